import { type Passage, plainHeading } from '../../audit/reading/passage.ts';
import type { Categories } from './categories.ts';
import type { NamesHere } from './names-here.ts';
import { bareName, goesOn, namesNothing } from './subject-names.ts';
import { newTopic, type Topic } from './topic.ts';

/** What the first words of a paragraph name (公务接待费：…), or else the heading above it. */
export function openingTopic(passage: Passage, names: NamesHere, categories: Categories): Topic | undefined {
  const [, opening = ''] =
    /^(?:[(]?[一二三四五六七八九十\d]{1,3}[).．、])?([^。：；，\d]{2,60}?)[。：；]/.exec(passage.words) ?? [];
  const headings = passage.trail.flatMap(({ heading }) => heading ?? []).reverse();
  const above = categories.itemAbove(passage, names.area);
  if (above !== undefined) return { ...newTopic(above.concept), isItem: true };
  for (const named of [opening, ...headings.map(plainHeading)]) {
    const whole = named.replace(/^关于/, '').replace(/(?:情况)?(?:的)?(?:说明)?。?$/, '');
    const mayBe = [whole, whole.replace(/(?:总体|规模|总量|具体|结构|明细|构成)$/, '')].map(bareName);
    const concept = mayBe
      .flatMap((name) => [name, name.replace(/(?:支出|收入)$/, '')])
      .flatMap((name) => (name === '财政拨款' ? [] : (names.conceptOf(name, '万元') ?? [])))
      .at(0);
    if (concept !== undefined) return { ...newTopic(concept), isOpening: true, isOfHeading: named !== opening };
    // A numbered paragraph or a section that names what nobody knows speaks of nothing else.
    if (
      !mayBe.some((name) => name === '' || goesOn(name) || namesNothing(name)) &&
      !/情况|说明|总体|规模|总量|具体|结构|明细|构成|[方端侧面]$/.test(named)
    )
      return /\d/.test(named) ? undefined : { ...newTopic(undefined), isOpening: true };
  }
  return undefined;
}
