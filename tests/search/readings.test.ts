import { expect, test } from 'vitest';
import { pinyinTable, usualReadings } from '../../src/search/index/pinyin-table.ts';
import { commonCharacters } from '../../src/search/text/common-characters.ts';
import { commonReadings, soundsOf } from '../../src/search/text/readings.ts';

const { readings, blurred, learn } = soundsOf(pinyinTable('行公女经今正怎三桑滚'));

test('a character has all its readings, without tones', () => {
  expect(readings('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
  expect(readings('公')).toEqual(['gong']);
});

test('ü is written v, as it is typed', () => {
  expect(readings('女')).toContain('nv');
});

test('what another table has is known once it is learnt', () => {
  expect(readings('龘')).toEqual([]);
  learn(pinyinTable('龘'));
  expect(readings('龘')).toEqual(['da']);
});

test('the common characters are those that people write, and no rare one', () => {
  expect(commonCharacters()).toHaveLength(3755);
  expect(commonCharacters()).toContain('猫');
  expect(commonCharacters()).not.toContain('龘');
});

test('the common characters are told how they are read by their order alone', () => {
  const table = commonReadings(usualReadings());
  expect(table['mao']).toContain('猫');
  expect(table['zuo']).toContain('座');
  const all = pinyinTable(commonCharacters());
  for (const [reading, read] of Object.entries(table)) for (const one of read) expect(all[reading]).toContain(one);
  expect(Object.values(table).join('')).toHaveLength(3755);
});

test('letters, figures and punctuation have no reading', () => {
  for (const character of ['a', '5', '，', '']) expect(readings(character)).toEqual([]);
});

test('zh and z, ing and in are blurred into one, an and ang too; other sounds stay apart', () => {
  expect(blurred('经')).toEqual(blurred('今'));
  expect(blurred('正')).toEqual(blurred('怎'));
  expect(blurred('三')).toEqual(blurred('桑'));
  expect(blurred('公')).not.toEqual(blurred('滚'));
});
