import packageJson from "../../package.json";
import { cli } from "../support/run-cli";

/** Words of the command line itself, which stay as they are typed. */
const OWN_WORDS =
  /orgroster|check-text|validate|\bfix\b|summarize|compare|sample|template|pay|JSON|\.json|\.xlsx|\.docx|\.txt|<[A-Z.]+(?:\.xlsx)?>|<YYYY-MM>|--?[a-zA-Z-]+|\bFILE\b|[[<]LEDGER\.\.\.[\]>]|LEDGER|[[<]WORKBOOK\.\.\.[\]>]/g;

it.each([
  ["--help"],
  ["-h"],
  ["validate", "--help"],
  ["fix", "--help"],
  ["summarize", "--help"],
  ["compare", "--help"],
  ["check-text", "--help"],
  ["pay", "--help"],
  ["sample", "--help"],
  ["template", "--help"],
])("%s %s: in Chinese, exit code 0", async (...args) => {
  const { code, out, err } = await cli(...args.filter((word) => word !== undefined));
  expect(out).toMatch(/^用法：/);
  expect(out).toContain("选项：");
  expect(out.replace(OWN_WORDS, "")).not.toMatch(/[A-Za-z]{2,}/);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

it("names every command, option and exit code", async () => {
  const all = (await cli("--help")).out;
  for (const word of [
    "validate",
    "fix",
    "summarize",
    "compare",
    "pay",
    "sample",
    "template",
    "退出码：0",
  ]) {
    expect(all).toContain(word);
  }
  const options: Readonly<Record<string, readonly string[]>> = {
    validate: ["--as-of", "--settings", "--json", "--out", "--into", "--highlight"],
    fix: ["--into", "--dry-run", "--time", "--as-of", "--settings", "--json"],
    summarize: ["--previous", "--style", "--as-of", "--settings", "--json", "--out", "--into"],
    compare: ["--previous", "--settings", "--json", "--out", "--into"],
    pay: ["--month", "--settings", "--json", "--out", "--into"],
    sample: ["--out", "--records", "--defects", "--seed"],
    template: [
      "--all",
      "--list",
      "--rows",
      "--settings",
      "--json",
      "--out",
      "--workbook",
      "--into",
    ],
  };
  for (const [command, names] of Object.entries(options)) {
    for (const name of names) expect((await cli(command, "--help")).out).toContain(`${name} `);
  }
});

it("the version", async () => {
  expect(await cli("--version")).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
});
