export default {
  tags: "news",
  layout: "entry.njk",
  permalink: ({ page, slug }) => `/${page.date.toISOString().slice(0, 7).replace("-", "/")}/${slug}/`,
};
