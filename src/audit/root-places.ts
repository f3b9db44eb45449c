import type { Finding } from './finding.ts';
import { relevantPlaces } from './finding-places.ts';
import { severitySchema } from './verdicts.ts';

/** Rules about words that the glossary misuses: what is wrong there stands there. */
const ofWords = new Set<Finding['rule']>(['wording']);

/**
 * Gives each independent contradiction the one place where it is counted and opened: the first it names; for words those
 * of the glossary, which explain what the text says otherwise; where a grave finding has that place already, the next.
 */
export function withRootPlaces(findings: readonly Finding[], isGlossary: (block: string) => boolean): Finding[] {
  const taken = new Set<string>();
  const places = new Map<string, string>();
  const open = findings.filter(({ verdict, root }) => verdict === 'inconsistent' && root === undefined);
  for (const finding of gravest(open)) {
    const named = [...new Set([...relevantPlaces(finding), ...finding.places].map(({ block }) => block))];
    const blocks = ofWords.has(finding.rule) ? [...named.filter(isGlossary), ...named] : named;
    const place = (isGrave(finding) ? blocks.find((block) => !taken.has(block)) : undefined) ?? blocks[0];
    if (place === undefined) continue;
    places.set(finding.id, place);
    if (isGrave(finding)) taken.add(place);
  }
  return findings.map((finding) => ({ ...finding, rootPlace: places.get(finding.id) }));
}

function isGrave({ severity }: Finding): boolean {
  return severity === 'high' || severity === 'medium';
}

function gravest(findings: readonly Finding[]): Finding[] {
  const order = severitySchema.options;
  return findings.toSorted((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity));
}
