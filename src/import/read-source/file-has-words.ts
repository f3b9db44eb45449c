import { unzipSync } from 'fflate';
import { fileKind } from './file-kind.ts';
import type { PdfResources } from './pdf/pdf-pages.ts';
import { readSource } from './read-source.ts';

/** An office file that unpacks to more than this is not looked into. */
const mostUnpacked = 500 * 2 ** 20;

/**
 * Whether a published file holds one of some words: in what is printed, and of an office file also in what is not, such as
 * comments, hidden sheets and properties. White space does not count.
 * @returns undefined where that cannot be told: a scan, a file that nobody can read
 */
export async function fileHasWords(
  bytes: Uint8Array,
  words: readonly string[],
  resources: PdfResources,
): Promise<boolean | undefined> {
  const kind = fileKind(bytes);
  const text = kind === 'docx' || kind === 'xlsx' ? packageText(bytes) : await readText(bytes, resources);
  const unspaced = text?.replace(/\s+/g, '');
  if (unspaced === undefined || unspaced === '') return undefined;
  return words.some((word) => unspaced.includes(word.replace(/\s+/g, '')));
}

async function readText(bytes: Uint8Array, resources: PdfResources): Promise<string | undefined> {
  const read = await readSource(bytes, resources);
  // A page that is a picture may show anything.
  return 'failure' in read || read.emptyPages.length > 0 ? undefined : read.text;
}

/** All that the parts of an office file say, one after the other; words that are set in several fonts are whole again. */
function packageText(bytes: Uint8Array): string | undefined {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isText = /\.(?:xml|rels|txt)$/.test(name);
        size += isText ? originalSize : 0;
        return isText && size <= mostUnpacked;
      },
    });
    if (size > mostUnpacked) return undefined;
    const texts = Object.values(parts).map((part) => new TextDecoder().decode(part));
    return texts.map((xml) => xml.replace(/<[^>]*>/g, '')).join('\n');
  } catch {
    return undefined;
  }
}
