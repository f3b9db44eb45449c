import { sshStrings as words } from '../words/strings.ts';
import { shWord } from './sh-word.ts';

/**
 * The text of the program that a key is bound to in `authorized_keys` (`command="site 张三"`): POSIX sh that lets Git read
 * and write one repository and nothing else. Git's own shell opens every repository that the user may write.
 * @param repository absolute path; must be `isServable`
 */
export function sshCommand(repository: string): string {
  return `#!/bin/sh
# ${words.written}
repository=${shWord(repository)}
export MINGZHANG_WHO="$*"
case $SSH_ORIGINAL_COMMAND in
"git-receive-pack '$repository'" | "git receive-pack '$repository'") exec git receive-pack "$repository" ;;
"git-upload-pack '$repository'" | "git upload-pack '$repository'") exec git upload-pack "$repository" ;;
esac
printf '%s\\n' ${shWord(words.otherRepository(repository))} >&2
exit 1
`;
}
