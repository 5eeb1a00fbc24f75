import { documentRoute } from "./route.ts";

/** The service worker and the script that has browsers install it, where `site.yaml` asks for reading offline. */
export default documentRoute<string>({
  pages: ({ config, assets: { offline } }) =>
    config.offline
      ? [
          { url: "/sw.js", props: offline.worker },
          { url: offline.address, props: offline.js },
        ]
      : [],
  render: (text) => text,
});
