import { startFile, StartFileError } from "../../../src/workbench/offline/start-file";

const FOLDER = "http://127.0.0.1:3100/";
const ADDRESS = `file/${"0123456789abcdef".repeat(2)}`;

/** The page's address with a question behind it. */
function page(question: Readonly<Record<string, string>>): Location {
  const url = new URL(FOLDER);
  url.search = new URLSearchParams(question).toString();
  return url as unknown as Location;
}

describe("the workbook that the page is started with", () => {
  const asked: string[] = [];
  const serve = (answer: () => Promise<Response>) => {
    jest.spyOn(globalThis, "fetch").mockImplementation((address) => {
      asked.push(String(address));
      return answer();
    });
  };
  beforeEach(() => {
    asked.length = 0;
  });
  afterEach(() => jest.restoreAllMocks());

  it("is fetched from the page's own server", async () => {
    serve(async () => new Response(new Uint8Array([80, 75])));
    expect(await startFile(page({ file: ADDRESS, name: "花名册 2.xlsx" }))?.fetch()).toEqual({
      name: "花名册 2.xlsx",
      bytes: new Uint8Array([80, 75]),
    });
    expect(asked).toEqual([`${FOLDER}${ADDRESS}`]);
  });

  it.each([
    ["no name", {}, "工作簿.xlsx"],
    ["a path", { name: "C:\\tmp\\名册.xlsx" }, "名册.xlsx"],
    ["control characters", { name: "a\u0000\n.xlsx" }, "a.xlsx"],
  ])("has a plain name, given %s", (_, name, expected) => {
    expect(startFile(page({ file: ADDRESS, ...name }))?.name).toBe(expected);
  });

  it.each([
    ["there is none", {}],
    ["it lies elsewhere", { file: "https://example.com/a.xlsx" }],
    ["it lies elsewhere, without a scheme", { file: "//example.com/a.xlsx" }],
    ["it is another file of the server", { file: "index.html" }],
    ["it leads out of its folder", { file: `file/../${ADDRESS}` }],
  ])("is not asked for when %s", (_, question) => {
    expect(startFile(page(question))).toBeNull();
  });

  it.each<[string, () => Promise<Response>]>([
    ["the server was started anew", async () => new Response("", { status: 404 })],
    ["the server is gone", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("is named when %s", async (_, answer) => {
    serve(answer);
    const fetched = startFile(page({ file: ADDRESS, name: "名册.xlsx" }))?.fetch();
    await expect(fetched).rejects.toThrow(StartFileError);
    await expect(fetched).rejects.toMatchObject({ file: "名册.xlsx" });
  });
});
