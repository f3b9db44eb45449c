import { dirname, join } from 'node:path';
import { bundle, type Targets } from 'lightningcss';
import type { Plugin } from 'rolldown';
import { narrowWhereNoContainers } from '../../styles/narrow-where-no-containers.ts';
import type { SentFiles } from './sent-files.ts';

/** How modules are named that stand for style sheets. */
const prefix = '\0style:';

/**
 * What imports a style sheet is told its address; it is loaded by the page, or where `?url` is asked for, by whoever asks.
 * @param base path under which the site is served
 * @param targets the oldest engines that show the site whole
 */
export function styleSheets(sent: SentFiles, base: string, targets: Targets): Plugin {
  return {
    name: 'mingzhang:style-sheets',
    resolveId: {
      filter: { id: /\.css(\?url)?$/ },
      handler: (source, importer = '') => prefix + join(dirname(importer), source.replace('?url', '')),
    },
    load: {
      filter: { id: new RegExp(`^${prefix}`) },
      handler(id) {
        const filename = id.slice(prefix.length);
        const { code } = bundle({ filename, minify: true, targets, visitor: narrowWhereNoContainers });
        const path = sent.put(filename, code.toString());
        return { code: `export default ${JSON.stringify(base + path)}`, moduleType: 'js' };
      },
    },
  };
}
