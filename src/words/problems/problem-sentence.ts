/** What is said of one kind of problem in the content. */
export type ProblemSentence = {
  /** Of its page in docs/checks. */
  title: string;
  /** What was found, and how to mend it. */
  says: (...found: never[]) => readonly [message: string, hint: string];
  /** For its page: what the problem is and why it matters. */
  meaning: string;
};
