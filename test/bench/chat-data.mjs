import { flat } from './phrase-data.mjs';
import { drawer } from './random.mjs';

/**
 * Messages of 100 characters as a neighbourhood's phones get them: everyday talk, notices of real senders, and, one in
 * ten each, the genuine look-alikes and the frauds that the catalog itself gives as examples. Shorter texts are put one
 * after another until 100 characters are there, so a made-up fraud may go on with another one.
 *
 * @returns `{ everyday, lookAlikes, frauds, all }`, of which `all` is the mixture, one in ten for each of the latter two
 */
export function makeChat(count, catalog, seed = 3) {
  const draw = drawer(seed);
  const chinese = (entries) => entries.filter(({ lang }) => lang === 'zh').map(({ text }) => text);
  const lookAlikes = catalog.scripts.flatMap(({ examples }) => chinese(examples.nearMisses));
  const frauds = catalog.scripts.flatMap(({ examples }) => chinese(examples.hits));
  const make = (sentences) => flat(message(draw, sentences));
  const some = (sentences) => Array.from({ length: count }, () => make(sentences));
  const all = Array.from({ length: count }, () => {
    const place = draw.below(10);
    return make(place === 0 ? lookAlikes : place === 1 ? frauds : EVERYDAY);
  });
  return { everyday: some(EVERYDAY), lookAlikes: some(lookAlikes), frauds: some(frauds), all };
}

const LENGTH = 100;

function message(draw, sentences) {
  let text = '';
  while (text.length < LENGTH) text += fill(draw, draw.of(sentences));
  return text.slice(0, LENGTH);
}

function fill(draw, sentence) {
  return sentence.replace(/<(\w+)>/g, (_, name) => draw.of(WORDS[name]));
}

const WORDS = {
  who: ['妈', '爸', '老王', '小李', '张阿姨', '二叔', '外婆', '大姐', '陈老师', '隔壁刘叔', '孩子', '姑妈'],
  when: [
    '今天晚上',
    '明天早上',
    '周六下午',
    '下周一',
    '吃完饭',
    '一会儿',
    '五一',
    '月底',
    '刚才',
    '上个礼拜',
    '八点半',
  ],
  where: ['菜市场', '小区门口', '老家', '学校', '医院', '公园', '超市', '活动中心', '地铁站', '单位', '楼下', '火车站'],
  what: ['白菜', '排骨', '饺子皮', '鸡蛋', '苹果', '药', '作业本', '雨伞', '充电器', '被子', '快递', '鱼'],
  act: ['跳舞', '下棋', '散步', '打羽毛球', '钓鱼', '学书法', '看电影', '体检', '开家长会', '打扫卫生', '修水管'],
  mood: ['挺好的', '有点累', '很开心', '还不错', '冷得很', '热闹极了', '堵车了', '下大雨', '没睡好', '特别香'],
  sum: ['12', '35', '8块5', '200', '1500元', '三十多', '68', '二百五十'],
};

const EVERYDAY = [
  '<when>一起去<where>吧，我在老地方等你。',
  '<who>，<when>回来吃饭吗？我买了<what>和<what>。',
  '<where>的<what>今天便宜，才<sum>，我多买了点。',
  '<who>说<when>要去<act>，叫我们也去。',
  '路上<mood>，可能晚十分钟到。',
  '孩子<when>在<where><act>，记得去接一下。',
  '刚给<who>打过电话了，身体<mood>，让我们放心。',
  '你上次落在我家的<what>，<when>给你带过去。',
  '<when>天气预报说有雨，出门带好雨伞。',
  '哈哈哈，<who>昨天<act>的视频太好笑了！',
  '请各位邻居注意，<when><where>停水，大家提前存点水。',
  '<what>放门口了，你<when>拿一下，谢谢。',
  '我们班<when>聚会，一个人大概<sum>，AA就行。',
  '<who>的孙子会走路了，<mood>，一家人都高兴。',
  '电梯坏了，师傅说<when>能修好，先走楼梯吧。',
  '别忘了给花浇水，还有把<what>收进来。',
  '<when>的课改到三点，地点还是<where>，互相转告一下。',
  '收到，<when>见。',
  '昨晚那场球你看了没？最后五分钟太精彩了。',
  '<who>，药按时吃，血压<when>再量一次。',
  '路过<where>看到一家新开的面馆，味道<mood>。',
  '您的快递到<where>了，凭取件码 5-2-3081 领取，<when>前有效。',
  '物业通知：<when>检修路灯，请大家绕行，给您带来不便请谅解。',
  '图书馆的书<when>到期，记得去还，逾期一天<sum>。',
  '我把照片发群里了，你挑几张好看的，<when>拿去洗。',
  '这个<what>怎么做的？<mood>，教教我呗。',
  'OK，那就这么定了，<when>在<where>碰头。',
  '<who>家的猫又跑出来了，在<where>趴着晒太阳呢。',
];
