/** Texts of our own with the traits of scanned newspaper pages. */
import { describe, expect, it, test } from 'vitest';
import { textOfHtml } from '../../../src/cli/read-source.ts';
import { findFigures } from '../../../src/import/find-figures.ts';
import { newPractices, newRegions, newSchools } from '../../../src/import/find-names.ts';
import { findDoubled, joinLines } from '../../../src/import/join-lines.ts';
import { readChinese, readNumber } from '../../../src/import/numerals.ts';
import { propose } from '../../../src/import/propose.ts';

describe('a figure', () => {
  it.each([
    ['开设了500多个特色课程', '500多个=500个 over'],
    ['投入1.2亿元建设', '1.2亿元=120000000元'],
    ['发放公开信5万余封', '5万余封=50000封 over'],
    ['面向干部、教师共计3万余人', '3万余人=30000人 over'],
    ['学生人数超过 14 万，较去年', '超过 14 万=140000人 over'],
    ['参与率达99.7%，逾70%小学生', '99.7%=99.7% / 逾70%=70% over'],
    ['９８．５％的家长', ''],
    ['培训机构从91家压减至11家', '91家=91家 / 11家=11家'],
    ['会同三家银行、两所重点学校', '三家=3家 / 两所=2所'],
    ['汇聚一万节课', '一万节=10000节'],
    ['近百分之九十八点五', '近百分之九十八点五=98.5% nearly'],
    ['听课近6000节次，获奖25人次，活动6 场次', '近6000节次=6000节次 nearly / 25人次=25人次 / 6 场次=6场次'],
    ['每周5天，每天2小时，历经10余年', '5天=5天 / 2小时=2小时 / 10余年=10年 over'],
    ['不少于30分钟，约1,200名学生', '不少于30分钟=30分钟 at-least / 约1,200名=1200名 about'],
    ['一年内减轻、三年内提高', '一年=1年 / 三年=3年'],
    ['23个类别120人的专家组', '23个=23个 / 120人=120人'],
    ['在2021年9月8日、第二届、3点半、周四下午', ''],
    ['“5+2”、2+X、标准3.0、“1+1”模式', ''],
    ['一个学生、统一部署、一次活动、每一节课', ''],
    ['二十四节气，三年级，两名师傅，几十个', ''],
    ['两年前，两年来', ''],
    ['三个家长，五家长', '三个=3个'],
  ])('%s: %s', (text, expected) => {
    const said = findFigures(text).map(
      ({ text: words, value, unit, qualifier }) =>
        `${words}=${value}${unit}${qualifier ? ` ${qualifier}` : ''}`,
    );
    expect(said.join(' / ')).toBe(expected);
  });

  it('tells the sentence it stands in', () => {
    expect(findFigures('先说别的。全区建成12个中心组；再说。')[0]).toMatchObject({
      context: '全区建成12个中心组；',
      index: 9,
    });
  });
});

test.each([
  ['二十四', 24],
  ['十', 10],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['一二', Number.NaN],
])('%s is %d', (text, value) => expect(readChinese(text)).toBe(value));

test('powers of ten are exact', () => {
  expect(readNumber('1.2', '亿')).toBe(120_000_000);
  expect(readNumber('3', '百万')).toBe(3_000_000);
});

describe('lines cut by a column', () => {
  const texts = (text: string) => joinLines(text).map((paragraph) => paragraph.text);
  it.each([
    [
      '教研组据统计，全区视导学校覆盖率超\n60%，教研员下校听课\n近600节次。',
      ['教研组据统计，全区视导学校覆盖率超60%，教研员下校听课近600节次。'],
    ],
    [
      '为了落实这一项工作的要求\n组织了专门的研究小组，新学\n\n期，教研员走进了十所学校。',
      ['为了落实这一项工作的要求组织了专门的研究小组，新学期，教研员走进了十所学校。'],
    ],
    ['学校以课程建设推动特色发展，\n\n提升课堂品质。', ['学校以课程建设推动特色发展，提升课堂品质。']],
    [
      '标题一行\n\n正文的第一段写完了。\n\n正文的第二段也写完了。',
      ['标题一行', '正文的第一段写完了。', '正文的第二段也写完了。'],
    ],
    ['## 小标题\n正文。', ['## 小标题正文。']],
    ['① 学生在操场参加课后的\n\n体育锻炼\n② 柿子熟了', ['① 学生在操场参加课后的体育锻炼', '② 柿子熟了']],
  ])('%j', (text, joined) => {
    if (text.startsWith('##')) return expect(texts(text).join('')).toBe(joined.join(''));
    return expect(texts(text)).toEqual(joined);
  });

  it('keep the number of the line they began on', () => {
    expect(joinLines('\n甲段写完了这一句。\n\n乙段\n')).toEqual([
      { text: '甲段写完了这一句。', line: 2 },
      { text: '乙段', line: 4 },
    ]);
  });
});

test('words that stand twice are told, those that are written so are not', () => {
  const found = findDoubled(joinLines('学习了解节气的的基础上，统筹校外校外一盘棋。天天锻炼，个个参加。'));
  expect(found.map(({ text }) => text)).toEqual(['的的', '校外校外']);
});

describe('names that the library does not know', () => {
  it.each([
    ['推动丁香区、戊己县的工作，庚辛市教育局', ['丁香区', '戊己县', '庚辛市']],
    ['全区各学区的示范区和城区，区域、市级、校区', []],
    ['庚辛市丁香区', ['庚辛市', '丁香区']],
  ])('regions in %s', (text, names) => expect(newRegions(text)).toEqual(names));

  it.each([
    [
      '在丁香区实验小学，柳树湾学校与枫林路第一中学分校',
      ['丁香区实验小学', '柳树湾学校', '枫林路第一中学分校'],
    ],
    ['和平路第一中学的6个校区', ['和平路第一中学']],
    ['全区65所学校，各中小学，提高学校质量，义务教育学校，示范学校', []],
    ['庚辛市第三幼儿园组织活动，走进白杨小学', ['庚辛市第三幼儿园', '白杨小学']],
  ])('schools in %s', (text, names) => expect(newSchools(text)).toEqual(names));

  it('practices: slogans with a number, or said to be a mode', () => {
    expect(newPractices('推行“四段四步”，“减负”之后“晨光”课程、“很好，真的一样”')).toEqual([
      '四段四步',
      '晨光',
    ]);
  });
});

test('a whole page: known things by id, new ones without, slogans are no figures', () => {
  const known = {
    regions: [{ id: 'dingxiang', name: '丁香区', aliases: ['丁香'] }],
    schools: [{ id: 'liushuwan', name: '柳树湾学校', aliases: ['柳树湾小学部'] }],
    practices: [{ id: 'wuge', name: '五个一', aliases: [] }],
    themes: [{ id: 'homework', name: '作业管理', aliases: [] }],
  };
  const proposal = propose(
    '丁香区推行“五个一”作业管理。\n\n柳树湾学校有３个组；戊己区开了15门课，作业管理有了办法。',
    known,
  );
  expect(proposal.regions).toEqual([
    { name: '丁香区', id: 'dingxiang', times: 1 },
    { name: '戊己区', times: 1 },
  ]);
  expect(proposal.schools).toEqual([{ name: '柳树湾学校', id: 'liushuwan', times: 1 }]);
  expect(proposal.practices).toEqual([{ name: '五个一', id: 'wuge', times: 1 }]);
  expect(proposal.themes).toEqual([{ name: '作业管理', id: 'homework', times: 2 }]);
  expect(proposal.figures.map(({ text, line }) => [text, line])).toEqual([
    ['3个', 3],
    ['15门', 3],
  ]);
});

test('a saved page is its text, a line a block', () => {
  const html =
    '<!doctype html><title>标题</title><script>var a = 1</script><div><p>第一\n  段<b>的字</b></p><p>第二段</p></div>';
  expect(textOfHtml(html)).toBe('标题\n\n第一段的字\n\n第二段');
});
