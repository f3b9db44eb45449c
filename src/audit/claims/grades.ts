import type { Statement } from '../reading/statement.ts';

/** 中 of 人员中, 优 of 优抚, 差 of 差旅 and 一般 of 一般公务用车 are no grades. */
const before =
  /(?:[优良差]|(?<![员师生者工人户其])中)(?=$|[”"'等秀好的项])|较差|\d+分\)?(?:[(（][^()（）]*[)）])?(?:[及以]?[上下])?(?:的|之间的?)?$|一般(?=$|[”"'等的项])|合格|达标|^[“"]?[A-E甲乙丙丁][等级档类]?[”"]?(?:的|项目)*$/;
/** 6个项目自评结果为“优”; 4个优、2个良. */
const after =
  /^(?!项目中)(?:的)?(?:项目)?[^，。；、\d]{0,12}(?:为|评为|是)[“"]?(?:优|良|中|一般|差|不?合格)|^[“"]?(?:优秀?|良好?|中|一般|较?差|不?合格)[”"]?(?:等级)?(?=$|[、，；和])/;

/** Of several grades at once, or of what is said of some once more: 均为“优”或“良”; 其余7个均为优. */
const again = /其余|除|^对/;

/** Projects of one grade. */
export function isGrade({ subject, value }: Statement): boolean {
  if (again.test(value?.lead.split(/[，。；]/).at(-1) ?? '') || again.test(subject)) return false;
  return (
    before.test(subject) || (after.test(value?.after ?? '') && !/[或和及][“"]?[优良中差]/.test(value?.after ?? ''))
  );
}
