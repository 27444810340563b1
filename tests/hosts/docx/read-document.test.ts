import { strToU8, zipSync } from "fflate";
import type { DocumentErrorParams } from "../../../src/core/text-check/document-error";
import { DocumentError } from "../../../src/core/text-check/document-error";
import { DOCUMENT_LIMITS, readDocx } from "../../../src/hosts/docx/read-docx";
import { readDocument } from "../../../src/hosts/docx/read-document";
import { fflateCompression } from "../../../src/hosts/xlsx/compression-fflate";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { documentErrorTexts } from "../../../src/locales/zh-CN/document-errors";
import { documentErrorTextsEn } from "../../../src/locales/en/document-errors";
import { documentFile, paragraph } from "./document-parts";

function read(bytes: Uint8Array): string {
  return readDocument(bytes, nodeCompression);
}

function refusal(run: () => unknown): DocumentError {
  try {
    run();
  } catch (error) {
    if (error instanceof DocumentError) return error as DocumentError;
    throw error;
  }
  throw new Error("read without an error");
}

describe("a .docx document", () => {
  it.each<[string, string, string]>([
    [
      "a paragraph a line",
      paragraph("女性", "65人") + paragraph("男性40人"),
      "女性65人\n男性40人\n",
    ],
    [
      "a row a line, tabs between cells",
      `<w:tbl><w:tr><w:tc>${paragraph("女性")}</w:tc><w:tc>${paragraph("65人")}</w:tc></w:tr></w:tbl>`,
      "女性\t65人\n",
    ],
    [
      "tabs, breaks and hyphens",
      "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>20</w:t><w:noBreakHyphen/><w:t>30元</w:t></w:r></w:p>",
      "甲\t乙\n20-30元\n",
    ],
    [
      "tracked changes as accepted",
      "<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>988</w:delText></w:r></w:del><w:ins><w:r><w:t>989</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:rPr><w:del/></w:rPr><w:t>人</w:t></w:r></w:p>",
      "共989人\n",
    ],
    [
      "hidden text, field codes and second forms left out",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t></w:r><w:r><w:instrText>PAGE 3</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>一</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>一</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>",
      "显一\n",
    ],
  ])("%s", (_, body, text) => expect(read(documentFile(body))).toBe(text));

  it("is read alike in a browser", () => {
    const file = documentFile(paragraph("共989人"));
    expect(readDocument(file, fflateCompression)).toBe(read(file));
  });
});

describe("a text file", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode("共989人\r\n女65人")],
    ["UTF-8 with a mark", new TextEncoder().encode("\ufeff共989人\r\n女65人")],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, ...Buffer.from("共989人\r\n女65人", "utf16le"))],
    [
      "GB 18030",
      Uint8Array.of(
        0xb9,
        0xb2,
        0x39,
        0x38,
        0x39,
        0xc8,
        0xcb,
        0x0d,
        0x0a,
        0xc5,
        0xae,
        0x36,
        0x35,
        0xc8,
        0xcb
      ),
    ],
  ])("in %s", (_, bytes) => expect(read(bytes)).toBe("共989人\n女65人"));
});

describe("what cannot be read", () => {
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from(name, "utf16le"), 512);
    bytes[512 + 64] = name.length * 2 + 2;
    return bytes;
  };
  const sound = documentFile(paragraph("共989人"));

  it.each<[string, Uint8Array, string, object]>([
    ["nothing", new Uint8Array(0), "empty-file", {}],
    [".doc", ole("WordDocument"), "legacy-doc", {}],
    [".xls", ole("Workbook"), "not-a-document", { found: "workbook" }],
    ["an encrypted document", ole("EncryptedPackage"), "encrypted", {}],
    ["PDF", strToU8("%PDF-1.7"), "not-a-document", { found: "pdf" }],
    ["RTF", strToU8("{\\rtf1 text}"), "not-a-document", { found: "rtf" }],
    ["a web page", strToU8("<html><body>989</body></html>"), "not-a-document", { found: "html" }],
    ["an archive", zipSync({ "a.txt": strToU8("a") }), "not-a-document", { found: "archive" }],
    ["a workbook", documentFile("", "w:workbook"), "not-a-document", { found: "workbook" }],
    ["half a document", sound.subarray(0, sound.length / 2), "damaged", { part: "" }],
    ["broken XML", documentFile("<w:p>"), "damaged", { part: "word/document.xml" }],
    ["bytes of no encoding", Uint8Array.of(0x41, 0xff, 0x00, 0x42, 0xff), "encoding", {}],
    ["a document without a word", documentFile("<w:p/>"), "no-text", {}],
  ])("%s", (_, bytes, code, params) => {
    const error = refusal(() => read(bytes));
    expect({ code: error.code, params: error.params }).toEqual({ code, params });
  });

  it("a bomb is refused before it unfolds", () => {
    const bomb = documentFile(paragraph(" ".repeat(2_000_000)));
    const limits = { ...DOCUMENT_LIMITS, ratioFrom: 1_000_000 };
    expect(refusal(() => readDocx(bomb, nodeCompression, limits)).code).toBe("too-large");
    const small = { ...DOCUMENT_LIMITS, partBytes: 1_000_000 };
    expect(refusal(() => readDocx(bomb, nodeCompression, small)).code).toBe("too-large");
  });

  it("every cause has its sentences in both languages", () => {
    const samples: { readonly [Code in keyof DocumentErrorParams]: DocumentErrorParams[Code] } = {
      "empty-file": {},
      "legacy-doc": {},
      encrypted: {},
      "not-a-document": { found: "pdf" },
      encoding: {},
      "too-large": {},
      damaged: { part: "word/document.xml" },
      "no-text": {},
    };
    for (const [code, params] of Object.entries(samples)) {
      for (const texts of [documentErrorTexts, documentErrorTextsEn]) {
        const sentence = texts[code as keyof DocumentErrorParams] as (given: object) => object;
        for (const text of Object.values(sentence(params)) as string[]) {
          expect(text).toMatch(/[。.]$/);
        }
      }
    }
  });
});
