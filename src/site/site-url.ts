/**
 * Address of a page or file under Astro's `base`.
 * @param address one of src/report/addresses.ts: begins with a slash, e.g. `/2019/part-3/#s3-7-2`
 */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}

/**
 * Whole address of a page, https://… where the owner has set the site's address, else from the site's root.
 * @param address one of src/report/addresses.ts
 */
export function wholeAddress(address: string): string {
  return (import.meta.env.SITE ?? '').replace(/\/$/, '') + href(address);
}

/** Address of a page without the site's `base`: the inverse of {@link href}. */
export function addressOf(pathname: string): string {
  return pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);
}
