import { startEngine } from "../engine/worker/start-engine";
import { workbenchEn } from "../locales/en/workbench";
import { languageFor } from "../locales/language";
import { workbenchZh } from "../locales/zh-CN/workbench";
import { readFile } from "./document/read-file";
import { loadSample } from "./offline/sample";
import { startFile } from "./offline/start-file";
import "../taskpane/taskpane.css";
import "./workbench.css";

/**
 * The entry of the workbench: the page that is the whole product without Excel. It is kept small, so
 * that the first workbook is being read while the grid and the screens are still being fetched.
 */
const language = languageFor(navigator.language);
const texts = language === "en" ? workbenchEn : workbenchZh;
document.documentElement.lang = language;
document.title = texts.title;

const engine = startEngine();
const sample = async () => readFile({ name: texts.sampleName, bytes: await loadSample() });
const given = startFile(location);
const name = given?.name ?? texts.sampleName;
const file = given ? given.fetch().then(readFile) : sample();
// Told on the screen, once there is one.
file.catch(() => undefined);

void import(/* webpackChunkName: "workbench-page" */ "./workbench-page").then(({ showWorkbench }) =>
  showWorkbench({ language, texts, engine, sample, first: { name, file } })
);
