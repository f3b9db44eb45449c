/**
 * Characters that a font, a scanner or an input method puts in place of ordinary ones, as rules: each says which
 * characters it reads, and as what. Punctuation and units that Chinese prints so (，％㎡①Ⅲ) are ordinary.
 */
export type CharacterRule = 'radical' | 'compatible' | 'full-width' | 'presentation' | 'ligature' | 'unseen';

/** A place where a line is read otherwise than it was extracted. */
export interface ReadOtherwise {
  rule: CharacterRule;
  /** Characters as extracted, and as they are read: nothing for those that nobody sees. */
  from: string;
  to: string;
}

/**
 * Radicals and strokes that NFKC leaves alone, and at the same place the ideograph each is the shape of: Unicode 14,
 * EquivalentUnifiedIdeograph.txt, but for the Kangxi radicals, where NFKC says the same.
 */
const radicals =
  '⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳㇆㇏㇐㇑㇒㇓㇔㇕㇖㇗㇘㇙㇚㇛㇜㇝㇞㇟㇠㇡';
const ideographs =
  '厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟𠃌乀一丨丿丿丶𠃍乛𠃊𠃎𠄌亅𡿨𠃋乀𠃑乚乙𠄎';

/** Forms for vertical text, small and narrow ones, and at the same place the sign of ordinary Chinese text. */
const presentationForms =
  '︐︑︒︓︔︕︖︗︘︙︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈﹐﹑﹒﹔﹕﹖﹗﹘﹙﹚﹛﹜﹝﹞﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫｡｢｣､';
const presented =
  '，、。：；！？〖〗…—–（）｛｝〔〕【】《》〈〉「」『』［］，、.；：？！—（）｛｝〔〕#&*+-<>=\\$%@。「」、';

const ordinary = new Map([
  ...pairs('radical', radicals, ideographs),
  ...pairs('presentation', presentationForms, presented),
]);

function pairs(rule: CharacterRule, from: string, to: string): [string, { rule: CharacterRule; to: string }][] {
  const targets = [...to];
  return [...from].map((character, index) => [character, { rule, to: targets[index] ?? character }]);
}

/** Kangxi radicals, compatibility ideographs, full-width digits and letters, ligatures: as NFKC says. */
const folded: readonly [CharacterRule, RegExp][] = [
  ['radical', /[\u2F00-\u2FD5]/],
  ['compatible', /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u],
  ['full-width', /[０-９Ａ-Ｚａ-ｚ]/],
  ['ligature', /[\uFB00-\uFB06]/],
];

/** Zero-width characters, marks of direction, soft hyphens, selectors of variants, tags, fillers. */
const unseen = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** Signs within a number of full-width digits: the point, the comma before three digits, the minus before it. */
const numberSigns =
  /(?<![\d０-９])[－﹣−](?=[０-９])|(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|(?<=[\d０-９])．(?=[\d０-９])/gu;
/** １．２０２０年: the point ends a numeral. */
const numeralPoint = /^\s*[\d０-９]{1,2}$/;

const other = new RegExp(
  [...folded.map(([, { source }]) => source), unseen.source, `[${radicals}${presentationForms}]`].join('|'),
  'gu',
);

/**
 * A line of a source as it is read: with ordinary characters, without those that nobody sees.
 * @param told is called for each place that is read otherwise
 */
export function ordinaryText(line: string, told?: (place: ReadOtherwise) => void): string {
  const say = (rule: CharacterRule, from: string, to: string) => {
    told?.({ rule, from, to });
    return to;
  };
  return line
    .replace(numberSigns, (sign, at: number) => {
      const isNumeral =
        sign === '．' && numeralPoint.test(line.slice(0, at)) && /^[\d０-９]{4}年/.test(line.slice(at + 1));
      return isNumeral ? sign : say('full-width', sign, sign === '，' ? ',' : sign === '．' ? '.' : '-');
    })
    .replace(other, (character) => {
      const known = ordinary.get(character);
      if (known) return say(known.rule, character, known.to);
      const rule = folded.find(([, pattern]) => pattern.test(character))?.[0];
      return rule === undefined ? say('unseen', character, '') : say(rule, character, character.normalize('NFKC'));
    });
}
