/** An event that may take longer than its handler. */
export interface LongEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LongEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** What is used of the global scope of a service worker. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  onactivate: (event: LongEvent) => void;
  onfetch: (event: FetchEvent) => void;
  onmessage: (event: LongEvent & { readonly data: unknown }) => void;
}

/** TypeScript's own description of service workers cannot stand beside that of pages; hence the cast. */
export const worker = self as unknown as WorkerScope;

/** Where the site lies: "https://www.example.de/archiv-x/". */
export const home = worker.registration.scope;
