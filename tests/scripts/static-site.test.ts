import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { useTemporaryFolder } from "../support/temporary-folder";

const { staticSite } = jest.requireActual<{ staticSite: (folder: string) => RequestListener }>(
  "../../scripts/static-site.js"
);
const folder = useTemporaryFolder();

async function get(path: string): Promise<Response> {
  folder.write("taskpane.html", Buffer.from("<p>组工花名册</p>"));
  folder.write("functions.json", Buffer.from("{}"));
  const server = createServer(staticSite(folder.file(".")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const response = await fetch(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    );
    return new Response(await response.arrayBuffer(), response);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("the server of the built add-in", () => {
  it("gives files with their media type, whatever the query", async () => {
    const page = await get("/taskpane.html?_host_Info=Excel");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toBe("<p>组工花名册</p>");
  });

  it("lets Excel on the web read the functions, and nobody keep an old file", async () => {
    const { headers } = await get("/functions.json");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it.each(["/", "/missing.js", "/../package.json", "/%2e%2e/package.json"])(
    "has no %s",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    }
  );
});
