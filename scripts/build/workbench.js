"use strict";

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssExtractPlugin = require("mini-css-extract-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const { workbenchPolicy } = require("./content-security-policy");
const { licences } = require("./licences");
const { offlineFiles } = require("./offline-files");
const { rememberSources } = require("./sources-hash");

const root = path.dirname(path.dirname(__dirname));

/** The service worker's script. Its address never changes: browsers compare what stands there. */
const offlineWorker = "offline-worker.js";

/**
 * Five megabytes of patterns for breaking words of 75 languages, which only Univer's text documents
 * would use; without them it breaks no words.
 */
const noHyphenation = new webpack.NormalModuleReplacementPlugin(
  /^\.\/[\w-]+-[\w-]{8}\.js$/,
  (request) => {
    if (!/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(request.context)) return;
    request.request = "data:text/javascript,export {}";
  }
);

/**
 * What Univer's dialogues use to keep the page behind them from scrolling writes a style sheet that
 * depends on the page's margins, which no policy can name. This page never scrolls.
 */
const noScrollBarRemoval = new webpack.NormalModuleReplacementPlugin(
  /^react-remove-scroll-bar$/,
  "data:text/javascript,export const RemoveScrollBar = () => null"
);

/**
 * The workbench: one static page that runs from any folder of any web server. It holds nothing of
 * office.js, whose licence covers Microsoft 365 apps only.
 * @param {string} mode
 * @param {object} typescript rule for our own sources
 * @param {object} resolve
 */
function workbench(mode, typescript, resolve) {
  return {
    name: "workbench",
    mode,
    target: ["web", "es2022"],
    devtool: mode === "development" ? "source-map" : false,
    entry: {
      workbench: "./src/workbench/index.ts",
      "offline-worker": "./src/workbench/offline/offline-worker.ts",
    },
    output: {
      path: path.join(root, "dist/workbench"),
      filename: ({ chunk }) =>
        chunk.name === "offline-worker" ? offlineWorker : "[name].js?[contenthash]",
      chunkFilename: "chunks/[name].js?[contenthash]",
      publicPath: "auto",
      clean: true,
    },
    resolve: {
      ...resolve,
      alias: { "sample-workbook": path.join(root, "assets/samples/changeover.xlsx") },
    },
    module: {
      rules: [
        {
          include: /[\\/]node_modules[\\/]@univerjs[\\/]/,
          resolve: {
            alias: { numfmt$: path.join(root, "src/workbench/grid/univer/cached-numfmt.ts") },
          },
        },
        typescript,
        { test: /\.xlsx$/, type: "asset/inline" },
        { test: /\.css$/, use: [CssExtractPlugin.loader, { loader: "css-loader" }] },
      ],
    },
    cache: { type: "filesystem", name: `workbench-${mode}` },
    performance: { hints: false },
    optimization: {
      // Six megabytes: terser would take two minutes.
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.esbuildMinify,
          terserOptions: { target: "es2022" },
        }),
      ],
    },
    plugins: [
      rememberSources,
      noHyphenation,
      noScrollBarRemoval,
      new CssExtractPlugin({
        filename: "[name].css?[contenthash]",
        chunkFilename: "chunks/[name].css?[contenthash]",
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/workbench.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
        minify: false,
        contentSecurityPolicy: workbenchPolicy,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/icon-32.png", to: "assets/[name][ext]" },
          { from: "assets/workbench/icons/*.png", to: "assets/[name][ext]" },
          { from: "assets/workbench/*.*", to: "[name][ext]", info: { minimized: true } },
        ],
      }),
      licences(),
      offlineFiles({ worker: offlineWorker, except: /^启动|\.ps1$/ }),
    ],
  };
}

module.exports = { workbench };
