import { expect, test } from 'vitest';
import { comparisonItem } from '../../../src/comparison/build/item.ts';
import { suggestedFor } from '../../../src/comparison/build/suggested.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { anArticle, aPractice, aTheme, someEntries } from '../builders.ts';

const aspects = [{ id: 'time', name: '时间', question: '几点？' }];
const body = '## 做法\n\n**时间**：每周五天，每天两小时。';

const library = createLibrary(
  someEntries({
    themes: [aTheme('after-school', { name: '课后服务', aspects })],
    practices: [
      aPractice('sheet', {
        name: '记录单',
        themes: ['after-school'],
        owner: { region: 'a-district' },
        related: [{ id: 'market', reason: '同样先管总量' }],
      }),
      aPractice('market', { name: '作业超市', themes: ['after-school'] }),
      aPractice('full', {
        name: '五个一点',
        themes: ['after-school'],
        dimensions: { time: '一', staff: '二', content: '三' },
      }),
      aPractice('own', { name: '自己的', themes: ['after-school'], owner: { region: 'a-district' } }),
    ],
    articles: [
      anArticle({ themes: ['after-school'], body }, 'one'),
      anArticle({ region: 'b-district', themes: ['after-school'], body }, 'two'),
    ],
  }),
);
const find = <T extends { id: string }>(things: readonly T[], id: string) => {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(id);
  return thing;
};

test('a practice is laid beside those its editors relate, then the fullest of its theme elsewhere', () => {
  const sheet = find(library.practices, 'sheet');
  expect(comparisonItem(library, sheet).beside).toEqual(['market', 'full']);
  expect(suggestedFor(library, sheet)).toEqual([
    {
      title: '记录单：与作业超市、五个一点对照',
      url: '/compare/own/?kind=practice&ids=sheet,market,full',
      reason: '最相近的几种，逐项对照',
    },
  ]);
});

test('a place is laid beside its neighbours that answer the same questions', () => {
  const district = find(library.regions, 'a-district');
  expect(comparisonItem(library, district).beside).toEqual(['b-district']);
  expect(suggestedFor(library, district)[0]?.url).toBe(
    '/compare/themes/after-school/?columns=a-district,b-district',
  );
});
