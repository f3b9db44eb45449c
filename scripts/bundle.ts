/**
 * Bundles what builds this project's site, and keeps it in the folder given: what a first build with a state of the program
 * begins with.
 */
import { keepBundle } from '../src/site/integration/site-bundle.ts';

const [folder = ''] = process.argv.slice(2);
await keepBundle(process.cwd(), 'scripts/build-command.ts', folder);
