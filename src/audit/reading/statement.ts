import type { Amount } from './amounts.ts';
import type { Passage } from './passage.ts';
import { conceptOf } from './subjects.ts';

/** One item of the functional classification, as far as it is named. */
export interface Item {
  category: string;
  group: string | undefined;
  name: string | undefined;
  /** Where its name begins in the passage. */
  at: number;
}

/** 决算数大于预算数 and the like: what the words say of two numbers. */
export interface Comparison {
  says: 'more' | 'less' | 'equal';
  budget: Amount['budget'];
  /** What it is compared with, where it is no budget that its words name. */
  against?: Amount;
  from: number;
  to: number;
  /** What it compares is understood, not said: 减少的原因是. */
  inferred?: boolean;
}

/** What a report says of one thing in one go: its amount, its budgets, the rates that go with them. */
export interface Statement {
  passage: Passage;
  /** Name as printed, without the words around; empty where the heading or item above names it. */
  subject: string;
  item: Item | undefined;
  /** Money, or the unit counted. */
  kind: string;
  depth: number;
  value: Amount | undefined;
  /** The same amount once more, beside its budget. */
  restated: Amount[];
  budgets: Amount[];
  priors: Amount[];
  completions: Amount[];
  shares: Amount[];
  changes: Amount[];
  growths: Amount[];
  comparisons: Comparison[];
  /** What it is made of, where the text says so. */
  lists: StatedList[];
  /** The list it is a part of. */
  within: StatedList | undefined;
}

/** 其中：… up to the end of its sentence. */
export interface StatedList {
  head: Statement;
  parts: Statement[];
  /** 等, 主要 or 含: more is there than is named. */
  open: boolean;
  nested: boolean;
  /** No word says that it is a list, or of what: its shares and its section suggest it. */
  inferred?: boolean;
}

const isOfSide = /(?:^|本年度?|总|拨款|预算)(收入|支出)(?:决算)?(?:合计|总计|总额)?$/;

/** 支出构成: of what a name ending so states as a whole; 项目支出 is a part. */
export function isNamed({ subject }: Statement, name: string): boolean {
  if (!/^(?:收入|支出)$/.test(name)) return conceptOf(subject) === conceptOf(name);
  return isOfSide.exec(subject)?.[1] === name;
}
