/**
 * The house keeps its promise: a kind of its own (读本) and a field (经费 of a practice) are added to a copy of the project, in as
 * few files as the README says, and turn up everywhere.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { project } from './command.ts';
import { libraryFixture, ownEnvironment } from './overlay.ts';

/** Inside the project, so that packages are found. */
const copy = join(project, '.cache/tests/house');
const dist = join(copy, 'dist');

/** Files of `src/` that were added or changed, for the two additions. */
const touched = { kind: new Set<string>(), field: new Set<string>() };

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

function add(addition: keyof typeof touched, file: string, text: string): void {
  touched[addition].add(file);
  write(`src/${file}`, text);
}

/** Writes a line or two after one that is there. */
function insert(addition: keyof typeof touched, file: string, after: string, text: string): void {
  const before = readFileSync(join(copy, 'src', file), 'utf8');
  if (!before.includes(after)) throw new Error(`${file} holds no ${after}`);
  touched[addition].add(file);
  write(`src/${file}`, before.replace(after, `${after}\n${text}`));
}

function addKind(): void {
  insert(
    'kind',
    'schema/kinds.ts',
    'export const kinds = {',
    "  topic: { folder: 'topics', label: '读本', counter: '个', comparable: false, menu: '读本' },",
  );
  insert(
    'kind',
    'schema/schemas.ts',
    "import { themeSchema } from './theme.ts';",
    "import { topicSchema } from './topic.ts';",
  );
  insert('kind', 'schema/schemas.ts', 'export const schemas = {', '  topic: topicSchema,');
  add(
    'kind',
    'schema/topic.ts',
    `import { z } from 'astro/zod';
import { line, listOf, ref } from './fields.ts';

/** 读本: articles read in a row. */
export const topicSchema = z.strictObject({
  name: line.meta({ title: '名称' }),
  aliases: listOf(line).meta({ title: '别名' }),
  summary: line.meta({ title: '导语' }),
  articles: listOf(ref('article')).meta({ title: '案例' }),
  next: ref('topic').optional().meta({ title: '接着读' }),
});
`,
  );
  add(
    'kind',
    'pages/topics/[topic].astro',
    `---
import type { GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { frame, library } from '../../content/load.ts';
import Entity from '../../layouts/Entity.astro';

export const getStaticPaths = (() =>
  library.topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
const { topic } = Astro.props;
---

<Entity {frame} entity={topic} articles={topic.articles} summary={topic.summary} />
`,
  );
  add(
    'kind',
    'pages/topics/index.astro',
    `---
import Chips from '../../components/ui/Chips.astro';
import { frame, library } from '../../content/load.ts';
import Base from '../../layouts/Base.astro';
import { kinds } from '../../schema/kinds.ts';

const { label } = kinds.topic;
---

<Base {frame} title={label} description="几篇案例连起来读。" trail={[{ name: label }]}>
  <h1>{label}</h1>
  <Chips things={library.topics} />
</Base>
`,
  );
}

function addField(): void {
  insert('field', 'schema/vocabularies.ts', 'export const dimensions = {', "  cost: '经费',");
}

function addContent(): void {
  const topic =
    'name: 减负读本\naliases: [减负三篇]\nsummary: 从作业读到课后服务。\narticles: [jiaqu-kehou-fuwu]\n';
  write('content/topics/jianfu.yaml', topic);
  const practice = readFileSync(join(libraryFixture, 'practices/fenceng-zuoye.yaml'), 'utf8');
  write('content/practices/fenceng-zuoye.yaml', `${practice}  cost: 印刷费由学校公用经费支出\n`);
}

function run(command: 'build' | 'content-check') {
  const { CONTENT_DIR: _, OUT_DIR: __, ...env } = ownEnvironment();
  return spawnSync(process.execPath, [`src/cli/${command}.ts`], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', SITE_URL: 'https://example.org/' },
  });
}

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const unpack = (file: string) => gunzipSync(readFileSync(join(dist, file))).toString();

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'biome.json'])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  cpSync(libraryFixture, join(copy, 'content'), { recursive: true });
  addKind();
  addField();
  addContent();
  const { status, stdout, stderr } = run('build');
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
});

describe('a kind that is added', () => {
  it('touches at most six files of src', () => {
    expect([...touched.kind]).toHaveLength(5);
  });

  it('has a page, a list and its place in the menu of every page', () => {
    expect(read('topics/jianfu/index.html')).toMatch(
      /<h1[^>]*>减负读本<\/h1>[\s\S]*减负三篇[\s\S]*从作业读到课后服务/,
    );
    expect(read('topics/jianfu/index.html')).toContain('href="/articles/jiaqu-kehou-fuwu/"');
    expect(read('topics/index.html')).toContain('href="/topics/jianfu/"');
    for (const page of ['index.html', 'about/index.html', 'practices/fenceng-zuoye/index.html'])
      expect(read(page)).toMatch(/<a href="\/topics\/"[^>]*>\s*读本\s*<\/a>/);
  });

  it('is found: as a page, and by its names', () => {
    const files = readdirSync(join(dist, 'pagefind/fragment')).map((file) => join('pagefind/fragment', file));
    const pages = files.map((file) => unpack(file));
    expect(pages.filter((page) => page.includes('从作业读到课后服务'))).toHaveLength(1);
    const { things } = JSON.parse(unpack('pagefind/names.packed'));
    expect(things).toContainEqual(
      expect.objectContaining({ names: ['减负读本', '减负三篇'], kind: 'topic', url: 'topics/jianfu/' }),
    );
  });

  it('is a table of the open data, described, with its references', () => {
    const [header, row] = read('data/topics.csv').split('\r\n');
    expect(header).toMatch(/^id,name,url,aliases,summary,article_ids,/);
    expect(row).toMatch(/^jianfu,减负读本,https:\/\/example\.org\/topics\/jianfu\/,减负三篇,/);
    const { resources } = JSON.parse(read('data/datapackage.json'));
    const { schema } = resources.find(({ name }: { name: string }) => name === 'topics');
    expect(schema.foreignKeys).toContainEqual({
      fields: 'next_id',
      reference: { resource: '', fields: 'id' },
    });
    expect(read('data/index.html')).toContain('topics.csv');
  });

  it('has its references checked, those to it and its own', () => {
    write(
      'content/topics/ceshi.yaml',
      'name: 测试\nsummary: 测试。\narticles: [jiaqu-kehou]\nnext: jianfv\n',
    );
    const { status, stderr } = run('content-check');
    rmSync(join(copy, 'content/topics/ceshi.yaml'));
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^content\/topics\/ceshi\.yaml:3: 错误: 没有 id 为 jiaqu-kehou 的案例。提示: 你是不是想写: jiaqu-kehou-fuwu/,
      ),
      'content/topics/ceshi.yaml:4: 错误: 没有 id 为 jianfv 的读本。提示: 你是不是想写: jianfu（减负读本）；还没有的，先新建它的文件',
      '共 2 个错误，1 个文件',
    ]);
  });
});

describe('a field that is added', () => {
  const text = '印刷费由学校公用经费支出';

  it('touches at most three files of src', () => {
    expect([...touched.field]).toHaveLength(1);
  });

  it('is on the practice’s page, in its comparison item and in the open data', () => {
    expect(read('practices/fenceng-zuoye/index.html')).toMatch(
      new RegExp(`<dt[^>]*>经费</dt>[\\s\\S]*${text}`),
    );
    expect(read('compare/items/practice/fenceng-zuoye.json')).toMatch(
      new RegExp(`"经费"[^{}]*\\{"text":"${text}`),
    );
    const [header = '', ...rows] = read('data/practices.csv').split('\r\n');
    expect(header.split(',')).toContain('cost');
    expect(rows.find((row) => row.startsWith('fenceng-zuoye,'))).toContain(text);
  });
});
