import { dirname, join, relative, sep } from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'rolldown';

/** How Astro's compiler names the scripts of components. */
const script = /\.astro\?astro&type=script&/;

/** Scripts that components bring to the browser: their texts by how the components name them. */
export type ComponentScripts = Map<string, string>;

/**
 * Reads components as Astro's compiler translates them.
 * @param root folder of the project
 * @param scripts those found are put here
 */
export function astroComponents(root: string, scripts: ComponentScripts): Plugin {
  return {
    name: 'mingzhang:astro-components',
    transform: {
      filter: { id: /\.astro$/ },
      handler(source, id) {
        const filename = nameFrom(root, id);
        const {
          code,
          scripts: found,
          diagnostics,
        } = transform(source, {
          filename,
          normalizedFilename: filename,
          compact: 'jsx',
          internalURL: 'astro/compiler-runtime',
          resultScopedSlot: true,
          resolvePath: (path) => path,
        });
        const fault = diagnostics.find(({ severity }) => severity === 'error');
        if (fault) this.error(`${filename}: ${fault.text}`);
        for (const [index, one] of found.entries()) {
          if (one.code !== undefined) scripts.set(`${filename}?astro&type=script&index=${index}&lang.ts`, one.code);
        }
        return { code, moduleType: 'ts' };
      },
    },
  };
}

/** Reads the scripts of components as modules: what they import stands beside the component. */
export function componentScripts(root: string, scripts: ComponentScripts): Plugin {
  return {
    name: 'mingzhang:component-scripts',
    resolveId: { filter: { id: script }, handler: (id) => join(root, dirname(id), id.slice(id.lastIndexOf('/'))) },
    load: {
      filter: { id: script },
      handler: (id) => ({ code: scripts.get(nameFrom(root, id)) ?? '', moduleType: 'ts' }),
    },
  };
}

/** What a module is called from the project's folder, wherever that lies. */
export function nameFrom(root: string, id: string): string {
  return `/${relative(root, id).replaceAll(sep, '/')}`;
}
