// Forgets history and earlier releases after words were taken back: npm run publish:purge -- <folder>
import { logEvent, operator } from '../src/publish/publish-log.ts';
import { purge } from '../src/publish/purge.ts';
import { serverFault } from '../src/publish/server-fault.ts';
import { publishStrings, purgeStrings as words } from '../src/words/strings.ts';
import { pdfResources } from './pdf-resources.ts';
import { publishFolderOf } from './publish-folder-argument.ts';
import { withTerminal } from './terminal.ts';

process.umask(0o022);
const folder = publishFolderOf(process.argv.slice(2));
const taken = await withTerminal(async ({ ask }) => {
  const given: string[] = [];
  for (let line = await ask(words.askWords); line.trim() !== ''; line = await ask(words.askMore))
    given.push(line.trim());
  return given;
});
try {
  if (taken.length === 0) {
    console.log(words.noWords);
    process.exitCode = 1;
  } else {
    const { refusal, left } = await purge(folder, taken, pdfResources(), (line) => console.log(line));
    if (refusal !== undefined || left.length > 0) process.exitCode = 1;
    console.log(refusal ?? (left.length > 0 ? words.left(left) : words.done));
    // Not what the answer says: it names what nobody is to find.
    if (refusal !== undefined) log('failed', words.logRefused);
    else log('purged', left.length > 0 ? words.logLeft(left.length) : words.logged);
  }
} catch (error) {
  const { sentence, detail } = serverFault(error, folder);
  console.error(publishStrings.failed(sentence, detail));
  log('failed', sentence, detail);
  process.exitCode = 1;
}

function log(what: 'purged' | 'failed', sentence: string, detail?: string): void {
  const unlogged = logEvent(folder, { what, sentence, detail, who: operator() });
  if (unlogged !== undefined) console.error(unlogged);
}
