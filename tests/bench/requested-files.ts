import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

const channel = 'http.server.request.start';

/**
 * Runs `visit` and tells which paths were asked of the servers of this process meanwhile, in order, without query:
 * those of workers too, which a page does not report.
 */
export async function requestedDuring(visit: () => Promise<void>): Promise<string[]> {
  const paths: string[] = [];
  const note = (message: unknown) => {
    const { url } = (message as { request: IncomingMessage }).request;
    paths.push(decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname));
  };
  subscribe(channel, note);
  try {
    await visit();
  } finally {
    unsubscribe(channel, note);
  }
  return [...new Set(paths)];
}
