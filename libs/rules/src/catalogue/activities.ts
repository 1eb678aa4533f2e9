import { list } from '../taxonomy/service-kind.js';
import { DIRECTED_BY_THE_CLIENT } from './people.js';

/**
 * What is done with a thing, in order of say: the same firewall may be sold, installed or operated, and where a line names two, the one
 * that stands first here decides ("Managed firewall - sale" is a sale). A licence says least: most services are billed by one.
 */
export const ACTIVITIES = [
  'lend',
  'attest',
  'recommend',
  'dispose',
  'train',
  'migrate',
  'resell',
  'repair',
  'decommission',
  'install',
  'assess',
  'build',
  'integrate',
  'deploy',
  'consult',
  'design',
  'host',
  'monitor',
  'operate',
  'support',
  'license',
  'seat',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** The words of each activity. */
export const ACTIVITY_WORDS: Readonly<Record<Activity, readonly string[]>> = {
  lend: DIRECTED_BY_THE_CLIENT,
  attest: list(
    'attest, affirm, conformity, conformance, declaration, sign off, certify, sign for client, certificate, letter of compliance, countersign',
  ),
  recommend: list(
    'recommend, refer, shortlist, pick, sourcing, vendor select, product select, package select, select, choice, buying, rfp, comparison shopping',
  ),
  dispose: list('dispose, recycle, shred, destroy, wipe, sanitize, erasure, scrap'),
  train: list(
    'train, class, course, workshop, webinar, lunch and learn, session, seminar, briefing, bootcamp, tutorial, elearning, e learning, lesson, module, talk, quiz',
  ),
  migrate:
    list(`migrate, move, cutover, lift and shift, conversion, convert, transition, consolidate, consolidation, swing, p2v, transfer, import,
    relocation, upgrade to cloud, switch over, copy`),
  resell:
    list(`resale, sale, supply, retail, wholesale, stock, purchase, procurement, lease, rental, pass through, markup, mark up, buy, csp, nce, spla, each sale, unmanaged, self managed, license only, licensing only,
    subscription only, product only, seat only, license seat only, license resale, refurb, order, trade in, for purchase, loaner, new box, drop ship, box only, unit only, appliance only, hardware only, device only, kit only, key only`),
  repair: list('repair, break fix, bench, replacement, refurbish'),
  decommission: list('decommission, removal, deinstall, uninstall'),
  install: list(
    `install, rack, rack and stack, mount, cabling, wiring, wire, physical setup, hookup, hook up, fit out, fit off, fitout, fit up, fitting, pull, hang, hanging, swap out, drop, termination, upgrade, staging, unbox, swap`,
  ),
  assess: list(
    'assess, audit, health check, check, maturity, questionnaire, checkup, check up, gap, readiness, scorecard, snapshot, benchmark, evaluation, inspection, survey, review',
  ),
  build: list('build, custom, develop, programming, coding, creation, create, redesign, sprint'),
  integrate: list('integrate, integration, connector, implement, api, interface, sync'),
  deploy: list(
    'deploy, setup, config, rollout, onboarding, enablement, adoption, provision, provisioning, enrollment, launch',
  ),
  consult: list('consult, advice, strategy, architecture, roadmap'),
  design: list('design, engineering, optimize, tuning'),
  host: list(
    'host, colo, colocation, cloud server, private cloud, our rack, our datacenter, in our data center',
  ),
  monitor: list('monitor, alerting, watch, eyes on, patch'),
  operate: list(
    'managed, management, admin, co managed, operate, operation, full stack, run, maintenance, care, upkeep, oversight, governance, tidy, tidy up, clean up, control, stewardship, hygiene, housekeeping, looked after, enclave, program, ongoing, continuous',
  ),
  support: list('support, assist, troubleshooting, help'),
  license: list('license, subscription, user license, key, renewal'),
  seat: list('seat'),
};
