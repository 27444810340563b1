import { readdirSync, readFileSync } from "node:fs";

/** A folder of data files, one entry of a registry each. */
export interface RegistryFolder {
  /** From the root of the project, in which scripts and tests run; without a slash at the end. */
  readonly folder: string;
  /** The type of an entry, as its file declares it: `export const members: LedgerKind = …`. */
  readonly type: string;
}

/** One data file of a registry: its module's name and the name under which it exports its entry. */
export interface RegistryEntry {
  readonly module: string;
  readonly name: string;
}

/**
 * The entries of a folder in the order of their files' names. Throws an Error that names a file
 * which exports no entry, or several.
 */
export function registryEntries({ folder, type }: RegistryFolder): readonly RegistryEntry[] {
  const declared = new RegExp(`^export const (\\w+): ${type} =`, "gm");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .sort()
    .map((file) => {
      const names = [...readFileSync(`${folder}/${file}`, "utf8").matchAll(declared)];
      if (names.length !== 1) {
        throw new Error(
          `${folder}/${file} exports ${names.length} of type ${type}, not exactly one`
        );
      }
      return { module: file.replace(/\.ts$/, ""), name: names[0][1] };
    });
}

/** The head of a generated registry: where it comes from, and an import for each entry. */
export function registryImports(entries: readonly RegistryEntry[]): string {
  return [
    "// Written by `npm run docs` from the other files of this folder.",
    ...entries.map(({ module, name }) => `import { ${name} } from "./${module}";`),
  ].join("\n");
}
