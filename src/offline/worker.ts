import { isFile } from "./addresses.ts";
import { answer } from "./answer.ts";
import { forgetOthers } from "./store.ts";
import { worker } from "./worker-scope.ts";

worker.onactivate = (event) => event.waitUntil(Promise.all([forgetOthers(), worker.clients.claim()]));

worker.onfetch = (event) => {
  const { request } = event;
  if (request.mode === "navigate" || isFile(request.url)) event.respondWith(answer(request, event));
};

// The first page was there before this worker, and so were its files: `register.ts` tells of them.
worker.onmessage = (event) => {
  const urls = event.data as readonly string[]; // only pages of this origin can send any
  event.waitUntil(Promise.all(urls.map((url) => answer(new Request(url), event))));
};
