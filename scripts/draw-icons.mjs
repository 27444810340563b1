/**
 * Draws the icons of the add-in into assets/icons, those of the workbench into assets/workbench/icons,
 * the same pixels each time.
 * `node scripts/draw-icons.mjs --check` compares the files with a fresh drawing instead.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { inflatePixels, png } from "./build/png.mjs";

const folders = {
  addin: fileURLToPath(new URL("../assets/icons/", import.meta.url)),
  workbench: fileURLToPath(new URL("../assets/workbench/icons/", import.meta.url)),
};

/** Points inside a pixel that are tried along each axis, for smooth edges; large icons need fewer. */
const samplesAt = (size) => (size > 128 ? 3 : 8);

const red = [178, 34, 34];
const green = [24, 119, 72];
const blue = [29, 91, 158];
const white = [255, 255, 255];

// Shapes are tests "does the point (x, y) lie inside", in a square of side 1.
const circle = (cx, cy, r) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.max(left + radius - x, 0, x - (right - radius));
  const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
  return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
};
const stroke = (x1, y1, x2, y2, width) => (x, y) => {
  const [vx, vy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((x - x1) * vx + (y - y1) * vy) / (vx * vx + vy * vy)));
  return (x - x1 - t * vx) ** 2 + (y - y1 - t * vy) ** 2 <= (width / 2) ** 2;
};
const both = (a, b) => (x, y) => a(x, y) && b(x, y);
/** A shape made smaller towards the middle of the square. */
const shrunk = (inside, factor) => (x, y) =>
  inside(0.5 + (x - 0.5) / factor, 0.5 + (y - 0.5) / factor);

const plate = box(0.03, 0.03, 0.97, 0.97, 0.19);

/** A person beside three lines: the roster. */
const roster = [
  [plate, red],
  [circle(0.32, 0.36, 0.125), white],
  [both(circle(0.32, 0.74, 0.215), box(0, 0.525, 1, 0.74, 0)), white],
  [box(0.6, 0.255, 0.84, 0.345, 0.03), white],
  [box(0.6, 0.455, 0.84, 0.545, 0.03), white],
  [box(0.6, 0.655, 0.84, 0.745, 0.03), white],
];

/** The same for systems that cut icons to a shape of their own: no corners, all within the inner circle. */
const rosterToCut = [
  [box(0, 0, 1, 1, 0), red],
  ...roster.slice(1).map(([inside, colour]) => [shrunk(inside, 0.72), colour]),
];

/** A tick: the check. */
const check = [
  [plate, green],
  [stroke(0.26, 0.53, 0.43, 0.7, 0.125), white],
  [stroke(0.43, 0.7, 0.76, 0.32, 0.125), white],
];

/** A table with a filled head: the report. */
const report = [
  [plate, blue],
  [box(0.19, 0.22, 0.81, 0.8, 0.05), white],
  [box(0.25, 0.43, 0.41, 0.55, 0), blue],
  [box(0.47, 0.43, 0.75, 0.55, 0), blue],
  [box(0.25, 0.61, 0.41, 0.73, 0), blue],
  [box(0.47, 0.61, 0.75, 0.73, 0), blue],
];

const icons = [
  { folder: folders.addin, name: "icon", shapes: roster, sizes: [16, 32, 64, 80, 128] },
  { folder: folders.addin, name: "check", shapes: check, sizes: [16, 32, 64, 80] },
  { folder: folders.addin, name: "report", shapes: report, sizes: [16, 32, 64, 80] },
  { folder: folders.workbench, name: "icon", shapes: roster, sizes: [192, 512] },
  { folder: folders.workbench, name: "icon-to-cut", shapes: rosterToCut, sizes: [512] },
];

/** Colour of one pixel as RGBA; later shapes cover earlier ones. */
function pixel(shapes, size, column, row) {
  const sum = [0, 0, 0];
  const samples = samplesAt(size);
  let covered = 0;
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < samples; j++) {
      const x = (column + (i + 0.5) / samples) / size;
      const y = (row + (j + 0.5) / samples) / size;
      const top = shapes.findLast(([inside]) => inside(x, y));
      if (!top) continue;
      covered++;
      top[1].forEach((value, k) => (sum[k] += value));
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [
    ...sum.map((value) => Math.round(value / covered)),
    Math.round((255 * covered) / samples ** 2),
  ];
}

function draw(shapes, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixel(shapes, size, column, row), (row * size + column) * 4);
    }
  }
  return pixels;
}

const checking = process.argv.includes("--check");
const differing = [];
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
for (const { folder, name, shapes, sizes } of icons) {
  for (const size of sizes) {
    const file = `${folder}${name}-${size}.png`;
    const pixels = draw(shapes, size);
    if (!checking) writeFileSync(file, png(size, size, pixels));
    else if (!inflatePixels(readFileSync(file)).equals(pixels)) differing.push(`${name}-${size}`);
  }
}
if (differing.length > 0) {
  console.error(`Not as drawn: ${differing.join(", ")}. Run: node scripts/draw-icons.mjs`);
  process.exitCode = 1;
}
