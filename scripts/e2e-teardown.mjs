import { rmSync } from "node:fs";

/** After all end-to-end tests: nothing that they made for one another stays. */
export default function teardown() {
  const kept = process.env.ORGROSTER_E2E_KEPT;
  if (kept) rmSync(kept, { recursive: true, force: true });
}
