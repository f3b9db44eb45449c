/** Sentences of the local server. */
export const serveStrings = {
  serving: (address: string) => `明账已经可以看了：${address}\n按 Ctrl+C 停止。`,
  portTaken: (wanted: number, found: number) => `端口 ${wanted} 已被占用，改用 ${found}。`,
  notBuilt: (directory: string) => `✗ ${directory} 里还没有网站。改法：先运行 npm run build。`,
  badPort: (value: string) => `✗ --port 应是 1 到 65535 之间的整数，现在是“${value}”。`,
  noPort: (first: number, last: number) => `✗ 端口 ${first} 到 ${last} 都被占用。改法：用 --port 另指定一个。`,
} as const;
