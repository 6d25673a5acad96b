/** A plain value without the comment after it, and without the space before that. */
export function withoutComment(value: string): string {
  return /^["']/.test(value) ? value : value.replace(/(?:^|[ \t]+)#(?=[ \t]|$)[^]*$/, '');
}
