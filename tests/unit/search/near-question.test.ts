/** Questions in words that name nothing here. */
import { expect, test } from 'vitest';
import { nearQuestion } from '../../../src/search/browser/near-question.ts';
import type { AskedThing } from '../../../src/search/shared/asked-thing.ts';

const aThing = (id: string, names: string[], question: string): AskedThing => ({
  kind: 'problem',
  id,
  names,
  question,
  url: `problems/${id}/`,
  place: '',
  count: 0,
});

const things = [
  aThing('pick-up', ['接送难', '接孩子难'], '家长下班比放学晚，放学到回家这段时间怎么办？'),
  aThing('help', ['辅导难'], '家长不会辅导、没空辅导，学校能不能接过来？'),
  aThing('refunds', ['退费难'], '预交的培训费怎样保得住、退得回？'),
  aThing('dull', ['课后没意思'], '课后服务只是写作业，怎样让孩子愿意留下来？'),
  aThing('anxious', ['家长焦虑'], '不补课、少作业，家长担心孩子落后，怎样沟通？'),
  aThing('time', ['时间', '放学时间'], '每周几天、到几点，怎样放学？'),
  aThing('fees', ['收费'], '钱从哪里来，向不向家长收费？'),
];
const synonyms = [['家长', '爸妈']];

test.each([
  ['放学没人接孩子怎么办', 'pick-up'],
  ['预付的培训费退不回来', 'refunds'],
  ['不补课孩子会不会落后', 'anxious'],
  ['爸妈不会辅导', 'help'],
  // Nothing of it is asked here, or of several alike.
  ['天上有几颗星', undefined],
  ['怎么办', undefined],
  ['家长', undefined],
  ['孩子', undefined],
  ['', undefined],
])('%s', (asked, id) => {
  expect(nearQuestion(asked, things, 'all', synonyms, new Map())?.id).toBe(id);
});

test('of a named theme it must be clear which is meant', () => {
  expect(nearQuestion('每天到几点放学', things, 'theme', [], new Map())?.id).toBe('time');
  expect(nearQuestion('家长放学', things, 'theme', [], new Map())).toBeUndefined();
});

test('without questions there is none', () => {
  expect(nearQuestion('放学没人接孩子', [], 'all', [], new Map())).toBeUndefined();
});
