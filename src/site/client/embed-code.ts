import { placeLinkStrings } from '../../words/place-link-strings.ts';
import { announce } from './announce.ts';
import { copyText } from './copy-text.ts';
import { sayCopied } from './say-copied.ts';

/** The code for a frame on another site needs this one's name, which the build knows only where the owner has set it. */
for (const code of document.querySelectorAll('[data-embed-code]')) {
  const text = code.textContent?.replace('src="/', `src="${location.origin}/`) ?? '';
  code.textContent = text;
  const button = code.parentElement?.querySelector<HTMLElement>('[data-embed-copy]');
  button?.addEventListener('click', async () => {
    const copied = await copyText(text);
    announce(copied ? placeLinkStrings.copied : placeLinkStrings.notCopiedText);
    if (copied) sayCopied(button);
  });
}
