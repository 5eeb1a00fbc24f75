import { setTimeout } from "node:timers/promises";
import { requestLimit } from "./request-limit.ts";

/** How a web server is called up. */
export interface Visitor {
  /** Says who is asking, with an address for complaints. */
  readonly userAgent: string;
  /** How long an answer may take. */
  readonly timeoutMs: number;
  /** The pause after each request. */
  readonly pauseMs: number;
  /** Ends all requests and pauses; what comes of them then is no answer. */
  readonly ending: AbortSignal;
}

/** Whether a page is gone. A server that refuses programs or wants a password has answered. */
export type Answer = { readonly isDead: false } | { readonly isDead: true; readonly reason: string };

/** Asks for the head of a page, and for the page itself when the server does not like that question. */
export async function ask(url: string, visitor: Visitor): Promise<Answer> {
  const head = await request(url, "HEAD", visitor);
  if (typeof head === "number" && head < 400) return { isDead: false };
  const answer = await request(url, "GET", visitor);
  if (typeof answer === "string") return { isDead: true, reason: answer };
  if (answer === 404 || answer === 410) return { isDead: true, reason: `gibt es nicht mehr (Antwort ${answer})` };
  if (answer >= 500) return { isDead: true, reason: `meldet einen Fehler (Antwort ${answer})` };
  return { isDead: false };
}

/** The status of the answer, or why there was none; German. */
async function request(url: string, method: "HEAD" | "GET", visitor: Visitor): Promise<number | string> {
  const { userAgent, timeoutMs, pauseMs, ending } = visitor;
  const limit = requestLimit(ending, timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers: { "user-agent": userAgent, accept: "text/html,*/*;q=0.8" },
      signal: limit.signal,
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return reasonOf(error, timeoutMs);
  } finally {
    limit.clear();
    await setTimeout(pauseMs, undefined, { signal: ending }).catch(() => {}); // it is over, then
  }
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === "TimeoutError") {
    return `antwortet nicht innerhalb von ${Math.round(timeoutMs / 1000)} Sekunden`;
  }
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "ohne Angabe";
  return `ist nicht zu erreichen (${code})`;
}
