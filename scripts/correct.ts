import { correctCommand } from './correct-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => correctCommand(process.argv.slice(2), process.cwd(), terminal));
