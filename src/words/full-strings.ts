/** The whole report on one page, for print and archive. */
export const fullStrings = {
  label: '全文一页（打印、存档）',
  crumb: '全文',
  title: (report: string) => `${report}：全文`,
  description: (report: string) => `${report}全文一页，连同本站的核对说明，供打印和存档。`,
  intro: '这一页是报告全文，供打印和存档。编号通到各部分的页面，引用请用那里的地址。',
  print: '打印',
  version: '版本',
  versionText: (revision: number) => `第${revision}版`,
  textHash: '文本 SHA-256',
} as const;
