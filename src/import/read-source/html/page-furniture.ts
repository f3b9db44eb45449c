import { unspaced } from '../../unspaced.ts';
import { parentOf, within, wordsIn } from './html-elements.ts';
import type { Line } from './written-lines.ts';

/** What a website writes for the readers of a page, also within its article: 【打印本页】【关闭窗口】, 扫一扫在手机打开当前页. */
const tool =
  '打印(?:本页|本文|此页|页面|正文)?|关闭(?:窗口|本页|此页|页面)?|(?:返回)?(?:网站|本站)?(?:首页|主页)|返回(?:顶部|列表|上页|上一页)|设为(?:首页|主页)|(?:加入)?收藏(?:本页|此页|本站)?|我要纠错|分享(?:到|至)?[：:]?(?:微信|微博|新浪微博|QQ空间|朋友圈)*|(?:微信)?扫(?:一扫|码|描)(?:下方|左侧|右侧)?(?:二维码)?(?:在手机|用手机|手机|分享|打开|查看|浏览|访问|关注|阅读|当前|本|此|页面|页|文章|至|到|微信|朋友圈)*|责任?编辑[：:].{1,12}|(?:上|下)一篇[：:].{0,60}';
const tools = new RegExp(`^(?:[【\\[（(]?(?:${tool})[】\\])）|｜]?)+$`);
/** Whose the page is: 某某局版权所有, 版权所有：某某局. An item of a list or a sentence that speaks of copyright is none. */
const imprint =
  /^(?:(?:copyright)?(?:©|\(c\))?[\d-]{0,9}版权所有[：:©][^。；]{2,60}|(?![一二三四五六七八九十\d（(])[^。；，：:]{2,40}版权所有(?:[，,]?(?:翻版|侵权)必究|[，,]?(?:未经[^。；，]{0,12})?不得转载)?)$/i;

/** Whether a line is none of the article's words. */
export function isFurniture({ text }: Line): boolean {
  const words = unspaced(text);
  return words.length <= 80 && (tools.test(words) || imprint.test(words));
}

const next = /^(?=.{0,80}$)(?:.*\s)?(?:下一页|下页)(?:\s|$|[>»›])/;
/** The numbers of pages, one after the other. */
const numbers = Array.from({ length: 30 }, (_, nth) => nth + 1).join('');

/** Whether a line leads to the rest of a report that is published in several pages: 下一页, or 1 2 3 with links. */
export function isPager({ text, element }: Line): boolean {
  if (next.test(text)) return true;
  const listed = unspaced(text);
  if (!/^12\d*$/.test(listed) || !numbers.startsWith(listed)) return false;
  const links = within(parentOf(element) ?? element, new Set(['a']));
  return links.some((link) => /^\d+$/.test(wordsIn(link).trim()));
}
