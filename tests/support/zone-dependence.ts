import { resolveImport, type Sources } from "./import-graph";

/** Names through which a program learns of a time zone. */
const CLOCKS = ["Date", "Intl", "Temporal", "globalThis", "eval"];

/**
 * Packages and modules that give the same in every time zone: of what they do here nothing is a date. Whatever is
 * not among them counts as able to know one, above all the grid, programs that read and write workbooks and
 * everything that starts another program.
 */
const WITHOUT_ZONE: ReadonlySet<string> = new Set([
  "@axe-core/playwright",
  "@fluentui/react-components",
  "@fluentui/react-icons",
  "@tanstack/react-virtual",
  "@testing-library/react",
  "axe-core",
  "comlink",
  "fast-check",
  "fflate",
  "react",
  "react-dom",
  "saxes",
  "typescript",
  "zod",
  "zustand",
  "node:buffer",
  "node:fs",
  "node:fs/promises",
  "node:os",
  "node:path",
  "node:util",
  "node:zlib",
]);

/** What a file can learn of a time zone from itself; undefined when nothing. */
function ownSource(sources: Sources, file: string): string | undefined {
  const { names, imports } = sources.get(file)!;
  const clock = CLOCKS.find((name) => names.has(name));
  if (clock !== undefined) return clock;
  return imports.find(
    ({ specifier, typeOnly }) =>
      !typeOnly &&
      resolveImport(sources, file, specifier) === undefined &&
      !specifier.endsWith(".json") &&
      !WITHOUT_ZONE.has(specifier) &&
      !WITHOUT_ZONE.has(specifier.split("/")[0])
  )?.specifier;
}

/**
 * Through what the outcome of a suite may depend on the time zone: the files from the suite to one that names
 * `Date` or `Intl`, or that uses a package which may, and that name. Undefined when there is no such way.
 * @param sources all files of tests and src, by path from the project's folder
 */
export function zoneDependence(sources: Sources, suite: string): readonly string[] | undefined {
  const from = new Map<string, string | undefined>([[suite, undefined]]);
  for (const [file] of from) {
    const source = ownSource(sources, file);
    if (source !== undefined) {
      const way = [source];
      for (let at: string | undefined = file; at !== undefined; at = from.get(at)) way.unshift(at);
      return way;
    }
    for (const { specifier, typeOnly } of sources.get(file)!.imports) {
      const target = resolveImport(sources, file, specifier);
      if (!typeOnly && target !== undefined && !from.has(target)) from.set(target, file);
    }
  }
  return undefined;
}
