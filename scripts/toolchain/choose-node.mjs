/**
 * Plain JavaScript, because it runs before it is known whether this Node can read TypeScript.
 *
 * @typedef {object} NodeChoice
 * @property {string} executable Path of the Node to use.
 * @property {string[]} flags Flags that make it read TypeScript without warnings.
 */

const quiet = '--disable-warning=ExperimentalWarning';

/**
 * Chooses the Node that runs the project's scripts: the current one where it reads TypeScript by itself (22.18 and
 * later), else the one installed for developers (`scripts/toolchain/node`), else the current one with a flag (22.12 to 22.17).
 *
 * @param {{ executable: string, version: string, readsTypeScript: boolean }} current The running Node; version without v.
 * @param {string | undefined} bundled Path of the Node of `scripts/toolchain/node`, where it is installed.
 * @returns {NodeChoice | undefined} Nothing where no Node fits.
 */
export function chooseNode(current, bundled) {
  const fits = isSupported(current.version);
  if (fits && current.readsTypeScript) return { executable: current.executable, flags: [quiet] };
  if (bundled !== undefined) return { executable: bundled, flags: [quiet] };
  if (fits) return { executable: current.executable, flags: ['--experimental-strip-types', quiet] };
  return undefined;
}

/**
 * Names of the packages that may hold a Node binary for a machine, most likely first.
 *
 * @param {string} platform As in process.platform.
 * @param {string} arch As in process.arch.
 * @returns {string[]}
 */
export function bundledNodePackages(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`];
}

/** Astro's own lower bound. @param {string} version */
function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}
