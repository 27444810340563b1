import { mkdirSync } from "node:fs";
import { createServer, request as ask, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { useTemporaryFolder } from "../support/temporary-folder";

const { workbenchSite } = jest.requireActual<{
  workbenchSite: (
    folder: string,
    workbook?: { readonly path: string; readonly file: string }
  ) => RequestListener;
}>("../../scripts/start/workbench-site.js");
const folder = useTemporaryFolder();
const WORKBOOK = `file/${"0".repeat(32)}`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** As raw as possible: fetch would tidy the path and set the host. */
async function get(path: string, given: { host?: string; method?: string } = {}): Promise<Answer> {
  mkdirSync(folder.file("site/assets"), { recursive: true });
  folder.write("site/index.html", "<p>组工花名册</p>");
  folder.write("site/manifest.webmanifest", "{}");
  folder.write("site/assets/icon.png", "");
  folder.write("花名册.xlsx", "PK");
  const workbook = { path: WORKBOOK, file: folder.file("花名册.xlsx") };
  const server = createServer(workbenchSite(folder.file("site"), workbook));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { method = "GET", host = `127.0.0.1:${port}` } = given;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const asking = ask({ port, path, method, headers: { host } }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      });
      asking.on("error", reject);
      asking.end();
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("the server of npm start", () => {
  it.each(["/", "/index.html", "/?file=x&name=y"])("gives the page at %s", async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, text]).toEqual([200, "<p>组工花名册</p>"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("sends the headers that keep other sites out and the browser inside", async () => {
    const { headers } = await get("/");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-cache",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("names the type that installing asks for", async () => {
    const { headers } = await get("/manifest.webmanifest");
    expect(headers["content-type"]).toBe("application/manifest+json; charset=utf-8");
  });

  it("gives the workbook at its own address, and keeps it nowhere", async () => {
    const { status, headers, text } = await get(`/${WORKBOOK}`);
    expect([status, text, headers["cache-control"]]).toEqual([200, "PK", "no-store"]);
  });

  it.each([
    "/assets/",
    "/assets",
    "/missing.js",
    "/../%E8%8A%B1%E5%90%8D%E5%86%8C.xlsx",
    "/%2e%2e/%E8%8A%B1%E5%90%8D%E5%86%8C.xlsx",
    "/..%2f%E8%8A%B1%E5%90%8D%E5%86%8C.xlsx",
    "/file/",
    `/file/${"1".repeat(32)}`,
    "/%E0%A4%A",
    "//",
  ])("has no %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: "" });
  });

  it.each(["127.0.0.1", "localhost:3100", "LOCALHOST", "[::1]:3100"])(
    "answers to %s",
    async (host) => expect((await get("/", { host })).status).toBe(200)
  );

  it.each(["example.com", "127.0.0.1.example.com", "localhost.example.com:3100", "10.0.0.1"])(
    "does not answer to %j, which points here by a trick",
    async (host) => {
      for (const path of ["/", `/${WORKBOOK}`]) {
        expect(await get(path, { host })).toMatchObject({ status: 403, text: "" });
      }
    }
  );

  it("answers HEAD without a body, and no other method", async () => {
    expect(await get("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const { status, headers } = await get("/", { method });
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    }
  });
});
