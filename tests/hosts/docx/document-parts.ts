import { strToU8, zipSync } from "fflate";

const RELATIONSHIPS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A .docx file with this body. */
export function documentFile(body: string, root = "w:document"): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></${root}>`;
  return zipSync({ "_rels/.rels": strToU8(RELATIONSHIPS), "word/document.xml": strToU8(xml) });
}

/** A paragraph of runs with these texts. */
export function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}
