import { findingIds } from '../../report/finding-ids.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { blockOfTable, nameOfTable } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding, Place } from '../finding.ts';
import { computedIn, partsOf } from '../finding-of.ts';
import type { Ledger } from '../ledger.ts';
import { severityOf } from '../severity.ts';
import type { Verdict } from '../verdicts.ts';

/** What is asked of a table that no sum tells: by default for an explanation. */
export interface TableQuestion {
  /** What tells it from others about the same table: a code, `unit`. */
  about: string;
  title: string;
  sentence: string;
  quotes: string[];
  verdict?: Extract<Verdict, 'inconsistent' | 'explain' | 'blank'>;
  /** Places in the text that it is held against. */
  others?: Place[];
}

/** The finding of a question about a table. */
export function findingOfQuestion(table: AccountsTable, question: TableQuestion, ledger: Ledger): Finding {
  const { about, quotes, sentence, verdict = 'explain', others = [] } = question;
  const block = blockOfTable(table, ledger.report);
  const places = [...quotes.map((quote): Place => ({ block, quote })), ...others];
  const title = auditStrings.tables.title(nameOfTable(table), question.title);
  return {
    id: findingIds.aboutTable(table.id, about),
    rule: 'table',
    group: 'logic',
    verdict,
    severity: severityOf(verdict, undefined, verdict === 'inconsistent' ? 'medium' : undefined),
    title,
    headline: title,
    places,
    ...computedIn({}),
    sentence,
    parts: partsOf(places, ledger),
    figures: [],
    operands: [],
  };
}
