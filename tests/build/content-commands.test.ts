/** The content commands as an editor runs them, on a copy of the miniature library. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, test } from 'vitest';
import { project } from './command.ts';
import { libraryFixture, ownEnvironment, soundFixtures } from './overlay.ts';

async function library(...overlays: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const from of [libraryFixture, ...overlays]) await cp(from, folder, { recursive: true });
  return folder;
}

function run(command: string, folder: string, ...words: string[]) {
  return spawnSync(process.execPath, [`src/cli/content-${command}.ts`, ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { ...ownEnvironment(), NO_COLOR: '1', CONTENT_DIR: folder },
  });
}

it.each(['check', 'format', 'new', 'rename', 'todo', 'import', 'start'])(
  'content:%s has help in Chinese and refuses a flag it does not know',
  (command) => {
    const help = run(command, libraryFixture, '--help');
    expect({ status: help.status, stderr: help.stderr }).toEqual({ status: 0, stderr: '' });
    expect(help.stdout).toMatch(/^用法: npm run content:/);
    expect(help.stdout).toContain('退出码');
    const wrong = run(command, libraryFixture, '--zzz');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/^没有 --zzz 这个选项\n看用法: /);
  },
);

test('content:check tells machines file, line, column, level, message and hint', async () => {
  const folder = await library();
  await writeFile(join(folder, 'schools/wu.yaml'), 'name: 戊学校\ntype: school\nregion: 戊区\n');
  const { status, stdout } = run('check', folder, '--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      ...{ file: expect.stringMatching(/schools\/wu\.yaml$/), line: 3, column: 1, level: 'error' },
      ...{
        message: expect.stringContaining('没有叫“戊区”的地区'),
        hint: expect.stringContaining('你是不是想写'),
      },
    },
  ]);
  expect(run('check', folder, '--format', 'github').stdout).toMatch(
    /^::error file=.*wu\.yaml,line=3,col=1::region/,
  );
});

test('content:format writes the canonical form once and for all', async () => {
  const folder = await library(join(soundFixtures, 'names'));
  expect(run('format', folder, '--check').status).toBe(1);
  expect(run('format', folder).stdout).toContain('共 2 个文件');
  expect(run('format', folder, '--check')).toMatchObject({ status: 0, stdout: '都已是规范写法\n' });
  expect(await readFile(join(folder, 'articles/jiaqu/ceshi.md'), 'utf8')).toContain(
    'themes: [homework, after-school]',
  );
  expect(run('check', folder).status).toBe(0);
});

test('content:rename leaves the content sound, with a redirect', async () => {
  const folder = await library();
  expect(run('rename', folder, 'zuoye-caidan', 'caidan').status).toBe(0);
  expect(await readFile(join(folder, 'redirects.yaml'), 'utf8')).toContain(
    'practices/zuoye-caidan: practices/caidan',
  );
  expect(run('check', folder)).toMatchObject({ status: 0, stderr: '' });
  expect(run('rename', folder, 'zuoye-caidan', 'x').status).toBe(1);
  expect(run('rename', folder, 'caidan', 'Cai_Dan').status).toBe(2);
});

test('content:new makes an article and stubs for what is not there, and never a second of the same', async () => {
  const folder = await library();
  const words = [
    '--region',
    '甲区',
    '--schools',
    '甲区一小，甲区第三小学',
    '--themes',
    '作业管理',
    '--source',
    '某报',
    '--id',
    'xin',
  ];
  expect(run('new', folder, 'article', '新的案例', ...words).status).toBe(0);
  expect(await readdir(join(folder, 'schools'))).toHaveLength(4);
  const article = await readFile(join(folder, 'articles/jiaqu/xin.md'), 'utf8');
  expect(article).toContain('region: jiaqu');
  expect(article).toContain('**公示**：');
  const again = run('new', folder, 'school', '甲区第三小学', '--region', '甲区');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('已有这个学校');
  expect(run('new', folder, 'school', '丁学校').stderr).toContain('少写了所在地区');
});

test('content:new takes the code and the ancestors of a region from GB/T 2260; of two of a name it asks which', async () => {
  const folder = await library();
  expect(run('new', folder, 'region', '江北区')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('浙江省宁波市江北区（330205）、重庆市江北区（500105）'),
  });
  expect(run('new', folder, 'region', '江北区', '--parent', '重庆').status).toBe(0);
  expect(run('new', folder, 'region', '南宁市良庆区').status).toBe(0);
  const read = (id: string) => readFile(join(folder, `regions/${id}.yaml`), 'utf8');
  expect(await read('jiangbei')).toBe(
    'name: 江北区\nparent: chongqing\nlevel: district\ncode: "500105"\naliases: [江北]\n',
  );
  expect(await read('chongqing')).toContain('level: municipality\ncode: "500000"');
  expect(await read('liangqing')).toContain('parent: nanning');
  expect(await read('nanning')).toContain('parent: guangxi-zhuangzu');
  expect(run('check', folder).status).toBe(0);
});

test('content:import proposes; content:todo lists; content:start begins, all as JSON or in words', async () => {
  const folder = await library();
  const source = join(folder, '..', `${folder.split('/').at(-1)}.txt`);
  onTestFinished(() => rm(source));
  await writeFile(source, '甲区第一小学推行“作业菜单”，\n开了近30门课，甲区戊学校参加。');
  const { regions, schools, practices, figures } = JSON.parse(
    run('import', folder, source, '--format', 'json').stdout,
  );
  expect(regions).toMatchObject([{ id: 'jiaqu' }]);
  expect(schools[0]).toMatchObject({ id: 'jia-yixiao' });
  expect(practices).toMatchObject([{ id: 'zuoye-caidan' }]);
  expect(figures).toMatchObject([{ value: 30, unit: '门', text: '近30门' }]);
  expect(run('import', folder, '/nowhere.txt')).toMatchObject({
    status: 1,
    stderr: '没有这个文件: /nowhere.txt\n',
  });
  expect(run('todo', folder).stdout).toContain('出处待核: 1 项');
  expect(run('start', folder).status).toBe(1);
  const own = join(folder, 'own');
  expect(run('start', folder, own).status).toBe(0);
  expect(run('check', own)).toMatchObject({ status: 0, stderr: '' });
});

test('the starter has the themes, problems and synonyms of the content: a change there is copied', async () => {
  for (const part of ['themes', 'problems', 'synonyms.yaml']) {
    expect(await textsIn(join(project, 'starter'), part)).toEqual(
      await textsIn(join(project, 'content'), part),
    );
  }
});

async function textsIn(folder: string, part: string): Promise<Record<string, string>> {
  const files = part.endsWith('.yaml')
    ? [part]
    : (await readdir(join(folder, part))).map((name) => `${part}/${name}`);
  const texts = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
