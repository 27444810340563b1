import { indexOfCode } from "../../codes/code-table";
import { yesNo } from "../../codes/yes-no";

export const YES = indexOfCode(yesNo, "1");
export const NO = indexOfCode(yesNo, "0");
