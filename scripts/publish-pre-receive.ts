// Git's pre-receive hook: judges a push. This only gets ready what does it.
import { joinedScript } from './joined-script.ts';

const { script, program } = await joinedScript<typeof import('./judge-command.ts')>('judge-command.ts');
await script.judge(process.argv.slice(2), program.folder);
