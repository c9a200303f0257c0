/** The presets as a plugin of Redocly. */
declare const plugin: {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, () => object>> };
  readonly configs: Readonly<Record<string, { readonly rules: Readonly<Record<string, string>> }>>;
};
export default plugin;
