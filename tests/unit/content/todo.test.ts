import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { listTodo } from '../../../src/content/todo.ts';
import { contentWith } from './content.ts';

async function todoOf(files: Record<string, string>) {
  const { entries, site } = await checkContent(await contentWith(files));
  return Object.fromEntries(
    listTodo(entries, site).map(({ id, items }) => [
      id,
      items.map(({ file, what }) => `${file} ${what}`.trim()),
    ]),
  );
}

test('what is not filled in is told, what is declared silent is not', async () => {
  const { gaps } = await todoOf({
    'schools/wu.yaml':
      'name: 戊学校\ntype: school\nregion: jiaqu\nsummary: 有\nsources: [{id: shili-bao, locator: 一}]\n',
    'schools/ji.yaml':
      'name: 己学校\ntype: school\nregion: jiaqu\nsilent: [stage]\nsummary: 有\nsources: [{id: shili-bao, locator: 一}]\n',
  });
  expect(gaps).toContain('schools/wu.yaml 学段');
  expect(gaps?.filter((line) => line.startsWith('schools/ji'))).toEqual([]);
  expect(gaps).toContain(
    'articles/jiaqu/jia-yixiao-zuoye.md 时间、需要什么、结果如何、作业管理·总量、作业管理·公示',
  );
});

test('stubs, orphans, drafts, sources to be verified, articles without figures, coined names', async () => {
  const todo = await todoOf({
    'schools/wu.yaml': 'name: 戊学校\ntype: school\nregion: jiaqu\n',
    'practices/geng.yaml': 'name: 庚法\nthemes: [homework]\ncoined: true\n',
  });
  expect(todo.stubs).toEqual(['schools/wu.yaml 简介、出处', 'practices/geng.yaml 简介、出处']);
  expect(todo.orphans).toContain('practices/geng.yaml 做法');
  expect(todo.orphans).toContain('schools/wu.yaml 学校');
  expect(todo.orphans).not.toContain('regions/jiaqu.yaml 地区');
  expect(todo.drafts).toEqual(['articles/yiqu/yiqu-caogao.md']);
  expect(todo.unverified).toEqual(['sources/shili-bao.yaml']);
  expect(todo.figureless).toContain('articles/jiaqu/jia-yixiao-zuoye.md');
  expect(todo.coined).toEqual(['practices/geng.yaml']);
});
