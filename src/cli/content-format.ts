/** `npm run content:format`: writes names as ids, full-width signs as half-width ones and dates as 2026-03-01. */
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { formatText } from '../content/format-text.ts';
import { listFiles } from '../content/list-files.ts';
import { readNames } from '../content/read-entry.ts';
import { readText } from '../content/read-text.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'content:format',
  help: `
把内容文件改成规范写法，意思不变，其余文字和注释不动:
  名称改成编号（region: 九龙坡区 → region: jiulongpo，stage: 小学 → stage: primary）
  全角的括号、逗号、冒号改成半角，日期改成 2026-03-01
有歧义的名称不改，npm run content:check 会说是哪几个。

选项:
  --check   只看不改；有要改的，退出码为 1
  --help    显示这段说明

退出码: 0 完成，1 有要改的（--check）或文件读写失败，2 用法不对`,
  options: { check: { type: 'boolean', default: false } },
  run: ({ values }) => formatContent(values.check === true),
});

async function formatContent(onlyCheck: boolean): Promise<boolean> {
  const { entities, pages } = await listFiles(contentFolder);
  const names = await readNames(contentFolder, entities);
  const changed: string[] = [];
  const files = [
    ...entities.map((entity) => ({ file: entity.file, entity })),
    ...(pages.has('site.yaml') ? [{ file: 'site.yaml', entity: undefined }] : []),
  ];
  for (const { file, entity } of files) {
    const path = join(contentFolder, file);
    const read = await readText(path);
    if (!('text' in read)) continue;
    const formatted = formatText(entity, read.text, names);
    if (formatted === read.text) continue;
    changed.push(file);
    if (!onlyCheck) await writeFile(path, formatted);
  }
  const shown = relative('', contentFolder) || '.';
  for (const file of changed) console.log(`${onlyCheck ? '要改' : '已改'} ${shown}/${file}`);
  console.log(changed.length > 0 ? `共 ${changed.length} 个文件` : '都已是规范写法');
  return !onlyCheck || changed.length === 0;
}
