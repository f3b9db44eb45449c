/** Signs of fonts that have pictures in place of letters, as the characters that look so. */
const fonts: Record<string, Record<string, string>> = {
  wingdings: {
    '21': '✏',
    '28': '☎',
    '29': '✆',
    '2A': '✉',
    '46': '☞',
    '4A': '☺',
    '6C': '●',
    '6D': '❍',
    '6E': '■',
    '6F': '□',
    '71': '❑',
    '72': '❒',
    '73': '⬧',
    '74': '⧫',
    '75': '◆',
    '76': '❖',
    '77': '⬥',
    '9F': '•',
    A1: '○',
    A7: '▪',
    A8: '◻',
    AB: '★',
    D8: '➢',
    DF: '←',
    E0: '→',
    E1: '↑',
    E2: '↓',
    E8: '➔',
    F0: '⇨',
    FB: '✗',
    FC: '✓',
    FD: '☒',
    FE: '☑',
    '81': '①',
    '82': '②',
    '83': '③',
    '84': '④',
    '85': '⑤',
    '86': '⑥',
    '87': '⑦',
    '88': '⑧',
    '89': '⑨',
    '8A': '⑩',
    '8C': '❶',
    '8D': '❷',
    '8E': '❸',
    '8F': '❹',
    '90': '❺',
    '91': '❻',
    '92': '❼',
    '93': '❽',
    '94': '❾',
    '95': '❿',
  },
  'wingdings 2': {
    '4F': '✗',
    '50': '✓',
    '51': '☒',
    '52': '☑',
    '53': '☒',
    '54': '☒',
    A3: '☐',
    '2A': '☐',
    '96': '•',
    '97': '●',
    '98': '⬤',
  },
  symbol: {
    '2D': '−',
    A3: '≤',
    A5: '∞',
    AC: '←',
    AD: '↑',
    AE: '→',
    AF: '↓',
    B0: '°',
    B1: '±',
    B3: '≥',
    B4: '×',
    B7: '•',
    B8: '÷',
    B9: '≠',
    BB: '≈',
    D6: '√',
    E5: '∑',
    '61': 'α',
    '62': 'β',
    '6D': 'μ',
    '70': 'π',
    '53': 'Σ',
    '44': 'Δ',
  },
};

/** The bullets of Word where LibreOffice draws them: it keeps the code, not whether the font was Symbol or Wingdings. */
fonts.opensymbol = {
  ...Object.fromEntries(
    ['6C', '6E', '6F', '71', '72', '75', '76', '9F', 'A1', 'A7', 'A8', 'D8', 'E0', 'E8', 'FB', 'FC', 'FD', 'FE'].map(
      (code) => [code, fonts.wingdings?.[code] ?? ''],
    ),
  ),
  B7: '•',
};

/**
 * A character as it looks in its font.
 * @returns itself in an ordinary font; undefined where it is not known what it looks like
 */
export function symbolOf(character: string, font: string | undefined): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const isPrivate = /\p{Co}/u.test(character);
  const signs = fonts[font?.toLowerCase() ?? ''];
  const isOfFont = (code > 0x20 && code < 0x100) || (code >= 0xf000 && code <= 0xf0ff);
  if (!isPrivate && (signs === undefined || !isOfFont)) return character;
  return isOfFont ? signs?.[(code & 0xff).toString(16).toUpperCase().padStart(2, '0')] : undefined;
}
