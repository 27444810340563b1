import type { WaiverRule } from "./common/waiver-rule";
import { waiverLapsed } from "./waiver/lapsed";
import { waiverReasonMissing } from "./waiver/reason-missing";
import { waiverUnknownRule } from "./waiver/unknown-rule";

/** Rules over the 校核说明 sheet. */
export const waiverRules: readonly WaiverRule[] = [
  waiverUnknownRule,
  waiverReasonMissing,
  waiverLapsed,
];
