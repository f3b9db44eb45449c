import type { Terminal } from '../scripts/terminal.ts';

/**
 * Runs a command that asks: each question takes the next answer.
 * @returns what the command gives, and all that was said and asked
 * @throws where more is asked than answered
 */
export async function answering<Result>(
  answers: string[],
  command: (terminal: Terminal) => Promise<Result>,
): Promise<{ code: Result; said: string }> {
  const said: string[] = [];
  const code = await command({
    print: (line) => said.push(line),
    ask: async (question) => {
      said.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`Nothing to answer to: ${question}`);
      return answer;
    },
  });
  return { code, said: said.join('\n') };
}
