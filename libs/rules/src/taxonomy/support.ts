import { list, products, type KindsOf } from './service-kind.js';

/** People and tools that keep a client's machines and networks running. */
export const SUPPORT_KINDS: KindsOf<'help_desk' | 'remote_monitoring' | 'network_management'> = {
  help_desk: {
    id: 'help_desk',
    label: 'Help desk and user support',
    family: 'core',
    description:
      'Answering requests for assistance from client users and resolving them remotely or on site.',
    holds:
      list(`service desk, end-user support, remote support sessions, on-site support visits, user onboarding and
      offboarding, password resets`),
    synonyms:
      list(`user care, people care, employee care, staff care, escalation, escalation support, fix it line, help line, phone cover, call cover, out of hours cover, after hours cover, overnight cover, call answering, engineer visit, technician visit, tech visit, field visit, field engineer, onsite day, onsite half day, half day onsite, desk, night desk, weekend desk, after hours desk, out of hours desk, it hotline, support line, phone a tech, tech on call, technician on call, concierge support, executive concierge support, first line support, second line support, tech bar, genius bar, site attendance, call out support, user visit, onsite user visit, new starter and leaver, starter leaver handling, account unlock, hands on user help, remote hands on user help, it assistance, it troubleshooting, engineer based, technician based, staff based, engineer stationed, technician stationed, staff stationed, unlimited remote and onsite, remote and onsite, remote fix, employee onboarding, employee offboarding, staff onboarding, staff offboarding, user setup, tech dispatch, field tech, field tech dispatch, onsite tech, onsite technician day, tech day, weekend support, night support, out of hours support, evening support, holiday support, remote assist, help desk overflow, escalation desk, technical support engineer, user troubleshooting, help desk, service desk, support desk, it support, end user support, user support, desktop support, deskside support, desk side support,
      remote support, onsite support, technical support, tech support, computer support, it helpline, support hotline,
      it support desk, application support, app support, software support, break fix support, user onboarding,
      user offboarding, new hire setup, new user setup, new starter setup, joiner mover leaver, white glove support, vip support,
      executive support, onsite technician, onsite engineer, onsite visit, dispatch technician, smart hands support,
      support ticket, support block, mac support, user assistance, it help, call center support, after hours support,
      support contract, support agreement, remote hands support, field support, field technician, site visit, 
      workstation support, server support, managed support, managed desktop support, managed user support, phone support, pc support, password reset, unlimited support, it care, line of business application support`),
    products: [
      products(
        'service',
        'Benchmark 365, Helpt, GMS Live Expert, Mission Control NOC desk, Giganetworks, Support Adventure, Uprise Partners',
      ),
      products(
        'software',
        'TeamViewer, ScreenConnect, ConnectWise Control, Splashtop, BeyondTrust Remote Support, LogMeIn Rescue, Zendesk, Freshdesk, Freshservice, Jira Service Management',
      ),
    ],
  },
  remote_monitoring: {
    id: 'remote_monitoring',
    label: 'Remote monitoring and management',
    family: 'core',
    description:
      'Monitoring, patching and maintaining client servers, workstations and other devices by remote management tools.',
    holds:
      list(`remote monitoring and management, network operations centre, patch management, server management, workstation
      management, preventive maintenance, co-managed IT`),
    synonyms:
      list(`server and network monitoring, network and server monitoring, server and network management, network and server management, server health, server health plan, server health check plan, server babysitting, windows update, windows update service, system health monitoring, rmm, remote monitoring, remote monitoring and management, noc, network operations center, patching, patch management,
      patch mgmt, third party patching, windows update management, server management, server administration, server admin,
      server care, server maintenance, server monitoring, server patching, linux administration,
      windows server administration, workstation management, workstation monitoring, desktop management, desktop monitoring,
      endpoint management, endpoint monitoring, device management, device monitoring, mobile device management, mdm, uem,
      unified endpoint management, computer management, pc management, mac management, managed it, managed it services,
      managed service, managed services, managed infrastructure, infrastructure management, infrastructure monitoring,
      managed workstation, managed server, managed desktop, managed device, managed endpoint, managed pc, managed computer, managed laptop,
      co managed it, comanaged it, co managed services, it operations, systems administration, system administration, sysadmin,
      proactive maintenance, preventive maintenance, preventative maintenance, scheduled maintenance, infrastructure care,
      monitoring and alerting, uptime monitoring, health monitoring, proactive monitoring, it maintenance, 
      outsourced it, it managed services, virtualization management, hypervisor management, vmware management, hyper v management,
      storage management, os patching, fully managed it, total care it, alert monitoring, performance monitoring`),
    products: [
      products(
        'software',
        `ConnectWise Automate, CW Automate, CWA, LabTech, ConnectWise RMM, Continuum RMM, Asio, Datto RMM, Autotask Endpoint Management,
        AEM, CentraStage, Kaseya VSA, VSA, VSA X, Kaseya Agent, N-able N-central, Ncentral, N-sight, N-able, SolarWinds RMM, NinjaOne,
        NinjaRMM, Ninja, Atera, Syncro, SuperOps, Pulseway, Action1, Automox, Level RMM, Level Platforms, Managed Workplace,
        Barracuda RMM, Barracuda Managed Workplace, ManageEngine, Desktop Central, Endpoint Central, PDQ, PDQ Deploy, Ivanti, Tanium,
        BigFix, SCCM, MECM, WSUS, Naverisk, Tactical RMM, Gorelo, Jamf, Jamf Pro, Addigy, Mosyle, Kandji, Iru, Hexnode, Miradore, SOTI, 
        PRTG, Nagios, Zabbix, LogicMonitor, ScienceLogic, Datadog, New Relic, Site24x7, Checkmk, WhatsUp Gold, Liongard, Immybot,
        Zenith, GFI Max, LogicNow, MaxFocus, SolarWinds, Workspace One, AirWatch, MaaS360, Opsramp, Panorama9, Comodo One, Itarian, Cloudradial Agent,
        Kaseya 365, Kaseya 365 Endpoint, Lansweeper, Microsoft Endpoint Manager, Zenith Infotech, INOC, ConnectWise NOC`,
      ),
    ],
  },
  network_management: {
    id: 'network_management',
    label: 'Network management',
    family: 'core',
    description: 'Designing, configuring and administering client local, wide-area and wireless networks.',
    holds: list(
      'LAN, WAN and Wi-Fi administration, switch and router configuration, network design, network documentation',
    ),
    synonyms:
      list(`wifi heat mapping, heat mapping, heatmap, wifi planning, predictive wifi, network management, network administration, network admin, network support, network design, network monitoring,
      network maintenance, managed network, managed switch, managed wifi, managed wireless, managed lan, managed wan, managed router,
      managed access point, managed sd wan, lan administration, wan administration, lan admin, wan admin, lan management, wan management, lan support, wan support,
      lan wan support, wifi management, wireless management, wireless administration, wifi design, wireless design, wlan design, wifi survey, wireless survey, wireless site survey,
      wifi heatmap, switch management, switch administration, router management, router administration, switch configuration,
      router configuration, switch config, router config, network engineering, network engineer, network configuration, network optimization, network refresh,
      network segmentation, vlan configuration, vlan segmentation, network redesign, sd wan, sdwan, software defined wan, routing and switching, 
      wifi as a service, network as a service, naas, managed network infrastructure, guest wifi, wlan management, network infrastructure management,
      network device management, network operations, ip address management, dhcp management, network troubleshooting, network documentation, wireless network`),
    products: [
      products(
        'hardware',
        `Meraki MS, Meraki MR, Meraki switch, Meraki AP, Meraki LAN, Cisco Catalyst, Catalyst switch, Cisco switch, Cisco router, Cisco Business, Aruba, Aruba Instant On,
        Aruba Central, Ruckus, Ubiquiti, UniFi, UniFi AP, UniFi switch, EdgeRouter, Juniper Mist, Mist AI, Juniper, Extreme Networks, ExtremeCloud,
        Cambium, cnMaestro, TP-Link Omada, Omada, Netgear Insight, MikroTik, EnGenius, Datto Networking, Datto Switch, Datto AP, Aerohive,
        HPE Aruba, ProCurve, OfficeConnect, Peplink, Cradlepoint, FortiSwitch, FortiAP, Alta Labs, Brocade, Arista, Meraki Go, Peplink, InHand, Allied Telesis`,
      ),
      products(
        'software',
        'Auvik, Domotz, NetBrain, SolarWinds NPM, Nectus, Cisco DNA Center, Obkio, NetBeez, VeloCloud, Silver Peak, Bigleaf',
      ),
    ],
  },
};
