import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Converts a file with LibreOffice, in a profile and folder of its own, and gives the bytes of the
 * result. `inputFilter` says how to read it where the extension does not: `CSV:44,34,76` is
 * commas, double quotes, UTF-8. `environment` adds to the variables it runs with.
 */
export function convertWithLibreOffice(
  bytes: Uint8Array,
  from: string,
  to: string,
  inputFilter?: string,
  environment: Readonly<Record<string, string>> = {}
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "orgroster-office-"));
  try {
    const source = join(folder, `source.${from}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const input = inputFilter === undefined ? [] : [`--infilter=${inputFilter}`];
    const out = join(folder, "out");
    execFileSync(
      "soffice",
      [profile, "--headless", "--norestore", ...input, "--convert-to", to, "--outdir", out, source],
      { stdio: "ignore", timeout: 110_000, env: { ...process.env, ...environment } }
    );
    return Uint8Array.from(readFileSync(join(out, `source.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
