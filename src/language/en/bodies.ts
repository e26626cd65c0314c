import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** English. */
export const bodies: BodyWords = {
  bodies: list(`
  administration, administrations, administrator, administrators, agencies, agency, airline, airlines, airport, airports, applicants, association
  associations, auditor, auditors, authorities, authority, bank, banks, board, boards, bodies, body, bureau, business, businesses, cabinet, carriers
  chair, chairman, chairs, charities, charity, chief, cities, city, clinic, clinician, clinicians, clinics, college, colleges, commission, commissioner
  commissioners, commissioning, commissions, committee, committees, communities, community, companies, company, congress, contractor, contractors
  controllers, coordinator, corporation, council, councils, countries, country, court, courts, department, departments, developer, developers, director
  director-general, directors, doctors, donors, educators, employees, employer, employers, executive, executives, federation, firm, firms, force, forces
  foundation, funder, funders, government, governments, governor, governors, group, groups, head, heads, hospital, hospitals, implementations, implementers, industry
  inspector, inspectorate, inspectorates, inspectors, institute, institutes, institution, institutions, insurer, insurers, investors, judge, judges
  judiciary, jurisdictions, landlord, landlords, leader, leaders, legislature, legislatures, licensee, licensees, management, manager, managers
  manufacturer, manufacturers, member, members, minister, ministers, ministries, ministry, municipalities, municipality, nations, network, networks, nhs
  nurses, office, officer, officers, offices, official, officials, ombudsman, operator, operators, organisation, organisations, organization
  organizations, owner, owners, panel, parliament, parliaments, parties, partner, partners, party, physicians, pilots, platforms, police, practices
  practitioner, practitioners, president, processors, professionals, programme, prosecutors, provider, providers, province, provinces, publishers, region
  regions, registrar, regulator, regulators, researchers, school, schools, secretaries, secretary, sector, sectors, service, services, society, staff
  stakeholders, state, states, supplier, suppliers, taskforce, teachers, team, teams, treasury, trust, trusts, union, unions, unit, units, universities
  university, users, vendor, vendors, verifier, verifiers, workers
`),
  authors: list(`
    committee, commission, inquiry, board, panel, review, taskforce, task force, council, tribunal, coroner, report, ombudsman, bureau
    assembly, group, authors, team, working group
  `),
  definite: list('the, this, that, these, our, its, their, his, her, government, governments, ministers, parliament, congress, it, they, he, she'),
  agents: list('by'),
  articles: list('the, a, an, all, any, each, every, both'),
  links: list('of, for, and, the'),
  acting: list(`
        responsible, accountable, able, prepared, ready, required, encouraged, urged, more, proactive, willing
      `),
};
