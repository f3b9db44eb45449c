import type { FileKind } from './file-kind.ts';

/** Why a file cannot be read. */
export type ReadFailure =
  | { kind: 'empty-file' }
  | { kind: 'scanned'; pages: number }
  | { kind: 'encrypted' }
  /** Its fonts do not say which characters they draw. */
  | { kind: 'garbled' }
  | { kind: 'damaged'; format: 'pdf' | 'docx' }
  | { kind: 'wrong-kind'; is: Exclude<FileKind, 'pdf' | 'docx' | 'text'> }
  | { kind: 'unknown-encoding' };
