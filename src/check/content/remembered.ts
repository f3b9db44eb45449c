import type { AuditOf } from '../../audit/prepared-year.ts';

/** Who is asked while content is read, and may remember what came of the same before. */
export interface Remembered {
  /** For the audit of a year. */
  auditOf?: AuditOf;
  /** For what is made of something. */
  keep?: <Value>(of: unknown, make: () => Value) => Value;
}
