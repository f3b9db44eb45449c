import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';
import { sharedPath } from '../src/check/content/content-kinds.ts';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { parseContent, parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { permalinksJson } from '../src/history/permalinks/permalinks-json.ts';
import { record } from '../src/history/permalinks/record.ts';
import { maskedFile } from '../src/history/redactions/masked.ts';
import { type Redaction, redactionKindSchema } from '../src/report/schema/redactions.ts';
import { redactionStrings as words } from '../src/words/strings.ts';
import { askYes, type Terminal } from './terminal.ts';
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
    const taken = await wordsOf(terminal);
    const redaction = await statement(options, taken, terminal);
    const before = contentFiles(root);
    const after = new Map([...before].map(([path, text]) => [path, maskedFile(path, text, taken)] as const));
    const changed = [...after].filter(([path, text]) => text !== before.get(path));
    for (const word of taken) {
      if ([...before].every(([path, text]) => maskedFile(path, text, [word]) === text))
        throw new Refusal(words.notFound(word));
    }
    const count = (text: string) => text.split(words.mask).length - 1;
    const counts = changed.map(([path, text]) => [path, count(text) - count(before.get(path) ?? '')] as const);
    for (const [path, places] of counts) terminal.print(words.places(path, places));
    withNotice(after, redaction);
    if (!options.yes && !(await askYes(terminal, words.confirm, false))) {
      throw new Refusal(words.nothingWritten);
    }
    writeFiles(
      root,
      [...after].filter(([path, text]) => text !== before.get(path)).map(([path, bytes]) => ({ path, bytes })),
    );
    const originals = [...before.keys()].filter((path) => path.includes('/original/'));
    if (originals.length > 0) terminal.print(words.originals(originals));
    terminal.print(words.written(counts.reduce((sum, [, places]) => sum + places, 0)));
    return 0;
  } catch (error) {
    if (error instanceof ContentProblems) terminal.print(words.unsound(error.message));
    else if (error instanceof Refusal) terminal.print(error.message);
    else throw error;
    return 1;
  }
}

function parseCommand(args: string[]) {
  try {
    const options = { kind: { type: 'string' }, ground: { type: 'string' }, yes: { type: 'boolean' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new Refusal(words.usage);
  }
}

/** Line by line until an empty one. */
async function wordsOf(terminal: Terminal): Promise<string[]> {
  const taken: string[] = [];
  for (let line = await terminal.ask(words.askWords); line.trim() !== ''; line = await terminal.ask('')) {
    const word = line.trim();
    if ([...word.replace(/\s/g, '')].length < 2) throw new Refusal(words.tooShort(word));
    taken.push(word);
  }
  if (taken.length === 0) throw new Refusal(words.noWords);
  return taken;
}

async function statement(
  options: ReturnType<typeof parseCommand>,
  taken: readonly string[],
  terminal: Terminal,
): Promise<Redaction> {
  const answered = options.kind ?? (await terminal.ask(words.askKind)).trim();
  const kind = redactionKindSchema.options[Number(answered) - 1] ?? redactionKindSchema.safeParse(answered).data;
  if (kind === undefined) throw new Refusal(words.badKind);
  const ground = (options.ground ?? (await terminal.ask(words.askGround))).trim();
  if (ground === '') throw new Refusal(words.groundNeeded);
  if (maskedFile('', ground, taken) !== ground) throw new Refusal(words.groundTells);
  return { on: today(), kind, ground };
}

/**
 * Registers the sources as they are now, writes the notice and its address.
 * @throws ContentProblems where the content would not be sound any more
 */
function withNotice(files: Map<string, string>, redaction: Redaction): void {
  const edit = (path: string, at: (string | number)[], value: unknown) => {
    const text = files.get(path) ?? '';
    files.set(
      path,
      applyEdits(text, modify(text, at, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } })),
    );
  };
  for (const path of [...files.keys()].filter((name) => name.endsWith('/source.txt'))) {
    const folder = path.replace('/source.txt', '');
    const hash = createHash('sha256')
      .update(files.get(path) ?? '')
      .digest('hex');
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
  files.set(sharedPath('permalinks'), permalinksJson(record(content).file));
  parseContent(files);
}
