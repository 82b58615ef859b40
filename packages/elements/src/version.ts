/** The version of this package; every element class carries it, so that two copies on one page can be told apart. */
export const VERSION = '0.1.0';
