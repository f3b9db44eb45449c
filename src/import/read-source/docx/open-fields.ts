import { child, childrenOf, childSwitch, childValue, type XmlElement } from '../xml-elements.ts';

/** A field whose end has not come yet. */
interface OpenField {
  instruction: string;
  inResult: boolean;
  hasResult: boolean;
}

/** Fields that Word shows nothing for where the file holds no result. */
const silentField =
  /^\s*(?:TC|XE|RD|TA|SET|ASK|FILLIN|BOOKMARK|ADVANCE|PRIVATE|HYPERLINK|DATABASE|NEXT|SKIPIF|GOTOBUTTON|MACROBUTTON|PRINT|TOC|INDEX|BIDIOUTLINE|REF|PAGEREF|FORMTEXT)\b|^\s*$/i;

/** The fields around the words that are read now; they may go on over paragraphs, and stand in one another. */
export class OpenFields {
  private readonly open: OpenField[] = [];

  /** Words are shown unless they stand in an instruction. */
  get isShown(): boolean {
    return this.open.every(({ inResult }) => inResult);
  }

  begin(): void {
    this.open.push({ instruction: '', inResult: false, hasResult: false });
  }

  instruct(words: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += words;
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.inResult = true;
  }

  /** Words have been read that are shown, or a list to choose from has. */
  show(): void {
    for (const field of this.open) field.hasResult = true;
  }

  /** Ends the innermost field. @returns its instruction where the file does not hold what Word shows for it */
  end(): string | undefined {
    const field = this.open.pop();
    return field === undefined || field.hasResult || !this.isShown ? undefined : unanswered(field.instruction);
  }
}

/** The instruction of a field without a result, unless it never shows one. */
export function unanswered(instruction: string): string | undefined {
  return silentField.test(instruction) ? undefined : instruction.trim();
}

/** The entry that is chosen in a drop-down field, the box of one that is ticked or not; empty for any other. */
export function chosenEntry(mark: XmlElement): string {
  const data = child(mark, 'w:ffData');
  const box = child(data, 'w:checkBox');
  if (box !== undefined) return (childSwitch(box, 'w:checked') ?? childSwitch(box, 'w:default')) ? '☒' : '☐';
  const list = child(data, 'w:ddList');
  const chosenOne = Number(childValue(list, 'w:result') ?? childValue(list, 'w:default') ?? 0);
  return childrenOf(list, 'w:listEntry')[chosenOne]?.attributes['w:val'] ?? '';
}
