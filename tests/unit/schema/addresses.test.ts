import type { z } from 'astro/zod';
import { describe, expect, it, test } from 'vitest';
import { line, webAddress } from '../../../src/schema/fields.ts';
import { kindNames } from '../../../src/schema/kinds.ts';
import { schemas } from '../../../src/schema/schemas.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { parseSiteAddress } from '../../../src/schema/site-address.ts';
import { innerOf, shapeOf } from '../../../src/schema/walk.ts';

describe('an address on the web', () => {
  it.each([
    'https://www.moe.gov.cn/jyb_xwfb/s5147/202111/t20211130_583333.html',
    'http://epaper.example.cn/?id=1&page=2#top',
    'HTTPS://EXAMPLE.CN/',
    'https://教育.中国/双减/',
    'https://example.cn/javascript:alert(1)',
  ])('may be %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\r:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&#58;alert(1)',
    'javascript://example.cn/%0Aalert(1)',
    'jаvascript:alert(1)',
    'view-source:javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'VBScript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.cn/0b0a',
    'filesystem:https://example.cn/temporary/a.html',
    'about:blank',
    'mailto:a@example.cn',
    'ftp://example.cn/',
    '//example.cn/',
    '/cases/',
    'example.cn',
    'https:example.cn',
    'https:\\\\example.cn',
    'https://',
    'https://example.cn/a b',
    'https://example.cn/\nUR  - javascript:alert(1)',
    'ht\ntps://example.cn/',
    '',
  ])('may not be %j', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });

  it('is what the two fields are that pages link to; no other field takes any', () => {
    const addresses = [
      ...kindNames.map((kind) => [kind, schemas[kind]] as const),
      ['site', siteSchema] as const,
    ]
      .flatMap(([name, schema]) => textFields(schema, [name]))
      .filter(({ format }) => format === 'url')
      .map(({ path }) => path.join('.'));
    expect(addresses).toEqual(['source.address', 'site.address']);
  });
});

/** Every field of a schema that holds text, with zod's format. */
function textFields(
  schema: z.core.$ZodType,
  path: string[],
): { path: string[]; format: string | undefined }[] {
  const inner = innerOf(schema);
  if (inner) return textFields(inner, path);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'string') return [{ path, format: (def as { format?: string }).format }];
  if (def.type === 'array') return textFields(def.element, path);
  if (def.type === 'union') return def.options.flatMap((option) => textFields(option, path));
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => textFields(field, [...path, name]));
}

describe('where the site stands', () => {
  it.each([
    ['https://edu.example.cn', 'https://edu.example.cn/'],
    ['https://edu.example.cn/cases', 'https://edu.example.cn/cases/'],
    ['https://edu.example.cn/cases/', 'https://edu.example.cn/cases/'],
    ['HTTPS://EDU.example.cn:443/Cases/2026_1.0', 'https://edu.example.cn/Cases/2026_1.0/'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321/'],
    ['https://edu.example.cn/a/../cases', 'https://edu.example.cn/cases/'],
    ['https://教育.example.cn/cases', 'https://xn--wcvs22d.example.cn/cases/'],
  ])('%s is read as %s', (written, address) => {
    expect(parseSiteAddress(written)).toEqual({ address: new URL(address) });
  });

  it.each([
    ['edu.example.cn', '不是完整网址'],
    ['javascript:alert(1)', '不是完整网址'],
    ['file:///srv/www/', '不是完整网址'],
    ['https://edu.example.cn/cases/?x=1', '不能有 ? 或 #'],
    ['https://edu.example.cn/cases/#x', '不能有 ? 或 #'],
    ['https://me:secret@edu.example.cn/', '不能有用户名'],
    ['https://edu.example.cn/案例/', '子路径只用'],
    ['https://edu.example.cn/my cases/', '子路径只用'],
    ['https://edu.example.cn/my%20cases/', '子路径只用'],
    ['https://edu.example.cn//cases/', '子路径只用'],
  ])('%s is refused: %s', (written, fault) => {
    expect(parseSiteAddress(written)).toEqual({ fault: expect.stringContaining(fault) });
  });

  it('is told once in site.yaml, whatever is wrong with it', () => {
    for (const address of [
      'javascript:alert(1)',
      'https://a.cn/b c',
      'https://a.cn/案例',
      'https://a.cn/?x#y',
    ]) {
      expect(siteSchema.shape.address.safeParse(address).error?.issues).toHaveLength(1);
    }
  });
});

test('a line of text holds nothing that a feed (XML 1.0) may not, and no line break', () => {
  const accepted: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const allowed = (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd);
    const character = String.fromCharCode(code);
    if (!allowed && line.safeParse(`双${character}减`).success) accepted.push(code.toString(16));
  }
  expect(accepted).toEqual([]);
  expect(line.safeParse('双\u2028减').success).toBe(false);
  expect(line.safeParse('双减 😀').success).toBe(true);
});
