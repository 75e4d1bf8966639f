/** `npm run content:check`: every mistake of the content at once, for people or machines. */
import { watch } from 'node:fs';
import { relative } from 'node:path';
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/folder.ts';
import { sortMistakes } from '../schema/mistake.ts';
import { oneOfWords, runCommand } from './command.ts';
import { describeResult, printResult } from './describe-result.ts';
import { placeMistakes, printAnnotations } from './print-mistakes.ts';

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

/** Editors save in several steps; a check begins once nothing has happened for so long, in milliseconds. */
const quiet = 200;

await runCommand({
  name: 'content:check',
  help: `
检查内容，一次说出所有的错误和提醒:
  文件:行: 错误|警告: 哪里不对。提示: 怎么改

选项:
  --watch          保存文件就再查一遍，按 Ctrl+C 停止
  --format text    给人看（默认）
  --format json    一个列表，每项有 file、line、column、level、message、hint
  --format github  代码托管平台的标注（GitHub、Forgejo）
  --help           显示这段说明

内容在别的文件夹时: CONTENT_DIR=../cases npm run content:check
退出码: 0 没有错误（可能有警告），1 有错误，2 用法不对`,
  options: { watch: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
  async run({ values }) {
    const format = oneOfWords(values.format ?? 'text', formats, '--format');
    const passed = await check(format);
    if (!values.watch) return passed;
    console.error('保存文件就再查一遍，按 Ctrl+C 停止');
    return watchAndCheck(format);
  },
});

async function check(format: Format): Promise<boolean> {
  const shown = relative('', contentFolder) || '.';
  const content = await checkContent(contentFolder);
  const { mistakes, warnings } = content;
  const passed = mistakes.length === 0;
  if (format === 'text') {
    printResult(describeResult(content, shown));
    return passed;
  }
  const placed = await placeMistakes(contentFolder, shown, sortMistakes([...mistakes, ...warnings]));
  if (format === 'json') console.log(JSON.stringify(placed, null, 2));
  else for (const line of printAnnotations(placed)) console.log(line);
  return passed;
}

/** Never ends by itself. */
function watchAndCheck(format: Format): Promise<never> {
  return new Promise((_, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    const again = () => {
      running = running.then(async () => {
        if (format === 'text') console.log(`—— ${new Date().toLocaleTimeString('zh-CN')} ——`);
        await check(format);
      });
      running.catch(reject);
    };
    watch(contentFolder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(again, quiet);
    }).on('error', reject);
  });
}
