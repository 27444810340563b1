import type { PayRoll, PayRollRow } from "./pay-roll";

/** What the holders of one post are paid under one standard; amounts in fen a month. */
export interface PostPay {
  /** 职务: 一肩挑, or the paid posts. */
  readonly post: string;
  /** The category of the pay standard that pays. */
  readonly standard: string;
  /** 标准: the base of one person. */
  readonly rate: number;
  readonly people: number;
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
  readonly rows: readonly PayRollRow[];
}

/** The pay of a month by post; amounts in fen. */
export interface PayByPost {
  /** The highest rate first, then in the order of the pay roll. */
  readonly posts: readonly PostPay[];
  readonly people: number;
  readonly base: number;
  readonly tenure: number;
  readonly total: number;
}

function sumOf(rows: readonly PayRollRow[], column: "base" | "tenure" | "total"): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

function payOf(rows: readonly PayRollRow[]): PostPay {
  const [{ post, standard, base: rate }] = rows;
  return {
    post,
    standard,
    rate,
    people: rows.length,
    base: sumOf(rows, "base"),
    tenure: sumOf(rows, "tenure"),
    total: sumOf(rows, "total"),
    rows,
  };
}

/** Sums a pay roll up: 职务 × 人数 × 标准 × 月合计, one line for each post, standard and rate. */
export function payByPost(roll: PayRoll): PayByPost {
  const groups = new Map<string, PayRollRow[]>();
  for (const row of roll.rows) {
    const key = JSON.stringify([row.post, row.standard, row.base]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return {
    posts: [...groups.values()].map(payOf).sort((a, b) => b.rate - a.rate),
    people: roll.rows.length,
    base: roll.base,
    tenure: roll.tenure,
    total: roll.total,
  };
}
