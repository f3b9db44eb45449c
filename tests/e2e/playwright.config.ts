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
  workers: 2,
  retries: 0,
  // Limits that only a hanging page meets, on a machine at work with other things too.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
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
