/** What a key may do on a server of one's own. Plain sentences: sh prints them. */
export const sshStrings = {
  written: '由 npm run publish:init 写成，不要直接改：重新运行它，这里就会重写。',
  otherRepository: (repository: string) =>
    `✗ 这把钥匙只能推送、克隆 ${repository}。网站保持原样。改法：git remote set-url origin <用户>@<服务器>:${repository}；要用别的仓库，请找管理员。`,
} as const;
