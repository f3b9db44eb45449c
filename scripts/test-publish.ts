// What takes too long for npm test, whole: npm run test:publish
import { spawnSync } from 'node:child_process';
import { toolStrings } from '../src/words/strings.ts';

/** Each with its environment; a failing one does not keep the next from running. */
const steps = [
  {
    name: 'push',
    tests: 'tests/publish',
    env: { PUSH_TESTS: 'whole', RANDOM_PUSHES: process.env['RANDOM_PUSHES'] ?? '100' },
  },
  { name: 'guide', tests: 'tests/scripts/guide', env: { GUIDE_TESTS: 'whole' } },
  {
    name: 'fuzz',
    tests: 'tests/check/fuzz',
    env: {
      FUZZ_VARIANTS: process.env['FUZZ_VARIANTS'] ?? '1000',
      VALID_CHANGES_EVERY: process.env['VALID_CHANGES_EVERY'] ?? '1',
    },
  },
];

const failed = steps.filter(({ name, tests, env }) => {
  console.log(toolStrings.publishStep(name, Object.values(env).join('、')));
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'vitest', 'run', '--no-file-parallelism', tests], {
    stdio: 'inherit',
    env: { ...process.env, CI: '1', ...env },
  });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(toolStrings.publishFailed(failed.map(({ name }) => name)));
  process.exitCode = 1;
}
