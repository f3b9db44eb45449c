import { redactCommand } from './redact-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => redactCommand(process.argv.slice(2), process.cwd(), terminal));
