import { checkContent } from '../../../src/check/content/check-content.ts';
import { BuildFailed, runBuild } from '../../../src/publish/run-build.ts';
import { makeProject, writeFiles } from '../../project.ts';
import type { ValidChange } from './valid-changes.ts';

/** What became of changes to sound content. */
export interface LiveOrRefused {
  tried: number;
  /** The check refused the change. */
  refused: number;
  /** The check let it pass, and the site was built and passed its own check. */
  live: number;
  /** Passed the check, and then failed: each with the end of what the build said. */
  failed: string[];
  builds: number;
}

/**
 * Makes every change by itself and checks it; those that pass are made together, as many as touch different fields, and
 * built for real. A build that fails is halved until the change is found.
 * @param folder of its own, in which is built
 * @param published what becomes of changed files before they are checked: their addresses recorded, or nothing
 */
export async function liveOrRefused(
  content: ReadonlyMap<string, string>,
  changes: readonly ValidChange[],
  folder: string,
  published: (files: Map<string, string>) => Map<string, string>,
): Promise<LiveOrRefused> {
  const outcome: LiveOrRefused = { tried: changes.length, refused: 0, live: 0, failed: [], builds: 0 };
  const madeIn = (made: readonly ValidChange[]) =>
    published(made.reduce((files, { apply }) => apply(files), new Map(content)));
  const passes = (made: readonly ValidChange[]) => checkContent(madeIn(made)).problems.length === 0;
  const passing = changes.filter((change) => passes([change]));
  outcome.refused = changes.length - passing.length;
  makeProject(folder, content);

  const build = async (batch: readonly ValidChange[]): Promise<void> => {
    if (batch.length > 1 && !passes(batch)) return halves(batch);
    outcome.builds++;
    writeFiles(folder, madeIn(batch));
    try {
      await runBuild(folder);
      outcome.live += batch.length;
    } catch (error) {
      if (!(error instanceof BuildFailed)) throw error;
      if (batch.length > 1) return halves(batch);
      const [{ field, payload } = { field: '', payload: '' }] = batch;
      outcome.failed.push(`${field} ${payload}: ${error.output}`);
    }
  };
  const halves = async (batch: readonly ValidChange[]) => {
    const middle = Math.ceil(batch.length / 2);
    await build(batch.slice(0, middle));
    await build(batch.slice(middle));
  };
  for (const batch of batches(passing)) await build(batch);
  return outcome;
}

/** As few batches as there are changes of the busiest field; none has two of one field. */
function batches(changes: readonly ValidChange[]): ValidChange[][] {
  const byField = [...Map.groupBy(changes, ({ field }) => field).values()];
  const count = Math.max(0, ...byField.map((group) => group.length));
  return Array.from({ length: count }, (_, index) => byField.flatMap((group) => group[index] ?? []));
}
