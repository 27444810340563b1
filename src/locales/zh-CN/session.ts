import type { SessionTexts } from "../session-texts";

export const sessionZh: SessionTexts = {
  reading: "正在读取工作簿…",
  checking: "正在校验…",
  writing: "正在写入工作表…",
  stopped: "已取消，工作簿未作改动。",
  failed: "操作没有完成。",
  read: (sheets) => `已读取 ${sheets} 张工作表。`,
  checked: (findings) =>
    findings === 0 ? "校验完成，没有发现问题。" : `校验完成，发现 ${findings} 个问题。`,
};
