import { list, products, type KindsOf } from './service-kind.js';

/** Data looked after, and things built. */
export const DATA_AND_BUILD_KINDS: KindsOf<
  | 'backup_recovery'
  | 'data_migration'
  | 'data_processing'
  | 'database_administration'
  | 'software_development'
  | 'systems_integration'
  | 'automation'
  | 'ai_services'
> = {
  backup_recovery: {
    id: 'backup_recovery',
    label: 'Backup and recovery',
    family: 'core',
    description: 'Backing up, archiving and restoring client data and systems.',
    holds: list('backup, business continuity and disaster recovery, archiving, restores, recovery tests'),
    synonyms:
      list(`immutable copy, immutable vault, backup vault, vault copy, backup, back up, data backup, offsite backup, off site backup, cloud backup, online backup, remote backup, managed backup, server backup, workstation backup, endpoint backup, image backup, saas backup, m365 backup, microsoft 365 backup, office 365 backup, o365 backup, google workspace backup, email backup, backup monitoring, backup management, backup administration, backup and recovery, backup and disaster recovery, bdr, bcdr, baas, draas, disaster recovery, disaster recovery as a service, dr test, dr testing, dr plan, dr planning, dr site, dr service, recovery test, recovery testing,
      restore test, restore testing, test restore, data restore, data recovery, file recovery, hard drive recovery, business continuity, business continuity planning, business continuity plan, bcp, continuity plan, archiving, archival, email archiving, email archive, mail archive, message archiving, journal archive, data archiving, cloud archive, data vaulting, tape backup, tape rotation, offsite replication, server replication, replication to cloud, immutable backup, air gapped backup, backup appliance, backup storage, offsite storage, email continuity backup, ransomware recovery testing, retention archive`),
    products: [
      products(
        'software',
        `Datto SIRIS, SIRIS, Datto ALTO, ALTO 4, Datto BCDR, Datto SaaS Protection, SaaS Protection, Backupify, Datto Endpoint Backup, Datto Backup, Datto Cloud Continuity, Unitrends, Spanning, Veeam, Veeam Cloud Connect, Veeam B&R, Acronis, Acronis Cyber Protect, Acronis Cyber Backup, Axcient, x360Recover, x360Cloud, x360Sync, Replibit, eFolder, Arcserve, StorageCraft, ShadowProtect, ShadowXafe, OneXafe, Cove, Cove Data Protection, N-able Backup, SolarWinds Backup, MSP360, CloudBerry, Carbonite, Mozy, Mozy Pro, CrashPlan, Code42, Druva, Commvault, Metallic, Rubrik, Cohesity,
        Zerto, Wasabi, Backblaze, Backblaze B2, B2 storage, Dropsuite, Keepit, Afi, AvePoint Cloud Backup, SkyKick Backup, Barracuda Backup, Barracuda Cloud-to-Cloud, Barracuda Message Archiver, Altaro, Hornetsecurity VM Backup, NAKIVO, Infrascale, Intronis, Redstor, BackupAssist, Backup Exec, NetBackup, Veritas, Servosity, Slide, Slide BCDR, KeepItSafe, Synology Backup, Active Backup, Jungle Disk, IDrive, Comet Backup, Ahsay, Livedrive, iland, Quorum, Global Relay, Smarsh, MailStore, Jatheon, Mimecast Archive, ArcTitan, GFI Archiver, Rewind, OwnBackup, CloudAlly, Opti9, Datto Cloud, ioSafe, Bacula, N2WS`,
      ),
    ],
  },
  data_migration: {
    id: 'data_migration',
    label: 'Data migration and conversion',
    family: 'core',
    description: 'Moving or converting client data between systems or formats.',
    holds: list('data conversion, database moves, server-to-server moves, imports and exports'),
    synonyms:
      list(`data load, data take on, to new server, to new nas, to new file server, to new storage, data migration, data conversion, data transfer, data import, data export, data cleansing and import, database migration, database conversion, sql migration, swing migration, legacy data conversion, legacy migration, file migration, file conversion, format conversion, record conversion, chart conversion, ehr conversion, ehr data conversion, emr conversion, emr migration, ehr migration, erp data conversion, erp migration, erp data migration, crm migration, crm data migration, crm import, accounting data conversion, quickbooks conversion, quickbooks data conversion,
      server to server migration, server migration to new server, physical to virtual, p2v, virtualization migration, pc data transfer, profile migration, user profile migration, nas migration, document conversion, domain migration, active directory migration, ad migration, ad domain consolidation, nas to nas, etl migration, pms data conversion, practice data conversion, backfile conversion, data mapping and load`),
    products: [],
  },
  data_processing: {
    id: 'data_processing',
    label: 'Data processing and analytics',
    family: 'core',
    description: 'Processing, analysing and reporting on data for clients.',
    holds: list('batch processing, reporting, dashboards, analytics'),
    synonyms: list(
      `data processing, data analytics, data analysis, analytics, business intelligence, bi reporting, bi dashboard, dashboard, dashboards, report writing, custom report, reporting service, crystal reports, ssrs report, data warehouse, data warehousing, data lake, data engineering, data science, etl, batch processing, invoice processing, invoice batch processing, edi processing, edi, payroll processing, statement processing, claims processing, document scanning, document imaging, document processing, invoice scanning, receipt scanning, ocr, ocr bureau, management information pack, reporting pack, monthly reporting, data entry, data cleansing, data quality, transaction processing, mailing list processing, data visualization, ocr processing, kpi reporting, data bureau, data as a service, medical billing processing`,
    ),
    products: [
      products(
        'software',
        'Power BI, Tableau, Qlik, Looker, BrightGauge, Snowflake, Databricks, Microsoft Fabric, Crystal Reports, SSRS, Domo, MSPbots, Cognos, Alteryx, Google Analytics, SSIS',
      ),
    ],
  },
  database_administration: {
    id: 'database_administration',
    label: 'Database administration',
    family: 'core',
    description: 'Administering, tuning and maintaining client databases.',
    holds: list('database maintenance, tuning, upgrades, health checks'),
    synonyms: list(
      `database administration, database admin, database administrator, database management, database maintenance, database tuning, database support, database monitoring, database health check, database optimization, dba, remote dba, sql dba, sql administration, sql admin, sql server admin, sql server administration, sql server management, sql maintenance, sql tuning, sql performance tuning, sql support, managed sql, managed database, oracle dba, mysql administration, postgres administration, mongodb administration, index tuning, query tuning, sql server health check`,
    ),
    products: [
      products(
        'software',
        'Oracle Database, MySQL, PostgreSQL, MongoDB, MariaDB, SQL Sentry, SolarWinds DPA, Redgate',
      ),
    ],
  },
  software_development: {
    id: 'software_development',
    label: 'Software development',
    family: 'core',
    description: 'Writing and maintaining software, scripts and applications for clients.',
    holds: list('custom software, scripts, mobile and web applications, maintenance of code'),
    synonyms:
      list(`web portal, customer portal, portal build, line of business app build, software development, software engineering, software dev, custom software, custom application, custom app, custom development, custom dev, custom programming, custom coding, custom code, custom script, application development, app development, app dev, app build, web application, web app, web application development, web app development, web app build, mobile app, mobile app development, ios app, android app, programming, programmer, coding, coder, contract coder, contract developer, developer hours, dev hours, dev sprint, dev pod, dev team, offshore dev, offshore development, outsourced development, development sprint, development hours, full stack development, back end development, front end development,
      agile sprint, scripting, powershell script, powershell scripting, script development, macro development, vba development, excel macro, access database development, database development, plugin development, plugin work, wordpress plugin, php development, net development, java development, python development, legacy modernization, code maintenance, code review, bug fixing, application maintenance, software maintenance, api development, low code development, power apps development, sharepoint development, crm customization, tracker app, saas development, mvp build, product development software, portal development, client portal build, custom portal, custom database, intranet build, intranet development, devops pipeline, qa testing, software testing`),
    products: [
      products(
        'software',
        'Power Apps, PowerApps, FileMaker, FoxPro, OutSystems, Mendix, Bubble.io, Retool, .NET, React, Angular, Laravel, Ruby on Rails, Xamarin, Flutter, PHP, VB6, COBOL',
      ),
    ],
  },
  systems_integration: {
    id: 'systems_integration',
    label: 'Systems integration',
    family: 'core',
    description: 'Implementing business applications and connecting systems with each other.',
    holds: list('implementation of business software, interfaces, API connections'),
    synonyms: list(
      `systems integration, system integration, software integration, application integration, app integration, data integration, api integration, api connection, crm integration, erp integration, psa integration, middleware, ipaas, edi integration, connector setup, connector build, interface development, hl7 interface, hl7 integration, integration services, integration hours, integration project, third party integration, ecommerce integration, shopify integration, software implementation, system implementation, erp implementation, crm implementation, application implementation, application deployment, software deployment, software rollout, software install, software installation, crm setup, erp setup, crm deployment, erp deployment, ehr implementation, emr implementation, practice management implementation, accounting software setup, quickbooks setup, software configuration, system configuration, solution implementation, iot integration, pos integration, payment integration, webhook integration, sso integration`,
    ),
    products: [
      products(
        'software',
        'MuleSoft, Boomi, Dell Boomi, Celigo, Workato, Jitterbit, BizTalk, Azure Logic Apps, Mirth Connect, SnapLogic',
      ),
    ],
  },
  automation: {
    id: 'automation',
    label: 'Workflow automation',
    family: 'edge',
    description: 'Setting up rule-based automation of client business processes.',
    holds: list('robotic process automation, workflow automation, rule-based bots'),
    synonyms: list(
      `business process bot, process bot, software robot, business bot, automation, process automation, robotic process automation, rpa, rpa bot, workflow automation, workflow build, workflow design, business process automation, bpa, task automation, automated workflow, automated onboarding workflow, form automation, document automation, document workflow, approval workflow, ticket automation, marketing automation, power automate flow, hyperautomation, onboarding automation, invoice automation`,
    ),
    products: [
      products(
        'software',
        'Power Automate, UiPath, Automation Anywhere, Blue Prism, Rewst, Zapier, Make.com, n8n, Nintex, K2, Pia aiDesk automation, Microsoft Flow, Tray.io, Kissflow, Laserfiche, DocuWare',
      ),
    ],
  },
  ai_services: {
    id: 'ai_services',
    label: 'AI services',
    family: 'edge',
    description: 'Setting up, operating or advising on artificial intelligence tools for clients.',
    holds: list('assistants and copilots, AI agents, machine-learning set-up, AI governance'),
    synonyms: list(
      `ai, ai services, ai consulting, ai strategy, ai readiness, ai readiness assessment, ai assessment, ai governance, ai policy, ai policy workshop, ai training, ai workshop, ai agent, ai agent build, ai chatbot, chatbot, chat bot, ai assistant, ai receptionist, ai phone agent, ai voice agent, voice agent, ai voice bot, ai call bot, ai integration, ai automation, ai deployment, ai adoption, ai enablement, ai as a service, ai risk review, ai roadmap, agentic ai, agentic workflow, generative ai, gen ai, genai, artificial intelligence, machine learning, ml model, ml ops, mlops, model training, large language model, llm, custom llm, custom gpt, gpt, gpt agent, rag, rag build, retrieval augmented generation, prompt training, prompt engineering, prompt workshop, copilot, m365 copilot, copilot readiness, copilot readiness assessment, copilot deployment, copilot rollout, copilot enablement, copilot agent, copilot training, copilot adoption, copilot studio, computer vision, predictive analytics, natural language processing, private llm`,
    ),
    products: [
      products(
        'software',
        'Microsoft Copilot, Microsoft 365 Copilot, Copilot Studio, ChatGPT, ChatGPT Team, ChatGPT Enterprise, OpenAI, Azure OpenAI, Azure AI, Claude, Anthropic, Google Gemini, Gemini, Perplexity, LangChain, Hatz AI, Hatz, Vertex AI, Bedrock, Neo Agent, Thread AI, zofiQ, Pia AI, MSP AI, Otter.ai, Fireflies.ai',
      ),
    ],
  },
};
