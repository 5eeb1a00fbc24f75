// What pages run: has the browser install the worker, and tells it of the page that was there before it.
const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }; // none on insecure addresses
serviceWorker?.register(new URL("../sw.js", import.meta.url)).catch(() => {});
if (serviceWorker && !serviceWorker.controller) {
  serviceWorker.ready.then(({ active }) =>
    active?.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]),
  );
}
