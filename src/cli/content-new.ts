/** `npm run content:new -- KIND NAME`: a new file; asks for what is missing on a terminal, and makes stubs for names it does not know. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkContent } from '../content/check-content.ts';
import { contentFolder } from '../content/folder.ts';
import { listFiles } from '../content/list-files.ts';
import {
  levelOf,
  type NewFile,
  newArticle,
  newPractice,
  newRegion,
  newSchool,
  newSource,
} from '../content/new-entry.ts';
import { readNames } from '../content/read-entry.ts';
import { type Division, findDivisions, fullName, shortName } from '../import/divisions.ts';
import { idPattern } from '../schema/fields.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import type { NameTable } from '../schema/name-table.ts';
import { newKinds } from '../schema/normalise.ts';
import { sectionsWith } from '../schema/sections.ts';
import { sourceTypes } from '../schema/vocabularies.ts';
import { proposeId } from '../search/build/propose-id.ts';
import { type Asked, CommandError, oneOfWords, runCommand, UsageError } from './command.ts';

const options = {
  id: { type: 'string' },
  region: { type: 'string' },
  schools: { type: 'string' },
  themes: { type: 'string' },
  source: { type: 'string' },
  parent: { type: 'string' },
  type: { type: 'string' },
} as const;

type Flags = Asked<typeof options>['values'];

await runCommand({
  name: 'content:new',
  usage: '类别 名称 [选项]',
  words: { least: 0, most: 2 },
  help: `
新建一个文件。类别: ${newKinds.map((kind) => `${kind} ${kinds[kind].label}`).join('，')}
没写的选项在终端里一项项问；名称和编号都可以写。提到的地区、学校、出处还没有的，同时建一个只有名称的文件，以后补全。

例: npm run content:new -- article 作业像菜单一样选 --region 九龙坡区 --schools 谢家湾学校 --themes 作业管理,课后服务 --source 九龙坡五大行动

选项:
  --region 地区      案例、学校所在的地区
  --schools 学校     学校案例写的学校，几所用逗号隔开
  --themes 主题      案例、做法的主题，几个用逗号隔开；案例按主题的方面列出要写的内容
  --source 出处      案例、学校据以写成的出处
  --parent 地区      地区的上级地区；行政区划（GB/T 2260）里有的不用写，代码和上级一并填好
  --type 类别        出处的类别: ${Object.entries(sourceTypes)
    .map(([id, name]) => `${id} ${name}`)
    .join('，')}
  --id 编号          文件名和网址，不写就用拼音
  --help             显示这段说明

退出码: 0 完成，1 已有同名的，2 用法不对`,
  options,
  run: ({ values, positionals }) => createThing(positionals, values),
});

async function createThing([kindWord, nameWord]: string[], flags: Flags): Promise<boolean> {
  const { entities } = await listFiles(contentFolder);
  const maker: Maker = {
    flags,
    names: await readNames(contentFolder, entities),
    made: [],
    madeByName: new Map(),
    taken: new Set(entities.map(({ collection, id }) => `${collection}/${id}`)),
  };
  const asked = kindWord ?? (await ask(`类别（${newKinds.map((kind) => kinds[kind].label).join('、')}）`));
  const kind = newKinds.find((one) => one === asked || kinds[one].label === asked);
  if (!kind) throw new UsageError(`类别只能是 ${newKinds.join('、')}，不是 ${asked}`);
  const name = nameWord ?? (await ask(kind === 'article' || kind === 'source' ? '标题' : '名称'));
  const [same] = maker.names.find(kind, name);
  if (same)
    throw new CommandError(`已有这个${kinds[kind].label}: ${kinds[kind].folder}/${same.id}（${same.name}）`);
  await make(maker, kind, name, flags.id);
  const shown = relative('', contentFolder) || '.';
  for (const { file, text } of maker.made) {
    await mkdir(dirname(join(contentFolder, file)), { recursive: true });
    // Never over a file that is there.
    await writeFile(join(contentFolder, file), text, { flag: 'wx' });
    console.log(`新建 ${shown}/${file}`);
  }
  return true;
}

interface Maker {
  flags: Flags;
  names: NameTable;
  made: NewFile[];
  /** Ids of stubs, by kind and name. */
  madeByName: Map<string, string>;
  /** `schools/xiejiawan`: ids in use, and those made now. */
  taken: Set<string>;
}

type Made = (typeof newKinds)[number];

/** Makes a file, and before it those it refers to. @returns its id */
async function make(maker: Maker, kind: Made, name: string, wanted?: string): Promise<string> {
  const { flags, taken } = maker;
  const isTaken = (id: string) => taken.has(`${kinds[kind].folder}/${id}`);
  if (wanted !== undefined && !idPattern.test(wanted)) {
    throw new UsageError(`--id ${wanted} 不能用: 只用小写字母、数字和连字符，例如 zuoye-chaoshi`);
  }
  if (wanted !== undefined && isTaken(wanted)) throw new CommandError(`编号 ${wanted} 已被用`);
  // 重庆市江北区 has the id of 江北区.
  const own = kind === 'region' ? (divisionOf(name, flags.parent)?.name ?? name) : name;
  const id = wanted ?? proposeId(own, isTaken, kind === 'region' || kind === 'school');
  taken.add(`${kinds[kind].folder}/${id}`);
  maker.made.push(await draft(maker, kind, id, name, flags));
  return id;
}

async function draft(maker: Maker, kind: Made, id: string, name: string, flags: Flags): Promise<NewFile> {
  switch (kind) {
    case 'article': {
      const region = await refer(maker, 'region', flags.region ?? (await ask('地区')));
      const schools = await referAll(
        maker,
        'school',
        flags.schools ?? (await ask('学校（几所用逗号隔开；地区案例不写）', '')),
      );
      const themeIds = await referAll(maker, 'theme', flags.themes ?? (await ask('主题（几个用逗号隔开）')));
      const source = await refer(maker, 'source', flags.source ?? (await ask('出处的题名')));
      const { entries, site } = await checkContent(contentFolder);
      const themes = themeIds.flatMap((one) => {
        const theme = entries.themes.find((entry) => entry.id === one)?.data;
        return theme ? [{ id: one, name: theme.name, aspects: theme.aspects }] : [];
      });
      const updated = new Date().toLocaleDateString('sv-SE');
      const sections = sectionsWith(site?.sections ?? []);
      return newArticle({ id, title: name, region, schools, themes, source, sections, updated });
    }
    case 'school': {
      const region = await refer(maker, 'region', flags.region ?? (await ask('所在地区')));
      const source = flags.source === undefined ? undefined : await refer(maker, 'source', flags.source);
      return newSchool({ id, name, region, ...(source && { source }) });
    }
    case 'source': {
      const known = Object.entries(sourceTypes);
      const type =
        flags.type ?? (await ask(`出处的类别（${known.map(([, label]) => label).join('、')}）`, 'report'));
      const word = known.find(([, label]) => label === type)?.[0] ?? type;
      return newSource({
        id,
        title: name,
        type: oneOfWords(
          word,
          known.map(([one]) => one),
          '--type',
        ),
      });
    }
    case 'region': {
      const division = divisionOf(name, flags.parent);
      if (division) {
        const { above, level, code } = division;
        const upwards = { ...maker, flags: { ...flags, parent: '' } };
        const parent = above && (await refer(upwards, 'region', fullName(above)));
        return newRegion({ id, name: division.name, level, parent, code, alias: shortName(division.name) });
      }
      const words =
        flags.parent ?? (maker.made.length > 0 ? '' : await ask('上级地区（省和直辖市不写）', ''));
      const parent = words === '' || words === name ? undefined : await refer(maker, 'region', words);
      const parentLevel = (await checkContent(contentFolder)).entries.regions.find((one) => one.id === parent)
        ?.data.level;
      return newRegion({ id, name, level: levelOf(name, parentLevel), parent });
    }
    case 'practice': {
      const themes = await referAll(maker, 'theme', flags.themes ?? (await ask('主题（几个用逗号隔开）')));
      return newPractice({ id, name, themes });
    }
  }
}

/** Of 行政区划 the one that is meant, which has a code and ancestors; none of a development zone. */
function divisionOf(name: string, parent: string | undefined): Division | undefined {
  const byName = /\p{Script=Han}/u.test(parent ?? '') ? `${parent}${name}` : name;
  const [only, ...others] = findDivisions(byName);
  if (others.length === 0) return only;
  const all = [only, ...others].flatMap((one) => (one ? `${fullName(one)}（${one.code}）` : []));
  throw new UsageError(`“${name}”有几个，写全是哪一个: ${all.join('、')}`);
}

async function referAll(maker: Maker, kind: Kind, words: string): Promise<string[]> {
  const whole = words.trim();
  const listed = maker.names.find(kind, whole).length > 0 ? [whole] : whole.split(/[,，、]/);
  const ids: string[] = [];
  for (const word of listed.map((one) => one.trim()).filter(Boolean))
    ids.push(await refer(maker, kind, word));
  return ids;
}

/** The id of what is called so; where nothing is, a stub is made. */
async function refer(maker: Maker, kind: Kind, word: string): Promise<string> {
  const { label, folder } = kinds[kind];
  if (maker.taken.has(`${folder}/${word}`)) return word;
  const made = maker.madeByName.get(`${kind}/${word}`);
  if (made !== undefined) return made;
  const [only, ...others] = maker.names.find(kind, word);
  if (only && others.length === 0) return only.id;
  if (only) {
    const all = [only, ...others].map(({ id, name }) => `${id}（${name}）`).join('、');
    throw new UsageError(`“${word}”不知道是哪一个${label}，写编号: ${all}`);
  }
  const creatable = newKinds.find((one) => one === kind);
  if (!creatable || !/\p{Script=Han}/u.test(word)) {
    const near = maker.names.near(kind, word).map(({ id, name }) => `${id}（${name}）`);
    throw new UsageError(
      `没有叫“${word}”的${label}${near.length > 0 ? `，你是不是想写: ${near.join('、')}` : ''}`,
    );
  }
  // Of a stub nothing more is asked.
  const flags = { ...maker.flags, type: maker.flags.type ?? 'report', parent: maker.flags.parent ?? '' };
  const id = await make({ ...maker, flags }, creatable, word);
  maker.madeByName.set(`${kind}/${word}`, id);
  return id;
}

/**
 * Asks on a terminal.
 *
 * @param otherwise what an empty answer means; without it the answer is needed
 */
async function ask(question: string, otherwise?: string): Promise<string> {
  if (!process.stdin.isTTY) {
    if (otherwise !== undefined) return otherwise;
    throw new UsageError(`少写了${question}`);
  }
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (;;) {
      const answer = (await reader.question(`${question}: `)).trim() || otherwise;
      if (answer !== undefined) return answer;
    }
  } finally {
    reader.close();
  }
}
