/** The list of kinds that build.mjs makes from the folders of questions. */
declare module "tuntas:kinds" {
  export const KINDS: Readonly<Record<string, CustomElementConstructor>>;
}
