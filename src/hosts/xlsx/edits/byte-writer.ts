import type { ByteSink } from "../compression";

/** Gathers bytes and text and hands them on in large pieces. */
export interface ByteWriter {
  bytes(source: Uint8Array, start: number, end: number): void;
  text(text: string): void;
  flush(): void;
}

const PIECE = 1 << 16;

export function createByteWriter(sink: ByteSink): ByteWriter {
  const encoder = new TextEncoder();
  let held = new Uint8Array(PIECE);
  let length = 0;
  const flush = () => {
    if (length === 0) return;
    sink(held.subarray(0, length));
    held = new Uint8Array(PIECE);
    length = 0;
  };
  const room = (size: number) => {
    if (length + size > PIECE) flush();
  };
  return {
    bytes(source, start, end) {
      const size = end - start;
      if (size > PIECE / 2) {
        flush();
        sink(source.slice(start, end));
        return;
      }
      room(size);
      // Most pieces are a few bytes long, for which a loop beats a copy of a view.
      for (let at = start; at < end; at++) held[length++] = source[at];
    },
    text(text) {
      if (text.length * 3 > PIECE / 2) {
        flush();
        sink(encoder.encode(text));
        return;
      }
      room(text.length * 3);
      length += encoder.encodeInto(text, held.subarray(length)).written;
    },
    flush,
  };
}
