import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { originalFolder, sharedPath, yearPath } from '../src/check/content/content-kinds.ts';
import { parseContent, parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { noDecisions, record } from '../src/history/permalinks/record.ts';
import { maskedFile } from '../src/history/redactions/masked.ts';
import { sha256 } from '../src/import/import-report.ts';
import { put } from '../src/report/edit-json.ts';
import type { Figure } from '../src/report/schema/figures.ts';
import { type Redaction, redactionKindSchema } from '../src/report/schema/redactions.ts';
import { originals as servedOriginals } from '../src/site/integration/copy-originals.ts';
import { redactionStrings as words } from '../src/words/strings.ts';
import { askOriginals, type MaskedOriginals } from './redact-originals.ts';
import { sayRefusal } from './say-refusal.ts';
import { type Again, askUntil, askYes, plainAnswer, type Terminal } from './terminal.ts';
import { today } from './today.ts';
import { writeFiles } from './write-content.ts';

/**
 * Takes words back that must not be public: a mark stands for them in every content file, ledger and corrections included,
 * and a dated notice says of what kind they were and on what ground. The words are asked for, never an argument: a shell
 * remembers those.
 * @param root folder of the project
 * @returns the exit code
 */
export async function redactCommand(args: string[], root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    const options = parseCommand(args);
    const before = contentFiles(root);
    const paths = [...before.keys()].filter((path) => path.includes(`/${originalFolder}/`));
    const taken = await wordsOf(before, paths.length > 0, terminal);
    const redaction = await statement(options, taken, terminal);
    const originals = await askOriginals(root, paths, taken, terminal);
    const after = new Map([...before].map(([path, text]) => [path, maskedFile(path, text, taken)] as const));
    const changed = [...after].filter(([path, text]) => text !== before.get(path));
    for (const word of taken) {
      if (originals.size === 0 && [...before].every(([path, text]) => maskedFile(path, text, [word]) === text))
        throw new Refusal(words.notFound(word));
    }
    const count = (text: string) => text.split(words.mask).length - 1;
    const counts = changed.map(([path, text]) => [path, count(text) - count(before.get(path) ?? '')] as const);
    for (const [path, places] of counts) terminal.print(words.places(path, places));
    for (const [path, bytes] of originals) terminal.print(words.original(path, bytes === null));
    refuseRegistered(before, changed);
    withNotice(after, redaction, withOriginals(before, after, originals, redaction.ground));
    if (!options.yes && !(await askYes(terminal, words.confirm, false))) {
      throw new Refusal(words.nothingWritten);
    }
    writeFiles(root, [
      ...[...after].filter(([path, text]) => text !== before.get(path)).map(([path, bytes]) => ({ path, bytes })),
      ...[...originals].flatMap(([path, bytes]) => (bytes === null ? [] : [{ path, bytes }])),
    ]);
    for (const [path, bytes] of originals) if (bytes === null) rmSync(join(root, path));
    terminal.print(words.written(counts.reduce((sum, [, places]) => sum + places, 0)));
    return 0;
  } catch (error) {
    return sayRefusal(error, terminal.print, words.unsound);
  }
}

/** A number that is registered is no number any more without its digits: the check would only tell of what follows. */
function refuseRegistered(
  before: ReadonlyMap<string, string>,
  changed: readonly (readonly [path: string, text: string])[],
): void {
  const figuresIn = (text = '{}'): Figure[] => JSON.parse(text).figures ?? [];
  const masked = changed.flatMap(([path, text]) => {
    if (!path.endsWith('/figures.json')) return [];
    const now = figuresIn(text);
    return figuresIn(before.get(path)).filter(
      ({ token }, index) => now[index]?.token !== token || !now[index].quote.includes(token),
    );
  });
  if (masked.length > 0) throw new Refusal(words.registered(masked));
}

function parseCommand(args: string[]) {
  try {
    const options = { kind: { type: 'string' }, ground: { type: 'string' }, yes: { type: 'boolean' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new Refusal(words.usage);
  }
}

/**
 * Line by line until an empty one. Full-width digits and letters are those that stand there.
 * @param hasOriginals whether what no file says may stand in a published file
 */
async function wordsOf(
  files: ReadonlyMap<string, string>,
  hasOriginals: boolean,
  terminal: Terminal,
): Promise<string[]> {
  const taken: string[] = [];
  const stands = (word: string) => [...files].some(([path, text]) => maskedFile(path, text, [word]) !== text);
  for (let line = await terminal.ask(words.askWords); line.trim() !== ''; line = await terminal.ask(words.askMore)) {
    const typed = line.trim();
    if ([...typed.replace(/\s/g, '')].length < 2) throw new Refusal(words.tooShort(typed));
    const word = [typed, typed.normalize('NFKC')].find(stands);
    if (word === undefined && !hasOriginals) terminal.print(words.notFoundYet(typed));
    else taken.push(word ?? typed);
  }
  if (taken.length === 0) throw new Refusal(words.noWords);
  return taken;
}

async function statement(
  options: ReturnType<typeof parseCommand>,
  taken: readonly string[],
  terminal: Terminal,
): Promise<Redaction> {
  const kindOf = (answer: string): Redaction['kind'] | Again =>
    redactionKindSchema.options[Number(plainAnswer(answer)) - 1] ??
    redactionKindSchema.safeParse(answer).data ?? { again: words.badKind };
  const groundOf = (answer: string): string | Again => {
    const ground = answer.trim();
    if (ground === '') return { again: words.groundNeeded };
    return maskedFile('', ground, taken) === ground ? ground : { again: words.groundTells };
  };
  const kind =
    options.kind === undefined ? await askUntil(terminal, words.askKind, kindOf) : given(kindOf(options.kind));
  const ground =
    options.ground === undefined
      ? await askUntil(terminal, words.askGround, groundOf)
      : given(groundOf(options.ground));
  return { on: today(), kind, ground };
}

/** What a flag says, where it can be read. */
function given<Value extends string>(read: Value | Again): Value {
  if (typeof read === 'object') throw new Refusal(`${read.again}${words.nothingWritten}`);
  return read;
}

/**
 * Registers the published files as they will be.
 * @returns the addresses of those that are taken down, with the reason
 */
function withOriginals(
  before: ReadonlyMap<string, string>,
  files: Map<string, string>,
  originals: MaskedOriginals,
  why: string,
): ReadonlyMap<string, string> {
  if (originals.size === 0) return new Map();
  const addresses = servedOriginals(parseUnpublished(before).content);
  const withdrawn = [...addresses].filter(([, path]) => originals.get(path) === null);
  for (const [path, bytes] of originals) {
    const [folder = '', name] = path.split(`/${originalFolder}/`);
    if (bytes === null) {
      files.delete(path);
      continue;
    }
    const hash = sha256(bytes);
    for (const [kind, at] of [
      ['report', ['source', 'published']],
      ['tables', ['published']],
    ] as const) {
      const file = yearPath(folder, kind);
      const text = files.get(file);
      const known = text && at.reduce((value, key) => value?.[key], JSON.parse(text));
      if (text && known?.name === name) files.set(file, put(text, [...at, 'sha256'], hash));
    }
  }
  return new Map(withdrawn.map(([address]) => [address, why]));
}

/**
 * Registers the sources as they are now, writes the notice and its address.
 * @param withdrawn addresses of published files that are taken down, and why
 * @throws ContentProblems where the content would not be sound any more
 */
function withNotice(files: Map<string, string>, redaction: Redaction, withdrawn: ReadonlyMap<string, string>): void {
  const edit = (path: string, at: (string | number)[], value: unknown) =>
    files.set(path, put(files.get(path) ?? '', at, value));
  for (const path of [...files.keys()].filter((name) => name.endsWith('/source.txt'))) {
    const folder = path.replace('/source.txt', '');
    const hash = sha256(new TextEncoder().encode(files.get(path) ?? ''));
    if (files.get(`${folder}/report.json`)?.includes(hash)) continue;
    edit(`${folder}/report.json`, ['source', 'sha256'], hash);
    // A fingerprint of the source as it was could be used to guess what stood in it.
    const corrections: unknown[] = JSON.parse(files.get(`${folder}/corrections.json`) ?? '{}').corrections ?? [];
    corrections.forEach((_, index) => {
      edit(`${folder}/corrections.json`, ['corrections', index, 'source'], undefined);
    });
  }
  const path = sharedPath('redactions');
  const { redactions = [] } = JSON.parse(files.get(path) ?? '{}');
  const file = { $schema: './schemas/redactions.schema.json', redactions: [...redactions, redaction] };
  files.set(path, `${JSON.stringify(file, null, 2)}\n`);
  const { content } = parseUnpublished(files);
  if (!files.has(sharedPath('permalinks'))) return;
  files.set(sharedPath('permalinks'), permalinksJson(record(content, { ...noDecisions, withdrawn }).file));
  parseContent(files);
}
