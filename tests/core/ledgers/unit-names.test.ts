import { unitKey } from "../../../src/core/ledgers/unit-groups";
import { readUnitList, villageTypeOf } from "../../../src/core/ledgers/unit-list";
import { townshipKey, villageKey, villageTypeOfName } from "../../../src/core/ledgers/unit-name";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import { parseRangeAddress } from "../../../src/core/sheets/a1";
import { gridFromRows } from "../../../src/core/sheets/grid";
import { unitGrid } from "../../support/roster";

describe("villageKey", () => {
  it.each([
    ["石山村", "石山村"],
    [" 石山村　", "石山村"],
    ["石山村村民委员会", "石山村"],
    ["石山村民委员会", "石山村"],
    ["石山村委会", "石山村"],
    ["石山村党支部", "石山村"],
    ["石山村党总支", "石山村"],
    ["石山村党总支部委员会", "石山村"],
    ["新村村委会", "新村"],
    ["街心社区", "街心社区"],
    ["街心社区居民委员会", "街心社区"],
    ["街心社区居委会", "街心社区"],
    ["街心居委会", "街心社区"],
    ["街心社区党委", "街心社区"],
    ["", ""],
  ])("%s", (name, key) => expect(villageKey(name)).toBe(key));
});

describe("townshipKey", () => {
  it.each([
    ["样例镇", "样例镇"],
    ["样例镇人民政府", "样例镇"],
    ["样例镇党委", "样例镇"],
    ["样例街道办事处", "样例街道"],
    ["样例街道党工委", "样例街道"],
    ["样 例 乡", "样例乡"],
  ])("%s", (name, key) => expect(townshipKey(name)).toBe(key));
  it("is the first half of a unit's key", () => {
    expect(unitKey("样例镇人民政府", "石山村委会")).toBe("样例镇/石山村");
  });
});

describe("villageTypeOfName", () => {
  it.each([
    ["石山村", "村"],
    ["石山村委会", "村"],
    ["街心社区", "社区"],
    ["街心居委会", "社区"],
    ["石山", ""],
  ])("%s", (name, type) => expect(villageTypeOfName(name)).toBe(type));
});

describe("readUnitList", () => {
  const list = readUnitList(
    readLedgers("", [
      unitGrid([
        ["样例镇", "石山村", "村", "党支部"],
        [null, "街心社区", "社区", "党总支"],
        [null, "石山村委会", "村", null],
        ["另一镇", "高坡", "居委会", null],
        [null, "新寨村", null, null],
      ]),
    ]).tables[0]
  );
  it("fills townships down and passes over a second line for one unit", () => {
    expect(list.units.map(({ key, type, organisation }) => [key, type, organisation])).toEqual([
      ["样例镇/石山村", "村", "党支部"],
      ["样例镇/街心社区", "社区", "党总支"],
      ["另一镇/高坡", "社区", ""],
      ["另一镇/新寨村", "村", ""],
    ]);
    expect(list.townships).toEqual(["样例镇", "另一镇"]);
  });
  it("reads townships in merged cells", () => {
    const rows = [
      ["序号", "乡镇", "村(社区)", "类别"],
      [1, "样例镇", "石山村", "村"],
      [2, null, "河口村", "村"],
    ];
    const grid = gridFromRows("名录", rows, { merges: [parseRangeAddress("B2:B3")!] });
    const { units } = readUnitList(readLedgers("", [grid]).tables[0]);
    expect(units.map(({ township }) => township)).toEqual(["样例镇", "样例镇"]);
  });

  it.each([
    ["样例镇/街心社区", "村", "石山村", "社区", "the list goes first"],
    ["无/无", "社区", "石山村", "社区", "then the roster's column"],
    ["无/无", "居", "石山", "社区", "by a short word"],
    ["无/无", "", "街心居委会", "社区", "then the name"],
    ["无/无", "", "石山", "村", "else it is a village"],
  ])("%s %s %s: %s, %s", (key, written, name, type) => {
    expect(villageTypeOf(list, key, written, name)).toBe(type);
  });
});
