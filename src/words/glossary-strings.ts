/** Glossary index. */
export const glossaryStrings = {
  title: '名词解释',
  description: (count: number) => `部门决算报告里的${count}个名词：原文解释、在报告里的用处和相关数字。`,
  intro: (count: number) => `报告解释的名词共${count}项，每项一页。`,
  byOrder: '按原文次序',
  byPinyin: '按拼音',
  termTitle: (name: string) => `${name}是什么`,
  termDescription: (name: string) => `“${name}”在部门决算报告里的解释（照录原文）、用在哪里、有哪些数字。`,
  gutter: '名词',
  from: '出自',
  all: '全部名词',
  home: '首页',
} as const;
