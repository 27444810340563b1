import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for one test. */
export interface TemporaryFolder {
  readonly path: string;
  /** The path of a file in it, which need not be there. */
  readonly file: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Names of what is in it, sorted. */
  readonly list: () => string[];
}

/** Makes a folder before each test and takes it away with all that is in it afterwards. */
export function useTemporaryFolder(): TemporaryFolder {
  let path = "";
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "orgroster-"));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  const file = (name: string) => join(path, name);
  return {
    get path() {
      return path;
    },
    file,
    write(name, content) {
      writeFileSync(file(name), content);
      return file(name);
    },
    list: () => readdirSync(path).sort(),
  };
}
