import { gridFromRows } from "../../src/core/sheets/grid";
import { WorkbookError } from "../../src/core/sheets/workbook-error";
import { createLocalEngine } from "../../src/engine/local-engine";
import { sessionZh } from "../../src/locales/zh-CN/session";
import { createSession, type Session } from "../../src/taskpane/session/session";
import { createMemoryHost } from "../../src/workbook/memory-host";
import type { WorkbookHost } from "../../src/workbook/workbook-host";
import { rosterGrid } from "../support/roster";

const settingsGrid = gridFromRows("参数设置", [
  ["参数", "取值"],
  ["统计截止日", "2021-10-28"],
  ["另行认可的地址码", "529901"],
]);
const roster = rosterGrid();

function open(change: (host: WorkbookHost) => Partial<WorkbookHost> = () => ({})) {
  const memory = createMemoryHost([roster, settingsGrid]);
  const host = { ...memory, ...change(memory) };
  const read: string[] = [];
  const readSheet = host.readSheet.bind(host);
  host.readSheet = (name, ...rest) => {
    read.push(name);
    return readSheet(name, ...rest);
  };
  const session = createSession({ host, engine: createLocalEngine(), texts: sessionZh });
  return { session, host, read, state: () => session.store.getState() };
}

const change = (session: Session, address: string, after: string) =>
  session.host.writeCells([{ sheet: "参数设置", address, before: null, after }]);

beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

describe("a session", () => {
  it("reads the workbook and says what is in it", async () => {
    const { session, state, read } = open();
    await session.read();
    expect(read).toEqual([roster.name, "参数设置"]);
    expect(state()).toMatchObject({ busy: null, failure: null, stale: false });
    expect(state().survey?.asOf).toBe("2021-10-28");
    expect(state().said).toBe(sessionZh.read(2));
  });

  it("reads only what changed before the next action, and knows its results for old", async () => {
    const { session, state, read } = open();
    await session.check();
    expect(state().check).toMatchObject({ stale: false, summary: { counts: { error: 0 } } });
    read.length = 0;
    await change(session, "A4", "届次");
    expect(state()).toMatchObject({ stale: true, check: { stale: true } });
    await session.check();
    expect(read).toEqual(["参数设置"]);
    expect(state()).toMatchObject({ stale: false, check: { stale: false } });
  });

  it("knows its own changes as it makes them, and not again when the host tells of them", async () => {
    let tell: (sheet: string, own?: boolean) => void = () => undefined;
    const { session, state } = open(() => ({
      onChange: (listener) => {
        tell = listener;
        return () => undefined;
      },
    }));
    await session.check();
    const written = { sheet: "参数设置", address: "A4", before: null, after: "届次" };
    await session.run("写入", (job) => session.write([written], job));
    expect(state()).toMatchObject({ check: { stale: true } });
    await session.check();
    tell("参数设置", true);
    expect(state()).toMatchObject({ stale: false, check: { stale: false } });
    tell("参数设置");
    expect(state()).toMatchObject({ stale: true, check: { stale: true } });
  });

  it("does one action at a time", async () => {
    const { session } = open();
    const first = session.run("一", async () => 1);
    expect(await session.run("二", async () => 2)).toBeUndefined();
    expect(await first).toBe(1);
    expect(await session.run("三", async () => 3)).toBe(3);
  });

  it("turns what an action throws into a failure that can be tried again", async () => {
    let editing = true;
    const { session, state } = open((host) => ({
      readSheet: (...request) =>
        editing ? Promise.reject(new WorkbookError("cell-edit", {})) : host.readSheet(...request),
    }));
    await session.read();
    expect(state()).toMatchObject({ survey: null, stale: true, busy: null });
    expect(state().failure?.error).toEqual(new WorkbookError("cell-edit", {}));
    editing = false;
    state().failure?.retry();
    await new Promise((resolve) =>
      session.store.subscribe((now) => now.busy === null && resolve(0))
    );
    expect(state()).toMatchObject({ failure: null, stale: false });
    expect(state().survey?.sheets).toHaveLength(2);
  });

  it("stops when asked, and what was not read is still to be read", async () => {
    const { session, state, host, read } = open();
    const listSheets = host.listSheets.bind(host);
    host.listSheets = async () => {
      session.stop();
      return listSheets();
    };
    await session.read();
    expect(state()).toMatchObject({ busy: null, failure: null, stale: true, survey: null });
    expect(state().said).toBe(sessionZh.stopped);
    host.listSheets = listSheets;
    await session.read();
    expect(read.slice(-2)).toEqual([roster.name, "参数设置"]);
    expect(state().stale).toBe(false);
  });

  it("adds result sheets, refreshes its own, and leaves a sheet of the same name alone", async () => {
    const { session, state, host } = open();
    await host.insertSheets([
      { name: "综述", rows: [{ values: ["我的笔记"] }], styles: {}, columnWidths: [] },
    ]);
    const generate = () =>
      session.run("生成", async (job) =>
        session.place(await session.engine.reportPlans({ forms: ["narrative"] }, job), job)
      );
    expect(await generate()).toEqual([{ sheet: "综述(2)", how: "inserted" }]);
    expect(await generate()).toEqual([{ sheet: "综述(2)", how: "values" }]);
    expect((await host.readSheet("综述")).columns[0][0]).toBe("我的笔记");
    expect(state().survey?.sheets.at(-1)).toMatchObject({ name: "综述(2)", kind: "own" });
    expect(state().stale).toBe(false);
  });

  it("takes settings that it wrote for the settings in force", async () => {
    const { session, state } = open();
    await session.read();
    await session.run("保存", async (job) => {
      const { cells } = await session.engine.editSettings({ asOf: "2022-03-01" });
      await session.write(cells, job);
    });
    expect(state().survey?.asOf).toBe("2022-03-01");
  });

  it("knows whose roster a sheet is said to be", async () => {
    const { session, state } = open();
    await session.check();
    await session.assignTerm(roster.name, "previous");
    expect(state().survey?.sheets[0]).toMatchObject({ term: "previous" });
    expect(state().check?.stale).toBe(true);
  });
});
