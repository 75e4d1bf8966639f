/** As long as something may keep us waiting without a sign, in milliseconds. */
export const patience = 10_000;

/**
 * What a promise comes to, if it does so in time.
 *
 * @param late makes the error that is thrown else
 */
export async function within<Value>(
  time: number,
  promise: Promise<Value>,
  late: () => Error,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), time);
  });
  return Promise.race([promise, waiting]).finally(() => clearTimeout(timer));
}
