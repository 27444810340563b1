import type { Severity } from "../issues/issue";

/** 级别 as people call it. */
export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "需核实",
  note: "提示",
};
