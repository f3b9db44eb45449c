import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { literally } from '../../src/report/literally.ts';
import type { GuideItem } from './guide-items.ts';

/** What belongs to this machine or is not needed to follow the guide. */
const leftOut = new Set(['node_modules', 'tests', 'dist', '.git', '.cache', '.generated', '.astro']);

/** Somebody who does what the guide says, in a copy of the project. Nothing outside `scratch` is touched. */
export class GuideFollower {
  /** Folder the terminal is in. */
  folder: string;
  /** What was typed and what came, since the last edit or beginning. */
  output = '';
  private readonly scratch: string;
  private readonly packages: string;

  /** @param root the project; @param scratch an empty folder */
  constructor(root: string, scratch: string) {
    this.scratch = scratch;
    this.folder = join(scratch, 'mingzhang');
    this.packages = resolve(root, 'node_modules');
    for (const name of readdirSync(root).filter((entry) => !leftOut.has(entry))) {
      cpSync(join(root, name), join(this.folder, name), { recursive: true });
    }
  }

  /** Does one item; throws where something else happens than the guide says. Pictures are not its business. */
  async follow(item: GuideItem): Promise<void> {
    const at = `docs/guide.md line ${item.line}`;
    if (item.does === 'run') await this.run(item, at);
    if (item.does === 'edit') this.edit(item, at);
    if (item.does === 'see') {
      const missing = firstMissing(item.lines, this.output);
      if (missing !== undefined) throw new Error(`${at}: “${missing}” was not to be seen in:\n${this.output}`);
    }
  }

  private async run({ commands, folder, answers, fails }: GuideItem & { does: 'run' }, at: string): Promise<void> {
    this.folder = join(this.folder, folder);
    this.linkPackages();
    const whereabouts = join(this.scratch, 'whereabouts');
    const child = spawn('bash', ['-c', `set -e\n${commands}\npwd > '${whereabouts}'`], {
      cwd: this.folder,
      env: { ...process.env, ...gitOfNobody },
    });
    this.output = '';
    const open = [...answers];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
        // Words without a line end are a question.
        if (text.endsWith('\n') || open.length === 0) return;
        const answer = `${open.shift()}\n`;
        this.output += answer;
        child.stdin.write(answer);
      });
    }
    if (open.length === 0) child.stdin.end();
    const code = await new Promise((done) => child.on('close', done));
    if (open.length > 0) throw new Error(`${at}: nobody asked for “${open.join('”, “')}”:\n${this.output}`);
    if ((code !== 0) !== fails) throw new Error(`${at}: “${commands}” ended with ${code}:\n${this.output}`);
    if (code === 0) this.folder = readFileSync(whereabouts, 'utf8').trim();
    this.linkPackages();
  }

  private edit({ file, before, after }: GuideItem & { does: 'edit' }, at: string): void {
    const path = join(this.folder, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const wanted = before.map(patternOf);
    const start = lines.findIndex((_, index) => wanted.every((line, offset) => line.test(lines[index + offset] ?? '')));
    if (start < 0) throw new Error(`${at}: ${file} has no such lines:\n${before.join('\n')}`);
    const margin = (line: string) => /^ */.exec(line)?.[0] ?? '';
    const base = margin(lines[start] ?? '').slice(margin(before[0] ?? '').length);
    lines.splice(start, before.length, ...after.map((line) => base + line));
    writeFileSync(path, lines.join('\n'));
  }

  /** Stands for `npm ci`: packages are linked one by one, so that caches in node_modules are each copy's own. */
  private linkPackages(): void {
    const to = join(this.folder, 'node_modules');
    if (existsSync(to) || !existsSync(join(this.folder, 'package.json'))) return;
    mkdirSync(to);
    for (const name of readdirSync(this.packages).filter((entry) => entry === '.bin' || !entry.startsWith('.'))) {
      symlinkSync(join(this.packages, name), join(to, name));
    }
  }
}

/** Git as on a machine of its own, whoever follows. */
const gitOfNobody = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '演示',
  GIT_AUTHOR_EMAIL: 'demo@example.invalid',
  GIT_COMMITTER_NAME: '演示',
  GIT_COMMITTER_EMAIL: 'demo@example.invalid',
  LC_ALL: 'C.UTF-8',
  NO_COLOR: '1',
};

/** First line that does not stand in the output after those before it; … stands for anything within a line. */
export function firstMissing(lines: readonly string[], output: string): string | undefined {
  let rest = output.split('\n');
  return lines.find((line) => {
    if (line.trim() === '' || line.trim() === '…') return false;
    const pattern = patternOf(line);
    const index = rest.findIndex((candidate) => pattern.test(candidate));
    rest = rest.slice(index + 1);
    return index < 0;
  });
}

/** A line however it is indented; … stands for anything. */
function patternOf(line: string): RegExp {
  const parts = line.trim().split('…').map(literally);
  return new RegExp(`^\\s*${parts.join('.*')}\\s*$`);
}
