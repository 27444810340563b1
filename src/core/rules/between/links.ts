import type { PeopleLink } from "../common/people-link";
import type { Population } from "../common/populations";

const elected: Population = { kind: "members", term: "current" };
const incumbents: Population = { kind: "members", term: "previous" };
const secretaries: Population = { ...elected, holding: "secretary" };
const paid: Population = { ...elected, holding: "paid-post" };
/** First names that were not taken further need neither review nor evaluation. */
const candidates: Population = {
  kind: "candidates",
  term: "current",
  where: { not: { field: "level", is: "initial" } },
  orAll: true,
};
const reviewed: Population = { kind: "joint-review", term: "current" };
const inspected: Population = { kind: "inspection", term: "current" };
const evaluated: Population = { kind: "eligibility", term: "current" };
const assessed: Population = { kind: "assessment" };
const filed: Population = { kind: "filing", term: "current" };
const payRoll: Population = { kind: "pay-roll", term: "current" };
const candidateTalks: Population = {
  kind: "talks",
  term: "current",
  where: { field: "subject_kind", is: "candidate" },
  orAll: true,
};
const incumbentTalks: Population = {
  kind: "talks",
  where: { field: "subject_kind", is: "incumbent" },
  orAll: true,
};
const promised = { is: { field: "promise", is: "1" }, field: "promise" } as const;

/**
 * What the ledgers of a changeover have to know of one another's people. To add a check: a line
 * here, its texts, its example.
 */
export const peopleLinks: readonly PeopleLink[] = [
  {
    id: "candidate/not-reviewed",
    severity: "warning",
    who: candidates,
    among: [reviewed],
    expected: "there",
    except: inspected,
  },
  {
    id: "candidate/not-evaluated",
    severity: "warning",
    who: candidates,
    among: [evaluated],
    expected: "there",
  },
  {
    id: "inspection/not-reviewed",
    severity: "warning",
    who: inspected,
    among: [reviewed],
    expected: "there",
    must: { is: { field: "conclusion", is: "pass" }, field: "conclusion", severity: "error" },
  },
  {
    id: "elected/not-inspected",
    severity: "warning",
    who: elected,
    among: [inspected],
    expected: "there",
    committeeApart: true,
    must: {
      is: {
        not: {
          any: [
            { field: "recommended", is: "0" },
            { field: "conclusion", is: ["unfit", "deferred"] },
          ],
        },
      },
      field: "conclusion",
      severity: "error",
    },
  },
  {
    id: "elected/not-talked",
    severity: "warning",
    who: elected,
    among: [candidateTalks],
    expected: "there",
    committeeApart: true,
    must: promised,
  },
  {
    id: "elected/not-eligible",
    severity: "error",
    who: elected,
    among: [evaluated],
    expected: "either",
    must: {
      is: {
        not: {
          any: [
            { field: "negative_item", filled: true },
            { field: "overall", is: ["fail", "deferred"] },
          ],
        },
      },
      field: "overall",
    },
  },
  {
    id: "incumbent/not-assessed",
    severity: "warning",
    who: incumbents,
    among: [assessed],
    expected: "there",
  },
  {
    id: "incumbent/not-talked",
    severity: "warning",
    who: incumbents,
    among: [incumbentTalks],
    expected: "there",
    must: promised,
  },
  {
    id: "assessment/case-in-post",
    severity: "warning",
    who: { ...assessed, where: { field: "case", is: "1" } },
    among: [elected, candidates],
    expected: "absent",
    at: "case",
  },
  {
    id: "reserve/not-in-roster",
    severity: "warning",
    who: { kind: "reserve", term: "current", where: { field: "joined", is: "1" } },
    among: [elected],
    expected: "there",
    at: "joined",
  },
  {
    id: "reserve/joined-not-marked",
    severity: "note",
    who: { kind: "reserve", term: "current", where: { not: { field: "joined", is: "1" } } },
    among: [elected],
    expected: "absent",
    at: "joined",
  },
  {
    id: "secretary/not-filed",
    severity: "warning",
    who: secretaries,
    among: [filed],
    expected: "there",
    must: {
      is: { not: { field: "approval", is: ["disagree", "deferred"] } },
      field: "approval",
      severity: "error",
    },
  },
  {
    id: "filing/not-secretary",
    severity: "warning",
    who: filed,
    among: [secretaries],
    expected: "there",
  },
  {
    id: "pay-roll/not-on-roster",
    severity: "warning",
    who: payRoll,
    among: [elected],
    expected: "there",
  },
  {
    id: "pay-roll/missing",
    severity: "warning",
    who: paid,
    among: [payRoll],
    expected: "there",
  },
];
