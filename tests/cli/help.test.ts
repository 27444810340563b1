import packageJson from "../../package.json";
import { cli } from "../support/run-cli";

/** Words of the command line itself, which stay as they are typed. */
const OWN_WORDS =
  /orgroster|validate|summarize|sample|pay|JSON|\.json|\.xlsx|<[A-Z.]+(?:\.xlsx)?>|<YYYY-MM>|--?[a-zA-Z-]+|\bFILE\b/g;

it.each([
  ["--help"],
  ["-h"],
  ["validate", "--help"],
  ["summarize", "--help"],
  ["pay", "--help"],
  ["sample", "--help"],
])("%s %s: in Chinese, exit code 0", (...args) => {
  const { code, out, err } = cli(...args.filter((word) => word !== undefined));
  expect(out).toMatch(/^用法：/);
  expect(out).toContain("选项：");
  expect(out.replace(OWN_WORDS, "")).not.toMatch(/[A-Za-z]{2,}/);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});

it("names every command, option and exit code", () => {
  const all = cli("--help").out;
  for (const word of ["validate", "summarize", "pay", "sample", "退出码：0"]) {
    expect(all).toContain(word);
  }
  const options: Readonly<Record<string, readonly string[]>> = {
    validate: ["--as-of", "--settings", "--json", "--out"],
    summarize: ["--previous", "--as-of", "--settings", "--json", "--out"],
    pay: ["--month", "--settings", "--json", "--out"],
    sample: ["--out", "--records", "--defects", "--seed"],
  };
  for (const [command, names] of Object.entries(options)) {
    for (const name of names) expect(cli(command, "--help").out).toContain(`${name} `);
  }
});

it("the version", () => {
  expect(cli("--version")).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
});
