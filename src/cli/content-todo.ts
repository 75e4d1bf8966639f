/** `npm run content:todo`: what editors have still to do. */
import { relative } from 'node:path';
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/folder.ts';
import { listTodo } from '../content/todo.ts';
import { oneOfWords, runCommand } from './command.ts';

await runCommand({
  name: 'content:todo',
  help: `
列出还要做的事:
  只有名称的学校和做法；没有填、也没有写进 silent 的项目；草稿；待核的出处
  没有哪里提到的；没有数据的案例；本库拟的名称
读不了的文件不在内，先看 npm run content:check。

选项:
  --format text   给人看（默认）
  --format json   [{ id, title, items: [{ file, name, what }] }]
  --help          显示这段说明

退出码: 0 完成，1 读不了内容，2 用法不对`,
  options: { format: { type: 'string', default: 'text' } },
  async run({ values }) {
    const format = oneOfWords(values.format ?? 'text', ['text', 'json'], '--format');
    const { entries, site } = await checkContent(contentFolder);
    const groups = listTodo(entries, site);
    if (format === 'json') {
      console.log(JSON.stringify(groups, null, 2));
      return true;
    }
    const shown = relative('', contentFolder) || '.';
    for (const { title, items } of groups) {
      console.log(`${title}: ${items.length === 0 ? '没有' : `${items.length} 项`}`);
      for (const { file, name, what } of items)
        console.log(`  ${shown}/${file}: ${name}${what ? `: ${what}` : ''}`);
    }
    return true;
  },
});
