import { posix } from 'node:path';
import type { Plugin, RenderedChunk } from 'rolldown';
import { catalogueFile, textsFolder } from '../../../search/index/search-files.ts';

/** What the search asks for as soon as its script runs, besides the modules of that: its style sheet and its worker. */
const ofSearch = /\/(search\..*\.css|search-worker\..*\.js)$/;

/** An `import()` as it is written, and as it is rendered behind the helper. */
const written = /\bimport\((['"]\.[^'"]+['"])\)/g;
const rendered = /import\("([^"]+)"\)((?:(?!import\().)*?)__askedAhead/gs;

/**
 * Lets `import()` ask for all at once that a script will ask for, and for the search also its worker, its style sheet and its
 * catalogue.
 * @param helper module that asks
 * @param sent paths of the files beside the scripts
 */
export function askedAhead(helper: string, sent: ReadonlyMap<string, unknown>): Plugin {
  return {
    name: 'mingzhang:asked-ahead',
    transform: {
      filter: { id: /[\\/]client[\\/].*\.ts$/, code: 'import(' },
      handler(code) {
        const asking = code.replace(written, 'askAhead(() => import($1), __askedAhead)');
        return asking === code ? null : `import { askAhead } from ${JSON.stringify(helper)};\n${asking}`;
      },
    },
    renderChunk(code, chunk, _, { chunks }) {
      return code.replace(rendered, (_all, address: string, between: string) => {
        const target = posix.join(posix.dirname(chunk.fileName), address);
        const here = withImports(chunk.fileName, chunks);
        const files = [...withImports(target, chunks)].filter((file) => !here.has(file));
        if (chunks[target]?.name === 'search-dialog') {
          files.push(
            ...[...sent.keys()].filter((path) => ofSearch.test(path)).sort(),
            `${textsFolder}/${catalogueFile}`,
          );
        }
        return `import("${address}")${between}${JSON.stringify(files)}`;
      });
    },
  };
}

/** A script and all that it imports. */
function withImports(file: string, chunks: Record<string, RenderedChunk>, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of chunks[file]?.imports ?? []) withImports(imported, chunks, found);
  return found;
}
