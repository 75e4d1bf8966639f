import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { addressToOpen, serverAddress } from '../../../src/cli/server-address.ts';
import { readSite, siteAddress } from '../../../src/content/site.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the address to open', () => {
  it.each(['https://example.edu.cn/cases/', 'https://example.edu.cn/cases'])(
    'leads to the sub-path of %s, with the slash the server asks for',
    (address) => {
      vi.stubEnv('SITE_URL', address);
      expect(addressToOpen('127.0.0.1', 4400)).toBe('http://127.0.0.1:4400/cases/');
    },
  );

  it.each([undefined, ''])('is that of site.yaml where SITE_URL is %j', (address) => {
    vi.stubEnv('SITE_URL', address);
    expect(siteAddress().href).toBe(new URL(readSite().address).href);
  });

  it('says so where SITE_URL is no address', () => {
    vi.stubEnv('SITE_URL', 'example.edu.cn');
    expect(siteAddress).toThrow('SITE_URL 不是完整网址: example.edu.cn');
  });
});

test.each(['abc', '0', '70000', '44.5'])('a PORT of %s is refused', (port) => {
  vi.stubEnv('PORT', port);
  expect(serverAddress).toThrow(`PORT 应是 1 到 65535 的整数，现在是 ${port}`);
});

test('PORT and HOST say where, an empty one nothing', () => {
  vi.stubEnv('PORT', '4400');
  vi.stubEnv('HOST', '');
  expect(serverAddress()).toEqual({ port: 4400, host: '127.0.0.1' });
});
