import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly tone: "info" | "warning";
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** A remark that must not be overlooked. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class={`notice notice--${tone}`} role="note">
      {title && <p class="notice__title">{title}</p>}
      <div class="notice__body">{children}</div>
    </div>
  );
}
