import { aliasId } from "../../src/functions/function-definition";
import { functionMetadata } from "../../src/functions/metadata";
import { functionTable } from "../../src/functions/function-table";
import { functionsZh } from "../../src/locales/zh-CN/functions";

type Registered = Map<string, (...values: unknown[]) => unknown>;

class StubError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

const holder = globalThis as { CustomFunctions?: unknown };

/** Evaluates the script that Excel loads; returns what it associates. */
function load(withExcel = true): Registered {
  const registered: Registered = new Map();
  if (withExcel) {
    holder.CustomFunctions = {
      associate: (id: string, run: (...values: unknown[]) => unknown) => registered.set(id, run),
      Error: StubError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    };
  }
  try {
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- evaluated anew each time
      require("../../src/functions/register");
    });
  } catch (error) {
    delete holder.CustomFunctions;
    throw error;
  }
  return registered;
}

afterEach(() => {
  delete holder.CustomFunctions;
});

it("associates every id of the metadata and no other", () => {
  const ids = functionMetadata(functionsZh).functions.map(({ id }) => id);
  expect([...load().keys()].sort()).toEqual([...ids].sort());
});

it("ties the Chinese name to the same function", () => {
  const registered = load();
  for (const { name } of functionTable) {
    expect(registered.get(aliasId(name))).toBe(registered.get(name));
  }
});

it("takes null for arguments left out and passes the invocation over", () => {
  const registered = load();
  const invocation = { functionName: "AGE" };
  expect(registered.get("AGE")?.("1985-06-15", "2021-10-28", null, invocation)).toBe(36);
  expect(registered.get("PAY.ZH")?.("一肩挑", "2016.11", "2022-01", null, invocation)).toBe(4560);
  expect(registered.get("IDCHECK")?.("", invocation)).toBe("");
});

it.each([
  ["AGE", ["保密", "2021-10-28", null], "#VALUE!", "“保密”不是可以识别的日期"],
  ["AVERAGEAGE", [[[null]], "2021-10-28", null], "#N/A", "区域内没有可以统计的人员"],
])("throws what Excel shows: %s", (name, values, code, message) => {
  const run = load().get(name);
  let thrown: unknown;
  try {
    run?.(...values, {});
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(StubError);
  expect(thrown).toMatchObject({ code, message });
});

it("lets a fault of the program through", () => {
  expect(() => load().get("AVERAGEAGE")?.(undefined, "2021-10-28", null)).toThrow(TypeError);
});

it("does nothing where there is no Excel", () => {
  expect(() => load(false)).not.toThrow();
});
