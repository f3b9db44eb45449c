import type { Permalink, PermalinksFile } from '../../report/schema/permalinks.ts';

/** The ledger as it stands in the file: one line an entry, so that a change shows as the lines it adds. */
export function permalinksJson({ opened, entries }: PermalinksFile): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(inOrder(entry))}`);
  return [
    '{',
    '  "$schema": "./schemas/permalinks.schema.json",',
    `  "opened": ${JSON.stringify(opened)},`,
    '  "entries": [',
    lines.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function inOrder({ address, kind, since, text, figure, follows, moved, withdrawn }: Permalink): Permalink {
  return { address, kind, since, text, figure, follows, moved, withdrawn };
}
