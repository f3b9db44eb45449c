import type { FrontMatter } from '../../report/front-matter.ts';
import { literally } from '../../report/literally.ts';
import type { Ledger } from '../ledger.ts';
import { allParagraphsOf, bare, headingsOf } from './wording.ts';

const isHan = /[\u4e00-\u9fff]/;
/** A name that is shorter has too many like it. */
const shortName = 6;
const place = '省市县区州旗盟镇乡';
/** What bodies are called by their last character, and what has a name but is no body. */
const bodies = '局委会办院部站所馆校厅队庭处府学园社心组科股室场司业人界网厂店党团系';
/** What a name is shortened by, or joined with, one character at a time. */
const fillers = `${place}和与及的级村办`;

/**
 * The body's own name with one character exchanged, left out or too much, which no other body is called. With another
 * ending (…执法大队 for …执法局) it is another body's name, and another level of government is another body.
 */
export function misprintedNames(ledger: Ledger, { cover }: FrontMatter, own: string): { id: string; found: string }[] {
  if (own.length < shortName) return [];
  const all = Array.from({ length: own.length - 1 }, (_, at) => at).filter((at) => isHan.test(own[at] ?? ''));
  const around = (at: number, behind: number) =>
    [own.slice(0, at), own.slice(behind)].map(literally) as [string, string];
  const other = (not: string) => `(?![${not}])[\\u4e00-\\u9fff]`;
  const exchanged = all.map((at) => {
    const character = own[at] ?? '';
    return around(at, at + 1).join(other(place.includes(character) ? place : character));
  });
  // Without its first character it may be what follows another word.
  const lost = all
    .slice(1)
    .filter((at) => !fillers.includes(own[at] ?? '') && !own.includes(own.slice(0, at) + own.slice(at + 1)))
    .map((at) => around(at, at + 1).join(''));
  const added = all.slice(1).map((at) => around(at, at).join(other(fillers)));
  const texts = [...headingsOf(ledger), ...allParagraphsOf(ledger)];
  // Before what shows that it ends there; 水务局 is no slip in 水务工作.
  const ending = `${literally(own.slice(0, -1))}${other(`${own.at(-1)}${bodies}`)}(?=20\\d\\d|内设|概况|[（(，。；、]|$)`;
  // One character more or less may as well be the cover's slip, where the name stands nowhere else.
  const uses = [...cover.map(bare), ...texts.map(({ text }) => text)].filter((text) => text.includes(own));
  const pattern = new RegExp([...exchanged, ...(uses.length > 1 ? [ending, ...lost, ...added] : [])].join('|'), 'g');
  return texts.flatMap(({ id, text }) => [...text.matchAll(pattern)].map(([found]) => ({ id, found })));
}
