/** What a question is answered with. */
import { expect, test } from 'vitest';
import type { ComparisonItem } from '../../../src/comparison/shared/comparison.ts';
import { answerFromFile, answerFromItems } from '../../../src/components/search/answer.ts';
import { focusOf } from '../../../src/components/search/focus.ts';
import { sharedReason } from '../../../src/components/search/loose-match.ts';
import { statusText } from '../../../src/components/search/status-text.ts';
import type { Part } from '../../../src/search/browser/understand.ts';

const part = (kind: string, id: string, name: string): Part => ({
  text: name,
  words: [name],
  things: [{ kind, id, names: [name], url: `${kind}s/${id}/`, place: '', count: 1 }],
});
const place = (id: string, name: string, told: Record<string, string[]>): ComparisonItem => ({
  kind: 'region',
  id,
  name,
  url: `/regions/${id}/`,
  place: '',
  entries: Object.entries(told).map(([aspect, texts], order) => ({
    row: `aspect/after-school/${aspect}`,
    order,
    label: aspect,
    group: '课后服务',
    themes: ['after-school'],
    asked: true as const,
    values: texts.map((text) => ({ text })),
  })),
});
const focusOn = (...parts: Part[]) => {
  const focus = focusOf(parts, false);
  if (!focus) throw new Error('about nothing');
  return focus;
};

test('of several places all are spoken of, what most of them tell first, and laid side by side in the theme', () => {
  const focus = focusOn(
    part('region', 'jia', '甲区'),
    part('region', 'yi', '乙区'),
    part('theme', 'after-school', '课后服务'),
  );
  const answer = answerFromItems(
    [
      place('jia', '甲区', { time: ['到六点'], staff: ['请教练', '请家长'] }),
      place('yi', '乙区', { staff: ['全是教师'] }),
    ],
    focus,
    [],
  );
  expect(answer.name).toBe('甲区、乙区 · 课后服务');
  expect(
    answer.parts.map(({ name, says }) => [name, says.map(({ text, who }) => `${who}：${text}`)]),
  ).toEqual([
    ['staff', ['甲区：请教练', '乙区：全是教师']],
    ['time', ['甲区：到六点']],
  ]);
  expect(answer.compareUrl).toBe('/compare/own/?kind=region&ids=jia,yi&theme=after-school');
  expect([answer.all, ...answer.beside].map(({ url }) => url)).toEqual(['/regions/jia/', '/regions/yi/']);
});

test('a stage that is asked for goes on to all that is told of it', () => {
  const file = { name: '作业管理', url: '/themes/homework/', summary: '', parts: [] };
  const ofAll = answerFromFile(file, focusOn(part('theme', 'homework', '作业管理')));
  expect(ofAll.all).toEqual({ text: '看全部', url: '/themes/homework/' });
  const ofStage = answerFromFile(
    file,
    focusOn(part('stage', 'primary', '小学'), part('theme', 'homework', '作业管理')),
  );
  expect(ofStage.all).toEqual({ text: '看全部小学案例', url: '/search/?theme=homework&stage=primary' });
});

const state = { text: '甲区', kind: 'article', filters: {} };
const found = (count: number) => ({
  phrases: [{ text: '甲区', normal: '甲区' }],
  without: [],
  ids: Array.from({ length: count }, String),
});
const around = { loose: 0, reason: '', answer: '', names: false };

test.each([
  ['4 篇案例写有“甲区”，另有 8 篇在甲区', 4, { ...around, loose: 8, reason: '在甲区' }],
  ['16 篇案例也许有用', 0, { ...around, loose: 16 }],
  ['找到“甲区”，2 篇也许有用', 0, { ...around, answer: '甲区', loose: 2 }],
  ['有名称相符或相近的', 0, { ...around, names: true }],
  ['正在找相近的案例……', 0, { ...around, loose: undefined }],
  ['没有案例写有“甲区”。', 0, around],
])('the headline counts what is shown: %s', (text, count, shown) => {
  expect(statusText(state, found(count), shown)).toBe(text);
});

test('the reason why all are shown is said once; where they differ each says its own', () => {
  const parts = [part('region', 'jia', '甲区')];
  const one = (filed: number[]) => ({ id: 'a', has: [0], filed, words: [] });
  expect(sharedReason([one([0]), one([0])], parts)).toBe('在甲区');
  expect(sharedReason([one([0]), one([])], parts)).toBe('');
});
