/** Today by the clock of this machine, as `YYYY-MM-DD`: for headers that print the date, nothing else. */
export function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
