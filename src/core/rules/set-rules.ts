import { branchSize } from "./branch/size";
import { committeeEvenNumber } from "./committee/even-number";
import { committeeNoMinorityMember } from "./committee/no-minority-member";
import { committeeNoWoman } from "./committee/no-woman";
import { committeeSize } from "./committee/size";
import { directorDuplicate } from "./director/duplicate";
import { directorMissing } from "./director/missing";
import { personDuplicateId } from "./person/duplicate-id";
import { personSameNameAndBirth } from "./person/same-name-and-birth";
import { personTwoUnits } from "./person/two-units";
import type { Rule } from "./rule";
import { secretaryDuplicate } from "./secretary/duplicate";
import { secretaryMissing } from "./secretary/missing";
import { tableSamePeople } from "./table/same-people";
import { unitMissing } from "./unit/missing";
import { unitNoCrossPost } from "./unit/no-cross-post";
import { unitNotOneShoulder } from "./unit/not-one-shoulder";
import { unitNoYoungMember } from "./unit/no-young-member";
import { unitUnknown } from "./unit/unknown";

/** Rules that compare people with one another, or a unit with the law and the unit list. */
export const setRules: readonly Rule[] = [
  tableSamePeople,
  personDuplicateId,
  personTwoUnits,
  personSameNameAndBirth,
  unitUnknown,
  unitMissing,
  committeeSize,
  committeeEvenNumber,
  committeeNoWoman,
  committeeNoMinorityMember,
  branchSize,
  secretaryDuplicate,
  secretaryMissing,
  directorDuplicate,
  directorMissing,
  unitNotOneShoulder,
  unitNoCrossPost,
  unitNoYoungMember,
];
