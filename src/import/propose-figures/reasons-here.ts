import { reasonsIn } from '../../audit/reading/amounts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName } from './subject-names.ts';

/** After a semicolon a name with its amount, or after 其中 below what money is for: ；公用经费20万元. */
const named =
  /；(?:\(?[\d一二三四五六七八九十]{1,2}[).．、])?([^；。\d]{2,30}?)[为是]?\d[\d,.]*(万元|元|辆|台|个|批次|批|人次|人)/g;
/** ；本年支出完成年初预算的102.80% */
const done = /；([^；。，\d]{0,20}?)完成(?:年初|全年|调整后?)?的?预算数?的?(?=\d[\d.]*%)/g;
const within = /，其中[：，]?([^；。，：\d]{2,30}?)[为是]?\d[\d,.]*(万元|元|辆|台|个|批次|批|人次|人)/g;

/** 主要是为保障机构运转发生的支出: what money is for, no reason. */
const purpose = /^主要是(?:为了?|用于|因公|指|在|包括)?[^，。；]*(?:支出|费用|费|经费|开支)[，。；]/;

/** ，截至2023年12月31日, ，共接待12批次: where counting begins. */
const counts = /，(?:截[至止]\d{4}年|(?:全年|本年)?(?:共|累计|共计)接待\d|(?:全年|本年)共?(?:召开会议|举办培训)\d)/;

/** Where a passage says why, and states nothing of the accounts. */
export function reasonsHere(words: string, names: NamesHere): [number, number][] {
  const because = [...words.matchAll(/(?:是|系)?因为[^。；]*/g)].map(({ index, 0: why }): [number, number] => [
    index,
    index + why.length,
  ]);
  const reasons = reasonsIn(words).map(([from, to]): [number, number] => {
    const reason = words.slice(from, to);
    // 主要是燃料费5.60万元、维修费3.42万元: what it was, and no reason.
    const [, part = ''] = /^主要是([^，。；：\d]{2,12}?)[为是]?\d[\d,.]*万?元[、和]/.exec(reason) ?? [];
    if (names.conceptOf(bareName(part), '万元') !== undefined) return [from, from];
    const isPurpose = purpose.test(reason);
    const ends = [
      ...[...reason.matchAll(named), ...reason.matchAll(done), ...(isPurpose ? reason.matchAll(within) : [])]
        .filter(
          ([, name = '', unit = '']) =>
            name === '' || names.conceptOf(bareName(name.split(/[，：]/).at(-1) ?? ''), unit || '万元'),
        )
        .map(({ index }) => index),
      ...[counts.exec(reason)?.index ?? []].flat(),
    ];
    return [from, Math.min(to, ...ends.map((end) => from + end))];
  });
  return [...because, ...reasons];
}
