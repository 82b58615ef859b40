/**
 * `campaign.yaml` of a made-up city: districts, streets, communities, grids, buildings, each building with its head. Always
 * the same for the same size.
 *
 * @example
 * madeCity({ communities: 200, gridsEach: 10, buildingsEach: 10 }); // 20,000 buildings
 */
export function madeCity({ communities, gridsEach, buildingsEach }) {
  const lines = [HEAD];
  const put = (depth, id, level, name, role) => {
    const pad = '  '.repeat(depth * 2 + 1);
    lines.push(`${pad}- id: ${id}`, `${pad}  level: ${level}`, `${pad}  name: ${name}`);
    if (role !== undefined) lines.push(`${pad}  people: [{ role: ${role}, tel: '010-00000000' }]`);
  };
  const inside = (depth) => lines.push(`${'  '.repeat(depth * 2 + 2)}places:`);
  for (let community = 0; community < communities; community++) {
    const street = Math.floor(community / 10);
    if (community % 100 === 0) {
      put(0, `d${street / 10}`, 'district', `第${street / 10 + 1}区`);
      inside(0);
    }
    if (community % 10 === 0) {
      put(1, `s${street}`, 'street', `第${street + 1}街道`, 'station-lead');
      inside(1);
    }
    const c = `c${community}`;
    put(2, c, 'community', `第${community + 1}社区`, 'community-officer');
    inside(2);
    for (let grid = 0; grid < gridsEach; grid++) {
      put(3, `${c}-${grid}`, 'grid', `第${grid + 1}网格`, 'grid-worker');
      inside(3);
      for (let building = 0; building < buildingsEach; building++) {
        put(4, `${c}-${grid}-${building}`, 'building', `${building + 1} 号楼`, 'building-head');
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

const HEAD = `format: 1
id: made-city
title: { zh-CN: 无诈城市（示例）, en: Fraud-free city (example) }
period: { from: 2026-12-01, until: 2027-02-28 }
address: https://example.com/city/
issuer:
  name: { zh-CN: 市反诈办（示例）, en: City office (example) }
  tel: '010-00000000'
levels:
  - { id: district, title: { zh-CN: 区, en: district } }
  - { id: street, title: { zh-CN: 街道, en: street office } }
  - { id: community, title: { zh-CN: 社区, en: community } }
  - { id: grid, title: { zh-CN: 网格, en: grid } }
  - { id: building, title: { zh-CN: 楼栋, en: building } }
organised: four-levels
goals:
  - { measure: knowledge, target: 80 }
focus: [refund-group]
quizzes:
  - id: winter
    title: { zh-CN: 冬季反诈小测, en: Winter quiz }
places:`;
