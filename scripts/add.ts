import { addCommand } from './add-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => addCommand(process.argv.slice(2), process.cwd(), terminal));
