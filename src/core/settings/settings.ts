import type { AgeMethod } from "../values/age";
import type { CivilDate } from "../values/civil-date";
import type { IdMask } from "../values/id-number";

/** Which set of age bands a table prints. */
export type AgeBandPreset = "five-year" | "party-statistics";

/** Which heads forms 2 and 3 print: those of a changeover, or those of the Party's annual report. */
export type FormHeadPreset = "changeover" | "party-statistics";

/** `stated`: as the cell says; `completed-only`: 肄业 and 结业 count as the level below. */
export type EducationCounting = "stated" | "completed-only";

export type FontSchemeId = "official" | "common";

/** Rules that are local policy, not national law; each is off unless the department turns it on. */
export interface RuleSwitches {
  /** 两委职数为单数. */
  readonly oddCommittee: boolean;
  /** 每村至少1名35岁以下成员. */
  readonly youngMember: boolean;
  /** 书记、主任“一肩挑”. */
  readonly oneShoulder: boolean;
}

/** Everything a department settles before it counts. */
export interface Settings {
  /** 统计截止日; `NO_DATE` when nobody has settled it: it is never taken from the clock. */
  readonly asOf: CivilDate;
  /** 上届统计截止日; `NO_DATE`: the same day as `asOf`. */
  readonly previousAsOf: CivilDate;
  /** 选举日期 of the current term, for the age of eligibility; `NO_DATE`: `asOf` is taken. */
  readonly electedOn: CivilDate;
  readonly ageMethod: AgeMethod;
  readonly ageDecimals: number;
  readonly shareDecimals: number;
  readonly ageBands: AgeBandPreset;
  readonly formHead: FormHeadPreset;
  readonly educationCounting: EducationCounting;
  /** Whether a 一肩挑 person is also counted as 交叉任职. */
  readonly oneShoulderIsCrossPost: boolean;
  /** Youngest age at election; the organic laws say 18. */
  readonly minimumAge: number;
  /** Oldest age by local policy; 0 when there is none. */
  readonly maximumAge: number;
  /** The place the sentence speaks of, e.g. 某某市. */
  readonly regionName: string;
  /** 填报单位. */
  readonly reportingUnit: string;
  /** 届次, e.g. 第十一届. */
  readonly termName: string;
  readonly responsiblePerson: string;
  readonly reviewedBy: string;
  readonly preparedBy: string;
  readonly contactPhone: string;
  readonly fontScheme: FontSchemeId;
  readonly idMasking: IdMask;
  /** Address codes accepted besides the historic list, six digits each. */
  readonly extraRegions: readonly number[];
  readonly switches: RuleSwitches;
}

export const defaultSettings: Settings = {
  asOf: 0,
  previousAsOf: 0,
  electedOn: 0,
  ageMethod: "full-date",
  ageDecimals: 2,
  shareDecimals: 2,
  ageBands: "five-year",
  formHead: "changeover",
  educationCounting: "stated",
  oneShoulderIsCrossPost: true,
  minimumAge: 18,
  maximumAge: 0,
  regionName: "",
  reportingUnit: "",
  termName: "",
  responsiblePerson: "",
  reviewedBy: "",
  preparedBy: "",
  contactPhone: "",
  fontScheme: "official",
  idMasking: "birth",
  extraRegions: [],
  switches: { oddCommittee: false, youngMember: false, oneShoulder: false },
};
