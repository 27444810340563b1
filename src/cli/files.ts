import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { systemReasons } from "../locales/zh-CN/cli";
import { CliError } from "./cli-error";

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}

function isSystemError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall !== undefined;
}

/** What the operating system says, in words. */
function reasonOf(error: unknown): string {
  const known = systemReasons[codeOf(error)];
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** The bytes of a file. Throws a `CliError` when there are none to be had. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") throw new CliError("file-missing", { file });
    if (code === "EISDIR") throw new CliError("file-is-folder", { file });
    throw new CliError("file-unreadable", { file, reason: reasonOf(error) });
  }
}

/** What two names of one file share, whatever links and letter case they are written with. */
function identityOf(file: string): string {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}/${ino}`;
  } catch {
    return resolve(file);
  }
}

/** The files, each once, under the name given first. */
export function distinctFiles(files: readonly string[]): string[] {
  const known = new Set<string>();
  return files.filter((file) => {
    const identity = identityOf(file);
    if (known.has(identity)) return false;
    known.add(identity);
    return true;
  });
}

/** Refuses an output that would overwrite an input, or that is no .xlsx file. */
export function checkOutput(out: string | undefined, inputs: readonly string[]): void {
  if (out === undefined) return;
  if (!/\.xlsx$/i.test(out)) throw new CliError("output-extension", { file: out });
  const target = identityOf(out);
  if (inputs.some((input) => identityOf(input) === target)) {
    throw new CliError("output-is-input", { file: out });
  }
}

/** Extensions of workbooks that a copy can be made of. */
const COPY_EXTENSIONS = /\.(?:xlsx|xlsm|xltx|xltm|xlam)$/i;

/** Refuses a copy that would overwrite an input or the other output, or that is called like no workbook. */
export function checkInto(into: string | undefined, inputs: readonly string[], out?: string): void {
  if (into === undefined) return;
  if (!COPY_EXTENSIONS.test(into)) throw new CliError("into-extension", { file: into });
  const target = identityOf(into);
  if (inputs.some((input) => identityOf(input) === target)) {
    throw new CliError("output-is-input", { file: into });
  }
  if (out !== undefined && identityOf(out) === target) {
    throw new CliError("outputs-same", { file: into });
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
    try {
      produce((piece) => writeFully(handle, piece));
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw isSystemError(error)
      ? new CliError("output-failed", { file, reason: reasonOf(error) })
      : error;
  }
}

function writeFully(handle: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at, piece.length - at);
}
