/** Publishing on a server of one's own: publish:init, publish:build, publish:rollback. */
export const publishStrings = {
  initUsage: '用法：npm run publish:init -- <文件夹> [--domain www.example.gov.cn]',
  whichFolder: '✗ 没有写是哪个文件夹。例如：npm run publish:build -- /srv/mingzhang/site',
  notSetUp: (folder: string) => `✗ ${folder} 不是发布用的文件夹。改法：先运行 npm run publish:init -- ${folder}`,
  notYours: (folder: string, owner: number, user: string) =>
    `✗ ${folder} 属于用户 ${owner}，您现在是 ${user}：这样写出的文件会挡住以后的推送。改法：sudo -u '#${owner}' 再运行一次。`,
  badDomain: (domain: string) => `✗ “${domain}”不像域名。例如：--domain www.example.gov.cn`,
  badPath: (folder: string) =>
    `✗ ${folder} 里有空格、引号等 nginx 配置写不了的字符（上级文件夹、用户名里的也算），请换一个文件夹：练习用的放在没有空格的地方，例如 /tmp/practice-site，Windows 上 C:/practice-site。后面的 git remote add 也照它写。`,
  notEmpty: (folder: string) => `✗ ${folder} 里已经有别的东西，没有动它。改法：换一个空的或还不存在的文件夹。`,
  initFailed: (sentence: string, detail: string) => `    ${detail}\n✗ 没有设好：${sentence}。`,
  initRenewed: (folder: string, config: 'unchanged' | 'renewed' | 'beside') =>
    `✓ ${folder} 本来就设好了：钩子和 ssh 已按现在的程序重写，网站没有动。${
      {
        unchanged: 'nginx.conf 不用改。',
        renewed: `nginx.conf 已照现在的样例更新，您改过的地方还在。请让 nginx 重读：sudo nginx -t && sudo systemctl reload-or-restart nginx`,
        beside: `\n注意：nginx.conf 您改过，现在的样例合不进去，没有动它。样例在 nginx.conf.new：diff ${folder}/nginx.conf ${folder}/nginx.conf.new，照着改好，删掉 nginx.conf.new，再 sudo nginx -t && sudo systemctl reload-or-restart nginx`,
      }[config]
    }`,
  initDone: (folder: string, repository: string, nginx: string, name: string) =>
    [
      `✓ 设好了：${folder}`,
      '',
      '接下来：',
      `1. 让 nginx 读 ${nginx}（先看一遍域名和证书）：sudo ln -s ${nginx} /etc/nginx/conf.d/mingzhang-${name}.conf && sudo nginx -t && sudo systemctl reload-or-restart nginx`,
      `2. 在自己的电脑上，项目的文件夹里：git remote add origin <用户>@<服务器>:${repository}`,
      '3. git push --set-upstream origin main：检查通过就上线，不通过就说明原因，网站保持原样。',
      '',
      '日常的事见 docs/operate.md。',
    ].join('\n'),
  drafts: (told: string) => `${told}。只有 main 会检查、发布；网站没有变。`,
  waiting: '前面还有一次发布没有做完，排队等候……',
  takenBack: (tip: string) =>
    `main 上最新的提交 ${tip.slice(0, 12)} 上线过、又被换下来了：这次重新生成的是现在网站的那次提交，不是它。`,
  live: (id: string) => `✓ 已上线：${id}。`,
  unchanged: (commit: string) => `✓ 已上线：${commit.slice(0, 12)}，与另一次推送一起发布了。`,
  baseMoved: ({ from, to }: { from: string; to: string }, rule: string) =>
    `注意：网站从“${from}”搬到了“${to}”，旧网址现在都打不开。请马上转给管理员，在 nginx 的 server { … } 里、最后的 } 前面加一行，再让 nginx 重读（docs/operate.md“域名、路径和证书”）：\n    ${rule}`,
  empty: 'main 上还没有推送过任何内容，没有可以发布的。',
  failed: (sentence: string, detail: string) =>
    [
      ...detail.split('\n').flatMap((line) => (line === '' ? [] : [`    ${line}`])),
      `✗ 没有上线：${sentence}。网站保持原样。`,
    ].join('\n'),
  notSwitched: (sentence: string, detail: string, folder: string) =>
    [
      ...detail.split('\n').flatMap((line) => (line === '' ? [] : [`    ${line}`])),
      `✗ 内容收下了，但还没有换上去：${sentence}。网站保持原样。`,
      `处理好以后，下一次推送会先把它换上去；管理员也可以在服务器上运行 npm run publish:build -- ${folder}。`,
    ].join('\n'),
  programChanged: (paths: readonly string[]) =>
    `注意：这次推送也改了程序（${paths.slice(0, 3).join('、')}${paths.length > 3 ? ` 等 ${paths.length} 个文件` : ''}）。服务器不运行推送来的程序，网站仍由服务器上装的程序生成；更新程序见 docs/operate.md。`,
  /** @param back what `npm run revert` takes back: after `from`, up to `to` */
  rolledBack: (id: string, back: { from: string; to: string } | undefined) =>
    `✓ 网站已换回 ${id}。main 没有变：请改内容的人运行 npm run revert${back === undefined ? '' : ` -- ${back.from.slice(0, 12)}..${back.to.slice(0, 12)}`} 撤回有问题的改动（它登记过网址、写过勘误也可以撤），再推送；在那以前，带着它的推送会被拒绝。`,
  asMain: (id: string) => `✓ 网站已换到 ${id}，与 main 上的内容一致。`,
  noSuchRelease: '✗ 没有可以换回的这一版，网站保持原样。',
  releases: (releases: readonly { id: string; madeAt: string }[], served: string | undefined) =>
    [
      '保留着的版本（新的在前）：',
      ...releases.map(({ id, madeAt }) => `  ${id}${madeAt && `  ${madeAt}`}${id === served ? '  ← 现在的网站' : ''}`),
    ].join('\n'),
} as const;
