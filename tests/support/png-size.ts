const signature = "89504e470d0a1a0a";

/** Width and height that a PNG file announces. @throws {Error} when it is no PNG */
export function pngSize(file: Buffer): [width: number, height: number] {
  if (file.toString("hex", 0, 8) !== signature) throw new Error("not a PNG file");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
