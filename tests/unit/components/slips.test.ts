import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSlip, emptyBinder, parseBinder, printMarkdown } from '../../../src/components/binder/slips.ts';

const slip = {
  url: '/cases/articles/a/#p-1',
  title: '甲区·总量',
  place: '甲区',
  text: '班主任看*记录单*。\n学校公示。',
  from: '《示例日报》',
  note: '先在一个年级试。',
};

test('what is kept is read back', () => {
  const binder = addSlip({ name: '教研', slips: [] }, slip);
  expect(parseBinder(JSON.stringify(binder), '/cases/')).toEqual(binder);
  expect(addSlip(binder, { ...slip, note: '' })).toEqual(binder);
});

test('whatever stands in the store, a binder comes out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
      expect(parseBinder(stored, '/')).toMatchObject({ slips: expect.any(Array) });
    }),
  );
  expect(parseBinder('{"slips":[null,1,{"url":5},{"url":"/a/","title":{}}]}', '/')).toEqual(emptyBinder);
});

test.each(['javascript:alert(1)', '//evil.example/', '/\\evil.example', 'https://evil.example/', '/other/'])(
  'a slip that leads to %s is left out',
  (url) => {
    expect(parseBinder(JSON.stringify({ slips: [{ ...slip, url }] }), '/cases/').slips).toEqual([]);
  },
);

test('a base of / does not let another host in', () => {
  expect(parseBinder(JSON.stringify({ slips: [{ ...slip, url: '//evil.example/' }] }), '/').slips).toEqual(
    [],
  );
});

test('Markdown has every slip with its note and address, and nothing in it is markup by accident', () => {
  expect(printMarkdown({ name: '', slips: [slip] }, 'https://example.org')).toBe(`# 备课夹

## 甲区·总量

*甲区*

> 班主任看\\*记录单\\*。
>
> 学校公示。

先在一个年级试。

出处：据《示例日报》，<https://example.org/cases/articles/a/#p-1>
`);
});
