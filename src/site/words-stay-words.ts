import type { MdastPluginDefinition } from 'satteri';

/**
 * Takes apart the links that Markdown makes of every `http://…` and e-mail address in running text: in Chinese they swallow
 * the rest of the sentence, and a report is shown as printed. The pages' own links are components.
 */
export const wordsStayWords: MdastPluginDefinition = {
  name: 'words-stay-words',
  link(node, context) {
    context.replaceNode(node, { type: 'text', value: context.textContent(node) });
  },
};
