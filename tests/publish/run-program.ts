import { spawn } from 'node:child_process';

export interface Run {
  code: number | null;
  /** What it printed, errors included. */
  output: string;
}

/** Nothing of the machine's or the test runner's settings reaches the programs under test but where builds keep what takes long to make. */
const environment = {
  PATH: process.env['PATH'] ?? '',
  LANG: 'C.UTF-8',
  MINGZHANG_CACHE: process.env['MINGZHANG_CACHE'] ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, '办公人员'],
      [`GIT_${who}_EMAIL`, 'staff@example.gov.cn'],
    ]),
  ),
};

/** A program that runs. */
export interface Running {
  /** What it has printed until now. */
  printed: () => string;
  ended: Promise<Run>;
  /** Ends it at once, without asking. */
  kill: () => void;
}

/** @param variables of the environment that the program looks at */
export function startProgram(
  folder: string,
  command: string,
  variables: Record<string, string>,
  ...args: string[]
): Running {
  const env = { ...environment, ...variables };
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  return { printed: () => output, ended, kill: () => child.kill('SIGKILL') };
}

/** Runs a program to its end. */
export function runProgram(folder: string, command: string, ...args: string[]): Promise<Run> {
  return startProgram(folder, command, {}, ...args).ended;
}

/** Runs a program that has to succeed. */
export async function mustRun(folder: string, command: string, ...args: string[]): Promise<string> {
  const { code, output } = await runProgram(folder, command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${output}`);
  return output;
}
