// Git's reference-transaction hook: serves what was accepted. This only gets ready what does it.
import { joinedScript } from './joined-script.ts';

const { script } = await joinedScript<typeof import('./go-live-command.ts')>('go-live-command.ts');
await script.switchToAccepted(process.argv.slice(2));
