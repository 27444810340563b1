"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** Media types of everything a build holds. */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a web server has to send with every file of the add-in; docs/deployment.md says why. */
const headers = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  // Excel on the web reads functions.json from its own site.
  "Access-Control-Allow-Origin": "*",
};

/**
 * Serves a folder as it is now: all files are read at once, so that a build that runs meanwhile
 * disturbs nobody, and no address leads out of the folder. The answer to everything else is 404.
 * @param {string} folder
 * @param {{ headers?: Record<string, string>, index?: string }} options `headers` go with every
 *   answer, those of the add-in when left out; `index` is the page at "/", none when left out
 * @returns {import("node:http").RequestListener}
 */
function staticSite(folder, { headers: sent = headers, index } = {}) {
  const files = new Map(
    fs
      .readdirSync(folder, { recursive: true })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [
        `/${name.split(path.sep).join("/")}`,
        fs.readFileSync(path.join(folder, name)),
      ])
  );
  if (index) files.set("/", files.get(`/${index}`));
  return (request, response) => {
    const name = pathOf(request.url);
    const body = name === undefined ? undefined : files.get(name);
    const type = types[name === "/" ? ".html" : path.extname(name ?? "")];
    response.writeHead(body ? 200 : 404, {
      "Content-Type": type ?? "application/octet-stream",
      "Content-Length": body?.length ?? 0,
      ...sent,
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

/** The path that a request line asks for, decoded; undefined where it is none. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

module.exports = { headers, staticSite, types };
