import { describe, expect, test } from 'vitest';
import { type Comparable, comparisonItem } from '../../../src/comparison/build/item.ts';
import { statement } from '../../../src/comparison/build/statement.ts';
import { compare } from '../../../src/comparison/shared/compare.ts';
import {
  type Comparison,
  type ComparisonItem,
  type ItemValue,
  isBrief,
} from '../../../src/comparison/shared/comparison.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { aMetric, anArticle, aPractice, aSchool, someEntries } from '../builders.ts';

const library = createLibrary(
  someEntries({
    schools: [aSchool('b-school', { name: '乙小学', region: 'b-district' })],
    practices: [
      aPractice('asked', {
        name: '五个一点',
        owner: { region: 'a-district' },
        dimensions: { time: '每周5天', support: '否，不收费', results: '减到0项' },
        components: [{ label: '一', text: '读一点' }],
        unstated: ['谁来教'],
      }),
      aPractice('other', {
        name: '作业超市',
        owner: { school: 'b-school' },
        dimensions: { audience: '学生' },
      }),
    ],
    articles: [
      anArticle(
        { practices: ['asked'], metrics: [aMetric({ value: 0, period: { label: '2023', start: '2023' } })] },
        'district',
      ),
      anArticle({ level: 'school', region: 'b-district', schools: ['b-school'] }, 'school'),
      anArticle({ level: 'school', region: 'b-district', schools: ['b-school'] }, 'school-again'),
    ],
  }),
);
const things: readonly Comparable[] = [...library.articles, ...library.practices, ...library.regions];

function itemOf(id: string): ComparisonItem {
  const thing = things.find((other) => other.id === id);
  if (!thing) throw new Error(id);
  return comparisonItem(library, thing);
}

function rowOf(comparison: Comparison, label: string) {
  return comparison.groups.flatMap(({ rows }) => rows).find((row) => row.label === label);
}

describe('nothing on record, silence, nought and no', () => {
  const practices = compare([itemOf('asked'), itemOf('other')]);

  test('what nobody has recorded is an empty cell', () => {
    expect(rowOf(practices, '时间')?.cells).toEqual([[{ text: '每周5天' }], undefined]);
  });

  test('a source that is silent says nothing to a row', () => {
    const anItem = (id: string, values: readonly ItemValue[]): ComparisonItem => ({
      ...{ kind: 'practice', id, name: id, url: `/practices/${id}/`, place: '' },
      entries: [{ row: 'time', order: 0, label: '时间', group: '各方面', values }],
    });
    const silent: ItemValue = { state: 'silent' };
    const beside = compare([anItem('a', [{ text: '每天' }]), anItem('b', [silent])]);
    expect(rowOf(beside, '时间')).toMatchObject({
      cells: [[{ text: '每天' }], [silent]],
      complete: false,
      differs: true,
    });
    expect(compare([anItem('a', [silent]), anItem('b', [])]).groups).toEqual([]);
  });

  test('a denial is marked, with its reason beside it', () => {
    expect(rowOf(practices, '保障')?.cells[0]).toEqual([{ text: '不收费', state: 'no' }]);
  });

  test('nought is a figure', () => {
    const regions = compare([itemOf('a-district'), itemOf('b-district')]);
    const cells = rowOf(regions, '参与率')?.cells;
    expect(cells?.[0]?.[0]).toMatchObject({ text: '0%', number: 0 });
    // A bare year is written out, as it is elsewhere on the site.
    expect(cells?.[0]?.[0]).toMatchObject({ period: '2023年', years: [2023, 2023] });
    expect(cells?.[1]).toBeUndefined();
  });

  test.each([
    ['否', { state: 'no' }],
    ['无', { text: '无', state: 'no' }],
    ['没有，由家长自愿', { text: '没有，由家长自愿', state: 'no' }],
    ['无声课堂', { text: '无声课堂' }],
    ['不断完善机制', { text: '不断完善机制' }],
    ['没有教师的学校由区里派', { text: '没有教师的学校由区里派' }],
  ])('%s', (text, value) => {
    expect(statement(text)).toEqual(value);
  });
});

describe('rows', () => {
  test('stand in one order, whoever speaks first', () => {
    const labels = (ids: string[]) =>
      compare(ids.map((id) => itemOf(id))).groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels(['asked', 'other'])).toEqual([
      ...['是什么', '主题', '对象', '时间', '保障', '成效', '组成', '没有回答的问题', '见于案例'],
    ]);
    expect(labels(['other', 'asked'])).toEqual(labels(['asked', 'other']));
  });

  test('are left out where nobody says anything', () => {
    expect(rowOf(compare([itemOf('asked'), itemOf('other')]), '师资')).toBeUndefined();
  });

  test('tell whether all columns speak and whether they say different things', () => {
    const practices = compare([itemOf('asked'), itemOf('other')]);
    expect(rowOf(practices, '主题')).toMatchObject({ complete: true, differs: false });
    expect(rowOf(practices, '是什么')).toMatchObject({ complete: true, differs: false });
    expect(rowOf(practices, '对象')).toMatchObject({ complete: false, differs: true });
  });
});

describe('columns', () => {
  test('keep the order in which they were chosen', () => {
    expect(compare([itemOf('other'), itemOf('asked')]).columns.map(({ name }) => name)).toEqual([
      '作业超市',
      '五个一点',
    ]);
  });

  test('have short names; two accounts of one school have their titles', () => {
    const labels = (ids: string[]) => compare(ids.map((id) => itemOf(id))).columns.map(({ label }) => label);
    expect(labels(['district', 'school'])).toEqual(['甲区', '乙小学']);
    expect(labels(['school', 'school-again'])).toEqual(['标题 · 甲省甲市乙区', '标题 · 甲省甲市乙区']);
  });

  test('are never of two kinds', () => {
    expect(() => compare([itemOf('asked'), itemOf('district')])).toThrow();
  });
});

test('what articles tell of belongs to the region: practices of nobody too', () => {
  const regions = compare([itemOf('a-district'), itemOf('b-district')]);
  const names = rowOf(regions, '做法')?.cells.map((cell) => cell?.map(({ text }) => text));
  expect(names).toEqual([['五个一点'], ['作业超市']]);
});

test.each<[string, readonly ItemValue[], boolean]>([
  ['a word', [{ text: '学生' }], true],
  [
    'names that can be followed',
    [
      { text: '甲', url: '/a/' },
      { text: '乙', url: '/b/' },
    ],
    true,
  ],
  ['several statements', [{ text: '甲' }, { text: '乙' }], false],
  ['a sentence', [{ text: '由学校组织本校的教师自愿参加' }, { text: '甲', url: '/a/' }], false],
  ['a figure with what belongs to it', [{ text: '0%', details: ['2023年'] }], false],
])('a cell of %s runs on in one line or not', (_, values, brief) => {
  expect(isBrief(values)).toBe(brief);
});
