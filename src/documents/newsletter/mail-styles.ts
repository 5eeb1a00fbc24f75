// How an HTML e-mail looks. The colours are those of the site, see src/styles/_tokens.scss, as mail programs know neither
// custom properties nor oklch(). Word, which lays out for Outlook, inherits nothing from `body` into tables.
const font = "font-family:Segoe UI,Roboto,Helvetica,Arial,sans-serif;word-wrap:break-word";
const muted = "color:#53566b";
const text = `${font};color:#14162a`;
const line = "border-top:1px solid #c9cbd9";

/** Inline styles by what they are for; light, for programs that know no other scheme. */
export const mailStyles = {
  body: "margin:0;padding:0;background-color:#ffffff",
  /** What mail programs show beside the subject, and nobody in the mail itself. */
  preheader: "display:none;max-height:0;overflow:hidden",
  ground: "width:100%;table-layout:fixed;border-collapse:collapse;background-color:#ffffff",
  margin: "padding:24px 16px",
  sheet: "width:600px;max-width:100%;table-layout:fixed;margin:0 auto;border-collapse:collapse;text-align:left",
  head: `padding:0 0 20px;${text}`,
  name: "margin:0 0 4px;font-size:16px;line-height:24px;font-weight:bold",
  title: "margin:0 0 4px;font-size:26px;line-height:32px;font-weight:bold",
  small: `margin:0;font-size:15px;line-height:22px;${muted}`,
  section: `padding:16px 0 8px;${line};${text}`,
  land: "margin:0 0 12px;font-size:20px;line-height:26px;font-weight:bold",
  headline: "margin:0 0 4px;font-size:17px;line-height:24px;font-weight:bold",
  kicker: `font-size:15px;font-weight:normal;${muted}`,
  teaser: "margin:0 0 18px;font-size:16px;line-height:24px",
  date: `font-size:15px;white-space:nowrap;${muted}`,
  list: "margin:0 0 12px;padding:0 0 0 20px;font-size:16px;line-height:28px",
  end: "margin:0 0 8px;font-size:16px;line-height:24px",
  unsubscribe: `padding:0;font-size:14px;line-height:21px;${font};${muted}`,
  foot: `padding:16px 0 0;${line};${font};${muted}`,
  footLine: "margin:0 0 8px;font-size:14px;line-height:21px",
  link: "color:#171a8a",
} as const;

/** The dark scheme, for programs that know it. */
export const mailDarkScheme = `@media (prefers-color-scheme:dark){
.ground{background-color:#131525!important}
.text{color:#f3f4fb!important}
.muted{color:#b4b7cc!important}
.line{border-color:#484b63!important}
.link{color:#a6b4ff!important}
}`;
