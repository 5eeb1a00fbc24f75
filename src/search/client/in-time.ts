/** In milliseconds; who waits longer for a file takes the page for broken. */
const patience = 20_000;

/** @throws Error when a promise takes longer than readers wait. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The index takes too long.")), patience);
  });
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
