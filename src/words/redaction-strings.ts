const placeLines = (places: readonly string[]) => places.map((place) => `  …${place}…`).join('\n');

/** Words that must not be public, taken back: the mark that stands for them, the notice, the commands. */
export const redactionStrings = {
  mask: '〔已隐去〕',
  heading: '隐去',
  intro: '依法不应公开的内容，公布以后发现的，在各版里一并隐去，原处写着〔已隐去〕；这里只说哪一天、哪一类、依据什么。',
  feedEntry: (kind: string) => `隐去：${kind}`,
  kinds: { personal: '个人信息', secret: '依法不公开的内容', other: '其他不应公开的内容' },
  askWords: '要隐去的字，照网站上的写，一次一处：',
  askMore: '还有要隐去的字吗？没有就直接按回车：',
  askKind: '\n是哪一类？1 个人信息　2 国家秘密或其他依法不公开的内容　3 其他：',
  askGround: '依据什么？这句话会公开显示，不要写出要隐去的内容：',
  badKind: '✗ 没有这一类，请写 1、2 或 3。',
  noWords: '✗ 没有写要隐去的字。没有写入任何文件。',
  tooShort: (word: string) =>
    `✗ “${word}”太短，会隐去许多不相干的字；请连前后文一起写，至少 2 个字。没有写入任何文件。`,
  groundNeeded: '✗ 要写明依据，例如：应当事人要求。',
  groundTells: '✗ 依据里写出了要隐去的字，换个说法。',
  notFound: (word: string) => `✗ 内容里没有“${word}”；照网站上的字一字不差地写。没有写入任何文件。`,
  notFoundYet: (word: string) => `内容里没有“${word}”；照网站上的字一字不差地再写一次。`,
  places: (path: string, count: number) => `  ${path}：${count} 处`,
  confirm: '\n这些地方都换成〔已隐去〕，旧版、勘误、登记簿里也一样，换了就找不回来。写入吗？',
  nothingWritten: '没有写入任何文件。',
  registered: (figures: readonly { label: string; block: string; quote: string }[]) =>
    `✗ 这些字里有登记的数，隐去了就不成数：${figures.map(({ label, block, quote }) => `${label}（${block}“${quote}”）`).join('、')}。先运行 npm run correct，把它从那句话里删去或者改成可以公开的，写好勘误，再来隐去：勘误和旧版里的字，这里一起隐去。没有写入任何文件。`,
  unsound: (problems: string) =>
    `✗ 这样隐去，内容就不合格了，所以没有写入任何文件。要隐去的是登记的数、编号或名称的，先改掉或用 npm run correct 撤下它，再隐去。\n隐去以后，检查会说：\n\n${problems}`,
  backInImport: (name: string, places: readonly string[]) =>
    `✗ 没有导入，没有写入任何东西：${name} 里有 ${places.length} 处，在网站上是公告隐去过的，照它导入，隐去的字又会公开：\n${placeLines(places)}\n请在这份文件里把这几处也改成〔已隐去〕，另存一份，再导入那一份。这几处换了别的、可以公开的字，也先写〔已隐去〕导入，再用 npm run correct -- --edit 写上。`,
  backInCorrection: (places: readonly string[]) =>
    `\n! 这 ${places.length} 处是公告隐去过的，现在又有了字，更正以后会公开：\n${placeLines(places)}`,
  confirmBack: '这些字确实可以公开吗？',
  keepMasked: '没有写勘误。把这几处改回〔已隐去〕，再运行 npm run correct。',
  inOriginal: (path: string) =>
    `\n原件 ${path} 里也有这些字（包括看不见的批注、隐藏的表），程序改不了它。请用编辑它的软件把字真的删去（涂黑的仍能复制出来），另存一份。`,
  unreadable: (path: string) =>
    `\n原件 ${path} 里有图片或者读不出来的地方，程序看不出有没有这些字。请打开看一看：里面有吗？`,
  askMasked: '删好的那一份在哪里？写它的位置，或者把文件拖进来；没有就直接按回车，撤下这份原件：',
  noFile: (path: string) => `没有找到“${path}”。写完整的位置，例如 ../遮盖过的.docx。`,
  otherKind: '它和原件不是同一种文件；Word 文件换成 Word 文件，PDF 换成 PDF。',
  stillInCopy: '这一份里还有要隐去的字。删干净再来，或者直接按回车撤下原件。',
  copyUnreadable: '这一份程序读不出来。您看过，里面没有这些字了吗？',
  original: (path: string, isGone: boolean) =>
    isGone ? `  ${path}：撤下，旧网址写明依据` : `  ${path}：换成删好的那一份，登记的 SHA-256 一起换`,
  written: (count: number) =>
    `✓ 已隐去 ${count} 处，登记簿和公告也写好了。接着：npm run check，提交，推送；上线以后请管理员照《管理员手册》“收回不该公开的内容”清除历史和旧版。提交说明里不要写出隐去的内容。`,
  usage:
    '用法：npm run redact\n      npm run redact -- --kind personal|secret|other --ground "依据" [--yes]\n要隐去的字在运行以后输入，不写在命令里：命令会留在历史记录里。',
} as const;
