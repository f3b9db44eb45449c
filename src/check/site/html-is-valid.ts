import { HtmlValidate, type Message, StaticConfigLoader } from 'html-validate';
import { checkStrings } from '../../words/strings.ts';
import type { BuiltPage } from './built-page.ts';
import type { Advice } from './site-fault.ts';

const { rules, tail, found, hint } = checkStrings.htmlIsValid;

/** What html-validate calls the standard, no matters of taste: rules that follow from the HTML specification itself. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  /** It does not hang on the page, and takes a fifth of the time. */
  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig({ root: true, extends: ['html-validate:standard'] }));

/** Every page is HTML as the specification has it: what is not, each browser mends in a way of its own. */
export function htmlIsValid({ html }: BuiltPage): Advice[] {
  const messages = validator.validateStringSync(html).results.flatMap((result) => result.messages);
  const details = messages.map(detailOf);
  // The validator reads on behind the end of the page as though it were none.
  if (!/<\/html>\s*$/.test(html)) details.push(tail);
  return details.map((detail) => ({ detail, hint }));
}

/** The pages are one long line: the selector and the validator's own words say where to look. */
function detailOf({ ruleId, message, selector }: Message): string {
  const rule = Object.entries(rules).find(([pattern]) => new RegExp(`^(${pattern})$`).test(ruleId))?.[1];
  return found(rule ?? rules['.*'], message, selector);
}
