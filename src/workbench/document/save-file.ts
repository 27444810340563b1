/** Media type of .xlsx files. */
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MACRO = "application/vnd.ms-excel.sheet.macroEnabled.12";

interface FilePicker {
  showSaveFilePicker?: (options: object) => Promise<{
    readonly name: string;
    createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void> }>;
  }>;
}

/**
 * Gives a file to the user: where the browser can, by its own dialogue, which asks before it replaces
 * a file; elsewhere as a download. Returns the name of the file, or null when the user gave it up.
 * `bytes` is called after the dialogue, which a browser opens only right after a click.
 */
export async function saveFile(
  name: string,
  bytes: () => Promise<Uint8Array>
): Promise<string | null> {
  const picker = (window as unknown as FilePicker).showSaveFilePicker;
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? ".xlsx";
  const type = ending === ".xlsm" ? MACRO : XLSX;
  if (picker) {
    try {
      const handle = await picker.call(window, {
        suggestedName: name,
        types: [{ accept: { [type]: [ending] } }],
      });
      const content = await bytes();
      const writable = await handle.createWritable();
      await writable.write(content);
      await writable.close();
      return handle.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      // A page without the right to files still has downloads.
      if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
    }
  }
  const url = URL.createObjectURL(new Blob([(await bytes()).slice().buffer], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
