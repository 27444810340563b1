import type { CodeTable } from "./code-table";

const BOARD = /^.*?(?:监督委员会|监委会|监督委|监委)/;

/** Posts in the supervision board (村务监督委员会, 居务监督委员会), highest rank first. */
export const supervisionPosts: CodeTable = {
  id: "supervision-post",
  source: "村民委员会组织法第三十二条",
  entries: [
    { code: "director", name: "主任", aliases: ["监督主任"] },
    { code: "deputy-director", name: "副主任" },
    { code: "member", name: "委员", aliases: ["成员", "监督员", "监委"] },
  ],
  variants: (plain) => [plain.replace(/[([].*?[)\]]/g, "").replace(BOARD, "")],
};
