import { checkZh } from "../../src/locales/zh-CN/check";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { startBench, type Bench } from "../support/e2e/bench";
import { traceTasks, type LongTask } from "../support/e2e/long-tasks";
import { report } from "../support/e2e/measured";
import { keepScreen } from "../support/e2e/screens";
import { largeRoster } from "../support/e2e/workbooks";

const describeInChromium = chromium === undefined ? describe.skip : describe;
const PEOPLE = 20_000;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

jest.setTimeout(240_000);

describeInChromium(`a roster of ${PEOPLE} people`, () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(chromium!);
  });
  afterAll(() => bench?.stop());

  it("is checked and marked within the limits of Excel on the web", async () => {
    const opened = await bench.open({ sheets: largeRoster(PEOPLE) });
    const { pane, excel } = opened;
    const endOfReading = await traceTasks(opened);
    await pane
      .getByText(/20,?000 人/)
      .first()
      .waitFor({ timeout: 120_000 });
    report("20,000 people, overview: longest tasks of the pane", listed(await endOfReading()));

    await pane.getByRole("tab", { name: paneZh.tabs.check, exact: true }).click();
    excel.wire.clear();
    const endOfChecking = await traceTasks(opened);
    const begin = performance.now();
    await pane
      .getByRole("button", { name: checkZh.checking.checkWorkbook, exact: true })
      .first()
      .click();
    await pane.getByRole("button", { name: checkZh.findings.mark, exact: true }).waitFor({
      timeout: 120_000,
    });
    report("20,000 people, checked after", `${Math.round(performance.now() - begin)} ms`);
    await keepScreen(opened, "large-checked");
    await pane.getByRole("button", { name: checkZh.findings.mark, exact: true }).click();
    await pane
      .getByText(/^已标注 /)
      .first()
      .waitFor({ timeout: 120_000 });
    report("20,000 people, checked and marked: longest tasks", listed(await endOfChecking()));
    const { syncs, largestRequest, largestResponse } = excel.wire;
    report(
      "20,000 people, syncs, largest request and answer",
      `${syncs}, ${megabytes(largestRequest)}, ${megabytes(largestResponse)}`
    );
    expect(largestRequest).toBeLessThan(5 * 2 ** 20);
    expect(largestResponse).toBeLessThan(5 * 2 ** 20);
    expect(opened.page.workers()).toHaveLength(1);
    expect(opened.problems()).toEqual([]);
    await opened.close();
  });
});

/** The three longest, in milliseconds by the processor and by the clock. */
function listed(tasks: readonly LongTask[]): string {
  if (tasks.length === 0) return "none over 50 ms";
  return tasks
    .slice(0, 3)
    .map(({ cpu, wall }) => `${Math.round(cpu)} ms (${Math.round(wall)} ms by the clock)`)
    .join(", ");
}
