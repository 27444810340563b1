/** Days of the 1900 date system; `null` for a day that does not exist. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) {
    return null;
  }
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  // The 1900 system counts a 29 February 1900 that never was.
  return days >= 61 ? days : days - 1;
}
