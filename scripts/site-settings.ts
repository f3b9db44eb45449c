import { readFileSync } from 'node:fs';
import { parsedJson } from '../src/report/parsed-json.ts';
import { type Site, siteSchema } from '../src/report/schema/site.ts';
import { toolStrings } from '../src/words/strings.ts';

/** Reads `content/site.json` for a command; where it is unreadable, says so and ends the process. The build tells why. */
export function readSiteSettings(): Site {
  try {
    return siteSchema.parse(parsedJson(readFileSync('content/site.json', 'utf8')));
  } catch {
    console.error(toolStrings.badSite);
    return process.exit(1);
  }
}
