import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIn } from '../../src/publish/git.ts';
import { type PublishFolder, publishedBranch, publishFolder } from '../../src/publish/publish-folder.ts';
import { currentId, servedRelease } from '../../src/publish/releases.ts';
import { ReleaseBook } from './release-book.ts';
import { mustRun, type Run, type Running, startProgram } from './run-program.ts';
import { StaffClone } from './staff-clone.ts';
import { SteadyVisitor } from './steady-visitor.ts';
import { startWebServer, type WebServer } from './web-server.ts';

/** What must not move when a push is refused or a build fails. */
export interface State {
  /** Commit of the published branch. */
  tip: string;
  current: string | undefined;
}

/** A server of one's own in a temporary folder, with somebody who edits and somebody who reads. */
export class PublishedSite {
  readonly scratch: string;
  readonly folder: PublishFolder;
  readonly book: ReleaseBook;
  readonly disk: SmallDisk | undefined;
  private server: WebServer | undefined;
  private visitor: SteadyVisitor | undefined;

  private constructor(disk: SmallDisk | undefined) {
    this.disk = disk;
    this.scratch = mkdtempSync(join(tmpdir(), 'mingzhang-publish-'));
    this.folder = publishFolder(join(disk?.mount(this.scratch) ?? this.scratch, 'site'));
    this.book = new ReleaseBook(this.folder.root);
  }

  /** @param disk where the server's disk is to be a small one */
  static async setUp(disk?: SmallDisk): Promise<PublishedSite> {
    const site = new PublishedSite(disk);
    await site.command('publish-init');
    return site;
  }

  /** Runs one of scripts/publish-*.ts as the operator would. */
  command(name: string, ...args: string[]): Promise<Run> {
    return this.start(name, ...args).ended;
  }

  /** The same, to look at while it runs. */
  start(name: string, ...args: string[]): Running {
    return startProgram('.', process.execPath, {}, 'scripts/run.mjs', `scripts/${name}.ts`, this.folder.root, ...args);
  }

  /** Whether what is accepted goes live at once; else it lies ready, as if its publisher were killed in between. */
  set goesLive(isSo: boolean) {
    for (const hook of ['reference-transaction', 'post-receive'])
      chmodSync(join(this.folder.repository, 'hooks', hook), isSo ? 0o755 : 0o644);
  }

  begin(content: ReadonlyMap<string, string | Buffer>): Promise<StaffClone> {
    return StaffClone.begin(join(this.scratch, 'staff'), this.folder.repository, content);
  }

  clone(name: string): Promise<StaffClone> {
    return StaffClone.of(join(this.scratch, name), this.folder.repository);
  }

  /** From now on somebody reads the site. Needs a first release. */
  async open(pages: readonly string[]): Promise<WebServer> {
    this.server = await startWebServer(this.folder.root, join(this.scratch, 'web'));
    this.visitor = new SteadyVisitor(this.server.address, pages);
    return this.server;
  }

  /** What the reader has to say at the end. */
  async visited(): Promise<SteadyVisitor> {
    if (!this.visitor) throw new Error('Nobody reads this site');
    await this.visitor.leave();
    this.book.note();
    return this.visitor;
  }

  state(): State {
    const tip = gitIn(this.folder.repository)('for-each-ref', '--format=%(objectname)', publishedBranch);
    this.book.note();
    return { tip: tip.toString('utf8').trim(), current: currentId(this.folder) };
  }

  liveCommit(): string | undefined {
    return servedRelease(this.folder)?.commit;
  }

  async remove(): Promise<void> {
    await this.visitor?.leave();
    await this.server?.stop();
    this.disk?.unmount();
    rmSync(this.scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  }
}

/** A disk of a few megabytes, in memory. */
export class SmallDisk {
  private readonly megabytes: number;
  private point: string | undefined;

  constructor(megabytes: number) {
    this.megabytes = megabytes;
  }

  /** Why there can be none here; undefined where there can. */
  static impossible(): string | undefined {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may mount one';
    const point = mkdtempSync(join(tmpdir(), 'mingzhang-mount-'));
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', point]);
    if (status === 0) spawnSync('umount', [point]);
    rmSync(point, { recursive: true });
    return status === 0 ? undefined : 'mounting is not allowed here';
  }

  mount(scratch: string): string {
    this.point = join(scratch, 'disk');
    mkdirSync(this.point);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${this.megabytes}m`, 'tmpfs', this.point]);
    if (status !== 0) throw new Error('The disk could not be mounted');
    return this.point;
  }

  /** Fills the disk but for so many bytes. */
  async fill(free: number): Promise<void> {
    const available = Number((await mustRun(this.path, 'df', '--output=avail', '-B1', '.')).split('\n')[1]);
    await mustRun(this.path, 'fallocate', '--length', String(available - free), 'filler');
  }

  clear(): void {
    rmSync(join(this.path, 'filler'));
  }

  unmount(): void {
    if (this.point !== undefined) spawnSync('umount', ['--lazy', this.point]);
  }

  private get path(): string {
    if (this.point === undefined) throw new Error('The disk is not mounted');
    return this.point;
  }
}
