import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../../scripts/bench/project-copy.ts';
import { type BuiltSite, readBuiltSite } from '../../../src/check/site/built-site.ts';
import { fixtureContent, published } from '../../small-content.ts';

/** Builds the site of a made-up project of tests/fixtures for real, in a folder of its own that is then removed. */
export function buildFixture(name: 'small' | 'two-years'): { site: BuiltSite; text: (path: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), `mingzhang-${name}-`));
  try {
    const project = copyProject(join('tests/fixtures', name), folder);
    const ledger = published(fixtureContent(name)).get('content/permalinks.json') ?? '';
    writeFileSync(join(folder, 'content/permalinks.json'), ledger);
    const [program = '', ...args] = project.command;
    const built = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`The build of ${name} failed:\n${built.stdout}${built.stderr}`);
    const texts = new Map(filesBelow(join(folder, 'dist')));
    const files = [...texts].map(([path, text]) => (/\.(html|css|svg)$/.test(path) ? { path, text } : { path }));
    return { site: readBuiltSite(files), text: (path) => texts.get(path) ?? '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesBelow(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    });
}
