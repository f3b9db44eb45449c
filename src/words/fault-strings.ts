/** What can go wrong on a server that publishes: each after “没有收下：” or “没有上线：”. */
export const faultStrings = {
  'disk-full': '服务器的磁盘满了（或只剩一点点），请管理员腾出空间（df -h 看剩多少）',
  readOnly: '服务器的磁盘现在只读，写不进去，请管理员检查磁盘',
  stillBusy: '等了半小时，前面的发布还没有做完，请管理员看看是不是卡住了',
  killed: '生成网站的程序两次被系统中止，多半是内存不够，请管理员检查',
  'too-long': '生成网站超过 15 分钟，已中止，请管理员检查',
  buildFailed: '生成网站时出错，原因见上面',
  notAFile: (path: string) =>
    `服务器上该是文件的地方是文件夹，或反过来：${path}，请管理员改正（publish:init 会补上缺的）`,
  noPermission: (path: string) => `服务器上没有权限读写 ${path}，请管理员检查这个文件夹属于谁`,
  liveCommitMissing: (commit: string, folder: string) =>
    `服务器的仓库里没有现在网站的那次提交（${commit.slice(0, 12)}），没法核对公布过的网址；仓库若是特意换过的，请管理员运行一次 npm run publish:build -- ${folder}`,
  ledgerBehind:
    '新程序多了网页，内容里还没有登记它们的网址。程序不用退回：请一位办公人员 npm run upgrade -- <新程序的文件夹>、npm ci、npm run record，检查，提交，推送，收下就用新程序上线',
  other: '服务器上的程序出了错，原因见上面，请管理员检查',
} as const;
