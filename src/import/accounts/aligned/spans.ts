/** From where to where something reaches. */
export interface Span {
  from: number;
  to: number;
}

/** From the first to the last place that some words take. */
export function spanOf(spans: readonly Span[]): Span {
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** How many places two share; less than none is how far apart they are. */
export function share(a: Span, b: Span): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

/** The middle of what something takes. */
export function middleOf({ from, to }: Span): number {
  return (from + to) / 2;
}
