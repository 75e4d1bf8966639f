import { expect, test } from 'vitest';
import {
  levelOf,
  newArticle,
  newPractice,
  newRegion,
  newSchool,
  newSource,
} from '../../../src/content/new-entry.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import { parseBySchema } from '../../../src/schema/parse.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import { sectionsWith } from '../../../src/schema/sections.ts';
import { proposeId } from '../../../src/search/build/propose-id.ts';

test.each([
  ['作业超市', 'zuoye-chaoshi'],
  ['5+2', '5-plus-2'],
  ['“四优”资源', 'siyou-ziyuan'],
  ['STEM课程', 'stem-kecheng'],
  ['！', 'xin'],
])('the id of %s: %s', (name, id) => expect(proposeId(name, () => false)).toBe(id));

test('a place goes without its last word', () => {
  expect(proposeId('江北区', () => false, true)).toBe('jiangbei');
});

test('an id in use gets a number', () => {
  expect(proposeId('江北区', (id) => ['jiangbei', 'jiangbei-2'].includes(id), true)).toBe('jiangbei-3');
});

test.each([
  ['南宁市', 'province', 'city'],
  ['戊市', 'city', 'district'],
  ['九龙坡区', 'municipality', 'district'],
  ['广西壮族自治区', undefined, 'province'],
  ['重庆高新技术产业开发区', 'municipality', 'zone'],
  ['己自治州', 'province', 'city'],
])('%s below %s: %s', (name, parent, level) => expect(levelOf(name, parent)).toBe(level));

test('stubs are sound by their schemas', () => {
  const judge = (kind: keyof typeof schemas, text: string) => parseBySchema(schemas[kind], parseYaml(text));
  expect(judge('school', newSchool({ id: 'a', name: '甲: 小学', region: 'jiaqu' }).text)).toMatchObject({
    data: { name: '甲: 小学', stage: ['primary'], type: 'school', summary: '' },
  });
  expect(judge('source', newSource({ id: 'a', title: '“题名”', type: 'report' }).text)).toMatchObject({
    data: { status: '待核' },
  });
  expect(judge('practice', newPractice({ id: 'a', name: '1+1', themes: ['homework'] }).text)).toMatchObject({
    data: { name: '1+1' },
  });
  expect(
    judge(
      'region',
      newRegion({ id: 'a', name: '甲区', level: 'district', parent: 'b', code: '000001' }).text,
    ),
  ).toMatchObject({
    data: { level: 'district', parent: 'b', code: '000001' },
  });
});

test('an article has its sections and a question for each aspect of its themes', () => {
  const themes = [
    { id: 'homework', name: '作业管理', aspects: [{ name: '公示', question: '怎样让家长看得见？' }] },
  ];
  const { file, text } = newArticle({
    ...{
      id: 'a',
      title: '甲: 乙',
      region: 'jiaqu',
      schools: ['s'],
      themes,
      source: 'bao',
      updated: '2026-03-01',
    },
    sections: sectionsWith([{ id: 'wenti', name: '问题', before: '做法' }]),
  });
  expect(file).toBe('articles/jiaqu/a.md');
  expect(text).toContain('**公示**：怎样让家长看得见？');
  expect(text).not.toContain('### ');
  expect(text.match(/^## .*/gm)?.slice(0, 3)).toEqual(['## 背景', '## 问题', '## 做法']);
  expect(parseYaml(text.split('\n---\n')[0]?.slice(4) ?? '')).toMatchObject({
    ...{
      title: '甲: 乙',
      level: 'school',
      schools: ['s'],
      themes: ['homework'],
      status: 'draft',
      updated: '2026-03-01',
    },
  });
});
