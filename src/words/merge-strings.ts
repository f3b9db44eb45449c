/** npm run merge: the ledgers of two people are made one. */
export const mergeStrings = {
  nothingToMerge:
    '✗ 现在没有合到一半的改动。先运行 git pull --no-rebase --no-edit；它说 CONFLICT 时再运行 npm run merge。',
  forPeople: (files: readonly string[]) =>
    `这几个文件里还有 <<<<<<< 开头的记号，打开它们，把三行记号连同不要的那句都删去，存盘：\n${files.map((file) => `  ${file}`).join('\n')}\n再运行一次 npm run merge。登记簿和勘误由它来合，不用您改。`,
  sides: {
    merge: ['您的', '同事的'],
    rebase: ['同事的', '您的'],
    pick: ['服务器上的', '您带过来的'],
    revert: ['现在的', '撤回以后的'],
  },
  yearOfBoth: (year: number, [one, other]: readonly [string, string]) =>
    `两边都新加了 ${year} 年度：整个照${other}那一份，${one}没有留下。两份文件不同的，合好、提交以后用${one}文件再导入一次（加 --replace）。`,
  conflicts: (count: number) => `有 ${count} 处两边都改了，留哪一句要您来定：`,
  conflict: (
    number: number,
    files: readonly string[],
    [one, other]: readonly [string, string],
    [before, after]: readonly [string, string],
  ) => `\n${number}. ${files.join('、')}\n   ${one}：${before || '（没有）'}\n   ${other}：${after || '（没有）'}`,
  onlyBlanks: (places: number) => `   只是空格不同${places > 1 ? `；这样的还有 ${places - 1} 处，一起定` : ''}。`,
  whichSide: ([one, other]: readonly [string, string]) =>
    `   留哪一句？1 ${one}，2 ${other}；都不留、要自己写的，直接按回车：`,
  ownBranch: '我的改动',
  /** @param branch a name that is free, for what is to be kept; undefined where this is no merge */
  unsound: (message: string, branch: string | undefined) =>
    `${message}\n改好以后再运行一次 npm run merge（合并当中，上面“改法”里的 git 命令用不上）。${
      branch === undefined
        ? ''
        : `\n不知道怎么改的，从同事的做起，把您的再做一次，依次运行：\n  git merge --abort\n  git branch ${branch}          # 您的还留在这里\n  git reset --hard origin/main\n看自己改过什么，再照着做一次：git diff origin/main...${branch} -- content`
    }`,
  merged: (corrections: number, dropped: number, addresses: number, kind: 'merge' | 'rebase' | 'pick' | 'revert') =>
    `✓ 合好了：${corrections === 0 ? '' : kind === 'revert' ? `别的 ${corrections} 条勘误都还在，` : `您的 ${corrections} 条勘误排在同事的后面，`}${
      dropped === 0 ? '' : `有 ${dropped} 条不再需要（它改的字现在不是您的那一句），去掉了，`
    }登记簿里有 ${addresses} 个网址。\n接下来：npm run check，${
      kind === 'rebase' ? 'git rebase --continue' : 'git commit --no-edit'
    }，git push。`,
} as const;
