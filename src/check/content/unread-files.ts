import { originalFolder, sharedKinds, yearKinds } from './content-kinds.ts';
import { type Problem, problemOfFile } from './problem.ts';
import { says } from './problem-catalogue.ts';
import { nearest } from './references/nearest.ts';

const sharedNames: readonly string[] = Object.values(sharedKinds).map(({ name }) => name);
const yearNames: readonly string[] = Object.values(yearKinds).map(({ name }) => name);

/** What the importer leaves for a person to read and take over. */
const drafts = ['glossary-draft.json'];

/**
 * Files and folders below content/ that nothing reads, each named once: what they hold would never appear on the site.
 * @param paths of all files, e.g. content/reports/2019/report.json; a folder with nothing in it ends with a slash
 */
export function unreadFiles(paths: Iterable<string>): Problem[] {
  const told = new Map<string, Problem>();
  for (const path of paths) {
    const problem = problemOf(path);
    if (problem !== undefined) told.set(problem.file, problem);
  }
  return [...told.values()];
}

const leftByImport = /^content\/reports\/\.(?:import|replaced)-(\d{4})$/;

/** Whether a folder is one of those that an interrupted import leaves behind: the year may still be in it. */
export function isLeftByImport(folder: string): boolean {
  return leftByImport.test(folder);
}

function problemOf(path: string): Problem | undefined {
  const [, place, folder, name] = /^content\/(?:(reports)\/([^/]+)\/)?(.*)$/.exec(path) ?? [];
  const unread = (file: string, meant: string | undefined) => problemOfFile(file, says('unreadFile', file, meant));
  if (place === undefined || folder === undefined) {
    if (name === undefined || sharedNames.includes(name) || name === 'reports/') return undefined;
    return unread(path, nearest(name, sharedNames)[0]);
  }
  const where = `content/reports/${folder}`;
  if (!/^\d{4}$/.test(folder)) {
    const interrupted = leftByImport.exec(where)?.[1];
    if (interrupted !== undefined) return problemOfFile(where, says('interruptedImport', interrupted));
    return unread(where, /\d{4}/.exec(folder.normalize('NFKC'))?.[0]);
  }
  if (name === undefined || name === '') return problemOfFile(where, says('emptyYear', folder));
  // Of a folder in the place of a file the folder itself is told.
  if (yearNames.includes(name.replace(/\/.*/, '')) || drafts.includes(name) || name.startsWith(`${originalFolder}/`))
    return undefined;
  return unread(path, nearest(name.replace(/ ?\(\d+\)| - 副本/, ''), yearNames)[0]);
}
