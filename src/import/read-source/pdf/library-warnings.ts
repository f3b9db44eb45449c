/** What the library says where it leaves out content, or a part of it. */
const lost = new RegExp(
  [
    'flate stream',
    '^Warning: (?:Invalid stream|Unknown command|getHexString|Unterminated|Badly formatted number|Lexer_getName|Skipping)',
    '^Warning: (?:Filter .* not supported|readToUnicode|get(?:TextContent|OperatorList|ContentStream) - ignoring)',
    '^Info: (?:Lexer.getNumber|Command .* expected)',
  ].join('|'),
);

/** As they are without anybody hearing. */
const { warn, info } = console;

/**
 * Does some work with the library, and tells whether it has left out content of the file: it goes on without, and says so
 * to the terminal alone.
 */
export async function hearingOfLoss<T>(work: () => Promise<T>): Promise<{ done: T; isLost: boolean }> {
  let isLost = false;
  const hear = (said: unknown) => {
    isLost ||= lost.test(String(said));
  };
  Object.assign(console, { warn: hear, info: hear });
  try {
    return { done: await work(), isLost };
  } finally {
    Object.assign(console, { warn, info });
  }
}
