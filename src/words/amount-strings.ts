/** Words in the names of figures. */
export const figureNameStrings = {
  /** What ends the name of what is counted: 年末公务用车保有量. */
  counting: ['数', '量', '总', '人', '件', '次', '场', '期', '保有'],
  /** What people leave out: 三公经费财政拨款支出决算 is the 三公经费. */
  usualWords: ['一般公共预算', '财政拨款', '支出', '决算', '总额', '合计', '总数', '本年', '年末'],
} as const;

/** Words around a number in what people type. */
export const amountStrings = {
  /** Before a number of hundredths: 百分之五. */
  hundredths: '百分之',
  /** After a number of tenths: 九成. */
  tenths: '成',
  about: {
    before: ['大约', '大概', '差不多', '约莫', '将近', '接近', '约', '近'],
    /** Within the number or just after it: 300多万, 五万来块. */
    inside: ['多', '余', '来', '几'],
    after: ['左右', '上下', '出头', '不到'],
  },
  percent: ['%', '个百分点', '百分点', '个点'],
  money: ['元钱', '块钱', '元', '块', '圆', 'rmb', 'yuan'],
  /** What one of a unit of money is worth. */
  yuan: { 元: 1, 千元: 1_000, 万元: 10_000, 百万元: 1_000_000, 亿元: 100_000_000 },
  /** Measure words that count the same things. */
  sameMeasures: [
    ['人', '名', '位', '口'],
    ['件', '起', '宗'],
    ['次', '回', '趟', '场'],
    ['个', '家', '所', '间'],
    ['辆', '台', '部'],
  ],
  measures: [
    '个',
    '人次',
    '人',
    '名',
    '位',
    '口',
    '辆',
    '台套',
    '台',
    '套',
    '部',
    '件',
    '起',
    '批次',
    '批',
    '次',
    '场',
    '回',
    '趟',
    '家',
    '户',
    '项',
    '条',
    '篇',
    '期',
    '级',
    '公里',
    '个月',
    '天',
    '间',
    '份',
    '笔',
    '团',
    '所',
  ],
} as const;
