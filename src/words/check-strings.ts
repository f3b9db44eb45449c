/** Sentences for the checks of the built site: each problem is what was found and how to mend it. */
export const checkStrings = {
  everyLinkResolves: {
    claim: '站内链接都通',
    unreadable: (url: string) => ({
      detail: `链接“${url}”不是合法的网址。`,
      hint: '改正写法；汉字和空格要按网址规则编码。',
    }),
    outsideBase: (url: string, base: string) => ({
      detail: `链接“${url}”不在网站所在路径 ${base} 之下。`,
      hint: '站内网址请用 href() 生成，它会加上网站所在路径。',
    }),
    noSlash: (url: string) => ({ detail: `链接“${url}”末尾少了斜杠。`, hint: '在末尾加上 /。' }),
    noFile: (url: string) => ({ detail: `链接“${url}”指向的页面或文件不存在。`, hint: '改正链接，或补上缺的页面。' }),
    noAnchor: (url: string, id: string) => ({
      detail: `链接“${url}”指向的页面里没有编号“${id}”。`,
      hint: '改正 # 后面的编号，或在那一页补上它。',
    }),
  },
  publishedAddressesOpen: {
    claim: '发布过的网址都打得开',
    gone: (address: string) => ({
      detail: `发布过的网址 ${address} 打不开了。`,
      hint: '补上它的内容；移走或撤下的，按 docs/permalinks.md 登记，旧网址会转过去或说明原因。',
    }),
    noAnchor: (address: string, id: string) => ({
      detail: `发布过的网址 ${address} 打得开，但页面里没有编号“${id}”。`,
      hint: '让页面重新带上这个编号；它是别人引用过的链接。',
    }),
    unrecorded: (address: string) => ({
      detail: `页面 ${address} 不在登记簿里。`,
      hint: '在 src/history/permalinks/places.ts 里加上这种页面，再运行 npm run record。',
    }),
  },
  titlesAreUnique: {
    claim: '每页都有自己的标题和简介',
    title: {
      missing: { detail: '没有标题 <title>。', hint: '给这一页写标题。' },
      repeated: (text: string, other: string) => ({
        detail: `标题“${text}”与 ${other} 相同。`,
        hint: '写一个只属于这一页的标题。',
      }),
    },
    description: {
      missing: { detail: '没有简介 <meta name="description">。', hint: '给这一页写简介。' },
      repeated: (text: string, other: string) => ({
        detail: `简介“${text}”与 ${other} 相同。`,
        hint: '写一段只属于这一页的简介。',
      }),
    },
  },
  idsAreUnique: {
    claim: '每页的编号不重复',
    repeated: (id: string) => ({ detail: `编号“${id}”在这一页不止一处。`, hint: '只留一个；别人引用的网址靠它定位。' }),
    malformed: (id: string) => ({ detail: `编号“${id}”是空的或含有空格。`, hint: '换成没有空格的编号。' }),
  },
  headingsInOrder: {
    claim: '标题逐级排列',
    mainHeadings: (count: number) => ({ detail: `有 ${count} 个 h1。`, hint: '每页正好一个 h1。' }),
    empty: (level: number) => ({ detail: `有一个空的 h${level}。`, hint: '写上标题，或删去它。' }),
    skipped: (text: string, before: number, level: number) => ({
      detail: before === 0 ? `第一个标题“${text}”是 h${level}。` : `标题“${text}”从 h${before} 跳到了 h${level}。`,
      hint: `改用 h${before + 1}，大小由样式决定。`,
    }),
  },
  picturesAreDescribed: {
    claim: '图片都有文字说明',
    image: (source: string) => ({ detail: `图片“${source}”没有 alt。`, hint: '写上 alt；纯装饰的图片写 alt=""。' }),
    drawing: (name: string) => ({
      detail: `有一个 svg（class="${name}"）没有名称，也没有对读屏软件隐藏。`,
      hint: '装饰用的加 aria-hidden="true"；有内容的加 role="img" 和 aria-label。',
    }),
    canvas: {
      detail: '有一个 canvas 没有名称，也没有对读屏软件隐藏。',
      hint: '加 aria-hidden="true"，或加 role="img" 和 aria-label。',
    },
    figure: (id: string) => ({ detail: `图“${id}”没有图题 figcaption。`, hint: '在 figure 里写 figcaption。' }),
  },
  htmlIsValid: {
    claim: '每页都是合法的 HTML',
    unread: (error: string) => `有 HTML 规范所说的读取错误：${error}。`,
    leftOpen: (element: string) => `标签没有关上，或没有按顺序关上（${element}）。`,
    misplaced: (element: string) => `元素放在了不能放的地方（${element}）。`,
    madeUp: (element: string) => `元素没有写出来，只能由浏览器补上（${element}）。`,
    tail: '</html> 不在页面末尾。',
    hint: '改正生成这一处的组件。',
  },
  pagesAreChinese: {
    claim: '每页都标明是简体中文',
    found: (language: string) => `html 的 lang 是“${language}”。`,
    hint: '写 <html lang="zh-CN">。',
  },
  fontsCoverHeadings: {
    claim: '标题的每个字都在自带字体里',
    noFont: (file: string) => `有用自带字体的标题，却没有 ${file}。`,
    missing: (characters: string[]) => `自带字体缺 ${characters.length} 个字：${characters.join('')}。`,
    hint: '重新运行 npm run build；仍然缺字，请检查收集用字的步骤有没有漏掉这一页。',
  },
  noInlineCode: {
    claim: '页面里没有内嵌的脚本和样式',
    found: (what: string, tag: string) => `${tag} 里有 ${what}。`,
    hint: '移到单独的文件里；安全策略会拦下内嵌的代码。',
  },
  noForeignRequests: {
    claim: '不向其他网站请求任何东西',
    found: (where: string, host: string) => `${where} 会请求 ${host}。`,
    hint: '把文件放进本站；只有给人点的链接可以指向别处。',
  },
  failed: (claim: string, count: number) => `✗ ${claim}：${count} 处不合要求`,
  place: (page: string, detail: string, hint: string) => `  ${page} ${detail} 改法：${hint}`,
  more: (count: number) => `  ……还有 ${count} 处`,
} as const;
