"use strict";

/**
 * Hash of the empty text. The style engine of Fluent UI inserts empty <style> elements and fills
 * them through the object model; with this hash they pass while written inline styles do not.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The policy of the task pane: nothing is loaded from, sent to or framed by another origin. It also
 * keeps the usage reports of office.js from leaving the machine.
 * @param {string[]} scriptOrigins foreign origins that serve office.js
 * @param {string[]} styleHashes style sheets that the page may write into itself, beside empty ones
 */
function contentSecurityPolicy(scriptOrigins, styleHashes = []) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(" "),
    ["style-src 'self'", emptyStyle, ...styleHashes].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Hashes of the style sheets that Univer's program writes into the page, the same for everybody: its
 * colours (@univerjs/themes) and its messages (sonner). They change with these packages; the
 * end-to-end tests tell.
 */
const stylesOfUniver = [
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
];

/**
 * The policy of the workbench: as the pane's, without office.js, with the styles of Univer and with a
 * manifest for installing it.
 */
const workbenchPolicy = [contentSecurityPolicy([], stylesOfUniver), "manifest-src 'self'"].join(
  "; "
);

/**
 * What the server of `npm start` sends with every file of the workbench; docs/deployment.md gives
 * the same to other servers. The policy stands in the page as well, for servers that send none;
 * who may frame the page can be said in a header only.
 */
const workbenchHeaders = {
  "Content-Security-Policy": `${workbenchPolicy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

module.exports = { contentSecurityPolicy, workbenchHeaders, workbenchPolicy };
