import { expect, test } from 'vitest';
import { draftOf } from '../../../src/edit/server/draft.ts';

const known = new Set(['region/jiaqu', 'theme/homework', 'source/shili-bao', 'school/jia-yixiao']);
const data = { region: 'jiaqu', themes: ['homework'], source: { id: 'shili-bao' }, body: '## 做法\n' };

test('an article that is hardly begun can be shown, and says what is not written', () => {
  const draft = draftOf({ data }, known);
  expect(draft).toMatchObject({ file: 'articles/jiaqu/preview-of-new.md' });
  expect('text' in draft && draft.text).toContain('title: （还没有标题）');
});

test('without region, theme and source there is nothing to show', () => {
  expect(draftOf({ data: { ...data, region: '', themes: [] } }, known)).toEqual({
    missing: ['地区', '主题'],
  });
});

test('a school that is only being made in the form does not keep the rest from being shown', () => {
  const draft = draftOf({ data: { ...data, schools: ['xin-xuexiao', 'jia-yixiao'] } }, known);
  expect('text' in draft && draft.text).toContain('schools: [jia-yixiao]');
});

test('a figure that is not filled in is left out, the others stay', () => {
  const whole = { indicator: 'clubs', value: 3, unit: '个', of: { region: 'jiaqu' }, locator: '首段' };
  const draft = draftOf(
    { data: { ...data, metrics: [{ value: 5 }, whole] } },
    new Set([...known, 'indicator/clubs']),
  );
  expect('text' in draft && draft.text).toContain('value: 3');
  expect('text' in draft && draft.text).not.toContain('value: 5');
});
