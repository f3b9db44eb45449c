import { mergeCommand } from './merge-command.ts';
import { withTerminal } from './terminal.ts';

process.exitCode = await withTerminal((terminal) => mergeCommand(process.cwd(), terminal));
