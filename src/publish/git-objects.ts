/** A file, a commit, a tag or a tree of a repository, as Git keeps it. */
export interface GitObject {
  type: string;
  object: string;
  bytes: Buffer;
}

/**
 * Reads what `git cat-file --batch` prints of the names that it was given, a line each: one process for all of them, for to
 * start one takes longer than to read a whole report.
 * @returns of each name what it stands for, undefined where it stands for nothing
 */
export function objectsIn(output: Buffer): (GitObject | undefined)[] {
  const objects: (GitObject | undefined)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [, object, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (object === undefined || type === undefined) {
      objects.push(undefined);
      continue;
    }
    objects.push({ type, object, bytes: output.subarray(at, at + Number(size)) });
    // A line end stands behind each.
    at += Number(size) + 1;
  }
  return objects;
}
