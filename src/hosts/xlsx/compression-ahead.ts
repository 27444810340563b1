import type { Compression } from "./compression";

/** Input of one step: bounds what a bomb can unfold before it is noticed (1,032 times as much). */
const STEP = 16 * 1024;
/** A part that would be longer is inflated when it is read, and never held whole. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Adds inflating ahead to a compression, with what browsers and Node bring along: several times as
 * fast as a program that has just been loaded. Where they do not, nothing is ever ahead.
 */
export function aheadCompression(base: Compression): Compression {
  const held = new Map<number, Ahead>();
  return {
    ...base,
    async ahead(data, size) {
      if (size > LONGEST || typeof DecompressionStream === "undefined") return;
      const pieces = await inflated(data, size).catch(() => undefined);
      if (pieces) held.set(data.byteOffset, { data, size, pieces });
    },
    inflate(data, size, sink) {
      const found = held.get(data.byteOffset);
      if (!found || found.size !== size || !isSame(found.data, data)) {
        return base.inflate(data, size, sink);
      }
      held.delete(data.byteOffset);
      for (const piece of found.pieces) sink(piece);
    },
  };
}

/** What has been inflated, and of what. */
interface Ahead {
  readonly data: Uint8Array;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.buffer === b.buffer && a.byteOffset === b.byteOffset && a.length === b.length;
}

/** A raw deflate stream inflated; undefined when it is not as long as announced. Rejects when it is damaged. */
async function inflated(
  data: Uint8Array,
  size: number
): Promise<readonly Uint8Array[] | undefined> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const written = write(writer, data);
  // What goes wrong in writing is told by the reader too.
  written.catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > size) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
  await written;
  return length === size ? pieces : undefined;
}

async function write(writer: WritableStreamDefaultWriter, data: Uint8Array): Promise<void> {
  for (let at = 0; at < data.length; at += STEP) await writer.write(data.slice(at, at + STEP));
  await writer.close();
}
