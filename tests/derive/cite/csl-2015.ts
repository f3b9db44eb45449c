import { createRequire } from 'node:module';
import type { CslItem } from '../../../src/derive/cite/csl-json.ts';

/**
 * The Citation Style Language project's own style of GB/T 7714—2015, run by citeproc-js. The package holding both is
 * made for browsers, where its styles are files that are fetched; here each is handed over as an address with the data in it.
 */
const require = createRequire(import.meta.url);
const { registerHooks } = require('node:module') as typeof import('node:module');
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.csljson')) return next(url, context);
    const file = JSON.stringify(new URL(url).pathname);
    // Only the style asked for is read: fetch() turns the object into text, the others are never touched.
    const source = `import { readFileSync } from 'node:fs';
      export default { toString: () => 'data:application/json;base64,' + readFileSync(${file}).toString('base64') };`;
    return { format: 'module', shortCircuit: true, source };
  },
});

interface Engine {
  setOutputFormat: (format: 'text') => void;
  updateItems: (ids: string[]) => void;
  makeBibliography: () => [unknown, string[]];
}

/** An item as the style prints it, without the number in front. */
export async function printedByCsl2015(item: CslItem): Promise<string> {
  const path = require.resolve('citeproc-plus/package.json').replace('package.json', 'dist/index.js');
  const { CSL } = (await import(path)) as {
    CSL: new () => { getEngine: (system: object, style: string, locale: string) => Promise<Engine> };
  };
  const style = 'china-national-standard-gb-t-7714-2015-numeric';
  const engine = await new CSL().getEngine({ retrieveItem: () => item }, style, 'zh-CN');
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  return (engine.makeBibliography()[1][0] ?? '').replace(/^\[1\]/, '').trim();
}
