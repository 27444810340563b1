import { committeeStructure } from "./committee-structure";
import type { Form } from "../form";
import { secretaryStructure } from "./secretary-structure";
import { termComparison } from "./term-comparison";

/** The official tables, in the order of their numbers. */
export const forms: readonly Form[] = [committeeStructure, secretaryStructure, termComparison];
