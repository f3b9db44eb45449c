import type { TablesSource } from './accounts/report-tables.ts';

/** What a person asks for. */
export interface ImportRequest {
  /** Name of the published file, without folders. */
  name: string;
  year: number;
  /** Whether it may take the place of another report of that year. */
  replace: boolean;
  /** The department has another name than the site, and is the same one. */
  renamed: boolean;
  /** It may bring back what corrections have changed. */
  undoCorrections: boolean;
  /** Whether the ledger is known to hold only what was published. */
  ledgerIsSure: boolean;
  /** Whether a site of its own is made for it: its content is its own, only the entries of the glossary for terms it explains are taken over. */
  newSite: boolean;
  /** Day on which a new site begins its ledger of addresses. */
  today: string;
  /** The file that has the tables of the accounts, where they were published apart from the text. */
  tables?: TablesSource | undefined;
}
