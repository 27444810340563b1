import type { Severity } from "../../issues/issue";
import type { LapseCause } from "../../waivers/waiver";
import type { ReadWaiver } from "../../waivers/read-waivers";
import type { Reporter } from "../rule";

/** A line of the 校核说明 sheet that waives nothing, and why. */
export interface LapsedLine {
  readonly waiver: ReadWaiver;
  readonly cause: LapseCause;
}

/** A rule over the 校核说明 sheet; it runs last, when it is known which waivers hold. */
export interface WaiverRule {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: "record";
  readonly check: (lapsed: readonly LapsedLine[], report: Reporter) => void;
}
