import { yearPath } from '../../src/check/content/content-kinds.ts';
import { put } from '../../src/report/edit-json.ts';
import { addStrings as words } from '../../src/words/strings.ts';
import { askPlace } from '../ask-place.ts';
import { askUntil, readReason } from '../terminal.ts';
import type { Ask } from './addition.ts';

/** A remark of the site's beside words of a report. */
export const addRemark: Ask = async (content, files, terminal) => {
  const asked = await askPlace(content, terminal, words.remark);
  if (!('place' in asked) || asked.place === undefined) return undefined;
  const { place } = asked;
  const { year, passage, from, to } = place;
  const quote = passage.text.slice(from, to);
  const text = await askUntil<string>(terminal, words.remark.text, (answer) => readReason(answer, words.remark.needed));
  const path = yearPath(`content/reports/${year.report.year}`, 'remarks');
  const remark = { block: passage.block, quote, text };
  const { shown, next } = words.remark;
  const changed = new Map([[path, put(files.get(path) ?? '', ['remarks', -1], remark, true)]]);
  return { changed, shown: shown(quote, text), next };
};
