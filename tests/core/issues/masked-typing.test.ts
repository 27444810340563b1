import { maskTyping } from "../../../src/core/issues/masked-typing";
import { idNumber } from "../../support/roster";

describe("hidden numbers as typed", () => {
  const id = idNumber(19790312, 101);
  it.each([
    ["spaces", `${id.slice(0, 6)} ${id.slice(6)}`, `529901 ********${id.slice(14)}`],
    ["a small letter", "52990119790312001x", "529901********001x"],
    ["full width", id.replace("1979", "１９７９"), `529901＊＊＊＊****${id.slice(14)}`],
    ["another length", "12345 678901234", "12345 6********"],
  ])("keeps %s", (_, text, expected) => {
    expect(maskTyping(text, "birth", "id_no")).toBe(expected);
  });

  it("shows other fields as they are, and long numbers in them hidden", () => {
    expect(maskTyping(" 甲 样例", "birth", "name")).toBe(" 甲 样例");
    expect(maskTyping(`证号${id}`, "birth", "remark")).toBe(`证号529901********${id.slice(14)}`);
    expect(maskTyping(id, "none", "id_no")).toBe(id);
  });
});
