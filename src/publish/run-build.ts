import { spawn } from 'node:child_process';

/** A build that takes longer hangs; it must not keep everybody else from publishing. */
const patience = 15 * 60 * 1000;

/** The build ended without a site. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
  /** The end of what it printed. */
  readonly output: string;

  constructor(output: string) {
    super(`The build failed:\n${output}`);
    this.output = output;
  }
}

/**
 * Builds the site of a project folder into its `dist/`, which checks what was built: links, anchors, ids, policy.
 * @throws BuildFailed
 */
export function runBuild(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      // Not the terminal of who pushed: a connection that breaks must not break the build.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      const end = output.trimEnd().split('\n').slice(-20);
      reject(new BuildFailed([...end, ...(signal === null ? [] : [signal])].join('\n')));
    });
  });
}
