/** Bytes handed to the encoder at a time: a multiple of three, and few enough for a call. */
const PIECE = 24_576;

/** Base64 of bytes (RFC 4648), without a copy as one long text of characters. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join("");
}
