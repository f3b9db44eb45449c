import { expect, test } from 'vitest';
import { pinyinTable } from '../../src/search/index/pinyin-table.ts';
import { blurredReadings, readingsOf } from '../../src/search/text/readings.ts';

const table = pinyinTable('龘女');
const readings = readingsOf(table);

test('a character has all its readings, without tones', () => {
  expect(readings('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
  expect(readings('公')).toEqual(['gong']);
});

test('ü is written v, as it is typed', () => {
  expect(readings('女')).toContain('nv');
});

test('common characters are known though no text has them, a rare one only where a text does', () => {
  expect(readings('猫')).toEqual(['mao']);
  expect(readings('龘')).toEqual(['da']);
  expect(readingsOf(pinyinTable(''))('龘')).toEqual([]);
});

test('letters, figures and punctuation have no reading', () => {
  for (const character of ['a', '5', '，', '']) expect(readings(character)).toEqual([]);
});

test('zh and z, ing and in are blurred into one, an and ang too; other sounds stay apart', () => {
  const blurred = blurredReadings(readings);
  expect(blurred('经')).toEqual(blurred('今'));
  expect(blurred('正')).toEqual(blurred('怎'));
  expect(blurred('三')).toEqual(blurred('桑'));
  expect(blurred('公')).not.toEqual(blurred('滚'));
});
