import { plainHeading } from '../../audit/reading/passage.ts';
import type { Part } from '../../report/schema/report.ts';

/** A report without parts says at its beginning what it is on, if it is on one thing alone. */
const firstParagraphs = 4;
/** 某局2014年“三公”经费支出, and not 2014年部门决算及“三公”经费决算. */
const onThreePublic = /^(?!.*(?:部门|单位)决算[^，。；]{0,6}[及和与、]).{0,60}?[“"]?三公[”"]?经费/;

/** What stands around the paragraphs of a part that nobody knows: its heading, and what its first paragraphs say it is on. */
export function headingsOfWhole({ heading, content }: Part): { heading: string }[] {
  const openings = content
    .slice(0, firstParagraphs)
    .flatMap((node) => (node.type === 'paragraph' ? plainHeading(node.text).split(/[，。；]/, 1) : []));
  // 2016年部门决算及“三公”经费决算 is on all of it.
  const isOnMore = /三公/.test(heading) && !onThreePublic.test(plainHeading(heading));
  return [
    ...(isOnMore ? [] : [{ heading }]),
    ...(openings.some((words) => onThreePublic.test(words)) ? [{ heading: '“三公”经费' }] : []),
  ];
}
