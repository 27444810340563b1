import type { HeldPosts, PaidShare } from "../../codes/paid-posts";
import { paidShare } from "../../codes/paid-posts";
import { readPosts } from "../../codes/posts";
import type { RecordTest } from "../../ledgers/meets";
import type { PersonRef } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";

/** Columns of posts in rosters and pay rolls; what a remark says of other posts counts too. */
const POST_FIELDS = [
  "party_post",
  "committee_post",
  "post",
  "post_category",
  "other_post",
] as const;

/** What is paid of the posts that some records of one person name together. */
export interface WrittenShare extends PaidShare {
  /** Something in the cells was not understood: a post may be among it. */
  readonly unread: boolean;
}

/** Reads the paid posts from all post columns of a person's records. */
export function writtenShare(records: readonly PersonRef[]): WrittenShare {
  const posts: HeldPosts[] = [];
  let unread = false;
  for (const { table, record } of records) {
    for (const field of POST_FIELDS) {
      const value = table.value(record, field);
      if (typeof value !== "string") continue;
      const read = readPosts(value, field === "committee_post" ? "committee" : "party");
      posts.push(read);
      if (field !== "other_post" && field !== "post_category" && read.unread.length > 0) {
        unread = true;
      }
    }
  }
  return { ...paidShare(posts), unread };
}

/** Whether a record names a paid post; worked out once for what the same cells say. */
export function isPaid(table: LedgerTable): RecordTest {
  const known = new Map<string, boolean>();
  return (record) => {
    const key = JSON.stringify(POST_FIELDS.map((field) => table.value(record, field)));
    let paid = known.get(key);
    if (paid === undefined) {
      paid = writtenShare([{ table, record }]).label !== "";
      known.set(key, paid);
    }
    return paid;
  };
}
