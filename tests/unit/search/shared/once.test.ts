import { expect, test } from 'vitest';
import { once } from '../../../../src/search/shared/once.ts';
import { within } from '../../../../src/search/shared/within.ts';

test('something is made when it is first asked for, and once however many ask', async () => {
  let made = 0;
  const ask = once(async () => ++made);
  expect(made).toBe(0);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test('what failed is tried again', async () => {
  let made = 0;
  const ask = once(async () => {
    if (++made === 1) throw new Error('no network');
    return made;
  });
  await expect(ask()).rejects.toThrow('no network');
  expect(await ask()).toBe(2);
  expect(await ask()).toBe(2);
});

const late = () => new Error('late');

test('a promise is had if it comes in time, with its failure', async () => {
  expect(await within(1000, Promise.resolve(7), late)).toBe(7);
  await expect(within(1000, Promise.reject(new Error('its own')), late)).rejects.toThrow('its own');
});

test('one that does not come is given up', async () => {
  await expect(within(1, new Promise(() => {}), late)).rejects.toThrow('late');
});
