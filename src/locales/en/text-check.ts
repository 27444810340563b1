import type { TextCheckTexts } from "../text-check-texts";

const SWAPPED = " Both have the same digits in another order: perhaps a slip.";

export const textCheckEn: TextCheckTexts = {
  statuses: {
    agrees: "agrees",
    differs: "differs",
    rounding: "rounding",
    impossible: "contradictory",
    unchecked: "cannot be checked",
  },
  kinds: {
    count: "count",
    share: "share",
    "mean-age": "mean age",
    age: "age",
    "change-of-age": "change of age",
    "change-of-share": "change of share",
    "change-of-count": "change of count",
    amount: "amount",
  },
  reasons: {
    "share-of-whole": ({ part, whole, right }) => `${part} ÷ ${whole} = ${right}%, as in the text.`,
    "share-cut-off": ({ part, whole, right }) =>
      `${part} ÷ ${whole} rounds to ${right}%; the text cuts the digits off.`,
    "share-rounded-twice": ({ part, whole, right }) =>
      `${part} ÷ ${whole} rounds to ${right}%; the text seems to be rounded twice.`,
    "share-mismatch": ({ part, whole, right }) =>
      `Count and share do not match: ${part} ÷ ${whole} = ${right}%.`,
    "share-unattainable": ({ whole, nearest }) =>
      `No whole number of ${whole} people makes this share; the nearest is ${nearest}%.`,
    "share-above-whole": () => "A part is more than 100% of its whole.",
    "mean-unattainable": ({ whole, nearest }) =>
      `Whole ages of ${whole} people cannot have this mean; the nearest is ${nearest}.`,
    "parts-add-up": ({ sum, total }) => `${sum} = ${total}, as in the text.`,
    "parts-do-not-add-up": ({ sum, total, right }) =>
      `The parts do not make the total: ${sum} = ${right}, the text has ${total}.`,
    "union-adds-up": ({ party, committee, both, total }) =>
      `Party organisation ${party} + committee ${committee} − both ${both} = ${total}, as in the text.`,
    "union-does-not-add-up": ({ party, committee, both, total, right }) =>
      `Party organisation ${party} + committee ${committee} − both ${both} = ${right}; the text has ${total}.`,
    "part-above-whole": ({ part, whole }) => `The part ${part} is more than its whole, ${whole}.`,
    "stated-again": ({ here }) => `${here} in both places of the text.`,
    "stated-otherwise": ({ here, there }) => `${here} here, but ${there} elsewhere in the text.`,
    "step-above-earlier": ({ step, count, earlier, earlierCount, swapped }) =>
      `${step}: ${count} people, more than ${earlier} (${earlierCount}), which comes first.${swapped ? SWAPPED : ""}`,
    "step-unlike-other": ({ step, count, earlier, earlierCount, swapped }) =>
      `${step}: ${count} people, but ${earlier}: ${earlierCount}.${swapped ? SWAPPED : ""}`,
    "change-fits": ({ now, before }) => `${now} now, ${before} before: the difference is right.`,
    "change-rounded": ({ now, before, right }) =>
      `${now} now, ${before} before make ${right}; the text seems to subtract first and round then.`,
    "change-does-not-fit": ({ now, before, right }) =>
      `${now} now, ${before} before: the difference is ${right}.`,
    "books-agree": ({ indicator, right }) => `As in the books: ${indicator} ${right}.`,
    "books-differ": ({ indicator, right }) => `The books have ${right} (${indicator}).`,
    "books-cut-off": ({ indicator, right }) =>
      `${indicator} rounds to ${right}; the text cuts the digits off.`,
    "books-rounded-twice": ({ indicator, right }) =>
      `${indicator} rounds to ${right}; the text seems to be rounded twice.`,
    "books-outside-words": ({ indicator, right }) =>
      `${indicator} is ${right}, which words like 余, 近, 超过, 约 do not cover.`,
  },
  asks: {
    nothing: "",
    correction: " Check and correct.",
    explanation: " Check; if it is so, say why.",
  },
  tally: (total, { agrees, differs, rounding, impossible, unchecked }) =>
    `${total} figures: ${agrees} agree, ${differs} differ, ${rounding} rounded oddly, ${impossible} contradictory, ${unchecked} cannot be checked.`,
};
