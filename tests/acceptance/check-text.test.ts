import { readFileSync } from "node:fs";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { narrate } from "../../src/core/forms/narrative-styles";
import { collectReportData } from "../../src/core/forms/report-data";
import { summarize } from "../../src/core/forms/report";
import { readSettingsTable } from "../../src/core/settings/read-settings";
import { defaultSettings } from "../../src/core/settings/settings";
import { checkText } from "../../src/core/text-check/check-text";
import { needsAttention } from "../../src/core/text-check/checked-figure";
import type { TextBooks } from "../../src/core/text-check/text-indicator";
import { nodeCompression } from "../../src/hosts/xlsx/compression-node";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { flat, flatText, wrongIn } from "../core/text-check/flat";

/** The figures of the article, its contradictions kept, in sentences of other wording. */
const REPORT = `换届工作情况报告

到1028日为止，全市村（社区）党组织换届全部结束，选出党组织班子成员989人，他们的平均年龄是39.35岁，与上届相比下降12.35岁。其中具有高中及以上学历的916名，占92.62%。村（社区）党组织书记平均年龄为42.15岁，同上届相比下降8.55岁；高中及以上学历的有196名，占99.49%。年龄、学历“一降一升”。

一、抓好“三个先行”
先摸底数。抽调人员成立9个工作组，给1567名“两委”成员逐人评估履职情况；按照举荐、自荐、推荐、招募四种渠道，把287名致富能人、164名外出经商返乡人员、249名大学毕业生、141名退役军人和195名优秀青年放进村级后备库。再育人才，安排497名后备干部到村试岗。

二、做到“三个从严”
2021年，立案处理村干部21名；考核任期内“两委”成员1567名；组织市级联审1229人，组织考察预备人选1231名。给27个乡镇（街道）、197个村（社区）列出清单，其中乡级任务50项、村级任务35项。派出9个督导组，每周随机暗访1次、实地督导1次、电话抽查1次。市委书记带头与27个乡镇（街道）党（工）委书记谈话，乡镇（街道）党（工）委书记再与996名工作人员、1567名现任“两委”干部、1213名候选人预备人选谈话。

三、落实“三个到位”
14个督查组走遍197个村（社区）。组织学习550余场次，培训干部职工10000余人次、村（社区）干部4000余人次、外出务工人员2500余人次，发放“十严禁、十不准”小册子18000余册，张贴标语2000余条，网上宣传6200余次。在任常务干部报酬提高到3700/月，“一肩挑”人员提高到4460/月，任职每满1年，次年每月再加2030元。联系电话：0859-3222333；依据组通字〔2006〕41号。`;

const WENCHANG =
  "文昌街道所辖15个村（社区）换届圆满完成，新当选“两委”成员共105人。其中交叉任职41人，占39%；男性40人，占38%，女性65人，占62%。“两委”成员平均年龄36岁。大专及以上学历94人，占90%；高中（中专）学历11人，占10%。“一肩挑”比例达到100%。";

const XUQIAO =
  "2021年，徐桥镇11个村依法选出新一届“两委”成员62人，其中党组织成员51人、村委会成员39人、交叉任职28人。党组织书记平均年龄43.5岁，较上届下降7.1岁；“两委”成员平均年龄41.2岁，较上届下降5.6岁，35岁及以下18人。中专、高中及以上学历51人，占82.3%；女性19人，占30.6%。";

const WEIBIN =
  "卫滨区28个社区共选出成员193名：男性51名、女性142名；35岁以下108名，36—45岁56名，46—59岁29名；党员114名；大专及以上学历184名，占93.8%；35岁以下的占56%；平均年龄39.7岁。";

function sampleBooks(): TextBooks {
  const bytes = readFileSync("assets/samples/changeover.xlsx");
  const { sheets } = readWorkbook(bytes, { compression: nodeCompression });
  const books = [readLedgers("changeover.xlsx", sheets)];
  const table = books[0].tables.find(({ kind }) => kind.id === "settings")!;
  const { settings } = readSettingsTable(table, defaultSettings);
  return { books, data: collectReportData(books, settings) };
}

let books: TextBooks;
beforeAll(() => {
  books = sampleBooks();
});

describe("the article's figures in other words, without books", () => {
  it("every figure has its status", () => {
    expect(flatText(REPORT)).toEqual([
      "989人 agrees",
      "39.35岁 unchecked",
      "12.35岁 unchecked",
      "916名 agrees",
      "92.62% agrees",
      "42.15岁 unchecked",
      "8.55岁 unchecked",
      "196名 agrees",
      "99.49% agrees",
      "9个 unchecked",
      "1567名 agrees",
      "287名 unchecked",
      "164名 unchecked",
      "249名 unchecked",
      "141名 unchecked",
      "195名 unchecked",
      "497名 unchecked",
      "21名 unchecked",
      "1567名 agrees",
      "1229人 unchecked",
      "1231名 impossible",
      "27个 agrees",
      "197个 agrees",
      "50项 unchecked",
      "35项 unchecked",
      "9个 unchecked",
      "1次 unchecked",
      "1次 unchecked",
      "1次 unchecked",
      "27个 agrees",
      "996名 unchecked",
      "1567名 agrees",
      "1213名 impossible",
      "14个 unchecked",
      "197个 agrees",
      "550余场次 unchecked",
      "10000余人次 unchecked",
      "4000余人次 unchecked",
      "2500余人次 unchecked",
      "18000余册 unchecked",
      "2000余条 unchecked",
      "6200余次 unchecked",
      "3700/月 unchecked",
      "4460/月 unchecked",
      "2030元 unchecked",
    ]);
  });

  it("its contradictions ask for an explanation", () => {
    const wrong = checkText(REPORT).figures.filter(({ status }) => status === "impossible");
    expect(wrong.map(({ reason }) => reason)).toEqual([
      {
        key: "step-above-earlier",
        params: {
          step: "组织考察",
          count: "1231",
          earlier: "联审",
          earlierCount: "1229",
          swapped: false,
        },
        asks: "explanation",
      },
      {
        key: "step-unlike-other",
        params: {
          step: "候选人谈话",
          count: "1213",
          earlier: "组织考察",
          earlierCount: "1231",
          swapped: true,
        },
        asks: "explanation",
      },
    ]);
  });

  it("against the sample workbook every figure is tied and agrees, the range of the increment apart", () => {
    const unlike = flatText(REPORT, books).filter((line) => !line.endsWith(" agrees"));
    expect(unlike).toEqual(["2030元 unchecked"]);
  });

  it("contradictions that the books hold as well still ask for an explanation", () => {
    const noted = checkText(REPORT, books).figures.filter(needsAttention);
    expect(noted.map(({ text, reason, note }) => [text, reason?.key, note?.key])).toEqual([
      ["1231名", "books-agree", "step-above-earlier"],
      ["1213名", "books-agree", "step-unlike-other"],
    ]);
    expect(noted.every(({ note }) => note?.asks === "explanation")).toBe(true);
  });

  it.each([
    ["287名", "278名", "278名 differs 287"],
    ["195名优秀", "159名优秀", "159名 differs 195"],
    ["497名", "479名", "479名 differs 497"],
    ["21名", "12名", "12名 differs 21"],
    ["1229人", "1292人", "1292人 differs 1229"],
    ["1231名", "1321名", "1321名 differs 1231"],
    ["996名", "969名", "969名 differs 996"],
    ["1213名", "1312名", "1312名 differs 1213"],
    ["乡级任务50项", "乡级任务55项", "55项 differs 50"],
    ["村级任务35项", "村级任务53项", "53项 differs 35"],
    ["9个督导组", "6个督导组", "6个 differs 9"],
    ["14个督查组", "41个督查组", "41个 differs 14"],
    ["9个工作组", "19个工作组", "19个 differs 9"],
    ["暗访1次", "暗访2次", "2次 differs 1"],
    ["550余场次", "620余场次", "620余场次 differs 550"],
    ["4000余人次", "400余人次", "400余人次 differs 4000"],
    ["18000余册", "近18000册", "近18000册".slice(1) + " differs 18000"],
    ["6200余次", "超过6000次", "6000次 agrees"],
    ["3700/月", "3600/月", "3600/月 differs 3700"],
    ["4460/月", "4640/月", "4640/月 differs 4460"],
  ])("%s as %s", (right, wrong, line) => {
    const lines = flatText(REPORT.replace(right, wrong), books);
    expect(lines).toContain(line);
    const unlike = lines.filter((one) => !one.endsWith(" agrees") && one !== line);
    expect(unlike).toEqual(["2030元 unchecked"]);
  });
});

describe("published cases in other words", () => {
  it("文昌: clean", () => {
    expect(flatText(WENCHANG)).toEqual([
      "15个 unchecked",
      "105人 agrees",
      "41人 agrees",
      "39% agrees",
      "40人 agrees",
      "38% agrees",
      "65人 agrees",
      "62% agrees",
      "36岁 unchecked",
      "94人 agrees",
      "90% agrees",
      "11人 agrees",
      "10% agrees",
      "100% unchecked",
    ]);
  });

  it("徐桥: clean", () => {
    expect(flatText(XUQIAO)).toEqual([
      "11个 unchecked",
      "62人 agrees",
      "51人 agrees",
      "39人 agrees",
      "28人 agrees",
      "43.5岁 unchecked",
      "7.1岁 unchecked",
      "41.2岁 unchecked",
      "5.6岁 unchecked",
      "18人 unchecked",
      "51人 agrees",
      "82.3% agrees",
      "19人 agrees",
      "30.6% agrees",
    ]);
  });

  it("徐桥 rounded twice is a difference of rounding", () => {
    expect(wrongIn(XUQIAO.replace("30.6%", "30.7%"))).toEqual([
      "30.7% rounding 30.6 share-rounded-twice",
    ]);
  });

  it("卫滨: one share is not its count over the whole", () => {
    expect(flatText(WEIBIN)).toEqual([
      "28个 unchecked",
      "193名 agrees",
      "51名 agrees",
      "142名 agrees",
      "108名 agrees",
      "56名 agrees",
      "29名 agrees",
      "114名 unchecked",
      "184名 unchecked",
      "93.8% impossible 95.3",
      "56% agrees",
      "39.7岁 unchecked",
    ]);
  });
});

describe("every wording of 综述 against the books it was made from", () => {
  it.each([
    ["full", 44],
    ["townships", 135],
    ["table-note", 13],
  ] as const)("%s agrees in all of its %d figures", (style, total) => {
    const text = narrate(style, books.data, summarize(books.data)).join("\n");
    expect(checkText(text, books).counts).toEqual({
      agrees: total,
      differs: 0,
      impossible: 0,
      rounding: 0,
      unchecked: 0,
    });
  });
});

describe("the sentence of the sample workbook against its books", () => {
  it("agrees in every figure", () => {
    const { narrative } = summarize(books.data);
    const { figures, counts } = checkText(narrative, books);
    expect(figures).toHaveLength(11);
    expect(counts).toEqual({ agrees: 11, differs: 0, impossible: 0, rounding: 0, unchecked: 0 });
  });

  it.each([
    ["989人", "988人", "988人 differs 989 books-differ"],
    ["916名", "917名", "917名 differs 916 books-differ"],
    ["39.35岁", "39.53岁", "39.53岁 differs 39.35 books-differ"],
    ["12.35岁", "12.53岁", "12.53岁 differs -12.35 books-differ"],
    ["92.62%", "92.61%", "92.61% rounding 92.62 books-cut-off"],
    ["92.62%", "92.26%", "92.26% differs 92.62 books-differ"],
    ["8.55岁", "8.56岁", "8.56岁 differs -8.55 books-differ"],
    ["99.49%", "98.49%", "98.49% differs 99.49 books-differ"],
    ["27个", "28个", "28个 differs 27 books-differ"],
    ["197个", "179个", "179个 differs 197 books-differ"],
    ["989人", "900余人", "900余人 agrees"],
  ])("%s for %s flags that figure alone", (right, wrong, flag) => {
    const { narrative } = summarize(books.data);
    const { figures } = checkText(narrative.replace(right, wrong), books);
    const flagged = figures.filter(({ status }) => status !== "agrees");
    if (flag.endsWith("agrees")) {
      expect(figures.map(flat)).toContain(flag);
      expect(flagged).toEqual([]);
    } else {
      expect(flagged.map((figure) => `${flat(figure)} ${figure.reason!.key}`)).toEqual([flag]);
    }
  });
});
