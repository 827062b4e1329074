import { words } from "./words.ts";

/** Whether a word in Latin letters is not Serbian by its looks, so that it has no Cyrillic form. */
export function isForeignToSerbian(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    isIdentifier(word) ||
    isRomanNumeral(word) ||
    foreignLetter.test(lower) ||
    foreignSpelling.test(lower) ||
    (acronyms.has(lower) && (word !== lower || !/[aeiou]/.test(lower)) && !isCapitalised(word)) ||
    isBrand(word)
  );
}

/** A name of its own, not the first half of one. */
export function isBrand(word: string): boolean {
  return isCapitalised(word) && brand.test(word.toLowerCase());
}

/** `useState`, `h2o`, `my_name`, `URLs`; "LJubav" and "NJegoš", as some keyboards have it, are words. */
function isIdentifier(word: string): boolean {
  const rest = word.replace(/^(?:LJ|NJ|DŽ)(?=\p{Ll})/u, "");
  return (/[\d_]/.test(word) && /\p{L}/u.test(word)) || /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(rest);
}

/** From II up, and V and X; a lone I is the word for "and", and L, C, D, M hardly occur. */
function isRomanNumeral(word: string): boolean {
  return /^(?:[VX]|(?=..)X{0,3}(?:IX|IV|V?I{0,3}))$/.test(word);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** Any Latin letter that Serbian does not write. */
const foreignLetter = /(?![a-pr-vzčćđšž])\p{Script=Latin}/u;

/** Spellings that Serbian, which writes as it speaks, does not have; doubled letters stand only at the seam of a prefix. */
const foreignSpelling =
  /bb|cc|ff|gg|hh|kk|ll|mm|pp|vv|(?<!tran)ss|(?<!^pos)tt|(?<!^p?r)ee|oo[klmnt]?$|oogl|ch|^ph|ph$|phon|graph|ght|ck$|(?<!s)tion$/u;

/** Of technology; in capitals, or in lower case where no Serbian word can look so. */
const acronyms: ReadonlySet<string> = new Set(
  words(`
    api, aws, cc, cd, cdn, cli, cms, cpu, crm, css, csv, dns, dvd, erp, ftp, gif, gps, gpt, gpu, hdmi, html, http, https, ibm, it, jpeg,
    jpg, json, jsx, kpi, npm, pdf, php, png, ram, roi, rss, sdk, seo, sms, sql, ssd, ssh, ssl, svg, tcp, tls, tsx, udp, ui, url, usb,
    vpn, wifi, xml, zip`),
);

/** Names that look as if they were Serbian, with the endings of Serbian cases. */
const brand = new RegExp(
  `^(?:${words(`
    adobe, airbnb, amazon, android, angular, bitcoin, chrome, docker, facebook, figma, firebase, github, gitlab, gmail, google,
    hotjar, instagram, intel, java, javascript, kickstarter, kubernetes, linkedin, mailchimp, markdown, microsoft, mozilla,
    netscape, nvidia, openai, oracle, pinterest, prettier, python, react, reddit, redux, salesforce, samsung, skype, slack,
    snapchat, spotify, stripe, telegram, tiktok, trello, twitter, typescript, uber, viber, whatsapp, wordpress, youtube, zoom`).join(
    "|",
  )})(?:a|u|om|em|e|i|ov[aeiou]?|ima)?$`,
  "u",
);
