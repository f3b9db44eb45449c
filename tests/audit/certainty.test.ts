import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/audit/finding.ts';
import { auditStrings } from '../../src/words/strings.ts';
import { auditOfText, contradictions, formulaOf, openFindings } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

const audited = (text: string, heading = '一、收入决算情况说明') => auditOfText(reportOf({ heading, text }));
const questions = (text: string, heading?: string) =>
  audited(text, heading).findings.filter(({ verdict }) => verdict === 'explain');

describe('what fails is a contradiction only where the words leave no doubt which numbers belong together', () => {
  const last = '2022年度基金支出100.00万元，其中道路支出60.00万元，桥梁支出40.00万元，完成年初预算80.00万元的120.00%。';

  test('a rate after the last part of a list may be of the whole: it is asked, and nobody is accused', () => {
    expect(contradictions(audited(last))).toEqual([]);
    const [question] = questions(last) as [Finding];
    expect(formulaOf(question)).toContain('120.00% ≠');
    expect(question.sentence).toContain(auditStrings.understood);
    expect(question.headline).toBe(question.title);
  });

  test('said of one amount in one sentence, it is a contradiction', () => {
    const said = '2022年度基金支出100.00万元，完成年初预算80.00万元的120.00%。';
    expect(contradictions(audited(said))).toEqual(['120.00% ≠ 100 ÷ 80 × 100%']);
  });

  test('a share that names no whole is a contradiction once another share bears the whole out', () => {
    const alone = '授予中小企业合同金额50.00万元，其中授予小微企业合同金额20.00万元，占30.00%。';
    expect(contradictions(audited(alone, '二、政府采购支出说明'))).toEqual([]);
    const two = '文化节支出100.00万元，其中：场地布置70.00万元，占70.00%；演出服务30.00万元，占35.00%。';
    expect(contradictions(audited(two))).toContain('35.00% ≠ 30 ÷ 100 × 100%');
  });
});

describe('a number that is near what it should be was written wrong; one that is not may have been read wrong', () => {
  const told = (again: string) =>
    `2022年度收入合计100.00万元，其中：财政拨款收入60.00万元，占60%；其他收入40.00万元，占40%。\n本年收入合计${again}万元。`;

  test.each(['100.20', '010.00', '1000.00', '10000.00'])(
    '%s for 100.00, of one thing told twice, is a contradiction',
    (again) => {
      expect(contradictions(audited(told(again)))).toEqual([expect.stringContaining('≠')]);
    },
  );

  test.each(['253.17', '38.40'])('%s for 100.00 may be of something else: it is asked', (again) => {
    expect(contradictions(audited(told(again)))).toEqual([]);
    expect(questions(told(again)).map(({ rule }) => rule)).toContain('same-fact');
  });

  test('two paragraphs of one section are told apart', () => {
    const [question] = questions(told('253.17').replaceAll('\n', '\n　　').replace(/^/, '　　')).filter(
      ({ rule }) => rule === 'same-fact',
    ) as [Finding];
    expect(question.sentence).toContain('2.1第2段写253.17万元，2.1第1段写100万元');
  });

  test('where another number of the paragraph makes it hold, that one may have been meant', () => {
    const rate = (other: string) => `2022年度道路支出60.00万元，完成年初预算80.00万元的57.00%。${other}`;
    expect(contradictions(audited(rate('')))).toEqual(['57.00% ≠ 60 ÷ 80 × 100%']);
    expect(contradictions(audited(rate('其中路灯支出45.60万元。')))).toEqual([]);
  });
});

describe('what came in makes up no whole with what was spent', () => {
  test.each([
    '2022年度财政拨款收入总计110.00万元，其中本年财政拨款收入90.00万元；本年财政拨款支出95.00万元，年末财政拨款结转和结余15.00万元。',
    '2022年度政府性基金预算财政拨款本年收入90.00万元，年初结转和结余20.00万元，本年支出95.00万元，年末结转和结余15.00万元。',
  ])('%s', (text) => {
    expect(questions(text)).toEqual([]);
    expect(contradictions(audited(text))).toEqual([]);
  });

  test('an amount below zero counts with its sign', () => {
    const told = (other: string) =>
      `本年收入合计18.00万元，其中：事业收入20.40万元，占113.33%；其他收入${other}万元，占-13.33%。`;
    expect(questions(told('-2.40'))).toEqual([]);
    const { findings } = audited(told('-2.40'));
    expect(findings.map(formulaOf)).toContain('18.00 = 20.40 − 2.40');
  });
});

describe('what a report answers itself is not asked', () => {
  const totals = '本年收入合计100.00万元，其中：财政拨款收入100.00万元，占100%。';
  const spent = '本年支出合计90.00万元，其中：基本支出90.00万元，占100%。';
  const asked = (text: string) =>
    auditOfText(
      [
        '云山县统计局2022年度部门决算',
        '第一部分 云山县统计局概况',
        '一、主要职能',
        '负责统计工作。',
        '第二部分 2022年度部门决算情况说明',
        '一、收入决算情况说明',
        totals,
        '二、支出决算情况说明',
        text,
        '',
      ].join('\n'),
    ).findings.filter(({ id }) => id === 'E02');

  test('why revenue and expenditure differ, where it speaks of what is carried over', () => {
    const all = '收、支总计100.00万元。';
    expect(asked(spent)).toEqual([]);
    expect(asked(`${all}${spent}`).map(({ verdict }) => verdict)).toEqual(['explain']);
    expect(asked(`${all}${spent}年末结转和结余10.00万元。`)).toEqual([]);
  });
});

test('a bracket that ends in a digit is closed, and a unit stated alone is no gap', () => {
  const text = '各表见附件（表1）；说明中金额单位为万元，因四舍五入可能有尾差。';
  expect(audited(text).findings.filter(({ rule }) => /^(?:punctuation|stand-in)$/.test(rule))).toEqual([]);
});

describe('a slip is asked about where parts, shares and counts are told in other ways', () => {
  const table: [what: string, text: string, right: string, wrong: string][] = [
    [
      'shares told together',
      '基本支出100.00万元，其中：人员经费80.00万元，公用经费20.00万元，分别占80.00%和20.00%。',
      '占80.00%',
      '占83.00%',
    ],
    [
      'a total told after its parts',
      '会议费支出8.00万元，培训费支出15.00万元。两项共支出23.00万元。',
      '支出23.00',
      '支出24.00',
    ],
    [
      'a whole below its parts',
      '文化节支出100.00万元，其中：场地布置45.00万元，演出服务35.00万元。',
      '布置45.00',
      '布置95.00',
    ],
    [
      'guests beside their visits',
      '国内公务接待24批次197人次，其中：国家级检查2批次30人次，省级检查22批次167人次。',
      '22批次167',
      '22批次187',
    ],
    [
      'projects by whose money they are paid with',
      '自评项目14个，其中县级资金项目5个、上级资金项目9个。',
      '项目9个',
      '项目8个',
    ],
    [
      'more and less than the budget',
      '疾控支出1,388.80万元，年初预算1,320.58万元，完成105.17%，多支68.22万元。',
      '多支68',
      '少支68',
    ],
  ];
  test.each(table)('%s', (_, text, right, wrong) => {
    const open = (words: string) =>
      audited(words).findings.filter(({ verdict }) => /^(?:inconsistent|explain)$/.test(verdict)).length;
    expect(text).toContain(right);
    expect(open(text)).toBe(0);
    expect(open(text.replace(right, wrong))).toBeGreaterThan(0);
  });
});

test('a number printed over the end of a page is read without the number of the page', () => {
  const filler = (from: number) =>
    Array.from({ length: 27 }, (_, line) => `${from + line}. 负责第${from + line}类统计。`);
  const text = [
    '云山县统计局2022年度部门决算',
    '第一部分 云山县统计局概况',
    '一、主要职能',
    ...filler(1),
    '1',
    ...filler(28),
    '2',
    '第二部分 2022年度部门决算情况说明',
    '一、财政拨款收入支出决算总体情况说明',
    ...Array.from({ length: 26 }, () => '本部门依法公开决算。'),
    '2022年度财政拨款收、支总计1615.11万元，与2021年相比增加64.84万元，增长',
    '3',
    '4.18%，主要是上级转移支付增加。',
    '',
  ].join('\n');
  const audit = auditOfText(text);
  expect(contradictions(audit)).toEqual([]);
  expect(JSON.stringify(audit.report)).toContain('增长4.18%');
});

test('a name in a line of its own on the cover is that of the body', () => {
  const text =
    '索引号：5399\n云山县人民法院\n2022年度部门决算\n第一部分 部门概况\n一、主要职能\n依法审判案件。\n第二部分 2022年度部门决算情况说明\n一、收入决算情况说明\n本年收入合计100.00万元。\n';
  expect(auditOfText(text).report.department).toBe('云山县人民法院');
});

test('a comparison of the whole after its parts accuses no part', () => {
  const text =
    '“三公”经费支出年初预算为50.00万元，支出决算为80.00万元。其中：公务接待费支出决算2.10万元，完成年初预算的42.00%。决算高于预算是由于更新车辆。';
  expect(contradictions(audited(text, '一、“三公”经费支出说明'))).toEqual([]);
});

test('grades told by 自评 are all of them', () => {
  const text = '对8个项目支出进行自评，自评“优”6个、“良”1个、“中”1个、“差”0个。';
  expect(contradictions(audited(text, '一、预算绩效情况说明'))).toEqual([]);
});

describe('counts of what the body did, and of what belongs to it, are asked about where they do not agree', () => {
  const table: [text: string, right: string, wrong: string][] = [
    ['全年受理案件1250件，审结1175件，结案率94.00%。', '94.00', '49.00'],
    ['辖区人口3.26万人，建立档案3.05万份，建档率93.56%。', '93.56', '95.36'],
    ['养护里程1268公里，其中县道214公里、乡道396公里、村道658公里。', '658', '685'],
    ['作业面积由2021年的486万平方米扩大到2022年的538万平方米，增加52万平方米。', '增加52', '增加62'],
    ['年末在编66人，编外聘用21人，在岗人员共87人。', '共87', '共78'],
    ['在职人员共108人，其中机关78人、援助中心12人、公证处18人；退休61人。', '机关78', '机关76'],
    ['发现墓葬127座，其中汉代墓葬58座、宋元墓葬46座、明清墓葬23座。', '46座', '64座'],
    ['铺设草方格1.2万亩，其中大漠口0.7万亩、红柳湾0.5万亩。', '口0.7万亩', '口0.7亩'],
    ['培训班19期（其中线上7期、线下12期）。', '线下12期', '线下15期'],
    ['编制58名，实有54人，空编4名。', '空编4', '空编6'],
    ['亩产4.5吨，比上个榨季的4.3吨提高0.2吨。', '提高0.2', '提高0.4'],
    ['年初结转和结余211.90万元，年末结转和结余244.55万元，增加32.65万元。', '增加32.65', '减少32.65'],
    ['入库专家1624名，其中新增210名、清退66名，上年末为1480名。', '清退66', '清退96'],
    ['接待费支出3.84万元；接待29批次、240人次，人均160元。', '240人次', '204人次'],
    ['维修支出276405.30元（约27.64万元）。', '约27.64', '约276.41'],
    ['接待支出12.41万元，比预算减少3.59万元；与2020年的12.41万元持平。', '2020年的12.41', '2020年的12.14'],
    ['预算402.00万元，支出436.91万元，差异原因：增开1个班，多支出34.91万元。', '多支出34.91', '多支出35.91'],
    ['其他收入412655.07元。收到认养资金412655.07元，即前文其他收入。', '认养资金412655', '认养资金421655'],
    ['128名运动员参赛，其中男子74名、女子54名。', '女子54', '女子45'],
    ['更换界桩1260根。年中巡查湖泊，更换界桩1260根。', '1260', '1206'],
    ['编制58名，实有54人；专业技术人员31人。专业技术人员占实有人员的57.41%。', '57.41', '54.71'],
    ['部门决算由下属4个事业单位组成：水利站、水保站、防汛中心、水库所。', '下属4个', '下属5个'],
    ['下设后勤服务中心、信息中心和检测站3个单位。', '3个', '5个'],
    // No word says of these that they belong together: their digits do.
    ['全年接受捐赠58.60万元，使用44.18万元，转入下年14.42万元。', '44.18', '41.48'],
    ['安排行政运行548.26万元、竞赛417.90万元、训练986.44万元，合计1952.60万元。', '417.90', '471.90'],
    ['藏品12351件，其中文物631件、一般藏品11720件；较年初增加163件，年初为12188件。', '为12188', '为12818'],
    ['资产增加63.65万元，固定资产增加84.12万元，流动资产减少20.47万元。', '产增加84', '产减少84'],
    ['扑杀生猪4930头，发放补助591.60万元，平均每头1200元。', '591.60万元', '591.60元'],
    ['购置费53.64万元，更新3辆，每辆17.88万元。', '3辆', '2辆'],
    ['接待9批次、65人次：省内交流6批48人、检查3批17人。', '9批次', '8批次'],
    ['安置退役士兵237人。全年安置退役士兵237人，发放补助。', '237', '273'],
    ['省运会获奖牌100枚，金牌37枚、银牌29枚、铜牌34枚。', '牌100枚', '牌110枚'],
    ['纳入范围的有局本级以及福利院、救助站、殡管所、军供站，合计5个单位。', '5个', '6个'],
    ['外借41.26万册次，上年39.05万册次，增长5.66%。', '5.66', '6.56'],
    ['主要原因是：追加建设经费。年中还追加了资金，主要原因是追加建设经费。', '建设经费。', '建设'],
  ];
  test.each(table)('%s', (text, right, wrong) => {
    const open = (words: string) => openFindings(audited(words, '四、其他情况'));
    expect(text).toContain(right);
    expect(open(text)).toEqual([]);
    const at = text.lastIndexOf(right);
    const found = open(text.slice(0, at) + wrong + text.slice(at + right.length));
    expect(found.map(({ verdict }) => verdict)).toEqual([expect.not.stringMatching('inconsistent')]);
  });

  test.each([
    '全年受理案件1250件，走访企业320家，满意度96.50%。',
    '接待来访50批次。本年新增培训3场，培训45人次。',
    '车辆17辆（执法执勤用车9辆，特种用车4辆，其他用车4辆），另有租用车辆2辆。',
    '下设办公室、人事科等5个科室。',
    '在职人员108人，其中行政人员19人、参照公务员法管理人员46人、事业人员43人。',
    '对16个项目进行绩效自评，其中11个项目自评等级为“优”、4个为“良”、1个为“中”。',
    '公务用车保有量9辆（购置1辆、报废1辆）。',
    '共有车辆15辆，其中应急保障用车9辆、执法执勤用车5辆、特种专业技术用车1辆；除保有量6辆外，其余9辆为储备车辆。',
    '储备化肥2600吨，其中尿素1500吨、复合肥800吨。',
    '购新书7.2万册，其中少儿图书2.6万册、盲文图书0.04万册等，馆藏达到131.5万册。',
    '对6个项目编制了绩效目标，其中3个项目开展监控，年终6个项目全部自评。',
    '报废面包车1辆，保有量由3辆减至2辆。',
    '在校学生4120人，其中一年级1480人、二年级1395人、三年级1245人，比上年末的3960人多160人。',
    '计划举办培训24期，实际举办培训19期。',
    '在职人员108人，其中女性40人、党员60人、本科学历80人。',
    '纳入范围的单位4个，包括局本部、行政执法机构1个（执法大队）、事业单位2个（检测所、检验所）。',
    '支出2386740.50元，完成预算2200000.00元的108.5%。该项中1186740.50元为监测站支出。',
    '支出144,261,918.05元，较上年减少-6,944,815.35元（上年151,206,733.40元），增减率-4.59%。',
    '行政14人、参公38人、事业23人，合计在职75人。',
    '累计投放贷款2.13亿元。年初4120万元，当年新增1530万元、收回1885万元，年末3765万元。',
  ])('%s is not asked about', (text) => {
    expect(questions(text, '四、其他情况')).toEqual([]);
  });
});

test('words that stand twice, one right after the other, are told; emphasis and what goes on are not', () => {
  const marks = (text: string) => audited(text).findings.filter(({ rule }) => rule === 'punctuation');
  expect(marks('主要原因是主要原因是人员减少。').map(({ places }) => places[0]?.quote)).toEqual([
    '主要原因是主要原因是',
  ]);
  expect(marks('认真研究研究，逐条逐条落实；甲区甲区级道路、乙区乙区级道路。')).toEqual([]);
});

test('中 of 人员中 is no grade: who is counted among others is no part of the whole beside them', () => {
  const text = '教职工183人，其中在编165人、外聘18人；在编人员中专任教师148人、其他人员17人；专任教师中高级教师92人。';
  expect(contradictions(audited(text, '一、人员情况'))).toEqual([]);
});
