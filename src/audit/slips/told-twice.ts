import type { Reading } from '../reading/reading.ts';
import { atOdds, type Slip } from './slip.ts';
import { bare, headingsOf } from './wording.ts';

/** One of a pair cannot be called as the other. */
const pairs = [
  ['基本支出', '项目支出'],
  ['人员经费', '公用经费'],
  ['会议费', '培训费'],
] as const;
const both = [...pairs, ...pairs.map(([one, other]) => [other, one] as const)];
const funds = ['政府性基金', '国有资本经营'] as const;

/** 其中人员经费80万元，人员经费20万元: what stands beside what has another name has a name of its own. */
export function namesToldTwice({ statements, ledger }: Reading): Slip[] {
  const sections = [
    ...Map.groupBy(statements, ({ passage }) => passage.trail.findLast(({ heading }) => heading !== null)).values(),
  ];
  return sections.flatMap((stated) =>
    both.flatMap(([name, counterpart]): Slip[] => {
      const own = stated.filter(({ subject }) => subject === name);
      const [first, second, ...others] = own.flatMap(({ value }) => value ?? []);
      const isOther = stated.some(({ subject }) => subject.includes(counterpart));
      if (isOther || own.length !== 2 || first === undefined || second === undefined || others.length > 0) return [];
      if (own[0]?.depth !== own[1]?.depth || first.value.equals(second.value) || first.unit !== second.unit) return [];
      const { block, offset } = second.place;
      const text = ledger.textOf(block);
      const quote = text.slice(Math.max(0, text.lastIndexOf(name, offset)), offset + second.token.length);
      const numbers = [first, second].map(({ token, unit }) => `${token}${unit}`).join('、');
      return [atOdds(block, quote, 'same-name', { name, numbers })];
    }),
  );
}

/** 一般公共预算项目支出决算情况, over a section that speaks of 基本支出 alone. */
export function headingsAtOdds({ ledger }: Reading): Slip[] {
  const texts = Map.groupBy(ledger.blocks.values(), ({ trail }) => trail.at(-1)?.id);
  return headingsOf(ledger).flatMap(({ id, text }) => {
    const words = bare((texts.get(id) ?? []).map(({ text: own }) => own).join());
    const found = [...both, funds, [funds[1], funds[0]] as const].find(
      ([own, other]) =>
        text.includes(own) &&
        !text.includes(other) &&
        words.includes(other) &&
        !words.includes(own) &&
        /\d/.test(words),
    );
    if (found === undefined) return [];
    const [own, other] = found;
    return [atOdds(id, text, 'heading', { own, other })];
  });
}
