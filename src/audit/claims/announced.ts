import type { Claim } from './claim.ts';

/** What the words announce of some quantities. */
export interface Announced {
  /** In each way that their neighbours are likely to be meant, the likeliest first. */
  readings: Claim[];
  /** In ways less likely: where one of these holds, it was meant; where it does not, it shows nothing. */
  others?: Claim[];
  /** Its words leave no doubt that something of the kind holds: it is asked about whatever the numbers. */
  isPlain?: boolean;
}
