/** npm run merge: the ledgers of two people are made one. */
export const mergeStrings = {
  nothingToMerge:
    '✗ 现在没有合到一半的改动。先运行 git pull --no-rebase --no-edit；它说 CONFLICT 时再运行 npm run merge。',
  forPeople: (files: readonly string[]) =>
    `这几个文件两个人改了同一处，要您来定留哪一句（手册第 5.2 章）：\n${files.map((file) => `  ${file}`).join('\n')}\n改好、存盘以后，再运行一次 npm run merge。登记簿和勘误由它来合，不用您改。`,
  unsound: (message: string) => `${message}\n改好以后再运行一次 npm run merge。`,
  merged: (corrections: number, addresses: number, kind: 'merge' | 'rebase' | 'pick' | 'revert') =>
    `✓ 合好了：${kind === 'revert' ? `别的 ${corrections} 条勘误都还在` : `您的 ${corrections} 条勘误排在同事的后面`}，登记簿里有 ${addresses} 个网址。\n接下来：npm run check，${
      kind === 'rebase' ? 'git rebase --continue' : 'git commit --no-edit'
    }，git push。`,
} as const;
