import { textOf } from '../report/outline.ts';
import type { Section } from '../report/schema/report.ts';
import type { Ledger } from './ledger.ts';
import type { LeftOver } from './left-over.ts';
import { type Relation, ruleFor } from './relations.ts';

/** Everything left open in a report, in its order. */
export function leftOversOf(ledger: Ledger): LeftOver[] {
  const all = [...ledger.blocks];
  const areElsewhere = new Set(
    all.flatMap(({ 1: { part, text } }) => (attached.test(text) || attached.test(part.heading) ? part : [])),
  );
  const inBlocks = all.flatMap(([id, { block, text, trail, part }]): LeftOver[] => {
    const context = [...trail.map(({ heading }) => heading ?? ''), text].join('\n');
    const one = (kind: LeftOver['kind'], quote: string): LeftOver => ({ kind, block: id, quote, context });
    switch (block.type) {
      case 'paragraph':
        return (block.marks ?? []).map(({ kind, quote }) => one(kind, quote));
      case 'template-note':
        // 部分数据因四舍五入存在尾差, 只解释本报告用到的名词: the report's own word, no instruction of the template.
        return instructs.test(text) ? [one('template-note', text)] : [];
      case 'absence':
        return areElsewhere.has(part) ? [] : [one(block.what, '')];
      case 'caption':
        return block.image === 'absent' ? [one('images', text)] : [];
      default:
        return [];
    }
  });
  return [...inBlocks, ...undefinedTerms(ledger)];
}

/** 报表详见附件。 （公开表格附后）: what is published in a file of its own is not left out. */
const attached =
  /(?:见|在|另)附(?:件|表|后|录|页)|附(?:件|表|录)\s*\d*\s*[：:.．]|附后|\.xlsx?|(?:另行|单独)(?:公开|公布)/;

/** What a template says to whoever fills it in. */
const instructs =
  /请|填|参[考照]|逐[项类条]|应|须|[需可]说明|各(?:单位|部门)|模板|示例|删|根据实际|(?:解释|说明|分析|公开)[。)）]*$/;

/** A term is told what it means behind a mark, a stop or a verb, or at length; a name alone has none of these. In doubt it is defined. */
const defines = /[:：，,；;—―–]|指|是|即|为|反映|用于|。.{4}|.{30}/;

/** Entries of the glossary that say what is to be defined and define nothing: a name alone, no sub-entries. */
function undefinedTerms(ledger: Ledger): LeftOver[] {
  const glossary = ledger.report.parts.filter(({ role }) => role === 'glossary').flatMap(({ content }) => content);
  return glossary
    .filter((node) => node.type === 'section')
    .filter(({ content }) => content.every(({ type }) => type === 'paragraph'))
    .filter((section) => !defines.test(wordsOf(section)))
    .map((section) => {
      const [first] = section.content;
      return {
        kind: 'undefined-term',
        block: first?.id ?? section.id,
        quote: wordsOf(section),
        context: wordsOf(section),
      };
    });
}

function wordsOf({ heading, content }: Section): string {
  return [heading ?? '', ...content.map((node) => (node.type === 'section' ? '' : textOf(node)))].join('');
}

/** Shares the left-overs out: to the relation that names words near them, else to one that takes all of their kind. */
export function claimLeftOvers(
  leftOvers: readonly LeftOver[],
  relations: readonly Relation[],
  ledger: Ledger,
): { claims: ReadonlyMap<string, LeftOver[]>; unclaimed: LeftOver[] } {
  const claims = new Map<string, LeftOver[]>();
  const unclaimed: LeftOver[] = [];
  const particular = relations.filter((relation) => narrowness(relation) > 0);
  const general = relations.filter((relation) => narrowness(relation) === 0);
  for (const leftOver of leftOvers) {
    const claimant = [...particular, ...general].find((relation) => isFor(relation, leftOver, ledger));
    if (claimant === undefined) unclaimed.push(leftOver);
    else claims.set(claimant.id, [...(claims.get(claimant.id) ?? []), leftOver]);
  }
  return { claims, unclaimed };
}

function narrowness(relation: Relation): number {
  return relation.rule === 'blank' || ('near' in relation && relation.near !== undefined) ? 1 : 0;
}

function isFor(relation: Relation, leftOver: LeftOver, ledger: Ledger): boolean {
  const rule = ruleFor(relation);
  return rule.leftOvers?.includes(leftOver.kind) === true && rule.claims?.(relation, leftOver, ledger) === true;
}
