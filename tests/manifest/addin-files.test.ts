import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildAddinShell, webpackConfigs, type BuiltFiles } from "../support/addin-build";

const officeJs = jest.requireActual<{ officeJsFiles: string[]; localFolder: string }>(
  "../../scripts/build/office-js.js"
);

let files: BuiltFiles;
beforeAll(async () => {
  files = await buildAddinShell();
}, 60_000);

const text = (name: string, build = files) => build.get(name)?.toString("utf8") ?? "";

/** What the page asks for, without the hashes that keep caches fresh. The minimiser drops quotes. */
function requested(html: string): string[] {
  return [
    ...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)=(?:"([^"]*)"|([^\s>]+))/g),
  ].map(([, quoted, bare]) => (quoted ?? bare).replace(/\?.*$/, ""));
}

describe("the task-pane page", () => {
  it("asks for nothing but files of the build, office.js before our own scripts", () => {
    const urls = requested(text("taskpane.html"));
    expect(urls).toContain("taskpane.css");
    for (const url of urls) expect(files.has(url) ? "" : url).toBe("");
    expect(urls.filter((url) => url.endsWith(".js"))).toEqual([
      "office-js/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  it("admits scripts and requests of its own origin only", () => {
    const html = text("taskpane.html");
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
    expect(html).not.toMatch(/unsafe-|https?:/);
  });

  it.each([
    ["cdn", "https://appsforoffice.microsoft.com"],
    ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn"],
  ])(
    "takes office.js from the network with OFFICE_JS=%s",
    async (OFFICE_JS, origin) => {
      const build = await buildAddinShell({ OFFICE_JS });
      const html = text("taskpane.html", build);
      expect(html).toContain(`script-src 'self' ${origin}; `);
      expect(requested(html).find((url) => url.endsWith("/office.js"))).toMatch(
        new RegExp(`^${origin}/.*/1/hosted/office\\.js$`)
      );
      expect([...build.keys()].filter((file) => file.startsWith("office-js/"))).toEqual([]);
    },
    60_000
  );

  it("is not built for an unknown source of office.js", async () => {
    await expect(buildAddinShell({ OFFICE_JS: "elsewhere" })).rejects.toThrow("OFFICE_JS must be");
  });
});

describe("the help page", () => {
  it("asks for nothing but files of the build", () => {
    expect(requested(text("help.html"))).toHaveLength(3);
    for (const url of requested(text("help.html"))) expect(files.has(url) ? "" : url).toBe("");
  });
});

describe("the copy of office.js", () => {
  const source = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

  it.each(officeJs.officeJsFiles)("%s is the unmodified file of the package", (file) => {
    const copy = files.get(`${officeJs.localFolder}/${file}`);
    expect(copy?.equals(readFileSync(path.join(source, file)))).toBe(true);
  });

  it("has the bundle that each platform asks for", () => {
    const script = readFileSync(path.join(source, "office.debug.js"), "utf8");
    const [, table] = /OSF\.HostSpecificFileVersionMap = (\{[^;]*\});/.exec(script) ?? [];
    const versions = (JSON.parse(table) as Record<string, Record<string, string>>).excel;
    // winrt is the discontinued Excel Mobile for Windows.
    for (const platform of ["win32", "web", "mac", "ios"]) {
      expect(officeJs.officeJsFiles).toContain(`excel-${platform}-${versions[platform]}.js`);
    }
  });

  it("comes with its licence", () => {
    expect(text("office-js/LICENSE.md")).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
  });
});

describe("webpack.config.js", () => {
  it("names the three builds and entries that exist", async () => {
    const configs = await webpackConfigs();
    expect(configs.map(({ name }) => name)).toEqual(["addin", "workbench", "cli"]);
    for (const { entry } of configs) {
      for (const file of Object.values(entry as Record<string, string>)) {
        expect(existsSync(file) ? "" : file).toBe("");
      }
    }
  });

  it("does not touch development certificates unless it serves", () => {
    const config = readFileSync("webpack.config.js", "utf8");
    expect(config).not.toMatch(/require\("office-addin-/);
  });
});
