// Makes what was accepted last live: npm run publish:build -- <folder>. This only gets ready what does it.
import { joinedScript } from './joined-script.ts';

const { script, program } = await joinedScript<typeof import('./go-live-command.ts')>('go-live-command.ts');
await script.goLiveWithLast(process.argv.slice(2), program.folder);
