import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { excelHost, excelPage } from "./excel-page";

const { staticSite } = jest.requireActual<{ staticSite: (folder: string) => RequestListener }>(
  "../../../scripts/static-site.js"
);

/** The two sites of an end-to-end test: the unit's web server and Excel on the web. */
export interface AddinServer {
  /** `https://localhost:…`, where the built add-in lies. */
  readonly addin: string;
  /** The site that frames the pane, as Excel on the web does. */
  readonly excel: string;
  stop(): Promise<void>;
}

/** Serves a built add-in and the page that frames it, over HTTPS on a free port of this machine. */
export async function serveAddin(folder: string): Promise<AddinServer> {
  const site = staticSite(folder);
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
      if (request.headers.host?.startsWith(excelHost) !== true) return site(request, response);
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(excelPage);
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
