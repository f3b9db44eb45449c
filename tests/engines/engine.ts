/** A browser that pages are opened in. Only what every protocol has: all else a flow does in the page itself. */
export interface Engine {
  /** Name and version: Chromium 92.0.4512.0. */
  name: string;
  /** Opens an address, in a window of so many pixels, and waits until it has loaded. */
  open(address: string, width: number, height: number): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** What the page shows now, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}
