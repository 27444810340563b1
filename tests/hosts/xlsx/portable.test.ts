import { readdirSync, readFileSync } from "node:fs";

const folder = "src/hosts/xlsx";
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && file !== "compression-node.ts"
);

it("needs Node in one file only, which nothing here imports", () => {
  for (const name of sources) {
    const source = readFileSync(`${folder}/${name}`, "utf8");
    expect(source).not.toMatch(/from "node:|compression-node"|\bBuffer\b|\bprocess\./);
  }
});
