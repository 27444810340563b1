import { unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import * as zlib from "node:zlib";
import type { Compression } from "../../../src/hosts/xlsx/compression";
import { fflateCompression } from "../../../src/hosts/xlsx/compression-fflate";
import { nodeCompression } from "../../../src/hosts/xlsx/compression-node";
import { crc32 } from "../../../src/hosts/xlsx/crc32";
import { DEFAULT_LIMITS } from "../../../src/hosts/xlsx/limits";
import { readDirectory } from "../../../src/hosts/xlsx/zip-directory";
import { inflateEntry, inflateWhole } from "../../../src/hosts/xlsx/zip-part";
import { createZipWriter } from "../../../src/hosts/xlsx/zip-writer";

const implementations: [string, Compression][] = [
  ["fflate", fflateCompression],
  ["zlib", nodeCompression],
];

function zip(compression: Compression, files: Readonly<Record<string, readonly Uint8Array[]>>) {
  const pieces: Uint8Array[] = [];
  const writer = createZipWriter((piece) => pieces.push(piece), compression);
  for (const [name, parts] of Object.entries(files)) {
    writer.add(name, (write) => parts.forEach(write));
  }
  writer.finish();
  return Uint8Array.from(Buffer.concat(pieces));
}

/** 3 MB that compress a little and differ everywhere. */
const large = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 2654435761) >>> 20);

const largeFile = zipSync({ "a.xml": large });

describe.each(implementations)("with %s", (_, compression) => {
  it("writes what an independent library reads", () => {
    const parts = [new Uint8Array(0), large.subarray(0, 70_000), large.subarray(70_000)];
    const files = unzipSync(zip(compression, { "a/b.xml": parts, "b.xml": [] }));
    expect(Object.keys(files)).toEqual(["a/b.xml", "b.xml"]);
    expect(Buffer.compare(files["a/b.xml"], large)).toBe(0);
    expect(files["b.xml"]).toHaveLength(0);
  });

  it.each([0, 6] as const)("reads what an independent library writes at level %i", (level) => {
    const bytes = zipSync({ "a.xml": large }, { level });
    const entry = readDirectory(bytes, DEFAULT_LIMITS)[0];
    expect(entry).toMatchObject({ name: "a.xml", size: large.length, isEncrypted: false });
    expect(Buffer.compare(inflateWhole(bytes, entry, compression), large)).toBe(0);
  });

  it("stops as soon as a part is longer than announced", () => {
    const bytes = zipSync({ "a.xml": new Uint8Array(20_000_000) });
    const entry = { ...readDirectory(bytes, DEFAULT_LIMITS)[0], size: 100_000 };
    let taken = 0;
    expect(() =>
      inflateEntry(bytes, entry, compression, (piece) => (taken += piece.length))
    ).toThrow(expect.objectContaining({ code: "damaged" }));
    expect(taken).toBeLessThanOrEqual(100_000);
  });

  it.each([
    ["shorter than announced", { size: 3_000_001 }, "size"],
    ["with another checksum", { crc: 1 }, "checksum"],
    ["of an unknown method", { method: 14 }, "compression"],
    ["cut off", { compressedSize: 1000 }, "compression"],
    ["beyond the end", { compressedSize: 5_000_000 }, "truncated"],
    ["without a header", { headerOffset: 1 }, "directory"],
    ["with a header beyond the end", { headerOffset: 9e9 }, "truncated"],
  ])("refuses a part %s", (_, changes, damage) => {
    const bytes = largeFile;
    const entry = { ...readDirectory(bytes, DEFAULT_LIMITS)[0], ...changes };
    expect(() => inflateWhole(bytes, entry, compression)).toThrow(
      expect.objectContaining({ code: "damaged", params: { damage, part: "a.xml" } })
    );
  });

  it("lets through what the sink throws", () => {
    const bytes = largeFile;
    const entry = readDirectory(bytes, DEFAULT_LIMITS)[0];
    const stop = new Error("stop");
    expect(() =>
      inflateEntry(bytes, entry, compression, () => {
        throw stop;
      })
    ).toThrow(stop);
  });

  it("sums what zlib sums", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.uint8Array({ maxLength: 50 }), (a, b) => {
        const whole = Uint8Array.from([...a, ...b]);
        const sum = compression.crc32(b, compression.crc32(a, 0));
        expect(sum).toBe(compression.crc32(whole, 0));
        expect(sum).toBe(crc32(whole));
      })
    );
    expect(compression.crc32(new TextEncoder().encode("123456789"), 0)).toBe(0xcbf43926);
  });
});

describe("zlib on parts too large for one buffer", () => {
  it("streams them", () => {
    const data = zlib.deflateRawSync(large);
    let length = 0;
    nodeCompression.inflate(data, 300 * 1024 * 1024, (piece) => (length += piece.length));
    expect(length).toBe(large.length);
  });
});

describe("the directory", () => {
  const file = zipSync({ "a.xml": new TextEncoder().encode("<a/>") });
  const directoryAt = file.length - 22 - 46 - 5;

  it("is found behind a comment", () => {
    const bytes = Uint8Array.from([...file, ...new TextEncoder().encode("注释PK\u0005\u0006")]);
    bytes[file.length - 2] = bytes.length - file.length;
    expect(readDirectory(bytes, DEFAULT_LIMITS)).toHaveLength(1);
  });

  it("gives sizes that only stand there, behind data descriptors", () => {
    const bytes = file.slice();
    bytes[6] |= 8;
    bytes.fill(0, 14, 26);
    const entry = readDirectory(bytes, DEFAULT_LIMITS)[0];
    expect(new TextDecoder().decode(inflateWhole(bytes, entry, fflateCompression))).toBe("<a/>");
  });

  it("tells encrypted entries", () => {
    const bytes = file.slice();
    bytes[directoryAt + 8] |= 1;
    const entry = readDirectory(bytes, DEFAULT_LIMITS)[0];
    expect(() => inflateWhole(bytes, entry, fflateCompression)).toThrow(
      expect.objectContaining({ code: "encrypted" })
    );
  });

  it("may be of zip64", () => {
    const entry = readDirectory(zip64(file), DEFAULT_LIMITS)[0];
    expect(entry).toMatchObject({ name: "a.xml", size: 4, headerOffset: 0 });
    expect(inflateWhole(zip64(file), entry, fflateCompression)).toHaveLength(4);
  });

  /** The same file with all sizes in zip64 records. */
  function zip64(plain: Uint8Array): Uint8Array {
    const head = plain.slice(0, directoryAt);
    const central = plain.slice(directoryAt, directoryAt + 46 + 5);
    const view = new DataView(central.buffer);
    const sizes = [24, 20, 42].map((at) => view.getUint32(at, true));
    for (const at of [24, 20, 42]) view.setUint32(at, 0xffffffff, true);
    view.setUint16(30, 28, true);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    sizes.forEach((size, i) => extra.setBigUint64(4 + 8 * i, BigInt(size), true));
    const end = new DataView(new ArrayBuffer(56 + 20 + 22));
    end.setUint32(0, 0x06064b50, true);
    end.setBigUint64(32, 1n, true);
    end.setBigUint64(40, BigInt(central.length + 28), true);
    end.setBigUint64(48, BigInt(directoryAt), true);
    end.setUint32(56, 0x07064b50, true);
    end.setBigUint64(64, BigInt(directoryAt + central.length + 28), true);
    end.setUint32(76, 0x06054b50, true);
    end.setUint16(86, 0xffff, true);
    end.setUint32(88, 0xffffffff, true);
    end.setUint32(92, 0xffffffff, true);
    const parts = [head, central, new Uint8Array(extra.buffer), new Uint8Array(end.buffer)];
    return Uint8Array.from(Buffer.concat(parts));
  }
});
