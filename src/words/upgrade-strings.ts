/** Taking over a newer program: npm run upgrade. */
export const upgradeStrings = {
  usage: '用法：npm run upgrade -- <新版程序的文件夹>，例如 npm run upgrade -- ../mingzhang-new',
  noProgram: (folder: string) =>
    `✗ ${folder} 里没有明账的程序（要有 package.json、src 和 scripts）。改法：把新版程序下载、解压到一个文件夹，写它的位置。没有改动任何文件。`,
  sameFolder: '✗ 新版程序要在另一个文件夹里。没有改动任何文件。',
  noRepository:
    '✗ 这个文件夹还没有用 Git 存过，换错了回不去。改法：先运行 git init -b main、git add -A、git commit -m "升级以前"，再升级。没有改动任何文件。',
  uncommitted: (files: readonly string[], count: number) =>
    `✗ 有 ${count} 个文件改过还没有提交：${files.join('、')}${count > files.length ? '……' : ''}。改法：先 git add -A 和 git commit，再升级。没有改动任何文件。`,
  restored: '上一次升级中途断了，已先恢复原样。',
  replaced: (names: readonly string[]) => `✓ 换成了新版：${names.join('、')}`,
  kept: (names: readonly string[]) => `  没有动：${names.join('、')}`,
  next: '接下来依次运行：\n  npm ci\n  npm run record     # 新版的核对、网页有增减的，登记一次\n  npm run check\n  npm start\n都好了再提交：\n  git add -A\n  git commit -m "换成新版程序"\n不想换了：git reset --hard，再运行 git clean -fd 和 npm ci。',
} as const;
