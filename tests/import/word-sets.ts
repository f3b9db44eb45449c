import { readFileSync } from 'node:fs';
import { importReport } from '../../src/import/import-report.ts';
import { ordinaryText } from '../../src/report/ordinary-text.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import { placedFigures } from './placed-figures.ts';

/** An amount of a report: where it is printed, and the figure that it states; null where no id says what it is. */
interface Answer {
  line: number;
  printed: string;
  unit: string;
  id: string | null;
  /** Other ids that may fairly be given; `*` stands for any words, or for none. */
  also?: string[];
}

/** How many amounts of a report are read, and as what. */
export interface Count {
  /** That an id says what they are. */
  keyed: number;
  byId: number;
  byMeaning: number;
  wrong: string[];
  missed: string[];
}

/** Ids of which either says it: what came from one budget is named by its side of the account or by the account. */
const sameMeaning: readonly (readonly [RegExp, string])[] = [
  [/\.share-of-[a-z-]+$/, '.share'],
  // three-public.total.change and three-public.change.
  [/\.total(?=\.(?:adjusted-)?(?:budget|completion|variance|change|growth|share|prior-year)$)/, ''],
  [/(?<=performance\.project)-\d+(?=\.)/, ''],
  [/^performance\.(?:whole-unit|project)\.score$/, 'performance.self-assessment.score'],
  [/^(?:fiscal-appropriation\.(?:all-)?|general-budget\.)expenditure(?:\.structure-total)?(?=$|\.)/, 'general-budget'],
  [/^(?:fiscal-appropriation\.revenue|revenue\.fiscal-appropriation)\.(?=general|government|state)/, 'revenue.'],
  [
    /^(?:revenue\.fiscal-appropriation|fiscal-appropriation\.revenue|(?:fiscal-appropriation\.)?revenue\.general-budget|fiscal-appropriation\.revenue\.general-budget|general-budget\.revenue)(?=$|\.(?:share|change|growth|budget|completion|variance|prior-year))/,
    'fiscal-appropriation',
  ],
  [/^(government-funds|state-capital)\.revenue/, 'revenue.$1'],
  [/^(fiscal-appropriation|all-funds)\.(?:expenditure-)?total/, '$1'],
  [/^(?:(?:expenditure|government-funds|state-capital)\.)?(function\..*?)(?:\.final)?$/, '$1'],
  [/\.basic\.detail-total/, '.basic'],
  [/^revenue\.institutional/, 'revenue.business'],
  // What authors of keys call it, and the program does.
  [/^(revenue|expenditure)\.operating(?=$|\.)/, '$1.business'],
  [/^performance\.grade\./, 'performance.self-assessment.'],
  [/^performance\.self-assessment\.(?:medium|pass)(?=$|\.)/, 'performance.self-assessment.fair'],
  [/^(procurement\.reserved-(?:sme|small-micro))\.budget$/, '$1'],
  [/^performance\.projects\.average-score$/, 'performance.self-assessment.score'],
  [/^performance\.projects\.amount\.share$/, 'performance.projects.share'],
  [/^general-budget\.(?=(?:personnel|operating)(?:$|\.))/, 'general-budget.basic.'],
  [/^meeting\./, 'meetings.'],
  [/\.variance\.(?:rate|growth)$/, '.variance-rate'],
  [/^function\.energy-conservation-environment(?=$|\.)/, 'function.environment'],
  [/^function\.culture-tourism-sports-media(?=$|\.)/, 'function.culture-tourism-sport-media'],
  [/^function\.urban-rural-communities(?=$|\.)/, 'function.urban-rural-community'],
  [/^(revenue|expenditure)(?=\.(?:change|growth)$)/, 'all-$1'],
];

/** @param path of a report with its answers beside it, as somebody wrote them who did not know the program */
export function countOf(path: string): Count {
  const bytes = readFileSync(path);
  const answers: Answer[] = JSON.parse(readFileSync(path.replace(/txt$/, 'keys.json'), 'utf8'));
  const years = new Set([...ordinaryText(bytes.toString()).matchAll(/(20\d\d)\s*年/g)].map(([, year]) => Number(year)));
  const result = [...years].map((year) => importReport(bytes, { year })).find((one) => !('failure' in one));
  if (result === undefined || 'failure' in result) throw new Error(`${path} is not read`);
  const blocks = blocksOf(result.report).map(({ block }) => ({ block, text: textOf(block) }));
  const bound = new Map(
    placedFigures(result.report)
      .filter(({ provisional }) => !provisional)
      .map(({ id, block, at }) => [`${block} ${at}`, id]),
  );
  const count: Count = { keyed: 0, byId: 0, byMeaning: 0, wrong: [], missed: [] };
  const ends = new Map<string, number>();
  for (const { line, printed: asPrinted, unit, id, also = [] } of answers) {
    const printed = ordinaryText(asPrinted);
    if (id !== null) count.keyed += 1;
    const place = blocks
      .filter(({ block }) => block.type !== 'absence' && block.lines[0] <= line && line <= block.lines[1])
      .flatMap(({ block, text }) => {
        const at = placeOf(text, printed, unit, ends.get(block.id) ?? 0);
        return at === undefined ? [] : [{ block: block.id, text, at }];
      })
      .at(0);
    if (place !== undefined) ends.set(place.block, place.at + printed.length);
    // The sign of a step is in its words as well.
    const starts = printed.startsWith('-') ? [0, 1] : [0];
    const own = starts.flatMap((start) => (place && bound.get(`${place.block} ${place.at + start}`)) ?? []).at(0);
    const around = place
      ? `${place.text.slice(Math.max(0, place.at - 36), place.at)}【${printed}】${place.text.slice(place.at + printed.length).slice(0, 12)}`
      : printed;
    const expected = [id, ...also].flatMap((one) => one ?? []);
    const show = `${line}: …${around} ${expected.join(' | ')}`;
    if (id === null) {
      if (
        own !== undefined &&
        expected.length > 0 &&
        !fits(own, expected) &&
        !fits(meaningOf(own), expected.map(meaningOf))
      )
        count.wrong.push(`N ${show} ≠ ${own}`);
      else if (own !== undefined && expected.length === 0) count.missed.push(`0 ${show} = ${own}`);
    } else if (own === undefined) count.missed.push(`M ${show}`);
    else if (fits(own, expected)) {
      count.byId += 1;
      count.byMeaning += 1;
    } else if (fits(meaningOf(own), expected.map(meaningOf))) {
      count.byMeaning += 1;
      count.missed.push(`I ${show} = ${own}`);
    } else count.wrong.push(`W ${show} ≠ ${own}`);
  }
  return count;
}

/** Where a number stands by itself before its unit (no day of a month), from a place on. */
function placeOf(text: string, printed: string, unit: string, from: number): number | undefined {
  for (let at = text.indexOf(printed, from); at !== -1; at = text.indexOf(printed, at + 1)) {
    const isWhole =
      !/[\d.,]/.test(text[at - 1] ?? '') &&
      text
        .slice(at + printed.length)
        .replaceAll('％', '%')
        // 60.00、30.00和10.00万元
        .replace(/^(?:\s*[、和及升降至]+\s*\d[\d,.]*)+/, '')
        .trimStart()
        .startsWith(unit);
    if (isWhole) return at;
  }
  return undefined;
}

function fits(id: string, expected: readonly string[]): boolean {
  return expected.some((one) => {
    // An item that is told by its name alone is of no 类: of whichever the answer says.
    const meant = id.startsWith('function.item.') ? one.replace(/^function\.[a-z-]+\.(?=\*)/, 'function.item.') : one;
    const words = meant.replaceAll('.', '\\.').replace(/(?:\\\.)?\*/g, '[a-z0-9.-]*');
    return new RegExp(`^${words}$`).test(id);
  });
}

function meaningOf(id: string): string {
  return sameMeaning.reduce((meant, [ids, one]) => meant.replace(ids, one), id);
}
