import { expect, test } from 'vitest';
import {
  chosenFilters,
  printState,
  readState,
  toggleFilter,
} from '../../../src/components/search/search-state.ts';

const facets = ['theme', 'region', 'stage'];
const read = (url: string) => readState(new URL(url, 'https://example.edu.cn/search/'), facets);

test.each([
  '',
  '?q=%E4%BD%9C%E4%B8%9A',
  '?q=5%2B2&kind=practice',
  '?q=a&region=chaoyang&region=yubei&stage=primary',
  '?theme=homework',
])('the address %s is read and written again the same', (url) => {
  expect(printState(read(url))).toBe(url);
});

test('a text too long for servers stands behind the hash and is read from there', () => {
  const text = '双减'.repeat(5000);
  const url = printState({ text, kind: 'article', filters: { stage: ['primary'] } });
  expect(url).toMatch(/^#\?q=/);
  expect(read(url)).toEqual({ text, kind: 'article', filters: { stage: ['primary'] } });
});

test('a value is chosen once, and taken away again', () => {
  const chosen = toggleFilter(toggleFilter(read('?q=a'), 'stage', 'primary', true), 'stage', 'primary', true);
  expect(chosenFilters(chosen)).toEqual([['stage', 'primary']]);
  expect(printState(toggleFilter(chosen, 'stage', 'primary', false))).toBe('?q=a');
});

test.each([
  ['?q=作业&from=singlemessage&isappinstalled=0', { text: '作业', kind: 'article', filters: {} }],
  ['?q=作业&utm_source=x&stage=primary', { text: '作业', kind: 'article', filters: { stage: ['primary'] } }],
  ['?q=a&__proto__=x&constructor=y&hasOwnProperty=z', { text: 'a', kind: 'article', filters: {} }],
  ['?q=a&kind=constructor', { text: 'a', kind: 'article', filters: {} }],
  ['?q=a&kind=__proto__', { text: 'a', kind: 'article', filters: {} }],
  [
    '?q=a&stage=&stage=primary&stage=primary',
    { text: 'a', kind: 'article', filters: { stage: ['primary'] } },
  ],
])('of the address %s only what the page can narrow by is read, and written again', (url, state) => {
  expect(read(url)).toEqual(state);
  expect(read(printState(read(url)))).toEqual(state);
  expect(printState(read(url))).not.toMatch(/from|utm|proto|constructor|Property|stage=&/);
});
