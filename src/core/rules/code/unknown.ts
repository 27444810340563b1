import type { CodeTable } from "../../codes/code-table";
import { lookup, suggest } from "../../codes/code-table";
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
import { tidy } from "../../values/text";
import type { Finding, Reporter, TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../common/each";

/** Makes a finding once for every distinct text of a column. */
function remembering(make: (text: string) => Finding | null): (text: string) => Finding | null {
  const known = new Map<string, Finding | null>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = make(text)));
    return result;
  };
}

function unknownPiece(piece: string, column: string, tables: readonly CodeTable[]): Finding {
  for (const table of tables) {
    const suggestion = suggest(table, piece);
    if (suggestion !== null) {
      return { params: { variant: "suggestion", piece, column, suggestion } };
    }
  }
  return { params: { variant: "unknown", piece, column } };
}

const MARKS = "[\\s.,;:'\"()\\u00b7\\u2018-\\u201f\\u3001\\u3002]+";
const MARKS_AROUND = new RegExp(`^${MARKS}|${MARKS}$`, "g");

/** The text without the marks around it, when the table knows that (`汉族。`); `null` otherwise. */
function knownInside(codes: CodeTable, text: string): string | null {
  const inside = tidy(text).normalize("NFKC").replace(MARKS_AROUND, "");
  return inside !== "" && lookup(codes, inside) >= 0 ? inside : null;
}

function unknownCode(text: string, column: string, codes: CodeTable): Finding {
  const after = knownInside(codes, text);
  const finding = unknownPiece(text, column, [codes]);
  return after === null ? finding : { ...finding, fix: { after, reason: "code-writing" } };
}

function checkCodes(table: LedgerTable, field: Field, report: Reporter): void {
  if (field.codes === undefined) return;
  const codes = codeTable(field.codes);
  const unknown = remembering((text) => unknownCode(text, field.header, codes));
  eachWithStatus(table, field.id, table.codes(field.id), UNKNOWN_CODE, (record) => {
    const found = unknown(displayText(table.value(record, field.id)));
    if (found) report.cell(table, record, field.id, found);
  });
}

const POST_TABLES: Readonly<Record<string, readonly CodeTable[]>> = {
  party_post: [partyPosts, committeePosts, otherPosts, supervisionPosts],
  committee_post: [committeePosts, partyPosts, otherPosts, supervisionPosts],
  post: [partyPosts, committeePosts, otherPosts, supervisionPosts],
};

/** For one piece that is not understood the nearest post; for several their list. */
function unreadPosts({ id, header }: Field): (text: string) => Finding | null {
  const column = id === "committee_post" ? "committee" : "party";
  return remembering((text) => {
    const { unread } = readPosts(text, column);
    if (unread.length === 0) return null;
    return unknownPiece(unread.join("、"), header, unread.length > 1 ? [] : POST_TABLES[id]);
  });
}

function checkPosts(table: LedgerTable, field: Field, report: Reporter): void {
  const { unread } = table.posts();
  const unknown = unreadPosts(field);
  eachWithStatus(table, field.id, unread, 1, (record) => {
    const value = table.value(record, field.id);
    if (value === null || isCellError(value)) return;
    const text = displayText(value);
    const found = typeof value === "string" ? unknown(text) : unknownPiece(text, field.header, []);
    if (found) report.cell(table, record, field.id, found);
  });
}

/** A value that its code table does not know, or a post that is not understood; the nearest value is suggested. */
export const codeUnknown: TableRule = {
  id: "code/unknown",
  severity: "error",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy", "check-formulas", "form-definition"],
  needs: [],
  check(table, _context, report) {
    for (const field of fieldsOfType(table, "code", "posts")) {
      if (field.type === "code") checkCodes(table, field, report);
      else checkPosts(table, field, report);
    }
  },
};
