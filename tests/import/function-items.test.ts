import { expect, test } from 'vitest';
import { itemsIn } from '../../src/import/propose-figures/function-items.ts';
import { template } from '../../src/template/template.ts';
import { read } from './read-section.ts';

test('the name of a 项 may begin with a word in quotation marks; marks around a name are none of it', () => {
  const labels = (words: string) =>
    itemsIn(words, undefined, 'function', true, template).map(({ concept }) => concept?.label);
  expect(labels('公共安全支出(类)法院(款)“两庭”建设(项)。')).toEqual(['“两庭”建设']);
  expect(labels('公共安全支出(类)法院(款)“案件审判”(项)。')).toEqual(['案件审判']);
});

test('an item is below the 类 of its own 款, by the codes that it bears, and not below the last of a list', () => {
  expect(
    read(
      '一般公共预算财政拨款支出决算情况说明',
      '教育支出（类）60.00万元，占60.00%；住房保障支出（类）40.00万元，占40.00%。',
      '1．珊瑚保护（款）珊瑚培育（项）20.00万元。',
      '2．普通教育（款）小学教育（项）30.00万元。',
      '3．一般公共服务支出（201）商贸事务（款）行政运行（项）10.00万元。',
    ),
  ).toMatchObject({
    'function.item.shanhu-baohu.shanhu-peiyu.final': '20.00',
    'function.education.putong-jiaoyu.xiaoxue-jiaoyu.final': '30.00',
    'function.general-public-services.shang-mao-shiwu.xingzheng-yunxing.final': '10.00',
  });
});
