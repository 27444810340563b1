import { createRoot } from "react-dom/client";
import { createLocalEngine } from "../../../src/engine/local-engine";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { sessionEn } from "../../../src/locales/en/session";
import { languageFor } from "../../../src/locales/language";
import { sessionZh } from "../../../src/locales/zh-CN/session";
import { App } from "../../../src/taskpane/App";
import { paneTabs, showTab, type PaneTab } from "../../../src/taskpane/pane-tab";
import { createSession } from "../../../src/taskpane/session/session";
import { createMemoryHost } from "../../../src/workbook/memory-host";

/**
 * The pane in a plain browser, over a workbook in memory. The address says which: `?workbook=` (a
 * file below /), `lang`, `theme=dark`, `tab`, `part`. `window.preview` holds session and host.
 */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const tab = query.get("tab") as PaneTab | null;
  if (tab && paneTabs.includes(tab)) showTab(tab, query.get("part") ?? undefined);
  const response = await fetch(query.get("workbook") ?? "changeover.xlsx");
  const { sheets } = readWorkbook(new Uint8Array(await response.arrayBuffer()));
  const host = createMemoryHost(sheets);
  const language = languageFor(query.get("lang") ?? "zh-CN");
  const texts = language === "en" ? sessionEn : sessionZh;
  const session = createSession({ host, engine: createLocalEngine(), texts });
  document.documentElement.lang = language;
  Object.assign(window, { preview: { session, host } });
  createRoot(document.getElementById("root")!).render(
    <App
      state={{ kind: "ready", session }}
      language={language}
      darkTheme={query.get("theme") === "dark"}
    />
  );
}

void start();
