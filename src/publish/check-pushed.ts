import { type ContentCheck, checkContent } from '../check/content/check-content.ts';
import { fileText } from '../check/content/file-text.ts';
import { localTime } from './local-time.ts';

/** Checks content as it was pushed, as of today. @param content files of a commit, by their path */
export function checkPushed(content: ReadonlyMap<string, Buffer>): ContentCheck {
  const texts = new Map([...content].map(([path, bytes]) => [path, fileText(path, () => bytes)]));
  return checkContent(texts, localTime().slice(0, 10));
}
