import type { Figure } from '../report/schema/figures.ts';
import { figureToken } from './formula.ts';
import type { Addend, Ledger, LedgerBlock } from './ledger.ts';
import { type Amount, amountsIn, isOutturn } from './reading/amounts.ts';
import { passageOf } from './reading/passage.ts';
import type { Outcome } from './rule.ts';

/** Whether a sum names its parts by *: then the parts that nobody registered are not missed. */
export function hasGaps(sum: readonly unknown[]): boolean {
  return sum.some((term) => typeof term === 'string' && term.includes('*'));
}

/**
 * Whether the sentence that states the parts may hold more of them: a number of their unit that no figure is registered
 * for, one that is no part, or one part alone.
 * @param of figure whose sentence lists the parts: the total, else the first of them
 */
export function isIncomplete(ledger: Ledger, of: string, terms: readonly Addend[]): boolean {
  if (terms.length < 2) return true;
  const figure = ledger.figures.get(of);
  const block = figure && ledger.blocks.get(figure.block);
  if (figure === undefined || block === undefined) return true;
  const parts = new Set(terms.flatMap(({ figure: id }) => (id === null ? [] : [id])));
  const blocks = new Set([...parts].map((id) => ledger.figure(id).block));
  if ([...blocks].some((id) => id !== figure.block))
    return lacksSibling(ledger, blocks) || isToldElse(ledger, of, terms) || listsItsOwn(figure, ledger);
  const known = [...ledger.figures.values()].filter((one) => one.block === figure.block);
  return amountsOf(figure.block, block)
    .filter(({ unit, role }) => unit === figure.unit && (isOutturn(role) || role === 'share'))
    .some((amount) => {
      const registered = known.find((one) => isAt(one, block.text, amount.place.offset));
      return (
        registered === undefined || !(parts.has(registered.id) || registered.id === of || registered.restates === of)
      );
    });
}

/** Whether what is missing in their total is an amount of its section: an item of the structure that is not gone through. */
function isToldElse(ledger: Ledger, of: string, terms: readonly Addend[]): boolean {
  const { block, unit } = ledger.figure(of);
  const missing = ledger.value(of).minus(ledger.sum(terms).value);
  const own = ledger.blocks.get(block)?.trail[0];
  return [...ledger.blocks].some(
    ([id, one]) =>
      one.trail[0] === own &&
      amountsOf(id, one).some(
        ({ unit: measure, role, value }) => measure === unit && role === 'value' && value.equals(missing),
      ),
  );
}

/** 编制16人：行政14人，事业2人。 and 在职15人：行政13人，事业2人。: whether the paragraph of a count has parts of its own. */
function listsItsOwn({ block: id, unit }: Figure, ledger: Ledger): boolean {
  const block = ledger.blocks.get(id);
  if (block === undefined || /元$/.test(unit ?? '')) return false;
  return amountsOf(id, block).filter((one) => one.unit === unit).length > 2;
}

function amountsOf(id: string, block: LedgerBlock): Amount[] {
  return amountsIn(passageOf([{ id, ...block }]));
}

/** Where each part has a section of its own: whether one of the sections beside them states none. */
function lacksSibling(ledger: Ledger, blocks: ReadonlySet<string>): boolean {
  const trails = [...blocks].map((id) => ledger.blocks.get(id)?.trail ?? []);
  const parents = new Set(trails.map((trail) => trail.at(-2)));
  const own = new Set(trails.map((trail) => trail.at(-1)));
  const [parent] = parents;
  if (parent === undefined || parents.size > 1 || own.size < blocks.size) return false;
  return parent.content.some((node) => node.type === 'section' && !own.has(node));
}

function isAt({ quote, token, nth = 1 }: Figure, text: string, offset: number): boolean {
  let at = text.indexOf(quote) - 1;
  const end = text.indexOf(quote) + quote.length;
  for (let count = 0; count < nth; count++) at = text.indexOf(token, at + 1);
  return at === offset && at < end;
}

/** The outcome where the parts are not registered in full: nothing is judged. */
export function unregistered(ledger: Ledger, figure: string): Outcome {
  return { verdict: 'unregistered', formula: ledger.figures.has(figure) ? [figureToken(ledger, figure)] : [] };
}
