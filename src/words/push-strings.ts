/** Why a push is refused, told to the person who pushes; reasons come after `refused`. */
export const pushStrings = {
  deletion: 'main 就是网站，不能删除。网站保持原样。',
  rewritten: [
    '这次推送会丢掉 main 上已有的提交。网站保持原样。',
    '改法：不要用 --force；先运行 git pull --no-rebase --no-edit，再推送。要撤回一次改动，请用 npm run revert。',
  ].join('\n'),
  broughtBack: (object: string) =>
    [
      `这次推送里有服务器上已经清除的东西（${object.slice(0, 12)}）：它带着依法收回的内容，推到哪个分支、标签都不收。网站保持原样。`,
      '改法：不要合并、变基旧的提交。在别处重新 git clone，在新的文件夹里运行 npm run carry -- <旧文件夹>，没有推送的改动就带过来；再删掉旧的。',
    ].join('\n'),
  refusedRefs: (refs: readonly string[]) =>
    [
      `只收分支和标签，名字也不能与 main 混淆，这些不行：${refs.join('、')}。网站保持原样。`,
      '改法：发布内容用 git push origin main；草稿用别的名字，例如 git push origin main:draft。',
    ].join('\n'),
  unfit: (paths: readonly string[]) =>
    `content/ 里只能放普通文件，这些是链接、子模块，或名字里有不能用的字符：${paths.join('、')}。网站保持原样。改法：换成文件本身（git rm 以后再 git add），名字里不要 \\、冒号。`,
  tooLarge: (paths: readonly string[]) =>
    `content/ 里一个文件不能超过 20 MB，这些太大：${paths.join('、')}。网站保持原样。改法：看看是不是放错了文件。`,
  pushTooLarge: (megabytes: number) =>
    [
      `这次推送有 ${megabytes} MB，服务器最多收 200 MB。网站保持原样。`,
      '改法：多半是误提交了大文件（视频、压缩包）。从提交里去掉它（git rm 之后还要 git commit --amend），再推送。',
    ].join('\n'),
  noContent: '推送的内容里没有 content 文件夹。网站保持原样。改法：在明账项目的文件夹里提交、推送。',
  /** What is likely the cause of a problem that the check at home did not find. */
  likely: {
    serverIsNewer:
      'npm run record 说没有新网址的，是服务器的程序比您的新：先 npm run upgrade -- <新程序的文件夹>、npm ci，再 npm run record。',
    serverIsOlder:
      '您的电脑上 npm run check 没有问题的，是您的程序比服务器的新，那个网址还没有公布过：请管理员更新了服务器再推送。管理员退回了程序、不要这次升级的：只做了升级、登记的 git reset --hard origin/main，再 npm ci；还做了别的，npm run revert 撤回登记的那一次提交。',
    serverWasPutBack:
      'main 上原来的内容，服务器现在的程序也通不过同一处：不是您这次改的，是服务器的程序退回了旧版。请转给管理员（docs/operate.md“更新程序”），登记簿不用改。',
    correctionsLeft:
      '已经用 npm run correct 写了勘误的，多半是新的 corrections.json 没有提交（git commit -a 不带新文件）：git add -A，git commit，再推送。',
  },
  problems: (report: string, programChanged: boolean, likely: readonly string[]) =>
    [
      '内容还有问题，网站保持原样。',
      '',
      report,
      '',
      '在自己的电脑上改好，运行 npm run check，没有问题了再 git commit、git push。',
      ...(programChanged ? ['（这次推送还改了程序；服务器是用它自己装的程序检查的，请管理员先更新程序。）'] : []),
      ...likely,
    ].join('\n'),
  overtaken: [
    '另一个人刚刚推送过，您的内容还不包括他的改动。网站保持原样。',
    '改法：先运行 git pull --no-rebase --no-edit（它说 CONFLICT 就再运行 npm run merge），再推送。',
  ].join('\n'),
  rolledBackMeanwhile: [
    '正在生成的时候，管理员把网站换回了以前的一版。网站保持原样。',
    '改法：先问清楚哪次改动有问题，用 npm run revert 撤回它，再推送。',
  ].join('\n'),
  backAgain: ({ commits, from, to }: { commits: readonly string[]; from: string; to: string }) =>
    [
      `管理员把网站换回了以前的一版，换下来的 ${commits.length} 次提交还在这次推送里，没有撤回，收下就会再上线。网站保持原样。`,
      ...commits.slice(0, 5).map((commit) => `    ${commit.slice(0, 12)}“${commit.slice(41)}”`),
      ...(commits.length > 5 ? ['    ……'] : []),
      `改法：撤回它们：npm run revert -- ${from.slice(0, 12)}..${to.slice(0, 12)}，再推送；以后做的别的改动还在。没有问题、或者已经另外改好的：git push -o mended origin main，表示可以再上线。`,
    ].join('\n'),
  notBuilt: (output: string) =>
    [
      '✗ 没有收下：照这些内容生成的网站不合格，网站保持原样。',
      '',
      ...output.split('\n').map((line) => `    ${line}`),
      '',
      '在自己的电脑上运行 npm run build 会看到同样的话（服务器的程序比您的新时看不到）；改好了再推送。看不懂就把上面的话转给管理员。',
    ].join('\n'),
  fault: (sentence: string, detail: string) =>
    [
      ...detail.split('\n').flatMap((line) => (line === '' ? [] : [`    ${line}`])),
      `✗ 没有收下：${sentence}。网站保持原样。处理好以后再推送一次就行。`,
    ].join('\n'),
  refused: (reason: string) => `✗ 没有收下：${reason}`,
  reverts: (commits: readonly string[]) =>
    [
      '这次推送里的撤回，把已经在网站上的网址、勘误也收回了；公布过的不能这样收回。网站保持原样。',
      ...commits.slice(0, 5).map((commit) => `    ${commit.slice(0, 12)}“${commit.slice(41)}”`),
      '改法：不要这次撤回了：运行 npm run revert，选它，再推送。文字和数字要改回去的，用 npm run correct 再更正一次；放错了地方的、名词、图表，用 npm run move。真要整个撤回：请管理员先换回上一版（publish:rollback），再推送一次。',
    ].join('\n'),
  withdrawn: (addresses: readonly string[], live: string) =>
    [
      `content/permalinks.json 里少了 ${addresses.length} 个公布过的网址，例如 ${addresses.slice(0, 3).join('、')}。它们现在就在网站上。网站保持原样。`,
      `改法：这个文件只能加，不能删。用 git checkout ${live} -- content/permalinks.json 取回原来的，再运行 npm run check。`,
      '要撤下的，取回以后运行 npm run record -- --withdrawn 网址 --why "原因"。',
    ].join('\n'),
  reworded: (addresses: readonly string[], live: string) =>
    [
      `content/permalinks.json 里 ${addresses.length} 个网址首次发布的内容被改了，例如 ${addresses.slice(0, 3).join('、')}。网站保持原样。`,
      `改法：首次发布的内容不能改。用 git checkout ${live} -- content/permalinks.json 取回原来的，再运行 npm run check。`,
    ].join('\n'),
  baseLeft: ({ from, to }: { from: string; to: string }) =>
    [
      `content/site.json 里网站的路径 base 从“${from}”改成了“${to}”：公布过的网址都在“${from}”下面，改了就一个也打不开。网站保持原样。`,
      `改法：把 base 改回“${from}”。真要换：改回以后运行 npm run add，选 4，再选“网站所在路径”，由它换成“${to}”并记下旧的；先和管理员约好，一上线就由他把旧路径转到新路径（docs/operate.md“域名、路径和证书”）。`,
    ].join('\n'),
  wordsBack: (files: readonly { path: string; places: readonly string[] }[]) =>
    [
      `这几处是公告隐去过的，现在又有了字，推送就会公开：`,
      ...files.flatMap(({ path, places }) => places.map((place) => `  ${path}：…${place}…`)),
      '改法：改回〔已隐去〕，再检查、提交、推送。换上的是别的、可以公开的字：报告里的用 npm run correct 写勘误，它会问；别的文件，先把那句话删去，推送一次，再写上。',
    ].join('\n'),
  correctionsCut: (files: readonly string[], live: string) =>
    [
      `${files.join('、')} 里已经公布的更正被改了或删了。网站保持原样。`,
      `改法：写错了就再更正一次。用 git checkout ${live} -- ${files.join(' ')} 取回原来的，再运行 npm run check。`,
    ].join('\n'),
  checked: '✓ 检查通过。正在照它生成整个网站，通常十几秒到一分钟，成了才收下……',
  waiting: '前面还有一次推送没有做完，排队等候……',
  stage: (line: string) => `  ${line}`,
  accepted: (seconds: string) => `✓ 网站生成好了，也检查过了，用时 ${seconds} 秒，可以收下。`,
} as const;
