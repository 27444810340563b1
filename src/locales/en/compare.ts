import type { IdPart } from "../../core/comparison/masked-change";
import type { CompareTexts } from "../compare-texts";

const parts: Readonly<Record<IdPart, string>> = {
  region: "region",
  birth: "date of birth",
  sequence: "sequence",
  check: "check digit",
};
const bodies = { union: "Both committees", party: "Party organisation", committee: "Committee" };

export const compareEn: CompareTexts = {
  kind: "Compare",
  kinds: { terms: "Last and this term", editions: "Two editions" },
  previous: "Last term's roster",
  byName: "By sheet name",
  file: "Another file…",
  chooseFile: "Choose a file (.xlsx)",
  before: "Earlier edition",
  after: "Later edition",
  wholeWorkbook: "This workbook",
  run: "Compare",
  running: "Comparing…",
  make: "Write the list",
  intro: {
    title: "See where two rosters differ",
    body: "Last and this term: who stayed, moved, is new or has left. Two editions of a roster: every changed cell, mere ways of writing told apart. Who cannot be told for certain is listed for you; nothing is guessed.",
  },
  same: { title: "No differences", body: "Nothing was added, removed or changed." },
  stale: "The workbook has changed since.",
  scopes: bodies,
  statuses: { "re-elected": "Re-elected", moved: "Moved", new: "New", left: "Left" },
  columns: { scope: "Body", before: "Last term", after: "This term" },
  unrecorded: (term, body) =>
    `The roster of ${term === "before" ? "last" : "this"} term records no posts of the ${bodies[body]}; it is not compared.`,
  townships: (term, names) =>
    `${names.join(", ")}: only in ${term === "before" ? "last" : "this"} term's rosters. All of their people count as ${term === "before" ? "left" : "new"}.`,
  disagreements: (count) => `是否连任 says otherwise of ${count} people.`,
  written: (value) => `是否连任 says “${value}”`,
  formerName: (name) => `last term's name “${name}”`,
  movedFrom: (unit) => `from ${unit}`,
  doubt: "To be looked into",
  doubts: {
    several: "same name, more than one could be meant",
    "other-id": "same name and unit, another ID number",
    "other-birth": "same name and unit, another month of birth",
    "post-unknown": "post not recognised",
  },
  sides: { before: "Last term", after: "This term" },
  changes: {
    "sheet-added": "Sheet added",
    "sheet-removed": "Sheet removed",
    "column-added": "Column added",
    "column-removed": "Column removed",
    added: "Added",
    changed: "Changed",
    removed: "Removed",
    doubt: "To be looked into",
  },
  wording: "wording only",
  hidden: (hidden) =>
    hidden.kind === "length"
      ? `${hidden.before} characters before, ${hidden.after} now`
      : `${hidden.count} digits differ${hidden.parts.length > 0 ? `: ${hidden.parts.map((part) => parts[part]).join(", ")}` : ""}`,
  summary: ({ added, removed, changed, cells, wording }) =>
    `${added} records added, ${removed} removed, ${changed} changed: ${cells} cells, and ${wording} in wording only.`,
  filter: "Show",
  list: "Differences",
  done: (sheets) => `${sheets} sheets written`,
  said: (rows) => `Compared: ${rows} lines.`,
};
