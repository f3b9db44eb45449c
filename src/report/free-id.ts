/** An id, or with the first number from 2 that nobody has taken: work.number, work.number-2. */
export function freeId(id: string, isTaken: (candidate: string) => boolean): string {
  let free = id;
  for (let count = 2; isTaken(free); count++) free = `${id}-${count}`;
  return free;
}
