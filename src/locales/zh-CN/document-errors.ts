import type {
  DocumentErrorCode,
  DocumentErrorParams,
  NoDocument,
} from "../../core/text-check/document-error";
import type { ErrorText } from "../error-texts";
import type { DocumentErrorTexts } from "../document-error-texts";

const SAVE_AS_DOCX =
  "请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”再试；也可以把文字直接粘贴。";

const FOUND: Readonly<Record<NoDocument, string>> = {
  archive: "压缩包",
  html: "网页",
  pdf: "PDF 文档",
  picture: "图片",
  rtf: "RTF 文档",
  unknown: "无法识别的文件",
  workbook: "Excel 工作簿",
};

const WHAT_TO_DO: Readonly<Record<NoDocument, string>> = {
  archive: "请先解压，再选择其中的 .docx 或 .txt 文件。",
  html: SAVE_AS_DOCX,
  pdf: "请使用 Word 原稿（.docx），或把文字复制出来存为 .txt。",
  picture: "请使用 Word 原稿（.docx），或把文字录入后存为 .txt。",
  rtf: SAVE_AS_DOCX,
  unknown: "请确认选对了文件；综述应为 .docx 或 .txt。单位装有文档加密软件的，请先解密。",
  workbook: "请选择综述的 .docx 或 .txt 文件。",
};

/** The sentences for every reason for which a document cannot be read. */
export const documentErrorTexts: DocumentErrorTexts = {
  "empty-file": () => ({
    what: "文件是空的（0 字节）。",
    todo: "请重新复制或下载该文件。",
  }),
  "legacy-doc": () => ({
    what: "这是旧版 Word 97—2003 文档（.doc）或 WPS 文字（.wps），不能直接读取。",
    todo: SAVE_AS_DOCX,
  }),
  encrypted: () => ({
    what: "文档设有打开密码，内容已加密，无法读取。",
    todo: "请用 Word 或 WPS 输入密码打开，取消打开密码后另存再试。",
  }),
  "not-a-document": ({ found }) => ({
    what: `这不是 Word 文档（.docx）或文本文件（.txt），而是${FOUND[found]}。`,
    todo: WHAT_TO_DO[found],
  }),
  encoding: () => ({
    what: "文本文件的文字编码无法识别，既不是 UTF-8，也不是 GB18030（GBK）。",
    todo: "请用记事本打开，另存时把编码选为“UTF-8”再试。",
  }),
  "too-large": () => ({
    what: "文档过大，或压缩比异常，疑似恶意文件。",
    todo: "请只保留正文后另存再试；来历不明的文件不要打开。",
  }),
  damaged: ({ part }) => ({
    what: `文档已损坏${part === "" ? "" : `（${part}）`}。`,
    todo: "请用 Word 或 WPS 打开看是否正常；能打开的，另存为新的 .docx 文件再试。",
  }),
  "no-text": () => ({
    what: "文档中没有文字。",
    todo: "请确认选对了文件；只有图片的，请把文字录入后再试。",
  }),
};

/** The sentences for one reason. */
export function documentErrorText<Code extends DocumentErrorCode>(
  code: Code,
  params: DocumentErrorParams[Code]
): ErrorText {
  return documentErrorTexts[code](params);
}
