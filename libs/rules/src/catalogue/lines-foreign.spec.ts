import { readSpecLines } from '../../test/catalogue-lines.js';
import { classifyService } from './classify-service.js';

/** Lines of Dutch, German and French catalogues. */
const LINES = `
help_desk: Servicedesk onbeperkt (per gebruiker)
help_desk: Helpdesk - ondersteuning op afstand
help_desk: Gebruikersondersteuning 1e lijn
help_desk: IT-Support Flatrate
help_desk: Anwenderbetreuung vor Ort
help_desk: Support utilisateur illimité
help_desk: Assistance informatique (forfait)
help_desk: Centre de services - niveau 1
help_desk: Dépannage à distance
remote_monitoring: Werkplekbeheer
remote_monitoring: Serverbeheer + patching
remote_monitoring: Systeembeheer op afstand
remote_monitoring: Serverwartung monatlich
remote_monitoring: Patchmanagement (Clients)
remote_monitoring: Infogérance - serveurs et postes
remote_monitoring: Supervision des serveurs
remote_monitoring: Gestion de parc informatique
network_management: Netwerkbeheer LAN/WiFi
network_management: Netzwerkbetreuung
network_management: Gestion du réseau
network_management: WLAN-Planung
it_consulting: IT-advies per uur
it_consulting: IT-Beratung (Stundensatz)
it_consulting: Conseil informatique
vcio_advisory: IT-strategie & budget
project_management: Projectleiding ICT
project_management: Projektleitung IT
project_management: Gestion de projet informatique
it_staffing: Detachering systeembeheerder
it_staffing: Arbeitnehmerüberlassung Techniker
it_staffing: Mise à disposition d'un technicien
it_staffing: Ingénieur en régie
it_staffing: Werving & selectie ICT
it_staffing: Uitzendkracht ICT
hardware_resale: Levering laptops
hardware_resale: Hardwareverkauf
hardware_resale: Vente de matériel informatique
hardware_resale: Verkoop pc's en schermen
hardware_resale: Lieferung Server
software_resale: Licenties M365 (CSP)
software_resale: Microsoft-Lizenzen
software_resale: Softwareverkauf / Lizenzen
software_resale: Revente de licences Adobe
hardware_installation: Bekabeling Cat6
hardware_installation: Netzwerkverkabelung
hardware_installation: Câblage réseau
hardware_installation: Installatie werkplekken
hardware_installation: Reparatie pc/laptop
voip_telecom: Hosted telefonie
voip_telecom: Telefonanlage (3CX)
voip_telecom: Téléphonie IP
voip_telecom: Glasvezel internet
voip_telecom: Liaison fibre + SIM
print_services: Printerbeheer
print_services: Druckerwartung
print_services: Gestion des imprimantes
cloud_management: Beheer M365-tenant
cloud_management: Microsoft 365 Administration & Betreuung
cloud_management: Administration du tenant Azure
cloud_hosting: Hosted werkplek (VDI)
cloud_hosting: Servermiete im Rechenzentrum
cloud_hosting: Hébergement de serveurs
cloud_migration: Migratie naar Microsoft 365
cloud_migration: Umzug in die Cloud
cloud_migration: Migration vers Azure
cloud_migration: Mailmigratie naar Exchange Online
web_hosting: Webhosting + domeinnaam
web_hosting: Domainverwaltung
web_hosting: Hébergement de site web
web_design: Website ontwerp
web_design: Webseite erstellen
web_design: Création de site internet
backup_recovery: Back-up in de cloud (Veeam)
backup_recovery: Datensicherung
backup_recovery: Sauvegarde externalisée
backup_recovery: Hersteltest back-up
backup_recovery: Plan de reprise d'activité
data_migration: Dataconversie
data_migration: Datenmigration ERP
database_administration: Databasebeheer
software_development: Maatwerk software
software_development: Softwareentwicklung
software_development: Développement d'applications
systems_integration: Koppeling Exact - Shopify
systems_integration: Schnittstelle ERP/CRM
automation: Automatisering van werkprocessen
ai_services: KI-Assistent Einführung
ai_services: Copilot invoering
ai_services: IA générative - déploiement
managed_detection_response: Endpointbeveiliging (EDR)
managed_detection_response: Virenschutz managed
managed_detection_response: Détection et réponse gérée (MDR)
security_monitoring: SOC-bewaking 24/7
security_monitoring: Sicherheitsüberwachung (SIEM)
security_monitoring: Surveillance SOC 24/7
network_security: Firewallbeheer
network_security: Pare-feu managé
network_security: Managed Firewall Betreuung
email_security: Mailfilter / spamfilter
email_security: Spamschutz
email_security: Filtrage des courriels
identity_access: Wachtwoordbeheer
identity_access: MFA-uitrol
identity_access: Gestion des identités
vulnerability_assessment: Kwetsbaarheidsscan
vulnerability_assessment: Schwachstellenscan
vulnerability_assessment: Scan de vulnérabilités
penetration_testing: Pentest (extern)
penetration_testing: Penetrationstest
penetration_testing: Test d'intrusion
social_engineering_testing: Phishingsimulatie
social_engineering_testing: Phishing-Kampagne
social_engineering_testing: Campagne de faux hameçonnage
incident_response: Incidentrespons
incident_response: Notfallhilfe Cyberangriff
incident_response: Réponse à incident
digital_forensics: Digitaal forensisch onderzoek
digital_forensics: IT-Forensik
vciso_advisory: CISO as a service (parttime)
vciso_advisory: Externer Informationssicherheitsbeauftragter
vciso_advisory: RSSI à temps partagé
risk_assessment: Risicoanalyse informatiebeveiliging
risk_assessment: IT-Sicherheitsaudit
risk_assessment: Audit de sécurité
compliance_assessment: NIS2-nulmeting
compliance_assessment: AVG quickscan
compliance_assessment: DSGVO-Check
compliance_assessment: Mise en conformité RGPD
compliance_attestation: Conformiteitsverklaring
compliance_attestation: Konformitätserklärung
compliance_attestation: Attestation de conformité signée
managed_compliance: Functionaris gegevensbescherming (extern)
managed_compliance: Externer Datenschutzbeauftragter
managed_compliance: DPO externalisé
security_awareness: Bewustwordingstraining
security_awareness: Sensibilisation à la cybersécurité
security_awareness: Mitarbeiterschulung IT-Sicherheit
it_training: Cursus Excel
it_training: Schulung Office 365
it_training: Formation Excel
physical_security: Camerabewaking
physical_security: Videoüberwachung
physical_security: Vidéosurveillance
physical_security: Toegangscontrole deuren
asset_disposal: Vernietiging harde schijven
asset_disposal: Datenvernichtung
asset_disposal: Recyclage informatique
warranty_resale: Cyberverzekering bemiddeling
warranty_resale: Garantieverlenging
product_recommendation: Pakketselectie ERP
unknown: Zonnepakket Extra
unknown: Rundum-Sorglos
unknown: Formule Confort
`;

describe('catalogue lines in other languages', () => {
  it.each(readSpecLines(LINES))('$name is $code', ({ code, components, name, description }) => {
    const read = classifyService({ name, description });
    expect([read.code, ...read.components]).toEqual([code, ...components]);
  });
});
