import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnIndex } from "../../src/core/sheets/a1";
import { functionTable } from "../../src/functions/function-table";
import { functionMetadata } from "../../src/functions/metadata";
import { NAMESPACE } from "../../src/functions/functions-page";
import { functionsEn } from "../../src/locales/en/functions";
import { functionsZh } from "../../src/locales/zh-CN/functions";
import { generatedFiles } from "../../scripts/generated-files";

const root = join(__dirname, "../..");
const languages = [
  ["zh-CN", functionMetadata(functionsZh)],
  ["en-US", functionMetadata(functionsEn)],
] as const;

/** Excel 4.0 macro functions, which no custom function may be called; those a name here could meet. */
const MACRO_FUNCTIONS = new Set(
  (
    "ABSREF ACTIVATE ALERT APPLY ARGUMENT ASSIGN BEEP BORDER BREAK CALCULATE CALL CALLER CANCEL CLEAR " +
    "CLOSE COMBINATION COPY CUT DATA DELETE DEMOTE DEREF DIALOG DIRECTORY DISPLAY ECHO EDIT ELSE END " +
    "ENTER ERROR EVALUATE EXEC EXECUTE FCLOSE FILE FILES FILL FILTER FOPEN FOR FORMAT FORMULA FPOS " +
    "FREAD FSIZE FULL FWRITE GALLERY GET GOTO GROUP HALT HELP HIDE INITIATE INPUT INSERT JUSTIFY LAST " +
    "LEGEND LINKS MAIN MERGE MESSAGE MOVE NAMES NEW NEXT NOTE OPEN OPTIONS OUTLINE OVERLAY PAGE PARSE " +
    "PASTE PATTERNS PAUSE POKE PRECISION PREFERRED PRESS PRINT PROMOTE PROTECT QUIT REFTEXT REGISTER " +
    "RELREF RENAME REPORT REQUEST RESET RESTART RESULT RESUME RETURN ROW RUN SAVE SCALE SCENARIO SCROLL " +
    "SELECT SELECTION SEND SET SHOW SIZE SORT SOUND SPELLING SPLIT STEP STYLE SUMMARY TABLE TERMINATE " +
    "TEXTREF TRACER UNDO UNGROUP UNHIDE UNLOCKED UNREGISTER UPDATE VIEW VLINE VOLATILE VPAGE WAIT WHILE " +
    "WINDOW WINDOWS WORKBOOK WORKGROUP WORKSPACE ZOOM"
  ).split(" ")
);

function isCellAddress(name: string): boolean {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(name);
  return /^R\d*C\d*$/.test(name) || (match !== null && columnIndex(match[1]) >= 0);
}

describe.each(languages)("what Excel requires of the metadata (%s)", (_, { functions }) => {
  it.each(functions.map((entry) => [entry.id, entry] as const))("%s", (__, entry) => {
    expect(entry.id).toMatch(/^[A-Z][A-Z0-9.]{2,127}$/);
    expect(entry.name).toMatch(/^\p{L}[\p{L}0-9._]*$/u);
    expect([...entry.name].length).toBeGreaterThanOrEqual(3);
    expect(entry.name.length).toBeLessThanOrEqual(128);
    expect(entry.name).toBe(entry.name.toUpperCase());
    expect(isCellAddress(entry.name)).toBe(false);
    expect(MACRO_FUNCTIONS.has(entry.name)).toBe(false);
    expect(Object.keys(entry)).toEqual(["id", "name", "description", "parameters", "result"]);
    expect(entry.description).toMatch(/^.{5,255}$/);
    expect(Object.keys(entry.result)).toEqual(["type", "dimensionality"]);
    for (const shape of [entry.result, ...entry.parameters]) {
      expect(["boolean", "number", "string", "any"]).toContain(shape.type);
      expect(["scalar", "matrix"]).toContain(shape.dimensionality);
    }
    for (const parameter of entry.parameters) {
      const { name, description, type, dimensionality, optional, ...rest } = parameter;
      expect(rest).toEqual({});
      expect([true, undefined]).toContain(optional);
      expect([name, type, dimensionality].every((text) => text !== "")).toBe(true);
      expect(name).toMatch(/^[\p{L}_]+$/u);
      expect(description).toMatch(/^.{2,255}$/);
    }
    const optional = entry.parameters.map((parameter) => parameter.optional === true);
    expect([...optional].sort()).toEqual(optional);
    const names = entry.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("gives every function an id and a name of its own, whatever the case", () => {
    for (const texts of [functions.map(({ id }) => id), functions.map(({ name }) => name)]) {
      expect(new Set(texts.map((text) => text.toUpperCase())).size).toBe(functions.length);
    }
  });
});

describe("the two languages", () => {
  const [zh, en] = languages.map(([, metadata]) => metadata.functions);
  const shapeOf = (functions: typeof zh) =>
    functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      parameters: parameters.map(({ type, dimensionality, optional }) => [
        type,
        dimensionality,
        optional,
      ]),
      result,
    }));

  it("describe the same functions under the same names", () => {
    expect(shapeOf(en)).toEqual(shapeOf(zh));
  });

  it("are each in their own language", () => {
    for (const { description } of zh) expect(description).toMatch(/[\u4e00-\u9fff]/);
    for (const { description, parameters } of en) {
      expect(description).toMatch(/^[A-Z][a-z]* [a-z]/);
      for (const { name } of parameters) expect(name).toMatch(/^[a-z_]+$/);
    }
  });

  it("say nothing about parameters that do not exist", () => {
    for (const { name, parameters } of functionTable) {
      const ids = parameters.map(({ id }) => id);
      for (const texts of [functionsZh, functionsEn]) {
        expect(Object.keys(texts[name].parameters)).toEqual(ids);
      }
    }
  });
});

describe("the table", () => {
  it.each(functionTable.map((entry) => [entry.name, entry] as const))(
    "%s takes as many arguments as it declares and does what its examples say",
    (_, { run, parameters, examples }) => {
      expect(run).toHaveLength(parameters.length);
      const call = run as (...values: unknown[]) => unknown;
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const values = parameters.map((__, i) => example.arguments[i] ?? null);
        expect(call(...values)).toEqual(example.result);
      }
    }
  );

  it("has the namespace of the manifest", () => {
    const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
    expect(/id="Functions\.Namespace" DefaultValue="(.*?)"/.exec(manifest)?.[1]).toBe(NAMESPACE);
  });
});

describe("generated files are up to date (npm run docs)", () => {
  /** Table columns are padded by the formatter; their width means nothing. */
  const squeezed = (text: string) => text.replace(/-{3,}/g, "---").replace(/ +/g, " ").trim();
  it.each(Object.entries(generatedFiles()))("%s", (path, content) => {
    const written = readFileSync(join(root, path), "utf8");
    if (path.endsWith(".json")) expect(JSON.parse(written)).toEqual(JSON.parse(content));
    else expect(squeezed(written)).toBe(squeezed(content));
  });
});
