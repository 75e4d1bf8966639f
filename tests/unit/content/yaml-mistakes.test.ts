import { describe, expect, it, test } from 'vitest';
import { findCutValues, findYamlMistakes } from '../../../src/content/yaml-mistakes.ts';

const problemsOf = (yaml: string) =>
  findYamlMistakes(yaml, 2).map(({ line, message }) => `${line} ${message}`);

describe('a YAML syntax error', () => {
  it.each([
    ['name: 甲\nsummary:乙\norder: 1', '3 冒号后面少了空格'],
    ['name: 甲\nsummary ： 乙\norder: 1', '3 冒号是全角的'],
    ['name: 甲\nthemes:\n  - homework\n  -x\norder: 1', '5 短横线后面少了空格'],
    ['name: 甲\n\torder: 1', '3 缩进里有制表符（Tab）'],
    ['name: 作业: 减量', '2 值里有冒号，读不出哪个是字段'],
    ['name: "甲"乙\norder: 1', '2 引号或括号后面多了文字'],
    ["name: '甲\norder: 1\nunit: 个", '2 引号没有成对'],
    ['name: 甲\nsummary: "乙\norder: 1', '3 引号没有成对'],
    ['themes: [a, b\norder: 1', '3 [ ] 或 { } 里少了逗号或括号'],
    ['of: { region: a\norder: 1', '3 [ ] 或 { } 里少了逗号或括号'],
    ['name: @甲', '2 值不能以这个符号开头'],
    ['name: "甲\\丙"', '2 双引号里的反斜杠不对'],
    ['order: 1\nname: **甲**', '3 值不能以 * 或 & 开头'],
    ['name: 甲\n  order: 1', '3 缩进不对'],
    ['  name: 甲\norder: 1', '3 缩进不对'],
    ['name: 甲\n只有文字\norder: 1', '3 这一行不是“字段: 值”的样子'],
    ['metrics:\n  - unit: 个\n   value: 1\norder: 1', '4 缩进不对'],
    ['---\nname: 甲\n---\n', '4 文件里多了一行 ---'],
    ['name: 甲\n---\nname: 乙', '3 文件里多了一行 ---'],
    ['name: 甲\nname: 乙', '3 同一个字段写了两次'],
    ['m:\n  - a: 1\n   b: 2\n', '4 缩进不对'],
    ['---\nname: 甲\n---\n', '4 文件里多了一行 ---'],
    ['name: 甲\n---\norder: 1\n', '3 文件里多了一行 ---'],
    ['name: 甲\n---\n正文', '3 文件里多了一行 ---'],
  ])('%j: %s', (yaml, mistake) => {
    expect(problemsOf(yaml)).toEqual([mistake]);
  });

  it('is told once, with every field that is written twice', () => {
    const twice = 'name: 甲\nname: 乙\nname: 丙\norder: 1\norder: 2';
    expect(problemsOf(twice)).toEqual([
      '3 同一个字段写了两次',
      '4 同一个字段写了两次',
      '6 同一个字段写了两次',
    ]);
    expect(problemsOf('a: [\nb: "x\nc: : d')).toHaveLength(1);
  });

  it('is always told in Chinese', () => {
    const odd = [
      'a: b\n---\nc: d',
      '%x\n---\na: 1',
      'a: !<x',
      '? a\nb',
      'a: |x\n b',
      '{a',
      '- a\nb: 1',
      'a: &x &y 1',
    ];
    for (const yaml of odd) {
      for (const { message, hint } of findYamlMistakes(yaml, 1)) {
        expect(message).toMatch(/\p{Script=Han}/u);
        expect(`${message}${hint}`).not.toMatch(/[a-z]{3,} [a-z]{3,}/);
      }
    }
  });
});

describe('a value that # cuts off', () => {
  it.each([
    ['title: 九龙坡 #1 小学\norder: 1', '2 “#1 小学”成了注释，网页上不会有'],
    ['order: 1\naliases:\n  - 九龙坡 #1 小学', '4 “#1 小学”成了注释，网页上不会有'],
    ['of: { name: 甲 #乙\n }', '2 “#乙”成了注释，网页上不会有'],
    ['title: #1 小学\norder: 1', '2 “#1 小学”成了注释，网页上不会有'],
    ['title: 甲\n  乙 #丙\norder: 1', '3 “#丙”成了注释，网页上不会有'],
  ])('%j: %s', (yaml, mistake) => {
    expect(findCutValues(yaml, 2).map(({ line, message }) => `${line} ${message}`)).toEqual([mistake]);
  });

  it.each([
    'title: 九龙坡 # 待定',
    'title: "九龙坡 #1 小学"',
    "title: '九龙坡' #注",
    'title: 九龙坡#1小学',
    'title: 甲\n #注\norder: 1',
    'summary: |\n  九龙坡 #1 小学',
    'summary: >-\n  九龙坡 #1\n  小学',
    'themes: [a, b] #注',
  ])('is none in %j', (yaml) => expect(findCutValues(yaml, 2)).toEqual([]));
});

test('ten times the fields cost about ten times as much', () => {
  const measure = (fields: number) => {
    const yaml = Array.from({ length: fields }, (_, index) => `key${index}: 1`).join('\n');
    const start = performance.now();
    expect(problemsOf(`${yaml}\nname: "甲`)).toEqual([`${fields + 2} 引号没有成对`]);
    return performance.now() - start;
  };
  measure(3000);
  const few = measure(3000);
  // Each key compared with each other takes a hundred times as much.
  expect(measure(30_000)).toBeLessThan(50 * Math.max(few, 25));
});
