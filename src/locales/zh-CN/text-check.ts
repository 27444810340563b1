import type { TextCheckTexts } from "../text-check-texts";

export const textCheckZh: TextCheckTexts = {
  statuses: {
    agrees: "相符",
    differs: "不符",
    rounding: "四舍五入差异",
    impossible: "自相矛盾",
    unchecked: "无法核对",
  },
  kinds: {
    count: "数量",
    share: "占比",
    "mean-age": "平均年龄",
    age: "年龄",
    "change-of-age": "年龄增减",
    "change-of-share": "占比增减",
    "change-of-count": "数量增减",
    amount: "金额",
  },
  reasons: {
    "share-of-whole": ({ part, whole, right }) => `${part} ÷ ${whole} = ${right}%，与文中一致。`,
    "share-cut-off": ({ part, whole, right }) =>
      `${part} ÷ ${whole} 四舍五入应为 ${right}%，文中把后面的位数直接舍去了。`,
    "share-rounded-twice": ({ part, whole, right }) =>
      `${part} ÷ ${whole} 四舍五入应为 ${right}%，文中像是经过两次四舍五入。`,
    "share-mismatch": ({ part, whole, right }) =>
      `人数与占比对不上：${part} ÷ ${whole} = ${right}%。`,
    "share-unattainable": ({ whole, nearest }) =>
      `总数为 ${whole} 时，没有哪个整数人数能得出这个占比，最接近的是 ${nearest}%。`,
    "share-above-whole": () => "部分占总体的比例超过了 100%。",
    "mean-unattainable": ({ whole, nearest }) =>
      `${whole} 人的周岁之和是整数，平均不出这个年龄，最接近的是 ${nearest} 岁。`,
    "parts-add-up": ({ sum, total }) => `${sum} = ${total}，与文中一致。`,
    "parts-do-not-add-up": ({ sum, total, right }) =>
      `各部分相加与总数不等：${sum} = ${right}，文中总数为 ${total}。`,
    "union-adds-up": ({ party, committee, both, total }) =>
      `党组织成员 ${party} + 村（居）委会成员 ${committee} − 交叉任职 ${both} = ${total}，与文中一致。`,
    "union-does-not-add-up": ({ party, committee, both, total, right }) =>
      `党组织成员 ${party} + 村（居）委会成员 ${committee} − 交叉任职 ${both} = ${right}，文中“两委”成员为 ${total}。`,
    "part-above-whole": ({ part, whole }) => `部分 ${part} 多于它所属的总数 ${whole}。`,
    "stated-again": ({ here }) => `文中两处都是 ${here}，前后一致。`,
    "stated-otherwise": ({ here, there }) =>
      `同一数字前后不一：这里是 ${here}，另一处是 ${there}。`,
    "step-above-earlier": ({ step, count, earlier, earlierCount, swapped }) =>
      `${step} ${count} 人，多于${earlier}的 ${earlierCount} 人；${step}对象应先经过${earlier}。${swapped ? "两数数字相同而次序不同，可能是笔误。" : ""}`,
    "step-unlike-other": ({ step, count, earlier, earlierCount, swapped }) =>
      `${step} ${count} 人，与${earlier}的 ${earlierCount} 人不一致。${swapped ? "两数数字相同而次序不同，可能是笔误。" : ""}`,
    "change-fits": ({ now, before }) => `本届 ${now}、上届 ${before}，与两数之差一致。`,
    "change-rounded": ({ now, before, right }) =>
      `本届 ${now}、上届 ${before} 之差为 ${right}，文中像是先求差、后四舍五入。`,
    "change-does-not-fit": ({ now, before, right }) =>
      `与两届的数字对不上：本届 ${now}、上届 ${before}，相差 ${right}。`,
    "books-agree": ({ indicator, right }) => `与台账一致：${indicator}为 ${right}。`,
    "books-differ": ({ indicator, right }) => `与台账不符：${indicator}应为 ${right}。`,
    "books-cut-off": ({ indicator, right }) =>
      `${indicator}四舍五入应为 ${right}，文中把后面的位数直接舍去了。`,
    "books-rounded-twice": ({ indicator, right }) =>
      `${indicator}四舍五入应为 ${right}，文中像是经过两次四舍五入。`,
    "books-outside-words": ({ indicator, right }) =>
      `${indicator}为 ${right}，与文中“余”“近”“超过”“约”一类的说法不合。`,
  },
  asks: {
    nothing: "",
    correction: "请核对后更正。",
    explanation: "请核对；确属如此的，请作说明。",
  },
  tally: (total, { agrees, differs, rounding, impossible, unchecked }) =>
    `共${total}个数字：相符${agrees}，不符${differs}，四舍五入差异${rounding}，自相矛盾${impossible}，无法核对${unchecked}。`,
};
