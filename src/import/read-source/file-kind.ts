import { unzipSync } from 'fflate';

/** What a file is. A Word file with a password is `locked-office`. */
export type FileKind =
  | 'empty'
  | 'pdf'
  | 'docx'
  | 'html'
  | 'text'
  | 'xlsx'
  | 'xls'
  | 'slides'
  | 'ofd'
  | 'odt'
  | 'rtf'
  | 'mht'
  | 'word-xml'
  | 'old-word'
  | 'locked-office'
  | 'archive'
  | 'image';

/** First bytes, in hex, of what is told by them. */
const starts: [FileKind, RegExp][] = [
  ['image', /^(?:89504e47|ffd8ff|47494638|424d|49492a00|4d4d002a|52494646.{8}57454250)/],
  ['archive', /^(?:52617221|377abcaf271c|1f8b|425a68|fd377a585a)/],
  ['rtf', /^7b5c727466/],
];

/** What a file is, by its content: names lie. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  // Mail programs and old servers put a few bytes before the mark of a PDF.
  if (opening.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('504b')) return packageKind(bytes);
  if (start.startsWith('d0cf11e0')) return compoundKind(bytes);
  if (opening.slice(257, 262) === 'ustar') return 'archive';
  const told = starts.find(([, mark]) => mark.test(start));
  return told ? told[0] : markupKind(opening.replaceAll('\0', ''));
}

function markupKind(opening: string): FileKind {
  if (/^\s*(?:From:|MIME-Version:|Content-Type:\s*multipart)/i.test(opening) && /multipart\/related/i.test(opening))
    return 'mht';
  const markup = opening.replace(/^[^<]{0,8}/, '');
  if (!markup.startsWith('<')) return 'text';
  if (/<(?:\w+:)?(?:wordDocument|package)[\s>]/.test(markup)) return 'word-xml';
  return /<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i.test(markup) ? 'html' : 'text';
}

/** Names of packages' files that tell what they are. */
const packages: [FileKind, RegExp][] = [
  ['docx', /^word\/document\d*\.xml$/],
  ['xlsx', /^xl\//],
  ['slides', /^ppt\//],
  ['ofd', /^OFD\.xml$/i],
];
/** What their list of contents calls the main part, which may stand in any folder. */
const mainTypes: [FileKind, RegExp][] = [
  ['docx', /(?:wordprocessingml|ms-word)[^"]*\.main\+xml"/],
  ['xlsx', /(?:spreadsheetml|ms-excel)[^"]*\.main\+xml"/],
  ['slides', /(?:presentationml|ms-powerpoint)[^"]*\.main\+xml"/],
];
const contents = '[Content_Types].xml';
const longestContents = 2 ** 20;

/** Office files are zip archives; which one, the names in them tell. A broken one counts as what its end would say. */
function packageKind(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  let types: string;
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name === contents && originalSize < longestContents;
      },
    });
    types = new TextDecoder().decode(unzipped[contents]);
  } catch {
    const text = new TextDecoder('latin1').decode(bytes);
    if (text.includes('word/')) return 'docx';
    if (text.includes('OFD.xml')) return 'ofd';
    return text.includes('xl/') ? 'xlsx' : 'archive';
  }
  const told =
    packages.find(([, mark]) => names.some((name) => mark.test(name))) ??
    mainTypes.find(([, mark]) => mark.test(types));
  if (told) return told[0];
  return names.includes('mimetype') && names.includes('content.xml') ? 'odt' : 'archive';
}

/** Office files of before 2007, and newer ones under a password; the names of their parts are written in UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind {
  const has = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'locked-office';
  if (has('WordDocument')) return 'old-word';
  if (has('PowerPoint Document')) return 'slides';
  return has('Workbook') || has('Book') ? 'xls' : 'old-word';
}
