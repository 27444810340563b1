import { readdirSync, readFileSync } from "node:fs";

const folder = "src/hosts/xlsx";

it("needs Node in one file only, which nothing here imports", () => {
  for (const name of readdirSync(folder).filter((file) => file !== "compression-node.ts")) {
    const source = readFileSync(`${folder}/${name}`, "utf8");
    expect(source).not.toMatch(/from "node:|compression-node"|\bBuffer\b|\bprocess\./);
  }
});
