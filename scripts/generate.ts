import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { generatedFiles } from "./generated-files";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Writes the generated files in the project's own format. */
async function generate(): Promise<void> {
  for (const [path, content] of Object.entries(generatedFiles())) {
    const options = await resolveConfig(root + path);
    writeFileSync(root + path, await format(content, { ...options, filepath: path }));
    console.log(path);
  }
}

void generate();
