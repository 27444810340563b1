"use strict";

/** Port of the development server; manifest.xml names it. */
const port = 3000;

/** As it is built: with the version of the package, for this machine's server. */
const manifest = "dist/addin/manifest.xml";

/**
 * Puts the add-in into Excel, as Microsoft's own templates do. Fetched where it is wanted: it brings
 * hundreds of packages, one of which is built on installation and fails without libsecret.
 */
const debugging = ["npx", "--yes", "office-addin-debugging@7.0.0"];

const platforms = { win32: "Windows", darwin: "macOS" };

/**
 * What `npm run excel` has to do on a platform.
 * @param {{ platform: string, stop?: boolean }} request `platform` as in `process.platform`
 * @returns {{ steps: { says: string, build?: true, command?: string[] }[] } | { instead: string }}
 *   steps in order, or, where there is no Excel to start, what to do instead
 */
function excelSteps({ platform, stop = false }) {
  if (!(platform in platforms)) return { instead: insteadOfExcel };
  if (stop) {
    return {
      steps: [
        {
          says: "从 Excel 中移除加载项，停止本机服务",
          command: [...debugging, "stop", manifest, "desktop"],
        },
      ],
    };
  }
  return {
    steps: [
      { says: "构建加载项", build: true },
      {
        says: "信任本机开发证书（系统可能要求确认或输入密码）",
        command: ["npx", "office-addin-dev-certs", "install"],
      },
      {
        says: `在 https://localhost:${port} 提供文件，并在 Excel 中打开`,
        command: [
          ...[...debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug"],
          ...["--dev-server", "node scripts/excel/serve.mjs", "--dev-server-port", String(port)],
        ],
      },
    ],
  };
}

const insteadOfExcel = [
  "本机系统上没有桌面版 Excel。可以改用：",
  "  1. 网页版 Excel：运行 npm start，再在 Excel 网页版中选“加载项”→“更多加载项”→“我的加载项”→“上传我的加载项”，选 manifest.xml。",
  "  2. 命令行：npm run demo，或 node dist/cli/orgroster.js validate 花名册.xlsx。",
  "部署到单位服务器的办法见 docs/deployment.md。",
].join("\n");

module.exports = { excelSteps, manifest, port };
