import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test';

export { expect };

/** How the reader has set the page: by the system's wish (dark) and by the switch in the header (elder). */
export const appearances = ['light', 'dark', 'elder', 'elder-dark'] as const;
export type Appearance = (typeof appearances)[number];

/**
 * The test function of every specification here. Whatever a test is about, it fails as well on an error in the console,
 * which is where the browser reports a breach of the Content-Security-Policy, and on a request to another host.
 */
export const test = base.extend<{ appearance: Appearance; complaints: string[] }>({
  appearance: ['light', { option: true }],

  colorScheme: async ({ appearance }, use) => use(appearance.endsWith('dark') ? 'dark' : 'light'),

  storageState: async ({ appearance, baseURL }, use) => {
    const localStorage = appearance.startsWith('elder') ? [{ name: 'mingzhang.elder', value: 'on' }] : [];
    await use({ cookies: [], origins: [{ origin: new URL(baseURL ?? '').origin, localStorage }] });
  },

  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const host = new URL(baseURL ?? '').host;
      context.on('console', (message) => {
        if (message.type() === 'error' && !saysNotFound(message)) complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.host !== host) complaints.push(`Request to ${url.host}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Sets a page that is open, as its reader does by the system and by the switch; nothing fades from the one to the other. */
export async function wear(page: Page, appearance: Appearance): Promise<void> {
  await page.emulateMedia({ colorScheme: appearance.endsWith('dark') ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.evaluate((elder) => {
    document.documentElement.toggleAttribute('data-elder', elder);
    document.dispatchEvent(new CustomEvent('mingzhang:appearance'));
  }, appearance.startsWith('elder'));
}

/** Chromium reports a page that answers 404 as an error, also where the test asked for such a page. */
function saysNotFound(message: ConsoleMessage): boolean {
  return message.text().includes('404') && message.location().url === message.page()?.url();
}
