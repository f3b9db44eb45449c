import type { Ledger } from '../ledger.ts';
import { asked, type Slip } from './slip.ts';
import { paragraphsOf } from './wording.ts';

const numerals = '零一二三四五六七八九十';
const counted =
  '(?<count>\\d{1,2}|[一二两三四五六七八九十])\\s*[个家](?<what>[\\u4e00-\\u9fff]{0,12}?(?:单位|机构|科室|股室|处室|科股室|部门))';
const names = '(?<list>[\\u4e00-\\u9fff]{2,24}(?:、[\\u4e00-\\u9fff]{2,24})+)';

/** 5个事业单位：…、…。 and 下设…、…5个单位: a number and the names it counts. */
const manners = [
  new RegExp(`${counted}(?:组成|构成)?[，：]?(?:具体|分别)?(?:是|为|包括|即|有)?[：]?${names}[。；，]`, 'g'),
  new RegExp(`(?:下设|内设|下属|所属|设有|设置|设)(?:有)?[：]?${names}${counted}`, 'g'),
];

/** How many there are is how many are named, where all of them are; 和 and 及 may stand in a name or between two. */
export function countedLists(ledger: Ledger): Slip[] {
  return paragraphsOf(ledger).flatMap(({ id, text }) => {
    const words = text.replace(/\s/g, '').replace(/[（(][^（()）]*[)）]/g, '');
    return manners.flatMap((manner) =>
      [...words.matchAll(manner)].flatMap(({ groups = {} }): Slip[] => {
        const { count = '', list = '', what = '' } = groups;
        const number = /\d/.test(count) ? Number(count) : count === '两' ? 2 : numerals.indexOf(count);
        const least = list.split('、').length;
        const most = least + [...list.matchAll(/和|及|与/g)].length;
        if (/等|其中|分别/.test(list) || (least <= number && number <= most)) return [];
        const place = text.indexOf(what) === -1 ? undefined : quoteAround(text, what);
        return place === undefined
          ? []
          : [
              asked({
                rule: 'listed-items',
                verdict: 'explain',
                severity: 'low',
                places: [{ block: id, quote: place }],
                sentence: 'inconsistent',
                words: { actual: `${count}个`, expected: `${least}个` },
              }),
            ];
      }),
    );
  });
}

/** The clause that names what is counted, as printed. */
function quoteAround(text: string, what: string): string {
  const at = text.indexOf(what);
  const from = Math.max(...['。', '；', '，'].map((stop) => text.lastIndexOf(stop, at) + 1), 0);
  return text.slice(from, at + what.length).trim();
}
