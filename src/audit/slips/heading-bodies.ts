import type { FrontMatter } from '../../report/front-matter.ts';
import { literally } from '../../report/literally.ts';
import type { Ledger } from '../ledger.ts';
import { misprintedNames } from './misprinted-names.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { allParagraphsOf, bare, headingsOf, isShortened, paragraphsOf } from './wording.ts';

const bodies = /(?:局|委|委员会|办|办公室|院|中心|部|会|站|所|馆|学校|社|厅|队|庭|处|政府|大学|学院|联合会|园)$/;

const ending =
  '(?:局|委员会|管委会|办公室|中心|院|馆|学校|厅|队|处|大学|学院|联合会|总工会|妇联|残联|工商联|团委|党校|协会|人民政府|委|部|会|所|站)';
/** A body at the beginning of a sentence: before its year, or between the year and what it received or spent. */
const namedInSentence = new RegExp(
  `(?<=^\\s*(?:\\d{1,2}[.、．])?|[。；]\\s*)(?:(?<before>[\\u4e00-\\u9fff]{3,24}?${ending})\\s*(?:19|20)\\d\\d\\s*年|(?:19|20)\\d\\d\\s*年度?，?\\s*(?<after>[\\u4e00-\\u9fff]{3,24}?${ending})\\s*(?=政府采购|机关运行|收入|支出|财政拨款|一般公共|“三公”|本年|部门决算))`,
  'g',
);

/** A body that does, has or is what only the body of the report does, has and is told to be in it. */
const speakingOfItself = new RegExp(
  `(?<=^(?:\\s*\\d{1,2}[.、．])?|[。；，、：即由]|纳入|决算[为是])\\s*(?:(?:19|20)\\d\\d\\s*年度?[，,]?)?(?<body>(?:(?!即|由|纳入|决算[为是])[\\u4e00-\\u9fff]){1,16}?${ending})(?=${[
    '(?:按要求|依法|认真)?(?:组织|针对|对)[^。；]{0,24}(?:开展|进行|实施)了?[^。；]{0,6}(?:自评|绩效评价)',
    '(?:组织)?对(?:19|20)\\d\\d年度?[^。；]{0,10}项目',
    '(?:纳入)?绩效自评',
    '纳入[^。；，]{0,8}(?:自评|评价)',
    '本级[。，；、]',
    '[（(](?:本级|机关|本部)[）)]',
    '的主要职[能责]',
    '(?:内设|下设)(?:机构|[^，。；]{0,4}\\d+个)',
    '[（(]以下简称',
    '(?<=(?:^|[。；，：])\\s*纳入[^，。；]*)\\s*(?:(?:19|20)\\d\\d\\s*年度?)?(?:部门|单位)?决算(?:编制|汇编|编报|汇总)范围的',
    '(?:部门|单位)决算(?:包括|由)',
    '(?:年末)?(?:共有|实有)(?:公务用车|车辆|编制|在职)',
    '(?:19|20)\\d\\d年度?(?:没有|无|未)',
    '(?:没有|无|未)(?:使用)?(?:政府性基金|国有资本)',
    '机关运行经费支出',
    '内设(?:机构|股室|科室|处室)',
    '(?<!财政局|审计局|政府)(?:将|拟|进一步)(?!会同|配合)',
    '(?:为|属于?|系|是|不属于?)非?(?:行政|事业|参公|公益|全额|机关运行)',
    '(?:单户|汇总|独立)决算',
    '(?<=本[^。；，]{0,12}(?:决算|报告|材料|公开|说明|文本)[^。；，]*)编制|负责(?:解释|公开)|对(?:以上|上述|本|所)[^。；，]{0,10}(?:真实|准确|负责)',
    '是[^，。；]{2,14}(?:所属|直属|下属|主管)',
  ].join('|')})`,
  'g',
);

/** 县文化馆为地区文化局所属…, 指财政对县医院…: words of a sentence, which no name has. */
const inSentence = /为(?!民)|现?将|对(?!外)|指(?!挥|导)|[是系由]|包[括含]|涵盖/;

/** Every heading that names a body names the one on the cover; a shorter form of its name is its name. */
export function headingBodies(ledger: Ledger, front: FrontMatter): Slip[] {
  const own = bare(ledger.report.department).replace(/\(.*\)$/, '');
  // 2020年度部门决算: the report has no name of a body.
  if (/决算$/.test(own)) return [];
  const cover = front.cover.find((line) => bare(line).includes(own));
  const overview = bare(
    [...ledger.blocks.values()]
      .filter(({ part }) => part.role === 'overview')
      .map(({ text }) => text)
      .join(),
  );
  const { department } = ledger.report;
  const slip = (block: string, quote: string, found: string) => {
    const words = { found, expected: department, cover: cover ?? department };
    return slipAt('heading-body', block, quote, words, { severity: 'medium' });
  };
  const titles = headingsOf(ledger).filter(
    ({ level, text }) => text.length < 60 && (level <= 1 || ofAccounts.test(bare(text))),
  );
  const written = titles.flatMap(({ text }) => nameIn(bare(text)) ?? []).filter((name) => own.endsWith(name));
  const headings = titles.flatMap(({ id, text, level }) => {
    const named = nameIn(bare(text));
    // A line of the cover that is this name and no more: whose report it is, is not known better than here.
    if (named === undefined || front.cover.some((line) => bare(line) === named)) return [];
    if (level > 1 && (!sharesBeginning(named, own) || overview.includes(named))) return [];
    // Without its 服务 in one heading, with it in another; without the place before it is a shorter form.
    if (isSameBody(named, own))
      return !own.endsWith(named) && written.some((name) => name.length > named.length)
        ? [asked(slip(id, text, named))]
        : [];
    // Part and chapter speak of the body itself; a section below may be on a body of its own.
    const found = slip(id, text, named);
    return [level === 0 || /决算/.test(text) ? found : asked(found)];
  });
  const sentences = paragraphsOf(ledger)
    .filter(({ role }) => role !== 'overview' && role !== 'key-work')
    .flatMap(({ id, text }) =>
      [...text.matchAll(namedInSentence)].flatMap(({ groups }) => {
        const named = groups?.['before'] ?? groups?.['after'] ?? '';
        if (isSameBody(bare(named), own) || inSentence.test(named)) return [];
        if (/^(?:本|我|该|其|各|全|下属|所属|部门|单位|局?机关)/.test(named)) return [];
        // A body below this one is named where the department is described.
        if (overview.includes(bare(named))) return [];
        const found = slip(id, named, named);
        return [sharesBeginning(named, own) ? found : asked(found)];
      }),
    );
  // 县水务局对14个项目开展了绩效自评: who evaluates itself is the body.
  const everywhere = bare(
    allParagraphsOf(ledger)
      .map(({ text }) => text)
      .join(),
  );
  const isToldTwice = (name: string) => everywhere.indexOf(name, everywhere.indexOf(name) + 1) !== -1;
  const spoken = fewNames(paragraphsOf(ledger), speakingOfItself).flatMap(({ id, role, named }) => {
    // A body below this one is named where the department is described, and where it speaks.
    const isTold = () =>
      role === 'overview' || role === undefined ? isToldTwice(bare(named)) : overview.includes(bare(named));
    const isBody =
      /[省市县区州盟旗镇乡]/.test(named.slice(0, 6)) &&
      !/^(?:[全各本我该其所由]|上级|下级|有关|.?(?:机关|本级)[和及与、])/.test(named);
    return !isBody || inSentence.test(named) || isSameBody(bare(named), own) || isTold()
      ? []
      : [asked(slip(id, named, named))];
  });
  // 年末结转：泾塬县水务局当年未用完…: a glossary that speaks of a body by its name speaks of its own.
  const defined = allParagraphsOf(ledger)
    .filter(({ role }) => role === 'glossary')
    .flatMap(({ id, text }) =>
      [...text.matchAll(definedBody)].flatMap(([named]) =>
        isSameBody(bare(named), own) || inSentence.test(named) || overview.includes(bare(named))
          ? []
          : [asked(slip(id, named, named))],
      ),
    );
  const otherPlace = ofOtherPlace(own);
  const places = [...headingsOf(ledger), ...allParagraphsOf(ledger)];
  const elsewhere = fewNames(places, otherPlace).flatMap(({ id, named }) =>
    isSameBody(named, own) || inSentence.test(named) || isToldTwice(named) ? [] : [asked(slip(id, named, named))],
  );
  const misprinted = misprintedNames(ledger, front, own).map(({ id, found }) => asked(slip(id, found, found)));
  const told = [...headings, ...defined, ...sentences, ...misprinted];
  const untold = elsewhere.filter(isNew(told));
  return [...told, ...untold, ...spoken.filter(isNew([...told, ...untold]))];
}

/** A report that tells of more bodies than these tells of others: no name of them is a slip of its own. */
const mostNames = 300;

/** The names of bodies in some texts, unless there are too many. */
function fewNames<Place extends { id: string; text: string; role?: string | undefined }>(
  texts: readonly Place[],
  pattern: RegExp,
): { id: string; role: string | undefined; named: string }[] {
  const found = texts.flatMap(({ id, text, role }) =>
    [...text.matchAll(pattern)].map(({ 0: whole, groups }) => ({ id, role, named: groups?.['body'] ?? whole })),
  );
  return new Set(found.map(({ named }) => named)).size > mostNames ? [] : found;
}

/** Whether others have not told it there. */
function isNew(others: readonly Slip[]): (slip: Slip) => boolean {
  return ({ places: [{ block, quote }] }) =>
    !others.some(({ places: [place] }) => place.block === block && place.quote.includes(quote));
}

/** A place and its body, as what a term of the glossary is defined by. */
const definedBody = new RegExp(
  `(?<=[：:，。；、]\\s*|[指由是为从])(?!财政)[\\u4e00-\\u9fff]{2,4}[省市县区州旗镇乡](?![^，。；]{0,4}财政)[\\u4e00-\\u9fff]{1,12}?${ending}(?:本级)?(?=当年|本年|上年|以前年度|从|按|在|为|用|取得|使用|年初|年末|收到|安排|开展|所属|及所属|的)`,
  'g',
);

/** Of words that govern a name or say whose it is: 通过县水务局. */
const inNoPlace = '全本我各该其在由即为是及和与同对向从到经据按给至过照请属即归级责所入';

/** 召开市总工会全委会: what was done, and no place. */
const done = '召开|举办|参加|承办|邀请|联合|协助|配合|组织|开展|派驻|挂靠';

/** 青河县水务局 for 泾源县水务局: the body's name behind another place, where a name begins. */
function ofOtherPlace(own: string): RegExp {
  const [rest] = /(?<=..)[省市区县州旗盟镇乡].{3,}$/.exec(own) ?? [];
  return rest === undefined
    ? /(?!)/g
    : new RegExp(
        `(?<=^|[^\\u4e00-\\u9fff]|[即为由对]|部分)(?!${done}|第.{1,2}部分)(?:(?![${inNoPlace}])[\\u4e00-\\u9fff]){2,4}${literally(rest)}`,
        'g',
      );
}

/** 县水务局机关运行经费情况说明 */
const ofAccounts = new RegExp(
  `^(?:[（(][一二三四五六七八九十]+[)）]|\\d{1,2}[.、．])?(.{3,24}?${ending})(?=机关运行经费|政府采购|国有资产|“三公”)`,
);

/** The body a heading of the accounts names: before its year, or before 概况. */
function nameIn(heading: string): string | undefined {
  const words = heading
    .replace(/^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/, '')
    .replace(/^[^\u4e00-\u9fff\d“(]+/, '');
  const [, before] = /^(.{4,30}?)(?:19|20)\d\d年/.exec(words) ?? [];
  const [, after] = /^(?:19|20)\d\d年度?(.{4,30}?)(?:部门|单位)?决算/.exec(words) ?? [];
  const [, described] = /^(.{4,30}?)(?:基本)?(?:概况|情况|简介)$/.exec(words) ?? [];
  const [, ofMoney] = ofAccounts.exec(words) ?? [];
  const name = (before ?? after ?? described ?? ofMoney)?.replace(/(?:部门|单位)$/, '').replace(/^关于/, '');
  return name !== undefined && bodies.test(name) && !/^(?:本|我|该|部门|单位)/.test(name) ? name : undefined;
}

/** 青岚县河口街道办事处 is 青岚苗族自治县河口街道: each leaves out what the other says. */
function isSameBody(one: string, other: string): boolean {
  return isShortened(withoutOffice(one), withoutOffice(other));
}

function withoutOffice(name: string): string {
  return name.replace(/(?<=街道)办事处$|(?<=[乡镇])(?:人民)?政府$/, '');
}

function sharesBeginning(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}
