/** Takes pieces of a byte stream in order. A piece may be kept. */
export type ByteSink = (piece: Uint8Array) => void;

/** A running raw deflate stream (RFC 1951). */
export interface Deflater {
  push(piece: Uint8Array): void;
  finish(): void;
}

/**
 * Raw deflate and the ZIP checksum. One implementation for Node and one for everywhere, so that
 * a browser bundle holds no Node module.
 */
export interface Compression {
  /**
   * Inflates `data` into `sink`. `size` is the announced size: an implementation may stop with
   * any exception once it is passed, and may hand over more than that; the caller counts.
   * Throws whatever its library throws on damaged data.
   */
  inflate(data: Uint8Array, size: number, sink: ByteSink): void;
  /**
   * Inflates `data` and holds the result until `inflate` asks for the same bytes, once. What cannot be
   * done – damaged data, another size than announced – is left to `inflate`; never rejects.
   */
  ahead?(data: Uint8Array, size: number): Promise<void>;
  deflater(sink: ByteSink): Deflater;
  /** CRC-32 of ZIP (ISO 3309), carried on from `seed`, 0 at the start. */
  crc32(bytes: Uint8Array, seed: number): number;
}
