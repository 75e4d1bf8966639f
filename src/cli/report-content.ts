import { relative } from 'node:path';
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/folder.ts';
import { handOver } from '../content/hand-over.ts';
import { describeResult, printResult } from './describe-result.ts';

/**
 * Checks the content folder and prints every mistake, or what is in it; warnings in either case.
 *
 * @returns whether the site can be built, which then need not read it again
 */
export async function reportContent(): Promise<boolean> {
  const folder = relative('', contentFolder) || '.';
  try {
    const content = await checkContent(contentFolder);
    const result = describeResult(content, folder);
    if (!result.failed) handOver(contentFolder, content);
    printResult(result);
    return !result.failed;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code === 'ENOENT'
        ? `没有内容文件夹 ${folder}，用 CONTENT_DIR 指定`
        : `读不了内容文件夹 ${folder}: ${message}`,
    );
    return false;
  }
}
