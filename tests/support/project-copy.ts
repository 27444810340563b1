import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

/** What of the project is copied; packages are linked. */
const COPIED = [
  ...["src", "scripts", "tests", "docs"],
  ...["package.json", "tsconfig.json", "jest.config.mjs", ".editorconfig"],
];
const WATCHED = ["src", "scripts", "tests", "docs"];

/** The sources of the project in a folder of their own, where anything may be done with them. */
export interface ProjectCopy {
  readonly path: string;
  readonly file: (path: string) => string;
  readonly read: (path: string) => string;
  /** Runs a line of a shell in it and gives what it prints; throws an Error with that where it fails. */
  readonly run: (line: string) => string;
  /** Paths of files that differ from those of the project, or are not in it, sorted. */
  readonly changes: () => readonly string[];
  readonly remove: () => void;
}

function filesOf(root: string): readonly string[] {
  return WATCHED.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  );
}

function contentsOf(root: string): ReadonlyMap<string, string> {
  return new Map(filesOf(root).map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

/** Copies the project into a temporary folder, which stays until it is removed. */
export function copyProject(): ProjectCopy {
  const path = mkdtempSync(join(tmpdir(), "orgroster-project-"));
  for (const name of COPIED) cpSync(name, join(path, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(path, "node_modules"), "dir");
  const before = contentsOf(path);
  const file = (name: string) => join(path, name);
  return {
    path,
    file,
    read: (name) => readFileSync(file(name), "utf8"),
    run: (line) => {
      try {
        return execFileSync("sh", ["-c", `${line} 2>&1`], { cwd: path, encoding: "utf8" });
      } catch (error) {
        throw new Error(`${line}\n${String((error as { stdout?: unknown }).stdout)}`);
      }
    },
    changes: () =>
      [...contentsOf(path)]
        .filter(([name, content]) => before.get(name) !== content)
        .map(([name]) => name)
        .sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
