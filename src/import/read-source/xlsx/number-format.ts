import { Decimal } from 'decimal.js';

/** Formats that a workbook names by number alone. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  49: '@',
};

/** The code of a format by its number; undefined for one the workbook does not have, and for dates. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string | undefined {
  return own.get(id) ?? builtIn[id];
}

/** A workbook keeps a number to so many digits; what is behind them is an error of binary fractions. */
const digits = 15;
/** As wide as a number of no format is printed. */
const widest = 11;

/**
 * A number as its format prints it: 2940.0500000000002 in `0.00` is 2940.05.
 * @param raw as the file has it
 * @returns undefined where the format is of another kind: dates, fractions, conditions
 */
export function printedNumber(raw: string, code: string): string | undefined {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(raw.trim())) return undefined;
  const value = new Decimal(raw.trim()).toSignificantDigits(digits);
  const sections = sectionsOf(code);
  const [first = 'General', negative, zero] = sections;
  if (sections.length > 4) return undefined;
  if (value.isNegative() && !value.isZero()) {
    if (negative !== undefined) return inSection(value.abs(), negative);
    const printed = inSection(value.abs(), first);
    return printed === undefined ? undefined : `-${printed}`;
  }
  return inSection(value, value.isZero() && zero !== undefined ? zero : first);
}

function sectionsOf(code: string): string[] {
  return code.match(/(?:"[^"]*"|[\\!].|\[[^\]]*\]|[_*].|[^;])+|(?<=;|^)(?=;|$)/gsu) ?? [''];
}

function inSection(value: Decimal, section: string): string | undefined {
  let literalBefore = '';
  let pattern = '';
  let literalAfter = '';
  let isPercent = false;
  let inner: Inner | undefined;
  for (const [token] of section.matchAll(/"[^"]*"|[\\!].|\[[^\]]*\]|[_*].|General|[0#?.,]+|./gsu)) {
    const literal = literalOf(token);
    if (/^[0#?.,]+$/.test(token)) {
      if (pattern !== '') {
        if (inner !== undefined || !/^[0#]+$/.test(pattern) || !/^0+,*$/.test(token)) return undefined;
        inner = { words: literalAfter, digits: token.replace(/,/g, '').length };
        literalAfter = '';
      } else if (/^[.,]+$/.test(token)) return undefined;
      pattern += token;
    } else if (token === 'General') pattern = token;
    else if (literal === undefined) return undefined;
    else {
      if (token === '%') isPercent = true;
      if (pattern === '') literalBefore += literal;
      else literalAfter += literal;
    }
  }
  const amount = isPercent ? value.times(100) : value;
  const plain = pattern === '' ? '' : pattern === 'General' ? general(amount) : patterned(amount, pattern);
  const number = inner && plain !== undefined ? withInner(plain, inner) : plain;
  return number === undefined ? undefined : `${literalBefore}${number}${literalAfter}`.replace(/\s+/g, ' ').trim();
}

/** Words that stand between the digits of a number, before so many of them: the point of `0!.0,`, which prints 元 as 万元. */
interface Inner {
  words: string;
  digits: number;
}

function withInner(number: string, { words, digits: behind }: Inner): string {
  return `${number.slice(0, -behind)}${words}${number.slice(-behind)}`;
}

/** What is printed as it stands; undefined for a sign of a format of another kind. */
function literalOf(token: string): string | undefined {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\') || (token.startsWith('!') && token.length > 1)) return token.slice(1);
  if (token.startsWith('_') || token.startsWith('*')) return ' ';
  if (token.startsWith('[')) {
    const currency = /^\[\$([^-\]]*)/.exec(token)?.[1];
    if (currency !== undefined) return currency;
    return /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|颜色\d*|color\s?\d+|红色|蓝色|黑色)\]$/i.test(token)
      ? ''
      : undefined;
  }
  return /^[-+()（）%\s¥￥$:'!元万@]$/u.test(token) ? (token === '@' ? '' : token) : undefined;
}

function general(value: Decimal): string {
  const whole = value.toFixed();
  if (whole.length <= widest) return whole;
  const integer = value.trunc().toFixed().length;
  return value.toDecimalPlaces(Math.max(0, widest - 1 - integer), Decimal.ROUND_HALF_UP).toFixed();
}

/** Digits of `0` are always printed, those of `#` where they are not nought. */
function patterned(value: Decimal, pattern: string): string | undefined {
  const scale = /,+$/.exec(pattern.replace(/\..*$/, ''))?.[0].length ?? 0;
  const [integers = '', decimals = ''] = pattern.split('.');
  if (pattern.split('.').length > 2) return undefined;
  const scaled = value.div(new Decimal(1000).pow(scale));
  const [integer = '0', fraction = ''] = scaled.toFixed(decimals.length, Decimal.ROUND_HALF_UP).split('.');
  const least = integers.replace(/[^0]/g, '').length;
  const plain = (integer === '0' && least === 0 ? '' : integer).padStart(least, '0');
  const grouped = /[#0?],[#0?]/.test(integers) ? plain.replace(/\B(?=(?:\d{3})+$)/g, ',') : plain;
  const always = decimals.replace(/[^0]+$/, '').length;
  const kept = fraction.slice(0, always) + fraction.slice(always).replace(/0+$/, '');
  return kept === '' ? grouped || (least === 0 && decimals === '' ? '' : grouped) : `${grouped}.${kept}`;
}
