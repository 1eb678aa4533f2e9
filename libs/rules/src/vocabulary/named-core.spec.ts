import { relationOf } from '../../test/relations.js';
import { SERVICE_CODES } from '../taxonomy/codes.js';

/** How insurers word the services of an IT firm; none of these names another service. `code: words`. */
const WORDS = `
help_desk: help desk services
help_desk: service desk operation
help_desk: end-user support
help_desk: desk-side and remote assistance to users
help_desk: technical assistance by telephone or remote session
help_desk: answering users' questions and resolving faults reported by them
help_desk: user support, whether given remotely or on site
help_desk: assisting clients' employees with computer problems
help_desk: troubleshooting of computer systems for users
help_desk: first- and second-line support
help_desk: support of end users
remote_monitoring: remote monitoring and management of clients' computers
remote_monitoring: network operations center services
remote_monitoring: upkeep and patching of servers
remote_monitoring: server and workstation administration
remote_monitoring: application of patches and updates
remote_monitoring: care of client endpoints by remote tools
remote_monitoring: systems administration
remote_monitoring: watching the health and performance of servers
remote_monitoring: remote systems management
remote_monitoring: maintaining operating systems and installing updates
remote_monitoring: mobile device management
network_management: network administration
network_management: design, set-up and administration of local and wide area networks
network_management: administration of LANs and wireless networks
network_management: configuring switches, routers and access points
network_management: managed networking
network_management: network engineering
network_management: operating clients' wired and wireless networks
network_management: router and switch management
network_management: SD-WAN management
network_management: planning and configuration of computer networks
it_consulting: information technology consulting
it_consulting: computer consultancy
it_consulting: advice on the choice and use of information technology
it_consulting: systems analysis
it_consulting: technology advisory services
it_consulting: audits of information systems
it_consulting: analysis of computer requirements
it_consulting: consulting in the field of data processing
it_consulting: technical advice on information systems
it_consulting: computer systems consultants' advice
vcio_advisory: virtual chief information officer services
vcio_advisory: fractional CIO
vcio_advisory: technology road maps and budgets
vcio_advisory: information technology strategy and budgeting
vcio_advisory: strategic technology planning
vcio_advisory: acting as outsourced head of information technology
vcio_advisory: IT roadmap preparation
vcio_advisory: technology business reviews
vcio_advisory: planning of information technology budgets
vcio_advisory: interim IT director services
project_management: project management
project_management: management of information technology projects
project_management: planning and supervision of IT projects
project_management: project coordination
project_management: coordinating technology projects
project_management: programme and project management
project_management: supervision of computer projects
project_management: directing IT projects for clients
it_staffing: staff augmentation
it_staffing: supply of temporary technical personnel
it_staffing: secondment of engineers to clients
it_staffing: placement of information technology staff
it_staffing: recruitment of technology personnel
it_staffing: furnishing contract technicians who work under the client's direction
it_staffing: IT staffing
it_staffing: lending employees to clients
it_staffing: personnel placement
it_staffing: supplying workers on hire
it_staffing: loan of personnel
hardware_resale: sale of computer hardware
hardware_resale: supply of computer equipment
hardware_resale: resale and leasing of equipment made by others
hardware_resale: hardware sales
hardware_resale: selling or renting computers and peripherals
hardware_resale: value-added reselling of hardware
hardware_resale: distribution of computers
hardware_resale: procurement and supply of equipment
hardware_resale: equipment sold to clients
hardware_resale: dealing in computer hardware
software_resale: resale of software licences
software_resale: software licensing
software_resale: sale of software of others
software_resale: supply of third-party software
software_resale: reselling software-as-a-service subscriptions
software_resale: licence resale
software_resale: sublicensing of software owned by others
software_resale: distribution of software
software_resale: provision of software licences
software_resale: sale of subscriptions to cloud software
hardware_installation: installation of computer hardware
hardware_installation: hardware installation and repair
hardware_installation: structured cabling
hardware_installation: rack mounting and cabling
hardware_installation: setting up of computers
hardware_installation: fitting of equipment and cabling
hardware_installation: repairing computers
hardware_installation: break-fix services
hardware_installation: equipment set-up and installation
hardware_installation: wiring of premises for data
hardware_installation: decommissioning of servers
voip_telecom: telephony services
voip_telecom: voice over internet protocol
voip_telecom: hosted telephone systems
voip_telecom: unified communications
voip_telecom: provision of internet connectivity
voip_telecom: telecommunications resale
voip_telecom: internet service provider services
voip_telecom: supply of telephone lines
voip_telecom: resale of broadband
voip_telecom: SIP trunking
voip_telecom: phone systems
voip_telecom: voice and data circuits
print_services: managed print services
print_services: maintenance of printers and copiers
print_services: printer and copier supply and service
print_services: print management
print_services: servicing of photocopiers
print_services: copier leasing
print_services: supply of toner and printer maintenance
cloud_management: administration of cloud tenants
cloud_management: cloud management
cloud_management: Microsoft 365 administration
cloud_management: management of cloud subscriptions
cloud_management: administration of software-as-a-service accounts
cloud_management: administering clients' cloud environments
cloud_management: managed cloud services
cloud_management: upkeep of cloud accounts
cloud_management: operation of clients' public cloud accounts
cloud_management: cloud administration and support
cloud_hosting: hosting of servers and applications
cloud_hosting: infrastructure as a service
cloud_hosting: private cloud hosting
cloud_hosting: colocation
cloud_hosting: hosted desktops
cloud_hosting: provision of virtual servers
cloud_hosting: application service provider services
cloud_hosting: data center services
cloud_hosting: hosting of clients' systems on our servers
cloud_hosting: virtual desktop hosting
cloud_migration: migration of systems to the cloud
cloud_migration: cloud migration
cloud_migration: moving mailboxes and files to hosted platforms
cloud_migration: transfer of workloads to a public cloud
cloud_migration: relocation of servers to cloud providers
cloud_migration: migration of e-mail to Microsoft 365
cloud_migration: tenant-to-tenant migration
cloud_migration: cloud transition services
cloud_migration: moving of applications into cloud environments
cloud_migration: migrations between cloud platforms
web_hosting: website hosting
web_hosting: hosting of web sites
web_hosting: domain name registration and hosting
web_hosting: web hosting
web_hosting: hosting clients' internet sites
web_hosting: registration of domain names
web_hosting: DNS management
web_hosting: hosting of home pages
web_design: website design
web_design: web site development
web_design: construction of web sites
web_design: design and building of internet sites
web_design: web page design
web_design: creating websites for others
web_design: web design
web_design: website creation
backup_recovery: data backup
backup_recovery: backup and disaster recovery
backup_recovery: restoration of data
backup_recovery: business continuity services
backup_recovery: off-site storage of data copies
backup_recovery: archiving of electronic records
backup_recovery: keeping backup copies of client data and restoring them
backup_recovery: disaster recovery services
backup_recovery: data back-up and restoration
backup_recovery: recovery of lost data
data_migration: data conversion
data_migration: migration of data between systems
data_migration: conversion of records to another format
data_migration: data migration
data_migration: transfer of data from one application to another
data_migration: database conversion
data_migration: converting client data
data_migration: moving data between databases
data_processing: data processing
data_processing: electronic data processing
data_processing: data analytics and reporting
data_processing: processing of data for others
data_processing: data entry
data_processing: business intelligence
data_processing: statistical analysis of client data
data_processing: service bureau services
data_processing: preparation of reports from client data
database_administration: database administration
database_administration: administration and tuning of databases
database_administration: database management
database_administration: maintenance of databases
database_administration: database support
software_development: software development
software_development: development of custom software
software_development: computer programming
software_development: writing and modifying computer programs
software_development: application development
software_development: design of bespoke applications
software_development: programming and coding
software_development: creation of scripts and applications
software_development: modification of software
software_development: software design and engineering
systems_integration: systems integration
systems_integration: integration of software applications
systems_integration: connecting business applications with each other
systems_integration: implementation of business software
systems_integration: linking of systems by interfaces
systems_integration: interface development
systems_integration: computer systems integration
systems_integration: installation and configuration of business applications
automation: robotic process automation
automation: workflow automation
automation: automation of business processes
automation: automating clients' work processes
automation: process automation
ai_services: artificial intelligence services
ai_services: machine learning
ai_services: deployment of generative AI tools
ai_services: setting up of AI assistants
ai_services: training of language models
ai_services: artificial intelligence consulting
ai_services: implementation of copilots and chat bots
ai_services: advice on the use of artificial intelligence
`;

describe('words of a policy that name core IT and goods', () => {
  it.each(
    WORDS.trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/)),
  )('%s: %s', (listed = '', words = '') => {
    const codes = listed.split(',');
    for (const code of codes) expect(['named', 'contained']).toContain(relationOf(words, code));
    const others = SERVICE_CODES.filter(
      (code) => !codes.includes(code) && relationOf(words, code) === 'named',
    );
    expect(others).toEqual([]);
  });
});
