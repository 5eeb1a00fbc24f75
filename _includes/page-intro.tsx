interface PageIntroProps {
  readonly title: string;
  readonly kicker?: string | undefined;
  readonly lead?: string | undefined;
}

/** The head of a list page. */
export function PageIntro({ title, kicker, lead }: PageIntroProps) {
  return (
    <header class="page-intro">
      <h1 class="page-intro__heading">
        {kicker && (
          <span class="page-intro__kicker">
            {kicker}
            <span class="visually-hidden">: </span>
          </span>
        )}
        <span class="page-intro__title">{title}</span>
      </h1>
      {lead && <p class="page-intro__lead">{lead}</p>}
    </header>
  );
}
