/** npm run publish:purge: history and earlier releases are forgotten. */
export const purgeStrings = {
  askWords: '已经隐去的字，一行一处（清除以后用来核对，不会存下来）：',
  askMore: '还有吗？没有了直接按回车：',
  noWords: '✗ 没有写已经隐去的字，没法核对。什么也没有动。',
  waiting: '别人正在发布，等一等…',
  again: '上一次清除没有做完，这次从头做一遍。',
  brokenOff:
    '注意：上一次清除没有做完，隐去的字可能还在仓库和以前各版里。请告诉管理员：再运行一次 npm run publish:purge（网站不受影响）。',
  searchingSite: '1/5 看网站上还有没有这些字……',
  searchingHistory: '2/5 在全部历史里找这些字……',
  forgetting: '3/5 换成只有现在这一版的历史……',
  removing: '4/5 删去以前各版……',
  searchingAgain: '5/5 在每个文件、每个对象里再找一遍……',
  notLive: '✗ main 上最新的内容还没有上线。先让隐去以后的内容上线，再清除。什么也没有动。',
  stillServed: (paths: readonly string[]) =>
    `✗ 这些字还在网站上，所以什么也没有动：\n${paths
      .slice(0, 10)
      .map((path) => `  ${path}`)
      .join(
        '\n',
      )}${paths.length > 10 ? `\n  ……一共 ${paths.length} 个文件` : ''}\n先在办公人员的电脑上运行 npm run redact（/年度/original/ 里的是原件，它会问怎么办），检查，推送；上线以后再清除。`,
  commit: '清除历史',
  done: '✓ 已清除：历史、别的分支和标签、以前各版、日志里的字；网站没有停过。请每个人重新克隆仓库，删掉原来的文件夹；再处理备份和缓存（见《管理员手册》）。',
  logged: '清除了历史和以前各版',
  logRefused: '清除没有做：这些字还在网站上，或最新的内容还没有上线',
  logLeft: (places: number) => `清除以后还有 ${places} 处要隐去的字`,
  left: (places: readonly string[]) => `✗ 这些地方还有要隐去的字：\n${places.map((place) => `  ${place}`).join('\n')}`,
} as const;
