import { isHashedName } from '../../src/publish/hashed-names.ts';
import { type PublishFolder, publishFolder } from '../../src/publish/publish-folder.ts';
import { allReleases, type Release } from '../../src/publish/releases.ts';
import type { Seen } from './steady-visitor.ts';

/** Every release that ever was served, also those removed since: what a visitor saw is compared with them. */
export class ReleaseBook {
  private readonly folder: PublishFolder;
  private readonly releases = new Map<string, Release>();

  constructor(root: string) {
    this.folder = publishFolder(root);
  }

  /** Call after each step: the server keeps five releases. */
  note(): void {
    for (const release of allReleases(this.folder)) this.releases.set(release.id, release);
  }

  /** What a visitor got that belongs to no release, or mixes two of them: `[]` where all is well. */
  mixtures(seen: readonly Seen[]): string[] {
    const strange: string[] = [];
    for (const [page, ...named] of Map.groupBy(seen, ({ visit }) => visit).values()) {
      if (!page) continue;
      const releases = this.holding(page);
      if (releases.length === 0) strange.push(`${page.path} is of no release`);
      for (const one of named) {
        // A file with a hash in its name must be the page's own; the few others may be of a release that came after.
        const from = isHashedName(one.path) && !one.path.startsWith('/fonts/') ? releases : [...this.releases.values()];
        const same = from.some(({ files }) => files[one.path] === one.sha256);
        if (!same) strange.push(`${one.path} is not that of ${page.path}`);
      }
    }
    return strange;
  }

  /**
   * Releases in the order in which they were seen, whatever the page. A page that several releases share says nothing as
   * long as the one seen before is among them.
   */
  sequence(seen: readonly Seen[]): string[] {
    const sequence: string[] = [];
    for (const one of seen.filter(({ path }) => path.endsWith('/'))) {
      const ids = this.holding(one)
        .map(({ id }) => id)
        .sort();
      const last = sequence.at(-1) ?? '';
      if (!ids.includes(last)) sequence.push(ids.find((id) => id > last) ?? ids.at(-1) ?? 'none');
    }
    return sequence;
  }

  private holding({ path, sha256 }: Seen): Release[] {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return [...this.releases.values()].filter(({ files }) => files[file] === sha256);
  }
}
