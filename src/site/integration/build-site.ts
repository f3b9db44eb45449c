import { existsSync } from 'node:fs';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { finishSite } from './finish-site.ts';
import { bundleFolder, renderBundle } from './kept-bundle.ts';

/**
 * Builds the site of a project: by Astro, and where this program has built a site at this place before, with the bundle
 * that Astro made then, without loading it. The bytes are the same.
 * @param outDir folder below the project; what lies there goes
 */
export async function buildSite(content: PreparedContent, root: string, outDir: string): Promise<void> {
  const bundle = bundleFolder(root, content.site);
  if (existsSync(bundle)) {
    await finishSite(content, root, outDir, await renderBundle(bundle, outDir, content.site));
  } else {
    const { build } = await import('astro');
    await build({ root, outDir, logLevel: 'warn' });
  }
}
