import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../../src/content/check/check-entries.ts';
import type { Entries } from '../../../src/library/entries.ts';
import {
  aHomonym,
  aMetric,
  anArticle,
  anIndicator,
  aPractice,
  aRegion,
  aSchool,
  someEntries,
} from '../builders.ts';

const messages = (added: Partial<Entries>) => checkEntries(someEntries(added)).map(({ message }) => message);

// Each rule is shown refusing something in tests/fixtures/broken; here is where a rule stops.
describe('rules across files', () => {
  it('find nothing wrong with a sound library', () => {
    expect(messages({ articles: [anArticle({ schools: ['a-school'], metrics: [aMetric()] })] })).toEqual([]);
  });

  it('report everything at once, by file', () => {
    const mistakes = checkEntries(
      someEntries({
        articles: [
          anArticle({ themes: ['no-theme', 'a-theme', 'none'] }, 'z'),
          anArticle({ region: 'no' }, 'a'),
        ],
      }),
    );
    expect(mistakes.map(({ file, field }) => [file, field])).toEqual([
      ['articles/a-district/z.md', ['themes', 0]],
      ['articles/a-district/z.md', ['themes', 2]],
      ['articles/no/a.md', ['region']],
    ]);
  });

  it('do not call a reference dangling when its file is there but unreadable', () => {
    const entries = someEntries({ articles: [anArticle({ schools: ['torn'], level: 'school' })] });
    expect(checkEntries(entries, { unreadable: [{ collection: 'schools', id: 'torn' }] })).toEqual([]);
    expect(checkEntries(entries)).toHaveLength(1);
  });

  it('report an unknown region once, not again for each school and figure in it', () => {
    const article = anArticle({ region: 'no-region', schools: ['a-school'], metrics: [aMetric()] });
    expect(messages({ articles: [article] })).toEqual(['没有 id 为 no-region 的地区']);
  });

  it('let a city’s article tell of schools and figures of its districts', () => {
    const metrics = [aMetric({ of: { region: 'b-district' } }), aMetric({ of: { school: 'a-school' } })];
    expect(messages({ articles: [anArticle({ region: 'a-city', schools: ['a-school'], metrics })] })).toEqual(
      [],
    );
  });

  it('let an article name a partner from elsewhere', () => {
    const schools = [aSchool('b-school', { name: '乙小学', region: 'b-district' })];
    expect(messages({ schools, articles: [anArticle({ partners: ['b-school'] })] })).toEqual([]);
  });

  it('let schools of different districts have one name, and a city lie in its province only', () => {
    const schools = [aSchool('b-school', { name: '甲小学', region: 'b-district' })];
    const regions = [aRegion('c-city', { name: '丙市', level: 'city', parent: 'a-city' })];
    expect(messages({ schools, regions })).toEqual(['地级市（丙市）不能放在地级市（甲市）之下']);
  });

  it.each([0, 100])('take a rate of %s%%', (value) => {
    expect(messages({ articles: [anArticle({ metrics: [aMetric({ value })] })] })).toEqual([]);
  });

  it('let a number that is no share of a whole pass 100', () => {
    const indicators = [anIndicator('students', { name: '学生数', unit: '人', type: 'count' })];
    const metrics = [aMetric({ indicator: 'students', unit: '人', value: 5000, before: 0 })];
    expect(messages({ indicators, articles: [anArticle({ metrics })] })).toEqual([]);
  });

  it('report a loop of three once, with its way round', () => {
    const practices = [
      aPractice('x', { name: '子', broader: 'y' }),
      aPractice('y', { name: '丑', broader: 'z' }),
      aPractice('z', { name: '寅', broader: 'x' }),
      aPractice('below', { name: '卯', broader: 'x' }),
    ];
    expect(messages({ practices })).toEqual(['上位做法绕成了圈: x → y → z → x']);
  });
});

describe('names two practices share', () => {
  const one = aPractice('one', { name: '1+1' });
  const declare = (type: string, ...ids: string[]) =>
    aHomonym('h', { type, practices: ids.map((id) => ({ id, sense: '含义' })) });

  it.each(['１＋１', '“1+1”', '1 + 1', '1·+·1'])('are found however they are written: %s', (alias) => {
    const practices = [one, aPractice('two', { name: '乙', aliases: [alias] })];
    expect(messages({ practices })).toEqual([`名称“${alias}”与 practices/one.yaml（1+1）相同`]);
  });

  it('are fine once a homonym file of type same lists both', () => {
    const practices = [one, aPractice('two', { name: '乙', aliases: ['“1+1”'] })];
    expect(messages({ practices, homonyms: [declare('same', 'one', 'two')] })).toEqual([]);
    expect(messages({ practices, homonyms: [declare('variant', 'one', 'two')] })).toHaveLength(1);
  });

  it('ask for the third practice, too', () => {
    const practices = [one, aPractice('two', { name: '1 +1' }), aPractice('three', { name: '1+ 1' })];
    expect(messages({ practices, homonyms: [declare('same', 'one', 'two')] })).toEqual([
      '名称“1+ 1”与 practices/one.yaml（1+1）相同',
    ]);
  });

  it('are told apart in one file, not in two', () => {
    const twin = aHomonym('twin', { name: '１＋１', practices: [{ id: 'one', sense: '含义' }] });
    const practices = [one, aPractice('two', { name: '乙', aliases: ['1+1'] })];
    expect(messages({ practices, homonyms: [twin, declare('same', 'one', 'two')] })).toContain(
      '已有同名的辨析“1+1”: homonyms/twin.yaml',
    );
  });

  it('may be a practice’s own alias, written another way', () => {
    expect(messages({ practices: [aPractice('one', { name: '1+1', aliases: ['１＋１'] })] })).toEqual([]);
  });
});
