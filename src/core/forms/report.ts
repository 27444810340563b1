import type { LedgerKindId } from "../ledgers/field";
import { ofTownship, summarizeGroup } from "../statistics/summary";
import type { Form } from "./form";
import { narrative } from "./narrative";
import type { ReportData } from "./report-data";
import type { Summary } from "./summary";

/** The figures that a changeover is reported by. */
export function summarize(data: ReportData): Summary {
  const { settings, current, previous, asOf } = data;
  const before = previous && { people: previous.all, asOf: previous.asOf };
  const members = summarizeGroup("party-organisation", current.all, asOf, settings, before);
  const secretaries = summarizeGroup("secretary", current.all, asOf, settings, before);
  return {
    members,
    secretaries,
    townships: data.townships.map(({ key, name }) => ({
      name,
      ...summarizeGroup(
        "party-organisation",
        ofTownship(current, key),
        asOf,
        settings,
        previous && { people: ofTownship(previous, key), asOf: previous.asOf }
      ),
    })),
    narrative: narrative({
      asOf,
      region: settings.regionName,
      townships: data.township === null ? data.townships.length : 0,
      units: data.unitCount,
      members,
      secretaries,
    }),
  };
}

/** The forms that there is something to draw from, in the order of their numbers. */
export function formsOf({
  forms,
  ledgers,
  hasRoster,
}: Pick<ReportData, "forms" | "ledgers" | "hasRoster">): readonly Form[] {
  const isThere = (ledger: LedgerKindId): boolean => ledgers.fields(ledger) !== null;
  return forms.filter((form) =>
    form.layout === "comparison" ? hasRoster : (form.ledgers?.some(isThere) ?? hasRoster)
  );
}
