// Before any schema is made.
import '../src/report/schema/schemas-as-they-stand.ts';

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/content/check-content.ts';
import { sharedPath, yearPath } from '../src/check/content/content-kinds.ts';
import { problemCatalogue } from '../src/check/content/problem-catalogue.ts';
import { contentFiles, foundFiles } from '../src/check/content/read-content.ts';
import { asAnnotations } from '../src/check/content/reporters/as-annotations.ts';
import { asCodeList, asExplanation } from '../src/check/content/reporters/as-explanation.ts';
import { asJson } from '../src/check/content/reporters/as-json.ts';
import { asText } from '../src/check/content/reporters/as-text.ts';
import { shownExample } from '../src/check/content/reporters/shown-example.ts';
import { wordsToReadAgain } from '../src/history/corrections/words-to-read-again.ts';
import { type BrokenPromises, brokenPromises } from '../src/publish/broken-promises.ts';
import { leftBase } from '../src/publish/left-base.ts';
import type { Content } from '../src/report/content.ts';
import { blocksOf, textOf } from '../src/report/outline.ts';
import { privateNumbers } from '../src/report/private-numbers.ts';
import { fontCoverage } from '../src/site/fonts/font-coverage.ts';
import { hasRareCharacters, headingWords, leftInHeadings } from '../src/site/fonts/left-in-headings.ts';
import { serifFontFile } from '../src/site/fonts/source-font.ts';
import { forgetKeptFiles } from '../src/site/forget-kept-files.ts';
import { keptReading } from '../src/site/integration/kept-reading.ts';
import { contentCheckStrings, correctionStrings, pushStrings, redactionStrings } from '../src/words/strings.ts';
import { alteredLedger } from './altered-ledger.ts';
import { contentFolder } from './content-commit.ts';
import { droppedCorrection } from './dropped-correction.ts';
import type { RunningProgram } from './joined-script.ts';
import { gitIfThere, linesOf } from './project-git.ts';
import { pushedAndOwn, pushedText } from './pushed-text.ts';
import { today } from './today.ts';

const sitePath = sharedPath('site');
const formats = { text: asText, json: asJson, github: asAnnotations };

/**
 * Checks everything below content/ without building, or explains a code. Exit code 1 where there is a problem, 2 for a wrong
 * call, 3 for a fault of the check itself.
 * @param args of the command
 */
export async function runCheck(args: string[], program: RunningProgram): Promise<void> {
  const call = parsedCall(args);
  if (call.help) {
    console.log(contentCheckStrings.usage);
  } else if (call.wrong !== undefined) {
    console.error(`${call.wrong}\n\n${contentCheckStrings.usage}`);
    process.exitCode = 2;
  } else if (call.explain !== undefined) {
    explain(call.explain.toUpperCase(), program);
  } else {
    await check(process.cwd(), call.format, program);
  }
}

/** Explains a code; lists all of them where none is given. */
function explain(code: string, { folder }: RunningProgram): void {
  const entry = problemCatalogue.find((known) => known.code === code);
  if (entry !== undefined)
    console.log(asExplanation(entry, shownExample(entry, contentFiles(join(folder, 'src/check/content/example')))));
  else if (code === '') console.log(asCodeList());
  else {
    console.error(contentCheckStrings.unknownCode(code));
    process.exitCode = 2;
  }
}

async function check(root: string, format: Call['format'], { digest }: RunningProgram): Promise<void> {
  if (!existsSync(join(root, 'content'))) {
    console.error(contentCheckStrings.noContent);
    process.exitCode = 2;
    return;
  }
  try {
    if (format === asText) tellOfLedger(root);
    const outcome = checkContent(foundFiles(root), today(), keptReading(digest));
    forgetKeptFiles();
    const isRefused = outcome.problems.length === 0 && format === asText && tellOfRefusal(root);
    // Who reads first that all is well pushes.
    if (!isRefused) console.log(format(outcome));
    if (outcome.problems.length > 0) process.exitCode = 1;
    if (format === asText) tellOfUntracked(root);
    if (outcome.content !== undefined && format === asText) tellOfChangedCorrections(root, outcome.content);
    if (outcome.content !== undefined && format === asText) {
      if (outcome.content.site.url === undefined) console.log(contentCheckStrings.noUrl);
      tellOfWordsToRead(outcome.content);
      tellOfPrivateNumbers(outcome.content);
      await tellOfRareCharacters(outcome.content);
    }
  } catch (error) {
    console.error(contentCheckStrings.ownFault(error instanceof Error ? error.message : String(error)));
    process.exitCode = 3;
  }
}

/**
 * A path that is left takes every address with it, and words that were taken back would be public again: the push would be
 * refused, so it is said here first.
 */
function tellOfRefusal(root: string): boolean {
  const left = leftBase(pushedText(root, sitePath), readFileSync(join(root, sitePath), 'utf8'));
  const back = wordsBackIn(root);
  const refusal = left ? pushStrings.baseLeft(left) : back.length > 0 ? pushStrings.wordsBack(back) : undefined;
  if (refusal === undefined) return false;
  console.log(contentCheckStrings.wouldBeRefused(refusal));
  process.exitCode = 1;
  return true;
}

function wordsBackIn(root: string): BrokenPromises['back'] {
  const redactions = sharedPath('redactions');
  if (!existsSync(join(root, redactions))) return [];
  const found = gitIfThere(root)(
    'grep',
    '--name-only',
    '--fixed-strings',
    redactionStrings.mask,
    '@{upstream}',
    '--',
    contentFolder,
  );
  const masked = linesOf(found).map((line) => line.slice(line.indexOf(':') + 1));
  const corrections = masked.map((path) => path.replace(/[^/]+$/, 'corrections.json'));
  const { pushed, own } = pushedAndOwn(root, [...new Set([...masked, ...corrections, redactions])]);
  return brokenPromises(pushed, own).back;
}

/** Corrections that were published stay as they are, unless a rollback took them back: only the server knows. */
function tellOfChangedCorrections(root: string, { years }: Content): void {
  const paths = years.map(({ report }) => yearPath(`content/reports/${report.year}`, 'corrections'));
  const { pushed, own } = pushedAndOwn(root, [...paths, sharedPath('redactions')]);
  const { corrections } = brokenPromises(pushed, own);
  if (corrections.length > 0) console.log(contentCheckStrings.correctionsChanged(corrections));
}

/** What is new in the folder and only there: `git commit -a` leaves it out, and the push is refused for what it lacks. */
function tellOfUntracked(root: string): void {
  const files = linesOf(gitIfThere(root)('ls-files', '--others', '--exclude-standard', '--', contentFolder));
  if (files.length > 0) console.log(contentCheckStrings.untracked(files.slice(0, 3), files.length));
}

/** Words replaced in the whole folder, a correction half taken back: whatever else is wrong comes of that. */
function tellOfLedger(root: string): void {
  const altered = alteredLedger(root) ?? droppedCorrection(root);
  if (altered === undefined) return;
  console.log(altered);
  process.exitCode = 1;
}

/** A comparison that nobody has put in numbers may have ceased to be true with a correction. */
function tellOfWordsToRead({ site, years }: Content): void {
  const words = years.flatMap((year) => wordsToReadAgain(year, site.home.searches));
  if (words.length > 0) console.log([correctionStrings.toRead, ...words].join('\n'));
}

/** Numbers of people are told before they are public: what was public once is never wholly taken back. */
function tellOfPrivateNumbers({ years }: Content): void {
  const found = years.flatMap(({ report }) =>
    blocksOf(report).flatMap(({ block }) =>
      privateNumbers(textOf(block)).map((number) => ({ year: report.year, id: block.id, number })),
    ),
  );
  if (found.length > 0) console.log(contentCheckStrings.isPrivate(found));
}

/** A heading with a character that its face lacks publishes all the same, and looks a little different. */
async function tellOfRareCharacters(content: Content): Promise<void> {
  const headings = headingWords(content);
  if (!hasRareCharacters(headings)) return;
  const left = leftInHeadings(headings, fontCoverage(readFileSync(await serifFontFile())));
  if (left.length > 0) console.log(contentCheckStrings.left(left));
}

interface Call {
  help: boolean;
  explain?: string | undefined;
  wrong?: string;
  format: (typeof formats)['text'];
}

function parsedCall(given: readonly string[]): Call {
  const plain = { help: false, format: asText };
  // Without a code, all of them are listed.
  const args = given.at(-1) === '--explain' ? [...given, ''] : [...given];
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string', default: 'text' },
        explain: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const format = Object.entries(formats).find(([name]) => name === values.format)?.[1];
    if (format === undefined) return { ...plain, wrong: contentCheckStrings.unknownFormat(values.format) };
    return { help: values.help, explain: values.explain, format };
  } catch {
    return { ...plain, wrong: contentCheckStrings.unknownOption };
  }
}
