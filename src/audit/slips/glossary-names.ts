import { template } from '../../template/template.ts';
import type { Place } from '../finding.ts';
import { plainHeading } from '../reading/passage.ts';
import type { Reading } from '../reading/reading.ts';
import { quoted } from './quoted.ts';
import type { Slip } from './slip.ts';
import { allParagraphsOf, headingsOf, printed } from './wording.ts';

const known = new Set(Object.values(template.classification.items).flat());

/** A 项 by its name; 其他… is what is left of a 款, whichever it is. */
const item =
  /(?<=^|[。；：，、.\d)“”①-⑳])(?!其他|[一二三四五六七八九十]+、)(?<name>[\u4e00-\u9fff][\u4e00-\u9fff、]{3,39}?)(?:支出)?\(项\)/g;

/**
 * 残疾人康复训练（项）, where the glossary explains 残疾人康复（项）, which no item is called: a glossary explains the items of its report, so
 * of two names that are nearly one, neither of which stands on the other side, one is miswritten.
 */
export function glossaryNames({ passages, ledger }: Reading): Slip[] {
  const glossary = new Set(ledger.report.parts.filter(({ role }) => role === 'glossary').map(({ id }) => id));
  const items = passages
    .filter(({ part }) => !glossary.has(part.id))
    .flatMap((passage) => itemsIn(passage.words, (at, name) => quoted(passage, at, at + name.length, ledger)));
  const terms = [
    ...headingsOf(ledger).filter(({ part }) => glossary.has(part)),
    ...allParagraphsOf(ledger).filter(({ role }) => role === 'glossary'),
  ].flatMap(({ id, text }) =>
    itemsIn(plainHeading(text), (_, name) => ({ block: id, quote: printed(text, name) ?? text })),
  );
  const [explained, borne] = [terms, items].map((own) => new Set(own.map(({ name }) => name))) as [
    Set<string>,
    Set<string>,
  ];
  const unborne = terms.filter(({ name }) => !borne.has(name));
  const unexplained = new Map(items.filter(({ name }) => !explained.has(name)).map((one) => [one.name, one]));
  return [...unexplained.values()].flatMap(({ name, place }): Slip[] => {
    const [term, ...others] = unborne.filter((one) => isNearlyOne(name, one.name));
    if (term === undefined || others.length > 0) return [];
    return [
      {
        rule: 'classification-name',
        verdict: 'explain',
        severity: 'low',
        sentence: 'glossary',
        places: [place, term.place],
        words: { name, now: term.name },
      },
    ];
  });
}

interface Named {
  name: string;
  place: Place;
}

function itemsIn(words: string, placeOf: (at: number, name: string) => Place): Named[] {
  return [...words.matchAll(item)].map(({ index, groups }) => {
    const name = (groups?.['name'] ?? '').replace(/支出$/, '');
    return { name, place: placeOf(index, name) };
  });
}

/** One is the other with a word of one or two characters more, or with one word of two for another in six or more; 行政单位医疗 and 事业单位医疗 are two. */
function isNearlyOne(a: string, b: string): boolean {
  if (known.has(a) && known.has(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let [before, behind] = [0, 0];
  while (before < short.length && short[before] === long[before]) before += 1;
  while (behind < short.length - before && short.at(-1 - behind) === long.at(-1 - behind)) behind += 1;
  const [less, more] = [short, long].map(({ length }) => length - before - behind) as [number, number];
  return more > 0 && more <= 2 && (less === 0 || (less === more && short.length >= 6));
}
