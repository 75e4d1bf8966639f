/** Why a build failed, for whoever runs it: the cause first, and once. */
import { PageError } from './page-error.ts';

/** What the system says most often, by its code (errno.h). */
const bySystem: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了（ENOSPC），腾出空间再试',
  EDQUOT: '磁盘配额用完了（EDQUOT），腾出空间再试',
  EACCES: '没有读写权限（EACCES）',
  EPERM: '系统不允许这样操作（EPERM）',
  EROFS: '文件系统是只读的（EROFS）',
  EMFILE: '同时打开的文件太多（EMFILE），用 ulimit -n 调高上限',
  EBUSY: '文件夹正被占用，或是挂载点，不能改名（EBUSY）；用 OUT_DIR 指定它里面的一个文件夹',
  EXDEV: '文件夹跨了磁盘，不能改名（EXDEV）；用 OUT_DIR 指定它里面的一个文件夹',
};

/** Errors whose message is written for users. */
const spoken = ['BusyError', 'ContentError', 'OutFolderError', 'SiteError'];

/**
 * A failure as lines for a terminal.
 *
 * @param full with the stack, for whoever mends the program
 */
export function describeFailure(failure: unknown, full = false): string[] {
  const page = failure instanceof PageError ? failure : undefined;
  const error = page ? page.cause : failure;
  const lines = [
    ...(page ? [`生成页面 ${page.page} 时出错（${page.component}）`] : []),
    ...(full ? [stackOf(error)] : messageOf(error)),
  ];
  const known = causesOf(error).some(({ name, code }) => spoken.includes(name) || (code && bySystem[code]));
  return known || full ? lines : [...lines, '要看出错的位置：DEBUG=1 npm run build'];
}

function messageOf(error: unknown): string[] {
  const causes = causesOf(error);
  const content = causes.find(({ name }) => spoken.includes(name));
  if (content) return content.message.split('\n');
  const system = causes.find(({ code }) => code && bySystem[code]);
  const where = system && (system.path ?? system.dest);
  if (system?.code) return [`${bySystem[system.code]}${where ? `：${where}` : ''}`];
  return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)];
}

function stackOf(error: unknown): string {
  return causesOf(error)
    .map(({ stack, message }) => stack ?? message)
    .join('\n');
}

type Cause = Error & NodeJS.ErrnoException & { dest?: string };

/** An error and what led to it, the outermost first. */
function causesOf(error: unknown): Cause[] {
  return error instanceof Error ? [error as Cause, ...causesOf(error.cause)] : [];
}
