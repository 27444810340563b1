import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { startEngine } from "../engine/worker/start-engine";
import {
  detectHost,
  displayLanguage,
  hasDarkTheme,
  onThemeChange,
  whenOfficeAnswers,
} from "../hosts/excel/boot";
import { createExcelHost } from "../hosts/excel/excel-host";
import { paneEn } from "../locales/en/pane";
import { sessionEn } from "../locales/en/session";
import { languageFor } from "../locales/language";
import { paneZh } from "../locales/zh-CN/pane";
import { sessionZh } from "../locales/zh-CN/session";
import { App, type AppState } from "./App";
import { createSession } from "./session/session";

/** The entry of the pane for Excel: the only file of this folder that knows which host there is. */
registerCommands();

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no element #root.");
const root = createRoot(element);
const darkByBrowser = window.matchMedia("(prefers-color-scheme: dark)");
let state: AppState = { kind: "starting" };

const language = () => languageFor(displayLanguage() ?? navigator.language);

function show(next: AppState): void {
  state = next;
  const texts = language() === "en" ? paneEn : paneZh;
  document.documentElement.lang = texts.language;
  document.title = texts.product;
  root.render(
    <App state={state} language={language()} darkTheme={hasDarkTheme() ?? darkByBrowser.matches} />
  );
}

async function start(): Promise<void> {
  show(state);
  const found = await detectHost();
  if (found !== "ready") {
    show({ kind: "unavailable", reason: found });
    if (found !== "office-silent") return;
    await whenOfficeAnswers();
    await start();
    return;
  }
  const engine = await startEngine();
  const host = createExcelHost({ encode: (plans) => engine.encode(plans) });
  const texts = language() === "en" ? sessionEn : sessionZh;
  show({ kind: "ready", session: createSession({ host, engine, texts }) });
}

darkByBrowser.addEventListener("change", () => show(state));
onThemeChange(() => show(state));
void start();
