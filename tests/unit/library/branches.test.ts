import { expect, test } from 'vitest';
import { branchesOf } from '../../../src/library/branches.ts';
import { cellsOf } from '../../../src/library/cells.ts';

const parts = (...labels: string[]) => labels.map((label) => ({ label, text: '做什么' }));
const drawn = (name: string, ...labels: string[]) =>
  branchesOf({ name, components: parts(...labels) }).map(({ head, parts }) => [
    head.map(({ text }) => text).join(''),
    parts.map(({ label }) => label),
  ]);

test('a slogan is cut into characters; Latin words and numbers stay together, and what counts is known', () => {
  const marked = (name: string) => cellsOf(name).map(({ text, number }) => (number ? `[${text}]` : text));
  expect(marked('三优三严')).toEqual(['[三]', '优', '[三]', '严']);
  expect(marked('“5+2”')).toEqual(['[“5]', '+', '[2”]']);
  expect(marked('STEM课程')).toEqual(['STEM', '课', '程']);
  expect(marked('第三方资金监管平台').join('')).toBe('第三方资金监管平台');
  expect(marked('备教学评一体化').join('')).toBe('备教学评一体化');
});

test('parts hang on the characters they are about, where that works out for all of them', () => {
  expect(drawn('三优三严', '优化作业', '严格复核', '优化课堂')).toEqual([
    ['三优', ['优化作业', '优化课堂']],
    ['三严', ['严格复核']],
  ]);
  expect(drawn('三优三严', '优化作业', '复核机构')).toEqual([['三优三严', ['优化作业', '复核机构']]]);
});

test('a part for each character, or one character for all, is one branch of the whole name', () => {
  expect(drawn('点线面', '点', '线', '面')).toEqual([['点线面', ['点', '线', '面']]]);
  expect(drawn('四优', '优质师资', '优质课程')).toEqual([['四优', ['优质师资', '优质课程']]]);
});
