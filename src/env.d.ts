declare namespace App {
  interface Locals {
    /** Data of the charts on the page, by chart id; set by pages that show generated MDX. */
    charts: ReadonlyMap<string, import('./charts/chart-data.ts').ChartData>;
  }
}
