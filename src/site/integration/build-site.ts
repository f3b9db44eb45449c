import { existsSync } from 'node:fs';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { bundleFolder } from './kept-bundle.ts';
import { renderSite } from './render-site.ts';

/**
 * Builds the site of a project: with the bundle that is kept where this program has built a site at this place before, and
 * Astro is not even loaded then; else Astro makes it.
 * @param outDir folder below the project; what lies there goes
 */
export async function buildSite(content: PreparedContent, root: string, outDir: string): Promise<void> {
  if (existsSync(bundleFolder(root, content.site))) await renderSite(content, root, outDir);
  else {
    const { build } = await import('astro');
    await build({ root, outDir, logLevel: 'warn' });
  }
}
