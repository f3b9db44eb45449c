declare namespace App {
  interface Locals {
    /** Set by pages that show generated MDX, read through `mdxContext`. */
    mdx?: import('./page-data/mdx-context.ts').MdxContext;
  }
}
