/**
 * Words of catalogues in Dutch, German, French and Spanish, without their marks, by what they are in English. Dutch and German write
 * compounds in one word ("serverbeheer", "Netzwerkbetreuung"), which are read piece by piece.
 */
const WORDS = `
management: beheer verwaltung gestion gerance pilotage betreuung betreuen beheerd gestionado
managed: manage gere geree geres infogere infogeree beheerde verwaltet betreut gestionada
admin: administratie beheren administracion
maintenance: onderhoud wartung instandhaltung pflege entretien mantenimiento
monitor: bewaking uberwachung ueberwachung toezicht supervision monitoreo monitorizacion
support: ondersteuning unterstutzung hilfe hulp soutien soporte ayuda assistenz
user: gebruiker gebruikers anwender benutzer nutzer utilisateur utilisateurs usuario usuarios
workstation: werkplek werkplekken werkstation arbeitsplatz arbeitsplatze arbeitsplatzrechner poste postes werkplaats estacion
computer: rechner ordinateur ordinateurs ordenador
server: servern serveur serveurs servidor servidores
network: netwerk netwerken netz netzwerk netzwerke reseau reseaux
printer: drucker afdrukken imprimante imprimantes impresora
print: druck impression impressions
camera: kamera kameras
phone: telefoon telefon
telephone: telefonie telefonia
phone system: telefooncentrale telefonanlage telefonanlagen autocom
fiber: glasvezel glasfaser fibra
internet: internetanschluss
connectivity: verbinding anschluss leitung liaison raccordement lijn
domain: domein domeinen domaine domaines dominio
domain name: domeinnaam domeinnamen domainname
web site: webseite webseiten internetseite
web store: webwinkel onlineshop
host: hebergement heberge hebergee gehost gehoste gehostet alojamiento
host server: servermiete
data center: rechenzentrum rechenzentren rekencentrum
design: ontwerp ontwerpen gestaltung conception diseno
build: erstellen erstellung bouwen bouw creation realisation realiseren
develop: ontwikkeling entwicklung developpement desarrollo
custom: maatwerk massgeschneidert individuell
software: logiciel logiciels programmatuur
application: applicatie applicaties anwendung anwendungen aplicacion aplicaciones
database: datenbank datenbanken
data: daten gegevens donnees datos
record: datensatz
backup: reservekopie datensicherung sicherung sicherungen sauvegarde sauvegardes respaldo respaldos datenbackup
offsite: externalise externalisee
recovery: herstel wiederherstellung
migrate: migratie umzug umstellung umziehen overzetten verhuizing overstap basculement migracion
convert: conversie konvertierung konversion
license: licentie licenties lizenz lizenzen lizenzierung licencia licencias
supply: levering leveringen leveren lieferung beschaffung fourniture suministro
sale: verkoop verkauf vertrieb vente ventes venta
resale: revente wederverkoop wiederverkauf
rental: verhuur vermietung miete
hardware: materiel apparatuur gerate geraet geraete
monitors: bildschirm bildschirme schermen beeldscherm beeldschermen ecran ecrans
cabling: bekabeling verkabelung cablage cableado
install: installatie installaties inrichting installieren instalacion
deploy: uitrol invoering implementatie einfuhrung einrichtung bereitstellung ausrollen deploiement inbetriebnahme activatie ingebruikname
troubleshooting: depannage entstorung storingsdienst
repair: reparatie reparaties reparatur reparaturen reparation reparacion
consult: advies beratung berater conseil conseils consultoria advisering
it: ict edv informatique informatica
strategy: strategie
budget: begroting
project lead: projectleiding projektleitung projectleider projektleiter
project: projekt projet proyecto
security: sicherheit beveiliging veiligheid securite seguridad
cybersecurity: cyberveiligheid cybersecurite cybersicherheit ciberseguridad
information: informatie informations informatiebeveiligings
protect: schutz bescherming
email: courriel courriels correo messagerie
filter: filtrage filtro filterung
virus: viren
firewall: parefeu cortafuegos
password: wachtwoord wachtwoorden passwort kennwort passwortern
identity: identiteit identiteiten identitat identite identites identitaten
access: toegang zugriff zugang acces
vulnerability: kwetsbaarheid kwetsbaarheden schwachstelle schwachstellen vulnerabilite vulnerabilites
scan: scannen
test: prufung toets
phish: hameconnage
campaign: kampagne campagne campana
simulation: simulatie simulaties
incident response: incidentrespons incidentafhandeling notfallhilfe vorfallreaktion
incident: vorfall vorfalle sicherheitsvorfall
emergency: notfall nood
attack: angriff aanval attaque cyberangriff cyberaanval
response: reactie reaktion reponse respuesta
detect: erkennung detectie deteccion
forensics: forensisch forensische forensik forense forensique
analysis: onderzoek analyse untersuchung analisis
officer: beauftragter beauftragte functionaris verantwoordelijke
ciso: rssi
risk: risico risiken risiko risque risques riesgo riesgos
audit: auditoria
assess: beoordeling bewertung evaluatie evaluacion doorlichting quickscan
gap assess: nulmeting nulmetingen bestandsaufnahme
gdpr: dsgvo rgpd
data protection: datenschutz gegevensbescherming
data protection officer: datenschutzbeauftragter datenschutzbeauftragte dsb
conformity: conformiteit konformitat conformite conformidad
declaration: verklaring erklarung
sign: ondertekend ondertekende unterschrieben unterzeichnet signee
awareness: bewustwording bewustzijn sensibilisierung sensibilisation concienciacion
train: opleiding opleidingen scholing schulung schulungen cursus cursussen formation formations formacion capacitacion workshops trainieren
staff: mitarbeiter medewerker medewerkers personeel
dispose: verwijdering entsorgung afvoer
destroy: vernietiging vernichtung
recycle: recyclage wiederverwertung
drive: schijf schijven festplatte festplatten disque disques
hard: harde
insurance: verzekering versicherung seguro
referral: bemiddeling vermittlung
warranty: garantie garanties garantia
renewal: verlenging verlangerung
select: selectie auswahl
integrate: koppeling koppelingen schnittstelle schnittstellen anbindung passerelle
automation: automatisering automatisierung automatisation automatizacion
process: proces processen prozess prozesse werkproces werkprocessen processus
ai: ki ia
model: modell modele
assistant: asistente
alarm: alarmanlage alarminstallatie
door: deur deuren tur turen porte portes
video: videobewaking
cloud: wolke nuage infonuagique nube
engineer: ingenieur ingenieure ingenieurs techniker technicus
technician: technicien techniciens monteur tecnico
administrator: systeembeheerder systeembeheerders systemadministrator administrateur beheerder
systems admin: systeembeheer systemverwaltung
temp staff: uitzendkracht uitzendkrachten leiharbeit leiharbeiter interimkracht
secondment: detachering gedetacheerd uitzending abordnung regie detachement
staff augmentation: arbeitnehmeruberlassung personalverleih personeelsuitlening inhuur
recruitment: werving personalvermittlung recrutement
company: bedrijf firma entreprise empresa
month: maand maandelijks monat monatlich mois mensuel mes mensual
hour: uur uren stunde stunden stundensatz heure heures hora
day: dag dagen tage tagessatz jour jours
year: jaar jaarlijks jahr jahrlich jaehrlich annee ano
each: stuk stuck
unlimited: onbeperkt unbegrenzt illimite illimitee ilimitado
fake: faux gefalschte
control: controle kontrolle
business: zakelijk geschaftlich
free: gratis kostenlos kosteloos gratuit gratuite gratuito ehrenamtlich benevole vrijwillig unentgeltlich
external: extern externe externer externes
remote access: fernzugriff
remote: afstand fernwartung distance
onsite: terplaatse
plan: forfait abonnement abonnementen abonnements abo tarief tarif travail formule pakket paket
system: systeem systemen systeme sistema
improvement: verbetering verbeter verbesserung
solution: oplossing losung
line: lijns ligne
level: niveau
`;

/** English words that stand as pieces of such compounds. */
const PIECES = `server servers client clients computer printer laptop mail email spam web site shop cloud data database hosting host internet domain hardware software
  firewall endpoint patch phishing awareness incident cyber it ict pc wifi wlan lan tenant scan audit test tests training trainings filter check management service desk help
  support system systems monitoring camera video surveillance security penetration information backup back up workshop simulation app apps portal server project migration installation integration administration hosting solution control kopie`;

const LINKS = ['', 's', 'e', 'n', 'en', 'es'] as const;
const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 48;
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 20;
const MOST_PIECES = 4;

const WORD_OF: ReadonlyMap<string, readonly string[]> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', foreign = ''] = line.split(':');
      const words = english.trim().split(' ');
      return foreign
        .trim()
        .split(/\s+/)
        .map((word): [string, readonly string[]] => [word, words]);
    }),
);
const PIECE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ...PIECES.split(/\s+/).map((word): [string, readonly string[]] => [word, [word]]),
  ...WORD_OF,
]);

/** What a word of another language is in English, a compound by its pieces; null when it is none that we know. */
export function translate(word: string): readonly string[] | null {
  const whole = WORD_OF.get(word);
  if (whole) return whole;
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return null;
  return split(word, 0, MOST_PIECES);
}

/** The longest pieces first, joined as compounds are ("Sicherheit-s-audit"). Bounded by the pieces a word may have. */
function split(word: string, from: number, most: number): readonly string[] | null {
  if (most === 0) return null;
  for (let end = Math.min(word.length, from + LONGEST_PIECE); end >= from + SHORTEST_PIECE; end--) {
    const piece = PIECE_OF.get(word.slice(from, end));
    if (!piece) continue;
    if (end === word.length && from > 0) return piece;
    const rest = afterLink(word, end, most - 1);
    if (rest) return [...piece, ...rest];
  }
  return null;
}

function afterLink(word: string, end: number, most: number): readonly string[] | null {
  for (const link of LINKS) {
    if (!word.startsWith(link, end)) continue;
    const rest = split(word, end + link.length, most);
    if (rest) return rest;
  }
  return null;
}
