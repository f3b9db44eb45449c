import type { Quantity } from '../reading/quantities.ts';
import { quantitiesOf, type Reading, sentencesOf } from '../reading/reading.ts';
import { signed } from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';
import { ofRates, placeKey } from './diagnosis.ts';
import { type Equation, isExact, isWithin } from './equation.ts';
import { byNumber, chance, slipIn } from './likely-slips.ts';
import { isByRound, type Like, numbersOf, tellingDigits } from './likeness.ts';
import { namedAlike } from './named-alike.ts';
import { perOf, possibleAverages } from './possible-averages.ts';
import { possibleRates, ratesOfOneWhole, ratesOfSteps, sharesOfAll } from './possible-rates.ts';
import { possibleSums, sumsBeside } from './possible-sums.ts';
import { holds, isMaybeSlip } from './slip-alike.ts';
import { toldAgain } from './told-again.ts';

/** Whether what a number takes part in would hold with another in its place, as a rate may to its last digit. */
type Bind = (other: Quantity) => boolean;
const never: Bind = () => false;

/**
 * Arithmetic that no word announces: where a number that takes part in nothing that holds would, had it been written right,
 * make a sum, a difference or a rate of its paragraphs hold. How unlikely that is by chance depends on its digits and on in how
 * many ways these can be put together; only what is hardly chance is asked about.
 * @param known what is claimed besides
 */
export function nearMisses({ text: printed, ...rest }: Reading, known: readonly Claim[]): Claim[] {
  // Scores are marks on a scale, alike by chance.
  const text = printed.map((one) => ({
    ...one,
    quantities: one.quantities.map((own) => own.filter(({ kind }) => kind !== '分')),
  }));
  const reading: Reading = { ...rest, text };
  const [holding, failing] = [new Map<string, Bind[]>(), new Set<string>()];
  const hold = (keys: readonly string[], bind: (key: string) => Bind) => {
    for (const key of keys) {
      const own = holding.get(key);
      if (own === undefined) holding.set(key, [bind(key)]);
      else own.push(bind(key));
    }
  };
  for (const claim of known) {
    const isHeld = holds(claim);
    const isOfOrder = /^(?:bound|comparison-word)$/.test(claim.rule);
    // A sum or a share that is far off is likely of something else.
    const isFar = () => /^(?:sum|share|bound)$/.test(claim.rule) && !isNear(claim) && !isMaybeSlip(claim);
    if (isHeld ? isOfOrder : isFar()) continue;
    const keys = claim.amounts.map(placeKey);
    if (isHeld) hold(keys, (key) => (ofRates.has(claim.rule) ? (other) => holds(claim, inPlace(key, other)) : never));
    else for (const key of keys) failing.add(key);
  }
  for (const { quantities } of text) hold(sharesOfAll(quantities.flat()).map(placeKey), () => never);
  const isOpen = (one: Quantity) => !holding.has(placeKey(one)) && !failing.has(placeKey(one));
  const all = quantitiesOf(text);
  const alike = namedAlike(all.filter(({ about }) => !about));
  // How many different numbers of its kind a report tells, and which.
  const told = new Map(
    [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, own]) => [kind, new Set(own.map(({ worth }) => worth))]),
  );
  const again = ({ kind, scale }: Quantity, like: Like) => {
    const [own, digits] = [told.get(kind), tellingDigits(String(like.value))];
    // Two numbers often differ by a round third.
    const isTold = own?.has(like.value * 10 ** scale) === true && digits > 2 && !isByRound(like);
    return isTold ? Math.min(1, own.size / numbersOf(digits)) : 1;
  };
  const found: Claim[] = [];
  const sections = [
    ...Map.groupBy(reading.text, ({ passage }) => passage.trail[0]?.id ?? passage.part).values(),
  ].filter((own) => quantitiesOf(own).length <= mostOfSection);
  const receptions = all.filter(
    (one) => one.measure === '元' && !one.isStep && /接待(?:费用?|经费|支出|决算)*为?$/.test(one.lead),
  );
  const reception = new Set(receptions.map(({ worth }) => worth)).size === 1 ? receptions.slice(0, 1) : [];
  const possibleIn = (text: Reading['text']) => nearBy(reading, text, alike, reception);
  const holdAll = (exact: readonly Equation[]) => {
    for (const { amounts, isDivided, needs } of exact)
      for (const [index, one] of amounts.entries())
        hold([placeKey(one)], () => (isDivided ? ({ worth }) => isWithin(worth, needs(index)) : never));
  };
  for (const own of sections) holdAll(ratesOfSteps(reading, quantitiesOf(own)));
  const scopes: [of: Iterable<Reading['text']>, possible: (text: Reading['text']) => Equation[]][] = [
    [reading.text.map((one) => [one]), possibleIn],
    [sections, (text) => acrossOf(reading, text)],
    [stretchesOf(reading.text), possibleIn],
  ];
  for (const [stretches, equationsOf] of scopes) {
    const possible = [...stretches].flatMap((text) => {
      const equations = equationsOf(text);
      const exact = equations.filter(isExact);
      holdAll(exact);
      // Where every number takes part in what holds, none is asked about.
      if (!quantitiesOf(text).some(isOpen)) return [];
      // What makes up one number, or is a rate, is so of these only.
      const made = new Set(exact.map(partsOf));
      const isOther = (one: Equation) => !made.has(partsOf(one)) && !isOfItself(one);
      return [{ text, equations: equations.filter((one) => one.amounts.some(isOpen) && isOther(one)) }];
    });
    for (const { text, equations: all } of possible) {
      const equations = all.filter(
        ({ isDivided, amounts: [first] }) => !isDivided || !first || !holding.has(placeKey(first)),
      );
      const suspects = quantitiesOf(text).filter((one) => !one.about && isOpen(one));
      const taking = byNumber(equations, isOpen);
      const likely = suspects
        .flatMap((suspect) => slipIn(suspect, taking.get(placeKey(suspect)) ?? [], again) ?? [])
        .toSorted((a, b) => a.odds - b.odds);
      // What one slip makes fail is told once.
      for (const equation of [...said(equations, isOpen), ...likely.map(({ equation }) => equation)]) {
        const keys = equation.amounts.map(placeKey);
        const isTold = (equation.isSaid === true ? keys.slice(0, 1) : keys).some((key) => failing.has(key));
        const claim = isTold ? undefined : equation.claim();
        if (claim === undefined) continue;
        found.push(claim);
        for (const key of keys) failing.add(key);
      }
    }
  }
  const isFailing = (one: Quantity) => failing.has(placeKey(one));
  const mayBe = (one: Quantity, other?: Quantity) =>
    (holding.get(placeKey(one)) ?? []).every((bind) => bind !== never && (other === undefined || bind(other)));
  return [...found, ...toldAgain(reading, all, isOpen, mayBe, isFailing, chance)].map((claim) => ({
    ...claim,
    inferred: true,
    isChance: true,
  }));
}

function inPlace(key: string, { value }: Quantity): ValueOf {
  return (one) => (placeKey(one) === key ? value : signed(one));
}

/** Whether a number would be made up of itself, told once more, and of others. */
function isOfItself({ amounts: [first, ...parts], isDivided }: Equation): boolean {
  return (
    !isDivided && parts.length > 1 && parts.some(({ kind, worth }) => kind === first?.kind && worth === first.worth)
  );
}

/** Whether what is made up is nearly what is said. */
function isNear({ judge, rule }: Claim): boolean {
  const { actual, expected } = judge(signed);
  const [is, should] = [Number(actual), Number(expected)];
  return rule === 'sum' && Math.abs(is - should) < Math.abs(is) / 8;
}

/**
 * The ways in which numbers near one another may belong together.
 * @param reception what the report says was spent on guests, wherever it says so
 */
function nearBy(
  reading: Reading,
  text: Reading['text'],
  alike: (one: Quantity) => readonly Quantity[],
  reception: readonly Quantity[],
): Equation[] {
  const sentences = sentencesOf(text).map((own) => own.filter(({ about }) => !about));
  const own = sentences.flat();
  const sums = possibleSums(reading, sentences);
  const equations = [
    ...sums,
    ...sumsBeside(reading, own, sums),
    ...possibleRates(reading, own, alike),
    ...possibleAverages(
      reading,
      quantitiesOf(text).filter((one) => !one.about || perOf(one) !== undefined),
      reception,
    ),
  ];
  // What other rates are of, one more is likely of.
  const wholes = new Set(
    equations.filter((one) => one.isDivided && isExact(one)).map(({ amounts: [, , whole] }) => whole),
  );
  return equations.map((one) =>
    one.isDivided && wholes.has(one.amounts[2]) ? { ...one, announced: (one.announced ?? 1) * 5 } : one,
  );
}

/** The ways in which numbers of several paragraphs of a section may: budgets with budgets, outturns with outturns, rates of one whole. */
function acrossOf(reading: Reading, text: Reading['text']): Equation[] {
  const all = quantitiesOf(text).filter(({ about }) => !about);
  const roles = new Map(
    text.flatMap(({ amounts }) => amounts).map((one) => [placeKey(one), `${one.role} ${one.budget ?? one.base ?? ''}`]),
  );
  const columns = Map.groupBy(
    all.filter(({ measure }) => measure === '元'),
    (one) => roles.get(placeKey(one))?.replace('final', 'value') ?? 'aside ',
  );
  const sums = [...columns].flatMap(([role, own]) =>
    /aside|share|growth/.test(role) || own.length > mostTogether || own.length === all.length
      ? []
      : possibleSums(reading, [own]),
  );
  return [...sums, ...ratesOfOneWhole(reading, all)];
}

/** Among more numbers than these some fit by chance. */
const mostTogether = 20;
/** More than a section of a report tells: whatever is looked for in all of it, some of them fit. */
const mostOfSection = 1000;

/**
 * Paragraphs of one section that follow one another, as far as they state few numbers: what is said of one thing goes on over several.
 * One that goes on with 上述接待中 is with the one before it, wherever that one is.
 */
function stretchesOf(text: Reading['text']): Reading['text'][number][][] {
  const stretches: Reading['text'][number][][] = [];
  let count = 0;
  for (const [at, one] of text.entries()) {
    const last = stretches.at(-1);
    const own = one.quantities.flat().length;
    count += own;
    const before = text[at - 1];
    if (last !== undefined && isOfSection(last[0], one) && count <= mostTogether) last.push(one);
    else {
      const goesOn = before !== undefined && isOfSection(before, one) && goingOn.test(one.passage.words);
      stretches.push(goesOn ? [before, one] : [one]);
      count = own + (goesOn ? before.quantities.flat().length : 0);
    }
  }
  return stretches.filter(({ length }) => length > 1);
}

const goingOn = /^(?:上述|以上|前述|其中)/;

function isOfSection(one: Reading['text'][number] | undefined, { passage }: Reading['text'][number]): boolean {
  return one?.passage.trail[0] === passage.trail[0];
}

/** Of each number whose words say what it is made of, the nearest that it may be made of. */
function said(equations: readonly Equation[], isOpen: (one: Quantity) => boolean): Equation[] {
  const meant = equations.filter(({ isSaid, amounts: [first] }) => isSaid && first !== undefined && isOpen(first));
  return [...Map.groupBy(meant, ({ amounts: [first] }) => first).values()].flatMap((own) => {
    if (own.some(isExact)) return [];
    return own.toSorted((a, b) => a.distance - b.distance).slice(0, 1);
  });
}

/** What an equation is of, but for what these make up. */
function partsOf({ amounts: [first, ...parts], isDivided }: Equation): string {
  return `${isDivided ? first?.way : 'sum'} ${parts.map(placeKey).join()}`;
}
