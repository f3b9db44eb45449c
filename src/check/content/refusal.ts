/** A sentence, in Chinese, that ends a command: why it did nothing, and how to mend that. Nothing has been written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
