import type { Concept } from '../concept.js';

/** Work in the everyday words of policies written for small firms: verbs, and the things they are done to. */
export const EVERYDAY_CONCEPTS: readonly Concept[] = [
  {
    id: 'help_desk',
    phrases: [
      'answering|resolving|taking|handling|dealing with? .. calls|questions|requests|tickets|queries from .. users?|staff|employees|clients?', 'answering|resolving|taking|handling .. support calls|requests|tickets|questions|queries',
      'helping .. users?|staff|employees .. computers?|systems|technology|software',
    ],
    names: ['help_desk'], general: ['remote_monitoring'], hides: ['support', 'voip'],
  },
  {
    id: 'remote_monitoring',
    phrases: ['looking after .. servers?|computers?|workstations?|pcs?|laptops?|devices?', 'keeping .. servers?|computers?|workstations?|systems|devices? .. running|updated|current|healthy'],
    names: ['remote_monitoring'], general: ['help_desk', 'network_management'],
  },
  {
    id: 'network_management',
    phrases: ['managing|maintaining|repairing|fixing|operation|setting up? ~ of? .. networks?|lans?|wans?|routers?', 'looking after .. networks?|lans?|wans?|routers?'],
    names: ['network_management'], general: ['network_security', 'remote_monitoring'], hides: ['cabling', 'hardware_installation'],
  },
  {
    id: 'cloud_management',
    phrases: ['looking after .. 365|azure|aws|google|cloud|tenants?|tenancies|subscriptions?'],
    names: ['cloud_management'], general: ['identity_access'], near: ['cloud_migration', 'cloud_hosting'], hides: ['cloud'],
  },
  {
    id: 'backup',
    phrases: [
      'keeping|making|taking|storing|holding of? .. copies of .. data|files|records|systems|information', 'backing up', 'copying .. data|files|records ~ restoring|recovering',
      'backup ~ restoring|recovering .. data|files|systems',
    ],
    names: ['backup_recovery'], near: ['cloud_hosting'],
  },
  {
    id: 'software_development',
    phrases: ['bespoke|custom|tailored . net applications?|development|software', 'bespoke|custom|tailored applications?|programs?'],
    names: ['software_development'], general: ['systems_integration', 'automation'], near: ['web_design', 'ai_services'],
  },
  {
    id: 'hardware_installation',
    phrases: ['fixing|mending|repairing of? .. computers?|pcs?|laptops?|equipment|printers?'],
    names: ['hardware_installation/repair'], near: ['remote_monitoring'],
  },
  {
    id: 'hardware_resale',
    phrases: ['delivery|supply|supplying of? .. hardware|equipment|computers|laptops|pcs|notebooks', 'laptop|desktop|pc|notebook|computer|hardware ~ supply|supplies'],
    names: ['hardware_resale'], near: ['software_resale'],
  },
  {
    id: 'awareness',
    phrases: ['teaching|showing|training .. staff|users?|employees|people .. scams?|phishing|fraud|frauds|threats|suspicious'],
    names: ['security_awareness'], near: ['it_training', 'social_engineering_testing'], hides: ['training'],
  },
]; // prettier-ignore
