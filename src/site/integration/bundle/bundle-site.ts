import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Targets } from 'lightningcss';
import type { Site } from '../../../report/schema/site.ts';
import { joinModules } from '../joined-program.ts';
import type { Loaded } from '../loaded.ts';
import { licensesFile, licensesOf } from '../write-licenses.ts';
import { astroComponents, type ComponentScripts } from './astro-components.ts';
import { pageFiles, pageModules, sheetsOf } from './page-modules.ts';
import { bundleScripts } from './page-scripts.ts';
import { SentFiles } from './sent-files.ts';
import { styleSheets } from './style-sheets.ts';

/** What readers are sent beside pages, and what pages load of it. */
export interface SiteBundle {
  sent: SentFiles;
  loaded: Loaded;
}

/**
 * Joins what builds a site with all that renders its pages in one file, and bundles what pages load. Astro is not asked: its
 * compiler and what it renders with do their part, while loading its own builder takes longer than all of this.
 * @param root folder of the project
 * @param entry what builds the site
 * @param file the joined program
 */
export async function bundleSite(
  root: string,
  { base, url }: Pick<Site, 'base' | 'url'>,
  entry: string,
  file: string,
): Promise<SiteBundle> {
  const sent = new SentFiles();
  const scripts: ComponentScripts = new Map();
  const folder = join(root, 'src/site/pages');
  const pages = pageFiles(folder);
  const env = { BASE_URL: base, SITE: url, PROD: true, DEV: false };
  const define = Object.fromEntries(
    Object.entries(env).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value) ?? 'undefined']),
  );
  const { browserslist }: { browserslist: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const styles = styleSheets(sent, base, targetsOf(browserslist));
  await joinModules(entry, file, {
    transform: { define },
    plugins: [styles, astroComponents(root, scripts), pageModules(folder, pages)],
  });
  const target = browserslist.map((engine) => engine.replace(' >= ', ''));
  const how = { transform: { define, target }, plugins: [styles] };
  const { paths, taken } = await bundleScripts(root, scripts, sent, how, base);
  sent.set(licensesFile, licensesOf(taken));
  const sheets = pages.map((file) => [file, sheetsOf(join(folder, file)).map((sheet) => sent.madeOf(sheet))] as const);
  return { sent, loaded: { sheets: Object.fromEntries(sheets), scripts: paths } };
}

/** The oldest engines that show the site whole, as style sheets are compiled for them: a number with a byte for each part of the version. */
function targetsOf(browserslist: readonly string[]): Targets {
  return Object.fromEntries(
    browserslist.map((engine) => {
      const [, name = '', major, minor = 0] = /^(\w+) >= (\d+)\.?(\d+)?$/.exec(engine) ?? [];
      return [name === 'ios' ? 'ios_saf' : name, (Number(major) << 16) | (Number(minor) << 8)];
    }),
  );
}
