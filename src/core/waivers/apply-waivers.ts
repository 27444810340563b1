import type { IdMask } from "../values/id-number";
import { isBlank } from "../values/cell";
import type { Issue } from "../issues/issue";
import { fingerprint, isSameContent } from "./fingerprint";
import type { SubjectContext } from "./subject";
import { subjectKey, subjectOf } from "./subject";
import type { LapseCause, Waiver, WaiverStatement } from "./waiver";

/** A finding that somebody accepts, with what that person says. */
export interface WaivedIssue {
  readonly issue: Issue;
  readonly waiver: Waiver;
}

/** A waiver that waives nothing. */
export interface LapsedWaiver<W extends Waiver = Waiver> {
  readonly waiver: W;
  readonly cause: LapseCause;
}

export interface WaiverOutcome<W extends Waiver = Waiver> {
  readonly open: readonly Issue[];
  readonly waived: readonly WaivedIssue[];
  /** In the order given. */
  readonly lapsed: readonly LapsedWaiver<W>[];
}

/** What waivers are held against. */
export interface WaiverContext extends SubjectContext {
  /** Whether there is a rule of that id. */
  readonly isRule: (id: string) => boolean;
}

/** Writes the waiver of a finding; the rest of the line is what the person says. */
export function writeWaiver(
  issue: Issue,
  statement: WaiverStatement,
  context: SubjectContext & { readonly masking: IdMask }
): Waiver {
  const { unit, name, field, aboutCell } = subjectOf(issue, context);
  const { book, sheet, address } = issue.at;
  return {
    ...{ book, rule: issue.rule, sheet, unit, name, field },
    ...fingerprint(issue, context.masking, aboutCell),
    ...{ reason: statement.reason, by: statement.by, date: statement.date, address },
  };
}

function waiverFor(
  issue: Issue,
  byKey: ReadonlyMap<string, readonly Waiver[]>,
  met: Set<Waiver>,
  context: SubjectContext
): Waiver | undefined {
  const subject = subjectOf(issue, context);
  const { book, sheet } = issue.at;
  const candidates = byKey.get(subjectKey({ ...subject, book, sheet, rule: issue.rule })) ?? [];
  for (const candidate of candidates) met.add(candidate);
  return candidates.find((waiver) => isSameContent(issue, waiver, subject.aboutCell));
}

/**
 * Parts findings into open ones and those that a waiver holds for, both in the order given. One
 * waiver holds for all findings it describes: a person who stands twice cannot be told apart.
 * Without a reason, or for a rule that does not exist, it holds for none.
 */
export function applyWaivers<W extends Waiver>(
  issues: readonly Issue[],
  waivers: readonly W[],
  context: WaiverContext
): WaiverOutcome<W> {
  if (waivers.length === 0) return { open: issues, waived: [], lapsed: [] };
  const faultOf = ({ rule, reason }: Waiver): LapseCause | null =>
    !context.isRule(rule) ? "unknown-rule" : isBlank(reason) ? "no-reason" : null;
  const byKey = new Map<string, Waiver[]>();
  for (const waiver of waivers.filter((one) => faultOf(one) === null)) {
    const key = subjectKey(waiver);
    byKey.set(key, [...(byKey.get(key) ?? []), waiver]);
  }
  const rules = new Set(waivers.map(({ rule }) => rule));
  const met = new Set<Waiver>();
  const used = new Set<Waiver>();
  const open: Issue[] = [];
  const waived: WaivedIssue[] = [];
  for (const issue of issues) {
    const waiver = rules.has(issue.rule) ? waiverFor(issue, byKey, met, context) : undefined;
    if (!waiver) open.push(issue);
    else {
      used.add(waiver);
      waived.push({ issue, waiver });
    }
  }
  const causeOf = (waiver: W): LapseCause =>
    faultOf(waiver) ?? (met.has(waiver) ? "changed" : "gone");
  const lapsed = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => ({ waiver, cause: causeOf(waiver) }));
  return { open, waived, lapsed };
}
