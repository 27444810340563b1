import { forms } from "../../src/core/forms/tables";
import { ledgerKinds } from "../../src/core/ledgers/kinds";
import { formsEn } from "../../src/locales/en/forms";
import { ledgersEn } from "../../src/locales/en/ledgers";

const sorted = (texts: readonly string[]) => [...texts].sort();

describe("English titles", () => {
  it.each<[what: string, ids: readonly string[], titles: Readonly<Record<string, string>>]>([
    ["form", forms.map(({ id }) => id), formsEn],
    ["kind of ledger", ledgerKinds.map(({ id }) => id), ledgersEn],
  ])("are there for every %s, one each, and none is left over", (_, ids, titles) => {
    expect(sorted(Object.keys(titles))).toEqual(sorted(ids));
    for (const title of Object.values(titles)) expect(title).toMatch(/^[A-Z][ -~]+$/);
    expect(new Set(Object.values(titles)).size).toBe(ids.length);
  });
});

describe("forms", () => {
  it("have ids, numbers, sheets and places of their own", () => {
    for (const key of ["id", "number", "sheet", "order"] as const) {
      const values = forms.map((form) => form[key]);
      expect([key, new Set<string | number>(values).size]).toEqual([key, forms.length]);
    }
  });

  it.each(forms.map((form) => [form.number, form] as const))(
    "%s is known as the product's own by its number and title",
    (number, { sheet, title }) => {
      expect(number).toMatch(/^附?表\d+(-\d+)?$/);
      expect(sheet.startsWith(`${number} `)).toBe(true);
      expect(title).toMatch(/表$/);
    }
  );
});
