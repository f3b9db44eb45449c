import { describe, expect, test } from 'vitest';
import { askedInTables } from '../../src/audit/asked-in-tables.ts';
import { auditReport } from '../../src/audit/audit-report.ts';
import type { Finding } from '../../src/audit/finding.ts';
import { Ledger } from '../../src/audit/ledger.ts';
import { templateRelations } from '../../src/audit/relations.ts';
import { tableFindings } from '../../src/audit/tables/table-findings.ts';
import { inspectContent } from '../../src/check/content/parse-content.ts';
import type { AccountsTable, TableRow, TakenTable } from '../../src/report/schema/tables.ts';
import { isTaken } from '../../src/report/tables.ts';
import { fixtureContent, published } from '../small-content.ts';
import { formulaOf, openRoots } from './audit-of-text.ts';
import { isTrue } from './evaluate.ts';
import { type TableMutant, tableMutantsOf, withMutant } from './mutation/table-mutants.ts';

const year = inspectContent(published(fixtureContent('tables-2020'))).content?.years[0];
if (!year) throw new Error('The fixture is not sound');
const { report, figures, tables } = year;
const ledger = new Ledger(report, figures);

const open = (findings: readonly Finding[]) =>
  findings.filter(({ verdict, root }) => (verdict === 'inconsistent' || verdict === 'blank') && root === undefined);

/** The tables with other words in some cells: `t5/201/basic`. */
function withCells(changes: Record<string, string | null>): AccountsTable[] {
  return tables.map((table) =>
    isTaken(table)
      ? {
          ...table,
          sides: table.sides.map((side) => ({
            ...side,
            rows: side.rows.map((row) => ({
              ...row,
              cells: Object.fromEntries(
                Object.entries(row.cells).map(([column, printed]) => {
                  const key = `${table.id}/${row.key}/${column}`;
                  return [column, key in changes ? (changes[key] ?? null) : printed];
                }),
              ),
            })),
          })),
        }
      : table,
  );
}

const found = (changes: Record<string, string | null>) => tableFindings(withCells(changes), ledger);

/** Table 4 with lines below its opening balance that say of which money it is. */
function withFunds(opening: string, general: string, fund: string): AccountsTable[] {
  return withCells({ 't4/in15/final': opening, 't4/in16/final': '390.30', 't4/out32/total': '390.30' }).map((table) => {
    if (table.id !== 't4' || !isTaken(table)) return table;
    return {
      ...table,
      sides: table.sides.map((side) => {
        if (side.id !== 'revenue') return side;
        const at = side.rows.findIndex(({ role }) => role === 'opening-balance') + 1;
        const line = (key: string, name: string, final: string): TableRow => ({
          key,
          line: 90,
          code: null,
          name,
          cells: { final },
        });
        const funds = [line('in90', '一般公共预算财政拨款', general), line('in91', '政府性基金预算财政拨款', fund)];
        return { ...side, rows: [...side.rows.slice(0, at), ...funds, ...side.rows.slice(at)] };
      }),
    };
  });
}

test('a sum of rounded parts may be a unit of its last place off where another table has the sum itself', () => {
  const told = (printed: string) => open(found({ 't1/out9/expenditure-final': printed })).length;
  expect([told('8.11'), told('8.12')]).toEqual([0, 1]);
});

test('lines that say of which money an opening balance is leave its sum to be computed', () => {
  const sums = (balance: string) =>
    tableFindings(withFunds(balance, '0.06', '0.04'), ledger)
      .filter(({ id }) => id === 'T12-t4')
      .map(({ verdict }) => verdict);
  expect([sums('0.10'), sums('0.01')]).toEqual([['consistent'], ['inconsistent']]);
});

test('a total without an amount is not held to be blank where one without a name stands further on in its line', () => {
  const without = withCells({ 't6/r22/right-final': null });
  const further: TableRow = { key: 'r90', line: 11, code: null, name: null, cells: { 'middle-final': '44.50' } };
  const column = { id: 'middle-final', head: '金额', role: 'value' } as const;
  const beside = without.map((table) =>
    table.id === 't6' && isTaken(table)
      ? { ...table, sides: [...table.sides, { id: 'middle' as const, head: null, columns: [column], rows: [further] }] }
      : table,
  );
  const blanks = (all: AccountsTable[]) => open(tableFindings(all, ledger)).length;
  expect(blanks(without)).toBeGreaterThan(0);
  expect(blanks(beside)).toBe(0);
});

describe('tables that agree', () => {
  const findings = tableFindings(tables, ledger);

  test('accuse nobody', () => {
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['consistent', 'unregistered']));
  });

  test('have each thing that holds told once a table, with a sum as printed', () => {
    const sums = findings.map((finding) => `${finding.id} ${formulaOf(finding)}`);
    expect(sums).toContain('T02-t3 402.50 = 176.30 + 226.20');
    expect(sums).toContain('T08-t6 131.80 = 36.20 + 22.50 + 48.30 + 9.45 + 4.75 + 3.40 + 7.20');
    expect(sums).toContain('T26-t5 176.30 = 131.80 + 44.50');
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  });

  test('are not compared with a table that is not here, and that is said', () => {
    const untaken = findings.filter(({ verdict }) => verdict === 'unregistered');
    expect(untaken.map(({ id, sentence }) => `${id} ${sentence}`)).toEqual([
      'T25-t9 这一条要用到的表，本站没有照录，所以没有核对，也不作判断。',
    ]);
  });
});

describe('one slip is one finding, with what it would take', () => {
  test.each([
    [
      'a digit of a 款',
      { 't5/20805/basic': '14.80' },
      'T-t5-20805-basic',
      '表5“行政事业单位养老支出”的“本年支出 基本支出”写14.80万元，有关的4条都对不上；如果是14.20万元，就都能对上。是不是这样，由发布单位对照账表确定。',
    ],
    [
      'a 合计 that the text states too',
      { 't5/r1/total': '309.20' },
      'T-t5-r1-total',
      '表5“合计”的“本年支出 小计”写309.20万元，有关的4条都对不上；如果是390.20万元，就都能对上。是不是这样，由发布单位对照账表确定。',
    ],
    [
      'a gap',
      { 't3/2010101/basic': null },
      'T-t3-2010101-basic',
      '表3“行政运行”的“基本支出”没有填，有关的3条因此对不上；如果是62.30万元，就都能对上。空格不等于0，本站不代填。',
    ],
    [
      'two cells that changed places',
      { 't2/2010101/fiscal': '284.05', 't2/2010150/fiscal': '62.30' },
      'T-t2-2010101-fiscal',
      '表2“行政运行”的“财政拨款收入”和表2“事业运行”的“财政拨款收入”两格可能写反了：对调以后，有关的2条都能对上。是不是这样，由发布单位对照账表确定。',
    ],
    [
      'a sum that nothing else tells about',
      { 't6/30211/right-final': '13.20' },
      'T-t6-302-right-final',
      '表6“商品和服务支出”的“决算数”写42.10万元，按有关各格算是43.00万元，相差0.9万元（9000元）。对照账表可以确定哪一格需要调整。',
    ],
  ])('%s', (_, changes, id, sentence) => {
    const [finding, ...others] = open(found(changes));
    expect(others.map((other) => other.id)).toEqual([]);
    expect(finding).toMatchObject({ id, sentence });
  });

  test('a column that slipped by a line', () => {
    const column = ['2080505', '2080506', '210', '21011', '2101101', '2101102', '221'];
    const printed = [null, '9.45', '4.75', '8.10', '8.10', '3.10', '5.00'];
    const findings = open(
      found(Object.fromEntries(column.map((row, index) => [`t5/${row}/basic`, printed[index] ?? null]))),
    );
    expect(findings.map(({ headline }) => headline)).toEqual(['表里一列数可能错了行']);
  });

  test('a line of a two-sided table that slipped, though its sum is the same', () => {
    const printed = { out8: null, out9: '14.20', out10: '8.10' };
    const findings = open(
      found(Object.fromEntries(Object.entries(printed).map(([row, words]) => [`t1/${row}/expenditure-final`, words]))),
    );
    expect(findings.map(({ headline }) => headline)).toEqual(['表里一列数可能错了行']);
  });

  test('items that slipped, the sums between them left as they were', () => {
    const printed = { '2010150': '9.45', '2080505': '4.75', '2080506': '82.50' };
    const findings = open(
      found(Object.fromEntries(Object.entries(printed).map(([row, words]) => [`t5/${row}/basic`, words]))),
    );
    expect(findings.map(({ headline }) => headline)).toEqual(['表里一列数可能错了行']);
  });

  test('an amount in the column of a fund that has a table without any', () => {
    const findings = found({ 't4/out14/general': '0.00', 't4/out14/fund': '390.20' });
    expect(open(findings)).toHaveLength(1);
    expect(findings.find(({ id }) => id === 'T-t8-empty')?.root).toBe(open(findings)[0]?.id);
  });

  test('a part and its sum that a paragraph of the text has otherwise than their tables', () => {
    const instead: Record<string, string> = {
      'general-budget.basic.personnel': '132.80',
      'general-budget.basic.detail-total': '177.30',
    };
    const told = figures.map((figure) => ({ ...figure, value: instead[figure.id] ?? figure.value }));
    const [finding, ...others] = open(tableFindings(tables, new Ledger(report, told)));
    expect(others).toEqual([]);
    expect(finding?.headline).toBe('表6“人员经费合计”的“决算数”和正文差1万元');
    expect(finding?.sentence).toMatch(
      /写131\.80万元，正文3\.6的“.*人员经费”写132\.80万元，应当相同，相差1万元。.*同一处还牵连1条。$/,
    );
  });

  test('what is asked about the text, where a table has the number otherwise', () => {
    const finding = (own: Partial<Finding>) => ({ root: undefined, unit: '万元', ...own }) as Finding;
    const [asked, other] = ['72', '9'].map((difference) =>
      finding({ id: 'S11', verdict: 'explain', operands: ['three-public.vehicle.total', 'a'], difference }),
    ) as [Finding, Finding];
    const table = finding({ id: 'T-t7', verdict: 'inconsistent', operands: ['a'], difference: '-72.00' });
    const roots = (text: Finding) => askedInTables([text], [table]).map(({ root }) => root);
    expect([roots(asked), roots(other)]).toEqual([['T-t7'], [undefined]]);
  });

  test('a number that was carried on into its sums and differs from other tables', () => {
    const rows = { '2010199': '22.35', '20101': '368.70', '201': '368.70', r1: '400.20' };
    const total = Object.entries(rows).map(([row, words]) => [`t5/${row}/total`, words]);
    const project = { '2010199': '22.35', '20101': '223.90', '201': '223.90', r1: '223.90' };
    const findings = open(
      found(
        Object.fromEntries([...total, ...Object.entries(project).map(([row, words]) => [`t5/${row}/project`, words])]),
      ),
    );
    expect(findings.map(({ id, sentence }) => `${id} ${sentence}`)).toEqual([
      expect.stringMatching(
        /^T-t5-2010199-\w+ 表5“其他人大事务支出”的“本年支出 .+”和表内同它上下相关的共8格，同别的表、正文都差10万元，有关的\d+条都对不上；/,
      ),
    ]);
  });

  test('budget and outturn that stand in each other’s place', () => {
    const columns = ['total', 'vehicle', 'vehicle-operation'];
    const findings = open(
      found(
        Object.fromEntries(
          columns.flatMap((column) => [
            [`t7/r1/budget-${column}`, '2.41'],
            [`t7/r1/final-${column}`, '3.00'],
          ]),
        ),
      ),
    );
    expect(findings.map(({ headline }) => headline)).toEqual(['表里预算数和决算数可能写反了']);
  });

  test('two slips in one sum are two findings, each with what it would take', () => {
    const findings = open(found({ 't5/2101101/total': '3.70', 't5/2101102/total': '5.60' }));
    expect(findings.map(({ id, headline }) => `${id} ${headline}`)).toEqual([
      'T-t5-2101101-total 表5“行政单位医疗”的“本年支出 小计”差6000元',
      'T-t5-2101102-total 表5“事业单位医疗”的“本年支出 小计”差6000元',
    ]);
  });

  test('what follows from it points to it', () => {
    const findings = found({ 't5/20805/basic': '14.80' });
    const following = findings.filter(({ root }) => root === 'T-t5-20805-basic');
    expect(following.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'T03-t5 inconsistent',
      'T08-t5 inconsistent',
      'T32-t5 inconsistent',
    ]);
  });
});

test('a 款 that is not printed above its items is asked about, where others are', () => {
  const dropped = tables.map((table) =>
    table.id === 't5' && isTaken(table)
      ? {
          ...table,
          sides: table.sides.map((side) => ({ ...side, rows: side.rows.filter(({ key }) => key !== '20805') })),
        }
      : table,
  );
  const [finding, ...others] = tableFindings(dropped, ledger).filter(({ verdict }) => verdict === 'explain');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: 'T-t5-20805',
    sentence:
      '表里列了2080505、2080506，没有列出它们的上一级20805，别的科目都列了上一级；可能少了一行，也可能编码写错了一位。补上这一行读者就能对上。',
  });
});

test('so is the only 类 of a table, where another table has it', () => {
  const sentences = (keys: readonly string[]) => {
    const kept = tables.map((table) =>
      table.id === 't5' && isTaken(table)
        ? {
            ...table,
            sides: table.sides.map((side) => ({ ...side, rows: side.rows.filter(({ key }) => keys.includes(key)) })),
          }
        : table,
    );
    return tableFindings(kept, ledger).flatMap(({ id, sentence }) => (/^T-t5-2\d+$/.test(id) ? [sentence] : []));
  };
  expect(sentences(['r1', '20805', '2080505', '2080506'])).toEqual([
    '表里列了20805，没有列出它们的上一级208，别的表列了；可能少了一行，也可能编码写错了一位。补上这一行读者就能对上。',
  ]);
  // Of a list of 项 alone nobody expects their 类.
  expect(sentences(['r1', '2080505', '2080506'])).toEqual([]);
});

test('a list without codes adds up by the names of its 类', () => {
  const row = (name: string, final: string, role?: string): TableRow => ({
    key: `r${name.length}${final.replace('.', '')}`,
    line: 1,
    code: null,
    name,
    ...(role !== undefined && { role }),
    cells: { final },
  });
  const columns = [
    { id: 'name', head: '人员经费', role: 'name' as const },
    { id: 'final', head: '金额', role: 'value' as const },
  ];
  const list = (wages: string): AccountsTable => ({
    ...(tables.find(({ id }) => id === 't6') as TakenTable),
    sides: [
      {
        id: 'whole',
        head: null,
        columns,
        rows: [
          row('工资福利支出', wages),
          row('基本工资', '60.00'),
          row('奖金', '30.00'),
          row('伙食补助费', '0.00'),
          row('对个人和家庭的补助', '5.00'),
          row('退休费', '5.00'),
          row('人员经费合计', '95.00', 'personnel-total'),
        ],
      },
    ],
  });
  const told = (wages: string) =>
    tableFindings([list(wages)], ledger)
      .filter(({ id }) => id.startsWith('T53'))
      .map((finding) => `${finding.verdict} ${formulaOf(finding)}`);
  expect(told('90.00')).toEqual(['consistent 90.00 = 60.00 + 30.00']);
  expect(told('99.00')).toEqual(['inconsistent 99.00 ≠ 60.00 + 30.00']);
});

describe('what no sum tells is asked', () => {
  const about = (changed: readonly AccountsTable[]) =>
    tableFindings(changed, ledger)
      .filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'unregistered')
      .map(({ id, verdict, sentence }) => `${id} ${verdict} ${sentence}`);
  const withTable = (id: string, change: (table: TakenTable) => AccountsTable) =>
    tables.map((table) => (table.id === id && isTaken(table) ? change(table) : table));
  const withRow = (id: string, key: string, change: object) =>
    withTable(id, (table) => ({
      ...table,
      sides: table.sides.map((side) => ({
        ...side,
        rows: side.rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
      })),
    }));

  test('a code that the other tables have otherwise, once, and sums take the one that was meant', () => {
    expect(about(withRow('t5', '2080505', { code: '2080515' }))).toEqual([
      'T-t5-code-2080515 explain 这张表的“机关事业单位基本养老保险缴费支出”编码印作2080515，别的表印作2080505，可能有一处印错；各条按2080505核对。',
    ]);
  });

  test('a name that the other tables have otherwise', () => {
    expect(about(withRow('t3', '2210201', { name: '住房公积' }))).toEqual([
      'T-t3-name-2210201 explain 科目2210201在这张表里叫“住房公积”，在表2里叫“住房公积金”；可能有一处印错。',
    ]);
  });

  test('the year and the body above a table', () => {
    expect(
      about(withTable('t2', (table) => ({ ...table, above: ['公开02表', '2019年度', '部门：虚构市另一局'] }))),
    ).toEqual([
      'T-t2-year inconsistent 表头印的是2019年度，报告是2020年度的决算。',
      'T-t2-body explain 表头印的单位是“虚构市另一局”，发布决算的是“虚构市样例局”；可能是简称，也可能用了别的单位的表。',
    ]);
  });

  test('a unit that agrees with nothing, where another agrees with all', () => {
    expect(about(withTable('t5', (table) => ({ ...table, unit: '元', above: ['单位：元'] })))).toEqual([
      expect.stringMatching(
        /^T-t5-unit inconsistent 这张表的单位印作元，和别的表、正文有关的\d+条都对不上；如果是万元，就都能对上。/,
      ),
    ]);
  });

  test('the unit of the table that most others are held against is told alone', () => {
    const other = withTable('t3', (table) => ({ ...table, unit: '元', above: ['单位：元'] }));
    expect(open(tableFindings(other, new Ledger(report, []))).map(({ id }) => id)).toEqual(['T-t3-unit']);
  });

  test('such a unit is told beside another slip, which leaves one sum as it is', () => {
    const text = figures.map((figure) =>
      figure.id === 'general-budget.basic.personnel' ? { ...figure, value: '999.00' } : figure,
    );
    const other = withTable('t6', (table) => ({ ...table, unit: '元', above: ['单位：元'] }));
    const ids = tableFindings(other, new Ledger(report, text)).map(({ id }) => id);
    expect(ids).toContain('T-t6-unit');
  });

  test('a table without its unit, where the others print theirs', () => {
    expect(about(withTable('t3', (table) => ({ ...table, unit: null })))).toEqual([
      'T-t3-unit blank 别的表都印了金额单位，这张表没有印；本站不代填，和别的表、正文也没有核对。',
    ]);
  });

  test('a table without an amount of which the text has some', () => {
    const empty = withTable('t7', (table) => ({
      ...table,
      state: 'empty',
      sides: table.sides.map((side) => ({
        ...side,
        rows: side.rows.map((row) => ({
          ...row,
          cells: Object.fromEntries(Object.keys(row.cells).map((column) => [column, null])),
        })),
      })),
    }));
    expect(about(empty)).toEqual([
      expect.stringMatching(/^T-t7-empty blank 这张表各格都没有填，正文.+却有3万元；可能漏填。/),
    ]);
  });
});

test('lines of a table that say what others have as columns add up', () => {
  const row = (name: string, budget: string, final: string, index: number): TableRow => ({
    key: `r${index + 1}`,
    line: index + 1,
    code: null,
    name,
    cells: { budget, final },
  });
  const upright = (total: string): AccountsTable[] => [
    {
      ...(tables.find(({ id }) => id === 't7') as TakenTable),
      sides: [
        {
          id: 'whole',
          head: null,
          columns: [
            { id: 'name', head: '项目', role: 'name' },
            { id: 'budget', head: '预算数', role: 'value' },
            { id: 'final', head: '决算数', role: 'value' },
          ],
          rows: [
            row('合计', '3.00', total, 0),
            row('1.因公出国（境）费', '0.00', '0.00', 1),
            row('2.公务用车购置及运行维护费', '3.00', '2.41', 2),
            row('其中：公务用车购置费', '0.00', '0.00', 3),
            row('公务用车运行维护费', '3.00', '2.41', 4),
            row('3.公务接待费', '0.00', '0.00', 5),
          ],
        },
      ],
    },
  ];
  const sums = (total: string) =>
    tableFindings(upright(total), ledger).map((finding) => `${finding.verdict} ${formulaOf(finding)}`);
  expect(sums('2.41')).toEqual(['consistent 3.00 = 3.00', 'consistent 3.00 = 3.00', 'consistent 3.00 = 3']);
  expect(sums('2.14')).toContain('inconsistent 2.14 ≠ 2.41');
});

/** A table of another form in the place of one that the fixture has. */
function otherForm(id: string, kind: string, columns: readonly string[], rows: readonly TableRow[]): AccountsTable[] {
  const whole: TakenTable = {
    ...(tables.find((one) => one.id === id) as TakenTable),
    kind,
    sides: [
      {
        id: 'whole',
        head: null,
        columns: [
          { id: 'name', head: '项目', role: 'name' },
          ...columns.map((head) => ({ id: head, head, role: 'value' as const })),
        ],
        rows: [...rows],
      },
    ],
  };
  return tables.map((table) => (table.id === id ? whole : table));
}

test('三公 with 预算数 and 决算数 in two lines is held against the text', () => {
  const line = (key: string, name: string, cells: Record<string, string>): TableRow => ({
    key,
    line: Number(key.slice(1)),
    code: null,
    name,
    cells,
  });
  const told = (reception: string) =>
    tableFindings(
      otherForm(
        't7',
        'three-public',
        ['total', 'overseas', 'vehicle', 'reception'],
        [
          line('r1', '全年预算数', { total: '3.50', overseas: '0.00', vehicle: '3.00', reception: '0.50' }),
          line('r2', '决算数', { total: '2.41', overseas: '0.00', vehicle: '2.41', reception }),
        ],
      ),
      ledger,
    )
      .filter(({ id }) => /^T(?:06|58)-t7$/.test(id))
      .map(({ id, verdict }) => `${id} ${verdict}`);
  expect(told('0.00')).toEqual(['T06-t7 consistent', 'T58-t7 consistent']);
  expect(told('0.50')).toEqual(['T06-t7 inconsistent', 'T58-t7 inconsistent']);
});

test('三公 beside 机构运行 is the same, measure by measure', () => {
  const line = (name: string, budget: string, final: string, nth: number): TableRow => ({
    key: `r${nth + 1}`,
    line: nth + 1,
    code: null,
    name,
    cells: { budget, final },
  });
  const told = (budget: string, final: string) => {
    const beside = ['一、“三公”经费支出', '（二）公务用车购置及运行维护费'].map((name, nth) =>
      line(name, nth === 0 ? '3.00' : budget, nth === 0 ? '2.41' : final, nth),
    );
    const all = [
      ...tables,
      ...otherForm('t7', 'operation', ['budget', 'final'], beside).filter(({ kind }) => kind === 'operation'),
    ].map((table, nth) => ({ ...table, id: `t${nth + 1}` }));
    return tableFindings(all, ledger).flatMap(({ id, verdict }) => (/^T6[67]-/.test(id) ? [`${id} ${verdict}`] : []));
  };
  expect(told('3.00', '2.41')).toEqual(['T66-t10 consistent', 'T67-t10 consistent']);
  expect(told('2.00', '2.41')).toEqual(['T66-t10 consistent', 'T67-t10 inconsistent']);
});

test('the funds of each project are its total; one within another counts once', () => {
  const told = (columns: string[], cells: string[]) => {
    const own = Object.fromEntries(columns.map((column, nth) => [column, cells[nth] ?? null]));
    const row: TableRow = { key: 'r1', line: 1, code: null, name: '甲', cells: own };
    return tableFindings(otherForm('t7', 'project-expenditure', columns, [row]), ledger)
      .filter(({ id }) => id === 'T68-t7')
      .map(({ verdict }) => verdict);
  };
  expect(told(['total', 'fiscal', 'other'], ['3.00', '2.00', '1.00'])).toEqual(['consistent']);
  expect(told(['total', 'fiscal', 'other'], ['3.00', '2.00', '1.10'])).toEqual(['inconsistent']);
  expect(told(['total', 'fiscal', 'fiscal-fund', 'other'], ['3.00', '2.00', '1.00', '1.00'])).toEqual(['consistent']);
});

test('what was received, spent and left of the general budget are sums of their own', () => {
  const told = (cells: Record<string, string>) => {
    const row: TableRow = { key: 'r1', line: 1, code: null, name: '甲', cells };
    return tableFindings(otherForm('t7', 'general-public-budget-expenditure', Object.keys(cells), [row]), ledger)
      .filter(({ id }) => /^T0[34]-t7$/.test(id))
      .map(({ id, verdict }) => `${id} ${verdict}`);
  };
  const received = { revenue: '9.00', 'revenue-basic': '4.00', 'revenue-project': '5.00' };
  const spent = { total: '8.00', basic: '5.00', 'basic-personnel': '3.00', project: '3.00' };
  const cells = { opening: '1.00', 'opening-basic-carried': '1.00', ...received, ...spent, closing: '2.00' };
  expect(told(cells)).toEqual(['T03-t7 consistent', 'T04-t7 consistent']);
  expect(told({ ...cells, closing: '2.10' })).toContain('T04-t7 inconsistent');
  expect(told({ ...cells, 'opening-2': '1.00' })).toEqual(['T03-t7 consistent']);
});

test('合计 of 三公 and of meetings is no sum of 三公 alone', () => {
  const told = (columns: string[], cells: Record<string, string>) =>
    tableFindings(
      otherForm('t7', 'three-public', columns, [{ key: 'r1', line: 1, code: null, name: '决算数', cells }]),
      ledger,
    )
      .filter(({ id }) => /^T(?:06|58|62|63)-t7$/.test(id))
      .map(({ id, verdict }) => `${id} ${verdict}`);
  const cells = { overseas: '0.00', vehicle: '2.41', reception: '0.00', meetings: '1.00', training: '0.59' };
  const parts = Object.keys(cells);
  const whole = { ...cells, total: '4.00', 'three-public': '2.41' };
  expect(told(['total', 'three-public', ...parts], whole)).toEqual([
    'T62-t7 consistent',
    'T63-t7 consistent',
    'T58-t7 consistent',
  ]);
  expect(told(['total', 'three-public', ...parts], { ...whole, total: '4.10' })).toContain('T63-t7 inconsistent');
  expect(told(['total', ...parts], { ...cells, total: '4.00' }).filter((id) => id.startsWith('T06'))).toEqual([]);
});

test('vehicles add up and are as many as the text says; counts want no unit of money', () => {
  const line = (key: string, name: string, count: string | null): TableRow => ({
    key,
    line: Number(key.slice(1)),
    code: null,
    name,
    cells: { count },
  });
  const [like] = figures.filter(({ id }) => id === 'general-budget.basic.personnel');
  const vehicles = like && { ...like, id: 'assets.vehicles.total', value: '3', unit: '辆' };
  const told = (sum: string) =>
    tableFindings(
      otherForm(
        't7',
        'state-assets',
        ['count'],
        [
          line('r1', '一、车辆数合计（辆）', sum),
          line('r2', '1.机要通信用车', '2'),
          line('r3', '2.其他用车', '1'),
          line('r4', '3.离退休干部用车', null),
          line('r5', '二、单价100万元以上设备（台套）', '5'),
        ],
      ).map((table) => (table.id === 't7' ? { ...table, unit: null } : table)),
      new Ledger(report, vehicles ? [...figures, vehicles] : []),
    )
      .filter(({ id }) => /-t7(?:-unit)?$/.test(id))
      .map(({ id, verdict }) => `${id} ${verdict}`);
  expect(told('3')).toEqual(['T64-t7 consistent', 'T65-t7 consistent']);
  expect(told('4')).toEqual(['T64-t7 inconsistent', 'T65-t7 inconsistent']);
});

test('procurement adds up in lines and in columns, and is what the text says', () => {
  const row = (name: string, cells: TableRow['cells'], nth: number): TableRow => {
    return { key: `r${nth + 1}`, line: nth + 1, code: null, name, cells };
  };
  const [like] = figures.filter(({ id }) => id === 'general-budget.basic.personnel');
  const text = ['total', 'sme'].flatMap((own) => (like ? [{ ...like, id: `procurement.${own}`, value: '6.00' }] : []));
  const told = (columns: readonly string[], rows: readonly TableRow[]) =>
    tableFindings(otherForm('t7', 'procurement', columns, rows), new Ledger(report, [...figures, ...text])).flatMap(
      ({ id, verdict }) => (/^T(?:69|70|71)-t7$/.test(id) ? [`${id} ${verdict}`] : []),
    );
  const lines = (total: string) =>
    ['货物', '工程', '服务', '合计'].map((name, nth) =>
      row(
        name,
        { final: ['1.00', '2.00', '3.00', total][nth] ?? null, sme: ['1.00', '2.00', '3.00', '6.00'][nth] ?? null },
        nth,
      ),
    );
  expect(told(['final', 'sme'], lines('6.00'))).toEqual(['T69-t7 consistent', 'T71-t7 consistent']);
  expect(told(['final', 'sme'], lines('7.00'))).toEqual(['T69-t7 inconsistent', 'T71-t7 inconsistent']);
  const across = (total: string) => [row('某局', { total, goods: '1.00', works: '2.00', services: '3.00' }, 0)];
  expect(told(['total', 'goods', 'works', 'services'], across('7.00'))).toEqual(['T70-t7 inconsistent']);
});

test('lines of 三公 are no sum of a total that has 会议费 too, nor lines of two levels of one', () => {
  const line = (key: string, name: string, final: string): TableRow => ({
    key,
    line: Number(key.slice(1)),
    code: null,
    name,
    cells: { final, count: final },
  });
  const told = (kind: string, column: string, rows: TableRow[]) =>
    tableFindings(otherForm('t7', kind, [column], rows), ledger)
      .filter(({ id }) => /^T(?:51|64)-t7$/.test(id))
      .map(({ id, verdict }) => `${id} ${verdict}`);
  const three = [
    line('r1', '合计', '5.00'),
    line('r2', '1.因公出国（境）费', '0.00'),
    line('r3', '2.公务用车购置及运行费', '2.00'),
    line('r4', '3.公务接待费', '1.00'),
  ];
  expect(told('three-public', 'final', three)).toEqual(['T51-t7 inconsistent']);
  expect(told('three-public', 'final', [...three, line('r5', '4.会议费', '2.00')])).toEqual([]);
  const vehicles = [line('r1', '一、车辆数合计（辆）', '5'), line('r2', '1.机要通信用车', '3')];
  expect(told('state-assets', 'count', vehicles)).toEqual(['T64-t7 explain']);
  expect(told('state-assets', 'count', [...vehicles, line('r3', '其中：新能源车', '2')])).toEqual([]);
  expect(told('state-assets', 'count', [...vehicles, line('r3', '二、房屋', '2')])).toEqual(['T64-t7 explain']);
});

test('shares of one whole add up, in per cent; rates of rows do not', () => {
  const column = (id: string, head: string) => ({ id, head, role: 'value' as const });
  const withRates = (whole?: string) =>
    tables.map((table) =>
      table.id === 't3' && isTaken(table)
        ? {
            ...table,
            sides: table.sides.map((side) => {
              // Every 项 has one part of the whole.
              const parts = ({ code }: TableRow) =>
                side.rows.filter((row) => row.code?.length === 7 && row.code.startsWith(code ?? '')).length;
              const share = (row: TableRow) => (row.code === null && whole) || `${parts(row)}.00`;
              const columns = [...side.columns, column('share', '占比（%）'), column('rate', '执行率（%）')];
              const rows = side.rows.map((row) => ({
                ...row,
                cells: { ...row.cells, share: share(row), rate: '95.00' },
              }));
              return { ...side, columns, rows };
            }),
          }
        : table,
    );
  const said = (list: readonly AccountsTable[]) =>
    open(tableFindings(list, ledger)).map(({ id, sentence }) => `${id} ${sentence}`);
  expect(said(withRates())).toEqual([]);
  expect(said(withRates('8.00'))).toEqual([
    'T-t3-r1-share 表3“合计”的“占比（%）”写8.00%，按有关各格算是9.00%，相差1个百分点。对照账表可以确定哪一格需要调整。',
  ]);
});

test('projects that name their 项 add up, and none is more than the 项 has for projects', () => {
  const line = (key: string, code: string | null, name: string, final: string): TableRow => ({
    key,
    line: 1,
    code,
    name,
    ...(code === null && { role: 'total' }),
    cells: { final },
  });
  const told = (code: string, second: string) =>
    tableFindings(
      otherForm(
        't7',
        'project-expenditure',
        ['final'],
        [
          line('2010199', '2010199', '甲', '1.00'),
          line('2010199-2', code, '乙', second),
          line('r3', null, '合计', '3.00'),
        ],
      ),
      ledger,
    )
      .filter(({ id }) => /^T(?:08|59)-t7$/.test(id))
      .map(({ id, verdict }) => `${id} ${verdict}`);
  expect(told('2010199', '2.00')).toEqual(['T08-t7 consistent', 'T59-t7 consistent']);
  expect(told('2010199', '2.20')).toEqual(['T08-t7 inconsistent', 'T59-t7 consistent']);
  expect(told('2080505', '2.00')).toEqual(['T08-t7 consistent', 'T59-t7 inconsistent']);
});

test('the only 项 of a 款 is asked for where every other 款 has some', () => {
  const dropped = tables.map((table) =>
    table.id === 't5' && isTaken(table)
      ? {
          ...table,
          sides: table.sides.map((side) => ({
            ...side,
            rows: side.rows.filter(({ key }) => !/^22102\d\d$/.test(key)),
          })),
        }
      : table,
  );
  expect(
    tableFindings(dropped, ledger)
      .filter(({ verdict }) => verdict === 'explain')
      .map(({ sentence }) => sentence),
  ).toEqual([
    '表里列了22102“住房改革支出”，没有列出它下面的各项，别的款都列了；可能少了一行。补上这一行读者就能对上。',
  ]);
});

test('and of the only 款 of a table, where another table has some', () => {
  const alone = (id: string) =>
    tables.map((table) =>
      table.id === id && isTaken(table)
        ? {
            ...table,
            sides: table.sides.map((side) => ({ ...side, rows: side.rows.filter(({ key }) => key === '22102') })),
          }
        : table,
    );
  const asked = (id: string) =>
    tableFindings(alone(id), ledger).flatMap(({ sentence }) => (/没有列出它下面/.test(sentence) ? [sentence] : []));
  expect(asked('t5')).toEqual([
    expect.stringMatching(/^表里列了22102“住房改革支出”，没有列出它下面的各项，表\d列了22102\d\d；/),
  ]);
});

describe('silence', () => {
  test('items of the economic classification may be a choice, where none without an amount is listed', () => {
    const findings = found({ 't6/30107/left-final': null, 't6/301/left-final': '131.80' });
    expect(open(findings).map(({ id }) => id)).toEqual(['T-t6-301-left-final']);
    const chosen = tables.map((table) =>
      table.id === 't6' && isTaken(table)
        ? {
            ...table,
            sides: table.sides.map((side) => ({ ...side, rows: side.rows.filter(({ key }) => key !== '30107') })),
          }
        : table,
    );
    const [finding] = tableFindings(chosen, ledger).filter(({ verdict }) => verdict === 'explain');
    expect(finding?.sentence).toBe(
      '表6“工资福利支出”的“决算数”下面所列各项合计83.50万元，少48.3万元；没有金额的项一项也没有列，可能只列了一部分。补一句说明读者就能对上。',
    );
  });

  test('a gap of one in the last place of a sum is what rounding can make', () => {
    const findings = found({ 't6/30107/left-final': '48.31' });
    expect(open(findings)).toEqual([]);
    expect(findings.find(({ id }) => id === 'T08-t6')).toMatchObject({ verdict: 'within-rounding' });
  });

  test('what is not printed is rounded by nothing', () => {
    const sums = (fiscal: string) =>
      found({ 't2/2010150/fiscal': fiscal }).flatMap(({ id, verdict }) => (id === 'T01-t2' ? [verdict] : []));
    expect([sums('284.06'), sums('284.07')]).toEqual([['within-rounding'], ['inconsistent']]);
  });

  test('a column that nobody knows may belong to the sum, and nothing is said of it', () => {
    const named = tables.map((table) =>
      table.id === 't2' && isTaken(table)
        ? {
            ...table,
            sides: table.sides.map((side) => ({
              ...side,
              columns: [...side.columns, { id: 'grants', head: '捐赠', role: 'value' as const }],
              rows: side.rows.map((row) => ({ ...row, cells: { ...row.cells, total: '999.99', grants: '1.00' } })),
            })),
          }
        : table,
    );
    expect(tableFindings(named, ledger).map(({ id }) => id)).not.toContain('T01-t2');
  });

  test('words in a cell are no number: what needs it is not computed', () => {
    const findings = found({ 't3/2010101/basic': '见说明' });
    expect(open(findings)).toEqual([]);
  });

  test('a table in 元 is held against the text in 万元', () => {
    const budget = ['total', 'vehicle', 'vehicle-operation'].map((column) => [`t7/r1/budget-${column}`, '30000.00']);
    const final = ['total', 'vehicle', 'vehicle-operation'].map((column) => [`t7/r1/final-${column}`, '24100.00']);
    const inYuan = withCells(Object.fromEntries([...budget, ...final])).map((table) =>
      table.id === 't7' ? { ...table, unit: '元' } : table,
    );
    const findings = tableFindings(inYuan, ledger);
    expect(open(findings)).toEqual([]);
    expect(findings.filter(({ id }) => id === 'T40-t7').map(formulaOf)).toEqual(['30000.00 = 3 × 10000']);
  });

  test('money in a unit that nobody knows is held against nothing', () => {
    const unknown = tables.map((table) => (table.id === 't7' ? { ...table, unit: null } : table));
    expect(tableFindings(unknown, ledger).map(({ id }) => id)).not.toContain('T40-t7');
  });
});

test('why 收入 and 支出 differ is not asked where the tables show the balance', () => {
  const differing = figures.map((figure) =>
    figure.id === 'expenditure.total' ? { ...figure, value: '400.00' } : figure,
  );
  const relations = templateRelations
    .filter(({ id }) => id === 'E02')
    .map(({ answeredBy: _, askedBelow: __, ...relation }) => relation);
  const asked = (of: readonly AccountsTable[]) =>
    auditReport({ report, figures: differing, tables: of }, relations as typeof templateRelations)
      .findings.filter(({ id }) => id === 'E02')
      .map(({ verdict }) => verdict);
  expect(asked([])).toEqual(['explain']);
  expect(asked(tables)).toEqual([]);
  expect(asked(withCells({ 't1/out17/expenditure-final': '1.00' }))).toEqual(['explain']);
});

test('what 基本支出 has of 三公 above the table of 三公 is asked, and accuses nobody', () => {
  // Two lines of one 类 that change places change no sum.
  const findings = found({ 't6/30213/right-final': '2.41', 't6/30231/right-final': '15.29' });
  expect(open(findings)).toEqual([]);
  expect(
    findings
      .filter(({ verdict, root }) => verdict === 'explain' && root === undefined)
      .map((finding) => [finding.id, formulaOf(finding), finding.sentence]),
  ).toEqual([
    [
      'T-t6-30231-right-final',
      '15.29 > 2.41',
      '表6“公务用车运行维护费”的“决算数”比表7的“决算数 公务用车购置及运行费 公务用车运行费”多12.88万元，一般不会这样：可能错了一行，也可能口径不同。补一句说明读者就能对上。',
    ],
  ]);
});

test('a number of the text that its own sentences contradict is told there, and not once more', () => {
  const changed = figures.map((figure) =>
    figure.id === 'general-budget.basic.personnel' ? { ...figure, value: '113.80' } : figure,
  );
  const relation = {
    id: 'S09',
    rule: 'sum' as const,
    group: 'sum' as const,
    title: '基本支出等于人员经费与公用经费之和',
    total: 'general-budget.basic.detail-total',
    parts: ['general-budget.basic.personnel', 'general-budget.basic.operating'],
    otherwise: 'inconsistent' as const,
  };
  const { findings } = auditReport({ report, figures: changed, tables }, [relation]);
  expect(
    open(findings)
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('X-')),
  ).toEqual(['S09']);
});

test('an item of a fund is held against the text by its name', () => {
  const funds = tables.map((table) =>
    table.kind === 'government-fund' && isTaken(table)
      ? {
          ...table,
          state: 'filled' as const,
          sides: table.sides.map((side) => ({
            ...side,
            rows: [{ key: '2121401', line: 1, code: '2121401', name: '污水处理设施运营', cells: { total: '9.00' } }],
          })),
        }
      : table,
  );
  const told = (value: string) => {
    const [like] = figures.filter(({ id }) => id === 'general-budget.basic.personnel');
    const figure = like && {
      ...like,
      id: 'government-funds.function.item.wushui-chuli.final',
      label: '污水处理设施运营支出',
      value,
    };
    const findings = tableFindings(funds, new Ledger(report, figure ? [...figures, figure] : []));
    return findings.filter(({ id }) => id.startsWith('T60')).map(({ id, verdict }) => `${id} ${verdict}`);
  };
  expect(told('9.00')).toEqual(['T60-t8 consistent']);
  expect(told('6.00')).toEqual(['T60-t8 inconsistent']);
});

test('slips of every kind, in every eleventh place, are found and told once, or no sum of the tables could tell', () => {
  const mutants = tables
    .filter(isTaken)
    .flatMap(tableMutantsOf)
    .filter((_, index) => index % 11 === 0);
  const told = (mutant: TableMutant) => openRoots({ findings: tableFindings(withMutant(tables, mutant), ledger) });
  const missed = mutants.filter((mutant) => told(mutant).length !== 1);
  const unseen = ['swapped-cells', 'shifted-column', 'dropped-row'];
  expect(mutants.length).toBeGreaterThan(100);
  // Two items of one sum that change places; lines of one 款 that slip; a line with nothing in it.
  expect(missed.filter(({ kind }) => !unseen.includes(kind))).toEqual([]);
  expect(missed.length).toBeLessThan(8);
});

test('every formula about tables is true as printed, also with slips in them', () => {
  const findings = [tables, withCells({ 't5/20805/basic': '14.80', 't1/in1/revenue-final': '390.02' })].flatMap((one) =>
    tableFindings(one, ledger),
  );
  expect(findings.map(formulaOf).filter((formula) => !isTrue(formula))).toEqual([]);
});

test('where text, sums and tables differ by one number, all is told under one finding, which is told under none', () => {
  const unlike = (token: string) => token.replace(/\d/, (digit) => `${(Number(digit) % 9) + 1}`);
  const roots = figures.flatMap(({ id, token }) => {
    const changed = figures.map((figure) =>
      figure.id === id
        ? { ...figure, token: unlike(token), value: unlike(token), quote: figure.quote.replace(token, unlike(token)) }
        : figure,
    );
    const { findings } = auditReport({ report, figures: changed, tables }, templateRelations);
    const rootOf = new Map(findings.map(({ id, root }) => [id, root]));
    return findings.flatMap(({ root }) =>
      root === undefined ? [] : [rootOf.has(root) ? rootOf.get(root) : 'missing'],
    );
  });
  expect(roots.length).toBeGreaterThan(50);
  expect(roots.filter((root) => root !== undefined)).toEqual([]);
});

test('what the text tells below a 款 is compared with no 款 of its name', () => {
  const like = figures.find(({ kind, measure }) => kind === 'amount' && measure === 'final');
  const told = (id: string) => {
    const figure = {
      ...like,
      id,
      label: '行政事业单位养老支出',
      value: '0.01',
      measure: 'final',
    } as (typeof figures)[number];
    return open(tableFindings(tables, new Ledger(report, [...figures, figure]))).length;
  };
  expect(told('function.social-security-employment.yanglao.final')).toBe(1);
  expect(told('function.social-security-employment.yanglao.yanglao.final')).toBe(0);
});

test('one wrong number that was copied, from 款 to 类 and from table to table, is told once', () => {
  const copied = ['t3/201/basic', 't3/20101/basic', 't5/201/basic', 't5/20101/basic'];
  const findings = open(found(Object.fromEntries(copied.map((cell) => [cell, '14.80']))));
  expect(findings.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('如果是144.80万元，就都能对上')]);
});
