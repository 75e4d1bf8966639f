import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { keepYaml } from '../../../src/edit/server/keep-yaml.ts';

test('a file that is saved unchanged stays as it is, to the letter', () => {
  const files = globSync('content/*/**/*.{yaml,md}').filter((_, index) => index % 5 === 0);
  const changed = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const yaml = file.endsWith('.md') ? (text.split('---\n')[1] ?? '') : text;
    return keepYaml(yaml, parse(yaml)).trimEnd() !== yaml.trimEnd();
  });
  expect(files.length).toBeGreaterThan(40);
  expect(changed).toEqual([]);
}, 30_000);

const before = `# 为什么叫这个名字
name: "甲区"
aliases: [甲, '乙']
list:
  # 第一条
  - id: a
    text: 一
  - { id: b, text: 二 }`;

test('what has changed is written, and nothing else', () => {
  const data = parse(before);
  data.name = '丙区';
  data.list[1].text = '两';
  expect(keepYaml(before, data)).toBe(before.replace('"甲区"', '丙区').replace('二', '两'));
});

test('an item that goes takes nothing with it, a field that goes is gone', () => {
  const { list, ...data } = parse(before);
  expect(keepYaml(before, { ...data, list: [list[1]] })).toContain('  - { id: b, text: 二 }');
  expect(keepYaml(before, { ...data, list: [list[1]] })).not.toContain('text: 一');
  expect(keepYaml(before, data)).not.toContain('list');
});

test('a new file has a line a field, short lists and groups on one line, years in quotation marks', () => {
  const data = {
    name: '甲',
    themes: ['a', 'b'],
    period: { label: '去年', start: '2021' },
    metrics: [{ of: { region: 'a' }, value: 1 }],
  };
  expect(keepYaml('', data)).toBe(`name: 甲
themes: [a, b]
period: { label: 去年, start: "2021" }
metrics:
  - of: { region: a }
    value: 1`);
});
