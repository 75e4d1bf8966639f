/** Questions as teachers and parents ask them, read with a vocabulary like a site's. */
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/browser/parse-query.ts';
import { cutWords, understand } from '../../../src/search/browser/understand.ts';
import type { Named } from '../../../src/search/shared/name-shards.ts';

const thing = (kind: string, id: string, ...names: string[]): Named => ({
  kind,
  id,
  names,
  readings: [],
  url: `${kind}/${id}/`,
  place: '',
  count: 1,
});

const things = [
  thing('theme', 'homework', '作业管理', '作业', '作业设计'),
  thing('theme', 'after-school', '课后服务', '课后延时服务', '课后托管'),
  thing('theme', 'assessment', '考试评价', '评价', '考试'),
  thing('theme', 'teachers', '教研与教师发展', '教研', '教师发展'),
  thing('theme', 'tutoring', '校外培训治理', '校外培训', '机构转型'),
  thing('theme', 'home-school', '家校社协同', '家校共育'),
  thing('aspect', 'homework/amount', '总量', '作业量', '时长', '作业总量'),
  thing('aspect', 'homework/design', '设计', '作业设计', '题目'),
  thing('aspect', 'homework/layers', '分层', '分层作业', '个性化作业'),
  thing('aspect', 'homework/publicity', '公示', '作业公示', '公开'),
  thing('aspect', 'homework/marking', '批改与反馈', '批改', '反馈'),
  thing('aspect', 'after-school/time', '时间', '服务时间', '时长'),
  thing('aspect', 'after-school/funding', '收费与经费', '收费', '经费'),
  thing('aspect', 'after-school/staff', '师资', '教师', '外聘'),
  thing('aspect', 'after-school/safety', '看护与安全', '安全', '托管', '看护'),
  thing('aspect', 'assessment/papers', '命题', '试题'),
  thing('aspect', 'tutoring/fees', '收费监管', '预收费', '退费'),
  thing('aspect', 'home-school/visits', '走访', '家访'),
  thing('problem', 'too-much', '作业太多', '作业负担重'),
  thing('problem', 'refunds', '机构退费难', '退费难'),
  thing('problem', 'pick-up', '接送难', '接孩子难'),
  thing('practice', 'wugeyidian', '五个一点'),
  thing('practice', 'chaoshi', '作业超市'),
  thing('practice', 'gongshi', '作业校内公示制度', '作业公示'),
  thing('practice', '5-2', '5+2', '5+2模式'),
  thing('practice', 'jituan', '集团化办学'),
  thing('region', 'jiangbei', '江北区', '江北'),
  thing('region', 'chaoyang', '朝阳区', '朝阳'),
  thing('region', 'chongqing', '重庆市', '重庆'),
  thing('region', 'jiangnan', '江南区', '江南'),
  thing('school', 'xiejiawan', '谢家湾学校'),
  thing('school', 'guanyinqiao', '观音桥小学', '江北区观音桥小学'),
  thing('author', '陈媚', '陈媚'),
];
const synonyms = [
  ['老师', '教师'],
  ['补习班', '培训机构', '校外培训'],
  ['收费', '费用', '交钱'],
  ['三点半', '3点半'],
];

/** `region/jiangbei`, `“机器人”` for a word. */
const read = (question: string) =>
  understand(parseQuery(question, new Map()), { things, synonyms }, new Map()).map((part) =>
    part.things.length > 0 ? part.things.map(({ kind, id }) => `${kind}/${id}`).join('|') : `“${part.text}”`,
  );

test.each([
  ['小学作业管理', 'stage/primary theme/homework'],
  ['作业太多怎么办', 'problem/too-much'],
  ['孩子作业太多怎么办？', '“孩子” problem/too-much'],
  ['课后服务收费', 'theme/after-school aspect/after-school/funding'],
  ['课后服务怎么收费', 'theme/after-school aspect/after-school/funding'],
  ['课后服务的费用', 'theme/after-school aspect/after-school/funding'],
  ['课后服务要不要交钱', 'theme/after-school aspect/after-school/funding'],
  ['江北区课后服务', 'region/jiangbei theme/after-school'],
  ['江北课后服务', 'region/jiangbei theme/after-school'],
  ['江北区观音桥小学', 'school/guanyinqiao'],
  ['什么是五个一点', 'practice/wugeyidian'],
  ['五个一点是什么', 'practice/wugeyidian'],
  ['“五个一点”', 'practice/wugeyidian'],
  ['分层作业', 'aspect/homework/layers'],
  ['初中分层作业', 'stage/middle aspect/homework/layers'],
  ['分层作业怎么做', 'aspect/homework/layers'],
  ['作业怎么分层', 'theme/homework aspect/homework/layers'],
  ['作业管理 公示', 'theme/homework aspect/homework/publicity'],
  ['作业公示', 'aspect/homework/publicity'],
  ['作业', 'theme/homework'],
  ['作业设计', 'aspect/homework/design'],
  ['作业总量怎么控', 'aspect/homework/amount “控”'],
  ['课后服务时长', 'theme/after-school aspect/after-school/time'],
  ['作业时长', 'theme/homework aspect/homework/amount'],
  ['课后服务老师', 'theme/after-school aspect/after-school/staff'],
  ['老师', 'aspect/after-school/staff'],
  ['机器人老师', '“机器人” “老师”'],
  ['朝阳区 初中 作业', 'region/chaoyang stage/middle theme/homework'],
  ['北京 小学', '“北京” stage/primary'],
  ['重庆2021年的作业管理', 'region/chongqing year/2021 theme/homework'],
  ['谢家湾学校作业', 'school/xiejiawan theme/homework'],
  ['谢家湾学校', 'school/xiejiawan'],
  ['退费难怎么办', 'problem/refunds'],
  ['预收费', 'aspect/tutoring/fees'],
  ['补习班怎么管', 'theme/tutoring'],
  ['陈媚', 'author/陈媚'],
  ['5+2', 'practice/5-2'],
  ['什么是5+2模式', 'practice/5-2'],
  ['课后服务 5+2', 'theme/after-school practice/5-2'],
  ['中小学作业', 'stage/primary|stage/middle theme/homework'],
  ['集团化办学是什么意思', 'practice/jituan'],
  ['接送难', 'problem/pick-up'],
  ['家访怎么做', 'aspect/home-school/visits'],
  ['家访', 'aspect/home-school/visits'],
  ['江北 江南 课后服务', 'region/jiangbei region/jiangnan theme/after-school'],
  ['江北和江南的课后服务', 'region/jiangbei region/jiangnan theme/after-school'],
  ['中国象棋', '“中国象棋”'],
  ['怎么办', '“怎么办”'],
  ['作业超市', 'practice/chaoshi'],
  ['请问作业超市是什么', 'practice/chaoshi'],
])('%s', (question, parts) => {
  expect(read(question).join(' ')).toBe(parts);
});

describe('hostile questions', () => {
  test.each([
    '',
    '？？',
    '的的的',
    '作业'.repeat(5000),
    '__proto__ constructor',
    '<img src=x>',
    '\ud800',
    '"',
    '-',
  ])('%j is read without harm', (question) => {
    expect(Array.isArray(read(question.slice(0, 100)))).toBe(true);
    expect(Array.isArray(read(question))).toBe(true);
  });
});

describe('what nothing names is cut into words that occur', () => {
  const occurring = ['机器人', '机器', '社团', '人社', '少儿编程', '编程'];
  test.each([
    ['机器人社团', ['机器人', '社团']],
    ['机器人编程', ['机器人', '编程']],
    ['少儿编程', ['少儿编程']],
    ['外星人', []],
    ['去机器人', ['机器人']],
  ])('%s', async (text, words) => {
    expect(await cutWords(text, async (word) => occurring.includes(word))).toEqual(words);
  });
});
