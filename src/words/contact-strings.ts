/** Whom readers ask, as far as the owner or the report says. */
export const contactStrings = {
  /** A telephone as reports print it, with what it is called; a count of calls is none. */
  telephone:
    /[\p{Script=Han}]{0,4}(?:电话|热线)(?:号码)?[：:为是\s]*(?:(?:[（(]?0\d{2,3}[)）]?[-—－\s]?)?[2-9]\d{6,7}|1[3-9]\d{9})(?!\d|\s*[余多]?[件次个人部条起万元])/u,
  printed: (words: string) => `报告里印着：${words}`,
  none: '本站没有写明，报告里也没有印电话',
} as const;
