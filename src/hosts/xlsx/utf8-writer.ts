import type { ByteSink } from "./compression";

/** Gathers text and hands it on as UTF-8 in large pieces. */
export interface Utf8Writer {
  write(text: string): void;
  flush(): void;
}

/** Characters held back until a piece is worth handing on. */
const PIECE = 1 << 16;

export function createUtf8Writer(sink: ByteSink): Utf8Writer {
  const encoder = new TextEncoder();
  let held: string[] = [];
  let length = 0;
  const flush = () => {
    if (length > 0) sink(encoder.encode(held.join("")));
    held = [];
    length = 0;
  };
  return {
    write(text) {
      held.push(text);
      length += text.length;
      if (length >= PIECE) flush();
    },
    flush,
  };
}
