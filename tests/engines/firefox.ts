import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { connect, startProgram } from './protocol.ts';

/** Firefox by WebDriver BiDi, which it speaks itself. */
export async function firefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'mingzhang-firefox-'));
  const browser = await startProgram(
    program,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    /WebDriver BiDi listening on (ws:\S+)/,
  );
  const connection = await connect(`${browser.said}/session`);
  const { capabilities } = (await connection.send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  const { contexts } = (await connection.send('browsingContext.getTree')) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: async (address, width, height) => {
      await connection.send('browsingContext.setViewport', { context, viewport: { width, height } });
      await connection.send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      await connection.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { type, result, exceptionDetails } = (await connection.send('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: false,
      })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
      if (type !== 'success') throw new Error(exceptionDetails?.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    picture: async () =>
      Buffer.from(
        (await connection.send('browsingContext.captureScreenshot', { context }))['data'] as string,
        'base64',
      ),
    close: async () => {
      connection.close();
      await browser.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
