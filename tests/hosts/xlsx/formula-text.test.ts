import { enteredFormula, storedFormula } from "../../../src/hosts/xlsx/formula-text";

/** As people type it, and as it is stored. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["SUM(A1:A9)", "SUM(A1:A9)"],
  ["A1&\"XLOOKUP(\"&'IFS(1)'!A1", "A1&\"XLOOKUP(\"&'IFS(1)'!A1"],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["IFS(XOR(A1,B1),1)+CONCAT(A1:A3)", "_xlfn.IFS(_xlfn.XOR(A1,B1),1)+_xlfn.CONCAT(A1:A3)"],
  ["T.DIST.2T(1,2)+T.DIST(1,2,TRUE)", "_xlfn.T.DIST.2T(1,2)+_xlfn.T.DIST(1,2,TRUE)"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["MYIFS(1)+IFS.X(2)", "MYIFS(1)+IFS.X(2)"],
  ["FILTER(A1:B9,B1:B9>0)", "_xlfn._xlws.FILTER(A1:B9,B1:B9>0)"],
  ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["SORTBY(A1:A9,B1:B9,-1)", "_xlfn.SORTBY(A1:A9,B1:B9,-1)"],
  ["SEQUENCE(3)+RANDARRAY(3)", "_xlfn.SEQUENCE(3)+_xlfn.RANDARRAY(3)"],
  ["TOCOL(VSTACK(A1:A2,B1:B2))", "_xlfn.TOCOL(_xlfn.VSTACK(A1:A2,B1:B2))"],
  ['TEXTSPLIT(A1,"、")', '_xlfn.TEXTSPLIT(A1,"、")'],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["COUNTA('名 册'!$F$3#)", "COUNTA(_xlfn.ANCHORARRAY('名 册'!$F$3))"],
  ["SUM(甲!A1#,B1)", "SUM(_xlfn.ANCHORARRAY(甲!A1),B1)"],
  ["SUM([1]甲!A1#)", "SUM(_xlfn.ANCHORARRAY([1]甲!A1))"],
  ["A1+#REF!+#N/A", "A1+#REF!+#N/A"],
  ["@A1:A9", "_xlfn.SINGLE(A1:A9)"],
  ["@甲!A1:A9*2", "_xlfn.SINGLE(甲!A1:A9)*2"],
  ["-@民族", "-_xlfn.SINGLE(民族)"],
  ["@INDEX(A1:A9,2)&1", "_xlfn.SINGLE(INDEX(A1:A9,2))&1"],
  ["@(A1:A9*2)", "_xlfn.SINGLE((A1:A9*2))"],
  ["@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
  ["名册[@姓名]&名册[[#This Row],[姓名]]", "名册[@姓名]&名册[[#This Row],[姓名]]"],
  ["LET(x,A1,x*x)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*_xlpm.x)"],
  [
    "LET(人数,COUNTA(A2:A9),岁,SUM(B2:B9),岁/人数)",
    "_xlfn.LET(_xlpm.人数,COUNTA(A2:A9),_xlpm.岁,SUM(B2:B9),_xlpm.岁/_xlpm.人数)",
  ],
  ["LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
  [
    "LAMBDA(x,[y],IF(ISOMITTED(y),x,y))",
    "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))",
  ],
  [
    "MAP(A1:A3,LAMBDA(v,LET(w,v+1,w&v)))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlfn.LET(_xlpm.w,_xlpm.v+1,_xlpm.w&_xlpm.v)))",
  ],
  ["LET(f,LAMBDA(k,k+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.k,_xlpm.k+1),_xlpm.f(2))"],
  ["LET(x,1,x)+x", "_xlfn.LET(_xlpm.x,1,_xlpm.x)+x"],
  ['LET(x,1,"x"&x&x!A1)', '_xlfn.LET(_xlpm.x,1,"x"&_xlpm.x&x!A1)'],
  ["ORG.AVERAGEAGE(A1:A9)", "_xldudf_ORG_AVERAGEAGE(A1:A9)"],
  ["ORG.平均年龄(A1:A9,B1)", "_xldudf_ORG_平均年龄(A1:A9,B1)"],
  ["1+ORG.AGE(XLOOKUP(A1,B:B,C:C))", "1+_xldudf_ORG_AGE(_xlfn.XLOOKUP(A1,B:B,C:C))"],
  ["ORG1.AGE(A1)+MYORG.AGE(1)", "ORG1.AGE(A1)+MYORG.AGE(1)"],
  ["SUM({1,2;3,4})", "SUM({1,2;3,4})"],
];

describe("formulas as they are stored", () => {
  it.each(PAIRS)("%s is stored as %s, and read back", (entered, stored) => {
    expect(storedFormula(`=${entered}`)).toBe(stored);
    expect(enteredFormula(stored)).toBe(entered);
    expect(storedFormula(stored)).toBe(stored);
  });

  it.each([
    ["=org.averageage(a1)", "_xldudf_ORG_AVERAGEAGE(a1)"],
    ["=xlookup(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=let( x , 1 , X + 1 )", "_xlfn.LET( _xlpm.x , 1 , _xlpm.X + 1 )"],
    ["=sort(A1:A9)", "_xlfn._xlws.SORT(A1:A9)"],
  ])("%s is stored as %s", (entered, stored) => {
    expect(storedFormula(entered)).toBe(stored);
  });

  it.each([
    ["_xldudf_CONTOSO_ADD(1)", "_xldudf_CONTOSO_ADD(1)"],
    ["_xlfn.ANCHORARRAY(INDEX(A1:B2,1,1))", "INDEX(A1:B2,1,1)#"],
    ["_xlfn.SINGLE(A1:A9*2)", "@(A1:A9*2)"],
    ['"_xlfn.IFS("&_xlfn.IFS(A1,1)', '"_xlfn.IFS("&IFS(A1,1)'],
    ["_xlfn._xlws.PY(0,1)", "PY(0,1)"],
  ])("%s reads %s", (stored, entered) => {
    expect(enteredFormula(stored)).toBe(entered);
  });

  it.each(["", "=", '="', "=SUM(", "=@", "=#", "=A1#)", "=LET(", "=LET(x", "=[", "='"])(
    "what is no formula is passed on: %j",
    (formula) => {
      expect(storedFormula(formula)).toContain(formula.replace(/^=/, "").charAt(0));
      expect(() => enteredFormula(storedFormula(formula))).not.toThrow();
    }
  );
});
