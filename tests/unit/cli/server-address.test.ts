import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { addressToOpen, serverAddress } from '../../../src/cli/server-address.ts';
import { isLocal, readSite, siteAddress } from '../../../src/content/site.ts';

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
    expect(siteAddress).toThrow('SITE_URL example.edu.cn 不是完整网址');
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

test('without site.yaml an editor is told which file to write', () => {
  expect(() => readSite('/nowhere/content')).toThrow(/缺少 .*nowhere\/content\/site\.yaml：每个站点都要有它/);
});

test.each([
  ['http://127.0.0.1:4321/', true],
  ['http://127.1/', true],
  ['http://localhost/', true],
  ['http://casebook.localhost:80/', true],
  ['http://[::1]:4321/', true],
  ['http://0.0.0.0/', true],
  ['https://127.example.cn/', false],
  ['https://localhost.example.cn/', false],
  ['http://192.168.1.5/', false],
])('%s leads to this machine only: %s', (address, local) => {
  expect(isLocal(new URL(address))).toBe(local);
});
