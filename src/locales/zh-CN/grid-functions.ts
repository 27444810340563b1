import type { GridFunctionTexts } from "../grid-function-texts";

export const gridFunctionsZh: GridFunctionTexts = {
  category: "组工函数",
  description: (summary, result) => `${summary}。${result}`,
  errorTitle: (error) => `错误值 ${error}`,
};
