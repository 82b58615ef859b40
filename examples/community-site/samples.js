// Puts a made-up message into the check and has it judged.

const check = document.querySelector('fraud-check');

if (customElements.get('fraud-check')) {
  document.querySelector('.samples').hidden = false;
  for (const button of document.querySelectorAll('[data-sample]')) {
    button.addEventListener('click', () => {
      check.value = button.dataset.sample;
      check.check();
      check.focus();
    });
  }
}
