/** Loaded before the build: after twenty pages there is no room on the disk. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFile } = fs.promises;
let pages = 0;
fs.promises.writeFile = async (path, ...rest) => {
  if (String(path).endsWith('.html')) pages += 1;
  if (pages > 20)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  return writeFile(path, ...rest);
};
syncBuiltinESMExports();
