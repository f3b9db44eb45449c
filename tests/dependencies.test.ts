import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Packages whose commands are run, and which nothing imports. */
const tools = ['@astrojs/check', '@biomejs/biome', 'mingzhang-node', 'typescript'];
/** Scripts for those who work on the program; the others run on servers, where `npm ci --omit=dev` has installed. */
const programScripts = /^scripts\/(test|guide|toolchain\/(find-browser|test-tally))/;

const files = [
  ...['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ),
  ...readdirSync('.').filter((name) => /\.config\.\w+$/.test(name)),
].filter((path) => /\.(ts|mjs|astro)$/.test(path) && !/^tests\/(fixtures|bench\/starlight-site)/.test(path));

/** The packages that a file imports, those by `require.resolve` and `import.meta.resolve` too. */
function importedBy(file: string, onlyValues = false): string[] {
  const source = readFileSync(file, 'utf8').replaceAll(onlyValues ? /^(im|ex)port type [^;]*;$/gm : /^$/gm, '');
  return [...source.matchAll(/(?:from |import |import\(|\.resolve\()'((?:@[a-z][^/']*\/)?[a-z][^/':]*)(?=['/])/g)].map(
    ([, name = '']) => name,
  );
}

/** Types of a package without any stand in a package of their own. */
const declares = (declared: Record<string, string>, name: string) => name in declared || `@types/${name}` in declared;

test('what is imported is declared', () => {
  const declared = { ...dependencies, ...devDependencies };
  const undeclared = files.flatMap((file) =>
    importedBy(file)
      .filter((name) => !declares(declared, name))
      .map((name) => `${file}: ${name}`),
  );
  expect(undeclared).toEqual([]);
});

test('what is declared is imported, or a tool', () => {
  const imported = new Set(files.flatMap((file) => importedBy(file)));
  const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !imported.has(name.replace('@types/', '')) && !tools.includes(name) && name !== '@types/node',
  );
  expect(unused).toEqual([]);
});

test('the site and the commands of a server need no package for development', () => {
  const onServers = files.filter((file) => /^(src|scripts)\/|^astro\./.test(file) && !programScripts.test(file));
  const missing = onServers.flatMap((file) =>
    importedBy(file, true)
      .filter((name) => !(name in dependencies))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
