import { z } from 'zod';
import { plainAnswer } from './terminal.ts';

/** A day as people write it, as YYYY-MM-DD: 2026-12-1, 2026年12月1日, 20261201, 今天; what is no day as it is. */
export function dayTyped(answer: string, today: string): string {
  const plain = plainAnswer(answer);
  if (plain === '今天') return today;
  const [, y, m = '', d = ''] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(plain) ?? [];
  return y === undefined ? plain : [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-');
}

/** Whether it is a day of the calendar. */
export function isDay(day: string): boolean {
  return z.iso.date().safeParse(day).success;
}
