"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { workbenchHeaders } = require("../build/content-security-policy");
const { staticSite, types } = require("../static-site");

/** Names under which a browser of this machine asks for it. Any other name points here by a trick. */
const ownNames = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * The site of the workbench for this machine alone: the built folder, and beside it one workbook at
 * an address that nobody can guess. Other web pages are kept out by the name they would have to ask
 * for (DNS rebinding) and by the headers.
 * @param {string} folder the built workbench
 * @param {{ path: string, file: string } | undefined} workbook `path`: where on the site, without a
 *   slash before it; `file`: the workbook, read anew for every request
 * @returns {import("node:http").RequestListener}
 */
function workbenchSite(folder, workbook) {
  const site = staticSite(folder, { headers: workbenchHeaders, index: "index.html" });
  return (request, response) => {
    if (!ownNames.test(request.headers.host ?? "")) return refuse(response, 403);
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(response, 405, { Allow: "GET, HEAD" });
    }
    if (workbook && request.url === `/${workbook.path}`) {
      return sendWorkbook(workbook.file, request, response);
    }
    return site(request, response);
  };
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, { "Content-Length": 0, ...workbenchHeaders, ...headers });
  response.end();
}

function sendWorkbook(file, request, response) {
  fs.readFile(file, (error, bytes) => {
    if (error) return refuse(response, 404);
    response.writeHead(200, {
      "Content-Type": types[path.extname(file).toLowerCase()] ?? "application/octet-stream",
      "Content-Length": bytes.length,
      ...workbenchHeaders,
      "Cache-Control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
  });
}

module.exports = { workbenchSite };
