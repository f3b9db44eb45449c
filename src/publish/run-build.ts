import { spawn } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { compiledFolder } from './copy-program.ts';

/** A build that takes longer hangs; it must not keep everybody else from publishing. */
const patience = 15 * 60 * 1000;

/** With less than this left a build fails in ways that do not name the disk. */
const enough = { bytes: 32 * 1024 * 1024, files: 2000 };

/** The build ended without a site. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
  /** The end of what it printed. */
  readonly output: string;
  /** What ended it, if not the content: the system, e.g. for want of memory, the time it took, or a disk without room. */
  readonly reason: 'killed' | 'too-long' | 'disk-full' | undefined;

  constructor(output: string, reason: BuildFailed['reason']) {
    super(`The build failed:
${output}`);
    this.output = output;
    this.reason = reason;
  }
}

export interface BuildOrder {
  /** Called with each stage as it begins: `2/3 …` */
  telling?: (stage: string) => void;
  /** Where what takes long to make is kept between builds, where the environment names no other place. */
  cache?: string;
}

/**
 * Builds the site of a project folder into its `dist/`, which checks what was built: links, anchors, ids, policy.
 * @throws BuildFailed
 */
export function runBuild(folder: string, { telling, cache }: BuildOrder = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      // Not the terminal of who pushed: a connection that breaks must not break the build.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...(cache === undefined ? {} : { MINGZHANG_CACHE: cache }),
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
        NODE_COMPILE_CACHE: join(folder, compiledFolder),
        NODE_COMPILE_CACHE_PORTABLE: '1',
      },
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        for (const stage of text.match(/^\d\/\d .*/gm) ?? []) telling?.(stage);
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const end = output.trimEnd().split('\n').slice(-20).join('\n');
      const outside = performance.now() - started < patience ? 'killed' : 'too-long';
      const reason = signal === null ? undefined : outside;
      reject(new BuildFailed(end, isNearlyFull(folder) ? 'disk-full' : reason));
    });
  });
}

function isNearlyFull(folder: string): boolean {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return bavail * bsize < enough.bytes || (files > 0 && ffree < enough.files);
}
