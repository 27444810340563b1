import { groupBy } from "../values/group-by";
import { formatDecimal } from "../values/decimal";
import type { CheckedFigure, FigureCheck, FigureStatus } from "./checked-figure";
import { figureStatuses } from "./checked-figure";
import { verdicts } from "./figure-verdicts";
import type { TextFinding } from "./finding";
import type { Reading } from "./reading";
import { groupLabel } from "./text-groups";

function isOfBooks({ reason }: TextFinding): boolean {
  return reason.key.startsWith("books-");
}

function statusOf({ reason }: TextFinding): FigureStatus {
  return verdicts[reason.key].status;
}

/** What the books leave of what was found. */
interface Explained {
  readonly open: readonly TextFinding[];
  /** Contradictions that the books hold as well, and that ask for a 说明. */
  readonly noted: readonly TextFinding[];
}

/**
 * Drops contradictions inside the text that the books explain: the figure itself is right, and another
 * one concerned is wrong, or all of them are right. One wrong figure is told once.
 */
function explain(findings: readonly TextFinding[]): Explained {
  const byBooks = new Map<number, FigureStatus>();
  for (const one of findings) if (isOfBooks(one)) byBooks.set(one.at, statusOf(one));
  const open: TextFinding[] = [];
  const noted: TextFinding[] = [];
  for (const one of findings) {
    const others = one.others.map((other) => byBooks.get(other));
    const isRight = byBooks.get(one.at) === "agrees";
    const areRight = others.every((status) => status === "agrees");
    const isOtherWrong = others.some((status) => status !== undefined && status !== "agrees");
    if (isOfBooks(one) || statusOf(one) === "agrees" || !isRight) open.push(one);
    else if (areRight && one.reason.asks === "explanation") noted.push(one);
    else if (!areRight && !isOtherWrong) open.push(one);
  }
  return { open, noted };
}

/** What agrees with another figure of the text speaks for that figure as well. */
function withMirrored(findings: readonly TextFinding[]): TextFinding[] {
  const mirrored = findings
    .filter((one) => !isOfBooks(one) && statusOf(one) === "agrees")
    .flatMap(({ at, others, reason }) =>
      others.map((other): TextFinding => ({
        at: other,
        reason,
        others: [at, ...others.filter((index) => index !== other)],
      }))
    );
  return [...findings, ...mirrored];
}

/** How grave a finding is; what the books say goes before the text's own arithmetic, for it knows the right value. */
function rankOf(one: TextFinding): number {
  const status = statusOf(one);
  const rank = figureStatuses.indexOf(status);
  if (!isOfBooks(one)) return rank;
  return status === "agrees" ? rank - 0.5 : -1;
}

function subjectOf({ group, traits, before, behind, other }: Reading): string {
  if (group !== null && other === "") {
    return [groupLabel(group), ...traits.map(({ label }) => label)].join(" ");
  }
  const noun = /^[\u4e00-\u9fff“”()]{0,12}/.exec(behind.trim())![0];
  return noun === "" ? before.slice(-12).replace(/^[^\u4e00-\u9fff“]+/, "") : noun;
}

/** Every figure with everything that was found about it. */
export function settle(
  text: string,
  readings: readonly Reading[],
  all: readonly TextFinding[]
): CheckedFigure[] {
  const { open, noted } = explain(all);
  const findings = groupBy(withMirrored(open), ({ at }) => at);
  const notes = groupBy(noted, ({ at }) => at);
  return readings.map((reading) => {
    const { start, end, kind, value, upTo, approximation, unit, index } = reading;
    const own = [...(findings.get(index) ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
    const checks = own.map(({ reason, expected, others }): FigureCheck => ({
      status: verdicts[reason.key].status,
      reason,
      ...(expected !== undefined && { expected }),
      others,
    }));
    const [first] = checks;
    const note = notes.get(index)?.[0].reason;
    return {
      text: text.slice(start, end),
      start,
      kind,
      value: formatDecimal(value),
      ...(upTo && { upTo: formatDecimal(upTo) }),
      ...(approximation && { approximation }),
      unit,
      subject: subjectOf(reading),
      status: first?.status ?? "unchecked",
      ...(first && { reason: first.reason }),
      ...(first?.expected !== undefined && { expected: first.expected }),
      ...(note && first?.status === "agrees" && { note }),
      checks,
    };
  });
}
