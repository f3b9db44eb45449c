import type { Citation } from '../../derive/cite/citation.ts';
import type { Site, SiteColumns } from '../../report/schema/site.ts';

/** A meta element of a page's head. */
export type HeadTag = { name: string; content: string } | { property: string; content: string };

/** What the head of a page is made of. */
export interface PageFacts {
  title: string;
  description: string;
  /** Whole address; null where the site does not know its own. */
  address: string | null;
  /** Picture for shared links: whole address where the site knows its own, else from its root; null without one. */
  image: { address: string; description: string } | null;
  /** Column of the site the page belongs to. */
  column: keyof SiteColumns | null;
  /** Set on pages that show words of the report, or about one of its terms. */
  article: { source: string; publishedOn: string | null } | null;
  /** How reference managers cite the page; null where it is nothing to cite. */
  citation: Citation | null;
}

/** All meta elements of a page beyond title and description: for shared links, government sites and reference managers. */
export function headTags(page: PageFacts, site: Site): HeadTag[] {
  return [
    ...sharingTags(page, site),
    ...governmentTags(page, site),
    ...(page.citation ? citationTags(page.citation) : []),
  ];
}

/** https://ogp.me and the same for Twitter; WeChat and Weibo read title, description and picture of these. */
function sharingTags({ title, description, address, image, article }: PageFacts, site: Site): HeadTag[] {
  return present([
    ['property', 'og:type', article ? 'article' : 'website'],
    ['property', 'og:site_name', site.name],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:locale', 'zh_CN'],
    ['property', 'og:url', address],
    // Readers of these elements need whole addresses; a picture without a host would be asked for at their own.
    ['property', 'og:image', address && image?.address],
    ['property', 'og:image:type', address && image && 'image/png'],
    ['property', 'og:image:width', address && image && '1200'],
    ['property', 'og:image:height', address && image && '630'],
    ['property', 'og:image:alt', address && image?.description],
    ['name', 'twitter:card', address && image ? 'summary_large_image' : 'summary'],
  ]);
}

/**
 * Elements that 《政府网站发展指引》 (国办发〔2017〕47号, 网页标签规范) asks for: of the site on every page, of the column
 * where the owner has named it, of the article on pages of the report. What the owner or the report does not state is
 * left out. Its Description is the page's own: names of meta elements know no upper case.
 */
function governmentTags(page: PageFacts, site: Site): HeadTag[] {
  const column = page.column ? site.columns?.[page.column] : undefined;
  return present([
    ['name', 'SiteName', site.name],
    ['name', 'SiteDomain', site.url === undefined ? null : new URL(site.url).host],
    ['name', 'SiteIDCode', site.siteIdCode],
    ['name', 'ColumnName', column?.name],
    ['name', 'ColumnType', column?.type],
    ['name', 'ColumnDescription', column?.description],
    ['name', 'ColumnKeywords', column?.keywords],
    ['name', 'ArticleTitle', page.article && page.title],
    ['name', 'PubDate', page.article?.publishedOn],
    ['name', 'ContentSource', page.article?.source],
    ['name', 'Image', page.article && page.address && page.image?.address],
    ['name', 'Url', page.article && page.address],
  ]);
}

/** Elements that reference managers' importers read (Highwire Press tags). */
function citationTags({ title, place, author, publishedOn, address }: Citation): HeadTag[] {
  return present([
    ['name', 'citation_title', place === '' ? title : `${title}：${place}`],
    ['name', 'citation_author', author],
    ['name', 'citation_technical_report_institution', author],
    ['name', 'citation_publication_date', publishedOn?.replaceAll('-', '/')],
    ['name', 'citation_language', 'zh-CN'],
    ['name', 'citation_public_url', address.startsWith('http') ? address : null],
  ]);
}

function present(tags: readonly ['name' | 'property', string, string | null | undefined][]): HeadTag[] {
  return tags.flatMap(([kind, key, content]) => {
    if (content === null || content === undefined || content === '') return [];
    return [kind === 'name' ? { name: key, content } : { property: key, content }];
  });
}
