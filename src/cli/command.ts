/** What the content commands share: flags, `--help` in Chinese, exit codes 0 (done), 1 (something is wrong), 2 (asked wrongly). */
import { relative } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { contentFolder } from '../content/folder.ts';

/** Said to whoever asked wrongly, with the help's address; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Said to whoever asked for what cannot be done; exit code 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}

export interface Asked<O extends ParseArgsOptionsConfig> {
  values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  positionals: string[];
}

export interface Command<O extends ParseArgsOptionsConfig> {
  /** `content:check`, as in package.json. */
  name: string;
  /** The whole help, below the line that says how it is called. */
  help: string;
  /** What stands after the name: `<旧编号> <新编号>`. */
  usage?: string;
  options: O;
  /** How many words without a flag it takes. */
  words?: { least: number; most: number };
  run(asked: Asked<O>): Promise<boolean> | boolean;
}

/** Runs a command with the words of the command line and sets the exit code. */
export async function runCommand<const O extends ParseArgsOptionsConfig>(command: Command<O>): Promise<void> {
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
}

/** @returns 0, 1 or 2 */
export async function exitCodeOf<const O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  words: readonly string[],
): Promise<0 | 1 | 2> {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(printHelp(command));
    return 0;
  }
  try {
    return (await command.run(readWords(command, words))) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n看用法: npm run ${command.name} -- --help`);
      return 2;
    }
    if (error instanceof CommandError) {
      console.error(error.message);
      return 1;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const folder = relative('', contentFolder) || '.';
    console.error(
      code === 'ENOENT' ? `没有内容文件夹 ${folder}，用 CONTENT_DIR 指定` : `读不了或写不了文件: ${message}`,
    );
    return 1;
  }
}

function printHelp({ name, usage, help }: Pick<Command<never>, 'name' | 'usage' | 'help'>): string {
  return `用法: npm run ${name} --${usage ? ` ${usage}` : ' [选项]'}\n\n${help.trim()}`;
}

function readWords<O extends ParseArgsOptionsConfig>(command: Command<O>, args: readonly string[]): Asked<O> {
  const { least, most } = command.words ?? { least: 0, most: 0 };
  let asked: Asked<O>;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
    });
    asked = { values: values as Asked<O>['values'], positionals };
  } catch (error) {
    throw new UsageError(describeFault(error as NodeJS.ErrnoException));
  }
  const { positionals } = asked;
  if (positionals.length > most) throw new UsageError(`多了“${positionals.slice(most).join(' ')}”`);
  if (positionals.length < least) throw new UsageError(`少写了内容: ${command.usage}`);
  return asked;
}

/** What parseArgs says, in Chinese. */
function describeFault({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项`;
  return message.includes('does not take') ? `${option} 后面不写值` : `${option} 后面要写值`;
}

/** One of a few words; others are refused. */
export function oneOfWords<const W extends string>(word: string, words: readonly W[], option: string): W {
  const known = words.find((one) => one === word);
  if (known === undefined) throw new UsageError(`${option} 只能是 ${words.join('、')}，不是 ${word}`);
  return known;
}
