"use strict";

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");

const root = path.dirname(path.dirname(__dirname));
const licencesFile = "licenses.txt";

/** Licences under which code may be in a build. */
const accepted = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** Packages that state their licence in a file only. */
const statedInFile = { "@univerjs/telemetry": "Apache-2.0" };

/**
 * Collects the licence texts of all packages whose code really is in the build. A package without a
 * licence, or with one of another kind, stops the build.
 */
function licences() {
  return new LicenseWebpackPlugin({
    perChunkOutput: false,
    skipChildCompilers: true,
    outputFilename: licencesFile,
    licenseTypeOverrides: statedInFile,
    unacceptableLicenseTest: (type) => !accepted.has(type),
    handleUnacceptableLicense: refuse,
    handleMissingLicenseType: (name) => refuse(name, "no licence"),
    // For packages that name their licence and do not bring its text.
    licenseTemplateDir: path.join(__dirname, "licence-texts"),
    renderLicenses: page,
  });
}

function refuse(name, type) {
  throw new Error(`${name} must not be in a build: ${type}`);
}

/** One text after the other; packages with the same text share it. */
function page(modules) {
  const named = new Map();
  for (const { licenseId, licenseText, packageJson } of modules) {
    const { author, name, version } = packageJson;
    const text = licenseText.replace("<authors>", authorsOf(author, name)).trim();
    named.set(text, [...(named.get(text) ?? []), `${name} ${version} (${licenseId})`]);
  }
  const parts = [...named].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}`).sort();
  const own = readFileSync(path.join(root, "LICENSE"), "utf8").trim();
  const lead = "以下软件包的代码也在本程序中，各按自己的许可使用。";
  return `${[`组工花名册\n\n${own}`, lead, ...parts].join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

/** Whom a package names; `author` as in package.json. */
function authorsOf(author, name) {
  const stated = typeof author === "object" ? author?.name : author;
  return stated?.replace(/\s*[<(].*$/, "") ?? `the authors of ${name}`;
}

module.exports = { licences };
