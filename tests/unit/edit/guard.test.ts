import { describe, expect, test } from 'vitest';
import { refuseStranger, refuseUnknown } from '../../../src/edit/server/guard.ts';

const door = { port: 4321, token: 'secret' };
const own = { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', 'sec-fetch-site': 'same-origin' };

describe('who may ask', () => {
  test.each([own, { host: 'localhost:4321' }, { host: '127.0.0.1:4321', 'sec-fetch-site': 'none' }])(
    'our own page: %j',
    (headers) => {
      expect(refuseStranger(headers, door)).toBeUndefined();
    },
  );

  test.each([
    ['a name that leads here', { ...own, host: 'evil.example:4321' }],
    ['another port', { ...own, host: '127.0.0.1:80' }],
    ['no name', { origin: own.origin }],
    ['a page elsewhere', { ...own, origin: 'https://evil.example' }],
    ['a page of another port', { ...own, origin: 'http://127.0.0.1:8080' }],
    ['a file', { ...own, origin: 'null' }],
    ['a form elsewhere, without an origin', { host: own.host, 'sec-fetch-site': 'cross-site' }],
    ['another port, without an origin', { host: own.host, 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', (_, headers) => {
    expect(refuseStranger(headers, door)).toMatchObject({ status: 403 });
  });

  test('only who knows the token', () => {
    expect(refuseUnknown({ authorization: 'token secret' }, door)).toBeUndefined();
    for (const authorization of [undefined, '', 'token', 'token secreT', 'token secret ', 'Bearer secret']) {
      expect(refuseUnknown({ authorization }, door)).toMatchObject({ status: 401 });
    }
  });
});
