import { commandTabs, registerCommands } from "../../src/commands/commands";
import { currentView, onViewChange, showTab } from "../../src/taskpane/pane-tab";

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
  showTab("overview");
});

type Handler = (event: { completed: () => void }) => void;

function installOffice(showAsTaskpane: () => Promise<void>): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const associate = (name: string, handler: Handler) => handlers.set(name, handler);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  return handlers;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("registerCommands", () => {
  it("does nothing without office.js", () => {
    expect(() => registerCommands()).not.toThrow();
  });

  it.each(Object.entries(commandTabs))("%s opens the pane at %s", async (name, tab) => {
    const showAsTaskpane = jest.fn(() => Promise.resolve());
    const handlers = installOffice(showAsTaskpane);
    registerCommands();
    const completed = jest.fn();
    handlers.get(name)?.({ completed });
    expect(currentView().tab).toBe(tab);
    await settled();
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("frees the button even when the pane does not open", async () => {
    const handlers = installOffice(() => Promise.reject(new Error("no")));
    const error = jest.spyOn(console, "error").mockImplementation(() => undefined);
    registerCommands();
    const completed = jest.fn();
    handlers.get("showCheck")?.({ completed });
    await settled();
    expect(completed).toHaveBeenCalledTimes(1);
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });
});

describe("the tab of the pane", () => {
  it("tells its listeners until they leave", () => {
    const listener = jest.fn();
    const leave = onViewChange(listener);
    showTab("report");
    leave();
    showTab("check");
    expect(listener).toHaveBeenCalledTimes(1);
    expect(currentView().tab).toBe("check");
  });
});
