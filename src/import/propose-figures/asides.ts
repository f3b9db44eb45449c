import type { Amount } from '../../audit/reading/amounts.ts';
import type { Concept } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { rowFrom } from './row-from.ts';
import type { Told } from './told.ts';
import type { Topics } from './topics.ts';

/** 人均接待费120元, 车均2.40万元: of an amount that takes part in no sum. */
export function averageOf({ lead, unit }: Amount, topics: Topics, names: NamesHere): Concept | undefined {
  const [, name = ''] =
    /(人均[^，。；：、()]*?|(?:车均|单车平均)[^，。；：、()]*?|平均每(?:[辆台]车?|车)[^，。；：、()]*?|每[辆台]车?(?:平均|年均)[^，。；：、()]*?)(?:约|为|是)*$/.exec(
      lead,
    ) ?? [];
  const isOfGuests = topics.toldOf('three-public.reception') || /reception|foreign-affairs/.test(names.family ?? '');
  if (/^人均(?:开支|支出|花费|消费|费用)?$/.test(name) && isOfGuests) return names.conceptOf('人均接待费', unit);
  if (
    /^(?:(?:车均|单车平均)(?:费用|支出|花费)?|平均每.*|每[辆台]车?(?:平均|年均)(?:运行|运行费|运行维护费|费用|支出)?)$/.test(
      name,
    ) &&
    topics.toldOf('three-public.vehicle.operation')
  )
    return names.conceptOf('车均运行维护费', unit);
  return name === '' ? undefined : names.conceptOf(name, unit);
}

/** 单价50万元以上通用设备. */
/** @param ofAssets whether the section speaks of assets */
export function thresholdOf({ unit, after }: Amount, ofAssets: boolean): Told | undefined {
  if (!/元$/.test(unit) || !ofAssets || !/^(?:\(含\))?(?:及)?以上(?:的)?(?:通用|专用|大型)?设备/.test(after))
    return undefined;
  const [, kind = ''] = /(通用|专用)?设备/.exec(after) ?? [];
  const of = kind === '通用' ? '.general' : kind === '专用' ? '.special' : '';
  return {
    id: `assets.equipment${of}.threshold`,
    label: `${kind === '' ? '大型' : kind}设备单价门槛`,
    measure: 'threshold',
  };
}

/** 人员经费80万元，公用经费20万元，分别占80%和20%: the shares, in turn of as many amounts before; empty where there are none. */
export function sharesInTurn(amounts: readonly Amount[], index: number): Amount[] {
  const row = rowFrom(amounts, index);
  const [amount] = row;
  if (amount?.unit !== '%' || row.length < 2) return [];
  // 占80%、20%
  const isRow = /(?:占|比[重例])[^，。；]*$/.test(amount.lead);
  if (!isRow && !/(?:分别|依次)占[^，。；]*$|占?比[重例]?(?:分别|依次)(?:为|是)?$/.test(amount.lead)) return [];
  const whole = /(?:分别|依次)?占([^，。；]*?)的?(?:比[重例])?(?:为)?$/.exec(amount.lead)?.[1] ?? '';
  return row.map((rate) => ({ ...rate, role: 'share', whole }));
}
