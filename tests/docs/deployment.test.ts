import { existsSync, readFileSync } from "node:fs";
import { paneZh } from "../../src/locales/zh-CN/pane";
import { baseline } from "../../src/hosts/excel/boot";

const read = (file: string) => readFileSync(file, "utf8");
const page = read("docs/deployment.md");
const manifest = read("manifest.xml");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

const code = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);

describe("docs/deployment.md", () => {
  it("names scripts that exist", () => {
    const named = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  it("links to files that exist", () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => `docs/${link}`);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it("names the build options of webpack.config.js and their values", () => {
    const officeJs = jest.requireActual<{
      officeJsSource: (option?: string) => { origins: string[] };
    }>("../../scripts/build/office-js.js");
    expect(read("webpack.config.js")).toMatch(/OFFICE_JS=local\|cdn\|cdn-cn, ADDIN_BASE_URL/);
    for (const option of ["OFFICE_JS", "ADDIN_BASE_URL", "local", "cdn", "cdn-cn"]) {
      expect(code).toContain(option);
    }
    for (const option of ["cdn", "cdn-cn"]) {
      const [origin] = officeJs.officeJsSource(option).origins;
      expect(code).toContain(new URL(origin).hostname);
    }
  });

  it("names the version of the copied office.js", () => {
    const { dependencies } = JSON.parse(read("package.json")) as {
      dependencies: Record<string, string>;
    };
    expect(page).toContain(`${dependencies["@microsoft/office-js"]} 版`);
  });

  it("names the requirement sets of pane and manifest", () => {
    expect(page).toContain(`${baseline.set} ${baseline.version}`);
    const [, set, version] = /<bt:Set Name="(\w+)" MinVersion="([\d.]+)"/.exec(manifest)!;
    expect(page).toContain(`${set} ${version}`);
  });

  it("quotes what the pane says", () => {
    const { notices } = paneZh;
    for (const reason of ["no-excel", "office-missing", "office-silent", "too-old"] as const) {
      expect(page).toContain(`“${notices[reason].title}”`);
    }
    expect(read("src/taskpane/taskpane.html")).toContain("正在打开组工花名册");
  });
});

describe("assets/deploy", () => {
  const { headers, types } = jest.requireActual<{
    headers: Record<string, string>;
    types: Record<string, string>;
  }>("../../scripts/static-site.js");

  it("developer.reg names the add-in of the manifest", () => {
    const [, id] = /<Id>([^<]+)<\/Id>/.exec(manifest)!;
    expect(read("assets/deploy/developer.reg")).toContain(
      `"${id}"="C:\\\\orgroster\\\\manifest.xml"`
    );
  });

  it("trusted-catalog.reg names one catalogue, with a place to fill in", () => {
    const file = read("assets/deploy/trusted-catalog.reg");
    const [, key] = /TrustedCatalogs\\(\{[\da-f-]{36}\})\]/.exec(file)!;
    expect(file).toContain(`"Id"="${key}"`);
    expect(file).toContain(String.raw`"Url"="\\\\SERVER\\SHARE"`);
    expect(page).toContain(String.raw`\\\\SERVER\\SHARE`);
  });

  it.each(["trusted-catalog.reg", "developer.reg"])("%s is as regedit wants it", (name) => {
    const file = read(`assets/deploy/${name}`);
    expect(file).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n\[HKEY_CURRENT_USER\\/);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]|[^\x20-\x7e]/);
  });

  it.each(["nginx.conf", "web.config"])("%s sends what the server of the tests sends", (name) => {
    const file = read(`assets/deploy/${name}`);
    for (const [header, value] of Object.entries(headers)) {
      if (header === "Cache-Control" && name === "web.config") {
        // IIS writes no-cache for it.
        expect(file).toContain('cacheControlMode="DisableCache"');
      } else {
        expect(file).toMatch(
          new RegExp(`${header}["]?(?: value=)? ?"${value.replace("*", "\\*")}"`)
        );
      }
    }
    for (const [extension, type] of Object.entries(types)) {
      expect(file).toContain(extension.slice(1));
      expect(file).toContain(type.replace(/;.*/, ""));
    }
  });
});
