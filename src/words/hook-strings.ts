/** Git's hooks on a server of one's own. Plain sentences: sh prints them. */
export const hookStrings = {
  written: '由 npm run publish:init 写成，不要直接改：重新运行它，这里就会重写。',
  pusher: '推送人 ',
  noNode: '✗ 没有收下：服务器上找不到 Node.js，请管理员检查。网站保持原样。',
  noProgram: (program: string) => `✗ 没有收下：服务器上的明账程序（${program}）不见了，请管理员检查。网站保持原样。`,
  noPackages: (program: string) =>
    `✗ 没有收下：服务器上的明账程序没有装好（${program} 里缺 node_modules），可能正在更新。请过几分钟再推送，仍不行请找管理员。网站保持原样。`,
  notRun: {
    'pre-receive':
      '✗ 没有收下：服务器上的程序没能运行完，可能正在更新，也可能被系统中止了。请过几分钟再推送，仍不行请找管理员。网站保持原样。',
    'post-receive':
      '✗ 内容收下了，但还没有换上去：服务器上的程序没能运行完。网站保持原样。下一次推送会先把它换上去；管理员也可以运行 npm run publish:build。',
  },
} as const;
