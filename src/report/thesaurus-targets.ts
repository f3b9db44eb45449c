/** Role that a target of an everyday word names; undefined where it names a term. */
export function roleOf(target: string): string | undefined {
  return target.startsWith('role:') ? target.slice('role:'.length) : undefined;
}
