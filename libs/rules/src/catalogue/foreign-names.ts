import { list } from '../taxonomy/service-kind.js';
import type { ServiceCode } from '../taxonomy/codes.js';

/** Trade names of other languages whose words do not stand in English order, or mean something else one by one. */
export const FOREIGN_NAMES: Partial<Readonly<Record<ServiceCode, readonly string[]>>> = {
  help_desk: list(
    `betreuung vor ort, vor ort service, vor ort support, centre de services, centre de service, centre d'appels informatique, assistance utilisateur, support utilisateur, support aux utilisateurs, mesa de ayuda, mesa de servicio, anwenderbetreuung, benutzerbetreuung, user support, guichet informatique`,
  ),
  remote_monitoring: list(
    `infogerance, gestion de parc, gestion du parc, parc informatique, gestion des postes, gestion des serveurs, tierce maintenance, it beheer, ict beheer, volledig beheer, it betreuung, komplettbetreuung, systembetreuung, mantenimiento informatico`,
  ),
  network_management: list('gestion du reseau, administration du reseau, netwerkbeheer, netzwerkbetreuung'),
  it_consulting: list(
    'conseil informatique, conseil en systemes, audit informatique, it beratung, it advies',
  ),
  vcio_advisory: list(
    'dsi a temps partage, dsi externalise, dsi, it strategie, externer it leiter, it leiter auf zeit',
  ),
  project_management: list(
    'gestion de projet, chef de projet, gestion de projets, assistance a maitrise d ouvrage',
  ),
  it_staffing: list(
    `mise a disposition, mise a disposition de personnel, mise a disposition de technicien, mise a disposition d'un ingenieur, pret de personnel, pret de main d oeuvre, ingenieur en regie, regie, portage salarial, arbeitnehmeruberlassung, personaluberlassung, freelancer vermittlung, detachering, op detacheringsbasis`,
  ),
  hardware_resale: list(
    'vente de materiel, fourniture de materiel, materiel informatique, location de materiel',
  ),
  software_resale: list('vente de licences, revente de licences, vente de logiciels'),
  hardware_installation: list('cablage reseau, depannage atelier, inbetriebnahme hardware'),
  voip_telecom: list(
    'telephonie ip, standard telephonique, liaison fibre, vaste telefonie, mobiele telefonie',
  ),
  print_services: list('gestion des imprimantes, gestion des impressions, maintenance des imprimantes'),
  cloud_hosting: list(
    'hebergement de serveurs, hebergement serveur, hebergement cloud, bureau a distance, bureau virtuel',
  ),
  cloud_migration: list(
    'umzug in die cloud, migration vers le cloud, passage au cloud, naar de cloud, verhuizing naar de cloud',
  ),
  web_hosting: list(
    'hebergement web, hebergement de site web, hebergement de site, nom de domaine, noms de domaine',
  ),
  web_design: list(
    'creation de site, creation de site web, creation de site internet, refonte de site, refonte de site web, site vitrine, boutique en ligne, site internet',
  ),
  backup_recovery: list(
    `plan de reprise d'activite, plan de continuite d'activite, reprise d'activite, continuite d'activite, pra, pca, copia de seguridad, copias de seguridad, reservekopie`,
  ),
  data_migration: list('reprise de donnees, conversion de donnees, migration de donnees'),
  data_processing: list('traitement de donnees, analyse de donnees, tableaux de bord'),
  database_administration: list(
    'gestion de base de donnees, administration de base de donnees, base de donnees',
  ),
  software_development: list(
    `developpement d'applications, developpement de logiciels, developpement logiciel, developpement sur mesure, logiciel sur mesure`,
  ),
  managed_detection_response: list('detection et reponse, detection et reponse geree, protection des postes'),
  network_security: list(
    'pare feu, pare feu manage, gestion de pare feu, securite du reseau, securite reseau',
  ),
  identity_access: list('gestion des identites, gestion des acces, gestion des mots de passe, mots de passe'),
  email_security: list(
    'filtrage des courriels, filtrage du courrier, filtrage de messagerie, filtre anti pourriel, anti pourriel, securite de la messagerie',
  ),
  vulnerability_assessment: list(
    'scan de vulnerabilites, analyse de vulnerabilites, gestion des vulnerabilites',
  ),
  penetration_testing: list(`test d'intrusion, tests d'intrusion, prueba de penetracion, hack test`),
  social_engineering_testing: list(
    `faux hameconnage, campagne de faux hameconnage, campagne de hameconnage, campagne d'hameconnage, simulation d'hameconnage, simulation de hameconnage, test d'hameconnage, phishing campagne`,
  ),
  incident_response: list(
    'reponse a incident, reponse aux incidents, reponse sur incident, gestion de crise cyber, it notfall, cyber notfall',
  ),
  vciso_advisory: list(
    'rssi a temps partage, rssi externalise, rssi, informationssicherheitsbeauftragter, politique de securite',
  ),
  risk_assessment: list('audit de securite, analyse de risques, evaluation des risques, risicoanalyse'),
  compliance_assessment: list(
    'mise en conformite, diagnostic rgpd, audit rgpd, avg scan, avg check, avg nulmeting, avg advies, avg audit',
  ),
  compliance_attestation: list(
    `attestation de conformite, declaration de conformite, certificat de conformite`,
  ),
  managed_compliance: list(
    'functionaris gegevensbescherming, delegue a la protection des donnees, dpo externalise, externer dsb, fg as a service',
  ),
  security_awareness: list(
    'sensibilisation a la cybersecurite, sensibilisation a la securite, sensibilisation, formation cybersecurite',
  ),
  asset_disposal: list('destruction de donnees, destruction de disques, mise au rebut'),
  warranty_resale: list('cyberversicherung, cyberverzekering, assurance cyber'),
};
