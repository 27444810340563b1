/** Units in which texts count, each with what may not follow it. Longer ones stand before those they begin with. */
const UNITS: readonly (readonly [unit: string, notBefore?: string])[] = [
  ["个百分点"],
  ["百分点"],
  ["人次"],
  ["人", "民|均|大代表|大主席|社部"],
  ["名", "单|称|额|录|誉|义|字|列|次"],
  ["位", "于|置|次|居"],
  ["周岁"],
  ["岁"],
  ["场次"],
  ["场", "所|地|合"],
  ["批次"],
  ["件次"],
  ["次", "日|序|数"],
  ["元/月"],
  ["元/人"],
  ["元/年"],
  ["元"],
  ["个"],
  ["村", "民|组|级|支|委|庄|寨|部"],
  ["项次"],
  ["项"],
  ["条", "例|件(?!事)"],
  ["册"],
  ["份"],
  ["户", "籍|口"],
  ["家", "庭|长"],
  ["张"],
  ["幅"],
  ["期"],
  ["批", "准|评|示|复|判"],
  ["轮"],
  ["类"],
  ["种"],
  ["所"],
  ["座", "谈"],
  ["处", "理|级|分|置|罚"],
  ["支", "部|委|书|出|持|教"],
  ["篇"],
  ["套"],
  ["台"],
  ["辆"],
  ["块"],
  ["面", "积|对|向"],
  ["封"],
  ["本"],
  ["起"],
  ["例"],
  ["宗"],
  ["件"],
  ["亩"],
  ["平方公里"],
  ["平方米"],
  ["公里"],
  ["公斤"],
  ["吨"],
  ["米"],
  ["棵"],
  ["株"],
  ["头"],
  ["只"],
  ["遍"],
  ["趟"],
  ["票"],
  ["席"],
  ["课时"],
  ["学时"],
  ["堂"],
  ["节", "点|约|省|日"],
];

/** What behind 个 makes it a length of time. */
const NO_COUNT = "多?月|半月|工作日|小时|星期|季度|学期|年|百分点";

/** Matches a unit at the place where a number ends. */
export const UNIT = UNITS.map(([unit, notBefore]) => {
  const not = unit === "个" ? NO_COUNT : notBefore;
  return not === undefined ? unit : `${unit}(?!${not})`;
}).join("|");

/** Units of heads, one of another. */
export const PEOPLE_UNITS: ReadonlySet<string> = new Set(["人", "名", "位", ""]);

/** Units that may be behind numbers written out whatever stands around them; others need more. */
export const UNITS_OF_WORDS: ReadonlySet<string> = new Set([
  "人",
  "名",
  "位",
  "人次",
  "场次",
  "册",
  "份",
  "户",
  "亩",
  "元",
  "元/月",
  "岁",
  "周岁",
  "个百分点",
  "百分点",
]);

/** Units with which a number written out counts something only when it is not a small one: 十条措施 names a paper. */
export const UNITS_OF_LARGE_WORDS: ReadonlySet<string> = new Set(["次", "场", "项", "条", "件"]);

/** What people and things can be counted with 个 after a number written out: 两个村, but not 三个从严. */
export const COUNTED_THINGS =
  /^(?:建制|行政|自然)?(?:村|社区|乡镇|镇|街道|县|区|市|州|工作组|督导组|督查组|检查组|调研组|指导组|专班|小组|党小组|党支部|党总支|党委|党组织|支部|村民小组|网格|部门|单位|家庭|人|岗位|培训班|合作社|企业|服务队|后备)/;
