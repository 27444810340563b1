import { indexOfCode, type CodeTable } from "../codes/code-table";

/** What a line of the pay standard may be for; the labels of its column 职务类别. */
export const payCategories: CodeTable = {
  id: "pay-category",
  source: "村（社区）干部报酬标准通用类别",
  entries: [
    {
      code: "one-shoulder",
      name: "一肩挑",
      aliases: [
        "“一肩挑”",
        '"一肩挑"',
        "书记主任一肩挑",
        "书记、主任一肩挑",
        "一肩挑人员",
        "“一肩挑”人员",
      ],
    },
    { code: "secretary", name: "书记", aliases: ["党组织书记", "村书记", "支书", "村支书"] },
    { code: "director", name: "主任", aliases: ["村(居)委会主任", "村主任", "村委会主任"] },
    { code: "full-time-deputy-secretary", name: "专职副书记" },
    { code: "deputy-secretary", name: "副书记", aliases: ["党组织副书记", "副支书"] },
    { code: "deputy-director", name: "副主任", aliases: ["村(居)委会副主任", "村副主任"] },
    {
      code: "supervision-director",
      name: "监委会主任",
      aliases: ["村务监督委员会主任", "居务监督委员会主任", "村(居)务监督委员会主任"],
    },
    { code: "clerk", name: "文书", aliases: ["村文书", "委员(文书)"] },
    {
      code: "standing-cadre",
      name: "常务干部",
      aliases: ["村常务干部", "村(社区)常务干部", "专职干部", "定工干部"],
    },
  ],
};

/** The label of a category. Throws a RangeError for an unknown code. */
export function categoryName(code: string): string {
  return payCategories.entries[indexOfCode(payCategories, code)].name;
}
