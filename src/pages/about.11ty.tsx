import { About } from "../../_includes/texts/about.tsx";
import type { UsedSoftware } from "../../_includes/texts/software-list.tsx";
import { aboutAddress } from "../archive/addresses.ts";
import type { SiteConfig } from "../content/site-config.ts";
import type { SiteFrame } from "../content/site-frame.ts";
import { htmlRoute } from "../documents/route.ts";
import { TextPage } from "./text-page.tsx";

interface AboutProps {
  readonly frame: SiteFrame;
  readonly config: SiteConfig;
  readonly software: readonly UsedSoftware[];
}

const head = {
  address: aboutAddress,
  title: "Über dieses Archiv",
  description: "Was dieses Archiv ist, wie die Berichte entstehen und woher die Daten stammen.",
};

export default htmlRoute<AboutProps>({
  pages: ({ frame, config, assets }) => {
    const software = assets.notices.map(({ name, version, license, holder }) => ({ name, version, license, holder }));
    return [{ url: aboutAddress, props: { frame, config, software } }];
  },
  render: ({ frame, config, software }) => (
    <TextPage frame={frame} head={head}>
      <About site={config} software={software} />
    </TextPage>
  ),
});
