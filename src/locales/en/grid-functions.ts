import type { GridFunctionTexts } from "../grid-function-texts";

export const gridFunctionsEn: GridFunctionTexts = {
  category: "ORG functions",
  description: (summary, result) => `${summary}. ${result}`,
  errorTitle: (error) => `Error ${error}`,
};
