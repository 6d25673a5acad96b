/** For vite and vitest: a template file is its text, as esbuild's `text` loader makes it. */
export function templateTextForVite() {
  return {
    name: 'template-text',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.hbs') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined,
  };
}
