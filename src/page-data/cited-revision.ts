/**
 * The published revision that citations made now refer to. A citation names the address of a revision, whose words never
 * change; 1 until a correction is published.
 */
export const citedRevision = 1;

/** Address of a page of a report in one of its published revisions: `/2019/part-3/#s3-7` → `/2019/r/1/part-3/#s3-7`. */
export function revisionAddress(year: number, revision: number, address: string): string {
  return address.replace(`/${year}/`, `/${year}/r/${revision}/`);
}
