import { cli } from "./run-cli";

/** A finding as `validate --json` writes it. */
export interface JsonIssue {
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly field: string;
  readonly value: unknown;
  readonly message: string;
  readonly fix?: { readonly before: unknown; readonly after: unknown; readonly reason: string };
}

/** A file as `validate --json` writes it. */
export interface JsonFile {
  readonly file: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly ledger: string;
    readonly records: number;
    readonly headerRow: number;
  }[];
  readonly issues: readonly JsonIssue[];
  /** Findings that a 校核说明 sheet accepts. */
  readonly waived: readonly (JsonIssue & { readonly reason: string; readonly by?: string })[];
  readonly counts: { readonly error: number; readonly warning: number; readonly note: number };
}

/** Runs `validate … --json`. */
export async function validateJson(...args: readonly string[]): Promise<{
  readonly code: number;
  readonly err: string;
  readonly files: readonly JsonFile[];
}> {
  const { code, out, err } = await cli("validate", ...args, "--json");
  const report = JSON.parse(out) as { files: JsonFile[] };
  expect(Object.keys(report)).toEqual(["files"]);
  return { code, err, files: report.files };
}
