/** A moment where the office is, for people: `2026-11-26 06:05:12`. */
export function localTime(moment: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment);
}
