import { NumberStatus, readNumbers } from "../../../src/core/ledgers/columns";
import type { CellValue } from "../../../src/core/values/cell";

/** Value, status and mark of one cell. */
function read(cell: CellValue, mayBeRound = false) {
  const { values, status, approximate } = readNumbers([cell], Int32Array.of(0), mayBeRound);
  return { value: values[0], status: status[0], round: approximate?.[0] ?? 0 };
}

describe("numbers said to be no exact ones", () => {
  it.each<[CellValue, number]>([
    ["550余", 550],
    ["550余场次", 550],
    ["550多", 550],
    ["550多场次", 550],
    ["550场次余", 550],
    ["10000余人次", 10000],
    ["10,000余人次", 10000],
    ["１８０００余册", 18000],
    ["约550", 550],
    ["大约550次", 550],
    ["近550", 550],
    ["超过550条", 550],
    ["逾550", 550],
    ["550人次以上", 550],
    ["550左右", 550],
    ["约 550 余", 550],
  ])("%s", (cell, value) => {
    expect(read(cell, true)).toEqual({ value, status: NumberStatus.Ok, round: 1 });
    expect(read(cell).status).toBe(NumberStatus.Unreadable);
  });

  it.each<CellValue>([550, "550", "550场次", "550人次", "550册"])("%s is exact", (cell) => {
    expect(read(cell, true)).toEqual({ value: 550, status: NumberStatus.Ok, round: 0 });
    expect(read(cell)).toEqual(read(cell, true));
  });

  it.each<CellValue>(["余", "约", "几百余", "550余600", "-5余", "五百余", "550余万"])(
    "%s cannot be read",
    (cell) => expect(read(cell, true).status).toBe(NumberStatus.Unreadable)
  );

  it("leaves the marks out where every number is exact", () => {
    const exact = readNumbers([1, "2人", null], Int32Array.of(0, 1, 2), true);
    expect(exact.approximate).toBeUndefined();
    expect([...exact.status]).toEqual([NumberStatus.Ok, NumberStatus.Ok, NumberStatus.Blank]);
  });
});
