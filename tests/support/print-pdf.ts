/** Width and height of every page of a PDF that Chromium made, in whole millimetres: `297x210`. */
export function mediaBoxes(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((box) =>
    [box[1], box[2]].map((points) => Math.round((Number(points) / 72) * 25.4)).join("x")
  );
}
