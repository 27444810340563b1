"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");

const usage = `用法：npm start -- [选项] [花名册.xlsx]

  花名册.xlsx      打开这个工作簿；不给则打开示例
  --port 端口号    从这个端口找起（默认 3100），被占用时用后面空闲的
  --no-open        不打开浏览器，只显示地址
  --help           显示本说明`;

/** Where looking for a free port begins. */
const preferredPort = 3100;

/**
 * What the words after `npm start --` ask for.
 * @param {string[]} words
 * @param {string} folder what a relative file name is relative to
 * @returns {{ port: number, open: boolean, file?: string } | { help: string } | { error: string }}
 *   `file` is an absolute path of a workbook that can be read; `error` is for the user
 */
function startArguments(words, folder) {
  let given;
  try {
    given = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch {
    return { error: `看不懂“${words.join(" ")}”。\n\n${usage}` };
  }
  const { values, positionals } = given;
  if (values.help) return { help: usage };
  const port = values.port === undefined ? preferredPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535 || values.port === "") {
    return { error: `端口号应为 0 至 65535 的整数，不能是“${values.port}”。` };
  }
  if (positionals.length > 1) {
    return { error: "一次只能带一个工作簿；其余的可在页面中打开或拖入。" };
  }
  const start = { port, open: !values["no-open"] };
  if (positionals.length === 0) return start;
  const file = path.resolve(folder, positionals[0]);
  const problem = problemWith(file);
  return problem ? { error: problem } : { ...start, file };
}

/** Why a file cannot be handed to the page, and what to do; undefined when it can. */
function problemWith(file) {
  let stat;
  try {
    stat = fs.statSync(file);
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      return `找不到文件“${file}”。请核对路径和文件名；含空格的要加引号。`;
    }
    return unreadable(file, error);
  }
  if (!stat.isFile()) return `“${file}”是文件夹，请给出其中的一个 .xlsx 工作簿。`;
  if (!/\.xls[xm]$/i.test(file)) {
    return `“${file}”不是 .xlsx 工作簿。请用 Excel 或 WPS 打开后，另存为“Excel 工作簿（*.xlsx）”再试。`;
  }
  try {
    fs.closeSync(fs.openSync(file, "r"));
  } catch (error) {
    return unreadable(file, error);
  }
  return undefined;
}

function unreadable(file, error) {
  return `读不了“${file}”（${error.code}）。请检查是否有读取权限、是否被其他程序独占打开。`;
}

module.exports = { preferredPort, startArguments };
