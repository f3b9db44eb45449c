import type { Passage } from '../reading/passage.ts';
import type { Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { placeKey } from './diagnosis.ts';

/** What evaluates, and the amounts of the accounts that it tells again. */
export interface Evaluated {
  /** Whether a number is one of what tells of performance. */
  isOf(one: Quantity): boolean;
  /** The name its paragraph begins with: 旅游宣传 of “旅游宣传”项目自评93分。执行31.59万元. */
  nameOf(one: Quantity): string | undefined;
  /** Of some amounts each that one may be told of again, and among how many it is to be looked for. */
  spentOf(one: Quantity, named: readonly Quantity[], told: readonly Quantity[]): { there: Quantity; among: number }[];
}

/** What is evaluated was spent: on all projects, or on an item of the accounts that has the name of the project. */
export function evaluatedIn({ text, statementAt }: Reading): Evaluated {
  const own = new Map(
    text.flatMap(({ passage, quantities }) =>
      isOnPerformance(passage)
        ? quantities.flatMap((sentence) => sentence.map((one) => [one, { sentence, passage }] as const))
        : [],
    ),
  );
  const roleOf = (one: Quantity, statement: Statement | undefined) =>
    statement?.value !== undefined && placeKey(statement.value) === placeKey(one) ? 'value' : 'budget';
  return {
    isOf: (one) => own.has(one),
    nameOf(one) {
      const words = own.get(one)?.passage.words.slice(0, one.from) ?? '';
      return ([...words.matchAll(project)].at(-1) ?? firstName.exec(words))?.[1];
    },
    spentOf(one, named, told) {
      const { sentence } = own.get(one) ?? {};
      if (sentence === undefined || one.measure !== '元') return [];
      const before = (those: readonly Quantity[], isMeant: (statement: Statement, there: Quantity) => boolean) =>
        those.filter((there) => {
          const statement = own.has(there) ? undefined : statementAt(there);
          return statement !== undefined && there.kind === one.kind && isMeant(statement, there);
        });
      const wholes = before(told, ({ item, subject }) => item === undefined && wholeName.test(subject));
      const role = roleOf(one, statementAt(one));
      const items = before(
        named,
        (statement, there) => statement.item !== undefined && roleOf(there, statement) === role,
      );
      // 占项目支出的100%: all of it.
      const isWhole = sentence.some(({ kind, value }) => kind === '%' && value.equals(100));
      const among = (those: readonly Quantity[], share: number) => {
        const count = new Set(those.map(({ token }) => token)).size;
        return those.map((there) => ({ there, among: count / share }));
      };
      return [...among(wholes, isWhole ? 20 : 1), ...among(items, 10)];
    },
  };
}

const wholeName = /(?:项目|本年|拨款|预算)支出$|(?<!采购)支出[合总]计$/;
const begin = '(?:[(]?[一二三四五六七八九十\\d]{1,2}[)）.、．]+)*[“]?([\\u4e00-\\u9fff]{4,20}?)[”]?(?:\\([^()]*\\))?';
const project = new RegExp(`(?<=^|[。；：])${begin}项目`, 'g');
const firstName = new RegExp(`^${begin}[。：，]`);

/** Whether a heading above it says that it tells of performance. */
export function isOnPerformance({ trail, part }: Passage): boolean {
  return [part, ...trail].some(({ heading }) => /绩效/.test(heading ?? ''));
}
