/** Ways of study and filler around the name of an education, none of which changes its level. */
const QUALIFIERS =
  /全日制|非脱产|脱产|业余|在职|函授学院|函授|自学考试|自考|成人高等教育|成人高考|成人教育|成人|成教|国家开放大学|开放大学|开放教育|广播电视大学|电大|夜大学|夜大|业大|网络教育|网络|远程教育|远程|普通高等教育|国民教育|统招|[五三]年制|学历教育|学历|文化程度|文化|程度|水平|毕业生$|毕业$|教育$/g;
const PARTY_SCHOOL = /^(?:中央|[\u4e00-\u9fff]{0,6}?(?:省|市|区|州|地|县)?委?)党校(?:系统)?/;
const UNFINISHED = /在读|就读|在校|肄业|未毕业|辍学|结业/;
const COMPLETIONS: Readonly<Record<string, string>> = {
  在读: "在读",
  就读: "在读",
  在校: "在读",
  肄业: "肄业",
  未毕业: "肄业",
  辍学: "肄业",
  结业: "结业",
};
const WITH_DEGREE =
  /^(硕士研究生|博士研究生|研究生班|研究生|大学本科|大学专科|本科|大学|大专|专科)[、,/;]?[\u4e00-\u9fff]{0,6}(学士|硕士|博士)(?:学位)?$/;
const DEGREE = /^[\u4e00-\u9fff]{0,6}(学士|硕士|博士)(?:学位)?$/;

/**
 * Simpler spellings of a text about education, most faithful first: without brackets, ways of
 * study and party school, with the remark that it was not finished kept as a suffix.
 */
export function educationVariants(plain: string): readonly string[] {
  const unfinished = UNFINISHED.exec(plain)?.[0];
  const suffix = unfinished === undefined ? "" : COMPLETIONS[unfinished];
  const outside = plain.replace(/[([【].*?[)\]】]/g, "");
  const spellings = [outside, plain.replace(/[()[\]【】]/g, "")];
  return spellings.flatMap((text) => {
    const stripped = text.replace(UNFINISHED, "").replace(PARTY_SCHOOL, "").replace(QUALIFIERS, "");
    const level = withoutDegree(stripped);
    return level === "" ? [] : [level + suffix];
  });
}

/** 大学法学学士 is 大学, and so is 法学学士 on its own; 大学工商管理硕士 has the schooling of 大学. */
function withoutDegree(text: string): string {
  const withDegree = WITH_DEGREE.exec(text);
  if (withDegree !== null) {
    return withDegree[1] === "研究生" ? `${withDegree[2]}研究生` : withDegree[1];
  }
  const degree = DEGREE.exec(text)?.[1];
  if (degree === undefined) return text;
  return degree === "学士" ? "大学本科" : `${degree}研究生`;
}
