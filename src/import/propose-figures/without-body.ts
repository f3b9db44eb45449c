/** Whose the money is, where the sentence says so; a part of it (下属单位) is another thing. */
const ownBody =
  /(?:联合会|人大|政协|部门|单位|系统|政府(?!采购)|委员会|办公室|研究室|中心|学校|中学|小学|街道|局|委|(?<!民)办|院|会|联|站|所|馆|厅|队|社|校|部(?!门)|处|镇|乡)(?:本级(?![及和与])|机关(?!运行|事务))?(?:及(?:所属|下属|参公|直属)?各?(?:单位|事业单位))?(?:\([^()]*\))?/g;
const partOfBody = /下属|所属(?!各?(?:预算)?单位)|二级|其他|企业|直属|附属|本级|各(?:区|县|镇)/;

/** 教育部门, 行政单位: bodies of a kind, not the one that reports. */
const kindOfBody =
  /(?:教育|卫生|健康|农业|民政|公安|财政|税务|交通|水利|林业|文化|体育|环保|行政|事业|相关|有关)(?:部门|系统|单位)$/;

/** The body with those below it. */
const wholeBody = /本级(?:及|和|与)(?:所属|下属|直属)(?=各?(?:事业)?单位)/;

/**
 * The name, and what it may be without the body's own before it, the longest first.
 * @param isDivided whether parts of the body are spoken of
 */
export function withoutBody(name: string, department: string, isDivided: boolean): string[] {
  const ends = [...name.matchAll(ownBody)].map(({ index, 0: words }) => index + words.length);
  return [
    name,
    ...ends
      .filter((end) => {
        const [body, rest] = [name.slice(0, end), name.slice(end)];
        return (
          rest !== '' &&
          // 局机关收入60万元，所属水文站收入40万元
          !(isDivided && /(?:机关|本级)$/.test(body)) &&
          !kindOfBody.test(body) &&
          !isPartOf(body.replace(wholeBody, ''), department) &&
          isThisBody(body, department)
        );
      })
      .map((end) => name.slice(end).replace(/^的/, '')),
  ];
}

/** 区本级 is one of several bodies, and 镇本级 all that a town is. */
function isPartOf(body: string, department: string): boolean {
  const isTown = /(?:[镇乡](?:人民政府)?|街道(?:办事处)?)$/.test(department);
  return partOfBody.test(isTown ? body.replace(/(?<=[镇乡]|街道)本级$/, '') : body);
}

/** 乙中心收入: another body has income as well. */
function isThisBody(body: string, department: string): boolean {
  const name = body
    .replace(/[()]/g, '')
    .replace(wholeBody, '')
    .replace(/(?:机关|及.*|系统|部门|单位|本级)$/, '');
  if (!/(?:中心|学校|中学|小学|医院|院|站|所|馆|队|社|校|场)$/.test(name)) return true;
  if (/^(?:本|我|全|该|各)/.test(name) || name.length < 2) return true;
  let at = 0;
  for (const character of department) if (character === name[at]) at += 1;
  return at === name.length || name.includes(department.slice(-3));
}
