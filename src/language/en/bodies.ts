import { list } from '../list.js';

/** Nouns for those who can be told to act: public offices, organisations, professions, roles. Names and abbreviations need no entry. */
export const bodies = list(`
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
`);
