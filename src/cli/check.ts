/** `npm run check:content`: all that is wrong with the content, as `path:line: 错误: …` or `警告: …`. Exit code 1 where there are mistakes. */
import { reportContent } from './report-content.ts';

process.exitCode = (await reportContent()) ? 0 : 1;
