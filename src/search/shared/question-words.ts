/**
 * Words of the language, not of a site: how one asks, and classes of school stages. What a reader types around what the question is about is set
 * aside; the longest cover decides, so that a name that holds one of these (怎么看展) stays a name.
 */

/** How one asks, and what joins words. */
export const questionWords: ReadonlySet<string> = new Set(
  [
    '怎么办 怎么做 怎么管 怎么搞 怎么样 怎么 怎样 怎样做 如何 如何做 如何开展 怎么开展 怎么解决 怎么落实 怎么安排',
    '在做 在用 在做什么 做什么 做些什么 做了哪些 都在做 用什么 有没有用 哪个好 哪个更好 哪家 怎么弄 怎么看 怎么回事 怎么评价 好不好 行不行',
    '什么是 是什么 什么 是什么意思 什么意思 有什么 有哪些 有哪些做法 哪些 哪里 哪儿 哪个 哪种 谁 谁来 为什么 为何 几点 多少',
    '有没有 是不是 能不能 可不可以 要不要 可以 需要 应该 请问 请教 想问 想知道 我想 想 帮我 找 查 看看 介绍 介绍一下',
    '的 地 得 了 吗 呢 吧 呀 啊 和 与 及 以及 或 对 在 把 被 让 给 向 从 到 有 是 里 中 上 下 都 也 还 很 太 不 没 没有 就',
    '做法 办法 措施 经验 案例 例子 问题 方面 情况 相关 关于 学校 各校 各地 全区 怎么用 怎么写 做了什么 好的 好 别的 其他 可以借鉴',
  ]
    .join(' ')
    .split(' '),
);

/** Stages by the words that name them: 中学 holds 初中 and 高中. */
export const stageWords: ReadonlyMap<string, readonly string[]> = new Map([
  ...pairs('学前 幼儿园 幼小', 'preschool'),
  ...pairs('小学 小学生 小学部 一年级 二年级 三年级 四年级 五年级 六年级 低年级 小学段', 'primary'),
  ...pairs(
    '中学 中学生 初中 初中生 初中部 高中 高中生 高中部 七年级 八年级 九年级 初一 初二 初三 高一 高二 高三',
    'middle',
  ),
  ['中小学', ['primary', 'middle']],
]);

function pairs(words: string, stage: string): [string, readonly string[]][] {
  return words.split(' ').map((word) => [word, [stage]]);
}
