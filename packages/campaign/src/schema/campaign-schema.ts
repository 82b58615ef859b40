import { list, record, type JsonSchema } from '@fraud-free/catalog/source';
import { CAMPAIGN_FORMAT } from '../campaign.js';
import { MEASURES } from '../measures.js';
import { ORGANISATIONS } from '../organisations.js';
import { DATE, FORMAT, ID, IDS, LOCALISED, NAMED, schemaOf, TEL, TEXT } from './common.js';

const PERSON = record(
  { role: ID, 'name?': { ...TEXT, description: 'how residents call them' }, 'tel?': TEL, 'hours?': LOCALISED },
  'who has a role here',
);

const PLACE: JsonSchema = record(
  {
    id: ID,
    level: { ...ID, description: 'the id of one of the levels' },
    name: NAMED,
    'people?': list(PERSON, 'the people who have a role here'),
    'places?': list({ $ref: '#/$defs/place' }, 'the places inside it'),
  },
  'a place of the community tree',
);

/** What `campaign.yaml` must look like; `description` and `examples` are shown with a fault and in editors. */
export const campaignSchema: JsonSchema = schemaOf(
  'campaign',
  record(
    {
      format: FORMAT,
      id: ID,
      title: LOCALISED,
      period: record({ from: DATE, until: DATE }, 'from and until'),
      address: {
        type: 'string',
        pattern: '^https://[^\\s?#]+/$',
        description: 'where the folder will stand: https://, with a “/” at its end',
        examples: ['https://example.com/sunny-street/'],
      },
      'region?': { type: 'string', pattern: '^[A-Z]{2}$', description: 'two capital letters', examples: ['CN'] },
      'languages?': list({ type: 'string', description: 'a language tag' }, 'the languages, the first one first', 1),
      issuer: record({ name: LOCALISED, 'tel?': TEL, 'hours?': LOCALISED }, 'who answers for the campaign'),
      'levels?': list(record({ id: ID, title: LOCALISED }), 'the levels of the tree, the widest first', 1),
      'organised?': {
        enum: Object.keys(ORGANISATIONS),
        description: 'how the work is divided',
        examples: ['four-levels'],
      },
      'roles?': list(record({ id: ID, level: ID, title: LOCALISED, does: LOCALISED }), 'roles of your own'),
      places: list({ $ref: '#/$defs/place' }, 'the places at the top of the tree', 1),
      goals: list(
        record({
          measure: { enum: Object.keys(MEASURES), description: 'what is counted', examples: ['knowledge'] },
          target: { type: 'number', minimum: 0, description: 'the number to reach', examples: ['80'] },
        }),
        'what the campaign wants to reach',
      ),
      focus: { ...IDS, minItems: 1, description: 'ids of the scripts that the campaign warns of' },
      'promote?': record(
        {
          'contacts?': { ...IDS, description: 'ids of hotlines of the catalog' },
          'apps?': list(record({ name: LOCALISED, from: LOCALISED }), 'official apps and where to get them'),
        },
        'what residents are told of',
      ),
      'quizzes?': list(
        record({
          id: ID,
          title: LOCALISED,
          'length?': { type: 'integer', minimum: 3, maximum: 50, description: 'number of questions, 3 to 50' },
          'seed?': { ...TEXT, description: 'a word; another one draws other questions' },
          'categories?': { ...IDS, description: 'ids of categories of the catalog; all without it' },
        }),
        'the quizzes',
      ),
      'results?': record(
        {
          store: {
            type: 'string',
            pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1)[:/])[^\\s?#]+$',
            description: 'the address of a learning record store (xAPI), https://, without /statements',
            examples: ['https://lrs.example.com/xapi'],
          },
          authorization: {
            type: 'string',
            pattern: '^(Basic|Bearer) \\S+$',
            description: 'its “Authorization”, of an account that may only write: everybody can read it in the page',
            examples: ['Basic ZXhhbXBsZTpleGFtcGxl'],
          },
        },
        'where results go, of players who agree',
      ),
      'consent?': record(
        { 'results?': { ...LOCALISED, description: 'what a player agrees to before results are sent' } },
        'what people agree to',
      ),
    },
    `a campaign, format ${CAMPAIGN_FORMAT}`,
  ),
  { place: PLACE },
);
