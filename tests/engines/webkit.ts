import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { Engine } from './engine.ts';
import { startProgram } from './protocol.ts';

/**
 * WebKit as GTK has it, by WebDriver.
 * @param screen the program that draws to no screen, Xvfb, where there is no screen
 */
export async function webkit(driver: string, screen?: string): Promise<Engine> {
  const display = screen === undefined ? undefined : await startProgram(screen, ['-displayfd', '1'], /^(\d+)\n/);
  const port = await freePort();
  const env = display === undefined ? {} : { DISPLAY: `:${display.said}` };
  const service = await startProgram(driver, [`--port=${port}`], null, env);
  const host = `http://127.0.0.1:${port}`;
  const close = async () => {
    await service.stop();
    await display?.stop();
  };
  const { sessionId, capabilities } = (await begun(host).catch(async (error: unknown) => {
    await close();
    throw error;
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `${host}/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (address, width, height) => {
      await ask(`${session}/window/rect`, { width, height });
      await ask(`${session}/url`, { url: 'about:blank' });
      await ask(`${session}/url`, { url: address });
    },
    evaluate: (expression) => ask(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    picture: async () => Buffer.from((await ask(`${session}/screenshot`)) as string, 'base64'),
    close: async () => {
      await ask(session, undefined, 'DELETE');
      await close();
    },
  };
}

/** The first session; the driver takes a moment until it listens. */
async function begun(host: string): Promise<unknown> {
  for (let tries = 0; tries < 50; tries++) {
    const ready = await fetch(`${host}/status`).catch(() => undefined);
    if (ready) break;
    await setTimeout(200);
  }
  return ask(`${host}/session`, { capabilities: { alwaysMatch: {} } });
}

/** @throws Error with what the driver says is wrong */
async function ask(address: string, body?: object, method = body === undefined ? 'GET' : 'POST'): Promise<unknown> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { message?: string } | null };
  if (!response.ok) throw new Error(value?.message ?? String(response.status));
  return value;
}
