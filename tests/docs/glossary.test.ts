import { readFileSync } from "node:fs";
import { ledgerKinds } from "../../src/core/ledgers/kinds";
import { settingDefinitions } from "../../src/core/settings/definitions";

const pairs = new Set(
  readFileSync("docs/glossary.md", "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, chinese, identifier]) => `${chinese} ${identifier}`)
);

describe("glossary", () => {
  for (const kind of ledgerKinds) {
    it.each(kind.fields.map(({ id, header }) => [header, id]))(
      `${kind.title}: %s is %s`,
      (header, id) => expect(pairs).toContain(`${header} \`${id}\``)
    );
  }

  it.each(settingDefinitions.map(({ label, key }) => [label, key]))("%s is %s", (label, key) =>
    expect(pairs).toContain(`${label} \`${key}\``)
  );
});
