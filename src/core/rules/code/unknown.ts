import type { CodeTable } from "../../codes/code-table";
import { suggest } from "../../codes/code-table";
import { codeTable } from "../../codes/code-tables";
import { committeePosts } from "../../codes/committee-posts";
import { otherPosts } from "../../codes/other-posts";
import { partyPosts } from "../../codes/party-posts";
import { readPosts } from "../../codes/posts";
import { supervisionPosts } from "../../codes/supervision-posts";
import { UNKNOWN_CODE } from "../../ledgers/columns";
import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import { displayText, isCellError } from "../../values/cell";
import type { Reporter, TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../shared/each";

/** What is said about a text; found once for every distinct text of a column. */
interface Unknown {
  readonly params: Readonly<Record<string, string>>;
}

function remembering(make: (text: string) => Unknown | null): (text: string) => Unknown | null {
  const known = new Map<string, Unknown | null>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = make(text)));
    return result;
  };
}

function withSuggestion(piece: string, tables: readonly CodeTable[]): Unknown {
  for (const table of tables) {
    const suggestion = suggest(table, piece);
    if (suggestion !== null) return { params: { variant: "suggestion", piece, suggestion } };
  }
  return { params: { variant: "unknown", piece } };
}

function checkCodes(table: LedgerTable, field: Field, report: Reporter): void {
  if (field.codes === undefined) return;
  const codes = codeTable(field.codes);
  const unknown = remembering((text) => withSuggestion(text, [codes]));
  eachWithStatus(table, field.id, table.codes(field.id), UNKNOWN_CODE, (record) => {
    const text = displayText(table.value(record, field.id));
    report.cell(table, record, field.id, { ...unknown(text) });
  });
}

const POST_TABLES: Readonly<Record<string, readonly CodeTable[]>> = {
  party_post: [partyPosts, committeePosts, otherPosts, supervisionPosts],
  committee_post: [committeePosts, partyPosts, otherPosts, supervisionPosts],
  post: [partyPosts, committeePosts, otherPosts, supervisionPosts],
};

function unreadPosts(field: string): (text: string) => Unknown | null {
  const column = field === "committee_post" ? "committee" : "party";
  return remembering((text) => {
    const { unread } = readPosts(text, column);
    return unread.length === 0 ? null : withSuggestion(unread.join("、"), POST_TABLES[field]);
  });
}

function checkPosts(table: LedgerTable, field: Field, report: Reporter): void {
  const { unread } = table.posts();
  const unknown = unreadPosts(field.id);
  eachWithStatus(table, field.id, unread, 1, (record) => {
    const value = table.value(record, field.id);
    if (value === null || isCellError(value)) return;
    const text = displayText(value);
    const found = typeof value === "string" ? unknown(text) : withSuggestion(text, []);
    if (found) report.cell(table, record, field.id, found);
  });
}

/** A value that its code table does not know, or a post that is not understood; the nearest value is suggested. */
export const codeUnknown: TableRule = {
  id: "code/unknown",
  severity: "error",
  scope: "cell",
  ledgers: ["members", "units", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const field of fieldsOfType(table, "code", "posts")) {
      if (field.type === "code") checkCodes(table, field, report);
      else checkPosts(table, field, report);
    }
  },
};
