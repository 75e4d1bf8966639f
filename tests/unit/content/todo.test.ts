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
    'articles/yiqu/xin.md':
      '---\ntitle: 新\nlevel: region\nregion: yiqu\nthemes: [homework]\nsource: {id: shili-bao, locator: 一}\nsummary: 这是测试用的虚构案例：骨干教师和新教师结对，一起备课，一起设计作业，互相听课，每个学期末在全校说一次课，由同事们投票选出最好的一对。\nbrief: {did: 结对}\nstatus: published\nupdated: 2026-03-01\n---\n\n## 做法\n\n结对。\n',
  });
  expect(todo.stubs).toEqual(['schools/wu.yaml 简介、出处', 'practices/geng.yaml 简介、出处']);
  expect(todo.orphans).toContain('practices/geng.yaml 做法');
  expect(todo.orphans).toContain('schools/wu.yaml 学校');
  expect(todo.orphans).not.toContain('regions/jiaqu.yaml 地区');
  expect(todo.drafts).toEqual(['articles/yiqu/yiqu-caogao.md']);
  expect(todo.unverified).toEqual(['sources/shili-bao.yaml']);
  expect(todo.figureless).toEqual(['articles/yiqu/xin.md', 'articles/yiqu/yiqu-caogao.md']);
  expect(todo.coined).toEqual(['practices/geng.yaml']);
});
