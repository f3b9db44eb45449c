import type { CitePlaces } from '../../page-data/cite-places.ts';

const fetched = new Map<string, Promise<CitePlaces>>();

/**
 * Data of the citations of the year that a link belongs to, fetched once.
 * @param link to the page that explains citing: /2019/cite/#s3-7
 */
export async function citeData(link: string): Promise<CitePlaces> {
  const address = new URL('places.json', link).href;
  const data = fetched.get(address) ?? fetch(address).then((response) => response.json());
  fetched.set(address, data);
  try {
    return await data;
  } catch (problem) {
    fetched.delete(address);
    throw problem;
  }
}
