"use strict";

const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version: packageVersion } = require("./package.json");
const { contentSecurityPolicy } = require("./scripts/build/content-security-policy");
const { manifestFor } = require("./scripts/build/manifest");
const { localFolder, officeJsSource } = require("./scripts/build/office-js");
const { workbench } = require("./scripts/build/workbench");

const root = __dirname;
const officeJsFolder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist"
);

/** @param {object} target what the output must run on */
function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      sourceMaps: true,
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

const resolve = { extensions: [".ts", ".tsx", ".js"] };

/**
 * The add-in: one page with everything in one shared runtime. `functions.js` is complete in itself,
 * because the manifest also names it as the script of the custom functions.
 */
function addin(mode, env) {
  const officeJs = officeJsSource(env.OFFICE_JS);
  return {
    name: "addin",
    mode,
    target: ["web", "es2020"],
    // Never an eval-based source map: the page's content security policy forbids eval.
    devtool: mode === "development" ? "source-map" : false,
    entry: {
      functions: "./src/functions/register.ts",
      taskpane: "./src/taskpane/index.tsx",
    },
    output: {
      path: path.join(root, "dist/addin"),
      // Stable names with the content's hash as a query: web views keep files for days.
      filename: "[name].js?[contenthash]",
      chunkFilename: "chunks/[name].js?[contenthash]",
      publicPath: "auto",
      clean: true,
    },
    resolve,
    module: { rules: [typescript("es2020")] },
    performance: {
      hints: mode === "production" ? "error" : false,
      assetFilter: (name) => /^(taskpane|functions)\.js\?/.test(name),
      maxAssetSize: 1_000_000,
      maxEntrypointSize: 1_000_000,
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        minify: false,
        officeJs: officeJs.script,
        contentSecurityPolicy: contentSecurityPolicy(officeJs.origins),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          { from: "src/taskpane/{help.html,help.css,taskpane.css}", to: "[name][ext]" },
          { from: "src/functions/functions*.json", to: "[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              manifestFor(content.toString("utf8"), {
                ...(env.ADDIN_BASE_URL ? { baseUrl: env.ADDIN_BASE_URL } : {}),
                packageVersion,
              }),
          },
          ...officeJs.files.map((file) => ({
            from: path.join(officeJsFolder, file),
            to: `${localFolder}/${file}`,
            // The licence of office.js allows its distribution unmodified only.
            info: { minimized: true },
          })),
          ...(officeJs.files.length > 0
            ? [
                {
                  from: path.join(officeJsFolder, "../LICENSE.md"),
                  to: `${localFolder}/LICENSE.md`,
                },
              ]
            : []),
        ],
      }),
    ],
  };
}

/** Makes the emitted file executable, as npm does for a `bin` only on installation. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", () => {
      fs.chmodSync(path.join(compiler.outputPath, "orgroster.js"), 0o755);
    });
  },
};

/** The command line: one file that runs without node_modules. */
function cli(mode) {
  return {
    name: "cli",
    mode,
    target: "node20",
    devtool: false,
    entry: { orgroster: "./src/cli/orgroster.ts" },
    output: { path: path.join(root, "dist/cli"), filename: "[name].js", clean: true },
    resolve,
    module: { rules: [typescript("es2022")] },
    // Readable stack traces are worth more here than bytes.
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      executable,
    ],
  };
}

/** Asks for the development certificates only when a server is really started. */
async function developmentServer(env) {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { parseNumber } = await import("office-addin-cli");
  return {
    port: parseNumber(env.PORT, "PORT must be a number.") ?? 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    hot: false,
  };
}

/** Environment: OFFICE_JS=local|cdn|cdn-cn, ADDIN_BASE_URL=https://…/, PORT (server only). */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const addinConfig = addin(mode, process.env);
  if (env.WEBPACK_SERVE) addinConfig.devServer = await developmentServer(process.env);
  return [addinConfig, workbench(mode, typescript("es2022"), resolve), cli(mode)];
};
