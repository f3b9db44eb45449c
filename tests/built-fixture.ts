import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltPage, builtPage } from '../src/check/site/built-page.ts';
import { runBuild } from '../src/publish/run-build.ts';
import { builtFiles } from '../src/site/integration/built-files.ts';
import { makeProject } from './project.ts';
import { fixtureContent, published } from './small-content.ts';

/** The built pages of a made-up project, and the text of any file of it; '' for one that is not there. */
export interface BuiltFixture {
  pages: BuiltPage[];
  text: (path: string) => string;
  /** Every file of it. */
  paths: string[];
}

/** Builds the site of a made-up project of tests/fixtures for real, in a folder of its own that is then removed. */
export async function buildFixture(name: 'two-years'): Promise<BuiltFixture> {
  const folder = mkdtempSync(join(tmpdir(), `mingzhang-${name}-`));
  try {
    makeProject(folder, published(fixtureContent(name)));
    await runBuild(folder);
    const dist = join(folder, 'dist');
    const texts = new Map(builtFiles(dist).map(({ path }) => [path, readFileSync(join(dist, path), 'utf8')]));
    const pages = [...texts].filter(([path]) => path.endsWith('.html'));
    return {
      pages: pages.map(([path, html]) => builtPage(path, html)),
      text: (path) => texts.get(path) ?? '',
      paths: [...texts.keys()],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
