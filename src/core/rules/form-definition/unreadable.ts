import { readDefinition } from "../../definitions/read-definition";
import type { TableRule } from "../rule";

/** The text with the place of a problem between 【 and 】. */
function marked(text: string, position: number, length: number): string {
  const end = position + length;
  return `${text.slice(0, position)}【${text.slice(position, end)}】${text.slice(end)}`;
}

/** A line of a form definition that cannot be read: the form is not drawn. */
export const formDefinitionUnreadable: TableRule = {
  id: "form-definition/unreadable",
  severity: "error",
  scope: "record",
  ledgers: ["form-definition"],
  needs: ["item", "content"],
  check(table, _context, report) {
    for (const problem of readDefinition(table).problems) {
      const { record, field, key, position, length, text, params } = problem;
      const { suggestion = "" } = params;
      report.cell(table, record, field, {
        params: {
          ...params,
          variant: suggestion === "" ? key : `${key}-suggestion`,
          number: position + 1,
          marked: marked(text, position, length),
        },
      });
    }
  },
};
