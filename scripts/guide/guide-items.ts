/** What a person does or sees at one point of the guide. The guide says it in a comment before a block or a picture. */
export type GuideItem = { chapter: number; line: number } & (
  | { does: 'run'; commands: string; folder: string; answers: readonly string[]; fails: boolean }
  | { does: 'edit'; file: string; before: readonly string[]; after: readonly string[] }
  | { does: 'see'; lines: readonly string[] }
  | { does: 'picture'; file: string; of: string }
);

/**
 * Reads what can be followed out of the guide, in order:
 * `<!-- run -->` before commands, with `fails` where they are to be refused, `answers: a|b|c` for what is typed in, and
 * `in FOLDER` where a block that is not followed has led there;
 * `<!-- edit: FILE -->` before a diff; `<!-- see -->` before lines of the last output; `<!-- picture: WHAT -->` before a picture. Blocks without are not followed.
 * @throws Error where a comment has no block or picture right after it
 */
export function guideItems(markdown: string): GuideItem[] {
  const lines = markdown.split('\n');
  let chapter = 0;
  return lines.flatMap((text, index): GuideItem[] => {
    chapter = Number(/^## (\d+)/.exec(text)?.[1] ?? chapter);
    const comment = /^ *<!-- (run|edit|see|picture)\b:?(.*?) *-->$/.exec(text);
    if (!comment) return [];
    const [, does, rest = ''] = comment;
    const at = { chapter, line: index + 1 };
    const said = rest.trim();
    if (does === 'picture') {
      const file = /!\[[^\]]*\]\(([^)]+)\)/.exec(lines[index + 1] ?? '')?.[1];
      if (file === undefined) throw new Error(`Line ${index + 2} of the guide should be a picture`);
      return [{ ...at, does, file, of: said }];
    }
    const block = blockAfter(lines, index);
    switch (does) {
      case 'run': {
        const answers = /answers: (.*)$/.exec(said)?.[1]?.split('|') ?? [];
        const folder = /^in (\S+)/.exec(said)?.[1] ?? '.';
        return [{ ...at, does, commands: block.join('\n'), folder, answers, fails: /^fails\b/.test(said) }];
      }
      case 'edit': {
        const side = (mark: string) =>
          block.filter((line) => [mark, ' '].includes(line[0] ?? ' ')).map((line) => line.slice(1));
        return [{ ...at, does, file: said, before: side('-'), after: side('+') }];
      }
      default:
        return [{ ...at, does: 'see', lines: block }];
    }
  });
}

/** Lines of the fenced block that begins on the next line, without the indentation of the list it stands in. */
function blockAfter(lines: readonly string[], comment: number): string[] {
  const indent = /^( *)```\w/.exec(lines[comment + 1] ?? '')?.[1];
  if (indent === undefined) throw new Error(`Line ${comment + 2} of the guide should begin a block`);
  const end = lines.indexOf(`${indent}\`\`\``, comment + 2);
  return lines.slice(comment + 2, end).map((line) => line.slice(indent.length));
}
