import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  openSync,
  writeSync,
  closeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { CliError } from "./cli-error";

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return code ?? (error instanceof Error ? error.message : String(error));
}

export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new CliError("file-missing", { file });
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CliError("file-unreadable", { file, reason: reasonOf(error) });
  }
}

/** Refuses an output that would overwrite an input, or that is no .xlsx file. */
export function checkOutput(out: string | undefined, inputs: readonly string[]): void {
  if (out === undefined) return;
  if (!/\.xlsx$/i.test(out)) throw new CliError("output-extension", { file: out });
  if (inputs.some((input) => resolve(input) === resolve(out))) {
    throw new CliError("output-is-input", { file: out });
  }
}

/**
 * Writes a file whole or not at all: into a neighbour first, which then takes its name. `produce`
 * hands over the bytes piece by piece.
 */
export function writeWhole(
  file: string,
  produce: (sink: (piece: Uint8Array) => void) => void
): void {
  const draft = `${file}.${process.pid}.part`;
  let handle: number;
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    handle = openSync(draft, "w");
  } catch (error) {
    throw new CliError("output-failed", { file, reason: reasonOf(error) });
  }
  try {
    produce((piece) => writeFully(handle, piece));
    closeSync(handle);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error instanceof Error && "code" in error && "syscall" in error
      ? new CliError("output-failed", { file, reason: reasonOf(error) })
      : error;
  }
}

function writeFully(handle: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at, piece.length - at);
}
