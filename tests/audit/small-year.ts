import type { AuditedYear } from '../../src/audit/audit-report.ts';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Finding, NotApplied } from '../../src/audit/finding.ts';
import { relationSchema } from '../../src/audit/relations.ts';
import { type Figure, figureSchema } from '../../src/report/schema/figures.ts';
import type { Node, Part } from '../../src/report/schema/report.ts';

/** What a fixture says of a figure: '88.25 万元', or more where it matters. A value of '' is a gap. */
type FigureNote = string | { printed: string; words?: string; as?: Partial<Figure> };

/** What stands in a made-up report beside its figures. */
interface Surroundings {
  department?: string;
  /** Further paragraphs of part 3, by block id. */
  texts?: Record<string, string>;
  /** Nodes of part 3, for sections, tables, marks. */
  nodes?: Node[];
  /** Paragraphs of the glossary, part 5. */
  glossary?: Node[];
}

/** A made-up year: each figure in a paragraph of its own, of part 3. */
export function smallYear(figures: Record<string, FigureNote>, around: Surroundings = {}): AuditedYear {
  const notes = Object.entries(figures).map(([id, note], index) => ({
    id,
    index,
    ...(typeof note === 'string' ? { printed: note } : note),
  }));
  const bound = notes.map(({ id, index, printed, words = id, as }) => {
    const [value = '', unit = ''] = printed.split(' ');
    return figureSchema.parse({
      id,
      label: id,
      value: value === '' ? null : value,
      ...(value === '' && { blank: true }),
      unit,
      year: 2019,
      kind: 'amount',
      measure: 'final',
      block: `s3-9${index}-p1`,
      quote: `${words} ${printed}`,
      token: value === '' ? ' ' : value,
      ...as,
    });
  });
  const paragraph = (id: string, text: string): Node => ({ type: 'paragraph', id, text, lines: [1, 1] });
  return {
    figures: bound,
    report: {
      year: 2019,
      title: '样本',
      department: around.department ?? '某区某中心',
      currencyUnit: '万元',
      currencyDecimals: 2,
      publishedOn: null,
      source: { file: 'source.txt', sha256: '0'.repeat(64), lines: 1 },
      parts: [
        part(3, 'explanation', [
          ...bound.map(({ block, quote }) => paragraph(block, quote)),
          ...Object.entries(around.texts ?? {}).map(([id, text]) => paragraph(id, text)),
          ...(around.nodes ?? []),
        ]),
        part(5, 'glossary', around.glossary ?? []),
      ],
    },
  };
}

function part(number: number, role: Part['role'], content: Node[]): Part {
  return {
    id: `s${number}`,
    number,
    numeral: number === 3 ? '第三部分' : '第五部分',
    heading: '样本',
    role,
    label: '样本',
    lines: [1, 1],
    content,
  };
}

/** Audits a made-up year by one relation, written as in relations.json but for id, group and title. */
export function judge(year: AuditedYear, relation: object): Finding | NotApplied {
  const { findings, notApplied } = auditReport(year, [
    relationSchema.parse({ id: 'L99', group: 'logic', title: '样本', ...relation }),
  ]);
  const outcome = [...findings, ...notApplied].find(({ id }) => id === 'L99');
  if (outcome === undefined) throw new Error('The audit lost the relation');
  return outcome;
}

/** The verdict, or the reason why there is none. */
export function verdictOf(outcome: Finding | NotApplied): string {
  return 'verdict' in outcome ? outcome.verdict : outcome.reason;
}
