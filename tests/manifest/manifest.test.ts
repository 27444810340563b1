import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { commandTabs } from "../../src/commands/commands";
import { buildAddinShell, type BuiltFiles } from "../support/addin-build";
import { checkManifest, type ManifestSurroundings } from "../support/manifest-checker";
import { pngSize } from "../support/png-size";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

function surroundings(files: BuiltFiles, baseUrl: string): ManifestSurroundings {
  return {
    baseUrl,
    emitted: new Set(files.keys()),
    imageSize: (file) => pngSize(files.get(file) ?? Buffer.alloc(0)),
    commands: Object.keys(commandTabs),
    packageVersion: version,
  };
}

let files: BuiltFiles;
beforeAll(async () => {
  files = await buildAddinShell();
}, 60_000);

const check = (xml: string) => checkManifest(xml, surroundings(files, "https://localhost:3000/"));

describe("manifest.xml", () => {
  it("is sound", () => {
    expect(check(manifest)).toEqual([]);
  });

  it("is what the build puts beside the pages", () => {
    expect(files.get("manifest.xml")?.toString("utf8")).toBe(manifest);
  });

  it("follows ADDIN_BASE_URL", async () => {
    const elsewhere = await buildAddinShell({ ADDIN_BASE_URL: "https://office.example.cn/roster" });
    const xml = elsewhere.get("manifest.xml")?.toString("utf8") ?? "";
    expect(xml).not.toContain("localhost");
    expect(
      checkManifest(xml, surroundings(elsewhere, "https://office.example.cn/roster/"))
    ).toEqual([]);
  }, 60_000);

  it.each(["http://office.example.cn/", "https://office.example.cn/?x=1"])(
    "is not written for %s",
    async (ADDIN_BASE_URL) => {
      await expect(buildAddinShell({ ADDIN_BASE_URL })).rejects.toThrow("plain https address");
    },
    60_000
  );
});

describe("the icons", () => {
  it("are as scripts/draw-icons.mjs draws them", () => {
    expect(() =>
      execFileSync(process.execPath, ["scripts/draw-icons.mjs", "--check"])
    ).not.toThrow();
  });
});

describe("the checker", () => {
  const swap = (xml: string, first: RegExp, second: RegExp) => {
    const [a] = first.exec(xml) ?? [];
    const [b] = second.exec(xml) ?? [];
    if (a === undefined || b === undefined) throw new Error("nothing to swap");
    return xml.replace(a, "\u0000").replace(b, a).replace("\u0000", b);
  };

  it.each<[what: string, mutate: (xml: string) => string, problem: RegExp]>([
    ["broken XML", (xml) => xml.replace("</Hosts>", ""), /^not well-formed: /],
    ["another root", () => "<OfficeApp/>", /^root element is /],
    [
      "a missing element",
      (xml) => xml.replace(/<SupportUrl.*/, ""),
      /OfficeApp.*holds .*; wanted .*SupportUrl/,
    ],
    [
      "elements of the base manifest in the wrong order",
      (xml) => swap(xml, /<IconUrl.*/, /<SupportUrl.*/),
      /OfficeApp.*: holds/,
    ],
    [
      "runtimes after the form factors",
      (xml) => swap(xml, /<Runtimes>[^]*<\/Runtimes>/, /<AllFormFactors>[^]*<\/AllFormFactors>/),
      /ov:Host\[Workbook\]: holds/,
    ],
    [
      "a function file before the callout",
      (xml) => swap(xml, /<GetStarted>[^]*<\/GetStarted>/, /<FunctionFile.*/),
      /ov:DesktopFormFactor: holds/,
    ],
    [
      "an icon before the label of a group",
      (xml) => swap(xml, /<Label resid="Group.Label" \/>/, /<Icon>[^]*?<\/Icon>/),
      /ov:Group: holds/,
    ],
    [
      "an action before the tip of a button",
      (xml) => swap(xml, /<Supertip>[^]*?<\/Supertip>/, /<Action [^]*?<\/Action>/),
      /ov:Control\[Button\]: holds/,
    ],
    [
      "long strings before short ones",
      (xml) =>
        swap(
          xml,
          /<bt:ShortStrings>[^]*<\/bt:ShortStrings>/,
          /<bt:LongStrings>[^]*<\/bt:LongStrings>/
        ),
      /ov:Resources: holds/,
    ],
    [
      "an unknown element",
      (xml) => xml.replace("<Runtimes>", "<Runtimez></Runtimez><Runtimes>"),
      /ov:Runtimez: unknown element/,
    ],
    [
      "an unknown attribute",
      (xml) => xml.replace('lifetime="long"', 'lifetime="long" lifetme="x"'),
      /unknown attribute lifetme/,
    ],
    [
      "an attribute that is missing",
      (xml) => xml.replace(' size="16"', ""),
      /attribute size is missing/,
    ],
    [
      "text between elements",
      (xml) => xml.replace("<Runtimes>", "x<Runtimes>"),
      /unexpected text "x"/,
    ],
    ["an id that is no GUID", (xml) => xml.replace(/<Id>4/, "<Id>g"), /Id: unexpected text/],
    [
      "a three-part version",
      (xml) => xml.replace(/<Version>.*</, "<Version>1.0.1<"),
      /Version: unexpected text/,
    ],
    [
      "a version below 1.0",
      (xml) => xml.replace(/<Version>.*</, "<Version>0.1.0.0<"),
      /Version: unexpected text/,
    ],
    [
      "a version of another package version",
      (xml) => xml.replace(/<Version>.*</, "<Version>1.7.7.7<"),
      /does not belong to package/,
    ],
    [
      "functions without the version",
      (xml) => xml.replace(/functions\.js\?v=[\d.]+/, "functions.js"),
      /functions\.js does not carry version/,
    ],
    [
      "a resid without a definition",
      (xml) => xml.replace(/<bt:String id="Check\.Tip"[^]*?<\/bt:String>/, ""),
      /resid Check\.Tip is not defined/,
    ],
    [
      "a definition without a use",
      (xml) => xml.replace(/<LearnMoreUrl.*/, '<LearnMoreUrl resid="Taskpane.Url" />'),
      /id Help\.Url is not used/,
    ],
    [
      "a definition in the wrong list",
      (xml) => xml.replace('<Title resid="Check.Label" />', '<Title resid="Check.Tip" />'),
      /resid Check\.Tip stands in bt:LongStrings/,
    ],
    [
      "a second definition",
      (xml) => xml.replace(/(<bt:Url id="Help\.Url".*)/, "$1$1"),
      /id Help\.Url is defined twice/,
    ],
    [
      "a resid of 33 characters",
      (xml) => xml.replaceAll("Check.Tip", `Check.Tip.${"x".repeat(23)}`),
      /longer than 32 characters/,
    ],
    [
      "two controls of one id",
      (xml) => xml.replace("OrgRoster.Report", "OrgRoster.Check"),
      /id OrgRoster\.Check is used twice/,
    ],
    [
      "a short string of 126 characters",
      (xml) => xml.replace('Value="Open pane"', `Value="${"x".repeat(126)}"`),
      /longer than 125 characters/,
    ],
    [
      "a long string of 251 characters",
      (xml) => xml.replace(/(id="Check\.Tip" DefaultValue=")[^"]*/, `$1${"长".repeat(251)}`),
      /longer than 250 characters/,
    ],
    [
      "a text without English",
      (xml) => xml.replace(/<bt:Override Locale="en-US" Value="Check" \/>/, ""),
      /no en-US text: 校验/,
    ],
    [
      "a default text that is not Chinese",
      (xml) => xml.replace('DefaultValue="打开面板"', 'DefaultValue="Open"'),
      /default text is not Chinese: Open/,
    ],
    [
      "an address outside the build",
      (xml) => xml.replace("https://localhost:3000/help.html", "https://example.com/help.html"),
      /https:\/\/example\.com\/help\.html is not a file of the build/,
    ],
    [
      "an address that is not emitted",
      (xml) => xml.replace("assets/report-80.png", "assets/report-81.png"),
      /assets\/report-81\.png is not a file of the build/,
    ],
    [
      "an image of another size",
      (xml) => xml.replace("assets/check-16.png", "assets/check-32.png"),
      /check-32\.png is 32 × 32, not 16 × 16/,
    ],
    [
      "an icon without one of the sizes that Office wants",
      (xml) => xml.replace('<bt:Image size="80" resid="Check.80" />', ""),
      /no image of size 80/,
    ],
    [
      "a runtime that ends",
      (xml) => xml.replace('lifetime="long"', 'lifetime="short"'),
      /lifetime must be long/,
    ],
    [
      "functions on another page than the runtime's",
      (xml) => xml.replace(/(<Page>\s*<SourceLocation resid=")Taskpane\.Url/, "$1Help.Url"),
      /resid Help\.Url is not that of the runtime/,
    ],
    [
      "a pane on another page than the runtime's",
      (xml) => xml.replace("taskpane.html", "help.html"),
      /SourceLocation: not the page of the runtime/,
    ],
    [
      "a button without code",
      (xml) => xml.replace(">showCheck<", ">showChek<"),
      /no command showChek in the code/,
    ],
  ])("finds %s", (_, mutate, problem) => {
    const mutated = mutate(manifest);
    expect(mutated).not.toBe(manifest);
    expect(check(mutated)).toContainEqual(expect.stringMatching(problem));
  });
});
