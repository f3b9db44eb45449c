import type { z } from 'zod';
import type { Block, Node, Report, Section } from '../../report/schema/report.ts';
import type { sharedKinds, yearKinds } from './content-kinds.ts';
import type { JsonFile, JsonPath } from './json-file.ts';

/** A content file whose shape is sound, with its places. */
export interface Loaded<Value> {
  file: JsonFile;
  value: Value;
}

/** A file of a kind as it is read: checked JSON, or plain text. */
type FileOf<Kind> = Kind extends { schema: infer Schema extends z.ZodType } ? Loaded<z.output<Schema>> : string;

/** Those of the files that are sound by themselves. */
export type Sound<Files> = { [Kind in keyof Files]?: Files[Kind] | undefined };

/** The files of one year. */
export type YearFiles = { [Kind in keyof typeof yearKinds]: FileOf<(typeof yearKinds)[Kind]> };

/** The files that all years share. */
export type SharedFiles = { [Kind in keyof typeof sharedKinds]: FileOf<(typeof sharedKinds)[Kind]> };

/** Where a year's files lie, and the checksum of each file in its folder for the published one, by name; undefined where it was not read. */
export interface YearPlace {
  folder: string;
  originals: ReadonlyMap<string, string | undefined>;
}

/** A year's folder with those of its files that are sound by themselves. */
export type YearFolder = Sound<YearFiles> & YearPlace;

/** The content files that are sound by themselves; what they say of each other is checked by src/check/content/references. */
export type ContentFiles = Sound<SharedFiles> & { years: YearFolder[] };

/** All content files, each sound by itself. */
export type WholeFiles = SharedFiles & { years: (YearFiles & YearPlace)[] };

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
