import { civilDate } from "../core/values/civil-date";
import type { SampleTerm } from "./members";

export const CURRENT_TERM: SampleTerm = {
  asOf: civilDate(2021, 10, 28),
  elected: civilDate(2021, 10),
  electedBefore: civilDate(2016, 12),
};

export const PREVIOUS_TERM: SampleTerm = {
  asOf: civilDate(2016, 12, 30),
  elected: civilDate(2016, 12),
  electedBefore: civilDate(2013, 12),
};
