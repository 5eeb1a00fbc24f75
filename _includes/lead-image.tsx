import type { LeadPicture } from "../src/archive/picture.ts";
import { ImageCredit } from "./image-credit.tsx";
import { useHref } from "./site-context.tsx";

/** How wide an image stands on the page, as in src/styles/_lead-image.scss. */
const widths = { wide: "(min-width: 51rem) 48rem, 92vw", tall: "(min-width: 31rem) 28rem, 92vw" };

/** The image at the head of a report, with its author and licence. It is loaded at once: it stands at the top. */
export function LeadImage({ image }: { readonly image: LeadPicture }) {
  const href = useHref();
  const isTall = image.height > image.width;
  const sizes = isTall ? widths.tall : widths.wide;
  const sources = image.formats.map(({ type, files }) => ({
    type,
    srcset: files.map(({ address, width }) => `${href(address)} ${width}w`).join(", "),
  }));
  const fallback = image.formats.at(-1)?.files.at(-1);
  return (
    <figure class={isTall ? "lead-image lead-image--tall" : "lead-image"}>
      <picture>
        {sources.slice(0, -1).map(({ type, srcset }) => (
          <source type={type} srcset={srcset} sizes={sizes} />
        ))}
        <img
          src={fallback && href(fallback.address)}
          srcset={sources.at(-1)?.srcset}
          sizes={sizes}
          width={image.width}
          height={image.height}
          alt={image.alt}
          loading="eager"
          decoding="async"
        />
      </picture>
      <figcaption class="lead-image__caption">
        <ImageCredit image={image} />
      </figcaption>
    </figure>
  );
}
