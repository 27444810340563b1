/**
 * `npm start`: builds the workbench where that is needed, serves it to this machine only and opens it
 * in the browser. `npm start -- 花名册.xlsx` hands it a workbook. Ends with Ctrl+C.
 */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import path from "node:path";
import { freshWorkbench } from "./fresh-workbench.mjs";
import parsing from "./start/arguments.js";
import { canShowBrowser, openInBrowser } from "./start/browser.mjs";
import ports from "./start/listen.js";
import site from "./start/workbench-site.js";

const asked = parsing.startArguments(
  process.argv.slice(2),
  // npm runs scripts in the folder of the project; the user stands where npm was called.
  process.env.INIT_CWD ?? process.cwd()
);
if ("help" in asked) console.log(asked.help);
else if ("error" in asked) end(asked.error, 2);
else await start(asked);

async function start({ port, open, file }) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
  const folder = await built();
  const workbook = file && { path: `file/${randomBytes(16).toString("hex")}`, file };
  const server = createServer(site.workbenchSite(folder, workbook));
  const taken = await ports
    .listenOnLoopback(server, port)
    .catch((error) => end(`没有可用的端口（${error.code}）。请用 --port 另给一个。`));
  const address = addressOf(taken, workbook);
  console.log(`组工花名册工作台：${address}`);
  console.log("只有本机能打开，数据不离开本机。按 Ctrl+C 结束。");
  if (open && canShowBrowser() && !(await openInBrowser(address))) {
    console.log("没有打开浏览器，请把上面的地址复制到浏览器中打开。");
  }
}

async function built() {
  try {
    return await freshWorkbench(() => console.log("正在构建工作台，约需一分钟……"));
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return end("缺少依赖包，请先运行 npm ci。");
    return end(`工作台没有构建成功（${error.message}），原因见上。`);
  }
}

function addressOf(port, workbook) {
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (workbook) {
    address.searchParams.set("file", workbook.path);
    address.searchParams.set("name", path.basename(workbook.file));
  }
  return address.href;
}

function end(message, status = 1) {
  console.error(message);
  process.exit(status);
}
