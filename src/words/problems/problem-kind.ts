/** One kind of problem in the content: all that is said of it. An example stands in check/content/problem-examples.ts. */
export type ProblemKind = {
  /** Given once and never used again: it stands in messages and in other people's notes. */
  code: `MZ${number}`;
  title: string;
  /** What was found, and how to mend it. */
  says: (...found: never[]) => readonly [message: string, hint: string];
  /** What the problem is and why it matters. */
  meaning: string;
};
