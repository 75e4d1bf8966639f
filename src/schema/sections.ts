/**
 * The sections an article's body is cut into, in their order, so that articles can be laid side by side. The ids are part of
 * public addresses (`#zuofa`) and never change.
 */
export const articleSections = [
  { title: '背景', id: 'beijing' },
  { title: '做法', id: 'zuofa' },
  { title: '保障', id: 'baozhang' },
  { title: '评价', id: 'pingjia' },
  { title: '成效', id: 'chengxiao' },
] as const;
