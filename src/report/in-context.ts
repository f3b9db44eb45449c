/** A stretch of a text between 【 and 】, with so many characters before and behind it. */
export function inContext(text: string, from: number, to: number, around: number): string {
  return `${text.slice(Math.max(0, from - around), from)}【${text.slice(from, to)}】${text.slice(to, to + around)}`;
}
