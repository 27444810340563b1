import fc from "fast-check";
import type { CellValue } from "../../../src/core/values/cell";
import { civilDate, daysInMonth } from "../../../src/core/values/civil-date";
import {
  IdStatus,
  birthOfId,
  checkCharacter,
  idStatus,
  maskIdNumber,
  parseIdBirth,
  readIdColumn,
  readIdNumber,
  statusOfId,
  upgradeLegacy,
} from "../../../src/core/values/id-number";

const STATUS_NAMES = Object.keys(IdStatus);
const statusName = (value: CellValue) => STATUS_NAMES[idStatus(value)];

const two = (n: number) => String(n).padStart(2, "0");

/** Valid numbers with a region code that was never assigned. */
const validId = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ year, month, day, sequence }) => {
    const last = Math.min(day, daysInMonth(year, month));
    const first17 = `529901${year}${two(month)}${two(last)}${String(sequence).padStart(3, "0")}`;
    return first17 + checkCharacter(first17);
  });

describe("the status of an ID number", () => {
  it.each<[CellValue, string]>([
    ["522301198506150018", "Ok"],
    ["522321198506150013", "Ok"],
    ["52230119790808002X", "Ok"],
    ["522301199202290024", "Ok"],
    ["522301200701010010", "Ok"],
    ["522301198502300015", "BirthDate"],
    ["522301199002290011", "BirthDate"],
    ["522321680101123", "Legacy15"],
    [522321680101123, "Legacy15"],
    [" 522321680101123", "Legacy15"],
    ["522321681301123", "Format"],
    ["522301198506150", "Format"],
    [522301198506150000, "DigitsLost"],
    [5.22301e17, "DigitsLost"],
    [5223011985061500, "DigitsLost"],
    ["5.22301E+17", "DigitsLost"],
    ["5.22301198506150E+17", "DigitsLost"],
    ["522301198506150000", "DigitsLost"],
    ["522301198506150019", "CheckDigit"],
    ["522301198506150081", "CheckDigit"],
    ["52230119790808002x", "Typing"],
    ["52230119790808002Ｘ", "Typing"],
    ["52230119790808002×", "Typing"],
    ["52230119790808002*", "Typing"],
    ["52230119790808002十", "Typing"],
    ["５２２３０１１９８５０６１５００１８", "Typing"],
    ["522301 19850615 0018", "Typing"],
    ["522301198506150018 ", "Typing"],
    ["522301198506150018\u00a0", "Typing"],
    ["\u200b522301198506150018", "Typing"],
    ["522301198506150018\t", "Typing"],
    ["'522301198506150018", "Typing"],
    ["52230119850615001", "Format"],
    ["5223011985061500188", "Format"],
    ["52230119850615001A", "Format"],
    ["52230X198506150018", "Format"],
    ["无", "Format"],
    [36, "Format"],
    [1.5e14 + 0.5, "Format"],
    [-522301198506150000, "Format"],
    [true, "Format"],
    [{ error: "#N/A" }, "Format"],
    ["", "Blank"],
    [" \u3000", "Blank"],
    [null, "Blank"],
  ])("of %j is %s", (value, status) => {
    expect(statusName(value)).toBe(status);
  });

  it("is good for every number with its own check character", () => {
    fc.assert(
      fc.property(validId, (id) => {
        expect(statusName(id)).toBe("Ok");
      })
    );
  });

  it("is bad after any one digit is changed", () => {
    fc.assert(
      fc.property(validId, fc.nat(17), fc.nat(9), (id, at, digit) => {
        fc.pre(id[at] !== String(digit));
        const wrong = id.slice(0, at) + digit + id.slice(at + 1);
        expect(["CheckDigit", "DigitsLost"]).toContain(statusName(wrong));
      }),
      { numRuns: 2000 }
    );
  });

  it("is bad after two different neighbours are swapped", () => {
    fc.assert(
      fc.property(validId, fc.nat(15), (id, at) => {
        fc.pre(id[at] !== id[at + 1]);
        const wrong = id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
        expect(["CheckDigit", "DigitsLost"]).toContain(statusName(wrong));
      }),
      { numRuns: 2000 }
    );
  });

  it("is bad for a birth date that does not exist, whatever the check character", () => {
    const impossible = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }), fc.nat(99))
      .filter(([year, month, day]) => {
        const known = year >= 1900 && year <= 2099 && month > 0 && day > 0;
        return !known || civilDate(year, month, day) === 0;
      });
    fc.assert(
      fc.property(impossible, ([year, month, day]) => {
        const first17 = `529901${String(year).padStart(4, "0")}${two(month)}${two(day)}001`;
        expect(statusName(first17 + checkCharacter(first17))).toBe("BirthDate");
      })
    );
  });

  it("never fails on anything else", () => {
    const digits = fc.array(fc.constantFrom(..."0123456789Xx ＊十"), { maxLength: 20 });
    const anything = fc.oneof(
      fc.string(),
      fc.double(),
      digits.map((d) => d.join(""))
    );
    fc.assert(
      fc.property(anything, (value) => {
        expect(STATUS_NAMES).toContain(statusName(value));
      })
    );
  });
});

describe("reading a number", () => {
  it("tells birth, sex and region of a good one", () => {
    expect(readIdNumber("52230119790808002X")).toEqual({
      status: IdStatus.Ok,
      text: "52230119790808002X",
      birth: 19790808,
      sex: "女",
      region: 522301,
    });
  });

  it.each<[CellValue, string, number, string]>([
    ["522321680101123", "522321196801011236", 19680101, "男"],
    [522321680101123, "522321196801011236", 19680101, "男"],
    ["52230119790808002x", "52230119790808002X", 19790808, "女"],
    ["５２２３０１　１９８５０６１５００１８", "522301198506150018", 19850615, "男"],
  ])("puts %j right as %s", (value, text, birth, sex) => {
    expect(readIdNumber(value)).toMatchObject({ text, birth, sex });
  });

  it.each<[CellValue, string]>([
    ["522301198506150019", "522301198506150019"],
    [" 522301198502300015 ", "522301198502300015"],
    [522301198506150000, "522301198506150000"],
    [1.5, "1.5"],
    [null, ""],
    [{ error: "#N/A" }, "#N/A"],
    [true, "TRUE"],
  ])("tells nothing of %j but its text", (value, text) => {
    expect(readIdNumber(value)).toMatchObject({ text, birth: 0, sex: null, region: 0 });
  });

  it("agrees with what the number was made of", () => {
    fc.assert(
      fc.property(validId, (id) => {
        expect(readIdNumber(id)).toMatchObject({
          birth: Number(id.slice(6, 14)),
          sex: Number(id[16]) % 2 === 1 ? "男" : "女",
          region: 529901,
        });
      })
    );
  });
});

describe("a column of numbers", () => {
  const cells = fc.array(
    fc.oneof<fc.Arbitrary<CellValue>[]>(
      validId,
      validId.map((id) => id.toLowerCase() + " "),
      validId.map((id) => id.slice(0, 6) + id.slice(8, 17)),
      fc.constantFrom<CellValue[]>(null, "", "无", 522301198506150000, "522301198502300015")
    ),
    { maxLength: 30 }
  );

  it("says the same as its numbers read one by one", () => {
    fc.assert(
      fc.property(cells, (values) => {
        const rows = Int32Array.from(values, (_, i) => values.length - 1 - i);
        const column = readIdColumn(values, rows);
        rows.forEach((row, i) => {
          const one = readIdNumber(values[row]);
          expect(column.status[i]).toBe(one.status);
          expect(column.birth[i]).toBe(one.birth);
          expect([null, "男", "女"][column.sex[i]]).toBe(one.sex);
          expect(column.region[i]).toBe(one.region);
          const key = one.region === 0 ? [0, 0] : [one.text.slice(0, 9), one.text.slice(9, 17)];
          expect([column.keyHigh[i], column.keyLow[i]]).toEqual(key.map(Number));
        });
      })
    );
  });

  it("gives a legacy number the key of its upgraded form and takes missing rows for blank", () => {
    const values = ["522321680101123", "522321196801011236"];
    const column = readIdColumn(values, Int32Array.of(0, 1, 7));
    expect([column.keyHigh[0], column.keyLow[0]]).toEqual([column.keyHigh[1], column.keyLow[1]]);
    expect(column.status[2]).toBe(IdStatus.Blank);
  });
});

describe("status and birth packed into one integer", () => {
  it("agree with the number read whole", () => {
    const cells: fc.Arbitrary<CellValue> = fc.oneof(
      validId,
      validId.map((id) => id.toLowerCase()),
      validId.map((id) => id.slice(0, 6) + id.slice(8, 17)),
      validId.map((id) => Number(id)),
      validId.map((id) => id.slice(0, 17) + "0"),
      fc.string(),
      fc.constant(null)
    );
    fc.assert(
      fc.property(cells, (cell) => {
        const { status, birth } = readIdNumber(cell);
        const parsed = parseIdBirth(cell);
        expect([statusOfId(parsed), birthOfId(parsed)]).toEqual([status, birth]);
      })
    );
  });
});

describe("check characters and the 15-digit form", () => {
  it("follows the weights and characters printed in the standard", () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const digits = fc.array(fc.nat(9), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(digits, (first17) => {
        const sum = first17.reduce((total, digit, i) => total + digit * weights[i], 0);
        expect(checkCharacter(first17.join(""))).toBe("10X98765432"[sum % 11]);
      })
    );
  });

  it("upgrades a legacy number to a valid one of the same person", () => {
    expect(upgradeLegacy("522321680101123")).toBe("522321196801011236");
    fc.assert(
      fc.property(validId, (id) => {
        fc.pre(id.startsWith("19", 6));
        expect(upgradeLegacy(id.slice(0, 6) + id.slice(8, 17))).toBe(id);
      })
    );
  });

  it.each(["", "5223011985061500", "52230119850615001X", "5223011985061500１"])(
    "refuses %j",
    (text) => {
      expect(() => checkCharacter(text)).toThrow(RangeError);
      expect(() => upgradeLegacy(text)).toThrow(RangeError);
    }
  );
});

describe("masks", () => {
  it.each([
    ["522301198506150018", "none", "522301198506150018"],
    ["522301198506150018", "birth", "522301********0018"],
    ["522301198506150018", "last8", "5223011985********"],
    ["522301198506150018", "last4", "52230119850615****"],
    ["522301 19850615 0018", "birth", "522301********0018"],
    ["522321680101123", "birth", "522321******123"],
    ["522321680101123", "last8", "5223216********"],
    ["5223011985061500", "birth", "522301**********"],
    ["52230119850615001888", "last4", "522301**************"],
    ["甲乙丙", "last4", "甲**"],
    ["", "birth", ""],
  ] as const)("of %j, %s: %s", (text, variant, masked) => {
    expect(maskIdNumber(text, variant)).toBe(masked);
  });
});
