import type { CampaignWords } from './campaign-words.js';

export const campaignEn: CampaignWords = {
  exists: (path) => `${path} is there already and stays as it is. Choose another name, or change the file.`,
  created: (path) =>
    `Written: ${path}. Put in your places and people, then run fraud-free campaign check and fraud-free campaign build.`,
  built: (files, folder) => `${files} files written to ${folder}.`,
  reading: () => 'Reading and checking …',
  writing: (files) => `${files} files written …`,
  noStatements: (path) =>
    `${path} holds no statements. Expected JSON, or a statement in each line, as a store exports them.`,
  tooFew: (least) => `fewer than ${least} players, so no number is told`,
  counted: (players, answers) => `${answers} answers of ${players} players`,
  removed: (files) => `${files} file(s) of the build before taken away, which are no longer made.`,
  changedSince: (paths) =>
    `No longer made, but changed since they were written, so they stay: ${paths.join(', ')}. Take them away by hand.`,
  notBuilt: 'Nothing was written. Mend the errors, then build again.',
  print: {
    notInstalled: 'What prints campaigns is not installed. Install @fraud-free/print.',
    notPrinted: 'The campaign has errors, so nothing was printed. Mend them first.',
    progress: (files) => `${files} files written`,
    printed: (files, folder) => `${files} files written to ${folder}`,
    notes: {
      ended: (day) =>
        `Note: the campaign ended on ${day}, and its sheets say so. To go on with it, change period in campaign.yaml.`,
      alertsLeftOut: (count) =>
        `${count} alert(s) not printed: withdrawn, expired, not yet published, or not for this place.`,
      platesWithoutPictures: (plates) =>
        `There are ${plates} door plates: they come as PDF, not as PNG. For PNG, name a place with --place.`,
    },
  },
  noCampaign: (folder) =>
    `There is no campaign.yaml in ${folder}. Give the folder of a campaign; fraud-free campaign init makes one.`,
  alertWritten: (path) => `Written: ${path}. Publish it with fraud-free campaign build.`,
  questions: {
    title: 'Name of the campaign, in its first language',
    'title-en': 'Its name in English',
    issuer: 'Who answers for it',
    'issuer-en': 'The same in English',
    languages: 'In which languages (zh-CN, or zh-CN,en)',
    tel: 'A phone number for residents',
    address: 'Where the site will stand (https://…/)',
    from: 'First day',
    weeks: 'For how many weeks',
    place: 'Name of the place (community, street …)',
    level: 'Its level (city, district, street, community, grid, building)',
    organised: 'How the work is divided (four-levels, one-plus-n, three-plus-n, two-heads-four-members)',
  },
  alertQuestions: {
    title: 'Title',
    'title-en': 'Title in English',
    text: 'Text: what is going on, what to do',
    'text-en': 'Text in English',
  },
};
