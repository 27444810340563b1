import { startUniver } from "./grid/univer/start-univer";

const root = document.getElementById("root")!;
root.textContent = "";
const element = document.createElement("div");
element.style.height = "100vh";
root.append(element);
const { api } = startUniver(element, false);
const rows = 300;
const cellData: Record<number, Record<number, { v: string | number }>> = {};
for (let r = 0; r < rows; r++) {
  cellData[r] = {};
  for (let c = 0; c < 18; c++) cellData[r][c] = { v: c % 2 ? r * c : `第${r}行` };
}
(window as unknown as { api: unknown }).api = api;
api.createWorkbook({
  id: "wb",
  name: "试",
  sheetOrder: ["s1"],
  sheets: { s1: { id: "s1", name: "花名册", cellData, rowCount: 1000, columnCount: 30 } },
});
