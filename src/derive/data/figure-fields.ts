import { figureSchema, measureSchema } from '../../report/schema/figures.ts';
import { dataStrings } from '../../words/strings.ts';
import type { FigureRecord } from './figure-records.ts';

/** A column of figures.csv as a field of Table Schema. */
export interface FigureField {
  name: keyof FigureRecord;
  title: string;
  description: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year';
  constraints?: { required?: true; unique?: true; pattern?: string; minimum?: number; enum?: readonly string[] };
}

type Kind = Pick<FigureField, 'type' | 'constraints'>;

const { shape } = figureSchema;
const required: Kind = { type: 'string', constraints: { required: true } };
const flag: Kind = { type: 'boolean', constraints: { required: true } };

const kinds: Record<keyof FigureRecord, Kind> = {
  id: { type: 'string', constraints: { required: true, unique: true } },
  label: required,
  value: { type: 'number' },
  unit: required,
  blank: flag,
  approx: { type: 'string', constraints: { enum: shape.approx.unwrap().options } },
  year: { type: 'year', constraints: { required: true } },
  asOf: { type: 'date' },
  kind: { type: 'string', constraints: { required: true, enum: shape.kind.options } },
  measure: { type: 'string', constraints: { required: true, enum: measureSchema.options } },
  base: { type: 'string', constraints: { enum: shape.base.unwrap().options } },
  signedValue: { type: 'number' },
  restates: { type: 'string' },
  section: required,
  block: required,
  quote: required,
  // A gap's is nothing but blanks, which readers trim.
  token: { type: 'string' },
  nth: { type: 'integer', constraints: { required: true, minimum: 1 } },
  chineseNumeral: flag,
  note: { type: 'string' },
  correctedOn: { type: 'date' },
  valueBefore: { type: 'number' },
  addressBefore: { type: 'string' },
  address: required,
};

/** The columns of figures.csv, in order. */
export const figureFields: readonly FigureField[] = (Object.keys(kinds) as (keyof FigureRecord)[]).map((name) => {
  const [title, description] = dataStrings.fields[name];
  return { name, title, description, ...kinds[name] };
});
