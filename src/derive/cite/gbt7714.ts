import { type Citation, titleWithPlace } from './citation.ts';

/** Which edition of GB/T 7714: 2025 is in force since 2026-07-01, 2015 was before. */
export type Gbt7714Edition = 2025 | 2015;

/**
 * A citation by GB/T 7714《信息与文献 参考文献著录规则》, numeric system, without its number.
 *
 * - 2025, report (8.8): 主要责任者. 题名：其他题名信息[R/OL]. 发布日期. 获取和访问路径. — the report's items hold no
 *   引用日期, and a report that appears as a web page is described as a report (8.11.1).
 * - 2025, web page (8.11.3): 主要责任者. 题名[EB/OL]. （创建或修改日期）[引用日期]. 获取和访问路径.
 * - 2015, electronic resource (4.6): 主要责任者. 题名: 其他题名信息[R/OL]. (更新或修改日期)[引用日期]. 获取和访问路径.
 *
 * The 2025 edition writes “.” “[ ]” “/” half-width and the other signs full-width in Chinese entries; 2015 all half-width.
 * Its examples end in “.”; ours end with the address, for programs that make links take that sign for part of it.
 */
export function gbt7714(citation: Citation, edition: Gbt7714Edition): string {
  const { author, publishedOn, accessedOn, address } = citation;
  const title = titleWithPlace(citation, edition === 2025 ? '：' : ': ');
  const type = citation.kind === 'report' ? '[R/OL]' : '[EB/OL]';
  const ownDate = edition === 2025 && citation.kind === 'report';
  const [opening, closing] = edition === 2025 ? '（）' : '()';
  const dates = ownDate
    ? (publishedOn ?? '')
    : (publishedOn === null ? '' : `${opening}${publishedOn}${closing}`) +
      (accessedOn === null ? '' : `[${accessedOn}]`);
  return [author, title + type, dates, address].filter((item) => item !== '').join('. ');
}
