/** 支出功能分类科目, 类: all there are since 2019, with the years in which a name was another. Source: 政府收支分类科目 of the Ministry of Finance. */
export const categories: readonly string[] = [
  '一般公共服务',
  '外交',
  '国防',
  '公共安全',
  '教育',
  '科学技术',
  '文化旅游体育与传媒',
  '社会保障和就业',
  '卫生健康',
  '节能环保',
  '城乡社区',
  '农林水',
  '交通运输',
  '资源勘探工业信息等',
  '商业服务业等',
  '金融',
  '援助其他地区',
  '自然资源海洋气象等',
  '住房保障',
  '粮油物资储备',
  '国有资本经营预算',
  '灾害防治及应急管理',
  '预备费',
  '其他',
  '转移性',
  '债务还本',
  '债务付息',
  '债务发行费用',
  '抗疫特别国债安排的',
  '社会保险基金',
];

/** Names that are no more: until which year they were used, and what has taken their place. */
export const formerNames: readonly { name: string; until: number; now: string }[] = [
  { name: '文化体育与传媒', until: 2018, now: '文化旅游体育与传媒' },
  { name: '医疗卫生与计划生育', until: 2018, now: '卫生健康' },
  { name: '医疗卫生', until: 2018, now: '卫生健康' },
  { name: '国土海洋气象等', until: 2018, now: '自然资源海洋气象等' },
  { name: '资源勘探信息等', until: 2020, now: '资源勘探工业信息等' },
  { name: '行政事业单位离退休', until: 2019, now: '行政事业单位养老' },
  { name: '归口管理的行政单位离退休', until: 2019, now: '行政单位离退休' },
  { name: '未归口管理的行政单位离退休', until: 2019, now: '行政单位离退休' },
];

/** 款 whose 项 are all known. */
export const knownItems: Readonly<Record<string, readonly string[]>> = {
  住房改革: ['住房公积金', '提租补贴', '购房补贴'],
  行政事业单位医疗: ['行政单位医疗', '事业单位医疗', '公务员医疗补助', '优抚对象医疗补助', '其他行政事业单位医疗'],
  行政事业单位养老: [
    '行政单位离退休',
    '事业单位离退休',
    '离退休人员管理机构',
    '未归口管理的行政单位离退休',
    '机关事业单位基本养老保险缴费',
    '机关事业单位职业年金缴费',
    '对机关事业单位基本养老保险基金的补助',
    '对机关事业单位职业年金的补助',
    '其他行政事业单位养老',
  ],
};
