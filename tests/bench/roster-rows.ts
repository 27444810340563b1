import type { PlanRow, SheetPlan } from "../../src/core/sheets/sheet-plan";

const thin = { left: "thin", right: "thin", top: "thin", bottom: "thin" } as const;
const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
const GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华兰芬文斌玉红建国";
const EDUCATION = ["初中", "高中", "中专", "大专", "大学", "研究生"];
const POSTS = ["党支部书记、村委会主任", "党支部副书记", "委员", "村委会副主任", "监委会主任"];

/** Styles of a roster sheet: everything framed, texts as texts, dates as dates. */
const STYLES = {
  number: { border: thin, horizontal: "center" },
  text: { border: thin, numberFormat: "@" },
  date: { border: thin, numberFormat: "yyyy.mm.dd" },
} as const;
const T = "text";
const ROW_STYLE = ["number", T, T, T, T, T, T, "date", T, T, T, T, T, T, "date", T, "number", T];

/** Eighteen cells of the `i`-th person: Chinese texts, text dates, real dates, 18 digits as text. */
export function rosterValues(i: number): (string | number)[] {
  const digits = String(199_001_010_000 + i).padStart(12, "0");
  return [
    i + 1,
    `第${i % 27}镇`,
    `第${i % 200}村`,
    SURNAMES[i % 16] + GIVEN[(i * 7) % 32] + GIVEN[(i * 13 + (i >> 5)) % 32],
    i % 3 === 0 ? "女" : "男",
    i % 2 === 0 ? "汉族" : "布依族",
    `19${60 + (i % 40)}.${String((i % 12) + 1).padStart(2, "0")}`,
    22_000 + (i % 15_000),
    `529901${digits}`,
    "中共党员",
    `20${String(i % 22).padStart(2, "0")}.07`,
    EDUCATION[i % 6],
    "某某职业技术学院",
    POSTS[i % 5],
    44_228 + (i % 300),
    `1390000${String(i % 10_000).padStart(4, "0")}`,
    3700 + (i % 60) * 20,
    i % 10 === 0 ? "拟调整" : "无",
  ];
}

/** A roster of `count` people as a plan whose rows are made one at a time. */
export function rosterPlan(count: number): SheetPlan {
  function* rows(): Generator<PlanRow> {
    for (let i = 0; i < count; i++) yield { values: rosterValues(i), style: ROW_STYLE };
  }
  return { name: "花名册", styles: STYLES, columnWidths: [6, 10, 10, 10], rows: rows() };
}
