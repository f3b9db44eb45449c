/** Everything a reference to one place states. What is not known is null and then left out of every format. */
export interface Citation {
  /** `report`: words of the report. `webpage`: what this site says of itself, such as a finding. */
  kind: 'report' | 'webpage';
  /** Short name for reference managers, ASCII: `final-accounts-2019-s3-7-p1`. */
  key: string;
  /** Organisation responsible for the words. */
  author: string;
  title: string;
  /** Where in the work: 第三部分 七、(二); empty for the whole. */
  place: string;
  /** Day of publication, only if the source states it: YYYY-MM-DD. */
  publishedOn: string | null;
  /** Day on which the reader looked it up: YYYY-MM-DD; null on a printed or static page. */
  accessedOn: string | null;
  /** Whole address of the place, https://…; empty where the site does not know its own. */
  address: string;
  /** Address of the last place, where the words cited go on over several; `place` names them all. */
  through?: string;
  /** The words cited, exactly; null where the place as a whole is meant. */
  quote: string | null;
}

/** Title with the place as 其他题名信息, joined as the format wants it. */
export function titleWithPlace({ title, place }: Pick<Citation, 'title' | 'place'>, colon: string): string {
  return place === '' ? title : `${title}${colon}${place}`;
}
