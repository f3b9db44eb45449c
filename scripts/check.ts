// Checks everything below content/ without building: npm run check. Exit code 1 where there is a problem, 2 for a wrong call, 3 for a fault
// of the check itself.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/content/check-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { asAnnotations } from '../src/check/content/reporters/as-annotations.ts';
import { asJson } from '../src/check/content/reporters/as-json.ts';
import { asText } from '../src/check/content/reporters/as-text.ts';
import { contentCheckStrings } from '../src/words/strings.ts';

const formats = { text: asText, json: asJson, github: asAnnotations };

const call = parsedCall();
if (call.help) {
  console.log(contentCheckStrings.usage);
} else if (call.wrong !== undefined) {
  console.error(`${call.wrong}\n\n${contentCheckStrings.usage}`);
  process.exitCode = 2;
} else {
  check(process.cwd());
}

function check(root: string): void {
  if (!existsSync(join(root, 'content'))) {
    console.error(contentCheckStrings.noContent);
    process.exitCode = 2;
    return;
  }
  try {
    const files = contentFiles(root);
    const outcome = checkContent(files);
    console.log(call.format(outcome));
    if (outcome.problems.length > 0) process.exitCode = 1;
  } catch (error) {
    console.error(contentCheckStrings.ownFault(error instanceof Error ? error.message : String(error)));
    process.exitCode = 3;
  }
}

function parsedCall(): { help: boolean; wrong?: string; format: (typeof formats)['text'] } {
  const plain = { help: false, format: asText };
  try {
    const { values } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    const format = Object.entries(formats).find(([name]) => name === values.format)?.[1];
    if (format === undefined) return { ...plain, wrong: contentCheckStrings.unknownFormat(values.format) };
    return { help: values.help, format };
  } catch {
    return { ...plain, wrong: contentCheckStrings.unknownOption };
  }
}
