import { defineElement } from '../define-element.js';
import { FraudCampaign } from './fraud-campaign.js';

defineElement('fraud-campaign', FraudCampaign);
