// The files of a made-up community that elements show, here and in their tests.

/** The moment so many days ago. */
export const ago = (days) => new Date(Date.now() - days * 86_400_000).toISOString();
const day = (days) => ago(days).slice(0, 10);

/** A feed of alerts, last updated at that moment. */
export const feedFile = (updated, ...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: '云杉里的提醒',
  authors: [{ name: '云杉里居委会' }],
  _fraud_free: { updated },
  items,
});

/**
 * `campaign.json`, of two levels.
 *
 * @param begun how many days ago; below 0, it has yet to begin
 * @param ends in how many days
 * @param reported how many days ago its numbers were; without, there are none yet
 */
export const campaignFile = (begun, ends, reported) => ({
  format: 1,
  id: 'yunshanli',
  title: { 'zh-CN': '云杉里无诈社区（示例）', en: 'Fraud-free Yunshanli (example)' },
  period: { from: day(begun), until: day(-ends) },
  region: 'CN',
  issuer: {
    name: { 'zh-CN': '云杉里居委会（示例）', en: 'Yunshanli committee (example)' },
    tel: '010-00000000',
    hours: { 'zh-CN': '工作日 9:00–17:00', en: 'working days, 9:00 to 17:00' },
  },
  levels: [
    { id: 'community', title: { 'zh-CN': '社区', en: 'community' } },
    { id: 'building', title: { 'zh-CN': '楼栋', en: 'building' } },
  ],
  roles: [
    {
      id: 'officer',
      level: 'community',
      title: { 'zh-CN': '社区民警', en: 'community officer' },
      does: { 'zh-CN': '解答居民的疑问。', en: 'Answers questions.' },
    },
    {
      id: 'head',
      level: 'building',
      title: { 'zh-CN': '楼栋长', en: 'building head' },
      does: { 'zh-CN': '陪邻居一起问一问。', en: 'Asks with neighbours.' },
    },
  ],
  places: [
    {
      id: 'fir',
      level: 'community',
      name: { 'zh-CN': '云杉社区', en: 'Fir community' },
      people: [{ role: 'officer', name: '云杉社区民警', tel: '010-00000002' }],
    },
    {
      id: 'fir-1',
      level: 'building',
      parent: 'fir',
      name: { 'zh-CN': '1 号楼', en: 'Building 1' },
      people: [{ role: 'head', tel: '010-00000004', hours: { 'zh-CN': '晚上', en: 'evenings' } }],
    },
    { id: 'fir-2', level: 'building', parent: 'fir', name: { 'zh-CN': '2 号楼', en: 'Building 2' }, people: [] },
  ],
  goals: [
    { measure: 'knowledge', target: 80 },
    { measure: 'households-visited', target: 600 },
    { measure: 'days-without-case', target: 30 },
  ],
  // The last is of the small catalog that tests stand on.
  focus: ['refund-group', 'impersonating-authority', 'fake-bank'],
  progress:
    reported === undefined
      ? []
      : [
          { measure: 'knowledge', value: 71.5, on: day(reported) },
          { measure: 'days-without-case', value: 12, on: day(reported) },
          { measure: 'knowledge', value: 66, on: day(reported), place: 'fir' },
        ],
});
