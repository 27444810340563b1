import { knownFonts } from "./fonts";

/** Letters and digits: Chinese characters are as wide in every font. */
const SAMPLE = "mmwwli0123456789";
const SIZE = "72px";
/** Two fonts that every browser has and that differ in width. */
const PROBES = ["monospace", "serif"] as const;

/**
 * Gives the names of Chinese office fonts that this machine lacks (方正小标宋, 仿宋_GB2312 and the like) to
 * the nearest fonts that it has, so that the grid, which names one font only, draws figures as wide as
 * they should be. Nothing is fetched: the faces are those of the system.
 */
export async function installLocalFonts(document: Document): Promise<void> {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return;
  const width = (family: string) => {
    context.font = `${SIZE} ${family}`;
    return context.measureText(SAMPLE).width;
  };
  const bare = new Map(PROBES.map((probe) => [probe, width(probe)]));
  const isMissing = (name: string) =>
    PROBES.every((probe) => width(`"${name}", ${probe}`) === bare.get(probe));
  const loading = knownFonts()
    .filter(({ name }) => isMissing(name))
    .map(({ name, instead }) => {
      const face = new FontFace(name, instead.map((local) => `local("${local}")`).join(", "));
      document.fonts.add(face);
      // Rejected where the machine has none of them; then the browser's own choice stays.
      return face.load().catch(() => document.fonts.delete(face));
    });
  await Promise.all(loading);
}
