import { findAgeLimits } from "./age-limits";
import { checkChanges } from "./check-changes";
import { checkLists, checkWithin } from "./check-lists";
import { checkMeans } from "./check-means";
import { checkParts } from "./check-parts";
import { checkRestated } from "./check-restated";
import { checkShares } from "./check-shares";
import { checkSteps } from "./check-steps";
import { checkUnion } from "./check-union";
import type { FigureStatus, TextCheck } from "./checked-figure";
import { evenText } from "./even-text";
import { findFigures } from "./find-figures";
import type { TextFinding } from "./finding";
import { ledgerIndicators } from "./ledger-indicators";
import { markNotFigures } from "./not-figures";
import { markNames } from "./quotes";
import { readFigures } from "./read-figures";
import type { Reading } from "./reading";
import { settle } from "./settle";
import type { TextBooks } from "./text-indicator";
import { tieIndicators } from "./text-indicators";
import { tieRosters } from "./tie-rosters";

/** What the text's own figures must fulfil among themselves. */
const checks: readonly ((readings: readonly Reading[]) => TextFinding[])[] = [
  checkShares,
  checkMeans,
  checkParts,
  checkLists,
  checkWithin,
  checkUnion,
  checkSteps,
  checkRestated,
  checkChanges,
];

/** The figures of a text with who or what each counts, in order of place. */
export function readText(text: string): readonly Reading[] {
  const even = evenText(text);
  const marks = markNotFigures(even);
  markNames(even, marks);
  for (const { start, end } of findAgeLimits(even)) marks.fill(1, start, end);
  return readFigures(even, findFigures(even, marks));
}

/**
 * Finds every figure of a text and holds it against the text's own arithmetic and, where they are
 * given, against the books. Years, dates, numbers of telephones, documents and people, ordinals and
 * age limits are no figures.
 */
export function checkText(text: string, books?: TextBooks): TextCheck {
  const readings = readText(text);
  const findings = [
    ...checks.flatMap((check) => check(readings)),
    ...(books ? tieRosters(readings, books.data) : []),
    ...(books ? tieIndicators(readings, books, ledgerIndicators) : []),
  ];
  const figures = settle(text, readings, findings);
  const counts: Record<FigureStatus, number> = {
    impossible: 0,
    differs: 0,
    rounding: 0,
    agrees: 0,
    unchecked: 0,
  };
  for (const { status } of figures) counts[status]++;
  return { figures, counts };
}
