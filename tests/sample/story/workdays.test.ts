import { daysLater, workday, workdaysBetween } from "../../../src/sample/story/workdays";

describe("workday", () => {
  it.each([
    ["a working day", 20210804, 0, 20210804],
    ["the next Monday after a Saturday", 20210807, 0, 20210809],
    ["five working days on", 20210804, 5, 20210811],
    ["over the National Day holidays", 20210930, 1, 20211008],
    ["a Saturday that is worked", 20211008, 1, 20211009],
    ["back over a weekend", 20210809, -1, 20210806],
  ])("%s", (_what, from, count, expected) => {
    expect(workday(from, count)).toBe(expected);
  });
});

describe("workdaysBetween", () => {
  it("has both ends", () => {
    expect(workdaysBetween(20210928, 20211009)).toEqual([
      20210928, 20210929, 20210930, 20211008, 20211009,
    ]);
  });

  it("is empty over a holiday", () => {
    expect(workdaysBetween(20211002, 20211006)).toEqual([]);
  });
});

it("daysLater goes over the end of a month", () => {
  expect(daysLater(20210829, 7)).toBe(20210905);
});
