import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/toolchain/find-browser.ts';
import { freePort } from '../free-port.ts';
import { project2019, site } from '../report-2019.ts';
import { project2020 } from '../tables-2020.ts';

const browser = await findBrowser();
// Workers read this file too and inherit the environment: the port is chosen once.
process.env.MINGZHANG_E2E_PORT ??= String(await freePort());
const port = process.env.MINGZHANG_E2E_PORT;
/** A second site: of the report with tables. */
process.env.MINGZHANG_E2E_TABLES_PORT ??= String(await freePort());
const tablesPort = process.env.MINGZHANG_E2E_TABLES_PORT;
const baseURL = `http://localhost:${port}${site.base}`;

export default defineConfig({
  outputDir: '../../test-results',
  fullyParallel: true,
  // One more than the cores of the smallest machine it runs on: a page waits for its server, its fonts and its frames.
  workers: 3,
  retries: 0,
  // Limits that only a hanging page meets, on a machine at work with other things too.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL,
    // Compressing for one machine is a tenth of all that the browser tests do; static-server.test.ts holds that it is done.
    extraHTTPHeaders: { 'Accept-Encoding': 'identity' },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: browser.executablePath,
      // No process of its own for drawing, which there is no graphics card for, and none kept in reserve.
      args: [...browser.args, '--in-process-gpu', '--renderer-process-limit=1'],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  webServer: [
    { port, project: project2019, url: baseURL },
    { port: tablesPort, project: project2020, url: `http://localhost:${tablesPort}/` },
  ].map((served) => ({
    command: `node scripts/run.mjs scripts/serve.ts --port ${served.port} --strict-port`,
    cwd: resolve(served.project),
    url: served.url,
    reuseExistingServer: false,
    timeout: 180_000,
  })),
});
