/** Has Astro bundle what renders the pages of this project's site: what a first build with a state of the program begins with. */
import { bundlePages } from '../src/site/integration/site-bundle.ts';

await bundlePages(process.cwd());
