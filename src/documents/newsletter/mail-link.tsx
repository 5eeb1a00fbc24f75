import type { ComponentChildren } from "preact";
import { mailStyles } from "./mail-styles.ts";

/** A link in an e-mail: a whole address, and a colour of its own, which mail programs would else choose. */
export function MailLink({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  return (
    <a href={to} class="link" style={mailStyles.link}>
      {children}
    </a>
  );
}
