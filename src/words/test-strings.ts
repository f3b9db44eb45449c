/** Sentences of npm test. */
export const testStrings = {
  steps: {
    format: '格式与语法',
    types: '类型',
    build: '生成并检查样本网站',
    unit: '单元测试',
    browser: '浏览器测试',
  },
  unknownStep: (name: string, known: string) => `✗ 没有叫“${name}”的步骤。可以写：${known}。`,
  started: (number: number, count: number, title: string) => `▶ ${number}/${count} ${title}……`,
  passed: (title: string, seconds: string, tests: number | undefined) =>
    `  ✓ ${title}：${tests === undefined ? '' : `${tests} 项通过，`}用时 ${seconds} 秒`,
  failed: (title: string, seconds: string) => `  ✗ ${title}：没有通过，用时 ${seconds} 秒，输出如下：`,
  skipped: (title: string) => `  – ${title}：网站没有生成，跳过`,
  table: ['步骤', '结果', '通过', '未通过', '用时（秒）'],
  verdicts: { passed: '✓ 通过', failed: '✗ 未通过', skipped: '– 跳过' },
} as const;
