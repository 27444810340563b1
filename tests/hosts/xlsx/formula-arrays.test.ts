import { returnsArray } from "../../../src/hosts/xlsx/formula-arrays";

describe("formulas that are stored as arrays", () => {
  it.each([
    "=UNIQUE(A1:A9)",
    "=SUM(FILTER(A1:A9,B1:B9>0))",
    "=SUM(A1#)",
    "=ORG.AVERAGEAGE(A1:A9)",
    "=ORG.平均年龄(A1:A9)",
    "=LET(x,A1:A9,SUM(x))",
    '=SUM((A1:A9="男")*B1:B9)',
    "=SUM(1/COUNTIF(A1:A9,A1:A9))",
    '=MAX(IF(A1:A9="男",B1:B9))',
    "=SUM(LEN(A1:A9))",
    "=INDEX(A1:A9,MATCH(1,(B1:B9=D1)*(C1:C9=E1),0))",
    "=AND(A1:A9>0)",
    "=SUM(VLOOKUP(A1:A3,D:E,2,0))",
    "=SUM({1,2}*A1)",
    "=SUMPRODUCT(IF(A1:A9>0,1,0))",
    '=TEXTJOIN("、",TRUE,IF(B1:B9>1,A1:A9,""))',
    "=SUM(名册[工资]*2)",
    "=SUM(ROW(A1:A9))",
    "=SUM(IF(@A1:A9>0,B1:B9,1))",
  ])("%s", (formula) => {
    expect(returnsArray(formula)).toBe(true);
  });
});

describe("formulas that are stored plainly", () => {
  it.each([
    "=A1+B1",
    "=SUM(A1:A9)",
    "=SUM(A1:A9,C1:C9)/2",
    '=COUNTIF(A1:A9,">"&B1)',
    '=COUNTIFS(A1:A9,"男",B:B,C1)',
    '=SUMIFS(C:C,A:A,A1,B:B,"<>"&B1)',
    "=VLOOKUP(A1,甲!A:B,2,FALSE)",
    "=IFERROR(INDEX('名 册'!B:B,MATCH(A1,'名 册'!A:A,0)),\"\")",
    '=XLOOKUP(A1,B:B,C:C,"无")',
    '=SUMPRODUCT((A1:A9="男")*(B1:B9>30))',
    "=SUMPRODUCT(--(LEN(A1:A9)=18))",
    '=IF(SUM(A1:A9)>0,AVERAGE(A1:A9),"")',
    '=TEXTJOIN("、",TRUE,A1:A9)',
    '=DATEDIF(A1,B1,"Y")&"岁"',
    "=ROUND(AVERAGE(名册[年龄]),2)",
    "=[@工资]*2",
    "=SUBTOTAL(103,A2:A9)",
    '="SUM(A1:A9*2)"',
    "=RANK(A1,$A$1:$A$9)",
    "=SUM(A1:A1*2)",
  ])("%s", (formula) => {
    expect(returnsArray(formula)).toBe(false);
  });
});
