/** `npm run content:start -- FOLDER`: a content folder of one's own, with the themes and problems that any district starts from. */
import { cp, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { CommandError, runCommand } from './command.ts';

/** Themes with their aspects, problems, `site.yaml` and `about.md`; no place, no case. */
const starter = join(import.meta.dirname, '../../starter');

await runCommand({
  name: 'content:start',
  usage: '[文件夹]',
  words: { least: 0, most: 1 },
  help: `
建一个新的内容文件夹: 主题和方面、问题、site.yaml、about.md，别的地方直接可用；没有案例。
不写文件夹就是 CONTENT_DIR，或 content。里面已经有文件的不动。

例: npm run content:start -- ../anli

选项:
  --help    显示这段说明

退出码: 0 完成，1 文件夹里已经有文件，2 用法不对`,
  options: {},
  async run({ positionals: [folder] }) {
    const target = folder === undefined ? contentFolder : resolve(folder);
    const shown = relative('', target) || '.';
    const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (there.length > 0) throw new CommandError(`${shown} 里已经有文件，换一个文件夹`);
    await cp(starter, target, { recursive: true });
    console.log(`建好了 ${shown}。接下来:`);
    console.log(`  1. 在 ${shown}/site.yaml 里写上站名和主办`);
    console.log('  2. npm run content:new -- article 第一篇案例的标题');
    if (target !== resolve('content')) console.log(`  每条命令前加上 CONTENT_DIR=${shown}`);
    return true;
  },
});
