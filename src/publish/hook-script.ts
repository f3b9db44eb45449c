import { hookStrings } from '../words/strings.ts';

/** What a hook has to know; absolute paths. */
export interface HookPlaces {
  node: string;
  /** Folder of the installed program: its code checks and builds, never pushed code. */
  program: string;
  /** Folder that the site is published from. */
  folder: string;
}

/** Exit code of a script that has told what went wrong; after any other the hook says that the program did not run. */
export const toldExitCode = 10;

/** Scripts that Git's hooks start. */
export const hookTargets = {
  'pre-receive': 'scripts/publish-pre-receive.ts',
  'post-receive': 'scripts/publish-build.ts',
} as const;

/**
 * The text of a hook: POSIX sh that starts a script of the program and hands Git's input on.
 * Git runs hooks with whatever PATH an SSH command has, which is why Node is named by its place first.
 */
export function hookScript(hook: keyof typeof hookTargets, { node, program, folder }: HookPlaces): string {
  const asHook = hook === 'post-receive' ? ' --hook' : '';
  return `#!/bin/sh
# ${hookStrings.written}
umask 022
export NODE_NO_WARNINGS=1
node=${quoted(node)}
[ -x "$node" ] || node=$(command -v node) || { printf '%s\\n' ${quoted(hookStrings.noNode)} >&2; exit 1; }
program=${quoted(program)}
[ -f "$program/scripts/run.mjs" ] || { printf '%s\\n' ${quoted(hookStrings.noProgram(program))} >&2; exit 1; }
"$node" "$program/scripts/run.mjs" ${hookTargets[hook]}${asHook} -- ${quoted(folder)}
status=$?
[ "$status" -eq 0 ] && exit 0
[ "$status" -eq ${toldExitCode} ] || printf '%s\\n' ${quoted(hookStrings.notRun[hook])} >&2
exit 1
`;
}

/** A text as one word of sh. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
