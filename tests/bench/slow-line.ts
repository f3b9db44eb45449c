import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line as a phone has it. */
export interface Line {
  name: string;
  /** Kilobits a second, for all connections together. */
  kilobits: number;
  /** Milliseconds from a request to the first byte of the answer. */
  latency: number;
}

/** The throttles that browsers' own tools call so. */
export const lines: readonly Line[] = [
  { name: 'slow 3G', kilobits: 400, latency: 400 },
  { name: 'fast 3G', kilobits: 1600, latency: 150 },
];

export interface SlowLine {
  port: number;
  close(): void;
}

/**
 * A server that hands everything on to another on this machine, as slowly as a line. Browsers' own throttles leave out
 * what workers fetch.
 * @param to port of the other server
 */
export async function slowLine(to: number, { kilobits, latency }: Line): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const bytesEachMillisecond = kilobits / 8;
  let freeFrom = 0;
  /** When what is sent now is there: after the latency, and after what is on the line already. */
  const arrival = (bytes: number): number => {
    freeFrom = Math.max(freeFrom, performance.now()) + bytes / bytesEachMillisecond;
    return Math.max(0, freeFrom - performance.now());
  };
  const server: Server = createServer((near) => {
    const far = connect(to, 'localhost');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    let isNew = true;
    near.on('data', (chunk) => {
      // A new connection is greeted before it is asked.
      setTimeout(() => far.write(chunk), isNew ? 2 * latency : latency);
      isNew = false;
    });
    far.on('data', (chunk) => setTimeout(() => near.write(chunk), arrival(chunk.length)));
    far.on('close', () => setTimeout(() => near.destroy(), arrival(0)));
    near.on('close', () => far.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
