import { join } from 'node:path';

/** Where everything lies below the folder that a site is published from. All paths absolute. */
export interface PublishFolder {
  root: string;
  /** Bare repository that people push to. */
  repository: string;
  /** One folder a release, each whole: `site/` as it is served, and `release.json`. */
  releases: string;
  /** Whole releases of pushes that were judged and are not served: what is accepted of them is moved to `releases`. */
  ready: string;
  /** Link to the release that is served; it is only ever replaced by a rename. */
  current: string;
  /** Half-made releases. Only who holds the lock builds, so that what lies here at the start of a build is left over. */
  building: string;
  /** What takes long to make, kept from build to build: pictures, fonts. It may be removed at any time. */
  cache: string;
  /** Held by who judges a push or builds: minutes. */
  lock: string;
  /** Held by who changes what is served: an instant. Who holds `lock` may take it, never the other way round. */
  switchLock: string;
  log: string;
  /** Ids of what a purge has removed, a line each: no push brings it back. */
  purged: string;
  /** Is there from the beginning of a purge to its end. */
  purging: string;
  /** Commits that a rollback took off the site, a line each. */
  takenBack: string;
  /** Program of the operator's own that is told what happened, where there is one. */
  notify: string;
  /** Program that the keys of who pushes are bound to. */
  ssh: string;
  nginx: string;
  /** The same as the program wrote it, and as it would write it now where the operator has to put both together. */
  nginxMade: string;
  nginxNew: string;
  /** What a certificate authority asks for, below `.well-known/acme-challenge/`. */
  acme: string;
}

/** @param root absolute path of the folder */
export function publishFolder(root: string): PublishFolder {
  const at = (name: string) => join(root, name);
  return {
    root,
    repository: at('repository.git'),
    releases: at('releases'),
    ready: at('ready'),
    current: at('current'),
    building: at('building'),
    cache: at('cache'),
    lock: at('publish.lock'),
    switchLock: at('switch.lock'),
    purged: at('purged'),
    purging: at('purging'),
    takenBack: at('taken-back'),
    log: at('publish.log'),
    notify: at('notify'),
    ssh: at('ssh'),
    nginx: at('nginx.conf'),
    nginxMade: at('nginx.conf.made'),
    nginxNew: at('nginx.conf.new'),
    acme: at('acme'),
  };
}

/** The only branch that is published. */
export const publishedBranch = 'refs/heads/main';
