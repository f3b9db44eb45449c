import type { FrontMatter } from '../../report/front-matter.ts';
import type { Ledger } from '../ledger.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { bare, headingsOf, paragraphsOf } from './wording.ts';

/** A report of a 部门 is called 部门决算 in every heading, one of a 单位 单位决算: as on the cover, else as in most headings. */
export function reportKinds(ledger: Ledger, front: FrontMatter): Slip[] {
  const headings = headingsOf(ledger).flatMap(({ id, text, level }) => {
    const kind = /(部门|单位)(?=决算)/.exec(bare(text))?.[1];
    return kind === undefined || /部门[（(]单位|单位[（(]部门/.test(text) ? [] : [{ id, text, kind, level }];
  });
  const cover = front.cover.map(bare).join('');
  const own = /(部门|单位)决算/.exec(cover)?.[1] ?? usual(headings.map(({ kind }) => kind));
  return [
    ...ownWords(ledger, own),
    ...kindsInText(ledger, own),
    ...otherBodies(ledger),
    ...headings
      .filter(({ kind, text }) => own !== undefined && kind !== own && !/构成|汇总/.test(text))
      // A kindergarten's 部门决算, which says 本单位 throughout: both words are its own.
      .filter(({ kind }) => uses(ledger, kind).length <= uses(ledger, own ?? '').length)
      .map(({ id, text, kind, level }): Slip => {
        const found = slipAt('report-kind', id, text, { found: `${kind}决算`, expected: `${own}决算` });
        // Within a part other bodies' accounts may be spoken of.
        return level === 0 ? found : asked(found);
      }),
  ];
}

/** The word used more often; none where both are as frequent. */
function usual(kinds: readonly string[]): string | undefined {
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  const [departments, units] = [count('部门'), count('单位')];
  return departments === units ? undefined : departments > units ? '部门' : '单位';
}

/** Where a body calls itself by a word. */
function uses(ledger: Ledger, word: string): { id: string; quote: string }[] {
  // 本单位不是行政单位: what kind of unit the body is; a glossary speaks of any body.
  const words = new RegExp(`[本我]${word}(?!(?:不?是|不?属于?|为)[^，。；]{0,12}单位)`, 'g');
  return paragraphsOf(ledger).flatMap(({ id, text }) => [...text.matchAll(words)].map(([quote]) => ({ id, quote })));
}

/** A body calls itself 本部门 or 本单位, as its report is of a 部门 or of a 单位; one that does otherwise in more than one place means both. */
function ownWords(ledger: Ledger, own: string | undefined): Slip[] {
  const other = own === '单位' ? '部门' : '单位';
  const [usual, rare] = [uses(ledger, own ?? ''), uses(ledger, other)];
  if (own === undefined || rare.length > 1 || usual.length < rare.length) return [];
  return rare.map(({ id, quote }) =>
    asked(slipAt('report-kind', id, quote, { found: quote, expected: `${quote[0]}${own}` })),
  );
}

/** Of a 部门 there are accounts of 所属事业单位; of a 单位 those of the 部门 it belongs to, which are not told by the year alone. */
const ofThisReport = {
  部门: /(?:20\d\d\s*年度?|[局委会厅办院府社处]|纳入|本次)\s*(单位)决算(?!报表|构成)/g,
  单位: /(?<=(?:^|[。；，])[^，。；纳属局委管汇]{0,6})20\d\d\s*年度?\s*(部门)决算/g,
};

/** 纳入2023年度单位决算汇编范围, in the report of a 部门: the one place in running text where it goes by the other word. */
function kindsInText(ledger: Ledger, own: string | undefined): Slip[] {
  if (own !== '部门' && own !== '单位') return [];
  const found = paragraphsOf(ledger).flatMap(({ id, text }) =>
    [...text.matchAll(ofThisReport[own])].map(([quote, kind = '']) => ({ id, quote, kind })),
  );
  const [only] = found;
  if (only === undefined || found.length > 1 || uses(ledger, only.kind).length > uses(ledger, own).length) return [];
  return [asked(slipAt('report-kind', only.id, only.quote, { found: `${only.kind}决算`, expected: `${own}决算` }))];
}

const selves = /(?<![\u4e00-\u9fff])[本我]([局院站所校馆厅委办会镇乡队园社])(?![\u4e00-\u9fff]{0,2}(?:[、和及]|年))/g;

/** 本站 in the report of a bureau that calls itself 我局: a paragraph of another body's. */
function otherBodies(ledger: Ledger): Slip[] {
  const told = paragraphsOf(ledger).flatMap(({ id, text }) =>
    [...text.matchAll(selves)].map(({ 0: quote, 1: kind = '' }) => ({ id, quote, kind })),
  );
  const isOwn = ({ kind }: { kind: string }) => ledger.report.department.includes(kind);
  const [usual] = told.filter(isOwn);
  const rare = told.filter((one) => !isOwn(one));
  if (usual === undefined || rare.length > 2 || told.length - rare.length < 2 * rare.length) return [];
  return rare.map(({ id, quote }) => asked(slipAt('report-kind', id, quote, { found: quote, expected: usual.quote })));
}
