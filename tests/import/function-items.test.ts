import { expect, test } from 'vitest';
import { itemsIn } from '../../src/import/propose-figures/function-items.ts';
import { template } from '../../src/template/template.ts';

test('the name of a 项 may begin with a word in quotation marks; marks around a name are none of it', () => {
  const labels = (words: string) =>
    itemsIn(words, undefined, 'function', true, template).map(({ concept }) => concept.label);
  expect(labels('公共安全支出(类)法院(款)“两庭”建设(项)。')).toEqual(['“两庭”建设']);
  expect(labels('公共安全支出(类)法院(款)“案件审判”(项)。')).toEqual(['案件审判']);
});
