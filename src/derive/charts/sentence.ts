/** A stretch of a sentence: words, a printed figure linked to the place where it stands, or a value computed here. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; text: string; figure: string; address: string }
  | { kind: 'derived'; text: string; derived: string };

const placeholder = /\{(=?)([^{}]+)\}/g;

/**
 * Resolves a sentence of charts.json: `{figure.id}` and `{=derived}` become segments, everything else stays text.
 * @param figure segment for a figure's id; @param derived segment for the id of a computed value
 */
export function sentence(
  template: string,
  figure: (id: string) => Segment,
  derived: (id: string) => Segment,
): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const match of template.matchAll(placeholder)) {
    const [whole, computed, id = ''] = match;
    if (match.index > done) segments.push({ kind: 'text', text: template.slice(done, match.index) });
    segments.push(computed === '=' ? derived(id) : figure(id));
    done = match.index + whole.length;
  }
  if (done < template.length) segments.push({ kind: 'text', text: template.slice(done) });
  return segments;
}

/** The sentence as plain text, each computed value followed by `label` in brackets. */
export function plainText(segments: readonly Segment[], label: string): string {
  return segments.map(({ kind, text }) => (kind === 'derived' ? `${text}（${label}）` : text)).join('');
}
