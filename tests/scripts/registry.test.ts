import { readFileSync } from "node:fs";
import { ledgerRegistry } from "../../scripts/ledger-registry";
import { registryEntries, registryImports } from "../../scripts/registry";
import { inOrder } from "../../src/core/values/in-order";

describe("a registry made from a folder of data files", () => {
  it("takes every file's one entry, by the name of the file, and not itself", () => {
    const entries = registryEntries({ folder: "src/core/ledgers/kinds", type: "LedgerKind" });
    expect(entries).toContainEqual({ module: "joint-review", name: "jointReview" });
    const files = entries.map(({ module }) => `${module}.ts`);
    expect(files).toEqual([...files].sort());
    expect(entries.map(({ module }) => module)).not.toContain("index");
  });

  it("refuses a file without an entry, by its path", () => {
    const folder = { folder: "src/core/ledgers/fields", type: "LedgerKind" };
    expect(() => registryEntries(folder)).toThrow("src/core/ledgers/fields/demand.ts exports 0");
  });

  it("refuses a file with several entries", () => {
    const folder = { folder: "src/core/ledgers/kinds", type: "(?:LedgerKind|CodeTable)" };
    expect(() => registryEntries(folder)).toThrow("exports 2");
  });

  it("imports each entry from its own file", () => {
    const imports = registryImports([{ module: "talks", name: "talks" }]);
    expect(imports.split("\n").at(-1)).toBe('import { talks } from "./talks";');
  });

  it("is what stands in the folder of ledgers", () => {
    expect(readFileSync("src/core/ledgers/kinds/index.ts", "utf8")).toBe(ledgerRegistry());
  });
});

describe("inOrder", () => {
  it("goes by order, then by id, and leaves its list as it is", () => {
    const list = [
      { id: "c", order: 1 },
      { id: "b", order: 0 },
      { id: "a", order: 1 },
    ];
    expect(inOrder(list).map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(list[0].id).toBe("c");
  });
});
