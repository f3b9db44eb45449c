import { nameOf, type Quantity } from './quantities.ts';

/** Of another year or a plan, wherever near a number it is said. */
const ofOtherYear = /上年|去年|上一年|前一年|\d{4}年|下年|明年|计划|目标|预计/;
/** Of a part, a step, an average or some of the time, in the words right before a number: no count of all there is this year. */
const ofSome =
  /年初|预算|任务|应|拟|原|力争|累计|比|较|历年|同期|以来|增|减|升|降|新|每|均|超|编制|核定|季度|半年|月|其中|其余|余下|含|购置|另/;
/** What stands around the name of what is counted: whose it is, when and how it was done. */
const around =
  '(?:[(]?[一二三四五六七八九十\\d]{1,2}[).、．]|[全本我各年][市县区省镇乡旗州局院校馆站所系统年内末底度]+|当年|共计?|合计|累计|已|先后|组织|开展|举办|办(?![理公事学案])|召开|完成|实施|进行|印发|办理|受理|组建|建成|建立|发放|出动|对|为|现有|保有|实有|有|和|及|设[立置有]?|成立|组成|收到|承办|走访|慰问|帮扶|救助|资助|改造|新建|修[建复]|发布|编印|调解|查办|审[结理]|的|次|项|个)';
const begin = new RegExp(`^${around}+`);
const end =
  /(?:(?:的)?(?:数量?|次数|总数|总量|人数|个数|保有量)|(?:全年|共计?)*(?:办了?|举办了?|开展了?|组织了?|召开了?|办班))+$/;
const stop = /[的之已均都各和及与，。；、：()“”\d]|全[部年]|平均|每|中(?![小学心级层])/;
/** Words that so many things are called by that they name none. */
const ofAnything = /^(?:在[职编岗](?!职工$|教职工$|教师$|干部$|民警$)|实有|接待|项目|人员|得分|评分|参训|参加)|设备$/;

/** What a number counts: `names` as its words call it, the words `behind` it, which may begin with such a name, and whether that is all there are. */
export interface Things {
  names: string[];
  behind: string;
  /** 1名护林员受伤 is one of all; 全年6轮检查 are all. */
  isAll: boolean;
}

/**
 * What a number counts, as the words before it and those behind it call it: 宗教场所安全检查 of 年内开展宗教场所安全检查4轮 and
 * of 全年6轮宗教场所安全检查的经费. None where it is of a part, a plan or another year.
 */
export function thingsOf({ lead, after, kind, about, isStep, measure }: Quantity, year: number): Things {
  const near = (lead.split('；').at(-1) ?? '').slice(-16);
  const own = near.replace(/[截至]*(?:\d{4}年)?12月31日/, '').replace(`${year}年`, '');
  // Of a list each is of one kind only.
  const isOfSome = /^[、和及与]/.test(lead) || ofOtherYear.test(own) || ofSome.test(own.split('，').at(-1) ?? '');
  if (isOfSome || about || isStep || kind === '%' || measure === '元' || kind === '分')
    return { names: [], behind: '', isAll: false };
  const behind = (/^[\u4e00-\u9fff]*/.exec(after)?.[0] ?? '').replace(begin, '');
  const [, plainly = ''] = /^[，、(]?(?:均|全部|都)(?:为|是|系)(?:一般)?([\u4e00-\u9fff]{2,8})/.exec(after) ?? [];
  const [, again = ''] =
    /^[，、(]?(?:均为[^，。；]{0,16}[，、])?即?(?:前述|上述|前文所[述列])的?(?:保有的?)?([\u4e00-\u9fff]{3,8})/.exec(
      after,
    ) ?? [];
  const before = [
    // 其他用车3辆（即前述公务用车）
    again,
    // 为农家书屋(39个)配备
    nameOf({ lead: lead.replaceAll(`${year}年度`, '').replaceAll(`${year}年`, '年').replace(/[(]$/, '') })
      // 保障年末在职教职工: what governs a name stands before when it is counted.
      .replace(/^.*(?:现有|共有|拥有|年[末底])(?=.)/, '')
      .replace(begin, ''),
    plainly,
    // 运行费4.80万元，保有2辆
    ...(/[辆台]/.test(measure) && /保有(?:量)?(?:为)?$/.test(lead) ? ['公务用车'] : []),
  ].flatMap(called);
  const names = [...before, ...called(behind.split(stop)[0] ?? '')];
  return {
    names,
    behind,
    // 4个管护点各负责6个: what each does is told of all.
    isAll:
      before.length > 0 ||
      all.test(lead) ||
      /^[^，。；]{2,8}各/.test(after) ||
      /(?:下设|内设|设有|下辖)[^，。；\d]*、/.test(lead),
  };
}

/** Places that a body has under it, by names that are too short for other things. */
const places = /^(?:社区|街道|乡镇)$/;
const all =
  /(?:[下所管]辖|辖有?|辖区(?:内|共|现)?有?|全年|年内|全部|所有|这|该|上述|前述|以上|全[市县区省镇乡旗州局院校馆园站])$/;

function called(name: string): string[] {
  const own = name.replace(end, '').replace(/^公务车$/, '公务用车');
  return (own.length > 2 || places.test(own)) && !ofAnything.test(own) ? [own] : [];
}
