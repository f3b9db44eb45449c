import { expect, test } from 'vitest';
import { keepPlaces } from '../../src/import/keep-places.ts';
import type { Node, Part, Report, Section } from '../../src/report/schema/report.ts';
import { smallYear } from '../audit/small-year.ts';

const paragraph = (id: string, text: string): Node => ({ type: 'paragraph', id, text, lines: [1, 1] });
function section(id: string, heading: string, content: Node[]): Section {
  return { type: 'section', id, numeral: '一、', style: 'heading', heading, lines: [1, 1], content };
}
function reportOf(...sections: Section[]): Report {
  const { report } = smallYear({}, { texts: { 's3-1-p1': '一' } });
  const [part] = report.parts;
  return { ...report, parts: [{ ...(part as Part), content: sections }] };
}
const keeping = () => paragraph('s1-2-p1', '保管全县的样例，借出 45 件次。');
const printed = () =>
  reportOf(
    section('s1-1', '主要职能', [paragraph('s1-1-p1', '编写样例。')]),
    section('s1-2', '保管工作', [keeping(), paragraph('s1-2-p2', '没有遗失。')]),
  );

test('what a correction has moved stays where it was moved when the file is imported again', () => {
  const moved = reportOf(
    section('s1-1', '主要职能', [
      paragraph('s1-1-p1', '编写样例。'),
      section('s1-1-2', '保管工作', [{ ...keeping(), id: 's1-1-2-p1' }, paragraph('s1-1-2-p2', '没有遗失。')]),
    ]),
  );
  const corrections = [
    {
      changes: [
        { what: 'moved', place: 's1-1-2', from: 's1-2', in: 's3', follows: 's1-1' },
        { what: 'moved', place: 's1-1-2-p1', from: 's1-2-p1', in: 's1-2', follows: null },
      ],
    },
  ] as const;
  const ids = ({ parts }: Report) => JSON.stringify(parts).match(/(?<="id":")[^"]+/g);
  const again = (report: Report) => ids(keepPlaces(report, moved, corrections as never));
  expect(again(printed())).toEqual(ids(moved));
  expect(again(moved)).toEqual(ids(moved));
  expect(ids(keepPlaces(printed(), moved, []))).not.toContain('s1-1-2');
});
