import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parseContent, parseUnpublished } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { permalinksJson } from '../../src/history/permalinks/permalinks-json.ts';
import { placesOf } from '../../src/history/permalinks/places.ts';
import { record } from '../../src/history/permalinks/record.ts';
import { writeFiles } from '../project.ts';
import { applied, beginning, edits, publishedEdit } from '../random-edits.ts';
import { PublishedSite } from './published-site.ts';
import type { StaffClone } from './staff-clone.ts';

// A random edit (insert, withdraw, move, correct, rename a term), a new year, a revert, a ledger that forgets: each goes
// through the real gate, on a site of its own that somebody reads all the while. npm test runs one sequence,
// npm run test:publish a hundred.
const sequences = Number(process.env['RANDOM_PUSHES'] ?? 1);
// Its first sequence is short, an edit, its revert and a ledger that forgets: each push builds a site.
const seed = Number(process.env['RANDOM_SEED'] ?? 2048);

/** What became of the pushes. */
const table = { tried: 0, live: 0, refused: 0, healed: 0, followed: 0, requests: 0 };
afterAll(() => console.log(JSON.stringify({ sequences, ...table })));

type Step = fc.Arbitrary<{ what: 'edit' | 'add a year' | 'revert' | 'forget'; edit: Parameters<typeof applied>[0] }>;
const step: Step = fc.record({
  what: fc.constantFrom('edit', 'edit', 'edit', 'add a year', 'revert', 'forget'),
  edit: edits,
});
const plans = fc.sample(fc.array(step, { minLength: 3, maxLength: 5 }), { numRuns: sequences, seed });

test.each(plans.map((plan, index) => ({ plan, index })))(
  'sequence $index',
  async ({ plan }) => {
    const site = await PublishedSite.setUp();
    try {
      const office = new Office(site, await site.begin(beginning()));
      await office.push('live');
      await site.open(['/', '/2019/', '/2019/part-1/', '/corrections/']);
      for (const one of plan) await office.take(one);
      const { failures, seen } = await site.visited();
      expect(failures).toEqual([]);
      expect(site.book.mixtures(seen)).toEqual([]);
      table.requests += seen.length;
    } finally {
      await site.remove();
    }
  },
  1_800_000,
);

/** One who edits, and remembers every address that was ever live. */
class Office {
  private readonly site: PublishedSite;
  private readonly staff: StaffClone;
  private readonly used = new Set<string>();
  /** Addresses by the release they were live with: a release that is taken back takes its own with it. */
  private promised = new Map<string, ReadonlySet<string>>();
  private tag = 1000;

  constructor(site: PublishedSite, staff: StaffClone) {
    this.site = site;
    this.staff = staff;
  }

  async take({ what, edit }: (typeof plans)[number][number]): Promise<void> {
    const files = contentFiles(this.staff.folder);
    const content = parseContent(files);
    if (what === 'edit') {
      await this.commit(publishedEdit(applied(edit, files, this.used, ++this.tag), content));
      return this.push('live');
    }
    if (what === 'add a year') {
      await this.commit(withNextYear(files));
      return this.push('live');
    }
    if (what === 'forget') {
      // The newest address is taken out of the ledger, with all it stands for still there.
      const { entries, ...rest } = content.permalinks;
      await this.commit(
        new Map([...files, ['content/permalinks.json', permalinksJson({ ...rest, entries: entries.slice(0, -1) })]]),
      );
      return this.push('refused');
    }
    return this.revert();
  }

  /** Takes back the last commit: at once where it gave nothing an address, else after a rollback. */
  private async revert(): Promise<void> {
    if ((await this.staff.git('rev-list', '--count', 'HEAD')).trim() === '1') return;
    const live = contentFiles(this.staff.folder);
    await this.staff.git('revert', '--no-edit', 'HEAD');
    if (grows(live, contentFiles(this.staff.folder))) return this.push('live');
    const reverted = (await this.staff.git('rev-parse', 'HEAD')).trim();
    await this.push('refused');
    expect((await this.site.command('publish-rollback')).code).toBe(0);
    await this.staff.git('reset', '--quiet', '--hard', reverted);
    await this.push('live');
    table.healed++;
  }

  private async commit(files: ReadonlyMap<string, string>): Promise<void> {
    rmSync(join(this.staff.folder, 'content'), { recursive: true });
    writeFiles(this.staff.folder, files);
    if ((await this.staff.git('status', '--porcelain')) !== '') await this.staff.commit();
  }

  /** Pushes, and looks at what became of it: live with every address, or refused with nothing moved. */
  async push(expected: 'live' | 'refused'): Promise<void> {
    const before = this.site.state();
    const tip = (await this.staff.git('rev-parse', 'HEAD')).trim();
    if (tip === before.tip) return;
    table.tried++;
    const { code, output } = await this.staff.push();
    expect(code === 0 ? 'live' : 'refused', output).toBe(expected);
    if (expected === 'refused') {
      table.refused++;
      expect(this.site.state()).toEqual(before);
      await this.staff.git('reset', '--quiet', '--hard', 'origin/main');
      return;
    }
    table.live++;
    expect(this.site.liveCommit(), output).toBe(tip);
    const now = parseContent(contentFiles(this.staff.folder));
    for (const { id } of placesOf(now)) if (id) this.used.add(id);
    const promised = new Set(this.promised.get(before.current ?? ''));
    for (const { address } of now.permalinks.entries) promised.add(address);
    this.promised.set(this.site.state().current ?? '', promised);
    this.follow(promised);
  }

  /** Opens every address ever published in the folder that is served. */
  private follow(addresses: ReadonlySet<string>): void {
    const pages = new Map<string, string>();
    const lost = [...addresses].filter((address) => {
      const [page = '', id] = address.split('#');
      const file = join(this.site.folder.current, 'site', page, page.endsWith('/') ? 'index.html' : '');
      if (!pages.has(page)) pages.set(page, existsSync(file) ? readFileSync(file, 'utf8') : '');
      const html = pages.get(page) ?? '';
      return html === '' || (id !== undefined && !html.includes(`id="${decodeURIComponent(id)}"`));
    });
    expect(lost).toEqual([]);
    table.followed += addresses.size;
  }
}

/** Whether nothing that was published is missing: addresses and corrections. */
function grows(live: ReadonlyMap<string, string>, next: ReadonlyMap<string, string>): boolean {
  const addresses = new Set(parseContent(new Map(next)).permalinks.entries.map(({ address }) => address));
  const corrections = (files: ReadonlyMap<string, string>) =>
    parseContent(new Map(files)).years.reduce((count, year) => count + year.corrections.length, 0);
  const former = parseContent(new Map(live)).permalinks.entries;
  return former.every(({ address }) => addresses.has(address)) && corrections(next) >= corrections(live);
}

/** The files with one more year, which says what the last one does. */
function withNextYear(files: ReadonlyMap<string, string>): Map<string, string> {
  const last = Math.max(...[...files.keys()].flatMap((path) => /reports\/(\d{4})\//.exec(path)?.[1] ?? []).map(Number));
  const next = new Map(files);
  for (const [path, text] of files) {
    if (!path.includes(`/${last}/`) || path.endsWith('corrections.json')) continue;
    next.set(path.replace(`/${last}/`, `/${last + 1}/`), text.replaceAll(String(last), String(last + 1)));
  }
  const folder = `content/reports/${last + 1}`;
  const report = JSON.parse(next.get(`${folder}/report.json`) ?? '{}', (key, value) =>
    // The explanations of terms are those of the first year, whose term is renamed at times.
    key === 'term' ? undefined : value,
  );
  report.source.sha256 = createHash('sha256')
    .update(next.get(`${folder}/source.txt`) ?? '')
    .digest('hex');
  next.set(`${folder}/report.json`, JSON.stringify(report, null, 2));
  return next.set('content/permalinks.json', permalinksJson(record(parseUnpublished(next).content).file));
}
