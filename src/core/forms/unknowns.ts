import type { GroupId } from "../statistics/groups";
import type { Indicator } from "../statistics/indicators";
import type { Person } from "../statistics/people";

/** Something that tables count by and a roster may leave open. */
export type UnknownId =
  "sex" | "minority" | "birth" | "education" | "source" | "incumbent" | "tenure";

export interface Unknown {
  readonly id: UnknownId;
  /** What the roster does not tell. */
  readonly label: string;
  /** Whether a figure leaves out the people of whom it is not known. */
  readonly concerns: (indicator: Indicator) => boolean;
  readonly isUnknown: (person: Person) => boolean;
}

function ofGroups(...groups: readonly GroupId[]): Unknown["concerns"] {
  return (indicator) =>
    "of" in indicator && typeof indicator.of === "string" && groups.includes(indicator.of);
}

/** In the order in which a table names them. */
export const unknowns: readonly Unknown[] = [
  {
    id: "sex",
    label: "性别",
    concerns: ofGroups("male", "female"),
    isUnknown: (p) => p.sex === null,
  },
  {
    id: "minority",
    label: "民族",
    concerns: ofGroups("han", "minority"),
    isUnknown: (p) => p.minority === null,
  },
  {
    id: "birth",
    label: "出生年月",
    concerns: ({ kind }) => ["band", "age", "mean-age"].includes(kind),
    isUnknown: (p) => p.age === null,
  },
  {
    id: "education",
    label: "学历",
    concerns: ofGroups("high-school-plus", "college-plus", "junior-or-below"),
    isUnknown: (p) => p.education === null,
  },
  {
    id: "source",
    label: "来源",
    concerns: ofGroups("source-other", "source-not-reported"),
    isUnknown: (p) => p.source === null,
  },
  {
    id: "incumbent",
    label: "任职情况",
    concerns: ofGroups("newly-elected"),
    isUnknown: (p) => p.term === null,
  },
  {
    id: "tenure",
    label: "担任村干部起始时间",
    concerns: ({ kind }) => kind === "tenure",
    isUnknown: (p) => p.tenure === null,
  },
];

/** What a table calls an unknown: 出生年月. */
export function unknownLabel(id: UnknownId): string {
  return unknowns.find((unknown) => unknown.id === id)!.label;
}

/** The people of a list of whom something is not known. */
export function peopleUnknown(people: readonly Person[], id: UnknownId): readonly Person[] {
  return people.filter(unknowns.find((unknown) => unknown.id === id)!.isUnknown);
}
