import type { ContentFiles } from '../content-files.ts';
import type { JsonFile } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';

/** A file that names the schema by which an editor helps with it names the right one. */
export function schemasAreNamed({ years, site, glossary, thesaurus, relations, permalinks }: ContentFiles): Problem[] {
  const files = [
    site,
    glossary,
    thesaurus,
    relations,
    permalinks,
    ...years.flatMap(({ report, figures, charts, remarks, relations, decisions, corrections }) => [
      report,
      figures,
      charts,
      remarks,
      relations,
      decisions,
      corrections,
    ]),
  ];
  return files.flatMap((loaded) => {
    if (loaded?.value.$schema === undefined) return [];
    const right = schemaPath(loaded.file);
    return loaded.value.$schema === right ? [] : [loaded.file.problemAt(['$schema'], says('schemaPath', right))];
  });
}

function schemaPath({ path }: JsonFile): string {
  const [name = '', ...folders] = path.split('/').reverse();
  const up = folders.length - 1;
  return `${up === 0 ? './' : '../'.repeat(up)}schemas/${name.replace(/\.json$/, '.schema.json')}`;
}
