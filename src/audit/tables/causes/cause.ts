import type { Equation, Supposed } from '../equation.ts';
import type { TableNumber } from '../table-cells.ts';

/** Equations that fail together, and what would explain it. */
export interface Cause {
  /** Where it shows: the number that would explain it, else that of the equation with the widest gap. */
  root: TableNumber;
  /** Values with which all of them hold, by key; empty where nothing simple explains them. */
  instead: Supposed;
  kind: 'one-number' | 'swapped' | 'exchanged' | 'shifted' | 'carried' | 'unknown';
  equations: Equation[];
}

/** What would explain equations, and how many that it touches stay as they are. */
export interface Explanation extends Cause {
  unexplained: number;
}
