import { changedCharacters, type Stretch } from './changed-characters.ts';

/** Letters shown around what changed; a longer run of what stayed is left out. */
const around = 16;

/** Both texts in plain characters, what differs between 【 and 】, numbers whole, long stretches that stayed shortened. */
export function markedChange(before: string, after: string): { before: string; after: string } {
  const changed = changedCharacters(before, after, numbersWhole);
  return { before: marked(changed.before), after: marked(changed.after) };
}

/** Characters one by one, numbers whole. */
export function numbersWhole(text: string): string[] {
  return text.match(/\d[\d,]*(?:\.\d+)?|./gsu) ?? [];
}

function marked(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ text, isChanged }, index) => {
      if (isChanged) return `【${text}】`;
      const letters = [...text];
      const [first, last] = [index === 0, index === stretches.length - 1];
      const keep = (first ? 0 : around) + (last ? 0 : around);
      if (letters.length <= keep + 4 || (first && last)) return text;
      return `${first ? '' : letters.slice(0, around).join('')}……${last ? '' : letters.slice(-around).join('')}`;
    })
    .join('');
}
