/** What other sites are told of where readers come from: the site, and no page of it. Headers say it, and pages for hosts without. */
export const referrerPolicy = "strict-origin-when-cross-origin";
