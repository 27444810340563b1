"use strict";

/** The address that manifest.xml is written for; a build replaces it by ADDIN_BASE_URL. */
const developmentBaseUrl = "https://localhost:3000/";

/**
 * The manifest version that belongs to a package version: 0.1.0 → 1.0.1.0. Office refuses manifest
 * versions below 1.0, and takes an update only when the number rises.
 * @param {string} packageVersion three-part version of package.json
 */
function manifestVersion(packageVersion) {
  return `1.${packageVersion.replace(/[-+].*$/, "")}`;
}

/**
 * manifest.xml for another place than the developer's machine.
 * @param {string} manifest text of manifest.xml
 * @param {{ baseUrl?: string, packageVersion: string }} options `baseUrl` must be an https address;
 *   a missing slash at its end is added
 * @returns {string} the manifest with every address and the version replaced
 * @throws {Error} when the base address cannot serve an add-in
 */
function manifestFor(manifest, { baseUrl = developmentBaseUrl, packageVersion }) {
  const url = new URL(baseUrl);
  if (url.protocol !== "https:" || url.search || url.hash) {
    throw new Error(`ADDIN_BASE_URL must be a plain https address, not "${baseUrl}".`);
  }
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  const version = manifestVersion(packageVersion);
  return manifest
    .replaceAll(developmentBaseUrl, base)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`)
    .replace(/\?v=[\d.]+/g, `?v=${version}`);
}

module.exports = { developmentBaseUrl, manifestFor, manifestVersion };
