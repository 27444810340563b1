import {
  detectHost,
  displayLanguage,
  hasDarkTheme,
  isDark,
  isHighContrast,
  onThemeChange,
} from "../../../src/hosts/excel/boot";

function installOffice(host: unknown, context: object = {}): jest.Mock {
  const isSetSupported = jest.fn(() => true);
  Object.assign(globalThis, {
    Office: {
      onReady: () => (host instanceof Promise ? host : Promise.resolve({ host, platform: null })),
      context: { requirements: { isSetSupported }, ...context },
    },
  });
  return isSetSupported;
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
  jest.useRealTimers();
});

describe("detectHost", () => {
  it("misses office.js", async () => {
    expect(await detectHost()).toBe("office-missing");
  });

  it.each([null, "Word"])("is not in Excel when the host is %s", async (host) => {
    installOffice(host);
    expect(await detectHost()).toBe("no-excel");
  });

  it("is ready in an Excel with the baseline", async () => {
    const isSetSupported = installOffice("Excel");
    expect(await detectHost()).toBe("ready");
    expect(isSetSupported).toHaveBeenCalledWith("ExcelApi", "1.13");
  });

  it("finds Excel too old below the baseline", async () => {
    installOffice("Excel").mockReturnValue(false);
    expect(await detectHost()).toBe("too-old");
  });

  it("waits two seconds for an answer that never comes", async () => {
    jest.useFakeTimers();
    installOffice(new Promise(() => undefined));
    let state = "";
    void detectHost().then((found) => (state = found));
    await jest.advanceTimersByTimeAsync(1999);
    expect(state).toBe("");
    await jest.advanceTimersByTimeAsync(1);
    expect(state).toBe("office-silent");
  });

  it("leaves no timer behind", async () => {
    jest.useFakeTimers();
    installOffice("Excel");
    await detectHost();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("what Excel tells of itself", () => {
  it("is nothing outside Excel", () => {
    expect(displayLanguage()).toBeUndefined();
    expect(hasDarkTheme()).toBeUndefined();
    installOffice(null, {});
    expect(displayLanguage()).toBeUndefined();
    expect(hasDarkTheme()).toBeUndefined();
  });

  it("is its language and theme", () => {
    installOffice("Excel", {
      displayLanguage: "zh-CN",
      officeTheme: { bodyBackgroundColor: "#262626" },
    });
    expect(displayLanguage()).toBe("zh-CN");
    expect(hasDarkTheme()).toBe(true);
  });

  it.each([
    ["#FFFFFF", false],
    ["#F3F2F1", false],
    ["#808080", false],
    ["#7F7F7F", true],
    ["#262626", true],
    ["#000000", true],
    ["#0F6CBD", true],
  ])("%s is dark: %s", (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });
});

describe("themes", () => {
  afterEach(() => {
    const world = globalThis as { window?: unknown; matchMedia?: unknown };
    delete world.window;
    delete world.matchMedia;
  });

  /** The page around, with listeners that a test calls. */
  function installPage() {
    const page = new EventTarget();
    const contrast = Object.assign(new EventTarget(), { matches: false });
    Object.assign(globalThis, { window: page, matchMedia: () => contrast });
    return { page, contrast };
  }

  it("Excel's own word for a dark theme counts more than its colours", () => {
    installOffice("Excel", { officeTheme: { bodyBackgroundColor: "#FFFFFF", isDarkTheme: true } });
    expect(hasDarkTheme()).toBe(true);
  });

  it("high contrast is told by the page", () => {
    expect(isHighContrast()).toBe(false);
    installPage().contrast.matches = true;
    expect(isHighContrast()).toBe(true);
  });

  it("changes are told once each, by Excel's event, on focus, and by the system", () => {
    const { page, contrast } = installPage();
    const officeTheme = { isDarkTheme: false };
    const addHandlerAsync = jest.fn<void, [string, () => void]>();
    installOffice("Excel", { officeTheme, document: { addHandlerAsync } });
    const told = jest.fn();
    const end = onThemeChange(told);
    page.dispatchEvent(new Event("focus"));
    expect(told).not.toHaveBeenCalled();
    officeTheme.isDarkTheme = true;
    page.dispatchEvent(new Event("focus"));
    page.dispatchEvent(new Event("focus"));
    expect(told).toHaveBeenCalledTimes(1);
    officeTheme.isDarkTheme = false;
    addHandlerAsync.mock.calls[0][1]();
    expect(told).toHaveBeenCalledTimes(2);
    contrast.matches = true;
    contrast.dispatchEvent(new Event("change"));
    expect(told).toHaveBeenCalledTimes(3);
    end();
    contrast.matches = false;
    contrast.dispatchEvent(new Event("change"));
    addHandlerAsync.mock.calls[0][1]();
    expect(told).toHaveBeenCalledTimes(3);
  });

  it("nothing is thrown outside of Office or where Excel refuses", () => {
    expect(() => onThemeChange(jest.fn())()).not.toThrow();
    installOffice("Excel", {
      document: {
        addHandlerAsync() {
          throw new Error("not supported");
        },
      },
    });
    expect(() => onThemeChange(jest.fn())()).not.toThrow();
  });
});
