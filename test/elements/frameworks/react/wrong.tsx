import type {} from '@fraud-free/elements/react';

export const wrong = [
  <fraud-chek />,
  <fraud-check elder="yes" />,
  <fraud-check elderly />,
  <fraud-alerts stale-after={{}} />,
  <fraud-quiz length="many" />,
  <fraud-check onfraud-free-verdict={(event) => event.level} />,
  <fraud-warning script={3} />,
];
