import { createStore } from "zustand/vanilla";
import { initialState } from "../../../src/taskpane/session/state";
import { whenFirstRead } from "../../../src/workbench/offline/when-first-read";

const failure = { title: "", error: new Error("damaged") };
const paneFailure = { error: new Error("refused"), retry: () => undefined };
const survey = { sheets: [] } as never;

type Opening = Parameters<typeof whenFirstRead>[0] extends { getState(): infer S } ? S : never;

function begun() {
  const store = createStore<Opening>(() => ({ busy: "opening", failure: null, session: null }));
  const act = jest.fn();
  whenFirstRead(store, act);
  return { store, act, session: () => ({ store: createStore(() => initialState) }) };
}

describe("what waits for the first workbook", () => {
  it("begins once the workbook is in view and the pane has read it, and only once", () => {
    const { store, act, session } = begun();
    const pane = session();
    store.setState({ session: pane });
    store.setState({ busy: null });
    expect(act).not.toHaveBeenCalled();
    pane.store.setState({ survey });
    pane.store.setState({ survey: null });
    store.setState({ failure });
    expect(act).toHaveBeenCalledTimes(1);
  });

  it("follows a workbook that is opened in place of the first", () => {
    const { store, act, session } = begun();
    const [first, second] = [session(), session()];
    store.setState({ session: first, busy: null });
    store.setState({ session: second });
    first.store.setState({ survey });
    expect(act).not.toHaveBeenCalled();
    second.store.setState({ survey });
    expect(act).toHaveBeenCalledTimes(1);
  });

  it("begins when the workbook cannot be opened, once that has been said", () => {
    const { store, act } = begun();
    store.setState({ failure });
    expect(act).not.toHaveBeenCalled();
    store.setState({ busy: null });
    expect(act).toHaveBeenCalledTimes(1);
  });

  it("begins when the pane cannot read it", () => {
    const { store, act, session } = begun();
    const pane = session();
    store.setState({ session: pane, busy: null });
    pane.store.setState({ failure: paneFailure });
    expect(act).toHaveBeenCalledTimes(1);
  });
});
