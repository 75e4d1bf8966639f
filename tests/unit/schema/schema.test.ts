import { describe, expect, it } from 'vitest';
import { type Kind, kindNames } from '../../../src/schema/kinds.ts';
import { parseBySchema } from '../../../src/schema/parse.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import { written } from '../builders.ts';

function mistakesOf(kind: Kind, overrides: Record<string, unknown>) {
  const parsed = parseBySchema(schemas[kind], written(kind, overrides));
  return 'mistakes' in parsed ? parsed.mistakes : [];
}

const messagesOf = (kind: Kind, overrides: Record<string, unknown>) =>
  mistakesOf(kind, overrides).map(({ message }) => message);

describe('every schema', () => {
  it.each(kindNames)(
    '%s: takes the least an editor can write and refuses a field it does not know',
    (kind) => {
      expect(mistakesOf(kind, {})).toEqual([]);
      expect(mistakesOf(kind, { zzzzzz: 1 })).toMatchObject([
        { field: ['zzzzzz'], message: '不认识的字段 zzzzzz' },
      ]);
    },
  );

  /** Written by the builders all the same: most things have them. */
  const optional = [
    ...['region.parent', 'practice.dimensions', 'practice.summary', 'practice.sources'],
    ...['school.summary', 'school.sources', 'indicator.base'],
  ];

  it.each(kindNames)(
    '%s: names each required field that is missing, in Chinese, and nothing else',
    (kind) => {
      for (const field of Object.keys(written(kind))) {
        if (optional.includes(`${kind}.${field}`)) continue;
        const [mistake, ...others] = mistakesOf(kind, { [field]: undefined });
        expect(others).toEqual([]);
        expect(mistake).toMatchObject({ field: [field] });
        expect(mistake?.message).toMatch(new RegExp(`^缺少 ${field}（\\p{Script=Han}+）$`, 'u'));
      }
    },
  );
});

describe('a field', () => {
  it.each([
    ['updated', '2026-02-30', false],
    ['updated', new Date('2026-03-01'), true],
    ['updated', '2026-3-1', false],
    ['title', '字'.repeat(60), true],
    ['title', '字'.repeat(61), false],
    ['title', ' 标题', false],
    ['summary', '字'.repeat(59), false],
    ['summary', `${'字 '.repeat(59)}字`, true],
    ['summary', '字'.repeat(121), false],
    ['schools', ['a', 'a'], false],
    ['themes', [], false],
    ['region', 'Jiulongpo', false],
    ['region', 'jiulongpo-', false],
  ])('%s: %s', (field, value, accepted) => {
    expect(mistakesOf('article', { [field]: value }).length === 0).toBe(accepted);
  });

  it.each([
    [2021, true],
    ['2021-11', true],
    ['2021-11-30', true],
    ['2021-13', false],
    ['21', false],
  ])('date of a source: %s', (date, accepted) => {
    expect(mistakesOf('source', { date }).length === 0).toBe(accepted);
  });

  it.each([
    ['2021-09', '2021', true],
    ['2021', '2021-11-30', true],
    ['2021-09', undefined, true],
    ['2022', '2021-12', false],
    ['2021-09-02', '2021-09-01', false],
  ])('an article told of from %s to %s', (start, end, accepted) => {
    const messages = messagesOf('article', { period: { label: '秋', start, ...(end && { end }) } });
    const refused = 'period（时间）的 end（结束）：早于 start；没有结束就删去这一行';
    expect(messages).toEqual(accepted ? [] : [refused]);
  });
});

describe('a message', () => {
  const metric = { indicator: 'a', value: 1, unit: '个', of: { region: 'a' }, locator: '一' };

  it.each([
    [{ level: 'city' }, 'level（类别）写了 city，只能是 region、school'],
    [{ themes: 'homework' }, 'themes（主题）应是列表，现在是文字 homework'],
    [{ title: 2021 }, 'title（标题）应是文字，现在是数字 2021'],
    [{ title: null }, 'title（标题）后面是空的'],
    [{ title: Number.NaN }, 'title（标题）应是文字，现在是算不出的数（NaN）'],
    [{ level: '长'.repeat(50) }, `level（类别）写了 ${'长'.repeat(40)}…，只能是 region、school`],
    [{ problems: ['a', 'b', 'a', 'b'] }, 'problems（问题）：列表里重复写了 a、b'],
    [{ source: '报纸' }, 'source（出处）应是一组字段，现在是文字 报纸'],
    [
      { metrics: [metric, { ...metric, value: '多' }] },
      'metrics（数据）第 2 项的 value（数值）：写数字，不带单位和逗号，例如 98.3',
    ],
    [{ metrics: [{ ...metric, of: undefined }] }, '缺少 metrics（数据）第 1 项的 of（说的是谁）'],
    [
      { metrics: [{ ...metric, of: { city: 'a' } }] },
      'metrics（数据）第 1 项的 of（说的是谁）：写 region: 地区id 或 school: 学校id，二者取一',
    ],
    [{ source: { id: 'a', locater: '一', locator: '一' } }, '不认识的字段 locater（在 source（出处）里）'],
    [
      { period: { label: '秋', start: '2021', inferred: 'yes' } },
      'period（时间）的 inferred（起止为推断）应是true 或 false，现在是文字 yes',
    ],
  ])('is in an editor’s words: %j', (overrides, message) => {
    expect(messagesOf('article', overrides)).toEqual([message]);
  });

  it('says which bound a number is beyond', () => {
    expect(messagesOf('theme', { order: 0 })).toEqual(['order（次序）应大于 0，现在是 0']);
    expect(messagesOf('theme', { order: 1e20 })).toEqual([
      'order（次序）应不大于 9007199254740991，现在是 100000000000000000000',
    ]);
  });

  it('names the fields there are, of a choice of groups too', () => {
    const owner = { region: 'a', year: 2021 };
    expect(mistakesOf('practice', { owner })[0]?.hint).toBe('可用的字段: region、school');
    const metrics = [{ ...metric, of: { ...owner } }];
    expect(mistakesOf('article', { metrics })[0]?.hint).toBe('可用的字段: region、school');
  });

  it('tells of so many unknown fields and counts the rest', () => {
    const unknown = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`zz${index}`, 1]));
    const messages = messagesOf('theme', unknown);
    expect(messages).toHaveLength(20);
    expect(messages.at(-1)).toBe('还有 31 个不认识的字段');
  });

  it('offers the field an editor may have meant', () => {
    expect(mistakesOf('article', { theme: 1 })[0]?.hint).toBe('你是不是想写: themes（主题）');
  });

  it('holds no English but the words of the file', () => {
    const odd = [1, 'x', null, [], {}, [1], [{}], true];
    for (const kind of kindNames) {
      for (const field of Object.keys(schemas[kind].shape)) {
        for (const value of odd) {
          for (const message of messagesOf(kind, { [field]: value })) {
            expect(message).not.toMatch(/Invalid|expected|received|无效输入|instanceof|general/);
          }
        }
      }
    }
  });
});
