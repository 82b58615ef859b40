import type { Role } from '@fraud-free/core';

/** What stands beside marked words. */
export interface MarksStrings {
  /** What words of a role do, short enough for a label: "身份". */
  readonly roles: Readonly<Record<Role, string>>;
  /** Behind marked words, telling their role: `(role) => "[…]"`. */
  readonly tag: (role: string) => string;
  /** Stands where a long message is not shown. */
  readonly gap: string;
}
