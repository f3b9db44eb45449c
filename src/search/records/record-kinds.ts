/** What can be found: words of the report and of its glossary; and what the site says besides. */
export type RecordKind = 'part' | 'section' | 'term' | OwnKind;
type OwnKind = 'page' | 'finding' | 'chart';

/** Whether a record is the site's own and no word of the report. */
export function isOwn(kind: RecordKind): kind is OwnKind {
  return kind === 'page' || kind === 'finding' || kind === 'chart';
}
