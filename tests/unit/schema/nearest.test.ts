import { describe, expect, it } from 'vitest';
import { editDistance, findNearest, suggestNearest } from '../../../src/schema/nearest.ts';

const schools = [
  { id: 'xiejiawan', name: '谢家湾学校' },
  { id: 'tianbao', name: '天宝实验学校' },
  { id: 'renhe-zhongxue', name: '人和中学' },
  { id: 'hepingjie-yizhong', name: '和平街第一中学' },
];

describe('the nearest known word', () => {
  it.each([
    ['xiejawan', 'xiejiawan'],
    ['xeijiawan', 'xiejiawan'],
    ['xiejiawan-xuexiao', 'xiejiawan'],
    ['XieJiaWan', 'xiejiawan'],
    ['renhe', 'renhe-zhongxue'],
    ['yizhong', 'hepingjie-yizhong'],
    ['谢家湾', 'xiejiawan'],
  ])('of %s is %s', (wanted, id) => {
    expect(findNearest(wanted, schools)[0]?.id).toBe(id);
  });

  it('is not offered where nothing is near', () => {
    expect(suggestNearest('peixin', schools)).toBeUndefined();
  });

  it('comes first, with its name', () => {
    const candidates = [{ id: 'tianba', name: '天坝' }, ...schools];
    expect(suggestNearest('tianbap', candidates)).toBe(
      '你是不是想写: tianba（天坝）、tianbao（天宝实验学校）',
    );
  });
});

describe('the distance of two words', () => {
  it.each([
    ['same', 'same', 0],
    ['', 'abc', 3],
    ['abcd', 'abdc', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});
