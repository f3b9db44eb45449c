import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readingIn } from './git.ts';
import type { GitObject } from './git-objects.ts';

/**
 * Reads every object of a repository, also those that no branch leads to, one after the other by one process: a process
 * for each takes minutes on a busy machine.
 * @param repository path of a bare repository
 */
export async function* allObjects(repository: string): AsyncGenerator<GitObject> {
  const child = spawn('git', [...readingIn(repository), 'cat-file', '--batch', '--batch-all-objects'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let chunks: Buffer[] = [];
  let [held, wanted] = [0, 0];
  for await (const chunk of child.stdout) {
    chunks.push(chunk);
    held += chunk.length;
    if (held < wanted) continue;
    let buffer = Buffer.concat(chunks);
    for (;;) {
      wanted = 0;
      const end = buffer.indexOf('\n');
      if (end === -1) break;
      const [object = '', type = '', size] = buffer.toString('latin1', 0, end).split(' ');
      // A line end stands behind each.
      wanted = end + Number(size) + 2;
      if (wanted > buffer.length) break;
      yield { type, object, bytes: buffer.subarray(end + 1, wanted - 1) };
      buffer = buffer.subarray(wanted);
    }
    chunks = [buffer];
    held = buffer.length;
  }
  const [code] = await closed;
  if (code !== 0) throw new Error(`git cat-file: ${code}`);
}
