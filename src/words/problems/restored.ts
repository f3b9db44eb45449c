/** How a file is brought back, as lines to paste. */
export const restored = (path: string) => `git restore ${path}；已经提交了的：git checkout origin/main -- ${path}`;
