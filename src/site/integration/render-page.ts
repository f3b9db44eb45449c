import renderer from '@astrojs/mdx/server.js';
import type { AstroGlobal, SSRResult } from 'astro';
import {
  type AstroComponentFactory,
  chunkToString,
  renderSlotToString,
  renderToString,
} from 'astro/runtime/server/index.js';
import type { Params } from '../page-data/static-paths.ts';

/** What a page is rendered with. */
export interface PageSetting {
  params: Params;
  /** Addresses of the style sheets that it loads. */
  sheets: readonly string[];
  /** Addresses of scripts, by how components name them. */
  scripts: ReadonlyMap<string, string>;
}

/** Renders a page, as Astro does when it builds. Of what Astro tells its components, these ask for nothing but the below. */
export async function renderPage(page: AstroComponentFactory, setting: PageSetting): Promise<string> {
  const result = resultOf(setting);
  const html = await renderToString(result, page, {}, {}, true);
  if (typeof html !== 'string') throw new Error('A page of this site never answers with anything but itself');
  return html;
}

type Slots = Record<string, Parameters<typeof renderSlotToString>[1]>;

function resultOf({ params, sheets, scripts }: PageSetting): SSRResult {
  const locals = {};
  const told: Partial<SSRResult> = {
    cancelled: false,
    base: '/',
    params,
    partial: false,
    compressHTML: 'jsx',
    styles: new Set(sheets.map((href) => ({ props: { rel: 'stylesheet', href }, children: '' }))),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    inlinedScripts: new Map(),
    clientDirectives: new Map(),
    renderers: [{ name: 'astro:jsx', ssr: renderer }],
    async resolve(name) {
      const address = scripts.get(name);
      if (address === undefined) throw new Error(`There is no script ${name}`);
      return address;
    },
    createAstro: (props, slots: Slots | null) => {
      const has = (name: string) => slots?.[name] !== undefined;
      const render = async (name: string) => {
        const slot = slots?.[name];
        return slot && chunkToString(result, await renderSlotToString(result, slot));
      };
      return { props, params, locals, slots: { has, render } } as unknown as AstroGlobal;
    },
    shouldInjectCspMetaTags: false,
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      // Every page has its own.
      headInTree: true,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
      routeHasPropagation: false,
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  const result = told as SSRResult;
  return result;
}
