import type {} from '@fraud-free/elements/react-18';

export const wrong = [
  <fraud-chek />,
  <fraud-check elder={false} />,
  <fraud-check elderly="" />,
  <fraud-check value="您好" />,
  <fraud-alerts stale-after={{}} />,
];
