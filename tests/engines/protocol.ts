import { type ChildProcess, spawn } from 'node:child_process';

type Message = { id?: number; result?: unknown; error?: { message: string } | string; message?: string };

/** A connection that sends commands and waits for their answers: DevTools and WebDriver BiDi alike. */
export interface Connection {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  close(): void;
}

/** Opens a connection to a browser's socket. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (message: Message) => void>();
  let lastId = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)));
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, ({ result, error, message }) => {
          waiting.delete(id);
          if (error === undefined) resolve((result ?? {}) as Record<string, unknown>);
          else reject(new Error(message ?? (typeof error === 'string' ? error : error.message)));
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

/** A program that has been started. */
export interface Started {
  /** What its output said of the line that was waited for. */
  said: string;
  stop(): Promise<void>;
}

/** Starts a program and waits, half a minute at most, for the line that says where it listens; null: it says nothing. */
export async function startProgram(
  program: string,
  args: string[],
  line: RegExp | null,
  env: Record<string, string> = {},
): Promise<Started> {
  const child: ChildProcess = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  if (line === null) return { said: '', stop };
  let output = '';
  const said = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${program} does not say where it listens:\n${output}`)), 30_000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = line.exec(output)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      });
    }
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${program} has ended:\n${output}`)));
  });
  try {
    return { said: await said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
