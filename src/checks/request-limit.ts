/** A signal for a request, and how to let go of what it waits for. */
interface RequestLimit {
  readonly signal: AbortSignal;
  readonly clear: () => void;
}

/**
 * A signal that comes with another one, or with a `TimeoutError` after some time. `AbortSignal.any` loses timeouts to the
 * garbage collector: nodejs/node#57736.
 */
export function requestLimit(ending: AbortSignal, milliseconds: number): RequestLimit {
  const controller = new AbortController();
  const end = (): void => controller.abort(ending.reason);
  const expire = (): void => controller.abort(new DOMException("The time is over.", "TimeoutError"));
  const timer = setTimeout(expire, milliseconds);
  if (ending.aborted) end();
  else ending.addEventListener("abort", end);
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      ending.removeEventListener("abort", end);
    },
  };
}
