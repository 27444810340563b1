import { comparable } from "./text";

const NOTHING = /^(?:无|没有|暂无|[/\\]+|-+|\u2014+)$/;

/** Whether a text is one of the signs people put into a cell to say that there is nothing: 无, /, —. */
export function isNothingMark(text: string): boolean {
  return NOTHING.test(comparable(text));
}
