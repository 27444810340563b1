import { run } from "../../src/cli/program";

/** What a run of the command line leaves: exit code, standard output, standard error. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with what it prints taken down. */
export async function cli(...args: readonly string[]): Promise<CliRun> {
  const texts = { out: "", err: "" };
  const take = (stream: "out" | "err") => (piece: unknown) => {
    texts[stream] += String(piece);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(take("out")),
    jest.spyOn(process.stderr, "write").mockImplementation(take("err")),
  ];
  try {
    const code = await run(args);
    return { code, ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** What every failed run must be: one sentence in Chinese, exit code 2, no result and no stack. */
export function expectRefusal(run: CliRun, ...says: readonly (string | RegExp)[]): void {
  expect(run.err).toMatch(/^出错：.*[\u4e00-\u9fff].*。\n/);
  for (const text of says) expect(run.err).toMatch(text);
  expect(run.err).not.toMatch(/\n\s+at |Error|undefined|\{\w+\}|程序内部错误/);
  expect(run.out).toBe("");
  expect(run.code).toBe(2);
}
