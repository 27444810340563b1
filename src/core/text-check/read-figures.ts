import { changedKind } from "./checked-figure";
import type { FoundFigure } from "./found-figure";
import { leftOver, placeAtStart } from "./neutral-words";
import { ownWords, understand, type OwnWords } from "./own-words";
import { isWhole, lastBefore, type Reading } from "./reading";
import { readRespective, type Respective } from "./respectively";
import { segmentsOf, type Segment } from "./segments";
import { findGroups, type TextGroup } from "./text-groups";
import { PEOPLE_UNITS } from "./units";

/** What figures before have settled for those that follow. */
interface Thread {
  readonly readings: Reading[];
  /** The group that figures without words of their own speak of. */
  carried: TextGroup | null;
  /** The same for counts: what 其中 lists as a group is no whole of the counts behind it. */
  carriedCount: TextGroup | null;
  /** The group that the text as a whole is about: the last one given with its number. */
  main: TextGroup | null;
  place: string;
  placeSentence: number;
  paragraph: number;
  /** Where the words of the figure before end. */
  readTo: number;
  /** What was not understood of people counted before in the sentence: figures behind may be of them. */
  strayed: string;
  strayedSentence: number;
}

const TOTAL = /共|总|合计|全[市县区州旗镇乡省]|[我该本][市县区州旗镇乡]|辖|所有|全部|全体|选举产生/;
const NOW = /本届|新一届|换届后|此次|这次|[较比]上|新当选/;
const BEFORE_TERM = /(?<![较比与和同跟])上一?届|换届前/;
const FROM = /(?:由|从)[^，。；\n]*$/;
const TO = /^\s*(?:下降|上升|提高|降低|提升|增加|增长|减少|降|升|增|减)?(?:到|至|为)/;
const SHARE_OF = /占|比例|比重|比率/;
/** Groups that a whole text can be about. */
const MAIN: ReadonlySet<TextGroup | null> = new Set(["union", "party-organisation", "members"]);
const PAUSES = /[，。；;！？!?\n：:、]/;

/** The last place that a clause of the words begins with. */
function placeIn(words: string): string {
  return (
    words
      .split(PAUSES)
      .map(placeAtStart)
      .filter((place) => place !== "")
      .at(-1) ?? ""
  );
}

function followPlace(thread: Thread, words: string, { sentenceStart, paragraph }: Segment): void {
  if (paragraph !== thread.paragraph || /全[市县区州旗]|[我该本][市县区州旗]/.test(words)) {
    thread.place = "";
    thread.placeSentence = -1;
  }
  const place = placeIn(words);
  if (place === "") return;
  thread.place = place;
  thread.placeSentence = sentenceStart;
}

function isOfLastTerm(thread: Thread, gap: string, behind: string, segment: Segment): boolean {
  const words = /[^；;。\n]*$/.exec(gap)![0];
  if (BEFORE_TERM.test(words)) return !/[到至]$/.test(words);
  if (FROM.test(words) && TO.test(behind)) return true;
  const last = thread.readings.at(-1);
  const isSame = last && last.isPrevious && last.sentenceStart === segment.sentenceStart;
  return Boolean(isSame) && words === gap && !NOW.test(words) && !/[到至]$/.test(words);
}

/** The count before 其中 whose part a figure is. */
function wholeBefore(thread: Thread, even: string, start: number, segment: Segment): number | null {
  const words = even.slice(segment.sentenceStart, start);
  const at = words.lastIndexOf("其中");
  if (at < 0 || /[；;]/.test(words.slice(at))) return null;
  const isBefore = (other: Reading): boolean =>
    other.kind === "count" &&
    PEOPLE_UNITS.has(other.unit) &&
    other.start < segment.sentenceStart + at &&
    other.paragraph === segment.paragraph;
  return lastBefore(thread.readings, thread.readings.length, isBefore)?.index ?? null;
}

/** How a share is joined to the count before it, and to a base that is named. */
function shareOf(
  thread: Thread,
  even: string,
  figure: FoundFigure
): Pick<Reading, "part" | "baseGroup" | "baseTraits"> & { readonly isBaseUnclear: boolean } {
  const none = { part: null, baseGroup: null, baseTraits: [], isBaseUnclear: false };
  const last = thread.readings.at(-1);
  if (figure.kind !== "share" || last?.kind !== "count" || last.upTo) return none;
  const between = even.slice(last.end, figure.start);
  if (between.length > 24 || /[。；;！？\n]/.test(between) || !SHARE_OF.test(between)) return none;
  const at = between.indexOf("占");
  if (at < 0) return leftOver(between) === "" ? { ...none, part: last.index } : none;
  if (leftOver(between.slice(0, at)) !== "") return none;
  const base = understand(between.slice(at + 1));
  return {
    part: last.index,
    baseGroup: base.group,
    baseTraits: base.traits,
    isBaseUnclear: base.other !== "",
  };
}

function carry(thread: Thread, group: TextGroup | null): void {
  thread.carried = group;
  thread.carriedCount = group;
}

/** Whether a figure without words of its own speaks of the people before it. */
function isOfPeople({ kind, unit }: FoundFigure): boolean {
  return kind === "count" ? PEOPLE_UNITS.has(unit) : kind !== "amount" && kind !== "age";
}

/** The pool that a list of people goes into is named behind it: 将…名致富能人、…名退役军人纳入后备库. */
function poolBehind(own: OwnWords, behindAll: string): TextGroup | null {
  const isOfSources = own.traits.some(({ dimension }) => dimension === "source");
  return isOfSources && findGroups(behindAll).at(0)?.id === "reserve" ? "reserve" : null;
}

/** The group that a figure speaks of, its own words or the thread deciding. */
function groupOf(
  figure: FoundFigure,
  own: OwnWords,
  said: Respective | undefined,
  thread: Thread
): TextGroup | null {
  const named = said?.group ?? own.group;
  const dimensions = new Set((said?.traits ?? own.traits).map(({ dimension }) => dimension));
  if (dimensions.has("one-shoulder")) return "secretary";
  if (dimensions.has("cross-post") && named !== "union") {
    return thread.main ?? "union";
  }
  if (named === "members") return thread.main ?? "members";
  if (named !== null || !isOfPeople(figure)) return named;
  return figure.kind === "count" ? thread.carriedCount : thread.carried;
}

/** What a topic (…人员中，) or people counted before say of a figure that names nobody itself. */
function strayedFrom(thread: Thread, gap: string, before: string, segment: Segment): string {
  const topic = /([^，。；;：:\n]*[中里内])[，：:]\s*$/.exec(
    gap.slice(0, gap.length - before.length)
  );
  const meant = topic && understand(topic[1].replace(/\d/g, ""));
  if (meant && (meant.group !== null || meant.other !== "")) return meant.other;
  return thread.strayedSentence === segment.sentenceStart ? thread.strayed : "";
}

/** The figure whose people another without words of its own goes on about: 由51.7岁下降到39.35岁. */
function continued(
  thread: Thread,
  figure: FoundFigure,
  own: OwnWords,
  gap: string
): Reading | null {
  const last = thread.readings.at(-1);
  if (!last || own.group !== null || own.traits.length > 0 || own.other !== "") return null;
  const isGoal = last.kind === figure.kind && /[到至为][^，。；]{0,3}$/.test(gap);
  return isGoal || changedKind[figure.kind] === last.kind ? last : null;
}

function follow(thread: Thread, reading: Reading): void {
  const { group, other, kind, sentenceStart } = reading;
  if (kind === "count" && isOfPeople(reading)) {
    thread.strayed = other;
    thread.strayedSentence = sentenceStart;
  }
  if (isOfPeople(reading) && group !== null) {
    carry(thread, group);
    if (isWhole(reading) && reading.within !== null) thread.carriedCount = thread.main;
  }
  const isNewMain = isWhole(reading) && MAIN.has(group) && reading.within === null;
  if (isNewMain && !reading.isPrevious) thread.main = group;
}

function readFigure(
  even: string,
  figure: FoundFigure,
  next: FoundFigure | undefined,
  segment: Segment,
  said: Respective | undefined,
  thread: Thread
): Reading {
  const { start, end, kind } = figure;
  const gapStart = Math.max(thread.readTo, segment.sentenceStart);
  const gap = even.slice(gapStart, start);
  const before = even.slice(Math.max(thread.readTo, segment.clauseStart), start);
  const isNext = next !== undefined && next.start < segment.clauseEnd;
  const behind = even.slice(end, isNext ? next.start : segment.clauseEnd);
  followPlace(thread, gap, segment);
  if (segment.paragraph !== thread.paragraph) carry(thread, thread.main);
  const mentioned = findGroups(gap.slice(0, gap.length - before.length)).at(-1)?.id;
  if (mentioned) carry(thread, mentioned === "members" ? (thread.main ?? "members") : mentioned);
  const words = ownWords(figure, before, behind, isNext);
  const behindAll = even.slice(end, segment.sentenceStart + segment.sentence.length);
  const own = { ...words, group: words.group ?? poolBehind(words, behindAll) };
  const joined = shareOf(thread, even, figure);
  const part = said?.part ?? joined.part;
  const counted =
    part === null ? continued(thread, figure, own, gap) : (thread.readings[part] ?? null);
  const within = wholeBefore(thread, even, start, segment);
  const parent = within === null ? null : thread.readings[within];
  const index = thread.readings.length;
  const isUnclear = said?.isUnclear ?? joined.isBaseUnclear;
  const isNamed = (said?.group ?? own.group) !== null;
  const strayed = isNamed || !isOfPeople(figure) ? "" : strayedFrom(thread, gap, before, segment);
  const others = parent && !isNamed ? parent.other : strayed;
  const other = isUnclear ? before : others + (said && !said.part ? "" : own.other);
  const reading: Reading = {
    ...figure,
    index,
    before,
    behind,
    sentence: segment.sentence,
    sentenceStart: segment.sentenceStart,
    paragraph: segment.paragraph,
    group: counted ? counted.group : groupOf(figure, own, said, thread),
    isGroupNamed: counted ? counted.isGroupNamed : isNamed,
    traits: counted ? counted.traits : (said?.traits ?? own.traits),
    other: counted && !isUnclear ? counted.other : other,
    place: thread.place,
    isPlaceNamed: thread.placeSentence === segment.sentenceStart,
    isPrevious: kind.startsWith("change")
      ? false
      : part !== null && counted
        ? counted.isPrevious
        : isOfLastTerm(thread, gap, behind, segment),
    isTotal:
      TOTAL.test(gap) || (leftOver(gap) === "" && (thread.readings.at(-1)?.isTotal ?? false)),
    part,
    baseGroup: joined.baseGroup,
    baseTraits: joined.baseTraits,
    within,
  };
  thread.paragraph = segment.paragraph;
  thread.readTo = end + (counted ? 0 : own.consumed);
  return reading;
}

/** Reads around every figure of an even text who or what it counts. */
export function readFigures(even: string, figures: readonly FoundFigure[]): readonly Reading[] {
  const segments = segmentsOf(even, figures);
  const respective = readRespective(even, figures);
  const thread: Thread = {
    readings: [],
    carried: null,
    carriedCount: null,
    main: null,
    place: "",
    placeSentence: -1,
    paragraph: 0,
    readTo: 0,
    strayed: "",
    strayedSentence: -1,
  };
  figures.forEach((figure, i) => {
    const next = figures[i + 1];
    const reading = readFigure(even, figure, next, segments[i], respective.get(i), thread);
    thread.readings.push(reading);
    follow(thread, reading);
  });
  return thread.readings;
}
