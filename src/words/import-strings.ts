/** A path as it is typed in a shell, those of Windows too. */
const typed = (path: string) => (/^[\p{L}\p{N}\\/.:_~-]+$/u.test(path) ? path : `"${path}"`);

/** Sentences of the importer: what it found, what it asks, why it wrote nothing. */
export const importStrings = {
  next: (isPublished: boolean) =>
    isPublished
      ? '下一步：看过以后运行 npm run check：与公布过的不同的，它请您运行 npm run correct 写勘误；只多了网址的，运行 npm run record。没有问题了再发布。'
      : '下一步：看过草稿、改好编号之后运行 npm run record 登记网址，再发布；登记过的编号就不能再改。',
  takeBack:
    '不要这次导入了：git stash push -u -- content（content 里没有提交的改动都收起来，原件也回到原来的；以后又要：git stash pop）。',
  siteName: '明账',
  provisional: (count: number) => `其中 ${count} 个出自自由叙述的文字，编号和名称是暂拟的，定好以前不能推送。`,
  usage:
    '用法：npm run import -- <公布的文件> --year <年度>，例如 npm run import -- 决算.pdf --year 2020；文件可以是有文字的 PDF、DOCX，另存的网页（HTML）或纯文本；决算表单独公布的，加上 --tables 决算表.xlsx。',
  noTables: (name: string) =>
    `✗ ${name} 里没有认出一张决算表，没有写入任何东西：要找“收入支出决算总表”一类的表名；表名不在表里的，可以写在工作表的名字上。`,
  sameNames: (name: string) =>
    `✗ 全文和决算表两个文件都叫 ${name}，会互相覆盖，没有写入任何东西；请给其中一个换个名字。`,
  noSource: '✗ 没有说要导入哪个文件。',
  manySources: (names: string[]) => `✗ 一次只能导入一个文件，现在写了 ${names.length} 个：${names.join('、')}。`,
  noYear: '✗ 没有说是哪个年度：要有 --year 和四位数的年份。',
  badYear: (year: string) => `✗ --year 后面应是四位数的年份，现在是“${year}”。`,
  unknownOption:
    '✗ 有不认识的选项；可以用 --year、--tables、--replace、--undo-corrections、--renamed、--new-site、--department、--unpublished 八个。',
  notRead: (source: string) => `✗ 读不到文件 ${source}：请检查路径是否写对、是不是一个文件。没有写入任何东西。`,
  failed: (source: string, why: string) => `✗ ${source} 没有导入，没有写入任何东西：${why}`,
  notWritten: (path: string, code: string) =>
    `✗ 写不进去，没有导入${path === '' ? '' : `：${path}`}（${{ ENOSPC: '磁盘满了', EACCES: '没有权限', EPERM: '没有权限，或者别的程序正开着它', EBUSY: '别的程序正开着它', EROFS: '磁盘是只读的', ENOTDIR: '那里应是文件夹，现在是文件', EISDIR: '那里应是文件，现在是文件夹', EEXIST: '那里已经有同名的文件或文件夹', ENOENT: '没有这个文件夹' }[code] ?? code}）。请改好以后再导入一次。`,
  existing: (folder: string) =>
    `✗ ${folder} 已经有报告，导入的结果与它不同，没有写入任何东西。确实要换成这一份，请在命令后面加 --replace：章节和段落的编号会保留。`,
  undoesCorrections: (name: string, places: readonly string[]) =>
    `✗ 没有导入，没有写入任何东西：${name} 里有 ${places.length} 处还是更正以前的，照它导入会把公开更正过的改回去：\n${places.join('\n')}\n请先与原件核对：更正过的是对的，把文件里这几处照更正过的改好（或者换成改好的那一份）再导入；这几处确实要照这份文件改回去，在命令后面再加 --undo-corrections。`,
  notCompared: (problems: readonly string[]) =>
    `✗ 没有导入，没有写入任何东西：这一年公开更正过，别处却有下面的问题，看不出照这份文件导入会不会把更正改回去。先运行 npm run check 改好，再导入一次。\n${problems.join('\n')}`,
  undone: (place: string, now: string, back: string) => `  ${place}：更正后 ${now}，会改回 ${back}`,
  otherDepartment: (found: string, site: string) =>
    `✗ 这是“${found}”的决算，网站是“${site}”的；一个网站只放一个单位，没有写入任何东西。要给它另建网站，请加 --new-site <新文件夹>；如果是同一个单位改了名，请加 --renamed。`,
  siteExists: (folder: string) =>
    `✗ ${folder} 已经存在，是文件或者不是空的文件夹，没有写入任何东西；请换一个新文件夹的名字。`,
  departmentIsStated: '✗ 单位名称取自报告，不用写 --department；只有没有文件、先建空网站时才写。',
  againInSite: (source: string, year: number) =>
    `  npm run import -- ${typed(source)} --year ${year} --replace --unpublished   # 它问上面还没有定的\n`,
  siteWritten: (folder: string, again: string, hasProblems: boolean) =>
    `✓ 新网站在 ${folder}。接下来依次运行：
  cd ${typed(folder)}
  npm ci
${again}${hasProblems || again !== '' ? '  npm run check                    # 先改好它指出的问题\n  npm run record -- --unpublished  # 登记网址\n' : '  npm run check\n'}  npm start            # 生成网站，打开它显示的网址；看完按 Ctrl+C
  git init -b main
  git add -A
  git commit -m "${'建站'}"
网站名称、联系方式写在 content/site.json。第一次发布以前还可以改编号：改好以后运行 npm run record -- --unpublished。`,
  emptySiteWritten: (folder: string, department: string) =>
    `✓ 空网站在 ${folder}：${department}，还没有报告，所以还生成不了网页。接下来依次运行：
  cd ${typed(folder)}
  npm ci
  npm run import -- 决算.pdf --year 2024    # 写公布的文件和它的年度
  npm run record
  npm run check
  npm start
  git init -b main
  git add -A
  git commit -m "建站"
网站名称、联系方式写在 content/site.json。`,
  readmeHead: (department: string, title?: string) =>
    `# ${department}：部门决算

${department}的部门决算公开网站，用明账做成：每个名词查得到，每句话、每个数都有固定链接，原文照录不改。

${title === undefined ? '还没有报告。公布以后运行 `npm run import -- 决算.pdf --year 2024`（写公布的文件和它的年度），再运行 `npm run record`。' : `第一份报告：${title}。`}内容都在 \`content/\`；网站名称、联系方式写在 \`content/site.json\`。`,
  failures: {
    'not-text': () =>
      '要的是 UTF-8 的文本，这个文件不是文本，或者用了别的编码；请另存为 UTF-8 文本，或者直接导入 PDF、DOCX。',
    empty: () => '要找“第一部分”一类的标题，文件里却没有文字；请检查是否选错了文件。',
    'no-parts': ({ lines }: { lines: number }) =>
      `要找“第一部分”或者“一、部门概况”“二、决算情况说明”一类的标题，看了 ${lines} 行文字，一个也没有；请确认这是部门决算公开的全文。`,
    'one-line': ({ characters }: { characters: number }) =>
      `有 ${characters} 个字连成了一行，换行丢了，分不清哪些是标题；请换成有换行的文本，或者公布的 PDF、DOCX 原件。`,
    'too-many-lines': ({ lines, most }: { lines: number; most: number }) =>
      `有 ${lines} 行，比一家单位的报告多得多（最多读 ${most} 行），没有读下去；请确认这是一家单位的部门决算，是几家合在一个文件里的，分开导入。`,
    'giant-paragraph': ({ line, characters }: { line: number; characters: number }) =>
      `第 ${line} 行起有一段 ${characters} 个字，没有报告这样写：分段丢了。请换成有分段的文本，或者公布的 PDF、DOCX 原件。`,
    'second-report': ({ line, heading }: { line: number; heading: string }) =>
      `取出的文字第 ${line} 行起，又有一个“${heading}”，各部分都另有一遍：像是几份报告合在一个文件里。请分成一份一个文件（PDF 用 WPS、浏览器按页打印另存），再一份一份导入；不是几份的，请先把重复的部分去掉。`,
    budget: ({ title }: { title: string }) =>
      `这是预算，不是决算：标题写的是“${title}”。这里只收部门决算；请换成要导入的那一年度的部门决算公开全文。`,
    'other-genre': ({ genre, title }: { genre: string; title: string }) =>
      `这是${genre}，不是部门决算的全文：标题写的是“${title}”。请换成要导入的那一年度的部门决算公开全文。`,
    'not-final-accounts': () => '看了全文，不像部门决算（没有写“决算”，或者写的主要是预算）；请检查是否选错了文件。',
    'blank-template': ({ gaps }: { gaps: number }) =>
      `这是没有填写的样张：有 ${gaps} 处还写着“XX”“XXX 万元”；请换成填好、已经公布的那一份。`,
    'no-title': ({ headings }: { headings: string[] }) =>
      `要在封面、目录和各部分的标题里找“××单位 20××年度部门决算”，只找到“${headings.join('”“')}”；请确认这是部门决算公开的全文。`,
    'other-year': ({ expected, found }: { expected: number; found: number }) =>
      `命令里的年度是 ${expected}，标题里写的是 ${found}年度；请改 --year，或换成 ${expected} 年度的原文。`,
  },
  unreadable: {
    'empty-file': () => '文件是空的（0 字节）；请检查是否下载完整、选错了文件。',
    scanned: ({ pages }: { pages: number }) =>
      `这份 PDF 有 ${pages} 页，一个字也取不到，多半是扫描件；请换成由 Word 直接另存的 PDF 或 DOCX，或者先做文字识别，核对后另存为 UTF-8 文本再导入。`,
    'read-scan': ({ pages }: { pages: number }) =>
      `这份 PDF 有 ${pages} 页，页面是扫描的图片，图片后面藏着一层机器识别出来的字，没有人核对过，不能照录；请换成由 Word 直接另存的 PDF 或 DOCX，或者把识别出来的字核对以后另存为 UTF-8 文本再导入。`,
    garbled: ({ pages }: { pages: readonly number[] }) =>
      `这份 PDF ${pages.length === 0 ? '' : `第 ${pages.join('、')} 页`}的字体没有写明是哪些字，或者许多字在页面边上被切断，取出来是乱码；请换成由 Word 直接另存的 PDF 或 DOCX，或者先做文字识别，核对后另存为 UTF-8 文本再导入。`,
    'xfa-form': () =>
      '这份 PDF 是 XFA 动态表单，里面没有现成的页面，要用 Adobe Acrobat 打开才画得出来；请用 Acrobat 打开，打印成一份普通的 PDF 再导入。',
    portfolio: ({ files }: { files: readonly string[] }) =>
      `这份 PDF 是文件包（公文包），自己只有一页封面，报告装在里面${files.length === 0 ? '' : `：${files.join('、')}`}；请用 Acrobat、WPS 打开，把里面的那一份另存出来再导入。`,
    encrypted: () => '这份 PDF 加了密码，打不开；请用没有密码的那一份，或者打开后另存为不加密的 PDF。',
    damaged: ({ format }: { format: 'pdf' | 'docx' | 'xlsx' }) =>
      `这份 ${format.toUpperCase()} 已经损坏，打不开，或者有一部分读不出来；请重新下载，或者用 WPS、${format === 'xlsx' ? 'Excel' : 'Word'} 打开后另存一份再导入。`,
    'too-large': ({ megabytes }: { megabytes?: number }) =>
      `这份文件${megabytes === undefined ? '里的内容' : `有 ${Math.round(megabytes)} MB（压缩的按解开以后算），`}多得不像一份报告，没有读下去；请用 WPS、Word 打开后另存一份再导入，仍然不行就另存为 PDF。`,
    'too-long': ({ seconds }: { seconds: number }) =>
      `这份文件算了 ${Math.round(seconds)} 秒还没有读完，里面的内容多得或者乱得不像一份报告，没有读下去；请用 WPS、Word 打开后另存一份再导入，仍然不行就另存为 PDF。`,
    'document-type': () =>
      '这份 DOCX 里有文档类型声明（DOCTYPE），WPS、Word 存的文件里不会有，可能是有人改动过；没有读下去。请用 WPS、Word 打开后另存一份再导入。',
    pictures: ({ pictures }: { pictures: number }) =>
      `这份 DOCX 里只有图片（${pictures} 张），一个字也取不到；请换成有文字的那一份，或者先做文字识别，核对后另存为 UTF-8 文本再导入。`,
    'lost-characters': ({ count }: { count: number }) =>
      `这个文本里有 ${count} 个字存的时候已经丢了，写作“�”，补不回来；请换成没有丢字的文本，或者公布的 PDF、DOCX 原件。`,
    'unknown-encoding': () => '这个文件不是文本，也不是 PDF、DOCX 或网页；请确认选对了文件，文本请另存为 UTF-8。',
  },
  wrongKind: {
    empty: '文件是空的。',
    xlsx: '这是 Excel 表格，导入要的是决算公开的全文；请导入全文的 PDF 或 DOCX，决算表在 Excel 里的，再加上 --tables 和这个文件。',
    xls: '这是旧版 Excel（.xls）表格；请用 Excel、WPS 打开，另存为 .xlsx，导入全文的 PDF 或 DOCX 时用 --tables 加上它。',
    slides: '这是演示文稿，导入要的是决算公开的全文；请导入全文的 PDF 或 DOCX。',
    ofd: '这是 OFD 版式文件；请用 OFD 阅读器或者 WPS 打开，另存为 PDF 再导入。',
    odt: '这是 OpenDocument 文件（ODT、ODS 一类）；请用 WPS、Word 或者 LibreOffice 打开，另存为 DOCX 或 PDF 再导入。',
    rtf: '这是 RTF 文件（有的名字写作 .doc）；请用 WPS、Word 打开，另存为 DOCX 或 PDF 再导入。',
    mht: '这是单个网页文件（MHT，有的名字写作 .doc）；请用 WPS、Word 打开，另存为 DOCX 或 PDF 再导入。',
    'word-xml': '这是 XML 格式的 Word 文件；请用 WPS、Word 打开，另存为 DOCX 或 PDF 再导入。',
    'old-word': '这是旧版 Word（.doc）或者 WPS 文字（.wps）文件；请用 WPS、Word 打开，另存为 DOCX 或 PDF 再导入。',
    'locked-office': '这份 Word 或者 Excel 文件加了密码，打不开；请打开后去掉密码，另存为 DOCX 再导入。',
    archive: '这是压缩包；请先解开，导入里面的 PDF 或 DOCX。',
    image: '这是图片，没有文字可取；请换成有文字的 PDF 或 DOCX。',
    markdown:
      '这是 Markdown 文本（标题前面有 # 号，分段也另有规矩）；请用能显示 Markdown 的软件另存为 DOCX 或网页再导入，或者把显示出来的文字复制到 WPS、Word 里存成 DOCX。',
    'hidden-page':
      '这个网页的正文是藏着的，要等网页里的程序运行（或者点开栏目）才显示，存下来的文件里看不见；请用浏览器打开，等正文都显示出来，再“另存为”网页，或者导入附件',
    'web-page':
      '这个网页里没有决算公开的正文，多半放在附件里；请在网页上下载 PDF 或 Word 附件，导入那一份。正文在网页上的，请等网页全部显示以后再另存。',
  },
  asked: (count: number) => `? 有 ${count} 处拿不准，请对照原文看一看：`,
  questions: {
    'unplaced-paragraph': (one: { line: number; startsWith: string; chosen: string; candidates: string[] }) =>
      `第 ${one.line} 行“${one.startsWith}…”没有编号，可能属于 ${one.candidates.join('、')}；先放在 ${one.chosen}。`,
    'decision-outdated': ({ line, expected, found }: { line: number; expected: string; found: string | null }) =>
      found === null
        ? `decisions.json 说第 ${line} 行以“${expected}”开头，这一行却没有文字；这条裁决没有采用。`
        : `decisions.json 说第 ${line} 行以“${expected}”开头，现在是“${found}”；这条裁决没有采用。`,
    'decision-impossible': ({
      line,
      belongsTo,
      candidates,
    }: {
      line: number;
      belongsTo: string;
      candidates: string[];
    }) =>
      `decisions.json 说第 ${line} 行属于 ${belongsTo}，那里放不下，只能是 ${candidates.join('、')}；这条裁决没有采用。`,
    'decision-unused': ({ line, startsWith }: { line: number; startsWith: string }) =>
      `decisions.json 里第 ${line} 行“${startsWith}”不是一段没有编号的文字的开头，用不着裁决；这条裁决没有采用。`,
    'numeral-skipped': ({ line, numeral, expected }: { line: number; numeral: string; expected: number }) =>
      `第 ${line} 行的序号是“${numeral}”，照次序应是第 ${expected} 个；已照原文编号。`,
    'numeral-repeated': ({ line, numeral, id }: { line: number; numeral: string; id: string }) =>
      `第 ${line} 行的序号“${numeral}”在同一处已经用过；照录，网址里另编为 ${id}。`,
    'other-body': ({ place, found, taken }: { place: string; found: string; taken: string }) =>
      `${place} 写的是“${found}”，封面写的是“${taken}”，单位名称照封面取；可能是套用了别的单位的文稿，请对照原件。`,
    'all-departments': ({ title }: { title: string }) =>
      `标题写的是“${title}”，是一个地方各部门合在一起的决算，不是一家单位的；照录了，里面的数是各部门的合计。要的是一家单位的，请换成那一家的；就要这一份的，请改 report.json 的 department。`,
    'department-unstated': ({ taken }: { taken: string }) =>
      `标题和封面都没有写明单位，先写作“${taken}”；请改 report.json 的 department。`,
    preface: ({ line, startsWith }: { line: number; startsWith: string }) =>
      `第 ${line} 行“${startsWith}…”起，第一部分之前还有正文；网站上不显示，登记为卷首语。`,
    'no-headings': ({ lines }: { lines: number }) =>
      `${lines} 行文字里没有认出一个部分、一节，整份文字当作一个部分收录；请确认这是部门决算公开的全文，不要就这样发布。`,
    'before-parts': ({ before, lines }: { before: number; lines: number }) =>
      `${lines} 行文字里有 ${before} 行在第一个认出的部分之前，没有归入正文；多半是“第一部分”一类的标题没有认出来，请对照原件，不要就这样发布。`,
    'unsure-ends': ({ lines }: { lines: readonly number[] }) =>
      `第 ${lines.slice(0, 12).join('、')}${lines.length > 12 ? `……（共 ${lines.length} 处）` : ''} 行排满了，一句话也正好在行末写完，分不清是不是一段的结尾，先与下一行连成一段；要分开的，在文件里这一行后面空一行，再导入一次。`,
    'table-not-read': ({ line, title, page }: { line: number; title: string; page: number | null }) =>
      `第 ${line} 行起的表格“${title}”没有读懂，网站上只写“见原文${page === null ? '' : `第 ${page} 页`}”；请对照原件。`,
    'table-without-head': ({ line }: { line: number }) =>
      `第 ${line} 行起的表格没有表头，第一行先放在表头的位置；请对照原件。`,
    'page-without-text': ({ page }: { page: number }) =>
      `原文第 ${page} 页取不到文字，可能是图片或扫描页；那一页没有收录。`,
    'table-row-uneven': ({ line, columns }: { line: number; columns: number }) =>
      `第 ${line} 行起的表格行分不清 ${columns} 格各是什么；请对照原文改 report.json。`,
    'term-unknown': ({ line, name }: { line: number; name: string }) =>
      `第 ${line} 行的名词“${name}”不在 content/glossary.json 里。`,
  },
  unsure: {
    'actual-text': (line: number, own: string) =>
      own === ''
        ? '文件里另写了给机器读的文字（ActualText），说不准是哪一处的，没有照它读，照的是看得见的；请对照原件。'
        : `第 ${line} 行附近看得见的是${own}（ActualText）；照看得见的收录，请对照原件。`,
    annotation: (line: number, own: string) =>
      `第 ${line} 行附近有加在页面上的批注、图章、签名或者按钮${own === '' ? '' : `（“${own}”）`}，没有收录；是正文的，请在原来的文件里写进正文，再存成 PDF。`,
    aslant: (line: number, own: string) => `第 ${line} 行附近有斜排的字“${own}”，没有收录；请对照原件。`,
    outlined: (line: number) =>
      `第 ${line} 行附近有一行像是画成图形的字（转成了曲线），取不到是什么字，没有收录；请对照原件。`,
    'both-sides': (line: number, own: string) =>
      `第 ${line} 行“${own}”起，一个方框的左右两边都有字，是当作同一行、从左到右接着读的，方框里的字收录在后面；请对照原件。`,
    'paragraph-end': (line: number, own: string) =>
      `第 ${line} 行（“…${own}”）排满了，一句话也正好在行末写完，段落前又不空格，分不清是不是一段的结尾，先与下一行连成一段；请对照原件。`,
    vertical: (line: number, own: string) => `第 ${line} 行附近有竖排的字“${own}”，没有收录；请对照原件。`,
    equation: (line: number, own: string) => `第 ${line} 行的公式写成了一行“${own}”，可能与原件不同；请对照原件。`,
    field: (line: number, own: string) =>
      `第 ${line} 行有一个域（${own}），文件里没有存它的结果，那里的字没有收录；请对照原件。`,
    numeral: (line: number, own: string) => `第 ${line} 行的自动编号（${own}）拿不准会画成什么，没有印；请对照原件。`,
    covering: (line: number) =>
      `第 ${line} 行附近有一个填了颜色的图形浮在文字上面，盖住的字看不见，照样收录了；请对照原件。`,
    beside: (_: number, own: string) => `网页上正文以外还有像是报告里的文字“${own}”，没有收录；请对照原件。`,
    'note-lost': (line: number, own: string) => `第 ${line} 行附近的注号“${own}”，文件里没有它的注；请对照原件。`,
    'note-mark': (line: number) => `第 ${line} 行的注号要看在哪一页才知道，没有印；请对照原件。`,
    drawn: (line: number, own: string) => `第 ${line} 行旁边，网页的样式另画出字（${own}），没有收录；请对照原件。`,
    'partly-seen': (line: number, own: string) =>
      `第 ${line} 行附近的字“${own}”，网页把它移开、转向、画得模糊或者截去了一部分，可能看不全，也可能盖住别的字，照样收录了；请对照原件。`,
    colour: (line: number, own: string) =>
      `第 ${line} 行附近的字，网页给的颜色（${own}）算不出来，可能看不见，照样收录了；请对照原件。`,
    face: (line: number, own: string) =>
      `第 ${line} 行起有字用网页自带的字体“${own}”画，画出来的可能不是存着的字，照存着的收录了；请对照原件。`,
    'next-page': () =>
      '网页分成了几页（有“下一页”或者各页的页码），这里只有存下来的这一页；请存成一份完整的，或者导入附件。',
    prompt: (line: number, own: string) => `第 ${line} 行有一处没有填写，印的是提示“${own}”，照样收录了；请对照原件。`,
    unchecked: () =>
      '这份 PDF 加了密（不能编辑、复制的那一种），或者用了旧的压缩、编码办法：传坏了一处也查不出来，另写给机器读的文字（ActualText）也读不到。照看得见的收录；请对照原件，最好用存它的软件另存一份没有加密的再导入。',
    unknown: (line: number, own: string) =>
      `第 ${line} 行“${own}”里有认不出的字（字体没有写明是什么字，在页面边上被切断，或者大号的数字与后面的数分不清是不是一个），写作“�”，连着的数也没有收录；请对照原件，或者换成由 Word 直接另存的 PDF、DOCX。`,
    lost: (line: number, own: string) =>
      `第 ${line} 行“${own}”里有的字存的时候已经丢了，写作“�”，连着的数也没有收录；请对照原件打上，不打上不能发布。`,
    raised: (line: number, own: string) =>
      `第 ${line} 行的上标或下标“${own}”没有对应的小字，与旁边的字分不开；请对照原件。`,
    reversed: (line: number, own: string) =>
      `第 ${line} 行“${own}”在文件里设成从右往左排，印出来的次序是反的；照文件里存的次序收录，请对照原件。`,
    white: (line: number, own: string) =>
      `第 ${line} 行有白字“${own}”，文件里有衬在字下面的图或者底色，可能看得见，收录了；请对照原件。`,
    symbol: (line: number, own: string) =>
      `第 ${line} 行有一个符号${own === '' ? '' : `（${own} 字体）`}认不出来，没有收录；请对照原件。`,
    object: (line: number) =>
      `第 ${line} 行附近嵌有一个对象（例如 Excel 表格、旧式公式），里面的字没有收录；请对照原件。`,
    chart: (line: number) => `第 ${line} 行附近有一张图表或者 SmartArt 图，里面的字没有收录；请对照原件。`,
    'word-art': (line: number, own: string) => `第 ${line} 行附近有艺术字“${own}”，没有收录；请对照原件。`,
    'other-file': (line: number) => `第 ${line} 行附近嵌有另一份文件，里面的字没有收录；请对照原件。`,
  },
  done: (title: string) => `✓ 已导入：${title}`,
  counts: [
    ['parts', '部分'],
    ['headings', '独立标题'],
    ['runIns', '段首标题'],
    ['items', '编号条目'],
    ['paragraphs', '段落'],
    ['captions', '图题（没有图）'],
    ['templateNotes', '没有删去的模板说明'],
    ['tables', '照录的表格'],
    ['tablesInSource', '留在原文的表格'],
    ['tableRows', '表格行'],
    ['marks', '没有填写的模板文字'],
    ['pageJoins', '接回的跨页句子'],
    ['terms', '对上的名词'],
  ],
  countsTaken: (list: readonly string[]) => `  收录：${list.join('，')}`,
  tablesAbsent: '  文件里没有找到决算表，已注明缺少；决算表单独公布的，加上 --tables 和那个文件再导入一次。',
  review: {
    source: (name: string, format: 'pdf' | 'docx' | 'html' | 'text', pages: number | null, lines: number) =>
      `原文 ${name}：${{ pdf: 'PDF', docx: 'DOCX', html: '网页', text: '文本' }[format]}${pages === null ? '' : ` ${pages} 页`}，取出 ${lines} 行文字`,
    privateNumbers: (count: number) =>
      `! 有 ${count} 处像手机号、身份证号，可能是个人信息（旁边的姓名、住址也是）。确可公开的不用管，也不用登记；不该公开的，推送以前在文件里去掉，另存一份，加 --replace 再导入；已经公开的照手册第 9 章隐去：`,
    privateNumber: (place: string, number: string) => `  ${place}  ${number}`,
    toSee: '请先看这些，从最要紧的起：',
    taken: '以下是收录的情况，供与原件对照：',
    recognised: '认出的部分和章节（行号是 source.txt 的行号）：',
    place: (depth: number, title: string, role: string | undefined, lines: readonly [number, number]) =>
      `  ${'  '.repeat(depth)}${title}  第 ${lines[0]}${lines[1] > lines[0] ? `–${lines[1]}` : ''} 行${role === undefined ? '（未归类）' : ''}`,
    headings: (first: number, deeper: number) =>
      first + deeper === 0 ? '' : `：一级标题 ${first} 个${deeper === 0 ? '' : `，以下各级 ${deeper} 个`}`,
    tablesMoved: (count: number, line: number, page: number | null, part: string) =>
      `  ${count} 张表印在别处（${page === null ? '' : `原文第 ${page} 页，`}第 ${line} 行起），网站上放在“${part}”里`,
    more: (count: number) => `  ……还有 ${count} 处同样的`,
    asides: (list: string) => `不属于正文的行：${list}`,
    aside: (
      kind: 'cover' | 'contents' | 'preface' | 'page-header' | 'page-footer' | 'page-number' | 'table-head',
      lines: number,
    ) =>
      `${{ cover: '封面', contents: '目录', preface: '卷首语', 'page-header': '页眉', 'page-footer': '页脚', 'page-number': '页码', 'table-head': '跨页又印的表头' }[kind]} ${lines} 行`,
    inOriginal: '  （原件照原样供人下载，这些也在里面；不该公开的，推送以前在文件里删去，另存一份再导入）',
    leftOut: (count: number) => `没有收录的 ${count} 处（行号是 source.txt 里最近的一行）：`,
    onPages: (pages: readonly number[], sentence: string) => `原文第 ${pages.join('、')} 页，${sentence}`,
    leftOutOf: {
      hidden: (line: number, own: string) => `第 ${line} 行：隐藏的文字“${own}”`,
      struck: (line: number, own: string) =>
        `第 ${line} 行：划掉的字“${own}”（有横线穿过；要公布的，在文件里去掉删除线再导入）`,
      redacted: (line: number, own: string) =>
        `第 ${line} 行：标了密文（要涂黑）、还没有涂的字“${own}”（原件里人人看得见；不该公开的，推送以前在文件里应用密文，另存一份再导入）`,
      white: (line: number, own: string) => `第 ${line} 行：与底色同色、看不出来的字“${own}”`,
      tiny: (line: number, own: string) => `第 ${line} 行：小得看不见的字“${own}”`,
      covered: (line: number, own: string) => `第 ${line} 行：被图形或图片盖住的字“${own}”`,
      outside: (line: number, own: string) => `第 ${line} 行：页面以外、印不出来的字“${own}”`,
      attachment: (_: number, own: string) => `附在文件里的另一个文件“${own}”`,
      linked: (_: number, own: string) =>
        `网页链接的附件“${own}”没有读；决算表如果只在附件里，下载下来，导入时加 --tables 文件`,
      comment: (line: number, own: string) => `第 ${line} 行：批注，或者没有画出来的文本框“${own}”`,
      styles: (_: number, own: string) =>
        `网页的样式表 ${own} 没有同网页一起存下来，它们藏起的、另画的字看不出来；用浏览器“另存为”网页（全部）的，连同旁边的文件夹放在一起再导入`,
      around: (_: number, own: string) => `网页上正文以外的文字（栏目、导航、页脚）“${own}”`,
      watermark: (line: number, own: string) => `第 ${line} 行：水印“${own}”`,
      ruby: (line: number, own: string) => `第 ${line} 行：字上面的注音“${own}”`,
      'line-numbers': (line: number, own: string) => `第 ${line} 行起：页边给各行编的行号“${own}……”`,
      'chart-words': (line: number, own: string) => `第 ${line} 行：图里的字“${own}……”`,
      blanks: () => '字与字之间都有的空格：是别的程序加的，不是原文',
      seal: (line: number, own: string) => `第 ${line} 行：印章上的字“${own}”`,
      picture: (line: number) => `第 ${line} 行：一张图片，里面如果有字，也没有收录`,
    },
    readOtherwise: '照通行的字读的字符（source.txt 里照原样保留，网页上是通行的字）：',
    readAs: (from: string, to: string) => `${from}→${to}`,
    codePoint: (character: string) =>
      `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    readOtherwiseBy: {
      radical: (count: number, pairs: readonly string[]) => `  部首字 ${count} 处：${pairs.join('、')}`,
      compatible: (count: number, pairs: readonly string[]) => `  兼容字 ${count} 处：${pairs.join('、')}`,
      'full-width': (count: number, pairs: readonly string[]) => `  全角数字和字母 ${count} 处：${pairs.join('、')}`,
      presentation: (count: number, pairs: readonly string[]) => `  竖排和小号的标点 ${count} 处：${pairs.join('、')}`,
      ligature: (count: number, pairs: readonly string[]) => `  连字 ${count} 处：${pairs.join('、')}`,
      unseen: (count: number, pairs: readonly string[], lines: readonly number[]) =>
        `  看不见的字符 ${count} 处（${pairs.join('、')}，第 ${lines.join('、')} 行），不上网页`,
    },
    owned: (owned: number, all: number) => `归属：${all} 行文字中 ${owned} 行归入正文，其余 ${all - owned} 行如上。`,
    accountsTables: (taken: number, all: number) => `决算表：${all} 张，逐格照录 ${taken} 张（tables.json）：`,
    tablesTaken: (list: readonly string[]) => `  照录的：${list.join('；')}`,
    tableTaken: (title: string, isOther: boolean, rows: number, filled: number, pages: readonly number[]) =>
      `${title}${isOther ? '（不认识的表）' : ''} ${rows} 行${filled === 0 ? '，没有填' : ` ${filled} 数`}${pages.length === 0 ? '' : `（第 ${pages.join('、')} 页）`}`,
    tableNotTaken: (title: string, why: string, pages: readonly number[]) =>
      `  ! ${title}：没有照录，${why}${pages.length === 0 ? '' : `；网站上写“见原文第 ${pages.join('、')} 页”`}`,
    tableReasons: {
      'no-lines': '没有画格线，分不清哪个数在哪一格',
      'no-text': '表里取不到文字，可能是图片',
      overlapping: '有数压在线上，或者字叠着字',
      'number-outside': '有数不在任何一格里',
      'several-numbers': '有的一格里有几个数，多半是行与行之间没有画线',
      'not-rectangular': '有的格子合并得对不上行和列',
      'no-columns': '表头没有写明各列是什么',
      uncomputed: '有的格子是公式，文件里没有存算好的数；用 Excel、WPS 打开、另存一次再导入',
    },
    unprinted: (name: string, isPrivate: boolean) =>
      `! ${name} 里印不出来、没有照录，却会随原件公开、谁都能下载的${isPrivate ? '（有像手机号、身份证号的）' : ''}；不该公开的，推送以前在文件里删去，另存一份再导入：`,
    unprintedCells: (cells: string, count: number) => `${cells}等 ${count} 格`,
    unprintedOf: {
      'hidden-sheet': (sheet: string, own: string) => `  隐藏的工作表“${sheet}”${own === '' ? '' : `：${own}`}`,
      hidden: (sheet: string, own: string) => `  工作表“${sheet}”隐藏的行或列：${own}`,
      outside: (sheet: string, own: string) => `  工作表“${sheet}”打印区域以外：${own}`,
    },
    sheetsApart: (names: readonly string[]) => `不是决算表的工作表，没有照录：${names.join('、')}`,
    tablesInSource: '没有照录、只登记了表名的表格：',
    tableInSource: (id: string, title: string, page: number | null) =>
      `  ${id} ${title}${page === null ? '' : `（原文第 ${page} 页）`}`,
    missing: (names: readonly string[]) => `没有认出：${names.join('、')}。原文确实没有就不必理会。`,
    nothingMissing: '一般应有的部分和章节都认出来了。',
    figures: (bound: number, waived: number, unbound: number, share: string) =>
      `数字：正文里的数字 ${bound} 处已登记，${unbound} 处未登记（登记率 ${share}%）；年份、日期、序号 ${waived} 处不必登记。`,
    noFigures: '数字：正文里没有认出一个数；报告里有数的，请对照原件。',
    unbound: (block: string, context: string) => `  未登记 ${block}：…${context}…`,
    moreUnbound: (count: number) => `  ……还有 ${count} 处未登记，见 npm run build 之后的核对页。`,
    audit: (counts: string, applied: number, all: number) =>
      `核对：${all} 条关系中 ${applied} 条用得上${counts === '' ? '' : `：${counts}`}。`,
    ofThem: (independent: number, all: number) =>
      `独立的不一致 ${independent}${all === independent ? '' : `（由它们引起的另有 ${all - independent}）`}`,
    contradictions: (count: number) => `! 独立的不一致 ${count} 个：`,
    inconsistent: (id: string, title: string, sentence: string) => `  ! ${id} ${title}：${sentence}`,
    noInconsistent: '  没有发现不一致。',
    lost: (ids: readonly string[]) =>
      `这些数字的那句话，新原文里找不到了：${ids.join('、')}。在终端里导入会一个一个地问现在是哪一个数`,
    corrected: (name: string) => `${name} 是更正以前的那一份：更正过的已经保住，照更正后的文字（source.txt）收录。`,
    corrections: (count: number | undefined, isSure: boolean) =>
      `与公布过的相比有${count === undefined ? '' : ` ${count} 处`}不同：看过草稿、改好下面的问题以后运行 npm run correct，它逐处列出更正前后，问清原因再写勘误。${
        isSure
          ? ''
          : '（这个文件夹没有推送过，登记过的都算公布过；其实从来没有公布的，同一条命令加上 --unpublished 再导入一次，然后运行 npm run record -- --unpublished。）'
      }`,
    termDrafts: (count: number, path: string) => `报告解释了 ${count} 个名词表里没有的名词，起草在 ${path}。`,
    problems: (count: number) => `✗ 还有 ${count} 个问题要改好才能生成网站：`,
  },
  written: (files: string[]) => `  写入 ${files.join('、')}`,
  unchanged: (files: string[]) => `  ${files.join('、')} 与原来相同，没有改动`,
} as const;
