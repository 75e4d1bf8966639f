import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../src/cli/describe-failure.ts';
import { PageError } from '../../../src/cli/page-error.ts';
import { ContentError } from '../../../src/schema/mistake.ts';

const system = (code: string, more = {}) =>
  Object.assign(new Error(`${code}: in English`), { code, ...more });
const content = new ContentError([{ file: 'articles/a/b.jpg', message: '图片打不开', hint: '看看' }]);
const onPage = (cause: unknown) => new PageError('/articles/a/', 'src/pages/articles/[article].astro', cause);
const page = '生成页面 /articles/a/ 时出错（src/pages/articles/[article].astro）';
const more = '要看出错的位置：DEBUG=1 npm run build';

describe('a failure', () => {
  it.each([
    ['of ours', new TypeError('x is not a function'), ['TypeError: x is not a function', more]],
    ['that is no error', 'broken', ['broken', more]],
    ['of a page', onPage(new TypeError('x')), [page, 'TypeError: x', more]],
    ['of the content', content, ['content/articles/a/b.jpg:1: 错误: 图片打不开。提示: 看看']],
    [
      'of the content, found on a page',
      onPage(new Error('wrapped', { cause: content })),
      [page, 'content/articles/a/b.jpg:1: 错误: 图片打不开。提示: 看看'],
    ],
    ['of the disk', system('ENOSPC'), ['磁盘满了（ENOSPC），腾出空间再试']],
    [
      'of the disk, deep within',
      onPage(new Error('could not write', { cause: system('ENOSPC', { path: '/srv/dist/a' }) })),
      [page, '磁盘满了（ENOSPC），腾出空间再试：/srv/dist/a'],
    ],
    ['of permissions', system('EACCES', { path: '/srv/dist' }), ['没有读写权限（EACCES）：/srv/dist']],
    ['the system seldom gives', system('EWEIRD'), ['Error: EWEIRD: in English', more]],
  ])('%s is told first and once', (_, failure, lines) => {
    expect(describeFailure(failure)).toEqual(lines);
  });

  it('is told with every stack to who asks for it', () => {
    const [first, stack] = describeFailure(
      onPage(new Error('outer', { cause: new TypeError('inner') })),
      true,
    );
    expect(first).toBe(page);
    expect(stack).toMatch(/^Error: outer\n {4}at [\s\S]*TypeError: inner\n {4}at /);
  });
});
