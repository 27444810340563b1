import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/commands";
import { detectHost, displayLanguage, hasDarkTheme } from "../hosts/excel/boot";
import { listSheets } from "../hosts/excel/list-sheets";
import { paneEn } from "../locales/en/pane";
import { paneZh } from "../locales/zh-CN/pane";
import { App } from "./App";
import { readSheets, startPane, type PaneDependencies, type PaneState } from "./pane-state";

registerCommands();

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no element #root.");
const root = createRoot(element);
const darkByBrowser = window.matchMedia("(prefers-color-scheme: dark)");

const dependencies: PaneDependencies = { detectHost, listSheets, show };

function show(state: PaneState): void {
  const language = displayLanguage() ?? navigator.language;
  const texts = /^zh\b/i.test(language) ? paneZh : paneEn;
  document.documentElement.lang = texts.language;
  document.title = texts.product;
  root.render(
    <App
      state={state}
      texts={texts}
      darkTheme={hasDarkTheme() ?? darkByBrowser.matches}
      onRefresh={() => void readSheets(dependencies)}
    />
  );
}

void startPane(dependencies);
