import { faultStrings as words } from '../words/strings.ts';
import { LedgerBehind } from './ledger-behind.ts';
import { LiveCommitMissing } from './live-content.ts';
import type { PublishFolder } from './publish-folder.ts';
import { isBusy } from './publish-lock.ts';
import { BuildFailed } from './run-build.ts';

/** What kept a server from judging or publishing. */
export interface ServerFault {
  /** For people. */
  sentence: string;
  /** What the program said itself. */
  detail: string;
  /** Whether nothing speaks for a fault of the server: the content itself cannot be built. */
  isOfContent: boolean;
}

/** Names an error as what it is. */
export function serverFault(error: unknown, folder: PublishFolder): ServerFault {
  if (isBusy(error)) return { sentence: words.stillBusy, detail: '', isOfContent: false };
  if (error instanceof LiveCommitMissing)
    return { sentence: words.liveCommitMissing(error.commit, folder.root), detail: '', isOfContent: false };
  if (error instanceof LedgerBehind) return { sentence: words.ledgerBehind, detail: error.message, isOfContent: false };
  const detail = error instanceof BuildFailed ? error.output : error instanceof Error ? error.message : String(error);
  const sentence = sentenceOf(error, detail, folder);
  return { sentence, detail, isOfContent: sentence === words.buildFailed };
}

function sentenceOf(error: unknown, detail: string, folder: PublishFolder): string {
  const { code, path = folder.root } = error as NodeJS.ErrnoException;
  const said = `${code} ${detail}`;
  if (/ENOSPC|EDQUOT|no space left|EFBIG|database or disk is full/i.test(said)) return words['disk-full'];
  if (/EROFS|read-only file system|readonly database/i.test(said)) return words.readOnly;
  if (error instanceof BuildFailed) return words[error.reason ?? 'buildFailed'];
  if (/EISDIR|ENOTDIR|EEXIST|ENOTEMPTY|EINVAL|unable to open database file/.test(said)) return words.notAFile(path);
  if (/EACCES|EPERM/.test(said)) return words.noPermission(path);
  return words.other;
}
