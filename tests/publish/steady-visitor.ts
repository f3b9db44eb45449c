import { createHash } from 'node:crypto';

/** One answer to a visitor. */
export interface Seen {
  path: string;
  status: number;
  sha256: string;
  /** Page that named it, and which visit to a page it belongs to. */
  page: string;
  visit: number;
}

/**
 * Somebody who reads the site all the time: page after page, each with everything it names, one request at a time.
 * What is named is asked for some time after the page, as on a slow line: whenever a release comes, it mostly comes in between.
 */
export class SteadyVisitor {
  readonly seen: Seen[] = [];
  readonly failures: string[] = [];
  private readonly address: string;
  private readonly pages: readonly string[];
  private visits = 0;
  private lastVisit = Number.POSITIVE_INFINITY;
  private readonly reading: Promise<void>;

  /** @param address of the site, with a closing slash */
  constructor(address: string, pages: readonly string[]) {
    this.address = address;
    this.pages = pages;
    this.reading = this.read();
  }

  /** Leaves after one more round through all pages, so that what is served last is seen too. */
  leave(): Promise<void> {
    this.lastVisit = Math.min(this.lastVisit, this.visits + this.pages.length);
    return this.reading;
  }

  private async read(): Promise<void> {
    for (; this.visits <= this.lastVisit; this.visits++) {
      const visit = this.visits;
      const page = this.pages[visit % this.pages.length] ?? '/';
      const html = await this.ask(page, page, visit);
      await pause(150);
      for (const path of namedIn(html, page)) {
        const text = await this.ask(path, page, visit);
        if (path.endsWith('.css')) for (const font of urlsIn(text, path)) await this.ask(font, page, visit);
      }
    }
  }

  private async ask(path: string, page: string, visit: number): Promise<string> {
    try {
      const response = await fetch(new URL(path, this.address), { redirect: 'manual' });
      const bytes = Buffer.from(await response.arrayBuffer());
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      this.seen.push({ path, status: response.status, sha256, page, visit });
      if (response.status !== 200) this.failures.push(`${response.status} ${path} of ${page}`);
      return bytes.toString('utf8');
    } catch (error) {
      this.failures.push(`${path} of ${page}: ${error}`);
      return '';
    }
  }
}

/** Styles, scripts and pictures that a page names. */
export function namedIn(html: string, page: string): string[] {
  const tags = html.match(/<(link|script|img)\b[^>]*>/g) ?? [];
  return tags
    .map((tag) => /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => new URL(address, `http://site${page}`))
    .filter(({ host, pathname }) => host === 'site' && /\.\w+$/.test(pathname))
    .map(({ pathname }) => pathname);
}

function urlsIn(css: string, path: string): string[] {
  const found = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1] ?? '');
  return found.filter((url) => !url.startsWith('data:')).map((url) => new URL(url, `http://site${path}`).pathname);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
