import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { originalFolder, yearPath } from '../../check/content/content-kinds.ts';
import { originalAddress } from '../../report/addresses.ts';

/**
 * The files that are served as they are kept, byte for byte: the text of each report, and the published files where they are kept.
 * @returns where each lies below the project, by its address without base
 */
export function originals({ years }: PreparedContent): Map<string, string> {
  return new Map(
    years.flatMap(({ report: { year }, original, tablesOriginal }): [string, string][] => {
      const folder = `content/reports/${year}`;
      const text: [string, string] = [originalAddress(year, 'source.txt'), yearPath(folder, 'source')];
      const kept = (name: string) => `${folder}/${originalFolder}/${name}`;
      const whole = original && [originalAddress(year, `report.${original.format}`), kept(original.name)];
      const tables = tablesOriginal && [
        originalAddress(year, `tables.${tablesOriginal.format}`),
        kept(tablesOriginal.name),
      ];
      return [text, whole, tables].filter((file): file is [string, string] => file !== undefined);
    }),
  );
}

/** Puts them into the built site. */
export function copyOriginals(content: PreparedContent, root: string, dist: string): void {
  for (const [address, path] of originals(content)) {
    const target = join(dist, address);
    mkdirSync(join(target, '..'), { recursive: true });
    copyFileSync(join(root, path), target);
  }
}
