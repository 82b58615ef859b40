import type { Catalog, Payment } from '@fraud-free/core';

/**
 * What a form tells of a payment: the values of its fields that carry `data-payment` with the id of one of the catalog's
 * fields (`askedBy`, `channel`, `secret`); a box to tick is a yes or no. What is none of the catalog's answers is left
 * out, and so is every text.
 */
export function paymentOfForm(form: HTMLFormElement, { payments }: Catalog): Payment {
  const told: Record<string, string | boolean> = {};
  for (const input of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-payment]')) {
    const field = payments.fields.find(({ id }) => id === input.dataset['payment']);
    const isBox = input instanceof HTMLInputElement && (input.type === 'checkbox' || input.type === 'radio');
    if (field === undefined || (isBox && input.type === 'radio' && !input.checked)) continue;
    if (field.type === 'yes-no')
      told[field.id] = isBox && input.type === 'checkbox' ? input.checked : input.value === 'yes';
    else if (field.values?.some(({ id }) => id === input.value)) told[field.id] = input.value;
  }
  return told;
}
