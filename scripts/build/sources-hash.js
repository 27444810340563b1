"use strict";

const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.dirname(path.dirname(__dirname));

/** Everything that dist/workbench is made of. */
const sources = [
  "src",
  "assets/icons",
  "assets/samples",
  "assets/workbench",
  "scripts/build",
  "webpack.config.js",
  "package-lock.json",
];

/** Paths of all files at a place below the root, in a fixed order. */
function filesAt(place) {
  const stat = fs.statSync(path.join(root, place));
  if (!stat.isDirectory()) return [place];
  return fs
    .readdirSync(path.join(root, place))
    .sort()
    .flatMap((name) => filesAt(path.join(place, name)));
}

/** SHA-256 over names and contents of all sources of the workbench, in hexadecimal digits. */
function workbenchSourcesHash() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesAt)) {
    const bytes = fs.readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Where the hash of the sources of a build is kept: beside its folder, which is emptied by every build. */
function hashFileOf(folder) {
  return `${folder}.sources`;
}

/**
 * Notes beside the folder of a production build what it was made of, so that a later start knows
 * whether it has to be made again. Taken before the build: a source saved meanwhile counts as newer.
 */
const rememberSources = {
  apply(compiler) {
    let hash;
    compiler.hooks.beforeCompile.tap("remember-sources", () => {
      hash = workbenchSourcesHash();
      fs.rmSync(hashFileOf(compiler.outputPath), { force: true });
    });
    compiler.hooks.done.tap("remember-sources", (stats) => {
      if (stats.hasErrors() || compiler.options.mode !== "production") return;
      fs.writeFileSync(hashFileOf(compiler.outputPath), `${hash}\n`);
    });
  },
};

/** Whether a folder holds a finished production build of the sources as they are now. */
function isFresh(folder) {
  try {
    fs.accessSync(path.join(folder, "index.html"));
    return fs.readFileSync(hashFileOf(folder), "utf8").trim() === workbenchSourcesHash();
  } catch {
    return false;
  }
}

module.exports = { isFresh, rememberSources };
