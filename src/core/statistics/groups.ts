import { personSources } from "../codes/person-source";
import type { Person } from "./people";

/** A set of people that official tables speak of, by name; forms and indicators name these and no others. */
export type GroupId =
  | "everybody"
  | "union"
  | "party-organisation"
  | "committee"
  | "secretary"
  | "director"
  | "one-shoulder"
  | "cross-post"
  | "male"
  | "female"
  | "han"
  | "minority"
  | "party-member"
  | "postgraduate"
  | "undergraduate"
  | "college"
  | "secondary"
  | "secondary-specialised"
  | "secondary-general"
  | "junior-or-below"
  | "high-school-plus"
  | "college-plus"
  | "aged-35-or-less"
  | "newly-elected"
  | "re-elected"
  | "moved"
  | "by-election"
  | "source-prosperous"
  | "source-returned"
  | "source-graduate"
  | "source-veteran"
  | "source-youth"
  | "source-other"
  | "source-cooperative"
  | "source-graduate-official"
  | "source-not-reported";

const NAMED_SOURCES = ["prosperous", "returned", "graduate", "veteran", "youth"];
const NOT_REPORTED = new Set(
  personSources.entries.filter(({ annualReport }) => annualReport === null).map(({ code }) => code)
);

/** Whether a person belongs to a group; people of whom the roster does not say it do not. */
export const groups: Readonly<Record<GroupId, (person: Person) => boolean>> = {
  everybody: () => true,
  union: (p) => p.inPartyOrganisation || p.inCommittee,
  "party-organisation": (p) => p.inPartyOrganisation,
  committee: (p) => p.inCommittee,
  secretary: (p) => p.isSecretary,
  director: (p) => p.isDirector,
  "one-shoulder": (p) => p.isOneShoulder,
  "cross-post": (p) => p.isCrossPost,
  male: (p) => p.sex === "男",
  female: (p) => p.sex === "女",
  han: (p) => p.minority === false,
  minority: (p) => p.minority === true,
  "party-member": (p) => p.party !== null,
  postgraduate: (p) => p.education === 1,
  undergraduate: (p) => p.education === 2,
  college: (p) => p.education === 3,
  secondary: (p) => p.education === 4,
  "secondary-specialised": (p) => p.education === 4 && p.specialised,
  "secondary-general": (p) => p.education === 4 && !p.specialised,
  "junior-or-below": (p) => p.education !== null && p.education >= 5,
  "high-school-plus": (p) => p.education !== null && p.education <= 4,
  "college-plus": (p) => p.education !== null && p.education <= 3,
  "aged-35-or-less": (p) => p.age !== null && Math.floor(p.age) <= 35,
  "newly-elected": (p) => p.term === "new",
  "re-elected": (p) => p.term === "re-elected",
  moved: (p) => p.term === "moved",
  "by-election": (p) => p.term === "by-election",
  "source-prosperous": (p) => p.source === "prosperous",
  "source-returned": (p) => p.source === "returned",
  "source-graduate": (p) => p.source === "graduate",
  "source-veteran": (p) => p.source === "veteran",
  "source-youth": (p) => p.source === "youth",
  "source-other": (p) => p.source !== null && !NAMED_SOURCES.includes(p.source),
  "source-cooperative": (p) => p.source === "cooperative",
  "source-graduate-official": (p) => p.source === "graduate-official",
  "source-not-reported": (p) => p.source !== null && NOT_REPORTED.has(p.source),
};
