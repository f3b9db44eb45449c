import { pinyin } from 'pinyin-pro';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Pinyin without tones, word by word: 年初结转和结余 → nianchu-jiezhuan-he-jieyu. Empty where there is nothing to spell. */
export function slugOf(name: string): string {
  return [...words.segment(name)]
    .map(({ segment }) => pinyin(segment, { toneType: 'none', nonZh: 'consecutive', type: 'array', v: true }).join(''))
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .join('-');
}
