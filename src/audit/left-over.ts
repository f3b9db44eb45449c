/** Something the national template asks for and the report leaves open. */
export interface LeftOver {
  kind: 'blank' | 'choice' | 'ellipsis' | 'template-note' | 'undefined-term' | 'final-accounts-tables' | 'images';
  /** Block it stands in; for an undefined term without text its section. */
  block: string;
  /** Words as printed; empty where what is missing has none. */
  quote: string;
  /** Text and headings around it, by which a relation may claim it. */
  context: string;
}
