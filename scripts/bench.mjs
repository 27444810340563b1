import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = join(root, "out/bench");

/** Packages stay outside: what is measured is this code as it is shipped, and theirs as they ship it. */
const config = {
  name: "bench",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { bench: join(root, "tests/bench/run.ts") },
  output: { path: output, filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  externals: [
    ({ request }, done) => (/^[@a-z]/.test(request) ? done(null, `commonjs ${request}`) : done()),
  ],
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
      },
    ],
  },
  optimization: { minimize: false },
};

webpack(config, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exit(1);
  }
  const { status } = spawnSync(
    process.execPath,
    ["--expose-gc", join(output, "bench.js"), ...process.argv.slice(2)],
    { cwd: root, stdio: "inherit" }
  );
  process.exit(status ?? 1);
});
