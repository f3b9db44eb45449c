import { crossYearRuleCatalogue, ruleCatalogue } from '../../audit/catalogue.ts';
import { severityCatalogue, type VerdictEntry, verdictCatalogue } from '../../audit/verdicts.ts';
import { checksAddress, methodAddress } from '../../report/addresses.ts';
import { auditPageStrings } from '../../words/strings.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

export interface MethodPage {
  frame: Frame;
  principles: readonly { name: string; text: string }[];
  verdicts: readonly VerdictEntry[];
  severities: readonly { id: string; name: string; explanation: string }[];
  rules: readonly { name: string; title: string; explanation: string }[];
}

/** What the page says on how figures are checked: precision, tolerance, verdicts, rules, and what cannot be concluded. */
export function methodPage(site: PreparedSite): MethodPage {
  const { years } = site.content;
  const newest = years[0]?.report;
  const title = auditPageStrings.methodTitle;
  return {
    frame: frameOf(site, {
      address: methodAddress(),
      title,
      description: auditPageStrings.methodDescription,
      section: 'checks',
      trail: [
        ...(newest ? [{ label: auditPageStrings.heading, address: checksAddress(newest.year) }] : []),
        { label: title },
      ],
    }),
    principles: auditPageStrings.principles(newest?.currencyUnit ?? '', newest?.currencyDecimals ?? 0),
    verdicts: verdictCatalogue,
    severities: severityCatalogue,
    rules: years.length > 1 ? [...ruleCatalogue, ...crossYearRuleCatalogue] : ruleCatalogue,
  };
}
