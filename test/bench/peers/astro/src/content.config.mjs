import { glob } from "astro/loaders";
import { defineCollection, z } from "astro:content";

const names = z.array(z.string());

const news = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./news" }),
  schema: z.object({
    title: z.string(),
    date: z.coerce.date(),
    // "slug" itself would replace the identifier, which must be unique.
    name: z.string(),
    description: z.string(),
    kicker: z.string(),
    art: z.string(),
    orte: names,
    organisationen: names,
    quellen: z.array(z.object({ publisher: z.string(), date: z.string() })),
    land: names,
    thema: names,
  }),
});

export const collections = { news };
