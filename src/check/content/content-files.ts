import type { z } from 'zod';
import type { chartsFileSchema } from '../../report/schema/charts.ts';
import type { correctionsFileSchema } from '../../report/schema/corrections.ts';
import type { decisionsFileSchema } from '../../report/schema/decisions.ts';
import type { figuresFileSchema } from '../../report/schema/figures.ts';
import type { glossaryFileSchema } from '../../report/schema/glossary.ts';
import type { PermalinksFile } from '../../report/schema/permalinks.ts';
import type { RelationsFile } from '../../report/schema/relations.ts';
import type { remarksFileSchema } from '../../report/schema/remarks.ts';
import type { Block, Node, Report, Section } from '../../report/schema/report.ts';
import type { Site } from '../../report/schema/site.ts';
import type { thesaurusFileSchema } from '../../report/schema/thesaurus.ts';
import type { JsonFile, JsonPath } from './json-file.ts';

/** A content file whose shape is sound, with its places. */
export interface Loaded<Value> {
  file: JsonFile;
  value: Value;
}

/** The files of one year. */
export interface YearFiles {
  source: string;
  report: Loaded<Report>;
  figures: Loaded<z.output<typeof figuresFileSchema>>;
  charts: Loaded<z.output<typeof chartsFileSchema>>;
  remarks: Loaded<z.output<typeof remarksFileSchema>>;
  relations: Loaded<RelationsFile>;
  /** Answers to the importer's questions; without the file there are none. */
  decisions: Loaded<z.output<typeof decisionsFileSchema>>;
  /** What changed after publication; without the file nothing did. */
  corrections: Loaded<z.output<typeof correctionsFileSchema>>;
}

/** The files that all years share. */
export interface SharedFiles {
  site: Loaded<Site>;
  glossary: Loaded<z.output<typeof glossaryFileSchema>>;
  thesaurus: Loaded<z.output<typeof thesaurusFileSchema>>;
  /** Relations of the template, for every year. */
  relations: Loaded<RelationsFile>;
  permalinks: Loaded<PermalinksFile>;
}

/** A year's folder with those of its files that are sound by themselves. */
export type YearFolder = { folder: string } & { [Kind in keyof YearFiles]?: YearFiles[Kind] | undefined };

/** The content files that are sound by themselves; what they say of each other is checked by src/check/content/references. */
export type ContentFiles = { [Kind in keyof SharedFiles]?: SharedFiles[Kind] | undefined } & { years: YearFolder[] };

/** All content files, each sound by itself. */
export type WholeFiles = SharedFiles & { years: (YearFiles & { folder: string })[] };

/** A section or block of report.json with its place in the file. */
export interface PlacedNode {
  node: Section | Block;
  path: JsonPath;
  /** Id of the part or section it stands in. */
  parent: string;
}

/** Every section and block of a report with its place in the file, in order. */
export function placedNodes(report: Report): PlacedNode[] {
  const found: PlacedNode[] = [];
  const visit = (nodes: Node[], path: JsonPath, parent: string) => {
    nodes.forEach((node, index) => {
      const here = [...path, index];
      found.push({ node, path: here, parent });
      if (node.type === 'section') visit(node.content, [...here, 'content'], node.id);
    });
  };
  report.parts.forEach((part, index) => {
    visit(part.content, ['parts', index, 'content'], part.id);
  });
  return found;
}
