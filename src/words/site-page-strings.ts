/** The site's own map and what it says of access. */
export const siteMapStrings = {
  title: '站点地图',
  description: '本站的全部栏目、各年度报告的各个部分和名词，一页列完。',
  whole: '全站',
  full: '全文，一页印完',
} as const;

export const accessibilityStrings = {
  title: '无障碍说明',
  description: '本站怎样让看不清、不用鼠标、用读屏软件的人也能读，试过什么，还没有做到什么。',
  rows: [
    {
      name: '看不清',
      text: '页首的“长者模式”放大文字，“深色”换成深底浅字，选一次以后都记得。网页放大到 400% 不用左右拖动，系统里选的高对比度和减少动画照样起作用。',
    },
    {
      name: '不用鼠标',
      text: '只用键盘就能走遍全站：按一次 Tab 可以跳过页首，走到哪里都有明显的框。',
    },
    {
      name: '用读屏软件',
      text: '标题分级，表格有表头，图表另有同样内容的表，空着的格读作空缺，不读成零。关掉脚本，正文、表格、图表都还在。',
    },
    {
      name: '试过什么',
      text: '程序每次改动，都用 axe-core 按 WCAG 2.2 的 A、AA 级检查每一种网页（普通和长者模式；深色查颜色对比），手机上查正文页，并用程序走一遍几种主要网页的键盘。',
    },
    {
      name: '还没有做到',
      text: '没有请使用读屏软件的人试过；机器查不出所有的障碍。公布的原件（PDF、Word）照单位发布的样子提供，本站没有给它加标记，请读本站的正文。',
    },
  ],
  contactName: '遇到障碍',
  contact: (department: string, contact: string) => `请找发布报告的单位：${department}。联系方式：${contact}。`,
} as const;
