/** Obsidian's `getLinkpath`: the path of a link without heading or block. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** Obsidian's `parseLinktext`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf('#');
  const path = hash < 0 ? linktext : linktext.slice(0, hash);
  return {
    path: path.replace(/\u00a0/g, ' ').normalize('NFC'),
    subpath: hash < 0 ? '' : linktext.slice(hash),
  };
}

/** How a link without alias reads: `a > b` for `a#b`. */
export function displayText(link: string): string {
  return link.split('#').filter(Boolean).join(' > ');
}

/** Obsidian's `stripHeading`: a heading as links compare it. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Obsidian's `stripHeadingForLink`: a heading as it is in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/([:#|^\\]|%%|\[\[|\]\])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
