import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { publishLogStrings as words } from '../words/strings.ts';
import type { Git } from './git.ts';
import { localTime } from './local-time.ts';
import type { PublishFolder } from './publish-folder.ts';

/** Something that happened to a site and that its operator may want to know. */
export interface PublishEvent {
  what: 'live' | 'draft' | 'refused' | 'failed' | 'rolled-back' | 'purged';
  /** Why, or with what result. */
  sentence: string;
  /** What a check or a build printed, if anything. */
  detail?: string | undefined;
  /** Who did it, from where and with which commit. */
  who: string;
}

/** Longer than any chat's robot takes to answer. */
const patience = 30_000;

/**
 * Writes what happened to `publish.log`, whole and in local time, and tells the operator's own `notify`, where there is one:
 * it is run with the kind of event as its argument and reads the entry from its standard input.
 * @returns what of this could not be done; undefined where all was
 */
export function logEvent(
  folder: PublishFolder,
  { what, sentence, detail = '', who }: PublishEvent,
): string | undefined {
  const head = `${localTime()} ${words[what]}；${who}；${sentence.trim().replaceAll('\n', '\n    ')}`;
  const lines = detail.trim() === '' ? [] : detail.trimEnd().split('\n');
  const entry = `${[head, ...lines.map((line) => `    ${line}`)].join('\n')}\n`;
  const notified = notify(folder, what, entry);
  const written = append(folder, notified === undefined ? entry : `${entry}${localTime()} ${notified}\n`);
  return written ?? notified;
}

function append({ log }: PublishFolder, entry: string): string | undefined {
  try {
    appendFileSync(log, entry);
    return undefined;
  } catch (error) {
    return words.notWritten(log, (error as Error).message);
  }
}

function notify({ notify: program }: PublishFolder, what: string, entry: string): string | undefined {
  if (!existsSync(program)) return undefined;
  const { status, error, stderr } = spawnSync(program, [what], { input: entry, timeout: patience, encoding: 'utf8' });
  return status === 0 ? undefined : words.notNotified(program, stderr?.trim() || (error?.message ?? ''));
}

/** Who pushes, as far as the server knows: the name given to the key, else that of the commit; and from where. */
export function pusherOf(git: Git, commit: string): string {
  return whoOf(git, commit, process.env['MINGZHANG_WHO'], process.env['SSH_CONNECTION']?.split(' ')[0]);
}

/** Who made a commit that was pushed before. */
export function authorOf(git: Git, commit: string): string {
  return whoOf(git, commit);
}

function whoOf(git: Git, commit: string, name?: string, from?: string): string {
  const said = saidOf(git, commit);
  const who = name || said?.committer || '';
  return words.pusher(plain(who), from, said && { id: commit.slice(0, 12), subject: plain(said.subject) });
}

/** Undefined where there is no such commit: a branch that is deleted ends at none. */
function saidOf(git: Git, commit: string): { committer: string; subject: string } | undefined {
  try {
    const [committer = '', subject = ''] = git('log', '-1', '--format=%cn%x00%s', commit).toString('utf8').split('\0');
    return { committer, subject: subject.trim() };
  } catch {
    return undefined;
  }
}

/** Who is logged in on the server. */
export function operator(): string {
  return words.operator(process.env['SUDO_USER'] ?? userInfo().username);
}

/** Characters that would steer a terminal are shown as none. */
function plain(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}/gu, '');
}
