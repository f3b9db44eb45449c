import { pinyin } from 'pinyin-pro';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Two such names (款、项) and what stands around them make an id of a figure, which has its own limit. */
const readable = 60;

/**
 * Pinyin without tones, word by word: 年初结转和结余 → nianchu-jiezhuan-he-jieyu; the first letters where that would be too
 * long for an id. Empty where there is nothing to spell.
 */
export function slugOf(name: string): string {
  const slug = slugs.get(name) ?? spell(name);
  slugs.set(name, slug);
  return slug;
}

/** The same names stand in every list of a report. */
const slugs = new Map<string, string>();

function spell(name: string): string {
  const spelled = [...words.segment(name)]
    .map(({ segment }) => syllablesOf(segment))
    .filter(({ length }) => length > 0);
  const whole = spelled.map((syllables) => syllables.join('')).join('-');
  return whole.length <= readable ? whole : spelled.flatMap((syllables) => syllables.map(([first]) => first)).join('');
}

function syllablesOf(word: string): string[] {
  return pinyin(word, { toneType: 'none', nonZh: 'consecutive', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
}
