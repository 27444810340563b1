import { readFileSync } from "node:fs";
import { ledgerKinds } from "../../src/core/ledgers/kinds";
import { settingDefinitions } from "../../src/core/settings/definitions";

/** Fields stand in the generated page, the rest in the glossary itself. */
const pairs = new Set(
  ["docs/glossary.md", "docs/ledgers.md"]
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
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
