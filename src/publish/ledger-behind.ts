import { checkPushed } from './check-pushed.ts';

/** Code of the problem that an address is not registered. */
export const unregistered = 'MZ701';

/** The program is newer than the content: it makes pages whose addresses nobody has registered yet. */
export class LedgerBehind extends Error {
  override name = 'LedgerBehind';
}

/**
 * @param content files of a commit, by their path
 * @throws LedgerBehind where nothing but addresses is wrong with it
 */
export function refuseUnregistered(content: ReadonlyMap<string, Buffer>): void {
  const { problems } = checkPushed(content);
  if (problems.length > 0 && problems.every(({ code }) => code === unregistered)) {
    throw new LedgerBehind(problems.map(({ message }) => message).join('\n'));
  }
}
