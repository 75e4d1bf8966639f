import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMistake, sortMistakes } from '../../src/schema/mistake.ts';
import { lastGoodSite, project, run } from './command.ts';
import {
  brokenCases,
  brokenFixtures,
  layOver,
  libraryFixture,
  overlayCase,
  soundCases,
  soundFixtures,
} from './overlay.ts';

async function brokenContent(name: string) {
  const overlaid = await overlayCase(name);
  onTestFinished(() => rm(overlaid.folder, { recursive: true }));
  return overlaid;
}

describe('broken content', () => {
  it.each(brokenCases)('%s: says exactly what is wrong, and where', async (name) => {
    const { folder, expected } = await brokenContent(name);
    const { mistakes, warnings } = await checkContent(folder);
    const said = sortMistakes([...mistakes, ...warnings]).map((mistake) => formatMistake(mistake));
    // After a change of words: UPDATE=1, then read the difference as an editor would.
    if (process.env.UPDATE)
      await writeFile(join(brokenFixtures, name, 'expected.txt'), `${said.join('\n')}\n`);
    else expect(said).toEqual(expected.trim().split('\n'));
  });

  it('is told by the check command with paths an editor can click', async () => {
    const { folder } = await brokenContent('yaml-tab');
    const inProject = join(project, '.cache/tests/clickable');
    await cp(folder, inProject, { recursive: true });
    onTestFinished(() => rm(inProject, { recursive: true }));
    const { status, stderr, stdout } = run('content-check', { CONTENT_DIR: '.cache/tests/clickable' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^\.cache\/tests\/clickable\/problems\/ceshi\.yaml:4: 错误: /);
    expect(stderr).toContain('共 1 个错误，1 个文件');
  });

  it('that is only poor is told and built all the same', async () => {
    const { folder, expected } = await brokenContent('figure-scope-repeats-base');
    const { status, stderr, stdout } = run('content-check', { CONTENT_DIR: folder });
    expect(status).toBe(0);
    expect(stderr.replace(/^.*\/(?=articles\/)/, 'content/')).toBe(expected);
    expect(stdout).toMatch(/^内容检查通过：5 篇案例.*；1 个警告，1 个文件$/m);
  });

  it.each(['dangling-id', 'section-missing', 'yaml-open-quote'])(
    '%s: is refused by the build, which leaves the last good site as it was',
    async (name) => {
      const content = await brokenContent(name);
      const { folder, outDir } = await lastGoodSite(name);
      const { status, stderr } = run('build', { CONTENT_DIR: content.folder, OUT_DIR: outDir });
      expect(status).toBe(1);
      const [firstProblem = ''] = content.expected.split('\n');
      expect(stderr).toContain(firstProblem.replace(/^content/, ''));
      expect(stderr).toContain('保持原样');
      expect(await readdir(folder, { recursive: true })).toEqual([
        'dist',
        'dist/.casebook',
        'dist/index.html',
      ]);
      expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
    },
    20_000,
  );
});

describe('sound content', () => {
  it.each(soundCases)('%s: is not refused', async (name) => {
    const folder = await layOver(join(soundFixtures, name));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { mistakes, warnings } = await checkContent(folder);
    expect([...mistakes, ...warnings].map((mistake) => formatMistake(mistake))).toEqual([]);
  });
});

describe('the miniature library', () => {
  it('passes, so that each broken case is broken by its own difference', async () => {
    const { status, stdout, stderr } = run('content-check', { CONTENT_DIR: libraryFixture });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('内容检查通过：4 篇案例（1 篇草稿）');
  });
});
