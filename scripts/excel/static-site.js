"use strict";

const fs = require("node:fs");
const path = require("node:path");

/** Media types of everything a build holds. */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
};

/** What a web server has to send with every file; docs/deployment.md says why. */
const headers = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
  // Excel on the web reads functions.json from its own site.
  "Access-Control-Allow-Origin": "*",
};

/**
 * Serves a folder as it is now: all files are read at once, so that a build that runs meanwhile
 * disturbs nobody. The answer to everything else is 404.
 * @param {string} folder
 * @returns {import("node:http").RequestListener}
 */
function staticSite(folder) {
  const files = new Map(
    fs
      .readdirSync(folder, { recursive: true })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => [
        `/${name.split(path.sep).join("/")}`,
        fs.readFileSync(path.join(folder, name)),
      ])
  );
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const body = files.get(pathname);
    const type = types[path.extname(pathname)] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, { "Content-Type": type, ...headers });
    response.end(body);
  };
}

module.exports = { headers, staticSite, types };
