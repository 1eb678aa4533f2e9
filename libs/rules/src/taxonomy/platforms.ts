import { list, products, type KindsOf } from './service-kind.js';

/** Cloud, hosting, telephony and print: services that stand on somebody's platform. */
export const PLATFORM_KINDS: KindsOf<
  | 'voip_telecom'
  | 'print_services'
  | 'cloud_management'
  | 'cloud_hosting'
  | 'cloud_migration'
  | 'web_hosting'
  | 'web_design'
> = {
  voip_telecom: {
    id: 'voip_telecom',
    label: 'Telephony and connectivity',
    family: 'edge',
    description:
      'Providing or reselling business telephony, unified communications and internet connectivity.',
    holds: list('VoIP, hosted PBX, unified communications, SIP trunks, internet circuits'),
    synonyms:
      list(`phone, voip, voice over ip, hosted pbx, cloud pbx, ip pbx, pbx, hosted voice, hosted phone, hosted telephony, cloud telephony, telephony, cloud phone, cloud voice, business phone, phone system, phone service, ip phone, voip phone, voip handset, desk phone, unified communications, ucaas, ccaas, contact center, call center platform, sip, sip trunk, sip trunking, sip line,
      teams phone, teams voice, teams calling, direct routing, operator connect, microsoft calling plan, calling plan, voice service, voip service, telecom, telecoms, telecommunications, telecom expense, efax, e fax, cloud fax, fax to email, fax line, internet access, internet circuit, internet service, internet connection, broadband, business broadband, dedicated internet, leased line, ethernet circuit, fiber internet, fibre broadband, full fibre,
      fttp, fttc, nbn, mpls circuit, mpls, adsl, vdsl, 4g failover, 5g failover, lte failover, lte backup line, cellular failover, internet failover, backup internet, mobile plan, sim card, mobile airtime, isp service, isp resale, bandwidth resale, connectivity resale, connectivity, did number, toll free number, number porting, analog line, analogue line, pots replacement, call recording, auto attendant, ivr, colt circuit, hosted handset, conferencing service`),
    products: [
      products(
        'hardware',
        'Yealink, Polycom, Poly phone, Grandstream, Snom, Cisco IP phone, VoIP gateway, Algo paging',
      ),
      products(
        'service',
        `RingCentral, RingCentral MVP, RingEX, 3CX, 8x8, Vonage, Nextiva, Dialpad, Zoom Phone, GoTo Connect, GoToConnect, Jive, Mitel, Avaya, ShoreTel, NEC phone, Panasonic phone, Sangoma, FreePBX, Switchvox, Asterisk, Intermedia Unite, Elevate UCaaS, Ooma, net2phone, Crexendo, NetSapiens, BroadWorks, BroadSoft, Webex Calling, Cisco CallManager, CUCM, SkySwitch, OITVOIP, bvoip, Datagate, Ytel, Twilio, Bandwidth voice, Mango Voice, Weave phones,
        Gamma Horizon, Horizon hosted, BT Cloud Voice, Wildix, Allworx, ESI phone, Digium, CallTower, Pure IP, Momentum voice, Spectrum circuit, Comcast circuit, Lumen circuit, AT&T circuit, Verizon circuit, Starlink, Telstra, TalkTalk, Virgin Media Business, Openreach, Kerio Operator, Fuze, Five9, Genesys, Aircall, eVoice, Fusion Connect, Viirtue, Evolve IP, CoreDial, VoIPo`,
      ),
    ],
  },
  print_services: {
    id: 'print_services',
    label: 'Managed print',
    family: 'edge',
    description: 'Managing client printers and copiers, their supplies and their maintenance.',
    holds: list('managed print, copier maintenance, toner supply, page-based billing'),
    synonyms:
      list(`managed print, managed print service, print management, print service, print fleet, mps copier, copier mps, copier, copier lease, copier maintenance, copier service, copier rental, printer maintenance, printer management, printer repair, printer support, printer service, printer fleet, printer lease, managed printer, multifunction printer, mfp, mfp lease, mfp maintenance,
      cost per page, cost per copy, click charge, toner, toner supply, toner replenishment, ink cartridge, photocopier, photocopier lease, plotter service, plotter maintenance, print server management, cloud printing, secure print, print audit`),
    products: [
      products(
        'software',
        'PaperCut, PrinterLogic, Vasion, Printix, PrintFleet, FMAudit, Print Tracker, uniFLOW, ezeep',
      ),
      products(
        'hardware',
        'Xerox, Ricoh, Konica Minolta, Kyocera, Lexmark, Sharp copier, Canon copier, Canon imageRUNNER, Toshiba copier, HP LaserJet, Brother printer, Epson printer, Zebra printer',
      ),
    ],
  },
  cloud_management: {
    id: 'cloud_management',
    label: 'Cloud administration',
    family: 'core',
    description: 'Administering client cloud tenants, subscriptions and software-as-a-service accounts.',
    holds: list(
      'Microsoft 365 and Google administration, Azure and AWS account management, device policies, cost control',
    ),
    synonyms:
      list(`cloud management, cloud administration, cloud admin, managed cloud, cloud operations, cloud support, cloud monitoring, tenant administration, tenant admin, tenant management, tenant care, tenant support, m365 admin, m365 administration, m365 management, m365 support, m365 care, managed m365, managed microsoft 365, managed office 365, office 365 admin, office 365 management, office 365 support, o365 admin, o365 management, o365 support,
      azure management, azure administration, azure admin, azure support, managed azure, azure landing zone, landing zone, azure subscription management, subscription management, aws management, aws account management, aws administration, aws admin, managed aws, aws support, gcp management, managed google workspace, google workspace admin, google workspace management, google workspace support, g suite admin, g suite management, exchange online administration,
      sharepoint administration, sharepoint management, sharepoint admin, sharepoint support, teams administration, teams management, teams governance, intune management, intune device management, intune endpoint management, intune mdm, intune, autopilot, windows autopilot, finops, cloud cost management, cloud cost optimization, cloud governance, cloud optimization, saas management, saas administration, saas admin, saas ops, license management, licence optimisation, license optimization, license administration, email administration,
      mailbox administration, mailbox management, exchange administration, exchange management, exchange admin, multi cloud management, cloud engineering, kubernetes management, managed kubernetes, devops, devops support, cloud devops, infrastructure as code, site reliability engineering, terraform management, azure lighthouse, purview management, m365 governance, m365 baseline, tenant hardening, tenant configuration, tenant setup, m365 setup, cloud infrastructure management, email signature management, email signature`),
    products: [
      products(
        'software',
        'CIPP, Inforcer, Nerdio, Octiga, Augmentt, CoreView, AvePoint Confide, AvePoint tyGraph, Syskit, ShareGate governance, CloudHealth, Spot.io, Pax8 management, Exclaimer, CodeTwo, Azure Lighthouse, Simeon Cloud, BetterCloud, GAT Labs, CloudCheckr, Rancher, OpenShift',
      ),
    ],
  },
  cloud_hosting: {
    id: 'cloud_hosting',
    label: 'Cloud and server hosting',
    family: 'core',
    description: 'Hosting client servers, desktops and applications in data centres or public clouds.',
    holds: list(
      'infrastructure as a service, private cloud, virtual desktops, colocation, application hosting',
    ),
    synonyms:
      list(`cloud hosting, cloud server, cloud vm, cloud compute, private cloud, private vm, hosted server, hosted vm, hosted private cloud, hosted application, hosted infrastructure, hosted environment, server hosting, virtual server, virtual server hosting, virtual private server, vps, vps hosting, virtual machine hosting, vm hosting, dedicated server, application hosting, app hosting, app server hosting, software hosting, quickbooks hosting, hosted quickbooks, sage hosting, erp hosting, database hosting, sql hosting,
      iaas, infrastructure as a service, paas, platform as a service, colocation, colo, co location, rack space, rack space rental, rack and power, rack unit, data center, data center hosting, datacenter hosting, data centre rack, quarter rack, half rack, full rack, daas, desktop as a service, hosted desktop, virtual desktop, cloud desktop, remote desktop hosting, hosted rds, vdi, avd, azure virtual desktop, windows virtual desktop, wvd, windows 365, cloud pc, workspaces daas, hosted exchange, email hosting, hosted email, mail hosting,
      azure vm, azure hosting, azure virtual machine, aws hosting, ec2 hosting, aws ec2, object storage, cloud storage, hosted sharepoint, hosted practice server, hosted citrix, hosted workspace, storage as a service, container hosting, managed hosting, hosting of servers, sovereign cloud, community cloud, game server hosting, web app hosting, saas hosting, hosted file server, cloud file server, cloud file sharing`),
    products: [
      products(
        'service',
        `Amazon EC2, EC2, Amazon WorkSpaces, Equinix, CyrusOne, Rackspace, OVH, OVHcloud, Linode, DigitalOcean, Vultr, Hetzner, Right Networks, Summit Hosting, Ace Cloud Hosting, Cloudjumper, itopia, dinCloud, Evolve IP desktop, Citrix DaaS, Citrix Cloud, Omnissa Horizon, VMware Horizon, Expedient, TierPoint, phoenixNAP, Flexential, Liquid Web, Egnyte, Workplace by Datto, Datto Workplace, Dropbox Business, Box Enterprise, ShareFile, Virtuozzo, Leaseweb, Scaleway, Cloudalize, Azure Stack, vCloud Director, Lightedge`,
      ),
    ],
  },
  cloud_migration: {
    id: 'cloud_migration',
    label: 'Cloud migration',
    family: 'core',
    description: 'Moving client mail, files, servers or applications to, from or between cloud services.',
    holds: list(
      'mail migrations, file moves to the cloud, server lift and shift, tenant-to-tenant migrations',
    ),
    synonyms:
      list(`cloud migration, cloud move, cloud transition, cloud onboarding migration, move to cloud, migration to cloud, email migration, mail migration, mailbox migration, mailbox move, exchange migration, exchange cutover, m365 migration, microsoft 365 migration, office 365 migration, o365 migration, m365 cutover, m365 onboarding, office 365 onboarding, o365 onboarding, google workspace migration, g suite migration, gmail migration, sharepoint migration, onedrive migration, teams migration, file server migration to sharepoint, azure migration, aws migration, gcp migration, azure lift and shift, lift and shift, p2v to azure,
      tenant to tenant, tenant to tenant migration, t2t migration, tenant migration, tenant merge, tenant consolidation, tenant split, server migration to azure, server to cloud, on prem to cloud, onprem to cloud, workload migration, cloud to cloud migration, public folder migration, pst migration, pst import, hybrid exchange, hybrid migration, datacenter migration, data center migration, cloud exit, cloud repatriation, imap migration, avd migration, domain migration to m365, replatforming`),
    products: [
      products(
        'software',
        'BitTitan, MigrationWiz, SkyKick Migration, SkyKick, ShareGate, Quest On Demand Migration, CloudM, AvePoint Fly, Movebot, Azure Migrate, Carbonite Migrate, CodeTwo Migration, Cloudiway, Zerto migration, Mover.io, AWS MGN',
      ),
    ],
  },
  web_hosting: {
    id: 'web_hosting',
    label: 'Website hosting and domains',
    family: 'core',
    description: 'Hosting client websites and looking after their domain names and DNS.',
    holds: list('site hosting, site care plans, domains, DNS, certificates'),
    synonyms:
      list(`site care, site care plan, website care, wordpress site care, web hosting, website hosting, webspace, web space, web site hosting, site hosting, wordpress hosting, wp hosting, managed wordpress, shared hosting, ecommerce hosting, e commerce hosting, store hosting, web shop hosting, magento hosting, joomla hosting, drupal hosting, website maintenance, web site maintenance, site maintenance, website care plan, wordpress care plan, wordpress maintenance, website support, wordpress support, website care, website management, web server hosting,
      domain registration, domain name, domain renewal, domain management, domain hosting, domain transfer, domain registrar, dns hosting, dns management, dns administration, managed dns, ssl certificate, ssl cert, tls certificate, wildcard certificate, ssl renewal, certificate renewal, cdn, content delivery network, hosting and care plan, landing page hosting, website backup and hosting, cpanel hosting, linux web hosting, windows web hosting`),
    products: [
      products(
        'service',
        'WP Engine, Kinsta, Flywheel, Bluehost, GoDaddy, HostGator, SiteGround, cPanel, Plesk, Pressable, Pantheon, Namecheap, DNS Made Easy, DNSimple, Cloudflare CDN, Cloudflare DNS, Squarespace hosting, A2 Hosting, Cloudways, DreamHost, Network Solutions, 123-reg, Fasthosts, Ionos, OpenSRS, Route 53, Netlify, Vercel, DigiCert, Sectigo',
      ),
    ],
  },
  web_design: {
    id: 'web_design',
    label: 'Website design',
    family: 'core',
    description: 'Designing and building websites for clients.',
    holds: list('site design, site building, content updates, online shops'),
    synonyms:
      list(`site design, site refresh, page site, page website, site builder, web design, website design, web site design, web development, website development, web site development, website build, web site build, site build, website creation, website refresh, website redesign, web redesign, site redesign, wordpress build, wordpress site, wordpress design, wordpress development, wordpress theme, custom wordpress theme, new website, company website, business website, small business web site, brochure site, five page site, landing page, landing page design, ecommerce site, e commerce site, ecommerce build,
      online store build, shopify store build, shopify store, woocommerce build, woocommerce, web shop build, ux design, ui design, graphic design web, web content, website content, website content update, website update, web page, web page design, web graphics, squarespace site, wix site, webflow, website, web site, microsite, website accessibility, site accessibility remediation`),
    products: [products('service', 'Squarespace, Wix, Webflow, Weebly, Elementor, Divi')],
  },
};
