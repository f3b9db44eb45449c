import { unzipSync } from 'fflate';

export type FileKind = 'empty' | 'pdf' | 'docx' | 'xlsx' | 'zip' | 'old-office' | 'image' | 'web-page' | 'text';

const imageStarts = ['89504e47', 'ffd8ff', '47494638', '424d', '49492a00', '4d4d002a'];

/** What a file is, by its content: names lie. A password turns a Word file into `old-office`. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Mail programs and old servers put a few bytes before the mark of a PDF.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (start.startsWith('504b')) return packageKind(bytes);
  if (start.startsWith('d0cf11e0')) return 'old-office';
  if (imageStarts.some((mark) => start.startsWith(mark))) return 'image';
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return opening.startsWith('<!doctype html') || opening.startsWith('<html') ? 'web-page' : 'text';
}

/** Office files are zip archives; which one, the names in them tell. A broken one counts as what its end would say. */
function packageKind(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    const text = new TextDecoder('latin1').decode(bytes);
    if (text.includes('word/')) return 'docx';
    return text.includes('xl/') ? 'xlsx' : 'zip';
  }
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return names.some((name) => name.startsWith('xl/')) ? 'xlsx' : 'zip';
}
