import type { Site } from '../../report/schema/site.ts';

/**
 * Address of a page as a downloaded file states it: whole where the site knows its own, else from the site's root.
 * @param address one of src/report/addresses.ts
 */
export function publishedAddress({ url, base }: Pick<Site, 'url' | 'base'>, address: string): string {
  return (url ?? '').replace(/\/$/, '') + base.replace(/\/$/, '') + address;
}
