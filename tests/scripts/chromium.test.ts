import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import path from "node:path";
import { useTemporaryFolder } from "../support/temporary-folder";

const folder = useTemporaryFolder();

/** What the module finds in an environment, nothing but the path searched; "" for no browser. */
function found(environment: Readonly<Record<string, string>>): string {
  const program =
    `import { findChromium } from "./scripts/chromium.mjs";` +
    `process.stdout.write(findChromium(${JSON.stringify(environment)}, []) ?? "");`;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "pipe"],
  }).toString("utf8");
}

function program(name: string): string {
  const file = folder.write(name, "");
  chmodSync(file, 0o755);
  return file;
}

describe("the Chromium of the end-to-end tests", () => {
  it("is the one that CHROMIUM names", () => {
    const file = program("my-browser");
    expect(found({ CHROMIUM: file, PATH: "" })).toBe(file);
  });

  it("is the first known name on the path", () => {
    program("google-chrome");
    const chromium = program("chromium");
    const PATH = ["/nowhere", folder.path].join(path.delimiter);
    expect(found({ PATH })).toBe(chromium);
  });

  it("may be missing, but not where CI is true", () => {
    expect(found({ PATH: folder.path })).toBe("");
    expect(() => found({ PATH: folder.path, CI: "true" })).toThrow("No Chromium here");
  });

  it("is not replaced by another where CHROMIUM is wrong", () => {
    program("chromium");
    expect(() => found({ CHROMIUM: "/nowhere", PATH: folder.path })).toThrow("names no program");
  });
});
