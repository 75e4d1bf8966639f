import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { formConfig } from '../../../src/edit/form/config.ts';
import type { Field } from '../../../src/edit/form/field-types.ts';
import { fieldsOf } from '../../../src/edit/form/fields.ts';
import { kindNames, kinds } from '../../../src/schema/kinds.ts';
import { schemas } from '../../../src/schema/schemas.ts';

const aspects = [{ value: 'homework/publicity', label: '作业管理·公示' }];
const config = formConfig({
  siteName: '案例库',
  address: 'http://127.0.0.1:4321/admin/',
  aspects,
  today: '2026-03-01',
});
const collection = (name: string) => config.collections.find((one) => one.name === name);

/** A field by its path. */
function find(fields: readonly Field[] | undefined, path: string): Field | undefined {
  const [name, ...rest] = path.split('.');
  const field = fields?.find((one) => one.name === name);
  return rest.length === 0 ? field : find(field && 'fields' in field ? field.fields : [], rest.join('.'));
}

test('every kind has a form, with every field of its schema and a Chinese label for each', () => {
  expect(config.collections.map(({ name }) => name)).toEqual(kindNames.map((kind) => kinds[kind].folder));
  for (const kind of kindNames) {
    const fields = collection(kinds[kind].folder)?.fields ?? [];
    const names = fields.map(({ name }) => name).filter((name) => name !== 'body');
    expect(names).toEqual(Object.keys(schemas[kind].shape));
    expect(fields.filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  }
});

test('what refers to others is chosen by name', () => {
  const articles = collection('articles')?.fields;
  expect(find(articles, 'region')).toMatchObject({
    widget: 'relation',
    collection: 'regions',
    display_fields: ['name'],
  });
  expect(find(articles, 'themes')).toMatchObject({ widget: 'relation', multiple: true });
  expect(find(articles, 'source.id')).toMatchObject({ collection: 'sources', display_fields: ['title'] });
  expect(find(articles, 'metrics.of.school')).toMatchObject({ collection: 'schools', required: false });
});

test('vocabularies and aspects are chosen by their words', () => {
  const articles = collection('articles')?.fields;
  expect(find(articles, 'level')).toMatchObject({
    options: expect.arrayContaining([{ value: 'school', label: '学校经验' }]),
  });
  expect(find(articles, 'silent')).toMatchObject({
    multiple: true,
    options: expect.arrayContaining([{ value: 'stage', label: '学段' }, ...aspects]),
  });
});

test('an article begins as a draft of today, and nothing of it is demanded before it is published', () => {
  const articles = collection('articles')?.fields;
  expect(find(articles, 'status')).toMatchObject({ default: 'draft' });
  expect(find(articles, 'updated')).toMatchObject({ default: '2026-03-01', widget: 'datetime' });
  expect(find(articles, 'summary')).toMatchObject({
    required: false,
    hint: expect.stringContaining('发布前要填'),
  });
  expect(find(collection('themes')?.fields, 'summary')).toMatchObject({ required: true });
});

test('nothing is loaded from anywhere else', () => {
  const addresses = JSON.stringify(config).match(/https?:\/\/[^"\s]*/g) ?? [];
  expect(
    addresses.filter(
      (address) => !address.startsWith('http://127.0.0.1:4321') && !/^https?:\/\/$/.test(address),
    ),
  ).toEqual([]);
});

test('a type of field that the form does not know is an error, not a gap', () => {
  const schema = z.strictObject({ when: z.bigint().meta({ title: '几时' }) });
  expect(() => fieldsOf(schema, { aspects, unfinished: false })).toThrow('when');
});
