import { finding, isExact, printed, type TextFinding } from "./finding";
import type { Reading } from "./reading";
import { PEOPLE_UNITS } from "./units";

/** A step of the changeover that people pass, by the words for it. */
interface Step {
  readonly id: string;
  readonly label: string;
  readonly isAt: (reading: Reading, words: string) => boolean;
}

const CANDIDATES = /候选人|预备人选|拟任人选/;

const steps: readonly Step[] = [
  { id: "review", label: "联审", isAt: (_, words) => /联审/.test(words) },
  {
    id: "inspection",
    label: "组织考察",
    isAt: (_, words) => /考察/.test(words) && !/调研|学习考察|外出考察|考察学习/.test(words),
  },
  {
    id: "talk",
    label: "候选人谈话",
    isAt: ({ behind, before, sentence }, words) =>
      /谈话/.test(words + sentence) && CANDIDATES.test(before + behind),
  },
];

/** Steps held against each other: nobody is at the one who was not at the other, or both are of the same people. */
const RELATIONS: readonly (readonly [step: string, earlier: string, "within" | "same"])[] = [
  ["inspection", "review", "within"],
  ["talk", "inspection", "same"],
];

/** Whether one number has the digits of another in another order: 1213 and 1231. */
export function areSwapped(a: string, b: string): boolean {
  const sorted = (text: string): string => [...text.replace(".", "")].sort().join("");
  return a !== b && a.length > 2 && sorted(a) === sorted(b);
}

/** The steps that a number of people is said to be at; the clause itself decides, 联审 and 考察 together are unclear. */
function stepOf(reading: Reading): Step | null {
  if (!PEOPLE_UNITS.has(reading.unit) || reading.kind !== "count" || !isExact(reading)) return null;
  const words = reading.before + reading.behind;
  const found = steps.filter(({ isAt }) => isAt(reading, words));
  return found.length === 1 ? found[0] : null;
}

/**
 * 联审, 考察 and 谈话 of the same people: more inspected than reviewed, or candidates talked to who are
 * not as many as were inspected, can be right, but somebody has to say why.
 */
export function checkSteps(readings: readonly Reading[]): TextFinding[] {
  const at = readings.map((reading) => ({ reading, step: stepOf(reading) }));
  const firstAt = (id: string): Reading | undefined =>
    at.find(({ step }) => step?.id === id)?.reading;
  return RELATIONS.flatMap(([id, earlierId, relation]) => {
    const reading = firstAt(id);
    const earlier = firstAt(earlierId);
    if (!reading || !earlier) return [];
    const [count, earlierCount] = [reading.value.units, earlier.value.units];
    if (relation === "within" ? count <= earlierCount : count === earlierCount) return [];
    const labelOf = (stepId: string): string => steps.find((step) => step.id === stepId)!.label;
    const params = {
      step: labelOf(id),
      count: printed(reading),
      earlier: labelOf(earlierId),
      earlierCount: printed(earlier),
      swapped: areSwapped(printed(reading), printed(earlier)),
    };
    const key = relation === "within" ? "step-above-earlier" : "step-unlike-other";
    return [finding(reading, key, params, { others: [earlier] })];
  });
}
