import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost with all processes it started. */
export interface ProcessCost {
  wallSeconds: number;
  /** User and system time; NaN where the system does not tell. */
  cpuSeconds: number;
  /** Most memory held at one time (sum of resident sets) in MiB; NaN where the system does not tell. */
  peakMebibytes: number;
}

const sampleEvery = 50;
const ticksPerSecond = 100;

/**
 * Runs a command and measures it from outside: Pagefind's child process, which Node does not wait for, counts too.
 * The processes are told by their session and looked at every 50 ms, so the last moment of each goes uncounted.
 * @param command program and its arguments
 * @throws Error with what the command printed, where it fails
 */
export async function measureProcess([program = '', ...args]: string[], cwd: string): Promise<ProcessCost> {
  const started = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' };
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', stop);

  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4000);
    });
  }
  const cpu = new Map<string, number>();
  let peak = 0;
  const sample = setInterval(() => {
    const processes = processesOf(child.pid);
    for (const { pid, ticks } of processes) cpu.set(pid, ticks);
    peak = Math.max(
      peak,
      processes.reduce((sum, { kibibytes }) => sum + kibibytes, 0),
    );
  }, sampleEvery);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  }).finally(() => {
    clearInterval(sample);
    process.off('exit', stop);
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} in ${cwd} ended with ${code}:\n${printed}`);
  const ticks = [...cpu.values()].reduce((sum, value) => sum + value, 0);
  return {
    wallSeconds,
    cpuSeconds: cpu.size === 0 ? Number.NaN : ticks / ticksPerSecond,
    peakMebibytes: cpu.size === 0 ? Number.NaN : peak / 1024,
  };
}

/** The processes of a session, from Linux's /proc; none elsewhere. */
function processesOf(session: number | undefined): { pid: string; ticks: number; kibibytes: number }[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      // After the name in brackets, which may hold anything: state, parent, group, session … user and system time.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(fields[3]) !== session) return [];
      const resident = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
      return [{ pid, ticks: Number(fields[11]) + Number(fields[12]), kibibytes: Number(resident) }];
    } catch {
      // Ended while being looked at.
      return [];
    }
  });
}
