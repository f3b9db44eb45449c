import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// The integration writes them, before Astro looks for them and in the dev server again whenever a content file is saved.
const generated = glob({ pattern: '**/*.mdx', base: './.generated', retainBody: false });

export const collections = { pages: defineCollection({ loader: generated }) };
