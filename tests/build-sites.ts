// Builds the sites that the browser tests look at: of the frozen report, which the benchmark of the search reads too, and of the one with tables.
import { contentFiles } from '../src/check/content/read-content.ts';
import { BuildFailed, runBuild } from '../src/publish/run-build.ts';
import { makeProject } from './project.ts';
import { folder2019, project2019 } from './report-2019.ts';
import { corrected2020, project2020 } from './tables-2020.ts';

try {
  makeProject(project2019, contentFiles(folder2019));
  await runBuild(project2019);
  makeProject(project2020, corrected2020());
  await runBuild(project2020);
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  console.error(error.output);
  process.exitCode = 1;
}
