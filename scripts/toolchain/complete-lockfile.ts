/** Entry of one package in `package-lock.json`. Fields that are not named here are kept as they are. */
export interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
  optionalDependencies?: Record<string, string>;
  [field: string]: unknown;
}

/** `package-lock.json`, as far as it matters here. */
export interface Lockfile {
  packages: Record<string, LockEntry>;
  [field: string]: unknown;
}

/**
 * Adds the optional packages of other platforms that a lockfile leaves out, so that `npm ci` of npm 11 and later
 * accepts it everywhere. `npm install` leaves them out where the registry at hand does not carry them, and `npm ci`
 * then refuses the file ("Missing: … from lock file"; npm/cli#9342).
 *
 * @param lockfile Lockfile of version 3.
 * @returns A lockfile with every optional dependency named, packages in npm's order. Nothing else is changed, so
 *   applying it twice gives the same.
 * @throws Error where the missing package's name does not tell its platform or its version is a range.
 */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const packages = { ...lockfile.packages };
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isInstalled(packages, path, name)) continue;
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) throw new Error(`${name}: the version ${version} is a range`);
      const { cpu, libc, os } = platformOf(name);
      packages[`node_modules/${name}`] = {
        version,
        cpu,
        ...(entry.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      };
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** Whether a dependency of the package at `path` is found in its folder or one above, as Node looks it up. */
function isInstalled(packages: Record<string, LockEntry>, path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

const systems: Record<string, string> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
};
const processors = ['arm64', 'x64', 'arm', 'ia32', 'wasm32'];

/** Reads the platform from a package name: `@pagefind/darwin-arm64` is for os darwin, cpu arm64. */
function platformOf(name: string): { cpu: string[]; libc?: string[] | undefined; os?: string[] | undefined } {
  const words = name.split(/[/-]/);
  const system = words.map((word) => systems[word]).find((found) => found !== undefined);
  const cpu = words.find((word) => processors.includes(word));
  if (cpu === undefined || (system === undefined && cpu !== 'wasm32')) {
    throw new Error(`${name}: its name does not tell for which platform it is`);
  }
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], libc, os: system === undefined ? undefined : [system] };
}
