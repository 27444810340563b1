import { zipSync } from "fflate";
import type { Compression } from "../../../src/hosts/xlsx/compression";
import { aheadCompression } from "../../../src/hosts/xlsx/compression-ahead";
import { fflateCompression } from "../../../src/hosts/xlsx/compression-fflate";
import { DEFAULT_LIMITS } from "../../../src/hosts/xlsx/limits";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import {
  compressedBytes,
  readDirectory,
  type ZipEntry,
} from "../../../src/hosts/xlsx/zip-directory";
import { inflateWhole } from "../../../src/hosts/xlsx/zip-part";
import { rosterWorkbook } from "../../../src/sample/sample-workbook";

/** A compression with inflating ahead, and how often the one behind it had to inflate. */
function watched() {
  const base = jest.fn<void, Parameters<Compression["inflate"]>>((...from) =>
    fflateCompression.inflate(...from)
  );
  return { base, compression: aheadCompression({ ...fflateCompression, inflate: base }) };
}

/** 400 kB that compress a little and differ everywhere. */
const content = Uint8Array.from({ length: 400_000 }, (_, i) => (i * 2654435761) >>> 20);
const file = zipSync({ "a.xml": content });
const [entry] = readDirectory(file, DEFAULT_LIMITS);
const data = (of: ZipEntry = entry) => compressedBytes(file, of);
const isContent = (bytes: Uint8Array) => Buffer.compare(bytes, content) === 0;

describe("inflating ahead", () => {
  it("gives the same bytes, once", async () => {
    const { base, compression } = watched();
    await compression.ahead!(data(), entry.size);
    expect(isContent(inflateWhole(file, entry, compression))).toBe(true);
    expect(base).not.toHaveBeenCalled();
    expect(isContent(inflateWhole(file, entry, compression))).toBe(true);
    expect(base).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["are longer than announced", content.length - 1],
    ["are shorter than announced", content.length + 1],
    ["are announced as too long to be held", 2 ** 30],
  ])("holds nothing of parts that %s", async (_what, size) => {
    const { base, compression } = watched();
    const lying = { ...entry, size };
    await compression.ahead!(data(lying), size);
    expect(() => inflateWhole(file, lying, compression)).toThrow(
      expect.objectContaining({ code: "damaged" })
    );
    expect(base).toHaveBeenCalledTimes(1);
  });

  it("holds nothing of damaged parts", async () => {
    const { base, compression } = watched();
    const damaged = file.map((byte, i) => (i > 5_000 && i < 6_000 ? byte ^ 0x5a : byte));
    await compression.ahead!(compressedBytes(damaged, entry), entry.size);
    expect(() => inflateWhole(damaged, entry, compression)).toThrow(
      expect.objectContaining({ code: "damaged" })
    );
    expect(base).toHaveBeenCalledTimes(1);
  });

  it("does not mistake a part of another file for the one it holds", async () => {
    const { base, compression } = watched();
    const other = zipSync({ "a.xml": content.slice().reverse() });
    const [of] = readDirectory(other, DEFAULT_LIMITS);
    await compression.ahead!(data(), entry.size);
    expect(isContent(inflateWhole(other, of, compression).reverse())).toBe(true);
    expect(base).toHaveBeenCalledTimes(1);
  });

  it("leaves everything to the other compression where there is no other means", async () => {
    const { base, compression } = watched();
    const means = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    await compression.ahead!(data(), entry.size);
    globalThis.DecompressionStream = means;
    expect(isContent(inflateWhole(file, entry, compression))).toBe(true);
    expect(base).toHaveBeenCalledTimes(1);
  });
});

describe("a workbook file", () => {
  const bytes = writeWorkbook(rosterWorkbook(300, 0.05, 20_211_028));

  it("looks the same whether its sheets were unpacked ahead or not", async () => {
    const { base, compression } = watched();
    const [plain, ahead] = [openXlsxHost(bytes), openXlsxHost(bytes, { compression })];
    for (const { name } of await ahead.listSheets()) {
      await ahead.readAhead(name);
      base.mockClear();
      expect(ahead.sheetLook(name)).toEqual(plain.sheetLook(name));
      const sizes = base.mock.calls.map(([, size]) => size);
      expect(sizes.every((size) => size < 10_000)).toBe(true);
    }
  });

  it("that is damaged is refused as if nothing had been unpacked", async () => {
    const [, sheet] = readDirectory(bytes, DEFAULT_LIMITS).filter(({ name }) =>
      /sheet1\.xml$|^xl\/workbook\.xml$/.test(name)
    );
    const at = sheet.headerOffset + 200;
    const damaged = bytes.map((byte, i) => (i >= at && i < at + 100 ? byte ^ 0x5a : byte));
    const host = openXlsxHost(damaged, { compression: watched().compression });
    const [{ name }] = await host.listSheets();
    await host.readAhead(name);
    expect(() => host.sheetLook(name)).toThrow(expect.objectContaining({ code: "damaged" }));
    await expect(host.readAhead("没有这张表")).resolves.toBeUndefined();
  });
});
