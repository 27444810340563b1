import { lookup } from "./code-table";
import type { CodeTable } from "./code-table";
import { committeePosts } from "./committee-posts";
import { otherPosts } from "./other-posts";
import { partyPosts } from "./party-posts";
import { supervisionPosts } from "./supervision-posts";
import type { Posts } from "./posts";

/** A post that is paid, and the categories of the pay standard it may be paid by, the closest first. */
export interface PaidPost {
  readonly name: string;
  readonly body: "party" | "committee" | "supervision" | "other";
  readonly code: string;
  readonly categories: readonly string[];
}

const STANDING = "standing-cadre";

/**
 * Who is paid, highest rank first: the 常务干部 of Guizhou's villages. A department that pays another
 * post adds a line here.
 */
export const paidPosts: readonly PaidPost[] = [
  paid("书记", "party", "secretary", "secretary"),
  paid("主任", "committee", "director", "director"),
  paid(
    "专职副书记",
    "party",
    "full-time-deputy-secretary",
    "full-time-deputy-secretary",
    "deputy-secretary"
  ),
  paid("副书记", "party", "deputy-secretary", "deputy-secretary"),
  paid("副主任", "committee", "deputy-director", "deputy-director"),
  paid("监委会主任", "supervision", "director", "supervision-director"),
  paid("文书", "committee", "clerk-member", "clerk"),
  paid("文书", "other", "clerk", "clerk"),
];

/** 一肩挑: these two posts in one person and one unit are paid as one. */
const ONE_SHOULDER = {
  name: "一肩挑",
  both: ["secretary", "director"],
  category: "one-shoulder",
} as const;

function paid(
  name: string,
  body: PaidPost["body"],
  code: string,
  ...categories: string[]
): PaidPost {
  return { name, body, code, categories: [...categories, STANDING] };
}

/** What one cell says about posts. */
export type HeldPosts = Pick<Posts, PaidPost["body"]>;

const TABLES: Readonly<Record<"party" | "committee" | "supervision", CodeTable>> = {
  party: partyPosts,
  committee: committeePosts,
  supervision: supervisionPosts,
};

function holds(posts: HeldPosts, { body, code }: PaidPost): boolean {
  if (body === "other") {
    return posts.other.some((name) => otherPosts.entries[lookup(otherPosts, name)]?.code === code);
  }
  return TABLES[body].entries[posts[body]]?.code === code;
}

/** The paid posts among what a roster says of one person in one unit. */
export interface PaidShare {
  /** `一肩挑`, or the names of the posts: `副书记、副主任`; "" when none is paid. */
  readonly label: string;
  /** For each post (and for 一肩挑) the categories it may be paid by, the closest first. */
  readonly categories: readonly (readonly string[])[];
}

/** Finds the paid posts in what the cells about one person say. */
export function paidShare(cells: readonly HeldPosts[]): PaidShare {
  const held = paidPosts.filter((post) => cells.some((posts) => holds(posts, post)));
  const names = [...new Set(held.map((post) => post.name))];
  const categories = held.map((post) => post.categories);
  const oneShoulder = ONE_SHOULDER.both.every((code) =>
    held.some((post) => post.categories[0] === code)
  );
  return oneShoulder
    ? { label: ONE_SHOULDER.name, categories: [[ONE_SHOULDER.category], ...categories] }
    : { label: names.join("、"), categories };
}
