import { readLedgers } from "../../../src/core/ledgers/recognise";
import { nameHash, NameState, namesOf } from "../../../src/core/rules/common/names";
import { gridFromRows } from "../../../src/core/sheets/grid";
import type { CellValue } from "../../../src/core/values/cell";

/** State and hash of the names of a roster whose rows all have an ID number. */
function read(...names: CellValue[]) {
  const rows = names.map((name) => [name, "529901198506151035", "男", "汉族"]);
  const grid = gridFromRows("册", [["姓名", "身份证号", "性别", "民族"], ...rows]);
  const { state, hash } = namesOf(readLedgers("", [grid]).tables[0]);
  return { states: [...state], hashes: [...hash] };
}

const { Blank, Plain, Other } = NameState;

it.each<[CellValue, number]>([
  ["张三", Plain],
  ["欧阳建国", Plain],
  ["一二三四五六七八九十一二三四五", Plain],
  ["一二三四五六七八九十一二三四五六", Other],
  ["张", Other],
  ["张　三", Other],
  ["阿依古丽·买买提", Other],
  ["Zhang", Other],
  [12, Other],
  [{ error: "#REF!" }, Other],
  [null, Blank],
  ["", Blank],
  [" 　", Blank],
])("%j", (name, state) => {
  expect(read(name).states).toEqual([state]);
});

it("gives one hash to one name however it is spaced, and different ones to different names", () => {
  const { hashes } = read("张三", "张　三", " 张三", "三张", "张三三", null);
  expect(hashes.slice(0, 3)).toEqual(Array(3).fill(nameHash("张三")));
  expect(new Set(hashes).size).toBe(4);
  expect(hashes[5]).toBe(0);
});
