export * from './dates.ts';
export * from './figure.ts';
export * from './place.ts';

/** 小学、中学 */
export function formatList(items: readonly string[]): string {
  return items.join('、');
}
