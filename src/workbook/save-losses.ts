/**
 * What saving an edited workbook does not keep, or what no longer holds: `signed` – its digital signature;
 * `shared` – the record of changes of a shared workbook (legacy sharing), which knows nothing of ours; `final` –
 * the mark by which its author called it final; `macros` – places in macros, which do not follow rows, columns and
 * sheets (the macros themselves are kept).
 */
export type SaveLoss = "signed" | "shared" | "final" | "macros";

/** What a copy of a sheet goes without. */
export type CopyLoss =
  "pivot-table" | "slicer" | "threaded-comment" | "control" | "embedded-object" | "query";
