import { readdirSync, readFileSync } from 'node:fs';

/** Whether processes can be looked up here, which killing one half-way needs. */
export const canFindProcesses = process.platform === 'linux';

/** Ids of the processes that judge a push or publish to a folder: the script and its launcher. */
export function publishersOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      const line = commandLine(id);
      return line.includes(folder) && line.some((word) => /publish-(build|pre-receive)\.ts$/.test(word));
    })
    .map(Number);
}

/** Ids of the builds that these publishers run. */
export function buildersOf(parents: readonly number[]): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => commandLine(id).includes('scripts/build.ts') && parents.includes(parentOf(id)))
    .map(Number);
}

/** Ends processes as a lack of memory does: at once, without asking. */
export function kill(ids: readonly number[]): void {
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // A launcher ends by itself once its script is gone.
    }
  }
}

/** Waits until something is so; a test that waits for what never comes fails. */
export async function until(reached: () => boolean): Promise<void> {
  for (const end = Date.now() + 500_000; !reached(); ) {
    if (Date.now() > end) throw new Error('It never came so far');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function commandLine(id: string): string[] {
  return processFile(id, 'cmdline').split('\0');
}

function parentOf(id: string): number {
  return Number(/\) \S (\d+)/.exec(processFile(id, 'stat'))?.[1]);
}

/** Empty where the process has ended in the meantime. */
function processFile(id: string, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
