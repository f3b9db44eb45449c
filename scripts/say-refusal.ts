import { ContentProblems } from '../src/check/content/content-problems.ts';
import { Refusal } from '../src/check/content/refusal.ts';

/**
 * Says why a command ended without doing what it was asked.
 * @param unsound what is said of content that is not as it should be; its problems by themselves where nothing more is said
 * @returns the exit code
 * @throws whatever is neither
 */
export function sayRefusal(
  error: unknown,
  print: (line: string) => void,
  unsound: (problems: string) => string = (problems) => problems,
): 1 {
  if (error instanceof ContentProblems) print(unsound(error.message));
  else if (error instanceof Refusal) print(error.message);
  else throw error;
  return 1;
}
