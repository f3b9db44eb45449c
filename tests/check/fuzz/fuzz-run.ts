import { type ContentCheck, checkContent } from '../../../src/check/content/check-content.ts';
import { inspectContent } from '../../../src/check/content/parse-content.ts';
import { asAnnotations } from '../../../src/check/content/reporters/as-annotations.ts';
import { asJson } from '../../../src/check/content/reporters/as-json.ts';
import { asText } from '../../../src/check/content/reporters/as-text.ts';
import { brokenVariant, type Variant } from './broken-variants.ts';
import { changedFields } from './changed-fields.ts';

/** What became of one variant. */
export type Fate =
  /** The check found something. */
  | 'noticed'
  /** White space or the order of fields only: the content says what it said. */
  | 'same meaning'
  /** The content says something else, and the published audit says so: another finding, or a relation that does not apply. */
  | 'shown in the audit'
  /** Only words and choices of the site's own differ, which nothing else states. */
  | 'own words'
  /** Words or numbers of the report differ, and nothing noticed. */
  | 'hole';

export interface FuzzOutcome {
  variant: Variant;
  fate: Fate;
  milliseconds: number;
  /** Every promise that was broken, in words; empty where all is well. */
  broken: string[];
  /** Of a variant that nothing was found in: the fields that differ, such as `figures.json label`. */
  changed: string[];
}

/** Longest that one variant may take, on a machine that does other things besides. */
export const timeLimit = 5_000;

/** Checks one variant of the content and holds the check to its promises. */
export function fuzzOutcome(content: ReadonlyMap<string, string>, seed: number): FuzzOutcome {
  const variant = brokenVariant(content, seed);
  const started = performance.now();
  try {
    const outcome = checkContent(variant.files);
    const texts = [asText(outcome), asJson(outcome), asAnnotations(outcome)];
    const milliseconds = performance.now() - started;
    const changed = outcome.problems.length > 0 ? [] : changedFields(content, variant.files);
    return {
      variant,
      fate: outcome.problems.length > 0 ? 'noticed' : fateOf(content, variant, changed),
      milliseconds,
      broken: brokenPromises(variant, outcome, texts, milliseconds),
      changed,
    };
  } catch (error) {
    const milliseconds = performance.now() - started;
    const broken = [
      `threw ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error)}`,
    ];
    return { variant, fate: 'noticed', milliseconds, broken, changed: [] };
  }
}

/**
 * Fields in which the site speaks for itself: names, remarks, what people search for, which relations and charts there
 * are. Nothing in the report could contradict them. An entry taken out of a list counts as the list.
 */
const ownFields: Record<string, readonly string[]> = {
  'site.json': ['$schema', 'name', 'department', 'label', 'searches', 'figures', 'base', 'beside'],
  'glossary.json': [
    '$schema',
    'name',
    'pinyin',
    'linkForms',
    'notWithin',
    'aliases',
    'hiddenAliases',
    'related',
    'note',
    'terms',
  ],
  'thesaurus.json': ['$schema', 'words', 'means', 'targets', 'hidden', 'alsoLiteral', 'entries', 'gone'],
  'corrections.json': ['$schema'],
  'charts.json': [
    '$schema',
    'title',
    'takeaway',
    'caution',
    'what',
    'label',
    'missing',
    'rows',
    'charts',
    'after',
    'level',
    'decimals',
  ],
  // Names of the site's own; of words of the report the check knows them.
  'permalinks.json': ['$schema', 'text'],
  'remarks.json': ['$schema', 'text', 'quote', 'remarks'],
  'decisions.json': ['$schema', 'reason', 'startsWith', 'decisions', 'gone'],
  'figures.json': ['$schema', 'label', 'note', 'figures'],
  'report.json': ['$schema', 'title', 'label', 'role', 'term', 'marks'],
};

function fateOf(content: ReadonlyMap<string, string>, { files }: Variant, changed: readonly string[]): Fate {
  if (changed.length === 0) return 'same meaning';
  if (auditText(content) !== auditText(files)) return 'shown in the audit';
  const isOwn = (field: string) => {
    const [file = '', name = ''] = field.split(' ');
    // A relation says what this site compares. That no id of the others is lost is the permalink ledger's to notice.
    // A row of the office's template tells the next import something; nothing that is shown comes from it.
    if (file === 'relations.json' || file === 'template.json' || name === 'id') return true;
    return ownFields[file]?.includes(name) ?? false;
  };
  return changed.every(isOwn) ? 'own words' : 'hole';
}

function auditText(files: ReadonlyMap<string, string>): string {
  const { content } = inspectContent(files);
  return JSON.stringify(
    content?.years
      .map(({ audit }) => audit)
      .map(({ findings, notApplied }) => [
        findings.map(({ id, verdict, expected, actual, difference }) => [id, verdict, expected, actual, difference]),
        notApplied,
      ]),
  );
}

function brokenPromises({ files }: Variant, outcome: ContentCheck, texts: string[], milliseconds: number): string[] {
  const broken: string[] = [];
  if (milliseconds > timeLimit) broken.push(`took ${Math.round(milliseconds)} ms`);
  for (const [path, text] of files) {
    if (path.endsWith('.json') && !isJson(text) && !outcome.problems.some(({ file }) => file === path)) {
      broken.push(`all is well with ${path}, which is no JSON`);
    }
  }
  if ((outcome.counts === undefined) === (outcome.problems.length === 0)) broken.push('says neither well nor wrong');
  for (const { file, line, column, message, hint } of outcome.problems) {
    const lines = (files.get(file) ?? '').split('\n');
    const text = lines[line - 1];
    const isInside = line >= 1 && line <= lines.length && column >= 1 && column <= (text ?? '').length + 1;
    if (!isInside) broken.push(`${file} has no place ${line}:${column}`);
    if (![message, hint].every((sentence) => /[\u4e00-\u9fff]/.test(sentence)))
      broken.push(`no Chinese: ${message} ${hint}`);
    if (/\[object |NaN|(?:^|[^\w"“])undefined(?:[^\w"”]|$)/.test(`${message}${hint}`))
      broken.push(`nonsense: ${message} ${hint}`);
  }
  if (texts.some((text) => /\n\s+at .*:\d+:\d+/.test(text))) broken.push('shows a stack trace');
  return broken;
}

/** Strict JSON, but for the byte-order mark that the check tolerates. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}
