/** npm run carry: unpushed work is brought over to a folder that was cloned anew. */
export const carryStrings = {
  usage: '用法：在重新取得的文件夹里运行 npm run carry -- <旧文件夹>',
  noFolder: (folder: string) => `✗ ${folder} 不是以前的那个文件夹（要有 .git，从服务器取得过，而且不是现在这一个）。`,
  nothing: '✗ 旧文件夹里没有没推送的改动，不用带过来。可以删掉它了。',
  nothingLeft: '✗ 没有剩下要带过来的：那些改动服务器上已经有了，或者您选了留服务器上的。什么也没有提交。',
  message: '带过来的改动',
  done: (paths: readonly string[]) =>
    `✓ 没有推送的改动带过来了，已经提交：${paths.join('、')}。\n接下来：npm run check，git push；然后删掉旧文件夹，清除过的内容还在它里面。`,
  unsound: (message: string, isOpen: boolean) =>
    `${message}\n改动带过来了，还有上面的问题。改好，${isOpen ? '运行 npm run merge，git commit --no-edit' : '运行 npm run check，提交'}，再推送。`,
} as const;
