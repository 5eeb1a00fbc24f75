import { payload } from "./attack.ts";

/** What may stand behind the address of the search page; all of it is harmless. */
export const hostileQueries: Readonly<Record<string, string>> = {
  "a script": `?q=<script>${payload}</script>`,
  "an image that fails": `?q=<img src=x onerror=${payload}>`,
  "an image that fails, in code": `?q=%3Cimg%20src%3Dx%20onerror%3D${payload}%3E`,
  "the end of an attribute": `?q=" autofocus onfocus="${payload}`,
  "javascript:": `?q=javascript:${payload}`,
  "an expression of a template": `?q={{constructor.constructor('${payload}')()}}`,
  "a very long word": `?q=${"a".repeat(6000)}`,
  "very many words": `?q=${"a+".repeat(2000)}`,
  "very many regions": `?${"land=sachsen&".repeat(500)}`,
  "broken percent signs": "?q=%&land=%E0%A4%A&thema=%zz",
  "signs that are no text": "?q=%00%01%ff%ed%a0%80",
  "the prototype": "?__proto__=1&__proto__[q]=x&constructor=y&q=__proto__",
  "regions named like prototypes":
    "?land=__proto__&ort=constructor&thema=toString&organisation=hasOwnProperty&art=valueOf",
  "a region that climbs": "?land=../../x&ort=..%2f..%2fetc",
  "a region that is a script": `?land=<script>${payload}</script>&ort="><img src=x onerror=${payload}>`,
  "days that are none": "?von=9999999-99-99&bis=<b>&sortierung=__proto__",
  "years beyond all years": "?von=0000-00&bis=999999999999",
  "writing from right to left": "?q=%E2%80%AEetrak",
  "an expression of a pattern": "?q=(a%2B)%2B%24%5B%5C",
  "an emoji cut in two": "?q=%F0%9F%98",
};
