import type { SessionTexts } from "../session-texts";

export const sessionEn: SessionTexts = {
  reading: "Reading the workbook…",
  checking: "Checking…",
  writing: "Writing sheets…",
  stopped: "Stopped. The workbook was not changed.",
  failed: "That did not work.",
  read: (sheets) => `${sheets} sheets read.`,
  checked: (findings) =>
    findings === 0 ? "Checked: nothing found." : `Checked: ${findings} findings.`,
};
