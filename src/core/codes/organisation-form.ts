import type { CodeTable } from "./code-table";

/** Form of a grass-roots Party organisation. */
export const organisationForms: CodeTable = {
  id: "organisation-form",
  source: "中国共产党章程第五章",
  entries: [
    { code: "branch", name: "党支部", aliases: ["支部", "党支部委员会", "支委会"] },
    {
      code: "general-branch",
      name: "党总支",
      aliases: ["总支", "党总支部", "党总支部委员会", "总支部"],
    },
    {
      code: "committee",
      name: "党委",
      aliases: ["党的委员会", "党委会", "基层党委", "基层委员会"],
    },
  ],
};
