import { translate } from './foreign-words.js';

/**
 * One form for the many ways a catalogue spells a word: `form: variants`. Grammar (migrate, migrations), shorthand (mgmt), British
 * spelling and common slips meet in the form on the left, in the vocabulary and in the text that is read alike.
 */
const FORMS = `
management: mgmt mgt mgmnt mngmt mgnt managing manage manages managment
managed: mgd mngd
admin: administration administer administering administered admins adminstration
administrator: sysop
monitor: monitoring monitored
migrate: migration migrations migrating migrated migrates migr mig migraton
install: installation installations installs installing installed installer instl inst
train: training trainings trained
class: classes
course: courses
assess: assessment assessments assessing assessed assmt asmt
consult: consulting consultancy consultant consultants consultation consultations consults
advice: advisory advise advising advisor advisors adviser advisers
host: hosting hosted hosts
deploy: deployment deployments deploying deployed
config: configuration configurations configure configuring configured configs cfg
implement: implementation implementations implementing
integrate: integration integrations integrating integrated integrator
develop: development dev devs developing developed devt
developer: developers
design: designs designing designed
test: testing tests tested
simulation: simulations simulated simulate simulating
sim: sims
report: reports reporting
manager: mgr mgrs managers
select: selection selecting selected
fiber: fibre fibers fibres
choice: choices choosing choose
phish: phishing phished
vish: vishing
smish: smishing
resale: resell reselling resold resells
sale: sales sell selling sold sells
lease: leasing leases leased
rental: rent renting rentals
license: licence licences licenses licensing licencing licensed lic lics
renewal: renewals renew renewing
custom: bespoke tailored customised customized
awareness: aware
supply: supplies supplied supplying
shortlist: shortlisting shortlisted
pick: picks
recycle: recycling recycled
filter: filtering filters filtered
scan: scanning scans scanned
patch: patching patches patched
repair: repairs repairing repaired
replacement: replacements replace replacing
detect: detection detecting
protect: protection protecting protected
encrypt: encryption encrypted encrypting
vulnerability: vulnerabilities vuln vulns
negotiate: negotiation negotiations negotiating negotiator negotiators
attest: attestation attestations attesting
certify: certification certifications certifying certified
affirm: affirmation affirmations affirming
sign: signing signs signed
dispose: disposal disposing disposition
veeam: veam veaam
mount: mounting mounted mounts
rack: racking racked racks
wipe: wiping wipes wiped
shred: shredding shredded
destroy: destruction destroying
decommission: decommissioning decom decomm decommissioned decommissions
recommend: recommendation recommendations recommending
refer: referral referrals referring
program: programme programmes programs
programming: programing
center: centre centres centers
defense: defence
behavior: behaviour
labor: labour
archive: archiving archival archives archived
analysis: analyses analyze analyse analyzing analysing
analytics: analytic
audit: audits auditing audited
review: reviews reviewing reviewed
plan: planning plans planned
budget: budgets budgeting
roadmap: roadmaps
onboarding: onboard onboards
offboarding: offboard
setup: setups
cutover: cutovers
maintenance: maint mtce mntc maintain maintaining
procurement: procure procuring procurment
policy: policies
company: companies
camera: cameras cam cams
copier: copiers
assist: assistance assisting
remediate: remediation remediating remediated
respond: response responding responses
restore: restoration restoring restores
recovery: recover recovering
optimize: optimization optimisation optimizing optimise
virtualization: virtualisation virtualize virtualise
sanitize: sanitization sanitisation sanitizing
penetration: penertration penitration
workstation: workstations wkstn wkstns wks ws wrkstn workstn
computer: computers computing
server: servers srv svr srvr
device: devices
endpoint: endpoints ep
laptop: laptops notebook notebooks
desktop: desktops
pc: pcs
vm: vms
ap: aps
service: services svc svcs srvc svs serv
network: networks networking ntwk netwk
firewall: firewalls fw fwl
hardware: hw hdwr hware
software: sw softw
system: systems sys
technology: technologies
application: applications
antivirus: av
cybersecurity: cybersec
security: sec securty secuirty
microsoft: ms msft microsft
windows: win
exchange: exch exchnage exhange
quarterly: qtrly qtr qtly quarter
annual: annually yearly yr year years yrs
monthly: month months mo mth mths pcm
hour: hours hr hrs
emergency: emerg
mailbox: mailboxes mbx mbox
ecommerce: ecomm
business: bus biz
premium: prem
standard: std
professional: prof
retention: retain
retainer: retainers
forensics: forensic
ethical: ethicl
imaging: reimaging reimage
relocation: relocate relocating
readiness: ready
refurb: refurbished refurbish refurbishment
subscription: subscriptions subs
package: pkg packages
bundle: bundles bundled
shift: shifting
wireless: wlan
telephone: telephones telephony
remote: remotely
unlimited: unltd
compliance: complience compliancy
incident: incidents
ransom: ransoms
tailgate: tailgating
automate: automation automations automated automating
hack: hacking
script: scripts scripting
`;

/** Words that are written together or shortened, and the words they stand for. */
const SPLITS = `
helpdesk: help desk
servicedesk: service desk
supportdesk: support desk
pentest: pen test
pentesting: pen test
pentests: pen test
website: web site
websites: web site
homepage: web site
webhosting: web host
webdesign: web design
webapp: web app
webapps: web app
datacenter: data center
datacentre: data center
offsite: off site
onprem: on prem
onpremise: on prem
onpremises: on prem
darkweb: dark web
sdwan: sd wan
cabinetry: cabinet
office365: m365
o365: m365
ms365: m365
microsoft365: m365
gsuite: g suite
gws: google workspace
gworkspace: google workspace
soc2: soc 2
iso27001: iso 27001
pcidss: pci dss
sonicwalls: sonicwall
knowb4: knowbe4
sentinal: sentinel
sentinalone: sentinelone
quickbook: quickbooks
qb: quickbooks
cw: connectwise
aad: azure ad
cams: camera
firewal: firewall
poweredge: dell poweredge
coms: comms
multifactor: multi factor
twofactor: two factor
preventative: preventive
cleanup: clean up
lookup: look up
endusers: end user
enduser: end user
voicemail: voice mail
hosteddesktop: host desktop
vapt: vulnerability assess penetration test
`;

function readTable(text: string): [string, string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(':');
      return [left.trim(), right.trim().split(/\s+/)];
    });
}

const FORM_OF: ReadonlyMap<string, string> = new Map(
  readTable(FORMS).flatMap(([form, variants]) =>
    variants.map((variant): [string, string] => [variant, form]),
  ),
);
const SPLIT_OF: ReadonlyMap<string, readonly string[]> = new Map(readTable(SPLITS));
const KEEPS_ITS_S = new Set(
  `monitors aws dns ios sms gps pos gms ids ips ups dos ddos mps bcs ehs saas paas iaas daas caas haas baas draas fwaas naas
  socaas cisoaas aas windows access express process business wireless always analysis analytics virus antivirus status campus
  less cyclops axis axcient kaseya nagios acronis sophos mimecast barracuda systems pulseway huntress ios nis sas laps oas os
  press ess eops devops finops mlops veritas kaspersky cross basics address assess class ethics forensics wordpress business sharepoint
  teams workspaces windows awareness quickbooks exchange express sans ss ls ews bios`.split(/\s+/),
);

/** Every spelling that the table knows. */
export const KNOWN_SPELLINGS: readonly string[] = [...FORM_OF.keys()];

const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

/** The forms of one lower-case word, usually one. */
export function formsOf(word: string): readonly string[] {
  let forms = remembered.get(word);
  if (!forms) {
    forms = findForms(word);
    if (remembered.size < MOST_REMEMBERED) remembered.set(word, forms);
  }
  return forms;
}

function findForms(word: string): readonly string[] {
  const split = SPLIT_OF.get(word);
  if (split) return split;
  const known = FORM_OF.get(word);
  if (known) return [known];
  return translate(word)?.map(formOf) ?? [formOf(word)];
}

function formOf(word: string): string {
  const known = FORM_OF.get(word);
  if (known) return known;
  const american = word.endsWith('isation') ? `${word.slice(0, -7)}ization` : word;
  const singular = singularOf(american);
  return FORM_OF.get(singular) ?? singular;
}

function singularOf(word: string): string {
  if (
    word.length < 4 ||
    !word.endsWith('s') ||
    word.endsWith('ss') ||
    word.endsWith('us') ||
    word.endsWith('is')
  )
    return word;
  if (KEEPS_ITS_S.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
