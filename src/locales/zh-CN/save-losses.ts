import type { SaveLossTexts } from "../save-loss-texts";

export const saveLossTexts: SaveLossTexts = {
  saving: {
    signed: {
      what: "工作簿有数字签名，内容改动后签名随之失效。",
      todo: "请另存为新文件，原件保留；需要签名的，定稿后在 Excel 中重新签署。",
    },
    shared: {
      what: "这是旧式“共享工作簿”，这里的改动不在其修订记录中。",
      todo: "请先在 Excel 的“审阅”中取消共享，再继续编辑。",
    },
    final: {
      what: "作者已把工作簿标记为最终状态，保存后标记仍在。",
      todo: "请确认是否应在此件上修改；不应修改的，请另存为新文件。",
    },
    macros: {
      what: "工作簿含有宏。宏原样保留，但宏里写定的工作表名称和单元格地址不会随改名、插入、删除而变。",
      todo: "保存时请保留 .xlsm 扩展名；改过表名或增删过行列的，请让编写宏的人核对。",
    },
  },
  copying: {
    "pivot-table": "数据透视表",
    slicer: "切片器和日程表",
    "threaded-comment": "批注的回复（保留为普通批注）",
    control: "窗体控件",
    "embedded-object": "嵌入的对象",
    query: "与外部数据相连的表格（保留其中的值）",
  },
};
