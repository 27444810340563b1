import { createEmulator, type Emulator, type EmulatorOptions } from "./emulator";
import { loadOfficeJs } from "./office-js";

/** An emulated Excel with the real office.js in front of it. */
export interface RunningExcel extends Emulator {
  /** The namespace of office.js, also put on `globalThis`. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Lets events and their handlers run to the end. */
  readonly settle: () => Promise<void>;
  /** Takes `Excel` and `OfficeExtension` off `globalThis` again. */
  readonly dispose: () => void;
}

/** Opens a workbook in an emulated Excel and puts `Excel` on `globalThis`, as office.js does. */
export async function startExcel(options: EmulatorOptions = {}): Promise<RunningExcel> {
  const emulator = await createEmulator(options);
  const { Excel, OfficeExtension, unload } = loadOfficeJs(emulator);
  Object.assign(globalThis, { Excel, OfficeExtension });
  return Object.assign(emulator, {
    Excel,
    OfficeExtension,
    async settle() {
      for (let turn = 0; turn < 3; turn++) {
        await new Promise<void>((resolve) => setTimeout(resolve, 0));
      }
    },
    dispose() {
      unload();
      const world = globalThis as { Excel?: unknown; OfficeExtension?: unknown };
      delete world.Excel;
      delete world.OfficeExtension;
    },
  });
}
