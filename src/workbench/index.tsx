import { createRoot } from "react-dom/client";
import { startEngine } from "../engine/worker/start-engine";
import { sessionEn } from "../locales/en/session";
import { saveLossTexts as lossesEn } from "../locales/en/save-losses";
import { unseenThingsEn, workbenchEn } from "../locales/en/workbench";
import { languageFor } from "../locales/language";
import { sessionZh } from "../locales/zh-CN/session";
import { saveLossTexts as lossesZh } from "../locales/zh-CN/save-losses";
import { unseenThingsZh, workbenchZh } from "../locales/zh-CN/workbench";
import { createWorkbench, type GivenFile } from "./document/workbench";
import { installLocalFonts } from "./fonts/local-fonts";
import { createUniverGrid } from "./grid/univer/univer-grid";
import { registerOffline } from "./offline/register-offline";
import { loadSample } from "./offline/sample";
import { startFile } from "./offline/start-file";
import { Shell } from "./shell/Shell";
import { today } from "./today";
import "../taskpane/taskpane.css";
import "./workbench.css";

/** The entry of the workbench: the page that is the whole product without Excel. */
const language = languageFor(navigator.language);
const texts = language === "en" ? workbenchEn : workbenchZh;
const darkByBrowser = window.matchMedia("(prefers-color-scheme: dark)");
document.documentElement.lang = language;
document.title = texts.title;

async function givenSample(): Promise<GivenFile> {
  return { name: texts.sampleName, bytes: await loadSample() };
}

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("index.html has no element #root.");
  const engine = startEngine();
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
  const openSample = () => workbench.open(givenSample, texts.sampleName);
  const root = createRoot(element);
  const show = () =>
    root.render(
      <Shell
        workbench={workbench}
        gridElement={gridElement}
        texts={texts}
        language={language}
        darkTheme={darkByBrowser.matches}
        onSample={openSample}
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
  // Keeping everything for offline use waits until the first workbook is in view.
  const begun = workbench.store.subscribe(({ busy, session, failure }) => {
    if (busy !== null || (!session && !failure)) return;
    begun();
    registerOffline(() => workbench.say("info", texts.updated));
  });
  const given = startFile(location);
  if (given) workbench.open(given.fetch, given.name);
  else openSample();
}

void start();
