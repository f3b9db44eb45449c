/** Parts what a README says of one office's site from what it says of the program. Stands on a line of its own. */
const marker = /^<!-- 以上归本单位.*-->$/m;

/** A README with another head: what stands above the marker; without one all of it is about the program. */
export function withOwnHead(readme: string, head: string): string {
  const at = marker.exec(readme)?.index ?? 0;
  return `${head.trimEnd()}\n\n${readme.slice(at)}`;
}

/** What a README says of its own office; undefined where no marker tells. */
export function ownHead(readme: string): string | undefined {
  const at = marker.exec(readme)?.index;
  return at === undefined ? undefined : readme.slice(0, at);
}
