/** What is said where an address names no place of its page. */
export const landingStrings = {
  same: (asked: string, opened: string) => `本站注：地址里写的是“${asked}”，按“${opened}”打开。`,
  nearest: (asked: string, opened: string) => `本站注：本页没有“${asked}”这一处，先看最近的“${opened}”。`,
  none: (asked: string) => `本站注：本页没有“${asked}”这一处，从头看起。`,
} as const;
