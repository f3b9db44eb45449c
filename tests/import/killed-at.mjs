// Preloaded: ends the process, as a power failure would, before its rename or removal number KILLED_AT below KILLED_IN.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILLED_AT, KILLED_IN = '' } = process.env;
let count = 0;
for (const name of ['renameSync', 'rmSync']) {
  const own = fs[name];
  fs[name] = (path, ...others) => {
    if (String(path).startsWith(KILLED_IN)) count += 1;
    if (count === Number(KILLED_AT)) process.kill(process.pid, 'SIGKILL');
    return own(path, ...others);
  };
}
syncBuiltinESMExports();
