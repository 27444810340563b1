import { isoDate, NO_DATE } from "../../core/values/civil-date";
import type { Decimal } from "../../core/values/decimal";
import { formatDecimal } from "../../core/values/decimal";
import { fillTemplate } from "../../core/issues/catalogue";
import type { ReportData } from "../../core/forms/report-data";
import { collectReportData } from "../../core/forms/report-data";
import type { NarrativeStyle } from "../../core/forms/narrative-styles";
import { narrate, narrativeStyles } from "../../core/forms/narrative-styles";
import { formsOf, summarize } from "../../core/forms/report";
import { planWholeReport } from "../../core/forms/report-set";
import type { Summary } from "../../core/forms/summary";
import { checksWith, userFormulasOf } from "../../core/forms/checks/formula/user-formulas";
import { readSettingsTable } from "../../core/settings/read-settings";
import type { Settings } from "../../core/settings/settings";
import { defaultSettings } from "../../core/settings/settings";
import type { LedgerBook } from "../../core/ledgers/recognise";
import type { People } from "../../core/statistics/people";
import type { GroupSummary } from "../../core/statistics/summary";
import { validate } from "../../core/rules/validate";
import { formCheckTextsZh } from "../../locales/zh-CN/form-checks";
import { cliTexts } from "../../locales/zh-CN/cli";
import { CliError } from "../cli-error";
import { checkInto, checkOutput } from "../files";
import type { CommonOptions } from "../load";
import { checkOptions, loadBook, loadSettings, loadWorkbook, requirePeople } from "../load";
import { ExitCode, say, sayJson, warn, writePlans } from "../output";
import { copyFor, jsonCopy, tellCopy, writeInto } from "../workbook-copy";

export interface SummarizeOptions extends CommonOptions {
  readonly previous?: string;
  /** The wording of 综述, by its label. */
  readonly style?: string;
}

/** Printed width of a figure and the space before it. */
const COLUMN_WIDTH = 12;

const text = (value: Decimal | null): string | null =>
  value === null ? null : formatDecimal(value);

/** A group's figures as they are printed; counts are numbers. */
interface PrintedGroup {
  readonly count: number;
  readonly averageAge: string | null;
  readonly averageAgeChange: string | null;
  readonly highSchoolPlus: number;
  readonly highSchoolPlusShare: string | null;
}

function jsonGroup(summary: GroupSummary): PrintedGroup {
  return {
    count: summary.count.people.length,
    averageAge: text(summary.averageAge.value),
    averageAgeChange: text(summary.averageAgeChange),
    highSchoolPlus: summary.highSchoolPlus.people.length,
    highSchoolPlusShare: text(summary.highSchoolPlusShare.value),
  };
}

/** The figures of groups; `null` where there is no roster to count. */
function jsonGroups(
  { members, secretaries, townships }: Summary,
  { hasRoster }: ReportData
): object {
  return hasRoster
    ? {
        members: jsonGroup(members),
        secretaries: jsonGroup(secretaries),
        townships: townships.map(({ name, ...group }) => ({ name, ...jsonGroup(group) })),
      }
    : { members: null, secretaries: null, townships: null };
}

function summaryLine(label: string, group: GroupSummary): string {
  const { count, averageAge, averageAgeChange, highSchoolPlus, highSchoolPlusShare } =
    jsonGroup(group);
  const share = highSchoolPlusShare === null ? null : `${highSchoolPlusShare}%`;
  const figures = [count, averageAge, averageAgeChange, highSchoolPlus, share];
  return label + figures.map((figure) => String(figure ?? "—").padStart(COLUMN_WIDTH)).join("");
}

/** Last term's own cut-off date, when its workbook carries one and nothing else settles it. */
function withPreviousDate(settings: Settings, previous: LedgerBook | undefined): Settings {
  const sheet = previous?.tables.find((table) => table.kind.id === "settings");
  if (settings.previousAsOf !== NO_DATE || !sheet) return settings;
  return { ...settings, previousAsOf: readSettingsTable(sheet, defaultSettings).settings.asOf };
}

/** Rosters of the term before count as such whatever their sheets are called; its other sheets are not used. */
function loadPrevious(file: string): LedgerBook {
  const book = loadBook(file, "previous");
  requirePeople(book);
  return book;
}

/** Says who is missing from the figures; true when somebody is, or everybody. */
function reportLeftOut(people: People): boolean {
  const counted = people.all.filter((person) => person.inPartyOrganisation);
  if (counted.length === 0) {
    warn(cliTexts.noMembers);
    return true;
  }
  const births = counted.filter((person) => person.birth === NO_DATE).length;
  const educations = counted.filter((person) => person.education === null).length;
  if (births + educations === 0) return false;
  warn(fillTemplate(cliTexts.leftOut, { births, educations }));
  return true;
}

/** The wording that a label names. */
function styleOf(label: string | undefined): NarrativeStyle {
  if (label === undefined) return "sentence";
  const style = narrativeStyles.find((one) => cliTexts.narrativeStyles[one] === label);
  if (style) return style;
  const known = Object.values(cliTexts.narrativeStyles).join("、");
  throw new CliError("style-unknown", { value: label, known });
}

/** `orgroster summarize FILE`: the five figures and the sentence; with `--out` the summary workbook. */
export async function summarizeCommand(file: string, options: SummarizeOptions): Promise<number> {
  const inputs = [file, ...(options.previous === undefined ? [] : [options.previous])];
  checkOutput(options.out, inputs);
  checkInto(options.into, inputs, options.out);
  checkOptions(options);
  const style = styleOf(options.style);
  const workbook = loadWorkbook(file);
  const { book } = workbook;
  const copy = copyFor(workbook, options.into);
  const previous = options.previous === undefined ? undefined : loadPrevious(options.previous);
  const settings = withPreviousDate(loadSettings([book], options), previous);
  if (settings.asOf === NO_DATE) throw new CliError("as-of-missing");
  const rosters = previous
    ? { ...previous, tables: previous.tables.filter((t) => t.kind.id === "members") }
    : null;
  const own = rosters
    ? {
        ...book,
        tables: book.tables.filter((t) => t.term === "current" || t.kind.id !== "members"),
      }
    : book;
  const data = collectReportData(rosters ? [own, rosters] : [own], settings);
  if (formsOf(data).length === 0) requirePeople(book, "current");
  const summary = summarize(data);

  const { error } = validate([book], settings).counts;
  if (error > 0) warn(fillTemplate(cliTexts.findingsInRoster, { error }));
  if (data.hasRoster && !data.previous) warn(cliTexts.noPrevious);
  if (!data.hasRoster) warn(cliTexts.ledgersOnly);
  const leftOut = data.hasRoster && reportLeftOut(data.current);
  const plans = () =>
    planWholeReport({
      data,
      summary: () => summary,
      style,
      notes: formCheckTextsZh.notes,
      checks: checksWith(userFormulasOf(book.tables)),
    });
  const saved = await writeInto(copy, options.into, plans);
  const paragraphs = narrate(style, data, summary);
  if (options.json) {
    sayJson({
      asOf: isoDate(data.asOf),
      ...jsonGroups(summary, data),
      narrative: paragraphs.join("\n"),
      ...(saved && { into: jsonCopy(saved) }),
    });
  } else {
    say(
      fillTemplate(cliTexts.summaryUnits, {
        townships: data.townships.length,
        units: data.unitCount,
      })
    );
    if (data.hasRoster) {
      say(cliTexts.summaryHead);
      say(summaryLine(cliTexts.members, summary.members));
      say(summaryLine(cliTexts.secretaries, summary.secretaries));
    } else {
      for (const { number, sheet } of formsOf(data))
        say(sheet.startsWith(number) ? sheet : `${number} ${sheet}`);
    }
    if (paragraphs.length > 0) say(`\n${paragraphs.join("\n")}`);
  }
  if (options.out !== undefined) {
    writePlans(options.out, plans());
    warn(fillTemplate(cliTexts.written, { file: options.out }));
  }
  if (saved) tellCopy(file, saved);
  return leftOut ? ExitCode.Findings : ExitCode.Ok;
}
