// Sets up a folder that a site is published from by git push: npm run publish:init -- <folder> [--domain www.example.gov.cn]
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gitIn } from '../src/publish/git.ts';
import { hookScript, hookTargets } from '../src/publish/hook-script.ts';
import { domainOf, isServable, nginxConfig, renewedConfig, siteName } from '../src/publish/nginx-config.ts';
import { publishedBranch, publishFolder } from '../src/publish/publish-folder.ts';
import { serverFault } from '../src/publish/server-fault.ts';
import { sshCommand } from '../src/publish/ssh-command.ts';
import { publishStrings as words } from '../src/words/strings.ts';
import { refuse, typedFolder } from './publish-folder-argument.ts';

process.umask(0o022);
const { positionals, values } = parseArgs({ allowPositionals: true, options: { domain: { type: 'string' } } });
if (positionals[0] === undefined) refuse(words.initUsage);
const { domain } = values;
if (domain !== undefined && !/^[\w.-]+$/.test(domain)) refuse(words.badDomain(domain));
const folder = publishFolder(typedFolder(positionals[0]));
if (!isServable(folder.root)) refuse(words.badPath(folder.root));
const existed = existsSync(folder.repository);

const program = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  setUp();
} catch (error) {
  const { sentence, detail } = serverFault(error, folder);
  refuse(words.initFailed(sentence, detail));
}

function setUp(): void {
  if (!existed && existsSync(folder.root) && readdirSync(folder.root).length > 0) refuse(words.notEmpty(folder.root));
  for (const path of [folder.repository, folder.releases, folder.ready, folder.building, folder.acme])
    mkdirSync(path, { recursive: true });
  // There beforehand, so that a full disk keeps nobody from locking them.
  for (const lock of [folder.lock, folder.switchLock]) closeSync(openSync(lock, 'a'));
  const git = gitIn(folder.repository);
  git('init', '--quiet', '--bare');
  git('symbolic-ref', 'HEAD', publishedBranch);
  const hooks = join(folder.repository, 'hooks');
  for (const [name, value] of [
    // A machine-wide setting must not lead past the hooks.
    ['core.hooksPath', hooks],
    ['core.logAllRefUpdates', 'true'],
    // What is broken or disguised, e.g. a file called .git, is refused before anything reads it.
    ['receive.fsckObjects', 'true'],
    // Our own hook refuses a push of a fifth of this, and says so in Chinese.
    ['receive.maxInputSize', '1g'],
    // Who pushes after a rollback may say that all is mended: git push -o mended.
    ['receive.advertisePushOptions', 'true'],
    // What stands for another object by `refs/replace/` would pass for it in every check.
    ['core.useReplaceRefs', 'false'],
  ] as const) {
    git('config', name, value);
  }
  mkdirSync(hooks, { recursive: true });
  for (const hook of Object.keys(hookTargets) as (keyof typeof hookTargets)[]) {
    const script = hookScript(hook, { node: process.execPath, program, folder });
    writeFileSync(join(hooks, hook), script, { mode: 0o755 });
  }
  writeFileSync(folder.ssh, sshCommand(folder.repository), { mode: 0o755 });
  const config = writeConfig();
  console.log(
    existed
      ? words.initRenewed(folder.root, config)
      : words.initDone(folder.root, folder.repository, folder.nginx, siteName(folder.root)),
  );
}

/** Writes nginx's configuration; what an operator has adapted in it, e.g. the certificate, is kept. */
function writeConfig(): 'unchanged' | 'renewed' | 'beside' {
  const [adapted, made] = [folder.nginx, folder.nginxMade].map((path) =>
    existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  );
  const template = readFileSync(join(program, 'deploy/nginx.conf'), 'utf8');
  const fresh = nginxConfig(template, folder.root, domain ?? domainOf(made ?? adapted ?? ''));
  const renewed = adapted === undefined ? fresh : made && renewedConfig(adapted, made, fresh);
  writeFileSync(folder.nginxMade, fresh);
  if (renewed === undefined && adapted !== fresh) writeFileSync(folder.nginxNew, fresh);
  else if (renewed !== undefined && renewed !== adapted) {
    writeFileSync(folder.nginx, renewed);
    return 'renewed';
  }
  return existsSync(folder.nginxNew) ? 'beside' : 'unchanged';
}
