import { forEach, type Pattern } from '../pattern.ts';

/** The three items as templates of several cities name them. */
const items = {
  '因公出国(境)[费|费用]': 'overseas',
  '公务用车购置及运行[维护费|费]': 'vehicle',
  公务接待费: 'reception',
};
const labels: Readonly<Record<string, string>> = {
  overseas: '因公出国(境)费',
  vehicle: '公务用车购置及运行维护费',
  reception: '公务接待费',
};
const down = '[减少(增加)|增加(减少)|减少|增加]';
const fall = '[下降(增长)|增长(下降)|下降|增长]';

const summary: readonly Pattern[] = [
  {
    id: 'three-public.budget',
    label: '“三公”经费财政拨款年初预算数',
    measure: 'budget',
    words: '[年初预算|支出预算|全年预算|预算][数为|为|数|]{万元}',
  },
  {
    id: 'three-public.total',
    label: '“三公”经费财政拨款支出决算',
    measure: 'final',
    words: '[万元|元]，支出决算[数为|为]{万元}',
  },
  {
    id: 'three-public.total',
    label: '“三公”经费财政拨款支出决算',
    measure: 'final',
    words: '经费财政拨款决算数{万元}',
  },
  {
    id: 'three-public.variance',
    label: '“三公”经费比年初预算增减',
    measure: 'variance',
    base: 'budget',
    words: '年初预算[数|]…[万元|元][增加|减少]{万元}',
  },
  {
    id: 'three-public.completion',
    label: '“三公”经费完成预算',
    measure: 'completion',
    words: '，支出决算…，完成[年初预算|全年预算|预算][数的|的]{%}',
  },
  {
    id: 'three-public.change',
    label: '“三公”经费比上年增减',
    measure: 'change',
    base: 'prior-year',
    words: `支出决算[数比|比]…[年度|年|]${down}{万元}`,
  },
  {
    id: 'three-public.growth',
    label: '“三公”经费增减率',
    measure: 'growth',
    base: 'prior-year',
    words: `支出决算[数比|比]…[年度|年|]${down}…，${fall}{%}`,
  },
  ...forEach(items, (name, word): Pattern[] => {
    const [id, label] = [`three-public.${word}`, labels[word] ?? ''];
    const spent = `${name}[支出决算为|支出决算数为|决算为|决算数为|支出决算|决算|支出|]`;
    return [
      { id: `${id}.total`, label: `${label}支出决算`, measure: 'final', words: `${spent}{万元}` },
      {
        id: `${id}.completion`,
        label: `${label}完成预算`,
        measure: 'completion',
        words: `${spent}…，完成[年初预算|全年预算|预算][数的|的]{%}`,
      },
      { id: `${id}.share`, label: `${label}占“三公”经费`, measure: 'share', words: `${spent}…，占{%}` },
      {
        id: `${id}.change`,
        label: `${label}比上年增减`,
        measure: 'change',
        base: 'prior-year',
        words: `${name}[支出决算|支出|][数|]${down}{万元}`,
      },
      {
        id: `${id}.growth`,
        label: `${label}增减率`,
        measure: 'growth',
        base: 'prior-year',
        words: `${name}[支出决算|支出|][数|]${down}…，${fall}{%}`,
      },
    ];
  }),
  {
    id: 'three-public.vehicle.purchase',
    label: '公务用车购置费支出决算',
    measure: 'final',
    words: '公务用车购置[费支出为|费支出|支出为|支出|费为|费]{万元}',
  },
  {
    id: 'three-public.vehicle.operation',
    label: '公务用车运行费支出决算',
    measure: 'final',
    words: '公务用车运行[维护费支出为|维护费支出|维护支出为|维护支出|维护费为|维护费|费为|费]{万元}',
  },
  {
    id: 'three-public.vehicle.purchase.count',
    label: '本年度购置(更新)公务用车数',
    measure: 'flow',
    words: '购置(更新)公务用车{辆}',
  },
  {
    id: 'three-public.vehicle.year-end-count',
    label: '年末公务用车保有量',
    measure: 'stock',
    words: '公务用车保有量[为|]{辆?}',
  },
  { id: 'three-public.overseas.groups', label: '因公出国(境)团组数', measure: 'flow', words: '团组{个}' },
  { id: 'three-public.overseas.people', label: '因公出国(境)人次', measure: 'flow', words: '累计{人次}' },
  { id: 'three-public.reception.batches', label: '国内公务接待批次', measure: 'flow', words: '接待{批次}' },
  { id: 'three-public.reception.people', label: '国内公务接待人次', measure: 'flow', words: '批次…{人次}' },
];

/** The “三公” section of templates that tell all of it in a paragraph or two. */
export const threePublicSummaryPatterns: Readonly<Record<string, readonly Pattern[]>> = {
  'three-public': summary,
  'three-public-overall': summary,
  'three-public-detail': summary,
};
