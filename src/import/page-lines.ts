import type { SourceLine } from './source-lines.ts';

/** What a website writes above the text it publishes: whose it is, when, how often it was read, how it may be shown. */
const label =
  '(?:信息|文章|稿件|内容)?来源|作者|(?:责任|责)?编辑|审核|发布(?:时间|日期|者|人|机构|单位)?|(?:编辑|公开|成文|生成|更新|创建)(?:时间|日期)|时间|日期|(?:点击|阅读|浏览|访问)(?:率|数|量|次数|人次)?|字号|字体|分享(?:到)?|打印|关闭';
const labels = new RegExp(`(?<=^|[\\s|｜\\]】）)\\d])[[【（(]?\\s*(?:${label})\\s*(?=[:：\\]】）)])`, 'g');
/** These no report writes of itself. */
const ofWebsite = /来源|作者|编辑|点击|阅读|浏览|访问|字号|字体|打印/;

/** Above the report such a line stands near the beginning. */
const firstLines = 12;

/**
 * 来源：某某局 作者：某某 发布时间：2021-09-30 点击数：12: lines of the website that a text was copied from, which are not the report's.
 * One of its words alone may be: 来源：财政拨款.
 */
export function pageLines(lines: readonly SourceLine[]): SourceLine[] {
  return lines.slice(0, firstLines).filter(({ text }) => {
    const own = [...text.matchAll(labels)].map(([words]) => words);
    return text.length <= 120 && !/[。；;]/.test(text) && own.length > 1 && own.some((words) => ofWebsite.test(words));
  });
}
