import { expect, test } from 'vitest';
import { type AddedSection, articleSections, sectionsWith } from '../../../src/schema/sections.ts';

const wenti = { id: 'wenti', name: '问题', before: '做法' };
const jianyi = { id: 'jianyi', name: '建议', after: '成效' };

test.each<[string, AddedSection[], string]>([
  ['none', [], '背景 做法 保障 评价 成效'],
  ['one before another', [wenti], '背景 问题 做法 保障 评价 成效'],
  ['one at the very beginning', [{ ...wenti, before: '背景' }], '问题 背景 做法 保障 评价 成效'],
  ['one after the last', [jianyi], '背景 做法 保障 评价 成效 建议'],
  [
    'one beside one added before',
    [jianyi, { ...wenti, before: '建议' }],
    '背景 做法 保障 评价 成效 问题 建议',
  ],
  ['one beside nothing', [{ ...wenti, before: '起因' }], '背景 做法 保障 评价 成效 问题'],
])('a site that adds %s', (_, added, titles) => {
  expect(
    sectionsWith(added)
      .map(({ title }) => title)
      .join(' '),
  ).toBe(titles);
});

test('ours keep their ids, added ones have those they are given', () => {
  const sections = sectionsWith([wenti, jianyi]);
  expect(sections).toEqual(expect.arrayContaining([...articleSections]));
  expect(sections.at(-1)).toEqual({ id: 'jianyi', title: '建议' });
});
