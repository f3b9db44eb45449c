import { isPinyin, type Term } from '../src/report/schema/glossary.ts';
import { importAnswerStrings as words } from '../src/words/strings.ts';
import { askUntil, type Terminal } from './terminal.ts';

/** Asks how a term is read, with what was drafted on Enter. */
export function askPinyin({ name, pinyin }: Term, terminal: Terminal): Promise<string> {
  return askUntil<string>(terminal, words.pinyin(pinyin), (answer) => {
    const given = answer.trim().normalize('NFC') || pinyin;
    return isPinyin(given, name) ? given : { again: words.badPinyin(answer) };
  });
}
