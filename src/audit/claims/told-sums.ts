import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { sumClaim } from './sum-claim.ts';

const numerals = '两二三四五六七八九十';
const told = new RegExp(
  `(?<group>[\\u4e00-\\u9fff、]{2,30}?)?(?:\\(款\\))?(?<count>[${numerals}])项(?:共|合)计?[^，。；\\d]*$`,
);
const ofGroup = /(?:^|[，。；、])(?<group>[\u4e00-\u9fff、]{2,30}?)\(款\)[^，。；\d]*?(?:共|合)计?[^，。；\d]*$/;

/**
 * A total told after its parts: 两项共支出24万元, of the last two amounts of the paragraph, or of the items of a 款 where
 * their number fits; 污染防治（款）共590万元, of all items of that 款 in the section.
 */
export function toldSums(reading: Reading): Claim[] {
  return reading.statements.flatMap((statement): Claim[] => {
    const { value, kind, depth, passage } = statement;
    if (value === undefined || kind !== 'money' || depth > 0 || value.about) return [];
    const count = told.exec(value.lead)?.groups?.['count'];
    const group = ofGroup.exec(value.lead)?.groups?.['group'];
    const items = group === undefined ? [] : itemsOf(reading, statement, group);
    const wanted = count === undefined ? undefined : Math.max(2, numerals.indexOf(count) + 1);
    if (items.length > 1 && (wanted === undefined || wanted === items.length)) return claim(reading, statement, items);
    if (group !== undefined || wanted === undefined) return [];
    const stated = reading.statementsOf(passage);
    const before = stated
      .slice(0, stated.indexOf(statement))
      .filter((one) => one.kind === 'money' && one.depth === 0 && one.value !== undefined);
    return before.length === wanted ? claim(reading, statement, before) : [];
  });
}

/** The items of a 款 that its section has gone through before, one a paragraph. */
function itemsOf({ statements }: Reading, statement: Statement, group: string): Statement[] {
  const section = statement.passage.trail[0];
  const own = statements
    .slice(0, statements.indexOf(statement))
    .filter(({ passage, kind, value }) => passage.trail[0] === section && kind === 'money' && value !== undefined);
  const first = [...Map.groupBy(own, ({ passage }) => passage)].flatMap(([{ words }, [one]]) => {
    const [, named = ''] =
      /([\u4e00-\u9fff、]{2,30})\(款\)[^，。；\d]*\(项\)/.exec(words.slice(0, one?.value?.from)) ?? [];
    return one !== undefined && named !== '' && named.endsWith(group) ? [one] : [];
  });
  return first;
}

function claim(reading: Reading, head: Statement, parts: readonly Statement[]): Claim[] {
  const values = parts.map(({ value }) => value as Amount);
  const isOne = values.every(({ unit, about }) => unit === head.value?.unit && !about);
  return isOne ? [{ ...sumClaim(reading, head, head.value as Amount, values), inferred: true }] : [];
}
