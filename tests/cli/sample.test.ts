import { readFileSync } from "node:fs";
import { validateJson } from "../support/cli-json";
import { cli } from "../support/run-cli";
import { useTemporaryFolder } from "../support/temporary-folder";

const folder = useTemporaryFolder();

async function sample(name: string, ...args: readonly string[]): Promise<string> {
  const out = folder.file(name);
  expect(await cli("sample", "--out", out, ...args)).toEqual({
    code: 0,
    out: "",
    err: `已写入 ${out}\n`,
  });
  return out;
}

it("a roster of any size without a finding at error level", async () => {
  const file = await sample("a.xlsx", "--records", "350");
  const { code, files } = await validateJson(file);
  const [{ sheets, counts }] = files;
  expect(sheets[0]).toMatchObject({ ledger: "members", records: 350 });
  expect(counts.error).toBe(0);
  expect(code).toBe(0);
});

it("a share of defects that the check finds", async () => {
  const file = await sample("a.xlsx", "--records", "350", "--defects", "0.2");
  const { code, files } = await validateJson(file);
  const people = new Set(files[0].issues.map(({ row }) => row));
  expect(people.size).toBeGreaterThan(35);
  expect(people.size).toBeLessThan(140);
  expect(code).toBe(1);
});

it("the same bytes for the same seed, others for another", async () => {
  const made = async (name: string, seed: string) =>
    readFileSync(await sample(name, "--records", "50", "--defects", "0.5", "--seed", seed));
  const bytes = [await made("0.xlsx", "1"), await made("1.xlsx", "1"), await made("2.xlsx", "2")];
  expect(bytes[0].equals(bytes[1])).toBe(true);
  expect(bytes[0].equals(bytes[2])).toBe(false);
});

it("without a number, the changeover with its published figures", async () => {
  const { out } = await cli("summarize", await sample("a.xlsx"), "--json");
  expect(JSON.parse(out)).toMatchObject({
    asOf: "2021-10-28",
    members: {
      count: 989,
      averageAge: "39.35",
      averageAgeChange: "-12.35",
      highSchoolPlus: 916,
      highSchoolPlusShare: "92.62",
    },
    secretaries: {
      count: 197,
      averageAge: "42.15",
      averageAgeChange: "-8.55",
      highSchoolPlus: 196,
      highSchoolPlusShare: "99.49",
    },
  });
});
