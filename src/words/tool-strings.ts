/** Sentences of the project's own commands: npm start, npm test and their parts. */
export const toolStrings = {
  publishStep: (name: string, size: string) => `▶ ${name}（${size}）……`,
  publishFailed: (names: readonly string[]) => `✗ 没有通过：${names.join('、')}。`,
  badSite: '✗ content/site.json 读不懂，不知道网站放在哪个路径下。改法：先运行 npm run build，它会指出哪里写错了。',
  otherPagesPath: (base: string, path: string) =>
    `网站在 GitHub Pages 上的路径是 ${path}，content/site.json 里的 base 却是 ${base}，页面会没有样式、链接会打不开。改法：把 base 改成“${path}”。`,
  otherPagesUrl: (url: string, origin: string) =>
    `网站在 GitHub Pages 上的网址是 ${origin}，content/site.json 里的 url 却是 ${url}，引用、订阅、站点地图里的网址会打不开。改法：把 url 改成“${origin}”。`,
  schemasWritten: (count: number) => `✓ 已写好 ${count} 个格式文件（content/schemas/）。`,
  schemasFresh: (count: number) => `✓ ${count} 个格式文件都是最新的。`,
  noBrowserAt: (path: string) => `CHROME_PATH 指的浏览器不存在：${path}。改法：改正它，或去掉它。`,
  noBrowser: '没有找到 Chromium。改法：安装 Chrome，或运行 npx playwright install chromium，或用 CHROME_PATH 指明它。',
  schemaStale: (file: string) => `✗ ${file} 与 src/report/schema 不一致。改法：运行 npm run schemas。`,
} as const;
