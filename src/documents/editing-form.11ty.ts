import { documentRoute } from "./route.ts";

/** The form of the Redaktion, where `site.yaml` asks for one: its page, what it is made from, and what it has to know. */
export default documentRoute<string>({
  pages: ({ editingForm }) =>
    editingForm
      ? [
          { url: "/redaktion/", props: editingForm.html },
          { url: "/redaktion/config.json", props: editingForm.config },
          { url: "/redaktion/wissen.json", props: editingForm.knowledge },
        ]
      : [],
  render: (text) => text,
});
