// Compares the path of the site on GitHub Pages with the one it was built for: PAGES_PATH=/repository node scripts/run.mjs …
import { toolStrings } from '../src/words/strings.ts';
import { readSiteSettings } from './site-settings.ts';

const { base } = readSiteSettings();
const path = `${(process.env['PAGES_PATH'] ?? '').replace(/\/$/, '')}/`;
if (path !== base) {
  console.log(`::error file=content/site.json,line=1::${toolStrings.otherPagesPath(base, path)}`);
  process.exitCode = 1;
}
