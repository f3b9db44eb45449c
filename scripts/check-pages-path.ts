// Compares where the site is on GitHub Pages with what it was built for:
// PAGES_PATH=/repository PAGES_URL=https://user.github.io/repository node scripts/run.mjs …
import { toolStrings } from '../src/words/strings.ts';
import { readSiteSettings } from './site-settings.ts';

const { base, url } = readSiteSettings();
const path = `${(process.env['PAGES_PATH'] ?? '').replace(/\/$/, '')}/`;
const { origin } = new URL(process.env['PAGES_URL'] ?? url ?? 'https://localhost');
const wrong = [
  ...(path === base ? [] : [toolStrings.otherPagesPath(base, path)]),
  ...(url === undefined || new URL(url).origin === origin ? [] : [toolStrings.otherPagesUrl(url, origin)]),
];
for (const sentence of wrong) console.log(`::error file=content/site.json,line=1::${sentence}`);
if (wrong.length > 0) process.exitCode = 1;
