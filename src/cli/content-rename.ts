/** `npm run content:rename -- OLD NEW`: another id, everywhere at once, with a redirect from the old address. */
import { mkdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { type EntityFile, listFiles } from '../content/list-files.ts';
import { readNames } from '../content/read-entry.ts';
import { readText } from '../content/read-text.ts';
import { addRedirect, parsePath, redirectsFile } from '../content/redirects.ts';
import { type Renaming, renamedFile, renameIn } from '../content/rename.ts';
import { idPattern } from '../schema/fields.ts';
import { kindOf, kinds } from '../schema/kinds.ts';
import { CommandError, runCommand, UsageError } from './command.ts';

await runCommand({
  name: 'content:rename',
  usage: '旧编号 新编号',
  words: { least: 2, most: 2 },
  help: `
给一样东西换编号（文件名、网址）:
  它的文件改名，别处提到它的都跟着改
  旧网址记进 redirects.yaml，发布后打开旧网址会转到新网址
几类里有同名的编号时写上文件夹: practices/5-plus-2

例: npm run content:rename -- 5-plus-2 wu-jia-er

选项:
  --help    显示这段说明

退出码: 0 完成，1 没有这个编号或新编号已被用，2 用法不对`,
  options: {},
  run: ({ positionals: [from = '', to = ''] }) => renameThing(from, to),
});

async function renameThing(old: string, next: string): Promise<boolean> {
  const { entities, images, pages } = await listFiles(contentFolder);
  const renaming = readRenaming(entities, old, next);
  const names = await readNames(contentFolder, entities);
  const changed: string[] = [];
  const files: { file: string; entity?: EntityFile }[] = [
    ...entities.map((entity) => ({ file: entity.file, entity })),
    ...(pages.has('site.yaml') ? [{ file: 'site.yaml' }] : []),
  ];
  const texts: [file: string, text: string][] = [];
  for (const { file, entity } of files) {
    const read = await readText(join(contentFolder, file));
    if (!('text' in read)) continue;
    const renamed = renameIn(entity, read.text, renaming, names);
    if (renamed !== read.text) texts.push([file, renamed]);
  }
  for (const [file, text] of texts) {
    await writeFile(join(contentFolder, file), text);
    changed.push(file);
  }
  for (const file of [...files.map((one) => one.file), ...images]) {
    const moved = renamedFile(file, renaming);
    if (moved === file) continue;
    await mkdir(dirname(join(contentFolder, moved)), { recursive: true });
    await rename(join(contentFolder, file), join(contentFolder, moved));
    changed.push(`${file} → ${moved}`);
  }
  // Of a region's articles the folder; where something else lies in it, it stays.
  if (renaming.kind === 'region') await rmdir(join(contentFolder, 'articles', renaming.from)).catch(() => {});
  const redirects = join(contentFolder, redirectsFile);
  await writeFile(redirects, addRedirect(await readFile(redirects, 'utf8').catch(() => ''), renaming));
  const shown = relative('', contentFolder) || '.';
  for (const file of [...changed, redirectsFile]) console.log(`已改 ${shown}/${file}`);
  return true;
}

function readRenaming(entities: readonly EntityFile[], old: string, next: string): Renaming {
  const path = parsePath(old);
  const found = entities.filter(({ collection, id }) =>
    path ? kindOf(collection) === path.kind && id === path.id : id === old,
  );
  const [only, ...others] = found;
  if (!only) throw new CommandError(`没有编号是 ${old} 的东西`);
  if (others.length > 0) {
    const paths = found.map(({ collection, id }) => `${collection}/${id}`).join('、');
    throw new UsageError(`编号 ${old} 有几样东西，写明是哪一个: ${paths}`);
  }
  const kind = kindOf(only.collection);
  const to = parsePath(next)?.kind === kind ? (parsePath(next)?.id ?? next) : next;
  if (!idPattern.test(to))
    throw new UsageError(`${to} 不能用作编号: 只用小写字母、数字和连字符，例如 zuoye-chaoshi`);
  if (entities.some(({ collection, id }) => kindOf(collection) === kind && id === to)) {
    throw new CommandError(`已有编号是 ${to} 的${kinds[kind].label}`);
  }
  return { kind, from: only.id, to };
}
