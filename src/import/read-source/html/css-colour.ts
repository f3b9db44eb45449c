import { transform } from 'lightningcss';
import { type Colour, colourOf } from '../colour.ts';

/** Browsers so old that colours are written for them by three numbers. */
const targets = { chrome: 50 << 16 };
/** Colours of the browser itself, as they usually are. */
const own: Record<string, string> = {
  canvas: '#fff',
  window: '#fff',
  field: '#fff',
  canvastext: '#000',
  windowtext: '#000',
  fieldtext: '#000',
};
const ofBrowser = new RegExp(`\\b(?:${Object.keys(own).join('|')})\\b`, 'gi');
const functions = /[a-z-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gi;

/** The first colour that a value of a style sheet names, however it is reckoned. */
export function cssColour(value: string): Colour | undefined {
  const light = value
    .replaceAll(/light-dark\(\s*((?:[^(),]|\([^()]*\))+),[^()]*(?:\([^()]*\)[^()]*)*\)/gi, '$1')
    .replaceAll(ofBrowser, (name) => own[name.toLowerCase()] ?? name);
  const words = light.replaceAll(functions, ' ').match(/#?[\w-]+/g) ?? [];
  return [light, ...(light.match(functions) ?? []), ...words]
    .map((one) => colourOf(one) ?? (one.includes('(') ? colourOf(inNumbers(one)) : undefined))
    .find((colour) => colour !== undefined);
}

/** A colour of any colour space as red, green and blue; as it is where nobody can tell. */
function inNumbers(value: string): string {
  try {
    const { code } = transform({ filename: '', code: Buffer.from(`a{color:${value}}`), minify: true, targets });
    return /color:([^;}]+)/.exec(code.toString())?.[1] ?? value;
  } catch {
    return value;
  }
}
