/** Starts search in a worker; see worker.ts. */
import { IndexUnavailable } from '../shared/packed.ts';
import type { Call, Reply } from './messages.ts';
import type { Search } from './query.ts';

/**
 * Starts the worker; the index loads with the first call.
 *
 * @param base address of the site's base, with a slash at its end
 */
export function startSearch(base: string): Search {
  const folder = new URL(`${base}pagefind/`, location.href).href;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: folder });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) waiter?.resolve(data.value);
    else waiter?.reject(data.error === 'IndexUnavailable' ? new IndexUnavailable() : new Error(data.error));
  });
  worker.addEventListener('error', () => {
    for (const waiter of waiting.values()) waiter.reject(new IndexUnavailable());
    waiting.clear();
  });

  function call(method: keyof Search) {
    return (...args: unknown[]) => {
      const waiter = withResolvers<unknown>();
      waiting.set(++last, waiter);
      worker.postMessage({ id: last, method, args } satisfies Call);
      return waiter.promise;
    };
  }
  const methods: (keyof Search)[] = ['search', 'show', 'suggest', 'count', 'searchAlso', 'help'];
  return Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Search;
}

/** `Promise.withResolvers`, which browsers have since 2024 only. */
function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: PromiseWithResolvers<Value>['resolve'] = () => {};
  let reject: PromiseWithResolvers<Value>['reject'] = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
