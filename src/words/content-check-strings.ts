/** npm run check. */
export const contentCheckStrings = {
  sound: (counts: {
    files: number;
    years: number;
    figures: number;
    relations: number;
    inconsistent: number;
    notApplied: number;
  }) =>
    `✓ 没有问题：检查了 ${counts.files} 个文件，${counts.years} 个年度，${counts.figures} 个数字，${counts.relations} 条勾稽关系（独立的不一致 ${counts.inconsistent} 个，照实公布，不算问题）${counts.notApplied > 0 ? `；另有 ${counts.notApplied} 条用不上，见“勾稽核对”页` : ''}。`,
  noUrl:
    '提示（不算问题，照常发布）：content/site.json 没有写网站地址 url（例如 https://example.gov.cn），所以订阅、下载的表格和分享图片里的地址不带网站名，引用页、打印页和嵌入代码里的要靠读者的浏览器补上，给文献管理软件的文件里没有网址，也没有站点地图。',
  isPrivate: (places: readonly { year: number; id: string; number: string }[]) =>
    [
      '提示（不算问题，照常发布）：正文里有像手机号、身份证号的。确可公开的不用管；不该公开的，推送以前改掉，公开以后只能照手册第 9 章隐去：',
      ...places.map(({ year, id, number }) => `  ${year} 年 ${id}  ${number}`),
    ].join('\n'),
  wouldBeRefused: (reason: string) => `✗ 推送会被拒绝：${reason}`,
  correctionsChanged: (files: readonly string[]) =>
    `提示：${files.join('、')} 里已经推送过的更正被改了或删了；管理员没有换回过上一版的，推送会被拒绝。改法：git checkout origin/main -- ${files.join(' ')} 取回原来的；写错了就用 npm run correct 再更正一次。`,
  untracked: (files: readonly string[], count: number) =>
    `提示：content/ 里有新的文件：${files.join('、')}${count > files.length ? ` 等 ${count} 个` : ''}。git commit -a 不会带上它：提交以前先 git add -A。`,
  dropped: (path: string, revisions: readonly number[]) =>
    [
      `✗ ${path} 里第 ${revisions.join('、')} 版勘误还没有推送过，正文却已经改回推送过的样子：只收回了一半。下面若还有别的问题，先不用管。`,
      '  改法：这次更正不要了，还没有提交的：git stash push -u -- content；已经提交了的：npm run revert，选那一次。还要的：从头再更正一次，也先照前一句收回。',
      '',
    ].join('\n'),
  ledgerReworded: (count: number, address: string, before: string, after: string) =>
    [
      `✗ content/permalinks.json（登记簿）里 ${count} 个网址首次发布的话被改了，例如 ${address}：`,
      `    原来：${before}`,
      `    现在：${after}`,
      '  登记簿只由命令写：多半是在整个文件夹里“全部替换”了字，名词、勘误里的也跟着变了。下面若还有别的问题，先不用管。',
      '  改法：git stash push -u -- content（已经提交了的：git checkout origin/main -- content），再用 npm run correct 改要改的那一处。',
      '',
    ].join('\n'),
  left: (headings: readonly { words: string; characters: readonly string[] }[]) =>
    [
      '提示（不算问题，照常发布）：标题用的字体里没有下面这些字，读者看到的是自己电脑里的字体，分享图片里显示为〓：',
      ...headings.map(({ words, characters }) => `  ${characters.join(' ')}  在“${words}”里`),
    ].join('\n'),
  summary: (problems: number, files: number) =>
    `✗ 一共 ${problems} 个问题，在 ${files} 个文件里。改好后再运行 npm run check；已有的网站没有变。`,
  annotation: (message: string, hint: string, explain: string) => `${message}\n改法：${hint}\n说明：${explain}`,
  notDone: (title: string, files: readonly string[]) => `没有核对“${title}”，因为 ${files.join('、')} 还有问题。`,
  usage: [
    '用法：npm run check -- [选项]',
    '',
    '检查 content/ 里的全部文件，不生成网站。没有问题退出码为 0，有问题为 1，用法不对为 2。',
    '',
    '  --format text     给人看（默认）：每个问题的位置、那一行、改法',
    '  --format json     给程序读',
    '  --format github   GitHub 的行内标注',
    '  --explain MZ105   不检查，只说明一个编号是什么意思、怎么改，带例子；不写编号就列出全部',
    '  --help            显示这段说明',
  ].join('\n'),
  unknownFormat: (format: string) => `✗ 没有“${format}”这种格式。`,
  unknownCode: (code: string) => `✗ 没有“${code}”这个编号。全部编号：npm run check -- --explain`,
  unknownOption: '✗ 不认识这个选项。',
  noContent: '✗ 这里没有 content 文件夹：请在项目的文件夹里运行。',
  ownFault: (message: string) => `✗ 检查程序自己出了错，不是您写错了。请把这一行告诉维护的人：${message}`,
} as const;
