import { expect, test } from 'vitest';
import { withdrawnAddresses } from '../../src/publish/withdrawn-addresses.ts';

function ledger(...addresses: string[]): Map<string, Buffer> {
  const entries = addresses.map((address) => ({ address, kind: 'page' }));
  return new Map([['content/permalinks.json', Buffer.from(JSON.stringify({ entries }))]]);
}

test('an address that the ledger no longer holds is named', () => {
  expect(withdrawnAddresses(ledger('/', '/2019/', '/glossary/'), ledger('/', '/2020/'))).toEqual([
    '/2019/',
    '/glossary/',
  ]);
});

test('a ledger that only grew, or begins to be, has lost nothing; one that vanished has lost all', () => {
  expect(withdrawnAddresses(ledger('/'), ledger('/', '/2020/'))).toEqual([]);
  expect(withdrawnAddresses(new Map(), ledger('/'))).toEqual([]);
  expect(withdrawnAddresses(ledger('/'), new Map())).toEqual(['/']);
});
