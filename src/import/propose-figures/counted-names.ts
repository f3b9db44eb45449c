import type { Amount } from '../../audit/reading/amounts.ts';
import type { Concept } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { isOpenVerb } from './open-verb.ts';
import type { Topic } from './topic.ts';

const inService: Readonly<Record<string, string>> = {
  administrative: '行政人员',
  institutional: '事业人员',
  worker: '工勤人员',
  total: '在职人员',
};

/** 行政编制12人，年末在职11人. */
const isOfPosts =
  /^[，、](?:截至)?(?:年末|年底|目前)?(?:(?:实有|现有|实际|在职|在编|在岗)+(?:人数|人员)?|[^，、]*(?:在职|在编|在岗)(?:教?职工|干部职工))$/;

/** 接待12批、来客86人次; 年底登记车辆3辆: what the unit counts here, whatever verb is before it. */
export function countedBehindVerb(name: string, unit: string, names: NamesHere): Concept | undefined {
  if (/^(?:批次?|人次)$/.test(unit) && (name === '用于' || isOpenVerb(name))) return names.ofFamily(unit);
  const [, before, behind] =
    /^(?:.*(?:单位|部门|局|委|办|院|校|馆|中心)|全[系市区县])?(.*?)车辆(.*)$/.exec(name.replace(/年[末底]|期末/, '')) ??
    [];
  const isKept = [before, behind].every((word) => word !== undefined && isOpenVerb(word));
  return unit === '辆' && isKept && names.speaksOf('assets') ? names.conceptOf('车辆', unit) : undefined;
}

/** 国内公务接待12批次（其中外事接待2批次）: a part of those at home. */
export function ofVisits(name: string, isPart: boolean, { family }: NamesHere): string | undefined {
  return isPart && family?.startsWith('domestic') && name.startsWith('外事接待') ? `国内${name}` : undefined;
}

/** 实有人员30人，其中行政11人、事业19人: those in service; 实有人员50人，其中在职30人、退休20人: all. */
export function ofWholeStaff(concept: Concept, { after, unit }: Amount, names: NamesHere): Concept {
  const isInService =
    concept.id === 'personnel.total' && /^[，(](?:其中|包括|含)?[：，]?(?:行政|事业|参公|参照|公务员)/.test(after);
  return (isInService ? names.conceptOf('在职人员', unit) : undefined) ?? concept;
}

/** 编制68人：行政28人，事业40人: posts, not people. */
export function isOfEstablishment(here: Topic | undefined): boolean {
  return here?.concept?.id.startsWith('personnel.establishment') === true;
}

/** 行政编制12人，实有11人: the people of the establishment spoken of. */
export function inPosts(lead: string, here: Topic | undefined, unit: string, names: NamesHere): Concept | undefined {
  const [, kind] =
    /^personnel\.establishment\.(administrative|institutional|worker|total)$/.exec(here?.concept?.id ?? '') ?? [];
  return kind !== undefined && isOfPosts.test(lead) ? names.conceptOf(inService[kind] ?? '', unit) : undefined;
}
