/** npm run revert: what a commit changed is taken back. */
export const revertStrings = {
  heading: '最近改过内容的提交，最新的在前：',
  merge: '这是一次合并，撤回其中的哪一次？',
  commit: (number: number, day: string, who: string, subject: string, id: string) =>
    `  ${number}. ${day} ${who}　${subject}（${id}）`,
  which: '撤回哪一次？写序号；不撤回就直接按回车：',
  oneOf: (answer: string, count: number) => `看不懂“${answer}”，请写 1 到 ${count} 里的一个。`,
  unknown: (name: string) => `✗ 没有提交“${name}”。直接运行 npm run revert，从列出的里选。`,
  first: '✗ 这是第一次提交，前面没有可以回到的内容。',
  nothing:
    '✗ 没有可以撤回的：那次改动已经不在现在的内容里了，或者您选了留现在的。什么也没有提交。\n推送被拒绝、说管理员换回过的：先看看要撤回的字还在不在，还在就再运行一次、留撤回以后的；确实没有问题的，才 git push -o mended origin main，表示可以再上线。',
  notCommitted: '✗ 撤回好了，git 却没有收下这次提交：运行 git commit --no-edit，它会说为什么。',
  programToo:
    '\n这几次提交里也换了程序。服务器的程序也退回去了吗（问管理员）？退回去了，这里的程序也一起退回；没有，只撤回内容，程序还是新的。',
  programMessage: '退回程序',
  programBack: '✓ 程序退回了，已经提交。接着由它撤回内容……',
  programRest: (range: string) =>
    `✗ 程序退回了，已经提交，npm ci 却没有做完，原因见上面。内容还没有撤回：处理好以后运行 npm ci，再运行\n  npm run revert -- ${range}`,
  nothingDone: '什么也没有撤回。',
  noHistory: '✗ 这个文件夹还没有提交过（git commit）。',
  unfinished:
    '✗ 有一次合并、撤回还没有做完：做完它（npm run merge，git commit --no-edit），或者不要它了：git reset --merge。',
  uncommitted: '✗ 还有没有提交的改动：先提交（git add -A、git commit -m "…"）；不要了就 git stash push -u -- content。',
  range: (before: string, after: string) => `${before} 之后到 ${after} 的改动`,
  /** Its last line is what a server knows a revert by. @param what `commit <id>` or `commits <id>..<id>` */
  message: (name: string, what: string) => `撤回：${name}\n\nThis reverts ${what}.`,
  published: (name: string) =>
    `\n“${name}”已经推送过，它公布的网址、勘误不能收回：还在网站上时撤回它，推送会被拒绝。\n  还在网站上的，不要撤回：文字和数字用 npm run correct 再更正一次，放错了地方的、名词、图表用 npm run move。\n  要整个撤回：请管理员先换回上一版（npm run publish:rollback），再撤回、推送。\n这里看不出管理员换回了没有，不知道的先问他。管理员已经换回了，现在撤回吗？`,
  done: (name: string) =>
    `✓ 撤回好了，已经提交：${name}。后来别的改动、勘误、网址都还在。\n接下来：npm run check，git push。`,
  goBack:
    '管理员其实还没有换回的，推送会被拒绝，线上不变。这时退回撤回以前：git reset --hard HEAD~1，再用 npm run correct 更正。',
  unsound: (message: string, isOpen: boolean) =>
    `${message}\n后来的改动用着它，撤回以后还有上面的问题。改好，${isOpen ? '运行 npm run merge，git commit --no-edit' : '运行 npm run check，提交'}，再推送；不撤回了：${isOpen ? 'git revert --abort' : 'git reset --hard HEAD~1'}。`,
} as const;
