/** All modules of pages by their file below `pages`, which the bundler hands over (bundle/page-modules.ts). */
declare module 'virtual:pages' {
  export const pages: Record<string, import('./page-module.ts').PageModule>;
}
