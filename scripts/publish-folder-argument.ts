import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type PublishFolder, publishFolder } from '../src/publish/publish-folder.ts';
import { publishStrings as words } from '../src/words/strings.ts';

/** Absolute path of a folder as it was typed: npm runs scripts in the project's folder, not in the user's. */
export function typedFolder(folder: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
}

/**
 * The folder that a command is about, its only argument. Ends the process, saying why, where it is none that
 * publish:init has set up, or belongs to somebody else: files that this user made there would be in the owner's way.
 */
export function publishFolderOf(args: string[]): PublishFolder {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  if (positionals[0] === undefined) return refuse(words.whichFolder);
  const folder = publishFolder(typedFolder(positionals[0]));
  if (!existsSync(folder.repository)) return refuse(words.notSetUp(folder.root));
  const { uid } = statSync(folder.repository);
  if (process.getuid !== undefined && process.getuid() !== uid) {
    return refuse(words.notYours(folder.root, uid, userInfo().username));
  }
  return folder;
}

/** Says why a command does nothing. */
export function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
