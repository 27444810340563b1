import fc from "fast-check";
import { checkText } from "../../../src/core/text-check/check-text";

/** `text kind value approximation` of every figure. */
function found(text: string): string[] {
  return checkText(text).figures.map(({ text: own, kind, value, upTo, approximation }) =>
    [own, kind, upTo === undefined ? value : `${value}..${upTo}`, approximation ?? ""]
      .join(" ")
      .trim()
  );
}

describe("figures", () => {
  it.each<[string, string[]]>([
    ["共有989人", ["989人 count 989"]],
    ["共１，２３４人，占92．5％", ["１，２３４人 count 1234", "92．5％ share 92.5"]],
    ["全县 1,567 名成员", ["1,567 名 count 1567"]],
    ["全县1 567名成员", ["1 567名 count 1567"]],
    ["选出一百二十三人", ["一百二十三人 count 123"]],
    ["选派两名干部", ["两名 count 2"]],
    ["占百分之九十二点六二", ["百分之九十二点六二 share 92.62"]],
    ["比例达百分之百", ["百分之百 share 100"]],
    ["平均年龄三十九点三五岁", ["三十九点三五岁 mean-age 39.35"]],
    [
      "平均年龄39.35岁，较上届下降12.35岁",
      ["39.35岁 mean-age 39.35", "12.35岁 change-of-age -12.35"],
    ],
    ["成员比上届年轻5.6岁", ["5.6岁 change-of-age -5.6"]],
    ["平均年龄降到41.2岁", ["41.2岁 mean-age 41.2"]],
    ["平均年龄41.2岁（-5.6岁）", ["41.2岁 mean-age 41.2", "5.6岁 change-of-age -5.6"]],
    ["最小年龄23岁", ["23岁 age 23"]],
    ["占比提高12.2个百分点", ["12.2个百分点 change-of-share 12.2"]],
    ["较上届增加35人", ["35人 change-of-count 35"]],
    ["组织学习550余场次", ["550余场次 count 550 and-more"]],
    ["培训1.2万余人次", ["1.2万余人次 count 12000 and-more"]],
    ["培训近600人", ["600人 count 600 nearly"]],
    ["最近600人报名", ["600人 count 600"]],
    ["超过90%", ["90% share 90 above"]],
    ["不足100户", ["100户 count 100 below"]],
    ["约40%", ["40% share 40 about"]],
    ["100人左右", ["100人 count 100 about"]],
    ["40%以上", ["40% share 40 at-least"]],
    ["至少3人", ["3人 count 3 at-least"]],
    ["不超过7人", ["7人 count 7 at-most"]],
    ["每年增加20—30元", ["20—30元 amount 20..30"]],
    ["班子职数3至7名", ["3至7名 count 3..7"]],
    ["女性占30%到40%", ["30%到40% share 30..40"]],
    ["基本报酬3700元/月", ["3700元/月 amount 3700"]],
    ["基本报酬调到3700/月", ["3700/月 amount 3700"]],
    ["投入3.5亿元", ["3.5亿元 amount 350000000"]],
    ["男51、女142，党员114。", ["51 count 51", "142 count 142", "114 count 114"]],
    ["平均年龄在40岁以下", ["40岁 mean-age 40 at-most"]],
    ["代表35人参会", ["35人 count 35"]],
    ["建立微信群12个", ["12个 count 12"]],
    ["建成12个天然气站、5个日间照料中心", ["12个 count 12", "5个 count 5"]],
  ])("%s", (text, figures) => expect(found(text)).toEqual(figures));
});

describe("no figures", () => {
  it.each([
    "2021年10月28日",
    "截止1028日",
    "2021—2025年",
    "10月20日至28日",
    "2021.10.28",
    "2021-10-28",
    "上午9:30",
    "8时30分",
    "任职满1年",
    "28个工作日",
    "近20年来",
    "3个月内",
    "联系电话：13812345678",
    "电话0859-3222333",
    "客服400-810-8888",
    "热线12345",
    "身份证号529901199001011234",
    "账号6222021234567890123",
    "组通字〔2006〕41号",
    "省委办〔2021〕12号文件",
    "附件1",
    "见表3",
    "第3号",
    "第28条",
    "第2次会议",
    "第11届",
    "第十一届",
    "排名前3位",
    "1. 概况",
    "（1）概况",
    "①概况",
    "一、概况",
    "三个先行",
    "“三个先行”",
    "“5个一批”",
    "“十严禁、十不准”",
    "「十严禁」",
    "一肩挑",
    "两委",
    "六级评估",
    "一升一降",
    "一人一档",
    "一名党员一面旗",
    "十条措施",
    "1村1策",
    "“1+3”模式",
    "5G基站",
    "A4纸",
    "V2.1.3",
    "https://example.com/2021/35人",
    "a12人@example.com",
    "《关于选派30名干部的通知》",
    "比例3:1",
    "35岁及以下",
    "36—45岁",
    "35岁以下",
    "三十五岁以下",
    "年满18周岁",
    "上万名",
    "几十人",
    "三分之二",
  ])("%s", (text) => expect(found(`按${text}，办理。`)).toEqual([]));
});

const two = (n: number): string => String(n).padStart(2, "0");
const dates = fc
  .tuple(
    fc.integer({ min: 1950, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 })
  )
  .chain(([y, m, d]) =>
    fc.constantFrom(
      `${y}年${m}月${d}日`,
      `${y}年${m}月`,
      `${y}年`,
      `${m}月${d}日`,
      `${m}月${d}号`,
      `${y}-${two(m)}-${two(d)}`,
      `${y}.${m}.${d}`,
      `${y}/${m}/${d}`,
      `${y}年${m}月${d}日至${d + 1}日`,
      `${m}${two(d)}日`,
      `${y}—${y + 4}年`
    )
  );
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((d) => d.join(""));
const phones = fc.oneof(
  fc.tuple(fc.integer({ min: 130, max: 199 }), digits(8)).map(([a, b]) => `电话${a}${b}`),
  fc.tuple(fc.integer({ min: 130, max: 199 }), digits(8)).map(([a, b]) => `${a}${b}`),
  digits(7).map((rest) => `0859-${rest}`)
);
const numbers = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2035 }),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom("〔〕", "[]", "（）", "［］")
    )
    .map(([y, n, [left, right]]) => `组通字${left}${y}${right}${n}号`),
  fc.integer({ min: 1, max: 99 }).map((n) => `附件${n}`),
  fc.integer({ min: 1, max: 99 }).map((n) => `第${n}条`),
  fc.integer({ min: 1, max: 99 }).map((n) => `第${n}次会议`),
  digits(12).map((d) => `529901${d}`),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${h}:${two(m)}`)
);

describe("woven into sentences", () => {
  it("dates, telephones and numbers of documents are never reported", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(dates, phones, numbers),
            fc.constantFrom("，", "。", "、", "（", "）", "\n", "召开会议，", "前后，")
          ),
          {
            minLength: 1,
            maxLength: 6,
          }
        ),
        (pieces) => {
          const text = `按照${pieces.map(([number, behind]) => `要求${number}${behind}`).join("")}完成。`;
          expect(found(text)).toEqual([]);
        }
      ),
      { numRuns: 300 }
    );
  });

  it("figures beside them are all reported, where they stand", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(dates, numbers),
            fc.integer({ min: 1, max: 99_999 }),
            fc.constantFrom("人", "名", "个", "%", "册", "余场次")
          ),
          {
            minLength: 1,
            maxLength: 5,
          }
        ),
        (pieces) => {
          const text = pieces.map(([no, n, unit]) => `根据${no}，统计${n}${unit}。`).join("\n");
          const { figures } = checkText(text);
          expect(figures.map((figure) => figure.text)).toEqual(
            pieces.map(([, n, unit]) => `${n}${unit}`)
          );
          for (const { start, text: own } of figures) {
            expect(text.slice(start, start + own.length)).toBe(own);
          }
        }
      ),
      { numRuns: 200 }
    );
  });

  it("any text at all is read, and every figure stands where it says, in order", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."0123456789一二十百千万点岁人名个%％，。、；：（）“”年月日占平均年龄较上届下降其中女男共分别为和\n 第-—./".split(
          ""
        )
      ),
      fc.constantFrom(
        "两委成员",
        "村(社区)",
        "书记",
        "高中及以上",
        "35岁及以下",
        "分别为",
        "占比",
        "😀"
      )
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
        (text) => {
          const { figures, counts } = checkText(text);
          let last = 0;
          for (const { start, text: own } of figures) {
            expect(own).not.toBe("");
            expect(text.slice(start, start + own.length)).toBe(own);
            expect(start).toBeGreaterThanOrEqual(last);
            last = start + own.length;
          }
          expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(figures.length);
        }
      ),
      { numRuns: 500 }
    );
  });
});
