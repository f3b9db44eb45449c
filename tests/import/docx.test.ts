import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxText } from '../../src/import/read-source/docx/docx-text.ts';
import { fileKind } from '../../src/import/read-source/file-kind.ts';
import { type DocxParts, docxOf, p, r } from './docx-of.ts';

function read(parts: DocxParts) {
  const result = docxText(docxOf(parts));
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result;
}
const lines = (body: string, others: Partial<DocxParts> = {}) =>
  read({ ...others, body })
    .text.split('\n')
    .map((line) => line.replace(/ $/, ''))
    .filter((line) => line !== '');
const notes = (body: string, others: Partial<DocxParts> = {}) => read({ ...others, body }).notes;

const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const changed = 'w:id="1" w:author="a" w:date="2021-01-01T00:00:00Z"';
const raised = '<w:vertAlign w:val="superscript"/>';

describe('nothing is fused', () => {
  test('what is raised or lowered is a character of its own: an amount never takes in the mark of its note', () => {
    const lowered = '<w:vertAlign w:val="subscript"/>';
    expect(
      lines(p(r('收入 330.00') + r('12', raised) + r(' 万元，1200 m') + r('2', raised) + r('，CO') + r('2', lowered))),
    ).toEqual(['收入 330.00¹² 万元，1200 m²，CO₂']);
    expect(lines(p(r('40.00') + r('[注①]', raised) + r('万元')))).toEqual(['40.00[注①]万元']);
  });

  test('what is set higher or lower than its paragraph is raised too, unless it is words or all of them', () => {
    const higher = '<w:position w:val="8"/><w:sz w:val="14"/>';
    expect(lines(p(r('收入 330.00') + r('2', higher) + r('万元，CO') + r('2', '<w:position w:val="-6"/>')))).toEqual([
      '收入 330.00²万元，CO₂',
    ]);
    expect(lines(p(r('2020', higher) + r('年度', higher)) + p(r('支出') + r('决算12', higher)))).toEqual([
      '2020年度',
      '支出决算12',
    ]);
  });

  test('what stands beside the root, the rows and the frames of an equation is no digit of its neighbour', () => {
    const number = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
    const e = (words: string) => `<m:e>${number(words)}</m:e>`;
    expect(
      lines(p(`<m:oMath><m:rad><m:deg>${number('3')}</m:deg>${e('27')}</m:rad><m:acc>${e('9')}</m:acc></m:oMath>`)),
    ).toEqual(['3 27 9']);
    expect(
      lines(p(`<m:oMath><m:m><m:mr>${e('12')}${e('34')}</m:mr><m:mr>${e('56')}${e('78')}</m:mr></m:m></m:oMath>`)),
    ).toEqual(['12 34 56 78']);
    const unseen = `<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>${e('7')}</m:phant>`;
    expect(lines(p(`<m:oMath>${number('1')}${unseen}</m:oMath>`))).toEqual(['1']);
  });

  test('raised letters that there is no small one for are asked about', () => {
    expect(notes(p(r('5.00') + r('Q', raised)))).toEqual([{ kind: 'not-read', what: 'raised', words: 'Q', line: 1 }]);
  });

  test('a style raises its words too', () => {
    const styles = `<w:style w:type="character" w:styleId="s"><w:rPr>${raised}</w:rPr></w:style>`;
    expect(lines(p(r('m') + r('2', '<w:rStyle w:val="s"/>')), { styles })).toEqual(['m²']);
  });

  test('paragraphs and lines of a cell stay apart, and a table within a cell makes the table uneven', () => {
    expect(lines(table(row(p('项目'), p('金额')), row(p('接待费'), p('2.10') + p('1.50'))))).toEqual([
      '项目\t金额',
      '接待费\t2.10\v1.50',
    ]);
    expect(lines(table(row(p('外'), table(row(p('内甲'), p('内乙'))) + p('')), row(p('甲'), p('乙'))))).toEqual([
      '外\t内甲 内乙\t',
      '甲\t乙',
    ]);
  });

  test('words drawn from right to left, and fields that store nothing, are asked about', () => {
    const { text, notes } = read({
      body: p(`<w:bdo w:val="rtl">${r('支出3.00万元')}</w:bdo>`) + p('<w:r><w:t>公开于</w:t><w:yearLong/></w:r>'),
    });
    expect(text).toBe('支出3.00万元 \n公开于 \n');
    expect(notes).toMatchObject([
      { what: 'reversed', words: '支出3.00万元', line: 1 },
      { what: 'field', words: 'yearLong', line: 2 },
    ]);
  });

  test.each([
    ['rows of cells', ['项目\t数', '会议费\t1.00', '培训费\t2.00']],
    ['indented lines', ['　　办公室', '　　综合科']],
    ['names and amounts', ['会议费3.00万元', '培训费2.00万元']],
  ])('%s that are broken by hand stay lines', (_, broken) => {
    const runs = broken.map((line) =>
      line
        .split('\t')
        .map((cell) => r(cell))
        .join('<w:r><w:tab/></w:r>'),
    );
    const { text } = read({ body: p(runs.join('<w:r><w:br/></w:r>')) });
    expect(text).toBe(broken.map((line) => `${line.trim()} \n`).join(''));
  });

  test('a line broken by hand below a heading begins a paragraph', () => {
    const broken = [
      '（一）总体情况',
      '2020年度支出决算为3.00万元。',
      '二、会议费',
      '（一）线上',
      '会议费支出',
      '1.00万元。',
    ];
    const { text } = read({ body: p(broken.map((line) => r(line)).join('<w:r><w:br/></w:r>')) });
    // 1.00万元 begins no paragraph.
    expect(text.split('\n').map((line) => line.endsWith(' '))).toEqual([true, true, true, true, false, true, false]);
  });

  test('a numeral that Word sets apart by a tab does not become part of a number', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(lines(p('2020年度收入', numbered) + p('支出', numbered), { numbering })).toEqual([
      '1. 2020年度收入',
      '2.支出',
    ]);
  });
});

describe('nothing is lost', () => {
  test('a mark without a note in the file is asked about; marks in brackets are their numbers', () => {
    expect(notes(p(`${r('收入330.00')}<w:r><w:footnoteReference w:id="7"/></w:r>`))).toEqual([
      { kind: 'not-read', what: 'note-lost', words: '¹', line: 2 },
    ]);
    expect(lines(p(r('收入330.00') + r('[1]', raised) + r('万元')))).toEqual(['收入330.00¹万元']);
  });

  test('of a field its result is read, simple or not, one field in another too', () => {
    expect(lines(p(`${r('合计 ')}<w:fldSimple w:instr=" =310+20 ">${r('330.00')}</w:fldSimple>${r(' 万元')}`))).toEqual(
      ['合计 330.00 万元'],
    );
    expect(lines(p(r('占 ') + field(' =A1 ', '93.94%') + r('。')))).toEqual(['占 93.94%。']);
    const inner = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field(' REF x ', '不显示')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('显示')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(lines(p(inner))).toEqual(['显示']);
  });

  test('a field without a result in the file is asked about, one that shows nothing is not', () => {
    expect(notes(p(field(' AUTONUM ', '') + r('概况')))).toEqual([
      { kind: 'not-read', what: 'field', words: 'AUTONUM', line: 1 },
    ]);
    expect(notes(p(field(' TC "概况" ', '') + r('概况')))).toEqual([]);
    const empty = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =A1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(notes(p(empty))).toMatchObject([{ what: 'field', words: '=A1' }]);
  });

  test('what is chosen from a list is read', () => {
    const list = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="增加"/><w:listEntry w:val="减少"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(read({ body: p(r('比上年') + list + r('2 万元。')) })).toMatchObject({
      text: '比上年减少2 万元。 \n',
      notes: [],
    });
  });

  test('a box that is ticked, or not, is read; what only asks to be filled in is asked about', () => {
    const box = (state: string) =>
      p(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r('公开')}`,
      );
    expect(lines(box('<w:checked/>') + box('<w:default w:val="0"/>'))).toEqual(['☒公开', '☐公开']);
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击输入')}</w:sdtContent></w:sdt>`;
    expect(notes(p(r('接待费') + control))).toMatchObject([{ kind: 'not-read', what: 'prompt', words: '单击输入' }]);
  });

  test('an equation is one line; what could be read otherwise is asked about', () => {
    const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:oMath>${math('执行率=')}<m:f><m:num>${math('支出')}</m:num><m:den>${math('预算+结转')}</m:den></m:f></m:oMath>`;
    expect(lines(p(r('按') + fraction + r('计算')))).toEqual(['按执行率=支出/(预算+结转)计算']);
    expect(notes(p(fraction))).toMatchObject([{ what: 'equation', words: '执行率=支出/(预算+结转)' }]);
    const plain = `<m:oMath>${math('a')}<m:sSup><m:e>${math('x')}</m:e><m:sup>${math('2')}</m:sup></m:sSup></m:oMath>`;
    expect(read({ body: p(plain) })).toMatchObject({ text: 'ax² \n', notes: [] });
  });

  test('text boxes are read once, after the paragraph they hang on', () => {
    const box = `<w:txbxContent>${p('框里的字')}</w:txbxContent>`;
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(lines(p(r('前') + shape + r('后')) + p('下一段'))).toEqual(['前后', '框里的字', '下一段']);
  });

  test('content controls, links, tags and symbols of symbol fonts are read', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('甲')}</w:sdtContent></w:sdt><w:hyperlink>${r('乙')}</w:hyperlink><w:smartTag>${r('丙')}</w:smartTag>`)}</w:sdtContent></w:sdt>`;
    expect(lines(control)).toEqual(['甲乙丙']);
    expect(lines(p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'))).toEqual(['☑']);
    expect(lines(p(r('þ是', '<w:rFonts w:ascii="Wingdings"/>')))).toEqual(['☑是']);
    expect(notes(p('<w:r><w:sym w:font="Webdings" w:char="F0FE"/></w:r>'))).toMatchObject([{ what: 'symbol' }]);
  });

  test('pictures, charts, objects and files within the file are told', () => {
    const drawing = (inside: string) => p(`<w:r><w:drawing>${inside}</w:drawing></w:r>`);
    expect(
      notes(
        `${drawing('<a:txBody><a:p><a:r><a:t>图</a:t></a:r></a:p></a:txBody>')}${drawing('<pic:pic/>')}${drawing('<c:chart xmlns:c="c"/>')}${p('<w:r><w:object/></w:r>')}<w:altChunk/>${p('<w:subDoc/>')}`,
      ).map((note) => (note.kind === 'not-read' ? note.what : note.why)),
    ).toEqual(['chart', 'picture', 'chart', 'object', 'other-file', 'other-file']);
  });
});

describe('changes are read as Word shows them once they are accepted', () => {
  test('insertions and what was moved in stay, deletions and what was moved away go', () => {
    const body = p(
      `<w:ins ${changed}>${r('新')}</w:ins><w:del ${changed}><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom ${changed}>${r('走')}</w:moveFrom><w:moveTo ${changed}>${r('来')}</w:moveTo>`,
    );
    expect(lines(body)).toEqual(['新来']);
  });

  test('a paragraph whose end is deleted goes on in the next', () => {
    const cut = `<w:rPr><w:del ${changed}/></w:rPr>`;
    expect(lines(p('收入', cut) + p('合计'))).toEqual(['收入合计']);
  });

  test('deleted rows and cells go', () => {
    const gone = `<w:tr><w:trPr><w:del ${changed}/></w:trPr><w:tc>${p('删')}</w:tc><w:tc>${p('去')}</w:tc></w:tr>`;
    expect(lines(table(row(p('项目'), p('金额')), gone, row(p('甲'), p('1'))))).toEqual(['项目\t金额', '甲\t1']);
  });
});

describe('what nobody sees is left out, and said', () => {
  const hidden = '<w:vanish/>';
  const white = '<w:color w:val="FFFFFF"/>';

  test.each([
    ['hidden words', hidden, 'hidden'],
    ['white words', white, 'white'],
    ['dust', '<w:sz w:val="2"/>', 'tiny'],
    ['characters pressed to nothing', '<w:w w:val="1"/>', 'tiny'],
    ['characters upon one another', '<w:spacing w:val="-400"/>', 'tiny'],
    ['words in the theme’s colour of paper', '<w:color w:val="000000" w:themeColor="background1"/>', 'white'],
    ['words in the colour of their ground', '<w:color w:val="C00000"/><w:shd w:val="clear" w:fill="C00000"/>', 'white'],
    ['black words marked black', '<w:color w:val="000000"/><w:highlight w:val="black"/>', 'white'],
    ['words that are not painted', '<w14:textFill><w14:noFill/></w14:textFill>', 'white'],
    ['words with a line through them', '<w:strike/>', 'struck'],
    ['words with two lines through them', '<w:dstrike w:val="true"/>', 'struck'],
  ])('%s', (_, properties, why) => {
    const body = p('第一段') + p(r('支出 2.10 万元。') + r('（送审稿', properties) + r('为 4.10）', properties));
    expect(lines(body)).toEqual(['第一段', '支出 2.10 万元。']);
    expect(notes(body)).toEqual([{ kind: 'left-out', why, words: '（送审稿为 4.10）', line: 2 }]);
  });

  test('a style hides too, of paragraphs, whose ends it hides with them, and of characters; both at once show', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="p"><w:rPr>${hidden}</w:rPr></w:style><w:style w:type="character" w:styleId="c"><w:rPr>${hidden}</w:rPr></w:style><w:style w:type="paragraph" w:styleId="q"><w:basedOn w:val="p"/></w:style>`;
    const inQ = '<w:pStyle w:val="q"/>';
    const inC = '<w:rStyle w:val="c"/>';
    expect(
      lines(p('甲', inQ) + p(r('乙', inC)) + p(r('丙', inC), inQ) + p(r('丁', '<w:vanish w:val="0"/>'), inQ), {
        styles,
      }),
    ).toEqual(['丙丁']);
  });

  test.each([
    ['lines of no height', p('少了的', '<w:spacing w:line="20" w:lineRule="exact"/>'), 'tiny'],
    ['what is pushed off the page', p('少了的', '<w:ind w:left="20000"/>'), 'outside'],
    ['a frame beside the page', p('少了的', '<w:framePr w:hAnchor="page" w:x="30000"/>'), 'outside'],
    [
      'rows of no height',
      table(`<w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr><w:tc>${p('少了的')}</w:tc></w:tr>`),
      'hidden',
    ],
    [
      'a box without room',
      p(
        `<w:r><w:drawing><wp:anchor><wp:extent cx="0" cy="90000"/><wps:txbx><w:txbxContent>${p('少了的')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`,
      ),
      'hidden',
    ],
    [
      'a box beside the page',
      p(
        `<w:r><w:drawing><wp:anchor><wp:positionH><wp:posOffset>20000000</wp:posOffset></wp:positionH><wps:txbx><w:txbxContent>${p('少了的')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`,
      ),
      'hidden',
    ],
  ])('%s', (_, hiddenOne, why) => {
    const body = p('第一段') + hiddenOne + p('第二段');
    expect(lines(body)).toEqual(['第一段', '第二段']);
    expect(notes(body)).toMatchObject([{ kind: 'left-out', why, words: '少了的' }]);
  });

  test('a shape with a colour that floats over the text is asked about, a frame or one behind it is not', () => {
    const shape = (behind: number, fill: string) =>
      p(
        `<w:r><w:drawing><wp:anchor behindDoc="${behind}"><wp:extent cx="900000" cy="300000"/><wp:wrapNone/><wps:wsp><wps:spPr>${fill}</wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r>`,
      );
    const solid = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';
    expect(notes(shape(0, solid))).toMatchObject([{ kind: 'not-read', what: 'covering' }]);
    expect(notes(shape(1, solid) + shape(0, '<a:noFill/>'))).toEqual([]);
    expect(
      notes(p('<w:r><w:pict><v:rect style="position:absolute;z-index:5" fillcolor="white"/></w:pict></w:r>')),
    ).toMatchObject([{ what: 'covering' }]);
  });

  test('the words of a table whose style makes them white, but not where the style has a ground', () => {
    const styled = (name: string) =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="${name}"/></w:tblPr>${row(p('项目'), p('金额'))}</w:tbl>`;
    const style = (name: string, others: string) =>
      `<w:style w:type="table" w:styleId="${name}"><w:rPr>${white}</w:rPr>${others}</w:style>`;
    const styles = style('a', '') + style('b', '<w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr>');
    expect(lines(styled('a') + styled('b'), { styles })).toEqual(['项目\t金额']);
    expect(notes(styled('a'), { styles })).toMatchObject([{ why: 'white' }, { why: 'white' }]);
  });

  test('white on a ground of its own colour is seen', () => {
    const ground = '<w:shd w:val="clear" w:fill="1F4E79"/>';
    const cell = `<w:tc><w:tcPr>${ground}</w:tcPr>${p(r('项目', white))}</w:tc>`;
    expect(
      lines(p(r('甲', white + ground)) + p(r('乙', white), ground) + table(`<w:tr>${cell}${cell}</w:tr>`)),
    ).toEqual(['甲', '乙', '项目\t项目']);
  });

  test('white words in a box are read, and where a picture lies under the text they are read and asked about', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('框', white))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect(lines(p(box))).toEqual(['框']);
    const behind = '<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>';
    expect(read({ body: p(behind + r('封面', white)) })).toMatchObject({
      text: '封面 \n',
      notes: [{ kind: 'not-read', what: 'white', words: '封面', line: 1 }],
    });
  });

  test('a hidden row', () => {
    const body = table(
      row(p('项目'), p('金额')),
      `<w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p('内部')}</w:tc><w:tc>${p('4.10')}</w:tc></w:tr>`,
      row(p('甲'), p('1')),
    );
    expect(lines(body)).toEqual(['项目\t金额', '甲\t1']);
    expect(notes(body)).toMatchObject([{ why: 'hidden', words: '内部4.10' }]);
  });

  test('a hidden paragraph is not counted by its list', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="h"><w:rPr>${hidden}</w:rPr></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body = p('甲', numbered) + p('乙', `<w:pStyle w:val="h"/>${numbered}`) + p('丙', numbered);
    expect(lines(body, { numbering, styles })).toEqual(['一、甲', '二、丙']);
  });

  test('small readings above characters are no words', () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('zhu')}</w:rt><w:rubyBase>${r('主')}</w:rubyBase></w:ruby></w:r>`;
    expect(lines(p(ruby + r('任')))).toEqual(['主任']);
    expect(notes(p(ruby))).toMatchObject([{ why: 'ruby', words: 'zhu' }]);
  });
});

describe('a note stands behind its paragraph, and its mark is Word’s', () => {
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const footnotes = [1, 2]
    .map((id) => `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` 注文${id}。`)}`)}</w:footnote>`)
    .join('');
  const body = p(r('支出 140.00 万元') + reference(2) + r('，其中') + reference(1)) + p('下一段');

  test('raised and in order', () => {
    expect(lines(body, { footnotes })).toEqual(['支出 140.00 万元¹，其中²', '\v¹ 注文2。', '\v² 注文1。', '下一段']);
  });

  test('in the format that the file asks for', () => {
    const settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>';
    expect(lines(body, { footnotes, settings })[0]).toBe('支出 140.00 万元①，其中②');
  });

  test('none, and a question, where only the pages would tell it', () => {
    const settings = '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>';
    expect(lines(body, { footnotes, settings })[0]).toBe('支出 140.00 万元，其中');
    expect(notes(body, { footnotes, settings })).toMatchObject([{ what: 'note-mark' }, { what: 'note-mark' }]);
  });

  test('those of the end stand at the end', () => {
    const endnotes = `<w:endnote w:id="1">${p('尾注')}</w:endnote>`;
    expect(lines(p(`${r('甲')}<w:r><w:endnoteReference w:id="1"/></w:r>`) + p('乙'), { endnotes })).toEqual([
      '甲ⁱ',
      '乙',
      '\vⁱ 尾注',
    ]);
  });
});

describe('a hostile file is refused for its reason', () => {
  const packed = (document: string | Uint8Array) =>
    zipSync({ 'word/document.xml': typeof document === 'string' ? strToU8(document) : document }, { level: 1 });
  const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
  const close = '</w:body></w:document>';

  test.each([
    ['entities that grow', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${open}<w:p/>${close}`, { kind: 'document-type' }],
    [
      'an entity from outside',
      `<!DOCTYPE x SYSTEM "file:///etc/passwd">${open}<w:p/>${close}`,
      { kind: 'document-type' },
    ],
    ['a text of sixty megabytes', new Uint8Array(60 * 2 ** 20), { kind: 'too-large', megabytes: 60 }],
    [
      'a paragraph of a million signs',
      `${open}<w:p><w:r><w:t>${'9'.repeat(10 ** 6)}</w:t></w:r></w:p>${close}`,
      { kind: 'too-large' },
    ],
    [
      'elements a thousand deep',
      `${open}${'<w:sdt>'.repeat(1000)}${'</w:sdt>'.repeat(1000)}${close}`,
      { kind: 'too-large' },
    ],
    ['no XML', `${open}<w:p>`, { kind: 'damaged', format: 'docx' }],
    [
      'a field that never ends',
      `${open}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>甲</w:t></w:r></w:p>${close}`,
      { kind: 'damaged', format: 'docx' },
    ],
  ])('%s', (_, document, failure) => {
    expect(docxText(packed(document))).toEqual({ failure });
  });

  test('a file in which one bit has changed is damaged, not another text', () => {
    const stored = zipSync({ 'word/document.xml': strToU8(`${open}${p('收入 330.00 万元')}${close}`) }, { level: 0 });
    expect(docxText(stored)).toMatchObject({ text: '收入 330.00 万元 \n' });
    const digit = Buffer.from(stored).indexOf('330.00');
    stored[digit] = (stored[digit] ?? 0) ^ 1;
    expect(docxText(stored)).toEqual({ failure: { kind: 'damaged', format: 'docx' } });
  });

  test('what calls the names of Word otherwise is read all the same', () => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    expect(docxText(packed(document))).toMatchObject({ text: '甲 \n', notes: [] });
  });
});

test('a Word file is known by its list of contents, whatever folder its text stands in', () => {
  const moved = Object.entries(unzipSync(docxOf({ body: p('甲') }))).map(([name, part]) => [
    name.replace('word/document', 'text/main'),
    strToU8(strFromU8(part).replaceAll('word/document.xml', 'text/main.xml')),
  ]);
  const file = zipSync(Object.fromEntries(moved) as Record<string, Uint8Array>);
  expect(fileKind(file)).toBe('docx');
  expect(docxText(file)).toMatchObject({ text: '甲 \n' });
});

test('a table is not taken where one cell says that it takes millions of columns', () => {
  const cell = `<w:tc><w:tcPr><w:gridSpan w:val="60000000"/></w:tcPr>${p(r('1'))}</w:tc>`;
  const wide = `<w:tr>${cell}<w:tc>${p(r('2'))}</w:tc></w:tr>`;
  expect(read({ body: table(wide, wide) }).grids.map(({ grid }) => grid.flaw)).toEqual(['not-rectangular']);
});

test('what is inserted into an equation is read, what is deleted from it or hidden in it is not', () => {
  const run = (words: string, properties = '') => `<m:r>${properties}<m:t>${words}</m:t></m:r>`;
  const equation = `<m:oMath>${run('执行率=')}<w:ins w:id="1" w:author="x">${run('支出')}</w:ins><w:del w:id="2" w:author="x">${run('收入')}</w:del><w:sdt><w:sdtContent>${run('÷预算')}</w:sdtContent></w:sdt></m:oMath>`;
  expect(lines(`<w:p>${equation}</w:p>`)).toEqual(['执行率=支出÷预算']);
  const hidden = `<w:p><m:oMath>${run('支出')}${run('草稿', '<w:rPr><w:vanish/></w:rPr>')}</m:oMath></w:p>`;
  expect(lines(hidden)).toEqual(['支出']);
  expect(notes(hidden)).toMatchObject([{ kind: 'not-read', what: 'equation' }]);
});

test('capitals and small capitals are read as Word shows them', () => {
  const body = p(
    `${r('项目')}${r('ppp', '<w:smallCaps/>')}${r('abc', '<w:caps/>')}${r('x', '<w:smallCaps w:val="0"/>')}`,
  );
  expect(lines(body)).toEqual(['项目PPPABCx']);
});
