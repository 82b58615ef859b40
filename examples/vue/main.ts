import '@fraud-free/elements/fraud-free.css';
import '@fraud-free/elements/fraud-check/define';
import { createApp } from 'vue';
import Page from './page.vue';

createApp(Page).mount('#page');
