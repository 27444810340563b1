/**
 * fast-check with the seed of this run: jest gives this to every test that imports fast-check, so that two
 * runs of one commit try the same data. FAST_CHECK_SEED=random tries others, a number those of an earlier run.
 */
const SEED = 20211028;

// By its path: its name leads to this file.
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const { FAST_CHECK_SEED: asked = "" } = process.env;
if (asked !== "random") {
  const seed = asked === "" ? SEED : Number(asked);
  if (!Number.isInteger(seed)) throw new Error("FAST_CHECK_SEED is a whole number or random.");
  fc.configureGlobal({ seed });
}

module.exports = fc;
