import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Size of the push that a pre-receive hook judges: Git keeps what came apart until the hook has let it pass. */
export function pushedMegabytes(quarantine: string | undefined = process.env['GIT_QUARANTINE_PATH']): number {
  if (quarantine === undefined) return 0;
  const files = readdirSync(quarantine, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return Math.round(bytes / (1 << 20));
}
