import { describe, expect, it, test } from 'vitest';
import { addRedirect, parsePath, readRedirects } from '../../../src/content/redirects.ts';
import { renamedFile, renameIn } from '../../../src/content/rename.ts';
import { createNameTable } from '../../../src/schema/name-table.ts';

const names = createNameTable([
  { kind: 'theme', id: 'homework', data: { name: '作业管理' } },
  { kind: 'region', id: 'jiaqu', data: { name: '甲区' } },
]);
const article = { collection: 'articles', id: 'a', file: 'articles/jiaqu/a.md' } as const;
const problem = { collection: 'problems', id: 'a', file: 'problems/a.yaml' } as const;
const theme = { kind: 'theme', from: 'homework', to: 'zuoye' } as const;
const region = { kind: 'region', from: 'jiaqu', to: 'jia-qu' } as const;

describe('a thing with another id', () => {
  it.each([
    ['themes: [after-school, homework] # 二', 'themes: [after-school, zuoye] # 二'],
    ['themes: [作业管理]', 'themes: [作业管理]'],
    ['themes: [homework，after-school]', 'themes: [zuoye, after-school]'],
    ['silent: [period, homework/publicity]', 'silent: [period, zuoye/publicity]'],
    ['title: homework\npractices: [homework]', 'title: homework\npractices: [homework]'],
    ['themes: {a: homework}', 'themes: {a: homework}'],
  ])('%j: %j', (yaml, renamed) => {
    const body = '\n正文 homework\n';
    expect(renameIn(article, `---\n${yaml}\n---\n${body}`, theme, names)).toBe(
      `---\n${renamed}\n---\n${body}`,
    );
  });

  it('is renamed in problems, site.yaml and figures', () => {
    expect(renameIn(problem, 'themes: [homework]\naspects: [homework/amount]\n', theme, names)).toBe(
      'themes: [zuoye]\naspects: [zuoye/amount]\n',
    );
    const figure = '---\nregion: jiaqu\nmetrics:\n  - of: { region: jiaqu }\n---\n';
    expect(renameIn(article, figure, region, names)).toBe(figure.replaceAll('jiaqu', 'jia-qu'));
    const site = 'notablePractices:\n  - x\n';
    expect(renameIn(undefined, site, { kind: 'practice', from: 'x', to: 'y' }, names)).toBe(
      'notablePractices:\n  - y\n',
    );
  });
});

test.each([
  ['themes/homework.yaml', theme, 'themes/zuoye.yaml'],
  ['practices/homework.yaml', theme, 'practices/homework.yaml'],
  ['regions/jiaqu.yaml', region, 'regions/jia-qu.yaml'],
  ['articles/jiaqu/tu.png', region, 'articles/jia-qu/tu.png'],
  ['articles/jiaqu/a.md', { kind: 'article', from: 'a', to: 'b' } as const, 'articles/jiaqu/b.md'],
])('%s', (file, renaming, moved) => expect(renamedFile(file, renaming)).toBe(moved));

describe('redirects', () => {
  const known = (kind: string, id: string) => kind === 'practice' && ['xin', 'other'].includes(id);

  it('lead from old ids to new ones', () => {
    expect(readRedirects('practices/jiu: practices/xin\n', known)).toEqual({
      redirects: [{ kind: 'practice', from: 'jiu', to: 'xin' }],
      mistakes: [],
    });
    expect(readRedirects('# 空的\n', known)).toEqual({ redirects: [], mistakes: [] });
  });

  it.each([
    ['practices/xin: practices/other', 'practices/xin 现在又有了，不能转到别处'],
    ['practices/jiu: practices/mei', '没有 practices/mei，转不过去'],
    ['practices/jiu: schools/xin', 'practices/jiu 写得不对'],
    ['jiu: xin', 'jiu 写得不对'],
    ['- a', '这个文件读不出来'],
    ['a: [', '这个文件读不出来'],
  ])('%s: %s', (text, message) => {
    const { redirects, mistakes } = readRedirects(text, known);
    expect(redirects).toEqual([]);
    expect(mistakes[0]).toMatchObject({ file: 'redirects.yaml', message });
  });

  it('do not lead through one another, nor back', () => {
    const once = addRedirect('', { kind: 'practice', from: 'a', to: 'b' });
    const twice = addRedirect(once, { kind: 'practice', from: 'b', to: 'c' });
    expect(twice.split('\n').slice(1)).toEqual(['practices/a: practices/c', 'practices/b: practices/c', '']);
    const back = addRedirect(twice, { kind: 'practice', from: 'c', to: 'a' });
    expect(back.split('\n').slice(1)).toEqual(['practices/b: practices/a', 'practices/c: practices/a', '']);
  });

  it('name things by folder and id', () => {
    expect(parsePath('schools/x')).toEqual({ kind: 'school', id: 'x' });
    expect(parsePath('schools/x/y')).toBeUndefined();
    expect(parsePath('constructor/x')).toBeUndefined();
    expect(parsePath(3)).toBeUndefined();
  });
});
