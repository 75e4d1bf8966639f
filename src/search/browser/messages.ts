/** Questions to a worker and its answers, as messages: a method by its name and what it is given. */

/** A worker, its inside, or one end of a channel. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
  start?(): void;
}

/** What the worker is asked beside what search is: to open the index, and whether it lives. */
export const openName = 'open';
export const pingName = 'isThere';

interface Asked {
  number: number;
  name: string;
  given: readonly unknown[];
}

interface Answered {
  number: number;
  value?: unknown;
  error?: { name: string; message: string };
}

/**
 * Answers what the other end asks.
 *
 * @param answer its errors arrive there with their name and message
 */
export function answerMessages(
  port: Port,
  answer: (name: string, given: readonly unknown[]) => unknown,
): void {
  port.addEventListener('message', async ({ data }) => {
    const { number, name, given }: Asked = data;
    try {
      port.postMessage({ number, value: await answer(name, given) } satisfies Answered);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ number, error: { name, message } } satisfies Answered);
    }
  });
  port.start?.();
}

/** @returns asks the other end; rejects with what failed there */
export function openMessages(port: Port): (name: string, given: readonly unknown[]) => Promise<unknown> {
  const waiting = new Map<number, (answered: Answered) => void>();
  let number = 0;
  port.addEventListener('message', ({ data }) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  port.start?.();
  return (name, given) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, ({ value, error }) =>
        error ? reject(Object.assign(new Error(error.message), { name: error.name })) : resolve(value),
      );
      port.postMessage({ number, name, given } satisfies Asked);
    });
}
