import { defaultTreeAdapter as tree } from 'parse5';
import { raisedText } from '../raised-text.ts';
import { attributeOf, blocks, type Element, type Node, parentOf, within, wordsIn } from './html-elements.ts';

/** The notes of a page: marks in its text that lead to a passage below, which leads back. */
export interface HtmlNotes {
  /** The mark that an element of the text is, as it is printed, and the note it leads to. */
  referenceOf(element: Element): { mark: string; note: Element } | undefined;
  /** Whether an element is a note: it stands where it is mentioned. */
  isWritten(element: Element): boolean;
  areAllWritten(list: Element): boolean;
  /** Whether an element of a note only leads back to its mark. */
  leadsBack(element: Element): boolean;
}

const mark = /^[[［【〔(（]?\s*(\d{1,3}|[①-⑳*†‡※])\s*[\]］】〕)）]?$/;
const arrow = /^(?:[↑↩⤴^]\uFE0E?|返回|回到正文)$/;
/** Names that the makers of pages give to notes. */
const named = /^_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|cite_note)/i;

/** Finds the notes of a page. */
export function htmlNotes(roots: readonly Element[]): HtmlNotes {
  const anchors = roots.flatMap((root) => within(root, new Set(['a'])));
  const links = anchors.filter((anchor) => attributeOf(anchor, 'href')?.startsWith('#'));
  const byName = new Map<string, Element>();
  if (links.length > 0) for (const root of roots) collect(root, byName);
  const references = new Map<Element, { mark: string; note: Element }>();
  const notes = new Map<Element, string>();
  const backs = new Set<Element>();
  for (const link of links) {
    if (backs.has(link)) continue;
    const words = wordsIn(link).trim();
    const printed = mark.exec(words)?.[1];
    const name = attributeOf(link, 'href')?.slice(1) ?? '';
    const note = printed === undefined ? undefined : noteAround(byName.get(name), name);
    if (printed === undefined || note === undefined || notes.has(note) || isWithin(link, note)) continue;
    const own = new Set(namesOf(link));
    const back = within(note, new Set(['a'])).filter((one) => own.has(attributeOf(one, 'href')?.slice(1) ?? ' '));
    if (back.length === 0) continue;
    for (const one of back) if (mark.test(wordsIn(one).trim()) || arrow.test(wordsIn(one).trim())) backs.add(one);
    notes.set(note, words);
    references.set(link, { mark: /^\d/.test(printed) ? raisedText(printed, 'superscript').text : printed, note });
  }
  return {
    referenceOf: (element) => references.get(element),
    isWritten: (element) => notes.has(element),
    areAllWritten: (list) =>
      list.childNodes.every((child) => !tree.isElementNode(child) || notes.has(child)) &&
      list.childNodes.some((child) => tree.isElementNode(child)),
    leadsBack: (element) => backs.has(element),
  };
}

/** The passage that a name stands for: the note itself, not the anchor at its beginning. */
function noteAround(target: Element | undefined, name: string): Element | undefined {
  let found = target;
  while (found !== undefined && !blocks.has(found.tagName)) found = parentOf(found);
  if (found === undefined || /^(?:body|html|main|article)$/.test(found.tagName)) return undefined;
  const around = parentOf(found);
  const isNote =
    around?.tagName === 'div' &&
    (/mso-element:\s*(?:footnote|endnote)\s*(?:;|$)/.test(attributeOf(around, 'style') ?? '') ||
      named.test(attributeOf(around, 'id') ?? ''));
  return isNote && named.test(name) ? around : found;
}

/** The names of an element and of those around it in its line, and in it. */
function namesOf(link: Element): string[] {
  const around: Element[] = [link, ...within(link, new Set(['a', 'sup', 'span']))];
  for (let one = parentOf(link); one !== undefined && !blocks.has(one.tagName); one = parentOf(one)) around.push(one);
  return around
    .flatMap((one) => [attributeOf(one, 'id'), attributeOf(one, 'name')])
    .filter((name) => name !== undefined);
}

function isWithin(element: Element, around: Element): boolean {
  for (let one: Element | undefined = element; one !== undefined; one = parentOf(one)) if (one === around) return true;
  return false;
}

function collect(element: Element, byName: Map<string, Element>): void {
  const visit = (node: Node) => {
    if (!tree.isElementNode(node)) return;
    for (const name of [attributeOf(node, 'id'), node.tagName === 'a' ? attributeOf(node, 'name') : undefined])
      if (name !== undefined && !byName.has(name)) byName.set(name, node);
    node.childNodes.forEach(visit);
  };
  visit(element);
}
