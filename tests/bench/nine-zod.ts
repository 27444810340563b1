import { z } from "zod";
import type { NineCounts, NineRecord } from "./nine-data";
import { nineLists, noCounts } from "./nine-data";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function fitsCheckDigit(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (id.charCodeAt(i) - 48) * WEIGHTS[i];
  return "10X98765432".charCodeAt(sum % 11) === id.charCodeAt(17);
}

function birthExists(id: string): boolean {
  const year = Number(id.slice(6, 10));
  const month = Number(id.slice(10, 12));
  const day = Number(id.slice(12, 14));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const idNumber = z
  .string()
  .regex(/^\d{17}[\dX]$/, { error: "length", abort: true })
  .refine(fitsCheckDigit, { error: "checkDigit", abort: true })
  .refine(birthExists, { error: "birthDate", abort: true });

const person = z
  .object({
    name: z.string(),
    sex: z.enum(["男", "女"]),
    nation: z.enum(nineLists.nation as [string, ...string[]], { error: "nation" }),
    id_no: idNumber,
    birth: z.string(),
    edu: z.enum(nineLists.edu as [string, ...string[]], { error: "education" }),
    political: z.enum(nineLists.political as [string, ...string[]], { error: "political" }),
    phone: z.string().regex(/^1[3-9]\d{9}$/, { error: "phone" }),
  })
  .refine(({ sex, id_no }) => (sex === "男") === (id_no.charCodeAt(16) % 2 === 1), {
    error: "sex",
    path: ["sex"],
  })
  .refine(({ birth, id_no }) => birth === `${id_no.slice(6, 10)}.${id_no.slice(10, 12)}`, {
    error: "birthMonth",
    path: ["birth"],
  });

/** The checks with zod, object by object; equal ID numbers by a set beside it. */
export function nineByZod(records: readonly NineRecord[]): NineCounts {
  const counts = noCounts();
  const seen = new Set<string>();
  for (const record of records) {
    const result = person.safeParse(record);
    let known = true;
    if (!result.success) {
      for (const { message, path } of result.error.issues) {
        counts[message as keyof NineCounts]++;
        if (path[0] === "id_no") known = false;
      }
    }
    if (!known) continue;
    if (seen.has(record.id_no)) counts.duplicate++;
    else seen.add(record.id_no);
  }
  return counts;
}
