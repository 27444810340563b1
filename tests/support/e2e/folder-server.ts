import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

const { staticSite } = jest.requireActual<{
  staticSite: (
    folder: string,
    options: { headers: Readonly<Record<string, string>>; index: string }
  ) => RequestListener;
}>("../../../scripts/static-site.js");

/** A plain web server with the workbench in a folder of its own, two levels deep. */
export interface FolderServer {
  readonly page: string;
  /** From now on the same address holds another build. */
  replace(folder: string): void;
  stop(): Promise<void>;
}

const PLACE = "/unit/workbench";

/** Serves a built workbench with no header but the type, as the plainest servers do. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const site = (built: string) => staticSite(built, { headers: {}, index: "index.html" });
  let current = site(folder);
  const server = createServer((request, response) => {
    if (request.url?.startsWith(`${PLACE}/`) !== true) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(PLACE.length);
    current(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    page: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PLACE}/`,
    replace: (built) => {
      current = site(built);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
