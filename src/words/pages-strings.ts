/** Before a deployment to GitHub Pages. */
export const pagesStrings = {
  refused: (reason: string) => `没有发布：${reason}`,
  noAnswer: (address: string, reason: string) =>
    `现在的网站 ${address} 没有答复（${reason}），没法核对公布过的网址。网站保持原样。过一会儿在 Actions 里重新运行（Re-run）。`,
  nothingDeployed: (address: string) => `${address} 上还没有发布过（或是旧程序发布的），没有要核对的网址。`,
  commitMissing: (commit: string) =>
    `现在的网站来自提交 ${commit.slice(0, 12)}，这个仓库里没有它：历史被改写过，或工作流没有取全部历史（fetch-depth: 0）。网站保持原样。`,
} as const;
