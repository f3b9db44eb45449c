// Before a deployment to GitHub Pages: holds this content against the site that is deployed, and writes into dist/ what the
// new one is made from: PAGES_URL=https://<user>.github.io/<repository> node scripts/run.mjs scripts/publish-pages.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenPromises } from '../src/publish/broken-promises.ts';
import { deployedCommit, deployedReleaseFile } from '../src/publish/deployed-release.ts';
import { gitIn } from '../src/publish/git.ts';
import { refusalOf } from '../src/publish/judge-push.ts';
import { pushedContent } from '../src/publish/pushed-content.ts';
import { revertsOfServed } from '../src/publish/taken-back.ts';
import { pagesStrings as words } from '../src/words/strings.ts';

const git = gitIn('.git');
const refusal = await refusalOfDeployment(process.env['PAGES_URL'] ?? '');
if (refusal === undefined) {
  const commit = git('rev-parse', 'HEAD').toString('utf8').trim();
  writeFileSync(join('dist', deployedReleaseFile), `${JSON.stringify({ commit })}\n`);
} else {
  // One annotation is one line.
  console.log(`::error::${words.refused(refusal).replaceAll('\n', '%0A')}`);
  process.exitCode = 1;
}

async function refusalOfDeployment(address: string): Promise<string | undefined> {
  const live = await deployedCommit(address).catch((error: Error) => error);
  if (live instanceof Error) return words.noAnswer(address, live.message);
  if (live === undefined) {
    console.log(words.nothingDeployed(address));
    return undefined;
  }
  try {
    git('cat-file', '-e', `${live}^{commit}`);
  } catch {
    return words.commitMissing(live);
  }
  const broken = brokenPromises(pushedContent(git, live).files, pushedContent(git, 'HEAD').files);
  return refusalOf(broken, live, () => revertsOfServed(git, live, 'HEAD'));
}
