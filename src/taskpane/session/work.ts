import type { WorkOptions } from "../../workbook/workbook-host";

/** What a running action may ask for and tell. */
export interface Job extends Required<WorkOptions> {
  /** Says what is being done now, in place of the action's own label. */
  readonly step: (label: string) => void;
}
