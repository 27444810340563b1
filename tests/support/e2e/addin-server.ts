import { readFileSync, readdirSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";
import { excelHost, excelPage } from "./excel-page";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** The two sites of an end-to-end test: the unit's web server and Excel on the web. */
export interface AddinServer {
  /** `https://localhost:…`, where the built add-in lies. */
  readonly addin: string;
  /** The site that frames the pane, as Excel on the web does. */
  readonly excel: string;
  stop(): Promise<void>;
}

/**
 * Serves a built add-in and the page that frames it, over HTTPS on a free port of this machine.
 * All files are read at once: a build that runs meanwhile does not disturb the tests.
 */
export async function serveAddin(folder: string): Promise<AddinServer> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        `/${path.relative(folder, file).split(path.sep).join("/")}`,
        readFileSync(file),
      ])
  );
  const certificate = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 2, value: excelHost },
        ],
      },
    ],
  });
  const server = createServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const { pathname } = new URL(request.url ?? "/", "https://localhost");
      const framing = request.headers.host?.startsWith(excelHost) === true;
      const body = framing ? Buffer.from(excelPage) : files.get(pathname);
      const type = framing ? types[".html"] : types[path.extname(pathname)];
      response.writeHead(body ? 200 : 404, { "Content-Type": type ?? "application/octet-stream" });
      response.end(body);
    }
  );
  const port = await listen(server);
  return {
    addin: `https://localhost:${port}`,
    excel: `https://${excelHost}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
