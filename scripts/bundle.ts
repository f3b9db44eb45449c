/**
 * Has Astro bundle what renders the pages of this project's site, and keeps it joined with what builds around them, in the
 * folder given: what a first build with a state of the program begins with.
 */
import { bundlePages, keepBundle } from '../src/site/integration/site-bundle.ts';

const [folder = ''] = process.argv.slice(2);
await bundlePages(process.cwd());
await keepBundle(process.cwd(), 'scripts/build-command.ts', folder);
