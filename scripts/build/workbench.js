"use strict";

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssExtractPlugin = require("mini-css-extract-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { workbenchPolicy } = require("./content-security-policy");
const { rememberSources } = require("./sources-hash");

const root = path.dirname(path.dirname(__dirname));

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
    entry: { workbench: "./src/workbench/index.tsx" },
    output: {
      path: path.join(root, "dist/workbench"),
      filename: "[name].js?[contenthash]",
      chunkFilename: "chunks/[name].js?[contenthash]",
      publicPath: "auto",
      clean: true,
    },
    resolve,
    module: {
      rules: [
        typescript,
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
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          { from: "assets/samples/changeover.xlsx", to: "assets/changeover.xlsx" },
        ],
      }),
    ],
  };
}

module.exports = { workbench };
