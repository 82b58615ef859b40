import type { Command } from '../command.js';
import { alertNew } from './alert-new.js';
import { campaignBuild } from './campaign-build.js';
import { campaignCheck } from './campaign-check.js';
import { campaignCount } from './campaign-count.js';
import { campaignInit } from './campaign-init.js';
import { campaignIssuers } from './campaign-issuers.js';
import { campaignKeys } from './campaign-keys.js';
import { campaignRenew } from './campaign-renew.js';
import { campaignRevoke } from './campaign-revoke.js';
import { campaignRotate } from './campaign-rotate.js';
import { campaignSign } from './campaign-sign.js';
import { campaignVerify } from './campaign-verify.js';
import { campaignPrint } from './campaign-print.js';
import { catalogFollow } from './catalog-follow.js';
import { catalogKeys } from './catalog-keys.js';
import { catalogPublish } from './catalog-publish.js';
import { catalogRenew } from './catalog-renew.js';
import { catalogUrgent } from './catalog-urgent.js';
import { catalogVerify } from './catalog-verify.js';
import { check } from './check.js';
import { evalCommand } from './eval.js';
import { payment } from './payment.js';
import { quizCalendar } from './quiz-calendar.js';
import { quizCheck } from './quiz-check.js';
import { quizConvert } from './quiz-convert.js';
import { quizPreview } from './quiz-preview.js';
import { readers } from './readers.js';
import { rulesArchive } from './rules-archive.js';
import { rulesBuild } from './rules-build.js';
import { rulesCheck } from './rules-check.js';
import { rulesDiff } from './rules-diff.js';
import { rulesFit } from './rules-fit.js';
import { rulesFormat } from './rules-format.js';
import { rulesNew } from './rules-new.js';
import { rulesPages } from './rules-pages.js';
import { rulesPromote } from './rules-promote.js';
import { rulesRetire } from './rules-retire.js';
import { rulesTest } from './rules-test.js';
import { scanCommand } from './scan.js';
import { search } from './search.js';

/** Every command, in the order in which help shows them. */
export const ALL_COMMANDS: readonly Command[] = [
  check,
  scanCommand,
  payment,
  search,
  evalCommand,
  quizCheck,
  quizPreview,
  quizConvert,
  quizCalendar,
  rulesNew,
  rulesTest,
  rulesCheck,
  rulesFormat,
  rulesPromote,
  rulesRetire,
  rulesBuild,
  rulesDiff,
  rulesFit,
  rulesPages,
  rulesArchive,
  catalogKeys,
  catalogPublish,
  catalogRenew,
  catalogUrgent,
  catalogVerify,
  catalogFollow,
  readers,
  campaignInit,
  campaignCheck,
  campaignBuild,
  campaignKeys,
  campaignSign,
  campaignRenew,
  campaignVerify,
  campaignRevoke,
  campaignRotate,
  campaignIssuers,
  campaignPrint,
  campaignCount,
  alertNew,
];
