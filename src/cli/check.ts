/** `npm run check:content`: every mistake of the content, as `path:line: 错误: …`. Exit code 1 where there is any. */
import { reportContent } from './report-content.ts';

process.exitCode = (await reportContent()) ? 0 : 1;
