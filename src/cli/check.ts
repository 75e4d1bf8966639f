/** `npm run check:content`: every problem of the content, as `path:line: 错误: …`. Exit code 1 where there is any. */
import { relative } from 'node:path';
import { checkContent } from '../files/check-content.ts';
import { contentFolder } from '../files/content-folder.ts';
import { describeResult } from './describe-result.ts';

const shownFolder = relative('', contentFolder) || '.';
try {
  const { lines, failed } = describeResult(await checkContent(contentFolder), shownFolder);
  for (const line of lines) (failed ? console.error : console.log)(line);
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  console.error(`读不了内容文件夹 ${shownFolder}: ${(error as Error).message}`);
  process.exitCode = 1;
}
