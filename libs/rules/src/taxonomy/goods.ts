import { list, products, type KindsOf } from './service-kind.js';

/** Things sold, put in place, and taken away. */
export const GOODS_KINDS: KindsOf<
  | 'hardware_resale'
  | 'software_resale'
  | 'hardware_installation'
  | 'warranty_resale'
  | 'physical_security'
  | 'asset_disposal'
> = {
  hardware_resale: {
    id: 'hardware_resale',
    label: 'Hardware sales',
    family: 'edge',
    description: 'Selling, leasing or renting computer and network equipment made by others.',
    holds: list('sale, lease and rental of computers, servers, network equipment and accessories'),
    synonyms:
      list(`counter sale, walk in sale, shop sale, over the counter sale, procurement desk, quote desk, hardware resale, hardware sale, hardware reseller, hardware procurement, hardware purchase, hardware lease, hardware leasing, hardware rental, hardware as a service, haas, hw sale, hw resale, hw procurement,
      equipment sale, equipment resale, equipment lease, equipment leasing, equipment rental, equipment procurement, device as a service, pc as a service, workstation as a service, laptop rental, pc sale, server sale, laptop sale,
      computer sale, printer sale, copier sale, computer hardware, pc hardware, server hardware, network hardware, refurbished hardware, loaner equipment, parts sale, peripheral sale, accessory sale, hardware supply, it equipment supply, hardware product, hardware markup, hardware order, hardware refresh program, product sale, it procurement, procurement services, procurement`),
    products: [],
  },
  software_resale: {
    id: 'software_resale',
    label: 'Software and SaaS resale',
    family: 'edge',
    description: 'Selling or licensing software and software subscriptions published by others.',
    holds: list('licence resale, SaaS subscriptions, renewals, volume licensing'),
    synonyms:
      list(`cals, sql cal, sql server cal, windows server cal, user cals, software resale, software reseller, software sale, software license, software licensing, software subscription, software procurement, software renewal, saas resale, saas reseller, saas subscription, saas license, saas renewal, license resale,
      license renewal, license sale, license only, licensing only, license subscription, subscription resale, subscription renewal, volume licensing, open license, open licensing, open value, microsoft licensing, microsoft license,
      ms open, spla, csp license, csp licensing, csp subscription, nce license, nce, csp nce, cloud license, cal license, user cal, rds cal, device cal, client access license, oem license, perpetual license, annual license, sw license, sw resale, sw licensing, software assurance, maintenance renewal, license pass through, app licensing, marketplace resale, software product`),
    products: [],
  },
  hardware_installation: {
    id: 'hardware_installation',
    label: 'Hardware installation and repair',
    family: 'core',
    description:
      'Installing, cabling, repairing and decommissioning equipment at client premises or on the bench.',
    holds: list('installation, structured cabling, repair, imaging, decommissioning on site'),
    synonyms:
      list(`fit out, site fit out, av mount, tv and av mount, fiber pull, cable pull, fiber cabling, fiber drop, laptop imaging, desktop imaging, computer imaging, server imaging, laptop provisioning, pc build, server swap, hardware swap, cabinet install, tv mounting, display mounting, cat 6, cat 6a, network point, data point, cable point, data outlet, network outlet, hardware refresh, pc refresh, workstation refresh, server refresh, laptop refresh, desktop refresh, hardware installation, hardware install, hardware deployment, hardware setup, hardware repair, hardware service, hardware maintenance, hardware refresh labor, equipment installation, equipment install, equipment repair, server install, server installation, network installation, network install,
      pc install, pc setup, pc deployment, workstation install, workstation setup, workstation deployment, workstation build, desktop deployment, laptop deployment, laptop setup, computer setup, computer installation, computer repair, computer build, new pc setup, new computer setup,
      laptop repair, pc repair, server repair, bench repair, bench labor, bench work, break fix, break fix labor, screen replacement, hard drive replacement, structured cabling, cabling, network cabling, data cabling, low voltage cabling, low voltage wiring, network wiring, cat6, cat6a, cat5e, cat5, cable drop, data drop, network drop, fiber run, fiber install, fiber termination, fiber splicing,
      fibre install, cable run, cable management, cabling install, rack and stack, rack install, rack stack, access point install, ap install, switch install, router install, firewall install, ups install, printer install, av install, av installation, conference room install, conference room av, projector install, digital signage install, imaging service, pc imaging, workstation imaging, device imaging, device staging, device provisioning, zero touch deployment, 
      decommissioning, server decommission, hardware decommission, decommission, equipment relocation, office move labor, office move, office relocation, server room build, server room buildout, comms room, comms cabinet, data cabinet, patch panel, install labor, installation labor, install labour, pos install, pos installation, pos terminal install, depot repair, remote hands, smart hands, imac service, pc refurb, computer tune up, virus removal bench, laptop build, hw repair, hw install, hardware upgrade, memory upgrade, ssd upgrade`),
    products: [],
  },
  warranty_resale: {
    id: 'warranty_resale',
    label: 'Warranties and insurance referral',
    family: 'edge',
    description: 'Selling warranties of others, or introducing clients to insurance.',
    holds: list('cyber warranties, extended warranties, referral of cyber insurance'),
    synonyms:
      list(`cyber warranty, ransomware warranty, breach warranty, security warranty, service warranty, cybersecurity warranty, extended warranty, hardware warranty, warranty resale, warranty renewal, warranty extension, warranty sale, warranty program, warranty plan, warranty upgrade, warranty,
      care pack, prosupport renewal, smartnet renewal, cyber insurance referral, insurance referral, cyber insurance, cyber policy referral, cyber ins referral, cyber ins, cyber liability referral, insurance commission, insurance agency commission, data breach policy referral, data breach policy, cyber policy, breach insurance, cyber protection guarantee, ransomware guarantee, breach protection guarantee, cyber liability insurance, insurance broking, insurance introduction, insurance introducer, device insurance, accidental damage cover, accidental damage protection`),
    products: [
      products(
        'service',
        'Cysurance, FifthWall, Fifth Wall, Cork Protection, Cork cyber warranty, Cork warranty, Coalition referral, Cowbell, Corvus, DataStream, Measured Insurance, Embroker, Limit insurance',
      ),
    ],
  },
  physical_security: {
    id: 'physical_security',
    label: 'Physical security systems',
    family: 'edge',
    description: 'Supplying, installing and supporting cameras, access control and alarm systems.',
    holds: list('video surveillance, door access control, alarms, intercoms'),
    synonyms:
      list(`physical security, security camera, surveillance camera, ip camera, camera system, camera install, camera installation, camera support, video surveillance, surveillance, cctv, dvr, nvr, keycard, keycard door, door lock, door system, turnstile, door access, door access control, access control system, access control install, access control, badge access,
      badge reader, card access, card reader, keycard system, door entry, door controller, intercom, video intercom, alarm system, burglar alarm, intruder alarm, alarm monitoring, fire alarm, alarm install, alarm panel, panic button, motion sensor, license plate recognition, license plate reader, lpr camera, anpr, weapons detection, gate access, biometric door, video monitoring, video management system, visitor management, camera, cameras`),
    products: [
      products(
        'hardware',
        `Verkada, Avigilon, Axis camera, Axis Communications, Hikvision, Dahua, Rhombus, Eagle Eye, Eagle Eye Networks, Milestone XProtect, Genetec, Openpath, Avigilon Alta, Brivo, Kisi, Paxton, UniFi Protect, UniFi Access, Meraki MV, Lenel, Honeywell alarm, Bosch alarm, Arlo, Reolink, Hanwha, Uniview, Swann, Exacq, ButterflyMX, DoorBird, Alarm.com, DMP panel, Ring camera, Salient`,
      ),
    ],
  },
  asset_disposal: {
    id: 'asset_disposal',
    label: 'Equipment disposal',
    family: 'edge',
    description: 'Wiping, destroying, recycling or disposing of equipment that clients retire.',
    holds: list('data wiping, drive destruction, recycling, certificates of destruction'),
    synonyms:
      list(`asset disposal, asset disposition, it asset disposition, it asset disposal, itad, equipment disposal, hardware disposal, computer disposal, pc disposal, hardware recycling, computer recycling, it recycling, pc recycling, equipment recycling, e waste, ewaste, electronic waste, electronics recycling, weee, weee disposal, weee collection,
      drive shredding, drive destruction, hard drive destruction, hard drive shredding, hard drive wipe, drive wipe, drive wiping, disk wipe, disk wiping, disk destruction, data wipe, data wiping, data destruction, data erasure, data sanitization, media sanitization, media destruction, secure erase, secure disposal, secure wipe, certificate of destruction, degaussing, recycling, equipment pickup and disposal, end of life disposal, decommission and dispose, disposal, device wiping, server disposal, shredding, blancco`),
    products: [products('service', 'Iron Mountain ITAD, Sipi, ERI recycling, Blancco, Shred-it, WipeDrive')],
  },
};
