import { problemGroups, problemKinds } from '../../words/problem-kinds.ts';

export type ProblemName = keyof typeof problemKinds;
export type ProblemCode = (typeof problemKinds)[ProblemName]['code'];
export type ProblemGroup = keyof typeof problemGroups;

/** A kind of problem as its messages and its explanation show it. */
export interface ProblemEntry {
  name: ProblemName;
  code: ProblemCode;
  group: ProblemGroup;
  title: string;
  meaning: string;
}

/** Every kind of problem, by code. */
export const problemCatalogue: readonly ProblemEntry[] = (Object.keys(problemGroups) as ProblemGroup[])
  .flatMap((group) =>
    (Object.entries(problemGroups[group].kinds) as [ProblemName, (typeof problemKinds)[ProblemName]][]).map(
      ([name, { code, title, meaning }]) => ({ name, code, group, title, meaning }),
    ),
  )
  .toSorted((a, b) => a.code.localeCompare(b.code, 'en'));

/** What a message says: its code, what was found, how to mend it. */
export interface ProblemWords {
  code: ProblemCode;
  message: string;
  hint: string;
}

/** The words of one problem: `says('duplicateKey', 'label', 12)`. */
export function says<Name extends ProblemName>(
  name: Name,
  ...found: Parameters<(typeof problemKinds)[Name]['says']>
): ProblemWords {
  const sentence = problemKinds[name].says as (...found: unknown[]) => readonly [string, string];
  const [message, hint] = sentence(...found);
  return { code: problemKinds[name].code, message, hint };
}

/** What to type to have a code explained. */
export function explainCommand(code: ProblemCode): string {
  return `npm run check -- --explain ${code}`;
}

/** Title of a code, for annotations. */
export function problemTitle(code: ProblemCode): string {
  return problemCatalogue.find((entry) => entry.code === code)?.title ?? code;
}
