import { keyed, slugField, type SeedDocument } from './document.ts'

interface SyllabusPaper {
  stage: 'prelims' | 'mains'
  title: string
  /** The title in the other languages. The lines stand as the notice has them: no Hindi or Gujarati text was compared. */
  translations: { hi: string; gu: string }
  slug: string
  /** The prefix of the codes of its lines: `2` gives 2.1, 2.2 ... */
  prefix: string
  lines: readonly string[]
}

/** The syllabus in the words of the Union Public Service Commission's notice of the Civil Services Examination. */
export const syllabusPapers = {
  GS: {
    stage: 'prelims',
    title: 'General Studies Paper I',
    translations: { hi: 'सामान्य अध्ययन प्रश्नपत्र I', gu: 'સામાન્ય અભ્યાસ પ્રશ્નપત્ર I' },
    slug: 'upsc-prelims-gs',
    prefix: 'P',
    lines: [
      'Current events of national and international importance.',
      'History of India and Indian National Movement.',
      'Indian and World Geography - Physical, Social, Economic Geography of India and the World.',
      'Indian Polity and Governance - Constitution, Political System, Panchayati Raj, Public Policy, Rights Issues, etc.',
      'Economic and Social Development - Sustainable Development, Poverty, Inclusion, Demographics, Social Sector Initiatives, etc.',
      'General issues on Environmental Ecology, Bio-diversity and Climate Change - that do not require subject specialization.',
      'General Science.',
    ],
  },
  CSAT: {
    stage: 'prelims',
    title: 'General Studies Paper II (CSAT)',
    translations: { hi: 'सामान्य अध्ययन प्रश्नपत्र II (CSAT)', gu: 'સામાન્ય અભ્યાસ પ્રશ્નપત્ર II (CSAT)' },
    slug: 'upsc-prelims-csat',
    prefix: 'C',
    lines: [
      'Comprehension.',
      'Interpersonal skills including communication skills.',
      'Logical reasoning and analytical ability.',
      'Decision making and problem solving.',
      'General mental ability.',
      'Basic numeracy (numbers and their relations, orders of magnitude, etc.) (Class X level), Data interpretation (charts, graphs, tables, data sufficiency etc. - Class X level).',
    ],
  },
  Essay: {
    stage: 'mains',
    title: 'Essay',
    translations: { hi: 'निबंध', gu: 'નિબંધ' },
    slug: 'upsc-mains-essay',
    prefix: 'E',
    lines: [
      'Candidates may be required to write essays on multiple topics. They will be expected to keep closely to the subject of the essay to arrange their ideas in orderly fashion, and to write concisely. Credit will be given for effective and exact expression.',
    ],
  },
  GS1: {
    stage: 'mains',
    title: 'General Studies I: Indian Heritage and Culture, History and Geography of the World and Society',
    translations: {
      hi: 'सामान्य अध्ययन I: भारतीय विरासत और संस्कृति, विश्व का इतिहास एवं भूगोल और समाज',
      gu: 'સામાન્ય અભ્યાસ I: ભારતીય વારસો અને સંસ્કૃતિ, વિશ્વનો ઇતિહાસ અને ભૂગોળ તથા સમાજ',
    },
    slug: 'upsc-mains-gs1',
    prefix: '1',
    lines: [
      'Indian culture will cover the salient aspects of Art Forms, Literature and Architecture from ancient to modern times.',
      'Modern Indian history from about the middle of the eighteenth century until the present - significant events, personalities, issues.',
      'The Freedom Struggle - its various stages and important contributors/contributions from different parts of the country.',
      'Post-independence consolidation and reorganization within the country.',
      'History of the world will include events from 18th century such as industrial revolution, world wars, redrawal of national boundaries, colonization, decolonization, political philosophies like communism, capitalism, socialism etc. - their forms and effect on the society.',
      'Salient features of Indian Society, Diversity of India.',
      'Role of women and women’s organization, population and associated issues, poverty and developmental issues, urbanization, their problems and their remedies.',
      'Effects of globalization on Indian society.',
      'Social empowerment, communalism, regionalism & secularism.',
      'Salient features of world’s physical geography.',
      'Distribution of key natural resources across the world (including South Asia and the Indian sub-continent); factors responsible for the location of primary, secondary, and tertiary sector industries in various parts of the world (including India).',
      'Important Geophysical phenomena such as earthquakes, Tsunami, Volcanic activity, cyclone etc., geographical features and their location - changes in critical geographical features (including water-bodies and ice-caps) and in flora and fauna and the effects of such changes.',
    ],
  },
  GS2: {
    stage: 'mains',
    title: 'General Studies II: Governance, Constitution, Polity, Social Justice and International relations',
    translations: {
      hi: 'सामान्य अध्ययन II: शासन व्यवस्था, संविधान, शासन प्रणाली, सामाजिक न्याय तथा अंतरराष्ट्रीय संबंध',
      gu: 'સામાન્ય અભ્યાસ II: શાસન, બંધારણ, રાજ્યવ્યવસ્થા, સામાજિક ન્યાય અને આંતરરાષ્ટ્રીય સંબંધો',
    },
    slug: 'upsc-mains-gs2',
    prefix: '2',
    lines: [
      'Indian Constitution - Historical Underpinnings, Evolution, Features, Amendments, Significant Provisions and Basic Structure.',
      'Functions and Responsibilities of the Union and the States, Issues and Challenges Pertaining to the Federal Structure, Devolution of Powers and Finances up to Local Levels and Challenges Therein.',
      'Separation of Powers between various organs Dispute Redressal Mechanisms and Institutions.',
      'Comparison of the Indian Constitutional Scheme with that of Other Countries.',
      'Parliament and State Legislatures - Structure, Functioning, Conduct of Business, Powers & Privileges and Issues Arising out of these.',
      'Structure, Organization and Functioning of the Executive and the Judiciary - Ministries and Departments of the Government; Pressure Groups and Formal/Informal Associations and their Role in the Polity.',
      'Salient Features of the Representation of People’s Act.',
      'Appointment to various Constitutional Posts, Powers, Functions and Responsibilities of various Constitutional Bodies.',
      'Statutory, Regulatory and various Quasi-judicial Bodies.',
      'Government Policies and Interventions for Development in various sectors and Issues arising out of their Design and Implementation.',
      'Development Processes and the Development Industry - the Role of NGOs, SHGs, various groups and associations, donors, charities, institutional and other stakeholders.',
      'Welfare Schemes for Vulnerable Sections of the population by the Centre and States and the Performance of these Schemes; Mechanisms, Laws, Institutions and Bodies constituted for the Protection and Betterment of these Vulnerable Sections.',
      'Issues Relating to Development and Management of Social Sector/Services relating to Health, Education, Human Resources.',
      'Issues relating to Poverty and Hunger.',
      'Important Aspects of Governance, Transparency and Accountability, E-governance - applications, models, successes, limitations, and potential; Citizens Charters, Transparency & Accountability and institutional and other measures.',
      'Role of Civil Services in a Democracy.',
      'India and its Neighborhood - Relations.',
      'Bilateral, Regional and Global Groupings and Agreements involving India and/or affecting India’s interests.',
      'Effect of Policies and Politics of Developed and Developing Countries on India’s interests, Indian Diaspora.',
      'Important International Institutions, agencies and fora - their Structure, Mandate.',
    ],
  },
  GS3: {
    stage: 'mains',
    title:
      'General Studies III: Technology, Economic Development, Bio diversity, Environment, Security and Disaster Management',
    translations: {
      hi: 'सामान्य अध्ययन III: प्रौद्योगिकी, आर्थिक विकास, जैव विविधता, पर्यावरण, सुरक्षा तथा आपदा प्रबंधन',
      gu: 'સામાન્ય અભ્યાસ III: ટેકનોલોજી, આર્થિક વિકાસ, જૈવવિવિધતા, પર્યાવરણ, સુરક્ષા અને આપત્તિ વ્યવસ્થાપન',
    },
    slug: 'upsc-mains-gs3',
    prefix: '3',
    lines: [
      'Indian Economy and issues relating to Planning, Mobilization of Resources, Growth, Development and Employment.',
      'Inclusive Growth and issues arising from it.',
      'Government Budgeting.',
      'Major Crops - Cropping Patterns in various parts of the country, - Different Types of Irrigation and Irrigation Systems; Storage, Transport and Marketing of Agricultural Produce and Issues and Related Constraints; E-technology in the aid of farmers.',
      'Issues related to Direct and Indirect Farm Subsidies and Minimum Support Prices; Public Distribution System - Objectives, Functioning, Limitations, Revamping; Issues of Buffer Stocks and Food Security; Technology Missions; Economics of Animal-Rearing.',
      'Food Processing and Related Industries in India - Scope and Significance, Location, Upstream and Downstream Requirements, Supply Chain Management.',
      'Land Reforms in India.',
      'Effects of Liberalization on the Economy, Changes in Industrial Policy and their Effects on Industrial Growth.',
      'Infrastructure: Energy, Ports, Roads, Airports, Railways etc.',
      'Investment Models.',
      'Science and Technology - Developments and their Applications and Effects in Everyday Life.',
      'Achievements of Indians in Science & Technology; Indigenization of Technology and Developing New Technology.',
      'Awareness in the fields of IT, Space, Computers, Robotics, Nano-technology, Bio-technology and issues relating to Intellectual Property Rights.',
      'Conservation, Environmental Pollution and Degradation, Environmental Impact Assessment.',
      'Disaster and Disaster Management.',
      'Linkages between Development and Spread of Extremism.',
      'Role of External State and Non-state Actors in creating challenges to Internal Security.',
      'Challenges to Internal Security through Communication Networks, Role of Media and Social Networking Sites in Internal Security Challenges, Basics of Cyber Security; Money-Laundering and its prevention.',
      'Security Challenges and their Management in Border Areas - Linkages of Organized Crime with Terrorism.',
      'Various Security Forces and Agencies and their Mandate.',
    ],
  },
  GS4: {
    stage: 'mains',
    title: 'General Studies IV: Ethics, Integrity and Aptitude',
    translations: {
      hi: 'सामान्य अध्ययन IV: नीतिशास्त्र, सत्यनिष्ठा और अभिरुचि',
      gu: 'સામાન્ય અભ્યાસ IV: નીતિશાસ્ત્ર, સત્યનિષ્ઠા અને અભિયોગ્યતા',
    },
    slug: 'upsc-mains-gs4',
    prefix: '4',
    lines: [
      'Ethics and Human Interface: Essence, Determinants and Consequences of Ethics in Human Actions; Dimensions of Ethics; Ethics in Private and Public Relationships. Human Values - Lessons from the Lives and Teachings of Great Leaders, Reformers and Administrators; Role of Family, Society and Educational Institutions in Inculcating Values.',
      'Attitude: Content, Structure, Function; its Influence and Relation with Thought and Behaviour; Moral and Political Attitudes; Social Influence and Persuasion.',
      'Aptitude and Foundational Values for Civil Service, Integrity, Impartiality and Non-partisanship, Objectivity, Dedication to Public Service, Empathy, Tolerance and Compassion towards the weaker sections.',
      'Emotional Intelligence - Concepts, and their Utilities and Application in Administration and Governance.',
      'Contributions of Moral Thinkers and Philosophers from India and World.',
      'Public/Civil Service Values and Ethics in Public Administration: Status and Problems; Ethical Concerns and Dilemmas in Government and Private Institutions; Laws, Rules, Regulations and Conscience as Sources of Ethical Guidance; Accountability and Ethical Governance; Strengthening of Ethical and Moral Values in Governance; Ethical Issues in International Relations and Funding; Corporate Governance.',
      'Probity in Governance: Concept of Public Service; Philosophical Basis of Governance and Probity; Information Sharing and Transparency in Government, Right to Information, Codes of Ethics, Codes of Conduct, Citizen’s Charters, Work Culture, Quality of Service Delivery, Utilization of Public Funds, Challenges of Corruption.',
      'Case Studies on above issues.',
    ],
  },
} as const satisfies Record<string, SyllabusPaper>

export const syllabusDocuments = (): SeedDocument[] =>
  Object.entries<SyllabusPaper>(syllabusPapers).map(([code, paper]) =>
    keyed({
      _id: `syllabus-${code.toLowerCase()}`,
      _type: 'syllabusPaper',
      exam: 'UPSC',
      stage: paper.stage,
      code,
      title: paper.title,
      translations: { hi: { title: paper.translations.hi }, gu: { title: paper.translations.gu } },
      slug: slugField(paper.slug),
      source: {
        _type: 'source',
        publisher: 'Union Public Service Commission',
        title: 'Notice of the Civil Services Examination',
        url: 'https://upsc.gov.in/',
      },
      lines: paper.lines.map((text, place) => ({
        _type: 'syllabusLine',
        code: `${paper.prefix}.${place + 1}`,
        text,
      })),
    }),
  )
