import type { Problem } from '../check/content/problem.ts';
import type { pushStrings } from '../words/strings.ts';
import { checkPushed } from './check-pushed.ts';
import { unregistered } from './ledger-behind.ts';

/** Why the server finds what the check at home may not have found. */
export type LikelyCause = keyof typeof pushStrings.likely;

/** Code of the problem that an address of the ledger has no page. */
const gone = 'MZ703';
/** What a correction would have to tell of. */
const uncorrected = /^MZ80[1-6]$/;

/**
 * @param problems of the pushed content
 * @param former content files of what stands on the published branch; none before the first push
 */
export function likelyCauses(
  problems: readonly Problem[],
  content: ReadonlyMap<string, Buffer>,
  former: ReadonlyMap<string, Buffer>,
): LikelyCause[] {
  const causes: LikelyCause[] = [];
  if (problems.some(({ code }) => code === unregistered)) causes.push('serverIsNewer');
  const entries = goneEntries(problems);
  const ledger = former.get('content/permalinks.json')?.toString('utf8') ?? '';
  if (entries.some((entry) => !ledger.includes(entry))) causes.push('serverIsOlder');
  else if (entries.length > 0 && isGoneAlready(entries, former)) causes.push('serverWasPutBack');
  if (problems.some(({ code }) => uncorrected.test(code)) && lacksCorrections(content)) causes.push('correctionsLeft');
  return causes;
}

/** Lines of the ledger whose pages are missing. */
function goneEntries(problems: readonly Problem[]): string[] {
  return problems.filter(({ code }) => code === gone).map(({ excerpt }) => excerpt.trim().replace(/,$/, ''));
}

/** Whether what was accepted before lacks one of these pages as well, with the program as it is now. */
function isGoneAlready(entries: readonly string[], former: ReadonlyMap<string, Buffer>): boolean {
  const already = goneEntries(checkPushed(former).problems);
  return entries.some((entry) => already.includes(entry));
}

/** Whether a year has no corrections: what is new in a folder is easily left out of a commit. */
function lacksCorrections(content: ReadonlyMap<string, Buffer>): boolean {
  return [...content.keys()].some(
    (path) => path.endsWith('/report.json') && !content.has(path.replace(/report\.json$/, 'corrections.json')),
  );
}
