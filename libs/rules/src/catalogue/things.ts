import type { ServiceCode } from '../taxonomy/codes.js';
import { list } from '../taxonomy/service-kind.js';
import { PERSONS } from './people.js';
import {
  BUSINESS_APPLICATION,
  CLOUD_PLATFORM,
  EQUIPMENT,
  NETWORK_GEAR,
  SERVER,
  WORKSTATION,
  type Turns,
} from './turns.js';

/** Something that several services deal with: only the activity tells which one. */
export interface Thing {
  readonly id: string;
  readonly words: readonly string[];
  /** What it is when the line names no activity; null: that cannot be told. */
  readonly alone: ServiceCode | null;
  readonly turns: Turns;
  /** A cloud service: what moves to or from it is a cloud migration, whatever it holds. */
  readonly cloud?: true;
}

/** Platforms, machines and applications by the names that catalogues use. */
export const THINGS: readonly Thing[] = [
  { id: 'person', words: PERSONS, alone: null, turns: { lend: 'it_staffing', consult: 'it_consulting' } },
  {
    id: 'local network',
    words: list('wireless, wifi, lan, wan'),
    alone: 'network_management',
    turns: NETWORK_GEAR,
  },
  {
    id: 'microsoft 365',
    cloud: true,
    words: list(
      `m365, microsoft 365, office 365, ms 365, 365, google workspace, g suite, workspace business, google apps, zoho workplace`,
    ),
    alone: 'software_resale',
    turns: CLOUD_PLATFORM,
  },
  {
    id: 'subscription plan',
    cloud: true,
    words:
      list(`business premium, business basic, business standard, bus prem, m365 business, m365 bus prem, apps for business, apps for enterprise, m365 apps, m365 e3, m365 e5, m365 f3, m365 f1, m365 e1,
      office 365 e1, office 365 e3, office 365 e5, e3, e5, f3, exchange online plan, exchange online plan 1, exchange online plan 2, exchange plan 1, visio plan, project plan 3, project plan 1, ems e3, ems e5, enterprise mobility, workspace business starter, workspace business plus, workspace enterprise, google workspace business, gcc high license, m365 g3, teams essentials`),
    alone: 'software_resale',
    turns: { ...CLOUD_PLATFORM, deploy: 'software_resale', host: 'software_resale' },
  },
  {
    id: 'cloud platform',
    cloud: true,
    words: list(
      `azure, aws, amazon web services, gcp, google cloud, cloud platform, tenancy, cloud tenancy, azure tenancy, public cloud, hybrid cloud, oracle cloud, ibm cloud, multi cloud, kubernetes cluster, k8s, aks, eks, gke, cloud, tenant, gcc high, entra tenant, cloud tenant, cloud infrastructure, azure files, azure sql, s3, lambda, cloud account, cloud environment, cloud subscription, azure subscription, azure reservation, kubernetes, docker`,
    ),
    alone: null,
    turns: CLOUD_PLATFORM,
  },
  {
    id: 'cloud application',
    cloud: true,
    words: list(
      `exchange online, exo, bpos, gmail, sharepoint, sharepoint online, onedrive, one drive, teams, ms teams, slack, zoom, box, dropbox, google drive, g drive, gdrive`,
    ),
    alone: null,
    turns: CLOUD_PLATFORM,
  },
  {
    id: 'mail and files',
    words: list(
      'exchange, mailbox, email, mail, outlook, lotus notes, groupwise, zimbra, kerio, pst, public folder, file server, file share, shared drive, collaboration, intranet',
    ),
    alone: null,
    turns: CLOUD_PLATFORM,
  },
  {
    id: 'server',
    words: list(
      `server, on prem, local server, legacy server, old server, vm, virtual machine, hypervisor, vmware, hyper v, esxi, proxmox, linux, windows server, sbs, small business server, domain controller, san, nas, synology, qnap, host server, vmware host, esxi host, hyper v host, server room, virtualization, citrix, terminal server, rds, storage, infrastructure, poweredge, proliant, cluster`,
    ),
    alone: null,
    turns: SERVER,
  },
  {
    id: 'new machine',
    words: list(
      'new server, replacement server, new host, new nas, new hardware, other server, another server',
    ),
    alone: null,
    turns: WORKSTATION,
  },
  {
    id: 'workstation',
    words: list('workstation, device, endpoint, mobile device, os, windows, windows 11, windows 10'),
    alone: null,
    turns: WORKSTATION,
  },
  {
    id: 'personal computer',
    words: list(
      'desktop, laptop, notebook, ultrabook, pc, computer, mac, macbook, imac, ipad, tablet, chromebook, surface, thin client, smartphone, iphone',
    ),
    alone: 'hardware_resale',
    turns: WORKSTATION,
  },
  {
    id: 'network',
    words: list(
      'network, switch, router, access point, ap, meraki, cisco, vlan, ssid, modem, gateway, network gear, network equipment, network infrastructure',
    ),
    alone: null,
    turns: NETWORK_GEAR,
  },
  {
    id: 'hardware',
    words: list(
      `hardware, equipment, kit, it kit, dell, hp, hpe, lenovo, apple, acer, asus, thinkpad, latitude, optiplex, precision, elitebook, probook, ideapad, xps, dell poweredge, dell latitude, dell optiplex, hp proliant, hp elitebook, lenovo thinkpad, supermicro, intel nuc, monitors, monitor screen, dual monitor, inch monitor, lcd monitor, led monitor, monitor arm, dock, docking station, keyboard, mouse, headset, webcam, peripheral, accessory, ups, apc, battery, battery backup, tripp lite, eaton, projector, tv, display, conference bar, teams room, logitech, jabra, poly, ssd, ram, memory, hard drive, usb drive, patch cable, toner cartridge, yubikey, security key, fido key, barcode scanner, receipt printer, rack cabinet, kvm, graphics card, spare part, component, desktop pc, mac mini, point of sale, pos, pos terminal, till, cash register, epos, kiosk, digital signage, av equipment, starter kit, refurb pc, printer, scanner`,
    ),
    alone: 'hardware_resale',
    turns: EQUIPMENT,
  },
  {
    id: 'business application',
    words: list(
      `quickbooks, sage, dynamics, exact, exact online, afas, datev, lexware, twinfield, visma, cegid, unit4, snelstart, freshbooks, jobboss, sage intacct, ramp, gusto, toast, dynamics 365, d365, netsuite, sap, oracle, salesforce, hubspot, zoho crm, erp, crm, ehr, emr, pms, lms, lob app, line of business, line of business application, practice management, accounting software, business central, great plains, navision, epicor, infor, odoo, acumatica, xero, myob, peachtree, adp, workday, servicenow, connectwise manage, autotask, halopsa, itglue, it glue, hudu, dentrix, eaglesoft, open dental, epic, cerner, eclinicalworks, athena, allscripts, nextgen ehr, clio, timeslips, prolaw, worldox, imanage, netdocuments, shopify, woocommerce, magento, bigcommerce, amazon store, procore, bluebeam, yardi, appfolio, revit, solidworks, monday.com, asana, airtable, application, software, app, saas, sw, psa, powershell`,
    ),
    alone: null,
    turns: BUSINESS_APPLICATION,
  },
  {
    id: 'licensed software',
    words: list(
      `adobe, acrobat, creative cloud, photoshop, autocad, autodesk, symantec, mcafee, norton, office 2016, office 2019, office 2021, microsoft office, office home, visio, windows server cal, windows server license, windows 11 pro, windows 10 pro, sql server license, sql server standard, microsoft project, docusign, foxit, nitro pdf, bluebeam license, teamviewer license, winzip, parallels, vmware license, snagit, camtasia, minitab, zoom license, slack license, grammarly, canva, extended security update, esu, pdf editor`,
    ),
    alone: 'software_resale',
    turns: { ...BUSINESS_APPLICATION, operate: 'software_resale' },
  },
  {
    id: 'software publisher',
    words: list(
      'sophos, barracuda, kaseya, datto, connectwise, microsoft, google, broadcom, pax8, trend, symantec',
    ),
    alone: null,
    turns: { license: 'software_resale', seat: 'software_resale', resell: 'software_resale' },
  },
  {
    id: 'directory',
    words: list('novell, netware, edirectory, ad forest, ad domain, ad, domain forest'),
    alone: null,
    turns: {
      migrate: 'data_migration',
      operate: 'identity_access',
      support: 'identity_access',
      assess: 'it_consulting',
    },
  },
  {
    id: 'it environment',
    words: list(
      'it environment, it estate, it infrastructure, it system, technology stack, tech stack, it stack, it health, it landscape, technology, computer system, information system, system',
    ),
    alone: null,
    turns: {
      assess: 'it_consulting',
      consult: 'it_consulting',
      design: 'it_consulting',
      operate: 'remote_monitoring',
      monitor: 'remote_monitoring',
      support: 'help_desk',
      recommend: 'product_recommendation',
      train: 'it_training',
      integrate: 'systems_integration',
    },
  },
  {
    id: 'supplier',
    words: list('vendor, supplier, isv, product, solution, tool, marketplace, partner'),
    alone: null,
    turns: { recommend: 'product_recommendation' },
  },
  {
    id: 'office application',
    words: list('office, excel, microsoft word, powerpoint, access, onenote, publisher, word processing'),
    alone: null,
    turns: { train: 'it_training', resell: 'software_resale', license: 'software_resale' },
  },
  {
    id: 'database',
    words: list('database, sql, sql server, sql database, oracle db, access database, mysql, postgres, ssis'),
    alone: null,
    turns: {
      ...BUSINESS_APPLICATION,
      build: 'software_development',
      deploy: 'database_administration',
      design: 'database_administration',
      assess: 'database_administration',
      monitor: 'database_administration',
      operate: 'database_administration',
      support: 'database_administration',
    },
  },
  {
    id: 'data',
    words: list('data, record, chart, file, document, spreadsheet, legacy data, patient data'),
    alone: null,
    turns: {
      migrate: 'data_migration',
      operate: 'data_processing',
      assess: 'data_processing',
      dispose: 'asset_disposal',
    },
  },
  {
    id: 'web site',
    words: list(
      'web site, wordpress, wp, joomla, drupal, web store, online store, site web, ecommerce, web, landing page site',
    ),
    alone: null,
    turns: {
      train: 'it_training',
      build: 'web_design',
      design: 'web_design',
      deploy: 'web_design',
      install: 'web_design',
      host: 'web_hosting',
      operate: 'web_hosting',
      support: 'web_hosting',
      monitor: 'web_hosting',
      migrate: 'web_hosting',
      integrate: 'systems_integration',
    },
  },
];
