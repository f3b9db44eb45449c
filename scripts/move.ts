import { moveCommand } from './move-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => moveCommand(process.argv.slice(2), process.cwd(), terminal));
