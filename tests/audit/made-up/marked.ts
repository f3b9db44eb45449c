import type { Random } from './accounts.ts';

/** Words or a number of a made-up report that a slip may take the place of. */
export interface Mark {
  /** Kind of the slip: what an inspector would call it. */
  kind: string;
  /** The wording it stands in. */
  wording: string;
  right: string;
  wrong: string;
}

/** Writes a report and remembers where what slip may be made. */
export class Marked {
  readonly marks: Mark[] = [];
  readonly #random: Random;
  wording = '';

  constructor(random: Random) {
    this.#random = random;
  }

  pick<Value>(of: readonly Value[]): Value {
    return of[Math.floor(this.#random() * of.length)] as Value;
  }

  /** One of several ways to say it, by its place in the list. */
  say(section: string, ways: readonly (() => string)[]): string {
    const chosen = Math.floor(this.#random() * ways.length);
    this.wording = `${section} ${chosen + 1}`;
    return (ways[chosen] as () => string)();
  }

  /** Words of the report, for which others may be put. */
  mark(kind: string, right: string, wrong: string): string {
    if (right === wrong) return right;
    this.marks.push({ kind, wording: this.wording, right, wrong });
    return `⟦${this.marks.length - 1}⟧`;
  }

  /** A number for which one with two digits exchanged, or another digit, may be put. */
  number(kind: string, printed: string): string {
    return this.mark(kind, printed, miswritten(printed, this.#random));
  }

  /** The text without a slip, or with one. */
  textOf(template: string, slip?: Mark): string {
    return template.replace(/⟦(\d+)⟧/g, (_, index: string) => {
      const mark = this.marks[Number(index)] as Mark;
      return mark === slip ? mark.wrong : mark.right;
    });
  }
}

/** 12.34 as 21.34, 13.24 or 12.84: as people write a number wrong. */
export function miswritten(printed: string, random: Random): string {
  const digits = [...printed];
  const places = digits.flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  // The last place of all may be taken for rounding.
  const free = places.length > 3 ? places.slice(0, -1) : places;
  const swaps = free.slice(1).flatMap((at, index) => {
    const before = free[index] as number;
    const isLeadingZero = before === places[0] && digits[at] === '0';
    return digits[at] !== digits[before] && at - before <= 2 && !isLeadingZero ? [[before, at] as const] : [];
  });
  const [from, to] = swaps[Math.floor(random() * swaps.length)] ?? [];
  if (from !== undefined && to !== undefined && random() < 0.7) {
    [digits[from], digits[to]] = [digits[to] as string, digits[from] as string];
    return digits.join('');
  }
  const at = free[Math.min(free.length - 1, Math.floor(random() * 2))] as number;
  digits[at] = String(((Number(digits[at]) + 2 + Math.floor(random() * 6)) % 9) + 1);
  return digits.join('') === printed
    ? printed.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))
    : digits.join('');
}
