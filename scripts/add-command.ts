import { parseUnpublished } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { Refusal } from '../src/check/content/refusal.ts';
import { withTodaysSources } from '../src/check/content/todays-sources.ts';
import { addStrings as words } from '../src/words/strings.ts';
import { addChart } from './add/add-chart.ts';
import { addRemark } from './add/add-remark.ts';
import { addSearch } from './add/add-search.ts';
import { addTerm } from './add/add-term.ts';
import type { Ask } from './add/addition.ts';
import { askListed } from './add/ask-listed.ts';
import { changeSite } from './add/change-site.ts';
import { withPublishedLedger } from './published-ledger.ts';
import { sayRefusal } from './say-refusal.ts';
import { askYes, type Terminal } from './terminal.ts';
import { filesToWrite, writeFiles } from './write-content.ts';

/** In the order of `words.kinds`. */
const kinds: readonly Ask[] = [addRemark, addSearch, addChart, changeSite, addTerm];

/**
 * Asks for what an office adds of its own, piece by piece, and writes it where it belongs.
 * @param root folder of the project
 * @returns the exit code: 1 where nothing was written
 */
export async function addCommand(args: readonly string[], root: string, terminal: Terminal): Promise<0 | 1> {
  try {
    if (args.length > 0) throw new Refusal(words.usage);
    const files = withPublishedLedger(root, contentFiles(root));
    const { content } = parseUnpublished(withTodaysSources(files).files);
    const kind = await askListed(terminal, words.kinds, words.whichKind);
    const addition =
      kind === undefined ? undefined : await kinds[words.kinds.indexOf(kind)]?.(content, files, terminal);
    if (addition === undefined) throw new Refusal(words.nothingWritten);
    const { changed, shown, next } = addition;
    terminal.print(shown);
    parseUnpublished(withTodaysSources(new Map([...files, ...changed])).files);
    terminal.print(words.files([...changed.keys()]));
    if (!(await askYes(terminal, words.confirm))) throw new Refusal(words.nothingWritten);
    writeFiles(root, filesToWrite(changed));
    terminal.print(words.written(next));
    return 0;
  } catch (error) {
    return sayRefusal(error, terminal.print, words.unsound);
  }
}
