import { crossPostDiffersFromPosts } from "./cross-post/differs-from-posts";
import { educationHighestBelowFulltime } from "./education/highest-below-fulltime";
import { educationImplausibleAge } from "./education/implausible-age";
import { fullMemberDateTooEarly } from "./full-member-date/too-early";
import { fullMemberDateTooLate } from "./full-member-date/too-late";
import { joinDateEarlyCultivation } from "./join-date/early-cultivation";
import { joinDateMissing } from "./join-date/missing";
import { joinDateNotPartyMember } from "./join-date/not-party-member";
import { joinDateUnderAge } from "./join-date/under-age";
import { oneShoulderDiffersFromPosts } from "./one-shoulder/differs-from-posts";
import { partyPostNotPartyMember } from "./party-post/not-party-member";
import { partyPostProbationaryMember } from "./party-post/probationary-member";
import { politicalStatusLeagueOverAge } from "./political-status/league-over-age";
import { postSinceBeforeCadreSince } from "./post-since/before-cadre-since";
import { postSinceImpossible } from "./post-since/impossible";
import type { Rule } from "./rule";
import { secretaryPartyStanding } from "./secretary/party-standing";
import { workStartUnderAge } from "./work-start/under-age";

/** Rules that compare the cells of one person. */
export const recordRules: readonly Rule[] = [
  partyPostNotPartyMember,
  partyPostProbationaryMember,
  joinDateUnderAge,
  joinDateEarlyCultivation,
  joinDateNotPartyMember,
  joinDateMissing,
  fullMemberDateTooEarly,
  fullMemberDateTooLate,
  secretaryPartyStanding,
  politicalStatusLeagueOverAge,
  postSinceImpossible,
  postSinceBeforeCadreSince,
  workStartUnderAge,
  educationImplausibleAge,
  educationHighestBelowFulltime,
  oneShoulderDiffersFromPosts,
  crossPostDiffersFromPosts,
];
