import type { Pattern } from './pattern.ts';
import { generalBudgetPatterns } from './patterns/general-budget.ts';
import { otherMattersPatterns } from './patterns/other-matters.ts';
import { overviewPatterns } from './patterns/overview.ts';
import { revenueAndExpenditurePatterns } from './patterns/revenue-and-expenditure.ts';
import { threePublicPatterns } from './patterns/three-public.ts';
import { threePublicSummaryPatterns } from './patterns/three-public-summary.ts';

/** Sentence patterns of the national template, by the role of the section they stand in. */
export const patternsByRole: Readonly<Record<string, readonly Pattern[]>> = {
  ...overviewPatterns,
  ...revenueAndExpenditurePatterns,
  ...generalBudgetPatterns,
  ...threePublicPatterns,
  ...threePublicSummaryPatterns,
  ...otherMattersPatterns,
};
