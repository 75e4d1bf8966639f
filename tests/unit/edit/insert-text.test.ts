import { describe, expect, test } from 'vitest';
import { labelsOf, withAspect, withBlock, withSection } from '../../../src/edit/browser/insert-text.ts';

const order = ['背景', '做法', '保障', '评价', '成效'];

describe('a section', () => {
  test('stands in its place among the others', () => {
    const { text } = withSection('## 背景\n\n从前。\n\n## 成效\n\n后来。\n', '做法', order);
    expect(text).toBe('## 背景\n\n从前。\n\n## 做法\n\n## 成效\n\n后来。\n');
  });

  test('begins an empty text, ends a text without later ones', () => {
    expect(withSection('', '做法', order).text).toBe('## 做法\n');
    expect(withSection('## 做法\n', '成效', order).text).toBe('## 做法\n\n## 成效\n');
  });

  test('that is there already is gone to, at its end', () => {
    const text = '## 做法\n\n甲。\n\n## 成效\n';
    expect(withSection(text, '做法', order)).toEqual({ text, cursor: '## 做法\n\n甲。'.length });
  });
});

describe('an aspect', () => {
  const place = { section: '做法', order };

  test('is a label at the end of 做法, where one goes on writing', () => {
    const { text, cursor } = withAspect('## 做法\n\n甲。\n\n## 成效\n', '公示', place);
    expect(text).toBe('## 做法\n\n甲。\n\n**公示**：\n\n## 成效\n');
    expect(text.slice(0, cursor)).toBe('## 做法\n\n甲。\n\n**公示**：');
  });

  test('stands below its theme where there are several', () => {
    const text = '## 做法\n\n### 作业管理\n\n甲。\n\n### 课后服务\n\n乙。\n\n## 成效\n';
    expect(withAspect(text, '公示', { ...place, theme: '作业管理' }).text).toBe(
      '## 做法\n\n### 作业管理\n\n甲。\n\n**公示**：\n\n### 课后服务\n\n乙。\n\n## 成效\n',
    );
    expect(withAspect('', '公示', { ...place, theme: '作业管理' }).text).toBe(
      '## 做法\n\n### 作业管理\n\n**公示**：\n',
    );
  });
});

test('a note stands after the paragraph one is in', () => {
  expect(withBlock('甲。\n\n乙。\n', 1, '> [!勘误]\n> ').text).toBe('甲。\n\n> [!勘误]\n> \n\n乙。\n');
});

test('labels that are written are known, in bold or as a heading', () => {
  expect(labelsOf('**总量**：甲\n\n### 公示：每周\n\n**不是**标签\n\n### 作业管理\n')).toEqual(
    new Set(['总量', '公示']),
  );
});
