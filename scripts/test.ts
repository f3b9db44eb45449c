// Runs every check there is: npm test. One or more of the steps: npm test -- --only unit,site
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { testStrings } from '../src/words/strings.ts';
import {
  failuresOf,
  type StepResult,
  type Tally,
  tableLines,
  tallyLine,
  tallyPlaywright,
  tallyVitest,
} from './toolchain/test-tally.ts';

type StepName = keyof typeof testStrings.steps;

interface Step {
  /** Steps of one round run side by side, the next when all are through: what keeps one core at work leaves the other. */
  round: 1 | 2 | 3;
  /** Tool or script for scripts/run.mjs, and its arguments. */
  command: string[];
  /** Reads the report that the step writes to `reportFile`; a step without tests writes none. */
  tally?: (report: never) => Tally;
  /** Whether it looks at the built site. */
  needsSite?: true;
}

const cache = resolve('node_modules/.cache/mingzhang');
const reports = `${cache}/reports`;
const reportFile = (name: StepName) => `${reports}/${name}.json`;
const steps: Record<StepName, Step> = {
  format: { round: 1, command: ['biome', 'ci', '--colors=off', '--max-diagnostics=50'] },
  // The sites of the frozen report and of one with tables; what stands in content/ is judged by check and build.
  build: { round: 1, command: ['tests/build-sites.ts'] },
  types: { round: 2, command: ['astro', 'check'] },
  unit: {
    round: 2,
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile('unit')}`],
    tally: tallyVitest,
  },
  browser: {
    round: 3,
    command: ['playwright', 'test', '--config', 'tests/e2e', '--forbid-only', '--reporter=list,json'],
    tally: tallyPlaywright,
    needsSite: true,
  },
};

const names = chosenSteps();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(130);
  });
}

let siteMissing = false;
const found = new Map<StepName, StepResult>();
for (const round of Map.groupBy(names, (name) => steps[name].round).values()) {
  await Promise.all(round.map(async (name) => found.set(name, await resultOf(name))));
  siteMissing ||= found.get('build')?.verdict === 'failed';
}
const results = names.flatMap((name) => found.get(name) ?? []);
const { verdicts } = testStrings;
const rows = results.map((result) => [
  result.title,
  verdicts[result.verdict],
  String(result.passed),
  String(failuresOf(result)),
  result.seconds.toFixed(1),
]);
console.log(['', ...tableLines([testStrings.table, ...rows]), '', tallyLine(results)].join('\n'));
process.exitCode = results.some(({ verdict }) => verdict === 'failed') ? 1 : 0;

async function resultOf(name: StepName): Promise<StepResult> {
  const { command, tally, needsSite } = steps[name];
  const title = testStrings.steps[name];
  console.log(testStrings.started(names.indexOf(name) + 1, names.length, title));
  if (needsSite && siteMissing) {
    console.log(testStrings.skipped(title));
    return { title, verdict: 'skipped', passed: 0, failed: 0, seconds: 0 };
  }
  const start = performance.now();
  const { code, output } = await run(command, name);
  const seconds = (performance.now() - start) / 1000;
  const counted = tally && existsSync(reportFile(name)) ? tally(readReport(name)) : { passed: 0, failed: 0 };
  // A step that should count tests and counted none has not done its work.
  const good = code === 0 && counted.failed === 0 && (tally === undefined || counted.passed > 0);
  if (good) console.log(testStrings.passed(title, seconds.toFixed(1), tally && counted.passed));
  else console.log(`${testStrings.failed(title, seconds.toFixed(1))}\n${output.trimEnd()}`);
  return { title, verdict: good ? 'passed' : 'failed', ...counted, seconds };
}

/** Runs a step and keeps what it prints, which is shown only if it fails. */
function run(command: string[], name: StepName): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      // CI: nothing is asked and no snapshot is written. All builds share what takes long to make.
      env: { ...process.env, CI: '1', MINGZHANG_CACHE: cache, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(name) },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) });
    });
  });
}

function readReport(name: StepName): never {
  return JSON.parse(readFileSync(reportFile(name), 'utf8')) as never;
}

function chosenSteps(): StepName[] {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const known = Object.keys(steps) as StepName[];
  const wanted = values.only?.split(',') ?? known;
  const unknown = wanted.find((name) => !(name in steps));
  if (unknown !== undefined) {
    console.error(testStrings.unknownStep(unknown, known.join('、')));
    process.exit(1);
  }
  return known.filter((name) => wanted.includes(name));
}
