// Checks everything below content/ without building, or explains a code: npm run check. This only gets ready what does it.
import { joinedScript } from './joined-script.ts';

const { script, program } = await joinedScript<typeof import('./check-command.ts')>('check-command.ts');
await script.runCheck(process.argv.slice(2), program);
