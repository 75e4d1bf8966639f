import { relative } from 'node:path';
import { checkContent } from '../content/check/check-content.ts';
import { contentFolder } from '../content/folder.ts';
import { describeResult } from './describe-result.ts';

/** Checks the content folder and prints every problem, or what is in it. @returns whether the site can be built */
export async function reportContent(): Promise<boolean> {
  const folder = relative('', contentFolder) || '.';
  try {
    const { lines, failed } = describeResult(await checkContent(contentFolder), folder);
    for (const line of lines) (failed ? console.error : console.log)(line);
    return !failed;
  } catch (error) {
    console.error(`读不了内容文件夹 ${folder}: ${(error as Error).message}`);
    return false;
  }
}
