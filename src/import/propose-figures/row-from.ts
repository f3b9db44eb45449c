import type { Amount } from '../../audit/reading/amounts.ts';

/** What stands between amounts that are told in turn. */
export const joint = /^[、，和及与]$/;

/** An amount and those of its unit that follow it with nothing but a joint between: 60万元、40万元; itself alone where none does. */
export function rowFrom(amounts: readonly Amount[], index: number, joints: RegExp = joint): Amount[] {
  const [first, ...others] = amounts.slice(index);
  if (first === undefined) return [];
  const end = others.findIndex(({ lead, unit }) => unit !== first.unit || !joints.test(lead));
  return [first, ...(end === -1 ? others : others.slice(0, end))];
}
