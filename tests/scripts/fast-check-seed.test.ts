import type fc from "fast-check";

/** What fast-check tries in a fresh start of it. */
function tried(seed?: string): number[] {
  const before = process.env.FAST_CHECK_SEED;
  if (seed === undefined) delete process.env.FAST_CHECK_SEED;
  else process.env.FAST_CHECK_SEED = seed;
  const values: number[] = [];
  try {
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof fc>("fast-check");
      fresh.assert(fresh.property(fresh.integer(), (value) => void values.push(value)));
    });
  } finally {
    if (before === undefined) delete process.env.FAST_CHECK_SEED;
    else process.env.FAST_CHECK_SEED = before;
  }
  return values;
}

describe("the seed of property tests", () => {
  it("is the same in every run", () => expect(tried()).toEqual(tried()));
  it("can be given", () => {
    expect(tried("7")).toEqual(tried("7"));
    expect(tried("7")).not.toEqual(tried());
  });
  it("can be left to chance", () => expect(tried("random")).not.toEqual(tried("random")));
  it("is a number", () => expect(() => tried("some")).toThrow("FAST_CHECK_SEED"));
});
