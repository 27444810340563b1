import { booksFinding, likeliest } from "./compare-books";
import type { ReportData } from "../forms/report-data";
import { scopesOf } from "./book-scope";
import { isExact, type TextFinding } from "./finding";
import type { LedgerFigure } from "./ledger-quantities";
import type { Reading } from "./reading";
import { exactFigure, type BookFigure } from "./roster-figures";
import type { TextBooks, TextIndicator } from "./text-indicator";
import { PEOPLE_UNITS } from "./units";
import { fitsWords } from "./words-fit";

/** Words by which a figure is a part of what its other words name, and no ledger says which. */
const OF_A_PART =
  /首批|前期|第.{1,3}[批轮次期]|每|人均|平均|日均|新增|其余|剩余|尚有|另有|另外|部分|陆续|不再|[未没无]/;

/** What parts the words of one figure from those of the next. */
const PAUSE = /[，。；;！？!?\n：:,、]/;

/** The words that a figure has for itself, in front and behind. */
interface NearWords {
  readonly front: string;
  readonly behind: string;
}

/** The words around a figure up to the next pause or figure. */
function nearWords(readings: readonly Reading[], index: number): NearWords {
  const { start, end, before, sentence, sentenceStart } = readings[index];
  const earlier = readings[index - 1];
  const from = Math.max(sentenceStart, earlier?.end ?? 0);
  const to = readings[index + 1]?.start ?? Infinity;
  // Behind 141名退役军人 the noun is that figure's own; behind 50项、村级 it is the next one's.
  const isNounRead = earlier?.kind === "count" && PEOPLE_UNITS.has(earlier.unit);
  const front = isNounRead ? before : sentence.slice(from - sentenceStart, start - sentenceStart);
  const behind = sentence.slice(end - sentenceStart, to - sentenceStart);
  return { front: front.split(PAUSE).at(-1)!, behind: behind.split(PAUSE)[0] };
}

function isOfUnit({ unit }: Reading, units: readonly string[]): boolean {
  return units.includes(unit) || (PEOPLE_UNITS.has(unit) && units.some((u) => PEOPLE_UNITS.has(u)));
}

/** Whether the people of a figure are some of those that its words name: 女性, 党员, 35岁以下. */
function isNarrowed({ traits }: Reading): boolean {
  return traits.some(({ dimension }) => dimension !== "source");
}

/** Whether the words of a figure are those of an indicator. */
function meets(readings: readonly Reading[], index: number, indicator: TextIndicator): boolean {
  const reading = readings[index];
  const { kind, group, upTo, isPrevious, sentence, sentenceStart } = reading;
  if (group === "units" || group === "townships") return false;
  if (kind !== indicator.kind || upTo !== undefined || !isOfUnit(reading, indicator.units)) {
    return false;
  }
  if (isPrevious && !indicator.isOfLastTerm) return false;
  const wordsAt = (at: number): string => {
    const { front, behind } = nearWords(readings, at);
    return `${front}|${behind}`;
  };
  const own = wordsAt(index);
  const isPart = kind === "count" && (OF_A_PART.test(own) || isNarrowed(reading));
  const isAfter =
    indicator.after === undefined ||
    (readings[index - 1]?.sentenceStart === sentenceStart &&
      indicator.after.every((words) => words.test(wordsAt(index - 1))));
  return (
    isAfter &&
    (!isPart || indicator.isEach === true) &&
    indicator.words.every((words) => words.test(own)) &&
    !(indicator.without ?? []).some((words) => words.test(own)) &&
    (indicator.sentence ?? []).every((words) => words.test(sentence))
  );
}

/** 550余 of the books leaves open which of 550 to 559 it is: an exact figure among them is not tied. */
function isOpen(reading: Reading, { value, isApproximate }: LedgerFigure): boolean {
  return isApproximate === true && isExact(reading) && fitsWords("and-more", value, reading.value);
}

interface Tie {
  readonly held: LedgerFigure;
  readonly figure: BookFigure;
  readonly label: string;
}

/** What the books have for an indicator in each place that a figure can be of. */
function tiesOf(reading: Reading, indicator: TextIndicator, data: ReportData): Tie[] {
  return scopesOf(reading, data).flatMap((scope) => {
    const held = indicator.value(data, scope.township);
    const label = scope.label + indicator.label;
    return held ? [{ held, figure: exactFigure(held.value), label }] : [];
  });
}

function tie(
  readings: readonly Reading[],
  index: number,
  { data }: TextBooks,
  indicators: readonly TextIndicator[]
): TextFinding[] {
  const reading = readings[index];
  for (const indicator of indicators) {
    if (!meets(readings, index, indicator)) continue;
    const chosen = likeliest(reading, tiesOf(reading, indicator, data));
    if (!chosen) continue;
    return isOpen(reading, chosen.held) ? [] : [booksFinding(reading, chosen.figure, chosen.label)];
  }
  return [];
}

/**
 * Figures against the first indicator, in the order given, that their words name and of which the books
 * say something.
 */
export function tieIndicators(
  readings: readonly Reading[],
  books: TextBooks,
  indicators: readonly TextIndicator[]
): TextFinding[] {
  return readings.flatMap((_, index) => tie(readings, index, books, indicators));
}
