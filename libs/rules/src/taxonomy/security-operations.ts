import { list, products, type KindsOf } from './service-kind.js';

/** The guideline's family of security operations. */
export const SECURITY_OPERATIONS_KINDS: KindsOf<
  | 'managed_detection_response'
  | 'security_monitoring'
  | 'network_security'
  | 'identity_access'
  | 'email_security'
  | 'vulnerability_assessment'
> = {
  managed_detection_response: {
    id: 'managed_detection_response',
    label: 'Managed detection and response',
    family: 'security',
    description:
      'Operating endpoint detection and response tools for clients and acting on what they detect.',
    holds: list('endpoint, extended and identity detection and response, threat hunting, managed antivirus'),
    synonyms: list(
      `mdr, edr, managed edr, managed mdr, managed detection and response, managed detection, endpoint detection, endpoint detection and response, extended detection and response, managed xdr, identity threat detection and response, itdr, threat detection and response, endpoint protection, endpoint security, managed endpoint security, managed endpoint protection, workstation security, next gen antivirus, next gen av, ngav, managed antivirus, managed anti virus, managed av, antivirus, anti virus, virus protection, anti virus protection, anti malware, antimalware, malware protection, ransomware protection, ransomware detection, ransomware rollback, threat hunting, managed threat response, mtr, managed threat hunting, persistent foothold detection, application whitelisting, application allowlisting, application control, ringfencing, server protection security, cloud detection and response, threat containment, endpoint threat response`,
    ),
    products: [
      products(
        'software',
        `SentinelOne, Sentinel One, S1, S1 Control, S1 Complete, Vigilance, SentinelOne Vigilance, CrowdStrike, CrowdStrike Falcon, Falcon Complete, Falcon Go, Huntress, Huntress EDR, Huntress ITDR, Huntress MDR, Sophos MDR, Sophos Intercept X, Intercept X, Sophos Endpoint, Sophos Central, Sophos XDR, Sophos MTR, Blackpoint, Blackpoint Cyber, Blackpoint Response, CompassOne, SNAP-Defense, Arctic Wolf, Arctic Wolf MDR, AW MDR, Arctic Wolf Aurora, Red Canary, Expel, eSentire, Field Effect, Covalence, Carbon Black, VMware Carbon Black, CB Defense, Cylance, CylanceGUARD, BlackBerry Cylance, Webroot, Webroot BEP, Webroot SecureAnywhere, OpenText MDR, Bitdefender, GravityZone, ESET, ESET Protect, Malwarebytes, AVG Antivirus, AVG CloudCare, AVG Business, Avast Business, ThreatDown, Malwarebytes OneView, Trend Micro, Worry-Free, Trend Vision One, Vision One, Apex One, Deep Instinct,
        Datto EDR, Datto AV, Infocyte, Cynet, Cybereason, Cortex XDR, Defender, Defender for Business, Defender for Endpoint, Microsoft Defender, MDE, Defender XDR, Defender for Servers, WatchGuard EPDR, Panda Adaptive Defense, WatchGuard MDR, FortiEDR, FortiClient EMS, Symantec Endpoint, McAfee Endpoint, Trellix, Kaspersky, Norton Business, Avast Business, AVG Business, Vipre, Vipre EDR, Emsisoft, ThreatLocker, Airlock Digital, RocketCyber Managed SOC EDR, Secureworks, Taegis, Rapid7 MDR, Heimdal, Acronis EDR, Critical Start, Binary Defense, Deepwatch, ReliaQuest, Ontinue, Bitdefender MDR, Judy Security, Coro, Guardz, Todyl MXDR, Adlumin MDR, N-able MDR, Kaseya MDR, Barracuda XDR, Barracuda Managed XDR, SKOUT, Halcyon, Morphisec, Nucleon, Comodo Endpoint, Xcitium, Elastic Defend, Petra Security, Wirespeed, F-Secure Elements, WithSecure Elements, Lookout, Zimperium, BlackFog, Tanium Threat Response`,
      ),
    ],
  },
  security_monitoring: {
    id: 'security_monitoring',
    label: 'Security monitoring',
    family: 'security',
    description: 'Collecting and watching security events and logs for clients and alerting on them.',
    holds: list('security operations centre, SIEM, log monitoring, dark-web monitoring'),
    synonyms: list(
      `log watch, log alerting, soc, managed soc, soc as a service, socaas, soc monitoring, security operations center, security operations, siem, managed siem, siem as a service, co managed siem, cloud siem, log monitoring, log management, log retention, log review, log collection, log analysis, event log monitoring, audit log monitoring, security monitoring, security event monitoring, security alert monitoring, security log, threat monitoring, cyber monitoring, cybersecurity monitoring, intrusion monitoring, dark web monitoring, dark web scan, dark web, breach monitoring, credential monitoring, m365 security monitoring, saas security monitoring, cloud security monitoring, identity monitoring, brand monitoring, file integrity monitoring, digital risk monitoring, threat intelligence, threat feed, soar, security analyst monitoring, user behavior analytics, ueba, insider threat monitoring`,
    ),
    products: [
      products(
        'software',
        `RocketCyber, Blumira, Perch, ConnectWise SIEM, CW SIEM, CW SOC, ConnectWise SOC, Todyl SIEM, Stellar Cyber, Splunk, Microsoft Sentinel, Azure Sentinel, MS Sentinel, QRadar, LogRhythm, AlienVault, AlienVault USM, USM Anywhere, AT&T Cybersecurity USM, Alert Logic, Sumo Logic, Graylog, Elastic SIEM, Wazuh, Securonix, Exabeam, InsightIDR, FortiSIEM, FortiAnalyzer, ManageEngine Log360, EventTracker, Netsurion, Adlumin, Huntress SIEM, SaaS Alerts, Dark Web ID, DarkWebID, ID Agent, SpyCloud, Breachsense, CyberHoot dark web, Recorded Future, Cyrisma dark web, Logz.io, LogPoint, Seceon, Gradient Cyber, StratoZen, Cyflare, SolarWinds SEM, Vijilan, Kaseya SOC, Google Chronicle, Google SecOps, Flare.io, Security Onion, Petronella SOC`,
      ),
    ],
  },
  network_security: {
    id: 'network_security',
    label: 'Network security',
    family: 'security',
    description: 'Operating firewalls, filtering and secure access for client networks.',
    holds: list(
      'managed firewall, secure access service edge, zero-trust access, DNS and web filtering, intrusion prevention',
    ),
    synonyms: list(
      `network security, managed firewall, firewall, firewall management, firewall monitoring, firewall administration, firewall support, firewall as a service, fwaas, next gen firewall, ngfw, utm, unified threat management, perimeter security, edge security, sase, secure access service edge, sse, security service edge, ztna, zero trust, zero trust network access, zero trust network, secure web gateway, swg, casb, dns filter, dns filtering, dns security, dns protection, protective dns, web filter, web filtering, web content filter, web content filtering, content filter, content filtering, url filtering, internet filtering, web security, web protection, web gateway, intrusion detection, intrusion prevention, ids, ips, ids ips, vpn, managed vpn, vpn management, remote access vpn, site to site vpn, secure remote access, network access control, nac, microsegmentation, waf, web application firewall, ddos protection, ddos mitigation, network detection and response, ndr, network threat detection, data loss prevention, dlp, managed firewall and vpn, firewall rule review, firewall config, firewall configuration, router security, secure edge, browser isolation, geo blocking`,
    ),
    products: [
      products(
        'hardware',
        `FortiGate, Fortinet, FortiWiFi, SonicWall, SonicWALL TZ, TZ series, WatchGuard, Firebox, WatchGuard Firebox, Meraki MX, Cisco ASA, ASA 5505, Cisco Firepower, Firepower, Palo Alto, Palo Alto Networks, PA-220, PA-440, Sophos XG, Sophos XGS, Sophos UTM, Sophos Firewall, pfSense, Netgate, OPNsense, Untangle, Arista Edge, Barracuda Firewall, CloudGen Firewall, Check Point, Check Point Quantum, UniFi Dream Machine, UDM Pro, UXG, Juniper SRX, Zyxel USG, Zyxel firewall, Cyberoam, Smoothwall, DrayTek, Stormshield, Clavister, Forcepoint, Hillstone, Firewalla`,
      ),
      products(
        'software',
        `DNSFilter, DNS Filter, Cisco Umbrella, Umbrella, OpenDNS, WebTitan, Webroot DNS, Zorus, ScoutDNS, SafeDNS, DefensX, Conceal, Zscaler, ZIA, ZPA, Zscaler Internet Access, Zscaler Private Access, Netskope, Cato Networks, Cato SASE, Todyl SASE, Todyl SGN, Todyl, Perimeter 81, Harmony SASE, Cloudflare Zero Trust, Cloudflare One, Cloudflare WAF, Prisma Access, FortiSASE, Twingate, Tailscale, NordLayer, OpenVPN, AppGate, Timus, Timus SASE, Exium, Enclave, Banyan, Cytracom ControlOne, ControlOne, Darktrace, Vectra, ExtraHop, Corelight, SonicWall Cloud Edge, Entra Private Access, Global Secure Access, iboss, Lightspeed Filter, Securly, GoGuardian, ContentKeeper, Portnox, Forescout, Cisco ISE, Genian NAC, Sucuri, Imperva, AlgoSec, Tufin, NetFoundry, Control D, Heimdal DNS, Digital Guardian, Senhasegura`,
      ),
    ],
  },
  identity_access: {
    id: 'identity_access',
    label: 'Identity and access management',
    family: 'security',
    description:
      'Administering sign-in, multi-factor authentication, privileged access and directories for clients.',
    holds: list(
      'multi-factor authentication, single sign-on, privileged access, directory security, password management',
    ),
    synonyms: list(
      `identity and access management, iam, identity management, identity access, managed identity, identity security, identity protection, identity governance, admin rights, admin rights control, access rights, access management, mfa, 2fa, two factor authentication, two factor, multi factor authentication, multifactor authentication, multi factor, mfa management, mfa enrollment, mfa rollout, sso, single sign on, conditional access, privileged access management, privileged access, privileged identity, pam, pim, privilege management, admin rights removal, local admin management, laps, just in time admin, password management, password manager, managed password, password vault, password policy, passwordless, passkey, directory services, directory security, directory administration, active directory, active directory management, active directory administration, active directory security, active directory cleanup, ad administration, ad management, ad hardening, ad security, azure ad, entra id, entra management, user provisioning, user lifecycle management, access review, access certification, role based access, rbac, ldap management, adfs, saml setup, account lifecycle, help desk identity verification, caller verification, biometric authentication, smart card login, certificate based authentication`,
    ),
    products: [
      products(
        'software',
        `Duo, Cisco Duo, Duo Security, Duo MFA, Okta, Auth0, OneLogin, Ping Identity, JumpCloud, Microsoft Entra, Entra, Entra ID, Entra P1, Entra P2, Azure AD P1, Azure AD Premium, AuthPoint, WatchGuard AuthPoint, RSA SecurID, SecurID, SecureAuth, Passly, AuthAnvil, Silverfort, CyberArk, BeyondTrust, Delinea, Thycotic, Secret Server, Keeper, Keeper Security, KeeperPAM, LastPass, 1Password, Bitwarden, Dashlane, Passportal, N-able Passportal, MyGlue, IT Glue password, CyberFox, AutoElevate, Password Boss, Evo Security, Idemeum, TechIDManager, QuickPass, CyberQP, Traceless, Admin By Request, Heimdal PAM, ManageEngine PAM360, PAM360, ADManager, ADAudit, Quest Change Auditor, Netwrix, Varonis, Specops, SailPoint, Saviynt, StrongDM, Teleport, HID DigitalPersona, Imprivata, Google Authenticator, FortiAuthenticator, FortiToken, Sophos PAM, NinjaOne PAM, MSP Process, Semperis, Rublon, UserLock, LogMeOnce, Zluri, Hypr`,
      ),
    ],
  },
  email_security: {
    id: 'email_security',
    label: 'Email security',
    family: 'security',
    description: 'Filtering client email and protecting mail domains against fraud and malware.',
    holds: list('spam and malware filtering, anti-phishing, mail authentication, encryption, continuity'),
    synonyms: list(
      `mail protection, mail screening, email screening, inbound mail screening, mail guard, mailbox guard, mail defense, email av, email antivirus, av for email, antivirus for email, mail antivirus, email security, e mail security, email protection, email filtering, email filter, mail filtering, mail filter, mail security, mail gateway, email gateway, secure email gateway, secure email, spam filter, spam filtering, spam service, spam svc, spam protection, antispam, anti spam, anti phishing, antiphishing, phishing protection, phishing defense, phishing detection, phishing prevention, inbound email protection, email threat protection, advanced threat protection email, business email compromise protection, bec protection, dmarc, dmarc monitoring, dmarc management, dkim, spf record, spf dkim dmarc, email authentication, email encryption, encrypted email, secure messaging email, email continuity, mail hygiene, email hygiene, impersonation protection, safe links, email quarantine management, inbox security, email fraud protection, cloud email security, email defense, bimi`,
    ),
    products: [
      products(
        'software',
        `Proofpoint, Proofpoint Essentials, Mimecast, Barracuda Email, Barracuda Email Protection, Barracuda Essentials, Barracuda ESS, Barracuda Sentinel, Barracuda Spam, AppRiver, SecureTide, Zix, ZixEncrypt, Postini, MX Logic, MXLogic, McAfee SaaS Email, Avanan, Harmony Email, Check Point Harmony Email, IRONSCALES, Ironscales, Abnormal, Abnormal Security, Vade, Vade Secure, Vade for M365, Hornetsecurity, Hornet 365, 365 Total Protection, SpamTitan, TitanHQ, INKY, Graphus, Mailprotector, CloudFilter, Bracket encryption, SpamExperts, N-able Mail Assure, Mail Assure, Sophos Email, Symantec.cloud, MessageLabs, Trend Email Security, Cisco IronPort, IronPort, Cisco Secure Email, FortiMail, GFI MailEssentials, SpamHero, SpamAssassin, Defender for Office 365, MDO, Exchange Online Protection, EOP, Egress, Tessian, Virtru, Trustifi, EasyDMARC, dmarcian, Valimail, Agari, PowerDMARC, Sendmarc, Red Sift OnDMARC, OnDMARC, Skysnag, Libraesva, Perception Point, Cloudflare Area 1, Sublime Security, Material Security, MailGuard, Topsec, Excedo, SolarWinds Mail Assure, Securence, Spambrella, Censornet, Cofense Vision, Check Point Avanan`,
      ),
    ],
  },
  vulnerability_assessment: {
    id: 'vulnerability_assessment',
    label: 'Vulnerability assessment',
    family: 'security',
    description: 'Scanning client systems for known weaknesses and reporting them, without exploiting them.',
    holds: list(
      'vulnerability scanning, vulnerability management, attack surface reports, patch-gap reports',
    ),
    synonyms: list(
      `vulnerability assessment, vulnerability scan, vulnerability scanning, vulnerability management, vulnerability testing, vulnerability report, vulnerability monitoring, vulnerability remediation, vulnerability review, vulnerability as a service, managed vulnerability, continuous vulnerability, vuln scan, vuln scanning, vuln management, vuln mgmt, vuln assessment, vuln, va scan, vapt scan, network scan, security scan, external scan, internal scan, perimeter scan, asv scan, pci scan, pci asv, quarterly scan, compliance scan, configuration scan, asm, attack surface management, attack surface monitoring, attack surface scan, external attack surface, exposure management, exposure assessment, ctem, cloud security posture, cspm, managed risk scanning, web application scan, web app scan, website vulnerability scan, dast scan, patch gap report, cve report`,
    ),
    products: [
      products(
        'software',
        `Tenable, Tenable VM, Nessus, Tenable.io, Qualys, QualysGuard, Rapid7, InsightVM, Nexpose, OpenVAS, Greenbone, ConnectSecure, CyberCNS, VulScan, RapidFire VulScan, Nodeware, RoboShadow, Cyrisma, Arctic Wolf Managed Risk, Managed Risk, Defender Vulnerability Management, ControlScan, Trustwave ASV, SecurityMetrics, Intruder.io, Detectify, Acunetix, Invicti, Netsparker, runZero, SecurityScorecard, BitSight, UpGuard, Tripwire IP360, Syxsense, Vicarius, Vicarius vRx, Outpost24, Holm Security, Bridewell scan, Edgescan, HostedScan, ThreatMate, Telivy scan, Cytex scan, Censys, Shodan, Wiz, Orca Security, Snyk, Brinqa, Vonahi vuln scan, SAINT scanner, Galactic Advisors, Galactic Scan`,
      ),
    ],
  },
};
