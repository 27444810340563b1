import { createRoot } from "react-dom/client";
import type { Engine } from "../engine/engine";
import { sessionEn } from "../locales/en/session";
import { saveLossTexts as lossesEn } from "../locales/en/save-losses";
import { unseenThingsEn } from "../locales/en/workbench";
import type { Language } from "../locales/language";
import type { WorkbenchTexts } from "../locales/workbench-texts";
import { sessionZh } from "../locales/zh-CN/session";
import { saveLossTexts as lossesZh } from "../locales/zh-CN/save-losses";
import { unseenThingsZh } from "../locales/zh-CN/workbench";
import type { ReadFile } from "./document/read-file";
import { createWorkbench } from "./document/workbench";
import { installLocalFonts } from "./fonts/local-fonts";
import { createUniverGrid } from "./grid/univer/univer-grid";
import { registerOffline } from "./offline/register-offline";
import { whenFirstRead } from "./offline/when-first-read";
import { Shell } from "./shell/Shell";
import { today } from "./today";

/** What has been begun before the page was there. */
export interface PageParts {
  readonly language: Language;
  readonly texts: WorkbenchTexts;
  readonly engine: Promise<Engine>;
  /** Reads the sample workbook. */
  readonly sample: () => Promise<ReadFile>;
  /** The workbook to begin with. */
  readonly first: { readonly name: string; readonly file: Promise<ReadFile> };
}

/** Puts the workbench on the page and opens the first workbook in it. */
export async function showWorkbench({
  language,
  texts,
  engine,
  sample,
  first,
}: PageParts): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("index.html has no element #root.");
  const darkByBrowser = window.matchMedia("(prefers-color-scheme: dark)");
  const fonts = installLocalFonts(document);
  const gridElement = document.createElement("div");
  gridElement.className = "grid";
  const grid = createUniverGrid({
    container: gridElement,
    language,
    darkTheme: darkByBrowser.matches,
  });
  const workbench = createWorkbench({
    grid,
    engine: await engine,
    texts,
    sessionTexts: language === "en" ? sessionEn : sessionZh,
    nameOfThing: (thing) => (language === "en" ? unseenThingsEn : unseenThingsZh)[thing],
    nameOfLoss: (loss) => (language === "en" ? lossesEn : lossesZh).copying[loss],
    today,
  });
  await fonts;
  const root = createRoot(element);
  const show = () =>
    root.render(
      <Shell
        workbench={workbench}
        gridElement={gridElement}
        texts={texts}
        language={language}
        darkTheme={darkByBrowser.matches}
        onSample={() => workbench.open(sample, texts.sampleName)}
      />
    );
  show();
  darkByBrowser.addEventListener("change", () => {
    grid.setDarkTheme(darkByBrowser.matches);
    show();
  });
  window.addEventListener("beforeunload", (event) => {
    if (workbench.store.getState().isChanged) event.preventDefault();
  });
  // Keeping everything for offline use must not hold up the first workbook.
  whenFirstRead(workbench.store, () => registerOffline(() => workbench.say("info", texts.updated)));
  workbench.open(() => first.file, first.name);
}
