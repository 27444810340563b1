import { progressBar } from "../../src/cli/progress";

/** Runs work of `steps` with the clock jumping `seconds` at each, and takes down what is drawn. */
function drawn(isTerminal: boolean, seconds: number): string {
  let now = 0n;
  let text = "";
  const terminal = process.stderr.isTTY;
  const spies = [
    jest.spyOn(process.hrtime, "bigint").mockImplementation(() => now),
    jest.spyOn(process.stderr, "write").mockImplementation((piece) => {
      text += String(piece);
      return true;
    }),
  ];
  process.stderr.isTTY = isTerminal;
  try {
    const bar = progressBar("读取 花名册.xlsx");
    for (const done of [0.1, 0.5, 0.9]) {
      now += BigInt(seconds * 1e9);
      bar.report(done);
    }
    bar.end();
    return text;
  } finally {
    process.stderr.isTTY = terminal;
    for (const spy of spies) spy.mockRestore();
  }
}

it("a bar for long work on a terminal", () => {
  expect(drawn(true, 1)).toMatch(/读取 花名册\.xlsx .*\d+%/);
});

it("none for short work", () => expect(drawn(true, 0.01)).toBe(""));

it("none where the output goes elsewhere", () => expect(drawn(false, 1)).toBe(""));
