import type { ProblemKind } from './problem-kind.ts';
import { restored } from './restored.ts';

/** Problems of the content: permalinks. */
export const permalinksProblems = {
  unrecorded: {
    code: 'MZ701',
    title: '新网址还没有登记',
    says: (addresses: readonly string[]) => [
      `有 ${addresses.length} 个新网址还没有登记：${addresses.slice(0, 3).join('、')}${addresses.length > 3 ? ' 等' : ''}。`,
      '运行 npm run record 登记；登记过的网址以后永远打得开。',
    ],
    meaning: '每个网址都登记在 content/permalinks.json，登记过的以后永远打得开。新增年度、名词或图表以后要登记一次。',
  },
  repeated: {
    code: 'MZ702',
    title: '网址登记了两次',
    says: (address: string, line: number) => [`网址 ${address} 在第 ${line} 行已经登记过。`, '删去重复的这一行。'],
    meaning: '登记簿里每个网址只占一行；两行就说不清它现在去哪里。',
  },
  gone: {
    code: 'MZ703',
    title: '登记过的网址不见了',
    says: (address: string, text: string, near: readonly string[]) => [
      `登记过的网址 ${address}${text === '' ? '' : `（${text}）`}不见了。`,
      `还没有推送过的，先运行 npm run record 重新登记（这个文件夹从没推送过的，加 -- --unpublished）。推送过的，改回原来的编号；真要改，移走的运行 npm run record -- --moved ${address}=${near[0] ?? '新网址'}${
        near.length > 1 ? `（还可能是 ${near.slice(1).join('、')}）` : ''
      }，撤下的运行 npm run record -- --withdrawn ${address} --why "原因"。`,
    ],
    meaning: '别人的文件、收藏夹和引用里已经有这个网址，它不能打不开。',
  },
  yearGone: {
    code: 'MZ710',
    title: '公布过的年度不见了',
    says: (year: number, addresses: number) => [
      `公布过的 ${year} 年度不见了，它的 ${addresses} 个网址都会打不开。`,
      `恢复它的文件夹：${restored(`content/reports/${year}`)}。还没有推送过、不要这个年度了的：npm run record（这个文件夹从没推送过的，加 -- --unpublished）。`,
    ],
    meaning: '公布过的年度一直留着：别人的文件、收藏夹和引用里已经有它的网址。',
  },
  findingsGone: {
    code: 'MZ709',
    title: '登记过的核对不再作出',
    says: (addresses: readonly string[]) => [
      `有 ${addresses.length} 条登记过的核对现在不作了：${addresses.slice(0, 3).join('、')}${addresses.length > 3 ? ' 等' : ''}。`,
      '改了关系的编号的，改回原来的；换了新版程序或者改了报告的，运行 npm run record 登记，旧链接会落在说明上。',
    ],
    meaning:
      '核对由程序作出，新版程序的读法不同、依据的话改了，就会有增减。登记以后，旧链接仍然打得开，说明这一条不作了。',
  },
  renamed: {
    code: 'MZ704',
    title: '网址换了所指',
    says: (address: string, before: string, after: string) => [
      `网址 ${address} 原来指“${before}”，现在指“${after}”，好像不是同一个名词。`,
      `改回原来的名词；确是另一个名词，在 content/glossary.json 里给它没有用过的编号。只是换了叫法的，也换编号，再运行 npm run record -- --moved ${address}=/glossary/新编号/，旧链接会转过去。`,
    ],
    meaning: '名词的网址含义不能变：以前引用它的人，现在会看到另一个名词。',
  },
  revived: {
    code: 'MZ705',
    title: '移走或撤下的网址又有了内容',
    says: (address: string) => [
      `网址 ${address} 已经登记为移走或撤下，现在又有了内容。`,
      '给新的内容换一个没有用过的编号。',
    ],
    meaning: '移走或撤下的网址不再给别的内容用，否则旧链接会指错地方。',
  },
  loop: {
    code: 'MZ706',
    title: '转址绕成了圈',
    says: (trail: readonly string[]) => [`转址绕成了圈：${trail.join(' → ')}。`, '把其中一处的 to 改成现在的网址。'],
    meaning: '转来转去回到原处，旧链接永远到不了内容。',
  },
  deadEnd: {
    code: 'MZ707',
    title: '转址的去处不存在',
    says: (from: string, to: string, near: readonly string[]) => [
      `${from} 转到的 ${to} 不存在。`,
      near.length > 0 ? `把 to 改成现在的网址，例如 ${near.join('、')}。` : '把 to 改成现在的网址。',
    ],
    meaning: '旧链接要转到一个现在打得开的网址。',
  },
  ledgerMissing: {
    code: 'MZ708',
    title: '没有网址登记簿',
    says: () => [
      '没有网址登记簿 content/permalinks.json。',
      '发布过的网站：从 git 里恢复它（git checkout HEAD -- content/permalinks.json），不要重建。新网站：运行 npm run record 建立。',
    ],
    meaning: '登记簿记着发布过的每个网址和当时的文字。丢了它，就没有什么能保证旧链接还打得开、文字没有悄悄改过。',
  },
} satisfies Record<string, ProblemKind>;
