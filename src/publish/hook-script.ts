import { hookStrings, publishLogStrings } from '../words/strings.ts';
import { type PublishFolder, publishedBranch } from './publish-folder.ts';
import { shWord } from './sh-word.ts';

/** What a hook has to know; absolute paths. */
export interface HookPlaces {
  node: string;
  /** Folder of the installed program: its code checks and builds, never pushed code. */
  program: string;
  /** That the site is published from. */
  folder: Pick<PublishFolder, 'root' | 'log' | 'notify' | 'cache'>;
}

/** Exit code of a script that has told what went wrong; after any other the hook says that the program did not run. */
export const toldExitCode = 10;

/** Scripts that Git's hooks start. */
export const hookTargets = {
  'pre-receive': 'scripts/publish-pre-receive.ts',
  'reference-transaction': 'scripts/publish-switch.ts',
  'post-receive': 'scripts/publish-build.ts',
} as const;
type Hook = keyof typeof hookTargets;

/**
 * The text of a hook: POSIX sh that starts a script of the program and hands Git's input on. Where the program cannot run,
 * the hook itself writes that to the log and tells the operator.
 * Git runs hooks with whatever PATH an SSH command has, which is why Node is named by its place first.
 */
export function hookScript(hook: Hook, places: HookPlaces): string {
  return hook === 'reference-transaction' ? switchScript(places) : receiveScript(hook, places);
}

/**
 * Serves what was accepted in the moment the branch moves. Of a person whose line has dropped by then Git runs no
 * post-receive; and where this fails, that one does it and tells why.
 */
function switchScript({ node, program, folder }: HookPlaces): string {
  return `#!/bin/sh
# ${hookStrings.written}
[ "$1" = committed ] || exit 0
moved=
while read -r old new ref; do
  [ "$ref" = ${publishedBranch} ] && moved=$new
done
# Nothing but zeros: it is packed away, or gone.
case $moved in *[!0]*) ;; *) exit 0 ;; esac
${start(folder)}
node=${shWord(node)}
[ -x "$node" ] || node=node
"$node" ${shWord(`${program}/scripts/run.mjs`)} ${hookTargets['reference-transaction']} -- ${shWord(folder.root)} < /dev/null > /dev/null 2>&1
exit 0
`;
}

/** What every hook begins with. */
function start({ cache }: HookPlaces['folder']): string {
  return `umask 022
export NODE_NO_WARNINGS=1
# The program belongs to another user: what Node makes of it is kept with the site.
export NODE_COMPILE_CACHE=${shWord(`${cache}/compiled`)}`;
}

function receiveScript(hook: Exclude<Hook, 'reference-transaction'>, { node, program, folder }: HookPlaces): string {
  const asHook = hook === 'post-receive' ? ' --hook' : '';
  const when = "$(TZ=CST-8 date '+%Y-%m-%d %H:%M:%S')";
  return `#!/bin/sh
# ${hookStrings.written}
${start(folder)}
failed() {
  PATH=$PATH:/usr/bin:/bin
  printf '%s\n' "$1" >&2
  entry="${when} ${publishLogStrings.failed}；${hookStrings.pusher}\${MINGZHANG_WHO:-?}；$1"
  printf '%s\n' "$entry" >> ${shWord(folder.log)}
  [ ! -x ${shWord(folder.notify)} ] || printf '%s\n' "$entry" | ${shWord(folder.notify)} failed > /dev/null 2>&1
  exit 1
}
node=${shWord(node)}
[ -x "$node" ] || node=$(command -v node) || failed ${shWord(hookStrings.noNode)}
program=${shWord(program)}
[ -f "$program/scripts/run.mjs" ] || failed ${shWord(hookStrings.noProgram(program))}
[ -d "$program/node_modules" ] || failed ${shWord(hookStrings.noPackages(program))}
"$node" "$program/scripts/run.mjs" ${hookTargets[hook]}${asHook} -- ${shWord(folder.root)}
status=$?
[ "$status" -eq 0 ] && exit 0
[ "$status" -eq ${toldExitCode} ] && exit 1
failed ${shWord(hookStrings.notRun[hook])}
`;
}
