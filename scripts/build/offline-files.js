"use strict";

const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

const name = "offline-files";

/**
 * Writes at the head of the service worker's script what it has to keep: the address of every file
 * of the build, each with its hash, and a name for the whole. So the script changes with any file,
 * which is what makes browsers fetch a new build.
 * @param {{ worker: string, except: RegExp }} options `worker`: the script; `except`: files that
 *   only matter beside the browser
 */
function offlineFiles({ worker, except }) {
  return {
    apply(compiler) {
      compiler.hooks.compilation.tap(name, (compilation) => {
        // The pages of a child compilation are no files of the build.
        if (compilation.compiler !== compiler) return;
        // After everything that makes, shrinks or renames files, also after the list of licences.
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 2;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          const files = Object.keys(assets)
            .filter((address) => address !== worker && !except.test(address))
            .sort()
            .map((address) => [address, integrityOf(assets[address].buffer())]);
          const id = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
          const build = `self.orgrosterBuild=${JSON.stringify({ id, files })};\n`;
          compilation.updateAsset(worker, (script) => new sources.ConcatSource(build, script));
        });
      });
    },
  };
}

/** A hash as Subresource Integrity writes it. */
function integrityOf(bytes) {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

module.exports = { offlineFiles };
