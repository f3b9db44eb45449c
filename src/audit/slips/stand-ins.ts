import type { Ledger } from '../ledger.ts';
import { type Slip, slipAt } from './slip.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

/** What stands where a name, a year or a number belongs. */
const standIns = [
  /(?<![\d＊*])[＊*]{2,}|(?<![\d-]{3}[XxＸｘ×]*)[XxＸｘ×]{2,}/g,
  /[○〇◯]{2,}(?!\d|[一二三四五六七八九十])/g,
  /[_＿]{2,}/g,
  /□+/g,
  // 支出[ ]万元 （　）万元 *万元 ...万元 --万元
  /(?<=[\u4e00-\u9fff，])(?:\[\s*\]|[(（【]\s*[)）】]|[*＊]|\.{2,}|-{2,})(?=\s*(?:万?元|[个人次辆台套批家户]|[%％]))|【\s*】/g,
  /(?<![\d.])20\d?\s*年度/g,
  /(?<![\d.])(?:20[012]\s*年(?!度|[^，。；]{0,2}[历史来])|20\d{3}\s*年)/g,
  /(?<!(?:单位|换算)[^。；]{0,20}|[均皆])(?:为|是|共|计|合计|支出|收入|增加|减少|预算|决算|经费|费用?|结余|金额|资金|拨款)(?:数|[(（][类款项][)）])?\s*(?=万元)/g,
  /(?:增长|下降|占|完成预算的|的)\s*(?=[%％])/g,
  // 咨询电话：待填。 (选择其一) 【单位名称】 接待X批次 202X年 某某单位 附件X
  /(?<=[：:（(为是]\s*)(?:暂?待(?:填写?|补充?|补录|定|录入|查|完善|明确|确定|核[实对定]?|更新)|此处(?:填写?|插入|补充|添加)|请?(?:填写?|补充|核实|确认)|空缺)[^，。；\d]{0,8}(?=[。；，)）]|$)/g,
  /[(（](?:请?(?:选择?|任选|择)其?一|[二两三]选一|单选|请选择|(?:请)?根据实际[^()（）]{0,10}|[^()（）]{0,6}(?:不适用|无此项)[^()（）]{0,4}(?:请)?删[去除]|示例|样例|模板)[^()（）\d]{0,8}[)）]|[(（](?:姓名|单位名称|部门名称|项目名称|金额|数字)[)）]/g,
  /[【[〔](?:请|填|此处|单位|部门|项目|填报|填写|补充|插入|待)?[^【】[\]〔〕\d]{0,8}(?:名称|姓名|金额|数字|数据|数额|年份|填写|补充|原因|待定|待补)[^【】[\]〔〕\d]{0,6}[】\]〕]/g,
  /[(（]优(?:秀)?[/／、]良(?:好)?[/／、]中(?:[/／、]差)?[)）]|【[^【】/／\d]{1,12}(?:[/／][^【】/／\d]{1,12})+】/g,
  /[?？]{2,}|某某/g,
  /(?<![A-Za-z\d×XＸ])[XxＸ×](?=\s*(?:万?元|[个项人次辆台套批家户件场期名](?!型)|年度?(?!款)|月|日|[%％]))|(?<=20[12])[XxＸ×](?=\s*年)|(?<=附[件表录])[XxＸ×](?![A-Za-z\d])/g,
];

/** Names, years and numbers are written out: no XX, no 202 年度, no 支出万元. */
export function standInsOf(ledger: Ledger): Slip[] {
  const marked = new Map(
    [...ledger.blocks].map(([id, { block }]) => [id, 'marks' in block ? (block.marks ?? []) : []]),
  );
  const texts = [...headingsOf(ledger), ...allParagraphsOf(ledger)];
  return texts.flatMap(({ id, text }) =>
    standIns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ index, 0: words }) => ({
        quote: text.slice(Math.max(0, index - 6), index + words.length + 4).trim(),
        words: words.trim(),
      }))
      // The importer has marked gaps already, and a relation or X- tells of them.
      .filter(
        ({ quote }) => !(marked.get(id) ?? []).some((mark) => mark.quote.includes(quote) || quote.includes(mark.quote)),
      )
      .map(({ quote, words: sign }) =>
        slipAt('stand-in', id, quote, { quote, sign }, { verdict: 'blank', severity: 'medium' }),
      ),
  );
}
