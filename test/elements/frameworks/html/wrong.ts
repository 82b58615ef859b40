import type {} from '@fraud-free/elements';

document.createElement('fraud-chek').receive = true;
document.createElement('fraud-check').elder = 'yes';
document.createElement('fraud-check').elderly = true;
document.querySelector('fraud-quiz')!.length = 'many';
document.addEventListener('fraud-free-verdict', (event) => event.level);
