import type { FileKind } from './file-kind.ts';

/** Why a file cannot be read. */
export type ReadFailure =
  | { kind: 'empty-file' }
  | { kind: 'scanned'; pages: number }
  /** A scan with words behind its pictures that a machine has read and nobody sees. */
  | { kind: 'read-scan'; pages: number }
  | { kind: 'encrypted' }
  /** A form whose pages a program makes of rules in the file: the pages that are in it are none of the report. */
  | { kind: 'xfa-form' }
  /** A PDF that is nothing but a cover around other files. */
  | { kind: 'portfolio'; files: string[] }
  /** Its fonts do not say which characters they draw. */
  | { kind: 'garbled'; pages: number[] }
  | { kind: 'damaged'; format: 'pdf' | 'docx' | 'xlsx' }
  /** Unpacked it is larger than a report can be, by megabytes or by what is in it. */
  | { kind: 'too-large'; megabytes?: number }
  /** Reading it took so many seconds of work and was not done. */
  | { kind: 'too-long'; seconds: number }
  /** A Word or Excel file that declares a document type, as only attacks do. */
  | { kind: 'document-type' }
  /** A Word file that holds nothing but pictures. */
  | { kind: 'pictures'; pictures: number }
  /** `web-page`: one without the text of a report; `hidden-page`: one that shows it only when its programs run. */
  | {
      kind: 'wrong-kind';
      is: Exclude<FileKind, 'pdf' | 'docx' | 'html' | 'text'> | 'web-page' | 'hidden-page' | 'markdown';
    }
  | { kind: 'unknown-encoding' }
  /** So many characters of a text were lost when it was stored. */
  | { kind: 'lost-characters'; count: number };
