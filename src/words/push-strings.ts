/** Why a push is refused, told to the person who pushes. */
export const pushStrings = {
  deletion: '✗ 没有收下：main 就是网站，不能删除。网站保持原样。',
  rewritten: [
    '✗ 没有收下：这次推送会丢掉 main 上已有的提交。网站保持原样。',
    '改法：不要用 --force；先运行 git pull --rebase，再推送。要撤回一次改动，请用 git revert。',
  ].join('\n'),
  unfit: (paths: readonly string[]) =>
    `✗ 没有收下：content/ 里只能放普通文件，这些是链接、子模块，或名字里有不能用的字符：${paths.join('、')}。网站保持原样。`,
  noContent: '✗ 没有收下：推送的内容里没有 content 文件夹。网站保持原样。改法：在明账项目的文件夹里提交、推送。',
  problems: (report: string, programChanged: boolean) =>
    [
      '✗ 没有收下：内容还有问题，网站保持原样。',
      '',
      report,
      '',
      '在自己的电脑上改好，运行 npm run check，没有问题了再 git commit、git push。',
      ...(programChanged ? ['（这次推送还改了程序；服务器是用它自己装的程序检查的，请管理员先更新程序。）'] : []),
    ].join('\n'),
  withdrawn: (addresses: readonly string[]) =>
    [
      `✗ 没有收下：content/permalinks.json 里少了 ${addresses.length} 个公布过的网址，例如 ${addresses.slice(0, 3).join('、')}。网站保持原样。`,
      '改法：这个文件只能加，不能删。用 git checkout origin/main -- content/permalinks.json 取回原来的，再运行 npm run check。',
    ].join('\n'),
  reworded: (addresses: readonly string[]) =>
    [
      `✗ 没有收下：content/permalinks.json 里 ${addresses.length} 个网址首次发布的内容被改了，例如 ${addresses.slice(0, 3).join('、')}。网站保持原样。`,
      '改法：首次发布的内容不能改。用 git checkout origin/main -- content/permalinks.json 取回原来的，再运行 npm run check。',
    ].join('\n'),
  correctionsCut: (files: readonly string[]) =>
    [
      `✗ 没有收下：${files.join('、')} 里已经公布的更正被改了或删了。网站保持原样。`,
      `改法：写错了就再更正一次。用 git checkout origin/main -- ${files.join(' ')} 取回原来的，再运行 npm run check。`,
    ].join('\n'),
} as const;
