import { withoutInvisible } from "../values/text";
import { indexOfCode, lookup, type CodeTable } from "./code-table";
import { committeePosts } from "./committee-posts";
import { otherPosts } from "./other-posts";
import { partyPosts } from "./party-posts";
import {
  BODY_PATTERNS,
  COMMITTEE_WORDS,
  MEMBER_WORDS,
  PARTY_WORDS,
  otherPostPattern,
  type Body,
} from "./post-words";
import { supervisionPosts } from "./supervision-posts";

export type PartyOrganisation = "党支部" | "党总支" | "党委";

/** What a free text about posts says. Of several posts in one body the highest is kept. */
export interface Posts {
  /** Index in `partyPosts`, or -1. */
  readonly party: number;
  /** Index in `committeePosts`, or -1. */
  readonly committee: number;
  /** Index in `supervisionPosts`, or -1. */
  readonly supervision: number;
  /** Names from `otherPosts`. */
  readonly other: readonly string[];
  /** The form of the Party organisation, where the text names it. */
  readonly organisation: PartyOrganisation | null;
  /** Pieces that were not understood, as written. */
  readonly unread: readonly string[];
  /** A 委员 before which no body is named, so that only the column's kind told whose it is. */
  readonly isBareMember: boolean;
}

interface Draft {
  party: number;
  committee: number;
  supervision: number;
  other: string[];
  organisation: PartyOrganisation | null;
  unread: string[];
  /** The body named last, which a bare 委员 after it belongs to. */
  lastBody: Body;
  isBareMember: boolean;
}

const BODY = BODY_PATTERNS.map(([body, pattern]) => `(?<${body}>${pattern})`).join("|");
const TOKEN = new RegExp(
  `(?<other>${otherPostPattern()})|(?:${BODY})?(?<post>${PARTY_WORDS}|${COMMITTEE_WORDS}|${MEMBER_WORDS})` +
    "|(?<alone>支委|村委|居委|监委)(?!会)|(?<shoulders>一肩挑)",
  "g"
);
const PARTY_WORD = new RegExp(`^(?:${PARTY_WORDS})$`);

const SEPARATOR = /[\s、,;:/\\|&+.。\d\u2014-]+|兼任|兼(?!职)/;
/** Words before a post that change nothing about it. */
const FILLER = /^(?:现任|现|拟任|拟|担任|任|同时|代理|代|当选|及|和|与|的|中共|党)*$/;
const PLACE = /^(?:现任|拟任|任|中共)*[\u4e00-\u9fff\u00b7]{0,20}(?:村|社区|居|居民区)$/;
const ANY_PLACE = /^[\u4e00-\u9fff\u00b7]{0,16}$/;
const TOWNSHIP = /(?:镇|乡|街道|县|市|州|省|办事处)$/;
const FORMER = /^(?:原|前任|曾任|离任|卸任|免去|非|未)/;
const PADDING = /\S[^\S\r\n]+\S/;
const PADDING_ANYWHERE = /[^\S\r\n]+/g;
const TRAILER = /^(?:人选|候选人|预备人选|职务|一职|等|无)*$/;

/**
 * Reads the posts in a free text: `党支部书记、村委会主任`, `书记兼主任`, `支书`, `石山村党总支副书记`,
 * `支部委员 村委会副主任`, `监委会主任`, `书记(一肩挑)`, with line breaks, slashes or nothing between
 * posts. A 书记 without a body is the Party's, a 主任 the committee's, a bare 委员 belongs to the body
 * named before it, else to the body whose column the cell stands in. Former posts (`原村支书`) and posts in a township are unread;
 * remarks in brackets that name no post are passed over. A word padded with spaces (`主　任`) is read
 * as one. Never throws.
 */
export function readPosts(text: string, column: "party" | "committee" = "party"): Posts {
  const posts = readSpaced(text, column);
  if (posts.unread.length === 0 || !PADDING.test(text)) return posts;
  const joined = readSpaced(text.replace(PADDING_ANYWHERE, ""), column);
  return joined.unread.length === 0 ? joined : posts;
}

function readSpaced(text: string, column: "party" | "committee"): Posts {
  const draft: Draft = {
    party: -1,
    committee: -1,
    supervision: -1,
    other: [],
    organisation: null,
    unread: [],
    lastBody: column,
    isBareMember: false,
  };
  const plain = withoutInvisible(text.normalize("NFKC"))
    .replace(/副书记\(专职\)/g, "专职副书记")
    .replace(/村\((?:居|社区)\)/g, "村");
  for (const part of plain.split(/(\([^()]*\))/)) {
    const remark = part.startsWith("(");
    for (const piece of part.replace(/[()]/g, " ").split(SEPARATOR)) {
      readPiece(piece, draft, remark ? [] : draft.unread);
    }
  }
  const { party, committee, supervision, other, organisation, unread, isBareMember } = draft;
  return { party, committee, supervision, other, organisation, unread, isBareMember };
}

/** Takes the posts of a piece one after the other; what is left between them must mean nothing. */
function readPiece(piece: string, draft: Draft, unread: string[]): void {
  let end = 0;
  for (const match of piece.matchAll(TOKEN)) {
    const before = piece.slice(end, match.index);
    const words: Words = match.groups ?? {};
    end = match.index + match[0].length;
    if (!fits(before, bodyOf(words)) || !take(words, draft)) unread.push(before + match[0]);
  }
  const rest = piece.slice(end);
  if (!TRAILER.test(rest)) unread.push(rest);
}

type Words = Readonly<Record<string, string | undefined>>;

function bodyOf(words: Words): Body | null {
  return BODY_PATTERNS.find(([body]) => words[body] !== undefined)?.[0] ?? null;
}

/** Whether what stands before a post may stand there: filler, or the place the post is at. */
function fits(before: string, body: Body | null): boolean {
  if (FILLER.test(before)) return true;
  if (FORMER.test(before) || TOWNSHIP.test(before)) return false;
  return PLACE.test(before) || (body !== null && ANY_PLACE.test(before));
}

function take(words: Words, draft: Draft): boolean {
  if (words["other"] !== undefined) return takeOther(words["other"], draft);
  if (words["shoulders"] !== undefined) {
    return takePost("party", "书记", draft) && takePost("committee", "主任", draft);
  }
  if (words["alone"] !== undefined) {
    const alone = words["alone"];
    const body = alone === "支委" ? "party" : alone === "监委" ? "supervision" : "committee";
    return takePost(body, "委员", draft);
  }
  const post = words["post"] ?? "";
  const named = bodyOf(words);
  const body = ownBody(named, post, draft.lastBody);
  if (named === null && /^(?:委员|成员)$/.test(post) && !holdsPost(draft))
    draft.isBareMember = true;
  if (named === "party") draft.organisation ??= organisationOf(words["party"] ?? "");
  if (body === "both") return takePost("party", post, draft) && takePost("committee", post, draft);
  return takePost(body, post, draft);
}

function holdsPost({ party, committee, supervision }: Draft): boolean {
  return party >= 0 || committee >= 0 || supervision >= 0;
}

function takeOther(text: string, draft: Draft): boolean {
  const { name } = otherPosts.entries[lookup(otherPosts, text)];
  if (!draft.other.includes(name)) draft.other.push(name);
  return true;
}

/** The body a post belongs to; 村委书记 is a loose word for the Party's secretary. */
function ownBody(named: Body | null, post: string, last: Body): Body {
  if (named === "committee" && /书记|支书/.test(post)) return "party";
  if (named !== null) return named;
  if (post === "监督员") return "supervision";
  if (post === "委员" || post === "成员") return last;
  return PARTY_WORD.test(post) ? "party" : "committee";
}

const TABLES: Readonly<Record<"party" | "committee" | "supervision", CodeTable>> = {
  party: partyPosts,
  committee: committeePosts,
  supervision: supervisionPosts,
};

/** Notes a post, unless a higher one in the same body is known; false when the body has no such post. */
function takePost(body: Body, post: string, draft: Draft): boolean {
  if (body === "league" || body === "both") return false;
  const table = TABLES[body];
  let index = lookup(table, post);
  if (index < 0 && /(?:委员|成员)$/.test(post)) index = indexOfCode(table, "member");
  if (index < 0) return false;
  if (draft[body] < 0 || index < draft[body]) draft[body] = index;
  draft.lastBody = body;
  return true;
}

function organisationOf(body: string): PartyOrganisation | null {
  if (body.includes("总支")) return "党总支";
  if (/党委|党的?委员会/.test(body)) return "党委";
  return body.includes("支部") ? "党支部" : null;
}

/** Place of 书记 in `partyPosts`: what `Posts.party` holds for the secretary. */
export const SECRETARY = indexOfCode(partyPosts, "secretary");

/** Place of 主任 in `committeePosts`: what `Posts.committee` holds for the director. */
export const DIRECTOR = indexOfCode(committeePosts, "director");
