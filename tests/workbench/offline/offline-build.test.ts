import {
  addressOfFile,
  cacheName,
  outdatedCaches,
} from "../../../src/workbench/offline/offline-build";

const FOLDER = "https://oa.example.cn/orgroster/";

describe("the file that answers a request", () => {
  it.each<[what: string, request: string, navigation: boolean, file: string | undefined]>([
    ["the folder", "", true, "index.html"],
    ["the page with a workbook to begin with", "?file=file/00&name=a", true, "index.html"],
    ["the page by its name", "index.html?x=1#top", true, "index.html"],
    ["a script, by its content", "workbench.js?0a1b", false, "workbench.js?0a1b"],
    ["a part in a folder below", "chunks/print.js?99", false, "chunks/print.js?99"],
    ["the licences as a page", "licenses.txt", true, "licenses.txt"],
    ["something beside the folder", "../other/index.html", false, undefined],
    ["the folder's name without a slash", "../orgroster", true, undefined],
    ["another site", "https://example.com/orgroster/workbench.js", false, undefined],
  ])("of %s", (_, request, navigation, file) => {
    const asked = new URL(request, FOLDER).href;
    const expected = file === undefined ? undefined : `${FOLDER}${file}`;
    expect(addressOfFile(asked, FOLDER, navigation)).toBe(expected);
  });
});

describe("the caches that go when a build takes over", () => {
  const kept = (folder: string, ...builds: string[]) => builds.map((id) => cacheName(folder, id));

  it("are all but the last two of the folder", () => {
    expect(outdatedCaches(kept(FOLDER, "a", "b", "c", "d"), FOLDER)).toEqual(
      kept(FOLDER, "a", "b")
    );
  });

  it("are none of the first two builds, of other folders or of other programs", () => {
    const others = [...kept(`${FOLDER}test/`, "a", "b", "c"), "of-something-else"];
    expect(outdatedCaches([...others, ...kept(FOLDER, "a", "b")], FOLDER)).toEqual([]);
  });
});
