// Written by `npm run docs` from the other files of this folder.
import { candidateStructure } from "./candidate-structure";
import { committeeStructure } from "./committee-structure";
import { electionResults } from "./election-results";
import { inspectionCoverage } from "./inspection-coverage";
import { paySummary } from "./pay-summary";
import { publicityTotals } from "./publicity-totals";
import { reserveCadres } from "./reserve-cadres";
import { reviewsAndTalks } from "./reviews-and-talks";
import { secretaryStructure } from "./secretary-structure";
import { supervisionResults } from "./supervision-results";
import { taskProgress } from "./task-progress";
import { termAssessment } from "./term-assessment";
import { termComparison } from "./term-comparison";
import { villageWork } from "./village-work";
import { inOrder } from "../../values/in-order";
import type { Form } from "../form";

/** The official tables, in the order of their numbers. */
export const forms: readonly Form[] = inOrder([
  candidateStructure,
  committeeStructure,
  electionResults,
  inspectionCoverage,
  paySummary,
  publicityTotals,
  reserveCadres,
  reviewsAndTalks,
  secretaryStructure,
  supervisionResults,
  taskProgress,
  termAssessment,
  termComparison,
  villageWork,
]);
