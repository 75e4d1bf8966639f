import { describe, expect, test } from 'vitest';
import { matchNames } from '../../../src/search/browser/match-names.ts';
import { countMentions } from '../../../src/search/build/count-mentions.ts';
import { fullFold } from '../../../src/search/build/fold-table.ts';
import { buildNames } from '../../../src/search/build/names.ts';
import { readingsOf } from '../../../src/search/build/pinyin.ts';
import type { Page } from '../../../src/search/shared/page.ts';

function aThing(kind: string, ...names: string[]): Page {
  return {
    url: `${kind}s/an-address/`,
    id: names[0] ?? '',
    kind,
    title: names[0] ?? '',
    names,
    inner: [],
    question: '',
    place: '',
    date: '',
    filters: {},
    text: '',
    sections: [],
  };
}

const anArticle = (text: string, filters: Page['filters'] = {}): Page => ({
  ...aThing('article', '某案例'),
  text,
  filters,
});

const pages = [
  aThing('practice', '小梅花课程'),
  aThing('practice', '五个一点'),
  aThing('practice', '2+X'),
  aThing('school', '谢家湾学校', '九龙坡区谢家湾学校'),
  aThing('school', '重庆市二〇三中学校', '二〇三中学'),
  aThing('region', '朝阳区', '朝阳'),
  aThing('region', '邕宁区'),
  aThing('theme', '课后服务', '课后延时服务'),
  anArticle('谢家湾学校的“小梅花课程”', { practice: ['小梅花课程'], theme: [] }),
  anArticle('在二〇三中学，课后服务。谢家湾学校。', { practice: [], theme: ['课后服务'] }),
];
const names = buildNames(pages, fullFold);
const namesFor = (typed: string) => matchNames(names, typed, fullFold).map(({ thing }) => thing.names[0]);

describe('readings', () => {
  test.each([
    ['重庆市', 'chong qing shi'],
    ['朝阳师范学校', 'chao yang shi fan xue xiao'],
    ['邕宁区', 'yong ning qu'],
    ['二〇三中学', 'er ling san zhong xue'],
    ['和润校本课程', 'he run xiao ben ke cheng'],
    ['2+x课程', '2 + x ke cheng'],
  ])('%s is read %s', (name, reading) => {
    expect(readingsOf(name).join(' ')).toBe(reading);
  });
});

test.each([
  ['xmhkc', '小梅花课程'],
  ['wugeyidian', '五个一点'],
  ['xiejiawan', '谢家湾学校'],
  ['xiejw', '谢家湾学校'],
  ['chongqing', '重庆市二〇三中学校'],
  ['ersanling', undefined],
  ['erlingsan', '重庆市二〇三中学校'],
  ['chaoy', '朝阳区'],
  ['yongning', '邕宁区'],
  ['khfw', '课后服务'],
  ['khysfw', '课后服务'],
  ['2+x', '2+X'],
  ['２＋Ｘ', '2+X'],
  ['課後延時', '课后服务'],
  ['梅花', '小梅花课程'],
  ['zzz', undefined],
])('typing %s suggests %s first', (typed, name) => {
  expect(namesFor(typed)[0]).toBe(name);
});

test('the name that is the query comes before those that contain it', () => {
  const two = buildNames([aThing('practice', '五育并举课程'), aThing('theme', '五育并举')], fullFold);
  expect(matchNames(two, '五育并举', fullFold).map(({ thing }) => thing.kind)).toEqual(['theme', 'practice']);
});

test('a name read in full comes before those that begin with it', () => {
  const two = buildNames([aThing('school', '重庆市人和中学'), aThing('region', '重庆')], fullFold);
  for (const typed of ['chongqing', 'cq', '重庆']) {
    expect(matchNames(two, typed, fullFold)[0]?.thing.names[0]).toBe('重庆');
  }
});

test.each([
  ['once a text, however often and under however many names', ['谢家湾学校与谢家湾，谢家湾'], [1, 0]],
  ['in each text, under whichever name', ['谢家湾学校', '在谢家湾'], [2, 0]],
  ['both that have one name', ['二小'], [1, 1]],
  ['at the very end of a text, one character too', ['我爱甲'], [0, 1]],
  ['not where a name is cut off', ['谢家'], [0, 0]],
])('mentions are counted %s', (_, texts, counts) => {
  const things = [
    ['谢家湾学校', '谢家湾', '二小'],
    ['二小', '甲'],
  ];
  expect(countMentions(texts, things)).toEqual(counts);
});

test('counts are of the articles tagged with a thing, or that mention it where there are no tags', () => {
  const counts = Object.fromEntries(names.map(({ names: [name], count }) => [name, count]));
  expect(counts).toMatchObject({
    小梅花课程: 1,
    五个一点: 0,
    课后服务: 1,
    谢家湾学校: 2,
    重庆市二〇三中学校: 1,
  });
});
