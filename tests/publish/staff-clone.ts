import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../project.ts';
import { mustRun, type Run, type Running, startProgram } from './run-program.ts';

/** The project folder of somebody who edits, commits and pushes. */
export class StaffClone {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** One that nothing has been pushed from: `content` is what it begins with, by path. */
  static async begin(
    folder: string,
    repository: string,
    content: ReadonlyMap<string, string | Buffer>,
  ): Promise<StaffClone> {
    writeFiles(folder, content);
    const clone = new StaffClone(folder);
    await clone.git('init', '--quiet', '--initial-branch=main');
    await clone.git('remote', 'add', 'origin', repository);
    await clone.commit();
    return clone;
  }

  /** One of what has been pushed. */
  static async of(folder: string, repository: string): Promise<StaffClone> {
    await mustRun('.', 'git', 'clone', '--quiet', repository, folder);
    return new StaffClone(folder);
  }

  git(...args: string[]): Promise<string> {
    return mustRun(this.folder, 'git', ...args);
  }

  /** Changes what stands in a content file; throws where it does not stand there. */
  edit(file: string, change: (text: string) => string): void {
    const path = join(this.folder, 'content', file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`The edit changes nothing in ${file}`);
    writeFileSync(path, changed);
  }

  /** Gives the site another name, which stands on every page. */
  rename(name: string): void {
    this.edit('site.json', (text) => text.replace(/"name": "[^"]*"/, () => `"name": "${name}"`));
  }

  async commit(): Promise<string> {
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--message', '改内容');
    return (await this.git('rev-parse', 'HEAD')).trim();
  }

  push(...args: string[]): Promise<Run> {
    return this.pushing(...args).ended;
  }

  /** The same, to look at while it goes on. */
  pushing(...args: string[]): Running {
    return startProgram(this.folder, 'git', {}, 'push', 'origin', ...(args.length > 0 ? args : ['main']));
  }

  /** Forgets the last commit, as somebody does whose push was refused. */
  async undo(): Promise<void> {
    await this.git('reset', '--quiet', '--hard', 'HEAD~1');
  }
}
