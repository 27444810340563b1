const two = (part: number) => String(part).padStart(2, "0");

/** The day on the wall calendar of this place, as people write it: `2021-11-01`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Day and minute of this place: `2021-11-01 09:30`. */
export function localMinute(moment: Date): string {
  return `${localDay(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
