import type { Level, Role } from './campaign.js';

/** The usual levels of a city in China; `levels:` of a campaign names its own. */
export const USUAL_LEVELS: readonly Level[] = [
  { id: 'city', title: { 'zh-CN': '市', 'zh-Hant': '市', en: 'city' } },
  { id: 'district', title: { 'zh-CN': '区', 'zh-Hant': '區', en: 'district' } },
  { id: 'street', title: { 'zh-CN': '街道', 'zh-Hant': '街道', en: 'street office' } },
  { id: 'community', title: { 'zh-CN': '社区', 'zh-Hant': '社區', en: 'community' } },
  { id: 'grid', title: { 'zh-CN': '网格', 'zh-Hant': '網格', en: 'grid' } },
  { id: 'building', title: { 'zh-CN': '楼栋', 'zh-Hant': '樓棟', en: 'building' } },
];

/** How neighbourhoods divide the work, as news reports of 2022 tell it; names and duties differ from city to city. */
export interface Organisation {
  readonly title: Role['title'];
  /** Where it was reported from. */
  readonly reported: string;
  readonly roles: readonly Role[];
}

const STATION: Role = {
  id: 'station-lead',
  level: 'street',
  title: { 'zh-CN': '派出所负责人', 'zh-Hant': '派出所負責人', en: 'head of the police station' },
  does: {
    'zh-CN': '统一安排宣传和预警，收到报警后组织止付。',
    'zh-Hant': '統一安排宣傳和預警，收到報警後組織止付。',
    en: 'Plans the campaign and acts on reports.',
  },
};

const OFFICER: Role = {
  id: 'community-officer',
  level: 'community',
  title: { 'zh-CN': '社区民警', 'zh-Hant': '社區民警', en: 'community police officer' },
  does: {
    'zh-CN': '解答居民的疑问，上门劝阻正在被骗的人，发布本社区的提醒。',
    'zh-Hant': '解答居民的疑問，上門勸阻正在被騙的人，發布本社區的提醒。',
    en: 'Answers questions, visits people who are being deceived, and publishes alerts.',
  },
};

const GRID_WORKER: Role = {
  id: 'grid-worker',
  level: 'grid',
  title: { 'zh-CN': '网格员', 'zh-Hant': '網格員', en: 'grid worker' },
  does: {
    'zh-CN': '走访住户，重点看望独居老人，把新情况告诉社区民警。',
    'zh-Hant': '走訪住戶，重點看望獨居老人，把新情況告訴社區民警。',
    en: 'Visits households, old people who live alone first, and tells the officer what is new.',
  },
};

const BUILDING_HEAD: Role = {
  id: 'building-head',
  level: 'building',
  title: { 'zh-CN': '楼栋长', 'zh-Hant': '樓棟長', en: 'building head' },
  does: {
    'zh-CN': '在楼里张贴提醒，邻居拿不准时先陪着问一问。',
    'zh-Hant': '在樓裡張貼提醒，鄰居拿不準時先陪著問一問。',
    en: 'Puts up alerts and helps neighbours who are not sure to ask.',
  },
};

const VOLUNTEER = member(
  'volunteer',
  { 'zh-CN': '志愿者', 'zh-Hant': '志願者', en: 'volunteer' },
  {
    'zh-CN': '帮忙发放宣传材料，教邻居查一查可疑信息。',
    'zh-Hant': '幫忙發放宣傳材料，教鄰居查一查可疑信息。',
    en: 'Hands out leaflets and shows neighbours how to check a message.',
  },
);

/** By the id that `organised:` of a campaign takes. */
export const ORGANISATIONS: Readonly<Record<string, Organisation>> = {
  'four-levels': {
    title: {
      'zh-CN': '四级：所领导、社区民警、网格员、楼栋长',
      'zh-Hant': '四級：所領導、社區民警、網格員、樓棟長',
      en: 'Four levels, from the station to the building',
    },
    reported: 'Tongling, 2022-07-23',
    roles: [STATION, OFFICER, GRID_WORKER, BUILDING_HEAD],
  },
  'one-plus-n': {
    title: {
      'zh-CN': '1+N：一名社区民警带多名力量',
      'zh-Hant': '1+N：一名社區民警帶多名力量',
      en: '1+N: an officer and all who help',
    },
    reported: 'Wuhan, 2022-09-05',
    roles: [OFFICER, GRID_WORKER, VOLUNTEER],
  },
  'three-plus-n': {
    title: {
      'zh-CN': '3+N：民警、网格员、楼栋长，加志愿者',
      'zh-Hant': '3+N：民警、網格員、樓棟長，加志願者',
      en: '3+N: officer, grid worker, building head, and volunteers',
    },
    reported: 'Tongling, 2022-07-23',
    roles: [OFFICER, GRID_WORKER, BUILDING_HEAD, VOLUNTEER],
  },
  'two-heads-four-members': {
    title: { 'zh-CN': '两长四员', 'zh-Hant': '兩長四員', en: 'Two heads and four members' },
    reported: 'Wuhan, 2022-09-05',
    roles: [
      OFFICER,
      member(
        'party-head',
        { 'zh-CN': '楼栋党小组长', 'zh-Hant': '樓棟黨小組長', en: 'head of the building’s Party group' },
        { 'zh-CN': '带头学、带头讲。', 'zh-Hant': '帶頭學、帶頭講。', en: 'Leads by example.' },
      ),
      member(
        'residents-head',
        { 'zh-CN': '居民楼组长', 'zh-Hant': '居民樓組長', en: 'head of the residents' },
        {
          'zh-CN': '召集楼里的人，传达提醒。',
          'zh-Hant': '召集樓裡的人，傳達提醒。',
          en: 'Gathers residents and passes alerts on.',
        },
      ),
      member(
        'health-member',
        { 'zh-CN': '卫生员', 'zh-Hant': '衛生員', en: 'health member' },
        {
          'zh-CN': '留意保健品和养老骗局。',
          'zh-Hant': '留意保健品和養老騙局。',
          en: 'Watches for health-product and pension frauds.',
        },
      ),
      member(
        'news-member',
        { 'zh-CN': '信息员', 'zh-Hant': '信息員', en: 'news member' },
        {
          'zh-CN': '在楼栋群里转发本社区的提醒。',
          'zh-Hant': '在樓棟群裡轉發本社區的提醒。',
          en: 'Passes alerts on in the building’s group.',
        },
      ),
      member(
        'safety-member',
        { 'zh-CN': '治保员', 'zh-Hant': '治保員', en: 'safety member' },
        {
          'zh-CN': '发现可疑情况，告诉社区民警。',
          'zh-Hant': '發現可疑情況，告訴社區民警。',
          en: 'Tells the officer of what looks suspicious.',
        },
      ),
      member(
        'culture-member',
        { 'zh-CN': '文体员', 'zh-Hant': '文體員', en: 'culture member' },
        { 'zh-CN': '组织答题和宣讲活动。', 'zh-Hant': '組織答題和宣講活動。', en: 'Runs quizzes and talks.' },
      ),
    ],
  },
};

function member(id: string, title: Role['title'], does: Role['does']): Role {
  return { id, level: 'building', title, does };
}
