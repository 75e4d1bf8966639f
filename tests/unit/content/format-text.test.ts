import { describe, expect, it, test } from 'vitest';
import { editYaml, printFlow } from '../../../src/content/edit-yaml.ts';
import { formatText } from '../../../src/content/format-text.ts';
import { createNameTable } from '../../../src/schema/name-table.ts';

const names = createNameTable([
  { kind: 'region', id: 'jiaqu', data: { name: '甲区' } },
  { kind: 'theme', id: 'homework', data: { name: '作业管理' } },
  { kind: 'theme', id: 'exams', data: { name: '考试' } },
  { kind: 'practice', id: '1-plus-1', data: { name: '1+1' } },
]);
const article = { collection: 'articles', id: 'ceshi', file: 'articles/jiaqu/ceshi.md' } as const;
const formatted = (yaml: string) =>
  formatText(article, `---\n${yaml}\n---\n\n## 做法\n\n甲区：［照旧］\n`, names)
    .split('\n---\n')[0]
    ?.slice(4);

describe('an article in the canonical form', () => {
  it.each([
    ['region: 甲区 # 暂定', 'region: jiaqu # 暂定'],
    ['title: “甲区”\nthemes: [ 作业管理, exams ]', 'title: “甲区”\nthemes: [ homework, exams ]'],
    ['themes: [作业管理，考试]', 'themes: [homework, exams]'],
    ['themes: ［作业管理、考试］', 'themes: [homework, exams]'],
    ['themes:\n  - 作业管理\n  # 第二个\n  - 考试', 'themes:\n  - homework\n  # 第二个\n  - exams'],
    ['stage: 小学\nstatus: "草稿"', 'stage: [primary]\nstatus: draft'],
    ['updated: 2026年3月1日', 'updated: 2026-03-01'],
    ['metrics:\n  - of: {region：甲区}\n    value: 3', 'metrics:\n  - of: {region: jiaqu}\n    value: 3'],
    ['title：甲\nregion：甲区', 'title: 甲\nregion: jiaqu'],
    ['practices: ["1+1"]', 'practices: [1-plus-1]'],
    ['region: 乙区', 'region: 乙区'],
    ['title: [甲', 'title: [甲'],
  ])('%j: %j', (written, canonical) => expect(formatted(written)).toBe(canonical));

  it('keeps its body, and done twice is as done once', () => {
    const once = formatText(article, '---\nregion: 甲区\n---\n正文：甲区\n', names);
    expect(once).toBe('---\nregion: jiaqu\n---\n正文：甲区\n');
    expect(formatText(article, once, names)).toBe(once);
  });

  it('is left alone without front matter', () => {
    expect(formatText(article, 'region: 甲区', names)).toBe('region: 甲区');
  });
});

test('site.yaml names practices too', () => {
  expect(formatText(undefined, 'notablePractices: [1+1]', names)).toBe('notablePractices: [1-plus-1]');
});

describe('values written into YAML', () => {
  it.each([
    ['甲', '甲'],
    ['2021', '"2021"'],
    [true, 'true'],
    [['a', 'b'], '[a, b]'],
    [{ region: 'jiaqu', note: '甲, 乙' }, '{region: jiaqu, note: "甲, 乙"}'],
  ])('%j: %s', (value, text) => expect(printFlow(value)).toBe(text));

  it('leaves out what is not there', () => {
    expect(editYaml('a: 1\n', [{ field: ['b', 'c'], value: 2 }])).toBe('a: 1\n');
  });
});
