import { candidateResultDiffers } from "./between/candidate-results";
import { peopleLinks } from "./between/links";
import { payRollPostDiffers } from "./between/pay-posts";
import { talkSecretaryMissing } from "./between/secretary-talks";
import { tasksIncomplete } from "./between/task-lists";
import { betweenTotalsDiffer } from "./between/totals-differ";
import type { Rule } from "./rule";
import { peopleLinkRule } from "./common/people-link";

/** Rules that hold the ledgers of a changeover against one another. */
export const betweenRules: readonly Rule[] = [
  ...peopleLinks.map(peopleLinkRule),
  candidateResultDiffers,
  payRollPostDiffers,
  talkSecretaryMissing,
  tasksIncomplete,
  betweenTotalsDiffer,
];
