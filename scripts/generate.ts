import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { generatedRegistries } from "./generated-registries";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Writes files in the project's own format. */
async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const options = await resolveConfig(root + path);
    writeFileSync(root + path, await format(content, { ...options, filepath: path }));
    console.log(path);
  }
}

/** Writes the generated files, the registries first: the pages are made from what these name. */
async function generate(): Promise<void> {
  await write(generatedRegistries());
  const { generatedFiles } = await import("./generated-files");
  await write(generatedFiles());
}

void generate();
