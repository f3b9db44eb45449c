import { describe, expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const roots = (text: string) => rootsIn(text).map(({ rule }) => rule);

const items = [
  '1.粮食轮换项目：全年预算900.00万元，执行895.64万元，执行率99.52%。',
  '2.库区维修项目：全年预算150.00万元，执行137.28万元，执行率91.52%。',
  '3.应急物资项目：全年预算62.50万元，执行62.50万元，执行率100.00%。',
  '4.流通监管项目：全年预算36.00万元，执行34.40万元，执行率95.56%。',
].join('\n');

describe('numbered projects make up what the paragraph before them says of as many', () => {
  test.each([
    ['本部门对4个项目进行绩效自评，自评资金合计1129.82万元。', '1129.82', '1192.82'],
    ['2022年度组织4个项目开展自评，涉及财政资金1148.50万元。', '1148.50', '1184.50'],
    [
      '学校对4个预算项目开展绩效自评，项目预算合计1148.50万元，支出合计1129.82万元。',
      '支出合计1129.82',
      '支出合计1192.82',
    ],
  ])('%s', (opening, right, wrong) => {
    const text = (told: string) => `（一）开展情况\n${told}\n（二）自评结果\n${items}`;
    expect(roots(text(opening))).toEqual([]);
    expect(roots(text(opening.replace(right, wrong)))).toEqual(['sum']);
  });

  test('not what is said of more of them, or of something else', () => {
    const told = (opening: string) => roots(`（一）开展情况\n${opening}\n（二）自评结果\n${items}`);
    expect(told('本部门对7个项目进行绩效自评，自评资金合计2360.00万元，其中重点项目如下。')).toEqual([]);
    expect(told('本部门对4个项目进行绩效自评，平均得分94分，部门支出合计3000.00万元。')).toEqual([]);
  });
});

describe('what is evaluated is what was spent', () => {
  const report = (evaluated: string) =>
    roots(`2022年度支出合计2480.65万元，其中：基本支出1693.20万元，项目支出787.45万元。
农林水支出（类）水利（款）水土保持（项）。年初预算为96.00万元，支出决算为112.86万元，完成年初预算的117.56%。
二、预算绩效情况说明
${evaluated}`);

  test.each([
    ['对6个项目开展绩效自评，涉及资金787.45万元，占项目支出的100%。', '787.45', '787.95'],
    ['对整体支出开展绩效自评，涉及预算资金2480.65万元，综合得分94分。', '2480.65', '2840.65'],
    ['水土保持项目：投入112.86万元，栽植柠条1850亩，自评94分。', '112.86', '112.36'],
    ['水土保持项目：全年预算115.00万元，执行112.86万元，执行率98.14%。', '112.86', '112.85'],
  ])('%s', (evaluated, right, wrong) => {
    expect(report(evaluated)).toEqual([]);
    expect(report(evaluated.replace(right, wrong))).toEqual(['same-fact']);
  });

  test('not where some of it is, or something else', () => {
    expect(report('对2个重点项目开展绩效评价，涉及资金412.30万元。')).toEqual([]);
    expect(report('河道清障项目：投入131.40万元，自评94分。')).toEqual([]);
  });
});

describe('plain words for sums and for what is the same', () => {
  test.each([
    [
      '2022年度政府性基金预算财政拨款支出240000.00元，为彩票公益金安排的支出，与2021年度240000.00元持平。',
      '支出240000.00',
      '支出360000.00',
    ],
    ['2022年度国有资本经营预算支出86.40万元，与上年的86.40万元持平。', '支出86.40', '支出84.60'],
    [
      '基本支出里，人员经费872.60万元，公用经费123.65万元，两块加拢就是上述基本支出996.25万元。',
      '上述基本支出996.25',
      '上述基本支出986.25',
    ],
    ['人员经费872.60万元，公用经费123.65万元，加起来正好是996.25万元。', '996.25', '969.25'],
    [
      '3902.75万元支出里，基本支出1406.30万元，减灾类项目支出1120.45万元，救援类项目支出894.00万元，其余482.00万元为其他项目支出。',
      '其余482.00',
      '其余472.00',
    ],
    [
      '全年拨付专项资金860.00万元中，养殖补助412.50万元，种植补助305.20万元，其余142.30万元用于培训。',
      '其余142.30',
      '其余124.30',
    ],
  ])('%s', (text, right, wrong) => {
    expect(text).toContain(right);
    expect(roots(text)).toEqual([]);
    expect(roots(text.replace(right, wrong))).toHaveLength(1);
  });

  test('what is left of more than the sentence tells is not asked about', () => {
    expect(roots('采购占去237.00万元，其下货物161.00万元、工程76.00万元；余下的96.30万元在其他科目。')).toEqual([]);
    expect(roots('全年拨付专项资金860.00万元，其中种植补助305.20万元，其余资金结转下年。')).toEqual([]);
  });
});

test('a total below what it includes is told once, though it is told twice and its growth goes with it', () => {
  const text =
    '2022年度收入总计18318601.62元，支出总计18318601.62元。与2021年度17216480.35元相比，收、支总计各增加1102121.27元，增长6.40%。\n收入总计包括：本年收入18103696.44元，年初结转和结余214905.18元。\n支出总计包括：本年支出18131261.10元，年末结转和结余187340.52元。';
  expect(roots(text)).toEqual([]);
  const wrong = text
    .replaceAll('18318601.62', '18038601.62')
    .replace('1102121.27', '822121.27')
    .replace('6.40', '4.78');
  expect(roots(wrong)).toHaveLength(1);
});
