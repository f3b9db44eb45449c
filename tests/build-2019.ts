// Builds the site of the frozen report, which the browser tests and the benchmark of the search look at.
import { contentFiles } from '../src/check/content/read-content.ts';
import { BuildFailed, runBuild } from '../src/publish/run-build.ts';
import { makeProject } from './project.ts';
import { folder2019, project2019 } from './report-2019.ts';

makeProject(project2019, contentFiles(folder2019));
try {
  await runBuild(project2019);
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  console.error(error.output);
  process.exitCode = 1;
}
