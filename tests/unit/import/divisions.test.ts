import { expect, test } from 'vitest';
import { findDivisions, fullName, shortName } from '../../../src/import/divisions.ts';

test.each([
  ['江北区', ['浙江省宁波市江北区 330205 district', '重庆市江北区 500105 district']],
  ['重庆江北', ['重庆市江北区 500105 district']],
  ['浙江省 宁波市 江北区', ['浙江省宁波市江北区 330205 district']],
  ['重庆市', ['重庆市 500000 municipality']],
  ['广西壮族自治区', ['广西壮族自治区 450000 province']],
  ['东莞市', ['广东省东莞市 441900 city']],
  // Right below its province, without a city between.
  ['仙桃市', ['湖北省仙桃市 429004 district']],
  ['重庆市朝阳区', []],
  ['重庆高新技术产业开发区', []],
])('%s', (words, divisions) =>
  expect(findDivisions(words).map((one) => `${fullName(one)} ${one.code} ${one.level}`)).toEqual(divisions),
);

test.each([
  ['江北区', '江北'],
  ['赵县', undefined],
  ['甲族自治县', undefined],
])('%s in short: %s', (name, short) => expect(shortName(name)).toBe(short));
