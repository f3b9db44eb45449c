import { z } from 'zod';
import { figureIdSchema } from './id-schemas.ts';

/** A column (栏目) of the site as the owner's own site plan names it, for the meta elements of government sites. */
const columnSchema = z.strictObject({
  name: z.string().min(1).describe('栏目名称 ColumnName'),
  type: z.string().min(1).optional().describe('栏目类别 ColumnType，例如 信息公开'),
  description: z.string().min(1).optional().describe('栏目描述 ColumnDescription'),
  keywords: z.string().min(1).optional().describe('栏目关键词 ColumnKeywords'),
});

const columnsSchema = z.strictObject({
  report: columnSchema.optional().describe('正文各页所属的栏目'),
  glossary: columnSchema.optional().describe('名词各页所属的栏目'),
  checks: columnSchema.optional().describe('核对页所属的栏目'),
  figures: columnSchema.optional().describe('数字页所属的栏目'),
  charts: columnSchema.optional().describe('图表页所属的栏目'),
  compare: columnSchema.optional().describe('对照页所属的栏目'),
  data: columnSchema.optional().describe('数据页所属的栏目'),
  search: columnSchema.optional().describe('搜索页所属的栏目'),
});
export type SiteColumns = z.output<typeof columnsSchema>;

/** Whether an address names a host and nothing behind it: the pages' own addresses follow. */
function isHost(url: string): boolean {
  return /^https?:\/\/[\p{L}\p{N}.-]+(:\d+)?\/?$/u.test(url) && URL.canParse(url);
}

const basePathSchema = z
  .string()
  .regex(
    /^\/(?:[A-Za-z0-9_~-][\w.~-]*\/)*$/,
    '路径前后都要有斜杠，中间只用英文字母、数字、连字符、下划线和点，例如 /juesuan/',
  );

/** A page elsewhere that the owner has. */
function webPage(description: string) {
  return z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(`${description}；没有就不写`);
}

/** `content/site.json`: whose site it is. What the owner does not have is left out, and then not shown. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional().describe('编辑器用来提示的格式文件'),
  /** Name of the site. */
  name: z.string().min(1).describe('网站名称'),
  /** Department whose reports the site holds. */
  department: z.string().min(1).describe('单位名称'),
  /** Address of the published site, e.g. https://example.gov.cn, without the base path. */
  url: z
    .string()
    .refine(isHost, '只写到域名，例如 https://example.gov.cn；后面的路径写进 base')
    .optional()
    .describe('网站地址，例如 https://example.gov.cn'),
  /** Path under which the site is served, with slashes at both ends. */
  base: basePathSchema.default('/').describe('网站所在路径'),
  /** Paths under which the site was published before: whoever writes one down knows that its addresses need redirects. */
  formerBases: z.array(basePathSchema).optional().describe('以前用过的路径；换了 base 才写，旧网址要请管理员转到新的'),
  /** What the home page shows of the newest report. A figure that the report does not have is left out. */
  home: z
    .strictObject({
      /** The few numbers that matter, by their ids in the shared vocabulary. */
      figures: z
        .array(
          z.strictObject({
            figure: figureIdSchema,
            label: z.string().min(1).describe('首页上的短名'),
            /** A share or other figure shown beside it in small print. */
            beside: z
              .strictObject({ figure: figureIdSchema, label: z.string().min(1).describe('这个比例是什么') })
              .optional()
              .describe('旁边小字写的比例'),
          }),
        )
        .describe('首页上的几个数'),
      /** Searches offered as examples. */
      searches: z.array(z.string().min(1)).describe('首页“试试”的检索词'),
    })
    .describe('首页上显示什么'),
  /** Organisation that runs the site (主办单位). */
  host: z.string().min(1).optional().describe('主办单位'),
  /** How to reach it. */
  contact: z.string().min(1).optional().describe('联系方式'),
  /** 网站标识码, as given to the site by the register of government sites. */
  siteIdCode: z
    .string()
    .regex(/^[A-Za-z0-9]{10}$/, '网站标识码是 10 位，照登记的抄；没有就不写')
    .optional()
    .describe('网站标识码，10 位'),
  /** Columns of the owner's site plan; a page whose column is left out carries no column. */
  columns: columnsSchema.optional().describe('网页标签里的栏目，按本单位网站的栏目填写'),
  /** ICP 备案号; it leads to the ministry's register, as the rules ask. */
  icpNumber: z
    .string()
    .regex(/ICP[备证]\d+号/, '照备案的抄，例如 京ICP备00000000号-1；没有就不写')
    .optional()
    .describe('ICP 备案号'),
  /** 公安备案号; it leads to the register of the public security. */
  policeNumber: z
    .string()
    .regex(/公网安备\s*\d{10,}号?/, '照备案的抄，例如 京公网安备 00000000000000号；没有就不写')
    .optional()
    .describe('公安备案号'),
  /** 党政机关网站标识: the page that the register gives the site. */
  partyGovernmentMark: webPage('党政机关网站标识的网址，由审核机构给出'),
  /** 政府网站找错: where a reader tells of an error of the site. */
  findError: webPage('“政府网站找错”的网址，由平台给出'),
  /** 站点地图 of the owner's own site. */
  siteMap: webPage('本单位网站的站点地图；写了就代替本站自己的'),
  /** What the owner says of access for the disabled. */
  accessibility: webPage('本单位网站的无障碍说明；写了就代替本站自己的'),
  /** Licence under which what the site adds to the report may be used; the report's own words have none of ours. */
  licence: z
    .strictObject({
      name: z.string().min(1).describe('许可的名称，例如 CC BY 4.0'),
      url: webPage('许可的网址'),
    })
    .optional()
    .describe('本站所加的内容（编号、图表、说明）按什么许可使用；没有定就不写'),
});
export type Site = z.output<typeof siteSchema>;
