import { detectHost, displayLanguage, hasDarkTheme, isDark } from "../../../src/hosts/excel/boot";

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

  it("waits three seconds for an answer that never comes", async () => {
    jest.useFakeTimers();
    installOffice(new Promise(() => undefined));
    let state = "";
    void detectHost().then((found) => (state = found));
    await jest.advanceTimersByTimeAsync(2999);
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
