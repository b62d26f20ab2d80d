"""The rules without examples and reasons: written by scripts/generate.py."""

from typing import Any

# fmt: off
RULES: tuple[dict[str, Any], ...] = ({'id': 'emoji-bullet',
  'pack': 'access',
  'summary': 'Emoji in the place of list bullets',
  'check': 'emoji-bullet',
  'message': '{n} lines begin with an emoji that is read out each time: hyphens or numbers make '
             'a list without noise.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('emoji',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'emoji-in-hashtag',
  'pack': 'access',
  'summary': 'An emoji inside a hashtag that cuts it short',
  'check': 'emoji-in-tag',
  'message': '{platform} links only “{short}” of “{match}”: put the emoji after the tag.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('emoji',),
  'platforms': ('x', 'mastodon'),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'emoji-run',
  'pack': 'access',
  'summary': 'Four or more emoji in a row',
  'check': 'emoji-run',
  'message': '{n} emoji in a row are read out one by one: one says it.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('emoji',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'fancy-letters',
  'pack': 'access',
  'summary': 'Mathematical symbols used as bold or italic letters',
  'check': 'lettering',
  'message': '{n} letters are mathematical symbols that screen readers may spell out or skip: '
             'write plain letters (`--fix`).',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('wide',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'lowercase-hashtag',
  'pack': 'access',
  'summary': 'A hashtag of several words without a capital for each',
  'check': 'tag-case',
  'message': 'Screen readers may say “{match}” as one word: write {better}.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('tags',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'known': ('AcademicChatter',
                      'AcademicLife',
                      'AcademicTwitter',
                      'AcademicWriting',
                      'AccessToInformation',
                      'AdoptDontShop',
                      'AfricanAmerican',
                      'AgileCoach',
                      'AgileDevelopment',
                      'AirPollution',
                      'AirQuality',
                      'AltText',
                      'AmericanFootball',
                      'AmReading',
                      'AmWriting',
                      'AndroidDev',
                      'AnimalLovers',
                      'AnimalRights',
                      'AnimalWelfare',
                      'AntiRacism',
                      'ArtHistory',
                      'ArtificialIntelligence',
                      'ArtistsOnTwitter',
                      'AskMeAnything',
                      'AugmentedReality',
                      'AutismAwareness',
                      'BackToSchool',
                      'BackToWork',
                      'BehindTheScenes',
                      'BestFriends',
                      'BestOfTheDay',
                      'BestPractices',
                      'BigBang',
                      'BigData',
                      'BigTech',
                      'BirdPhotography',
                      'BlackAndWhite',
                      'BlackAndWhitePhotography',
                      'BlackFriday',
                      'BlackHistory',
                      'BlackHistoryMonth',
                      'BlackLivesMatter',
                      'BlackTwitter',
                      'BoardGame',
                      'BoardGames',
                      'BodyPositivity',
                      'BookClub',
                      'BookCover',
                      'BookLover',
                      'BookLovers',
                      'BookReview',
                      'BrainTumor',
                      'BreakingNews',
                      'BreastCancer',
                      'BreastCancerAwareness',
                      'BugBounty',
                      'BuildingInPublic',
                      'BuildInPublic',
                      'BusinessGrowth',
                      'BusinessIntelligence',
                      'BusinessOwner',
                      'BusinessOwners',
                      'BusinessStrategy',
                      'BusinessTips',
                      'CallForPapers',
                      'CallForProposals',
                      'CarbonFootprint',
                      'CarbonNeutral',
                      'CareerAdvice',
                      'CareerChange',
                      'CareerDevelopment',
                      'CareerGrowth',
                      'CareerOpportunity',
                      'CareerTips',
                      'CatsOfTwitter',
                      'CellBiology',
                      'CentralAsia',
                      'ChangeManagement',
                      'ChildProtection',
                      'ChristmasEve',
                      'CircularEconomy',
                      'CitizenJournalism',
                      'CitizenScience',
                      'CivicTech',
                      'CivilRights',
                      'CleanAir',
                      'CleanCode',
                      'CleanEnergy',
                      'CleanWater',
                      'ClimateAction',
                      'ClimateChange',
                      'ClimateCrisis',
                      'ClimateEmergency',
                      'ClimateJustice',
                      'ClimateScience',
                      'ClimateStrike',
                      'ClinicalResearch',
                      'ClinicalTrial',
                      'ClinicalTrials',
                      'CloudComputing',
                      'CloudFirst',
                      'CloudNative',
                      'CloudSecurity',
                      'CodeNewbie',
                      'CodeNewbies',
                      'CodeOfConduct',
                      'CodeQuality',
                      'CodeReview',
                      'CodeReviews',
                      'CodingLife',
                      'CommunityBuilding',
                      'CommunityManagement',
                      'CommunityManager',
                      'CompanyCulture',
                      'ComputationalBiology',
                      'ComputationalChemistry',
                      'ComputationalPhysics',
                      'ComputationalScience',
                      'ComputerEngineering',
                      'ComputerGraphics',
                      'ComputerScience',
                      'ComputerVision',
                      'ConferenceTalk',
                      'ContentCreation',
                      'ContentCreator',
                      'ContentCreators',
                      'ContentMarketing',
                      'ContentStrategy',
                      'ContinuousDelivery',
                      'ContinuousIntegration',
                      'CoralReef',
                      'CorporateCulture',
                      'CostaRica',
                      'CostOfLiving',
                      'CreativeCoding',
                      'CreativeCommons',
                      'CreativeWriting',
                      'CriticalThinking',
                      'CryptoNews',
                      'CustomerExperience',
                      'CustomerService',
                      'CustomerSuccess',
                      'CustomerSupport',
                      'CyberMonday',
                      'DailyLife',
                      'DataAnalysis',
                      'DataAnalyst',
                      'DataAnalytics',
                      'DataBreach',
                      'DataCenter',
                      'DataDriven',
                      'DataDrivenDecisions',
                      'DataEngineer',
                      'DataEngineering',
                      'DataEthics',
                      'DataFeminism',
                      'DataGovernance',
                      'DataJournalism',
                      'DataLiteracy',
                      'DataManagement',
                      'DataMining',
                      'DataPrivacy',
                      'DataProtection',
                      'DataQuality',
                      'DataScience',
                      'DataScientist',
                      'DataScientists',
                      'DataSecurity',
                      'DataSharing',
                      'DataStewardship',
                      'DataStructures',
                      'DataVis',
                      'DataVisualisation',
                      'DataVisualization',
                      'DataViz',
                      'DayInTheLife',
                      'DeathPenalty',
                      'DeepLearning',
                      'DemandGeneration',
                      'DesignPatterns',
                      'DesignSystem',
                      'DesignSystems',
                      'DesignThinking',
                      'DevCommunity',
                      'DeveloperExperience',
                      'DeveloperRelations',
                      'DeveloperTools',
                      'DigitalAccessibility',
                      'DigitalArt',
                      'DigitalHealth',
                      'DigitalHumanities',
                      'DigitalLiteracy',
                      'DigitalMarketing',
                      'DigitalNomad',
                      'DigitalNomads',
                      'DigitalPreservation',
                      'DigitalPublicGoods',
                      'DigitalRights',
                      'DigitalSkills',
                      'DigitalSovereignty',
                      'DigitalTransformation',
                      'DigitalTwin',
                      'DigitalTwins',
                      'DisabilityAwareness',
                      'DisabilityPride',
                      'DisabilityRights',
                      'DistributedSystems',
                      'DiversityAndInclusion',
                      'DiversityEquityInclusion',
                      'DogsOfTwitter',
                      'DomainDrivenDesign',
                      'DomesticViolence',
                      'DrugDiscovery',
                      'EarlyCareer',
                      'EarlyChildhood',
                      'EarlyYears',
                      'EarthDay',
                      'EarthScience',
                      'EastAfrica',
                      'EasterEgg',
                      'EcoFriendly',
                      'EdChat',
                      'EdgeComputing',
                      'ElectricCar',
                      'ElectricCars',
                      'ElectricVehicle',
                      'ElectricVehicles',
                      'EmailMarketing',
                      'EmbeddedSystems',
                      'EmotionalIntelligence',
                      'EmployeeEngagement',
                      'EmployeeExperience',
                      'EmployerBranding',
                      'EndToEndEncryption',
                      'EnergyEfficiency',
                      'EnergyTransition',
                      'EnvironmentalJustice',
                      'EqualPay',
                      'EqualRights',
                      'EthicalAI',
                      'EthicalHacking',
                      'EuropeanUnion',
                      'EventDriven',
                      'ExplainableAI',
                      'FactCheck',
                      'FairData',
                      'FairTrade',
                      'FakeNews',
                      'FamilyTime',
                      'FashionBlogger',
                      'FastFashion',
                      'FeatureRequest',
                      'FeedbackWelcome',
                      'FeministTwitter',
                      'FieldNotes',
                      'FilmPhotography',
                      'FinancialFreedom',
                      'FinancialLiteracy',
                      'FirstGen',
                      'FollowFriday',
                      'FoodSafety',
                      'FoodSecurity',
                      'FoodWaste',
                      'FossilFuels',
                      'FreedomOfSpeech',
                      'FreeEducation',
                      'FreePalestine',
                      'FreePress',
                      'FreeSoftware',
                      'FreeSpeech',
                      'FridayFeeling',
                      'FrontEndDev',
                      'FrontEndDeveloper',
                      'FrontEndDevelopment',
                      'FullStackDeveloper',
                      'FunctionalProgramming',
                      'FunFact',
                      'FunFacts',
                      'FutureOfWork',
                      'GameArt',
                      'GameDesign',
                      'GameDev',
                      'GameDevelopment',
                      'GameOfThrones',
                      'GenderEquality',
                      'GenderGap',
                      'GeneEditing',
                      'GeneralElection',
                      'GenerativeAI',
                      'GenerativeArt',
                      'GeneTherapy',
                      'GirlsWhoCode',
                      'GlobalGoals',
                      'GlobalHealth',
                      'GlobalWarming',
                      'GoodMorning',
                      'GoodNews',
                      'GoVegan',
                      'GraphicDesign',
                      'GraphicDesigner',
                      'GraphicNovel',
                      'GraphTheory',
                      'GreenEnergy',
                      'GreenTech',
                      'GrowthHacking',
                      'GrowthMindset',
                      'GunControl',
                      'GunViolence',
                      'HalloweenCostume',
                      'HappyBirthday',
                      'HappyEaster',
                      'HappyFriday',
                      'HappyHalloween',
                      'HappyHolidays',
                      'HappyMonday',
                      'HappyNewYear',
                      'HardWork',
                      'HarryPotter',
                      'HealthAndSafety',
                      'HealthEquity',
                      'HealthInformatics',
                      'HealthTech',
                      'HealthyEating',
                      'HealthyFood',
                      'HealthyLifestyle',
                      'HealthyLiving',
                      'HeartDisease',
                      'HigherEd',
                      'HigherEducation',
                      'HighPerformanceComputing',
                      'HiringNow',
                      'HomeDecor',
                      'HomeOffice',
                      'HongKong',
                      'HumanResources',
                      'HumanRights',
                      'HumanTrafficking',
                      'HumpDay',
                      'HundredDaysOfCode',
                      'HybridWork',
                      'ImageProcessing',
                      'ImmuneSystem',
                      'ImposterSyndrome',
                      'ImpostorSyndrome',
                      'IncidentResponse',
                      'InclusiveDesign',
                      'InclusiveEducation',
                      'IndependentArtist',
                      'IndieAuthor',
                      'IndieDev',
                      'IndieGame',
                      'IndieGameDev',
                      'IndieGames',
                      'IndieHacker',
                      'IndieHackers',
                      'IndieWeb',
                      'IndigenousPeoplesDay',
                      'IndigenousRights',
                      'InfectiousDisease',
                      'InfluencerMarketing',
                      'InformationLiteracy',
                      'InformationSecurity',
                      'InformationTechnology',
                      'InterestRates',
                      'InteriorDesign',
                      'InternationalStudents',
                      'InternationalWomensDay',
                      'InternetFreedom',
                      'InternetOfThings',
                      'InternetSafety',
                      'InvestigativeJournalism',
                      'JobAlert',
                      'JobHunt',
                      'JobHunting',
                      'JobOpening',
                      'JobOpenings',
                      'JobOpportunity',
                      'JobSearch',
                      'JobSeeker',
                      'JobSeekers',
                      'JustDoIt',
                      'KeepGoing',
                      'KnowledgeGraph',
                      'KnowledgeGraphs',
                      'KnowledgeManagement',
                      'KnowledgeSharing',
                      'KnowYourRights',
                      'LandBack',
                      'LandscapePhotography',
                      'LanguageLearning',
                      'LanguageModel',
                      'LanguageModels',
                      'LargeLanguageModels',
                      'LasVegas',
                      'LatinAmerica',
                      'LawEnforcement',
                      'LeadershipDevelopment',
                      'LeadGeneration',
                      'LearningDisabilities',
                      'LearnInPublic',
                      'LearnPython',
                      'LearnToCode',
                      'LifeHack',
                      'LifeHacks',
                      'LifeLessons',
                      'LifelongLearning',
                      'LifeScience',
                      'LifeSciences',
                      'LinkedData',
                      'LinkedInTips',
                      'LinuxKernel',
                      'LiveCoding',
                      'LiveMusic',
                      'LivingMyBestLife',
                      'LocalBusiness',
                      'LocalElections',
                      'LocalFirst',
                      'LocalFood',
                      'LocalGovernment',
                      'LocalNews',
                      'LongCovid',
                      'LosAngeles',
                      'LoveIsLove',
                      'LoveWins',
                      'LowCode',
                      'MachineLearning',
                      'MachineLearningEngineer',
                      'MachineTranslation',
                      'MadeInItaly',
                      'MarineBiology',
                      'MarineLife',
                      'MarketingStrategy',
                      'MarketingTips',
                      'MarketResearch',
                      'MassShooting',
                      'MassSpectrometry',
                      'MaterialsScience',
                      'MayTheFourthBeWithYou',
                      'MediaLiteracy',
                      'MedicalDevice',
                      'MedicalDevices',
                      'MedicalEducation',
                      'MedicalResearch',
                      'MedicalStudent',
                      'MedTwitter',
                      'MensHealth',
                      'MentalHealth',
                      'MentalHealthAwareness',
                      'MentalHealthDay',
                      'MentalHealthMatters',
                      'MerryChristmas',
                      'MeToo',
                      'MiddleEast',
                      'MindfulMonday',
                      'MinimumWage',
                      'MobileApp',
                      'MobileApps',
                      'MobileDev',
                      'ModernArt',
                      'MolecularBiology',
                      'MondayMood',
                      'MondayMotivation',
                      'MotherEarth',
                      'MothersDay',
                      'MotivationMonday',
                      'MovieNight',
                      'MovieReview',
                      'MultipleSclerosis',
                      'MusicFestival',
                      'MusicIndustry',
                      'MusicProduction',
                      'MusicVideo',
                      'NationalPark',
                      'NationalParks',
                      'NaturalHistory',
                      'NaturalLanguageProcessing',
                      'NatureLovers',
                      'NaturePhotography',
                      'NetNeutrality',
                      'NetworkSecurity',
                      'NetZero',
                      'NeuralNetwork',
                      'NeuralNetworks',
                      'NeverAgain',
                      'NeverForget',
                      'NewBlogPost',
                      'NewBook',
                      'NewJob',
                      'NewMusic',
                      'NewMusicFriday',
                      'NewOrleans',
                      'NewRelease',
                      'NewYear',
                      'NewYearNewMe',
                      'NewYearsEve',
                      'NewYork',
                      'NewYorkCity',
                      'NewYorkTimes',
                      'NewZealand',
                      'NextGenerationSequencing',
                      'NightPhotography',
                      'NoCode',
                      'NoFilter',
                      'NorthAmerica',
                      'NorthCarolina',
                      'NorthKorea',
                      'NowHiring',
                      'NowPlaying',
                      'NuclearEnergy',
                      'NuclearPower',
                      'ObjectOriented',
                      'OceanConservation',
                      'OfficeLife',
                      'OilAndGas',
                      'OnlineBusiness',
                      'OnlineCourse',
                      'OnlineCourses',
                      'OnlineEducation',
                      'OnlineLearning',
                      'OnlineMarketing',
                      'OnlinePrivacy',
                      'OnlineSafety',
                      'OnlineShopping',
                      'OnlineTeaching',
                      'OnThisDay',
                      'OpenAccess',
                      'OpenAccessWeek',
                      'OpenBanking',
                      'OpenData',
                      'OpenDataDay',
                      'OpenEducation',
                      'OpenGovernment',
                      'OpenHardware',
                      'OpenInnovation',
                      'OpenKnowledge',
                      'OpenScience',
                      'OpenSource',
                      'OpenSourceAI',
                      'OpenSourceCommunity',
                      'OpenSourceHardware',
                      'OpenSourceSoftware',
                      'OpenStandards',
                      'OpenToWork',
                      'OpenWeb',
                      'OrganicFood',
                      'PaidLeave',
                      'PassionProject',
                      'PatientSafety',
                      'PayGap',
                      'PeerReview',
                      'PeerReviewed',
                      'PenetrationTesting',
                      'PersonalBrand',
                      'PersonalBranding',
                      'PersonalDevelopment',
                      'PersonalFinance',
                      'PersonalGrowth',
                      'PhDChat',
                      'PhDLife',
                      'PhDStudent',
                      'PhDStudents',
                      'PhotoOfTheDay',
                      'PhysicalTherapy',
                      'PlantBased',
                      'PlantBiology',
                      'PlantScience',
                      'PlasticPollution',
                      'PlatformEngineering',
                      'PodcastLife',
                      'PoliceBrutality',
                      'PopCulture',
                      'PositiveVibes',
                      'PressFreedom',
                      'PrideMonth',
                      'PrivacyByDesign',
                      'PrivacyMatters',
                      'PrivateEquity',
                      'ProblemSolving',
                      'ProductDesign',
                      'ProductDesigner',
                      'ProductDevelopment',
                      'ProductLaunch',
                      'ProductManagement',
                      'ProductManager',
                      'ProductManagers',
                      'ProductMarketing',
                      'ProductStrategy',
                      'ProfessionalDevelopment',
                      'ProfessionalGrowth',
                      'ProgrammingHumor',
                      'ProgrammingLanguage',
                      'ProgrammingLanguages',
                      'ProjectManagement',
                      'ProjectManager',
                      'ProteinFolding',
                      'PublicDomain',
                      'PublicHealth',
                      'PublicLibraries',
                      'PublicLibrary',
                      'PublicMoneyPublicCode',
                      'PublicPolicy',
                      'PublicRelations',
                      'PublicSafety',
                      'PublicSpeaking',
                      'PublicTransport',
                      'PythonProgramming',
                      'PythonTips',
                      'QualityAssurance',
                      'QuantumComputing',
                      'QuantumMechanics',
                      'QuantumPhysics',
                      'QuoteOfTheDay',
                      'RacialJustice',
                      'RandomActsOfKindness',
                      'RareDisease',
                      'RareDiseaseDay',
                      'RareDiseases',
                      'RealEstate',
                      'RealEstateAgent',
                      'RecommendedReading',
                      'RefugeesWelcome',
                      'RegenerativeAgriculture',
                      'ReinforcementLearning',
                      'RemoteFirst',
                      'RemoteJob',
                      'RemoteJobs',
                      'RemoteSensing',
                      'RemoteWork',
                      'RemoteWorking',
                      'RenewableEnergies',
                      'RenewableEnergy',
                      'ReproducibleResearch',
                      'ResearchData',
                      'ResearchDataManagement',
                      'ResearchSoftware',
                      'ResearchSoftwareEngineering',
                      'ResponsibleAI',
                      'RightToRepair',
                      'RoadSafety',
                      'RockAndRoll',
                      'SafeSpace',
                      'SanDiego',
                      'SanFrancisco',
                      'SanFranciscoBayArea',
                      'SaudiArabia',
                      'SaveTheDate',
                      'SaveTheOceans',
                      'SaveThePlanet',
                      'SchoolLibrary',
                      'ScienceCommunication',
                      'ScienceEducation',
                      'ScienceFiction',
                      'ScreenReader',
                      'ScreenReaders',
                      'SearchEngine',
                      'SearchEngineOptimization',
                      'SecurityAwareness',
                      'SelfCare',
                      'SelfDevelopment',
                      'SelfDriving',
                      'SelfDrivingCars',
                      'SelfHelp',
                      'SelfHosted',
                      'SelfHosting',
                      'SelfImprovement',
                      'SelfLove',
                      'SelfPublishing',
                      'SemanticWeb',
                      'SexualAssault',
                      'SharingIsCaring',
                      'ShopLocal',
                      'ShopSmall',
                      'ShortStories',
                      'ShortStory',
                      'SideHustle',
                      'SideProject',
                      'SideProjects',
                      'SiliconValley',
                      'SingleCell',
                      'SiteReliability',
                      'SiteReliabilityEngineering',
                      'SkillsDevelopment',
                      'SmallBiz',
                      'SmallBusiness',
                      'SmallBusinesses',
                      'SmallBusinessOwner',
                      'SmallBusinessSaturday',
                      'SmartCities',
                      'SmartCity',
                      'SmartContract',
                      'SmartContracts',
                      'SmartHome',
                      'SocialChange',
                      'SocialEntrepreneurship',
                      'SocialImpact',
                      'SocialInnovation',
                      'SocialJustice',
                      'SocialMedia',
                      'SocialMediaManager',
                      'SocialMediaMarketing',
                      'SocialMediaStrategy',
                      'SocialMediaTips',
                      'SocialNetwork',
                      'SocialNetworks',
                      'SocialScience',
                      'SocialSciences',
                      'SocialSelling',
                      'SocialWork',
                      'SoftSkills',
                      'SoftwareArchitecture',
                      'SoftwareDeveloper',
                      'SoftwareDevelopers',
                      'SoftwareDevelopment',
                      'SoftwareEngineer',
                      'SoftwareEngineering',
                      'SoftwareEngineers',
                      'SoftwareQuality',
                      'SoftwareTesting',
                      'SolarEnergy',
                      'SolarPower',
                      'SolarSystem',
                      'SouthAfrica',
                      'SouthAmerica',
                      'SouthKorea',
                      'SpaceExploration',
                      'SpecialEducation',
                      'StandWithUkraine',
                      'StarTrek',
                      'StartupLife',
                      'StarWars',
                      'StayHome',
                      'StayHomeStaySafe',
                      'StaySafe',
                      'StemCells',
                      'StockMarket',
                      'StockMarkets',
                      'StopAsianHate',
                      'StrangerThings',
                      'StreetArt',
                      'StreetPhotography',
                      'StructuralBiology',
                      'StudentLife',
                      'StudyAbroad',
                      'SuicidePrevention',
                      'SummerSchool',
                      'SummerVibes',
                      'SundayFunday',
                      'SunsetPhotography',
                      'SuperBowl',
                      'SupplyChain',
                      'SupplyChainManagement',
                      'SupportLocal',
                      'SupportSmallBusiness',
                      'SustainableDevelopment',
                      'SustainableDevelopmentGoals',
                      'SustainableFashion',
                      'SustainableLiving',
                      'SystemDesign',
                      'SystemsBiology',
                      'SystemsThinking',
                      'TalentAcquisition',
                      'TaylorSwift',
                      'TeacherLife',
                      'TeacherTwitter',
                      'TeamBuilding',
                      'TechCommunity',
                      'TechConference',
                      'TechForGood',
                      'TechIndustry',
                      'TechJobs',
                      'TechLeadership',
                      'TechNews',
                      'TechnicalDebt',
                      'TechnicalWriting',
                      'TechPolicy',
                      'TechSupport',
                      'TechTalk',
                      'TechTips',
                      'TechTwitter',
                      'TestAutomation',
                      'TestDrivenDevelopment',
                      'TextMining',
                      'ThankYou',
                      'ThoughtLeader',
                      'ThoughtLeadership',
                      'ThreatIntelligence',
                      'ThrowbackThursday',
                      'TimeManagement',
                      'TimesUp',
                      'TipOfTheDay',
                      'TodayILearned',
                      'TransRights',
                      'TravelBlogger',
                      'TravelPhotography',
                      'TravelTips',
                      'TuesdayMotivation',
                      'TuesdayThoughts',
                      'TypeSafety',
                      'UIDesign',
                      'UnitedKingdom',
                      'UnitedNations',
                      'UnitedStates',
                      'UnitTesting',
                      'UniversalBasicIncome',
                      'UrbanDesign',
                      'UrbanPlanning',
                      'UserExperience',
                      'UserExperienceDesign',
                      'UserInterface',
                      'UserResearch',
                      'UXDesign',
                      'UXDesigner',
                      'UXResearch',
                      'VentureCapital',
                      'VersionControl',
                      'VideoEditing',
                      'VideoGame',
                      'VideoGames',
                      'VideoMarketing',
                      'VirtualEvent',
                      'VirtualReality',
                      'VirtualWorkshop',
                      'VoterSuppression',
                      'WaterQuality',
                      'WeAreHiring',
                      'WebAccessibility',
                      'WebApp',
                      'WebApps',
                      'WebComponents',
                      'WebDesign',
                      'WebDesigner',
                      'WebDev',
                      'WebDeveloper',
                      'WebDevelopers',
                      'WebDevelopment',
                      'WebHosting',
                      'WebPerformance',
                      'WebScraping',
                      'WebSecurity',
                      'WebStandards',
                      'WednesdayWisdom',
                      'WeekendVibes',
                      'WeightLoss',
                      'WellnessWednesday',
                      'WestAfrica',
                      'WestVirginia',
                      'WhiteHouse',
                      'WildlifeConservation',
                      'WildlifePhotography',
                      'WindEnergy',
                      'WindPower',
                      'WomenEmpowerment',
                      'WomenInBusiness',
                      'WomenInScience',
                      'WomenInSTEM',
                      'WomenInTech',
                      'WomensDay',
                      'WomensHealth',
                      'WomensHistoryMonth',
                      'WomensMarch',
                      'WomensRights',
                      'WomenWhoCode',
                      'WorkCulture',
                      'WorkFromHome',
                      'WorkingFromHome',
                      'WorkLifeBalance',
                      'WorkplaceCulture',
                      'WorkplaceSafety',
                      'WorldAIDSDay',
                      'WorldBank',
                      'WorldBookDay',
                      'WorldCancerDay',
                      'WorldCup',
                      'WorldEnvironmentDay',
                      'WorldHealthDay',
                      'WorldHealthOrganization',
                      'WorldMentalHealthDay',
                      'WorldNews',
                      'WorldOceansDay',
                      'WorldPeace',
                      'WorldRefugeeDay',
                      'WorldWaterDay',
                      'WritersBlock',
                      'WritersCommunity',
                      'WritersLife',
                      'WritingCommunity',
                      'WritingTips',
                      'YesAllWomen',
                      'YoungAdult',
                      'YoungProfessionals',
                      'YouthEmpowerment',
                      'YouthMentalHealth',
                      'ZeroTrust',
                      'ZeroWaste')}},
 {'id': 'missing-alt-text',
  'pack': 'access',
  'summary': 'An image that some readers will not learn anything of',
  'check': 'alt',
  'message': '{file} {lacks}: say in one sentence what it shows to someone who cannot see it.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('media',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'buried-point',
  'pack': 'audience',
  'summary': 'Nothing said before readers must tap “more”',
  'check': 'fold',
  'message': '{platform} hides all but the first {fold} characters, and no sentence ends in '
             'them: open with the point.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': ('limit',),
  'when': (),
  'platforms': ('linkedin', 'facebook', 'instagram', 'threads'),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'wall-of-text',
  'pack': 'audience',
  'summary': 'A long paragraph without a line break',
  'check': 'paragraph',
  'message': 'This paragraph runs to {n} characters without a break: split it where the thought '
             'turns.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'max_characters': {'default': 500, 'linkedin': 600, 'medium': 0}}},
 {'id': 'dismissal',
  'pack': 'civility',
  'summary': 'A stock dismissal that ends the talk',
  'check': 'phrase',
  'message': '“{match}” ends the talk: say what is missing, or ask what the other person means.',
  'evidence': 'article',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': ('go educate yourself',
               'not my job to educate you',
               'not here to educate you',
               'let that sink in',
               'cope harder',
               'cope and seethe',
               'seethe and cope',
               'cry harder',
               'cry me a river',
               'die mad about it',
               'ok boomer',
               'okay boomer',
               'nobody cares what you think',
               'no one cares what you think',
               'let me google that for you',
               'lmgtfy',
               'sheeple',
               "if you don't get it, that's on you",
               "i don't have time to explain this to you",
               'asked you',
               'cope',
               'cry about it',
               'deal with it',
               'do better',
               'do some research',
               'do your research',
               'doing some research',
               'educate yourself',
               'educate yourselves',
               'end of discussion',
               'get over it',
               'google it',
               'grow up',
               'privilege',
               'read a book',
               'rtfm',
               'seethe',
               'shut up',
               'skill issue',
               'stay mad',
               'touch grass',
               'wake up'),
  'excuses': (" '", '"', '://', 'sink in'),
  'given': {'any': ('go educate yourself',
                    'not my job to educate you',
                    'not here to educate you',
                    'let that sink in',
                    'cope harder',
                    'cope and seethe',
                    'seethe and cope',
                    'cry harder',
                    'cry me a river',
                    'die mad about it',
                    'ok boomer',
                    'okay boomer',
                    'nobody cares what you think',
                    'no one cares what you think',
                    'let me google that for you',
                    'lmgtfy',
                    'sheeple',
                    "if you don't get it, that's on you",
                    "i don't have time to explain this to you"),
            'patterns': {'educate yourself|educate yourselves': ('(?<![^.!?…\\n])[ '
                                                                 '\\t]*(?:@[\\w.@-]+[,:]?[ '
                                                                 '\\t]+)*+(?P<hit>(?:(?:please|maybe|just|kindly|try\\ '
                                                                 'to|you\\ (?:need\\ '
                                                                 'to|should))\\ )?educate\\ '
                                                                 'yoursel(?:f|ves))(?=[ '
                                                                 '\\t]*(?:[.!,…\\n]|$|before\\b|first\\b))',),
                         'do better': ('(?<![^.!?…\\n])[ \\t]*(?:@[\\w.@-]+[,:]?[ '
                                       '\\t]+)*+(?P<hit>(?:(?:please|just|people|folks|you\\ '
                                       '(?:need\\ to|have\\ to|must)),?\\ )?do\\ better)(?=[ '
                                       '\\t]*(?:[.!…\\n]|$|,[ \\t]*[@#]?\\w+[ '
                                       '\\t]*(?:[.!\\n]|$)))',),
                         'cope|seethe|stay mad': ('(?<![^.!?…\\n])[ \\t]*(?:@[\\w.@-]+[,:]?[ '
                                                  '\\t]+)*+(?P<hit>cope|seethe|stay\\ mad)(?=[ '
                                                  '\\t]*(?:$|\\n|[^\\s\\w,;:\'"(&/\\[-]))',),
                         'deal with it|get over it|grow up|google it|skill issue|wake up|rtfm|shut up|touch grass|cry about it|read a book|privilege': ('(?<![^.!?…\\n])[ '
                                                                                                                                                        '\\t]*(?:@[\\w.@-]+[,:]?[ '
                                                                                                                                                        '\\t]+)*+(?P<hit>(?:(?:just|please|so|then|go)\\ '
                                                                                                                                                        ')?(?:deal\\ '
                                                                                                                                                        'with\\ '
                                                                                                                                                        'it|get\\ '
                                                                                                                                                        'over\\ '
                                                                                                                                                        'it|grow\\ '
                                                                                                                                                        'up|google\\ '
                                                                                                                                                        'it|skill\\ '
                                                                                                                                                        'issue|wake\\ '
                                                                                                                                                        'up,?\\ '
                                                                                                                                                        '(?:people|sheep)|rtfm|shut\\ '
                                                                                                                                                        'up|touch\\ '
                                                                                                                                                        '(?:some\\ '
                                                                                                                                                        ')?grass|cry\\ '
                                                                                                                                                        'about\\ '
                                                                                                                                                        'it|check\\ '
                                                                                                                                                        'your\\ '
                                                                                                                                                        'privilege)|go\\ '
                                                                                                                                                        'read\\ '
                                                                                                                                                        'a\\ '
                                                                                                                                                        'book)(?=[ '
                                                                                                                                                        '\\t]*(?:$|\\n|[^\\s\\w,;:\'"(&/\\[-]))',),
                         'asked you': ('(?<![^.!?…\\n])[ \\t]*(?:@[\\w.@-]+[,:]?[ '
                                       '\\t]+)*+(?P<hit>(?:who|nobody|no\\ one)\\ asked\\ '
                                       'you)(?=[ \\t]*(?:$|\\n|[?.!]))',),
                         'do your research|do some research|doing some research': ('\\b(?:maybe|try|perhaps|go)\\ '
                                                                                   '(?:to\\ '
                                                                                   ')?do(?:ing)?\\ '
                                                                                   '(?:your|some)\\ '
                                                                                   'research\\b(?!\\ '
                                                                                   '(?:on|into|about|for|with|at|in|before|first)\\b)',),
                         'end of discussion': ('(?<![^.!?…\\n])[ \\t]*(?:@[\\w.@-]+[,:]?[ '
                                               '\\t]+)*+(?P<hit>end\\ of\\ discussion)(?=[ '
                                               '\\t]*(?:[.!\\n]|$))',)},
            'unless': {'"': ('"[^"\\n]{1,200}"',),
                       " '": ("(?<=\\s)'[^'\\n]{1,80}'(?!\\w)",),
                       '://': ('\\bhttps?://\\S+',),
                       'sink in': ('\\blet\\ that\\ sink\\ '
                                   'in(?=\\s+(?:for|overnight|until|while)\\b)',)}}},
 {'id': 'profanity',
  'pack': 'civility',
  'summary': 'A vulgar word',
  'check': 'rated-word',
  'message': '“{match}” will stop some readers before your point: say it in a plainer word.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': ('fuck',
               'fucks',
               'fucked',
               'fucker',
               'fuckers',
               'fuckin',
               "fuckin'",
               'fucking',
               'fuckup',
               'fuckups',
               'fuckwit',
               'fuckwits',
               'fuckface',
               'fuckhead',
               'clusterfuck',
               'clusterfucks',
               'mindfuck',
               'motherfuck',
               'motherfucker',
               'motherfuckers',
               'motherfuckin',
               'motherfucking',
               'unfuck',
               'fvck',
               'fvcking',
               'cunt',
               'cunts',
               'cunty',
               'cocksucker',
               'cocksuckers',
               'cocksucking',
               'blowjob',
               'blowjobs',
               'suck my dick',
               'suck my cock',
               'f*ck',
               'f*cked',
               'f*cking',
               'f*cks',
               'f**k',
               'f**ked',
               'f**king',
               'f**ks',
               'f***ed',
               'f***er',
               'f***ing',
               'f#ck',
               'f@ck',
               'fu*k',
               'fu*king',
               'fu@k',
               'c*nt',
               'c**t',
               'f***',
               'shit',
               'shits',
               'shitty',
               'shittier',
               'shittiest',
               'shitting',
               'shithead',
               'shitheads',
               'shithole',
               'shitholes',
               'shitload',
               'shitloads',
               'shitshow',
               'shitshows',
               'shitstorm',
               'shitstorms',
               'shite',
               'bullshit',
               'bullshits',
               'bullshitted',
               'bullshitter',
               'bullshitters',
               'bullshitting',
               'horseshit',
               'dipshit',
               'dipshits',
               'dogshit',
               'batshit',
               'apeshit',
               'chickenshit',
               'asshole',
               'assholes',
               'arsehole',
               'arseholes',
               'asshat',
               'asshats',
               'asswipe',
               'asswipes',
               'dumbass',
               'dumbasses',
               'kiss my ass',
               'kiss my arse',
               'bitch',
               'bitches',
               'bitched',
               'bitching',
               'bitchy',
               'son of a bitch',
               'sons of bitches',
               'dickhead',
               'dickheads',
               'dickwad',
               'such a dick',
               'being a dick',
               'be a dick',
               'total dick',
               'complete dick',
               'dick move',
               'dick pic',
               'dick pics',
               'such a prick',
               'total prick',
               'you prick',
               'you pricks',
               'wank',
               'wanker',
               'wankers',
               'wanking',
               'tosser',
               'tossers',
               'twat',
               'twats',
               'bellend',
               'bellends',
               'bollocks',
               'piss off',
               'pissed off',
               'piss',
               'pissing',
               'douchebag',
               'douchebags',
               'jerk off',
               'jerking off',
               'stfu',
               'gtfo',
               'sh*t',
               'sh*ts',
               'sh*tty',
               'sh!t',
               'sh!tty',
               'sh1t',
               'sh1tty',
               's**t',
               's**tty',
               's#!t',
               'bullsh*t',
               'bullsh!t',
               'bullsh1t',
               'bulls**t',
               'b*tch',
               'b*tches',
               'b!tch',
               'b!tches',
               'b1tch',
               'b**ch',
               'a**hole',
               'a**holes',
               'assh*le',
               'assh*les',
               'ass',
               'asses',
               'arse',
               'arses',
               'badass',
               'badasses',
               'kick-ass',
               'kickass',
               'half-assed',
               'half-arsed',
               'jackass',
               'jackasses',
               'smartass',
               'bastard',
               'bastards',
               'bugger',
               'bugger off',
               'buggered',
               'bloody hell',
               'crap',
               'crappy',
               'crappier',
               'crappiest',
               'damn',
               'damned',
               'dammit',
               'damnit',
               'goddamn',
               'goddamned',
               'goddammit',
               'go to hell',
               'what the hell',
               'hell no',
               'hell yeah',
               'pissed',
               'shitpost',
               'shitposts',
               'shitposting',
               'sod off',
               'turd',
               'turds',
               'ffs',
               'lmfao',
               'omfg',
               'wtf'),
  'excuses': (" '", '"', '://', 'bitch'),
  'given': {'strong': ('fuck',
                       'fucks',
                       'fucked',
                       'fucker',
                       'fuckers',
                       'fuckin',
                       "fuckin'",
                       'fucking',
                       'fuckup',
                       'fuckups',
                       'fuckwit',
                       'fuckwits',
                       'fuckface',
                       'fuckhead',
                       'clusterfuck',
                       'clusterfucks',
                       'mindfuck',
                       'motherfuck',
                       'motherfucker',
                       'motherfuckers',
                       'motherfuckin',
                       'motherfucking',
                       'unfuck',
                       'fvck',
                       'fvcking',
                       'cunt',
                       'cunts',
                       'cunty',
                       'cocksucker',
                       'cocksuckers',
                       'cocksucking',
                       'blowjob',
                       'blowjobs',
                       'suck my dick',
                       'suck my cock',
                       'f*ck',
                       'f*cked',
                       'f*cking',
                       'f*cks',
                       'f**k',
                       'f**ked',
                       'f**king',
                       'f**ks',
                       'f***ed',
                       'f***er',
                       'f***ing',
                       'f#ck',
                       'f@ck',
                       'fu*k',
                       'fu*king',
                       'fu@k',
                       'c*nt',
                       'c**t',
                       'f***'),
            'medium': ('shit',
                       'shits',
                       'shitty',
                       'shittier',
                       'shittiest',
                       'shitting',
                       'shithead',
                       'shitheads',
                       'shithole',
                       'shitholes',
                       'shitload',
                       'shitloads',
                       'shitshow',
                       'shitshows',
                       'shitstorm',
                       'shitstorms',
                       'shite',
                       'bullshit',
                       'bullshits',
                       'bullshitted',
                       'bullshitter',
                       'bullshitters',
                       'bullshitting',
                       'horseshit',
                       'dipshit',
                       'dipshits',
                       'dogshit',
                       'batshit',
                       'apeshit',
                       'chickenshit',
                       'asshole',
                       'assholes',
                       'arsehole',
                       'arseholes',
                       'asshat',
                       'asshats',
                       'asswipe',
                       'asswipes',
                       'dumbass',
                       'dumbasses',
                       'kiss my ass',
                       'kiss my arse',
                       'bitch',
                       'bitches',
                       'bitched',
                       'bitching',
                       'bitchy',
                       'son of a bitch',
                       'sons of bitches',
                       'dickhead',
                       'dickheads',
                       'dickwad',
                       'such a dick',
                       'being a dick',
                       'be a dick',
                       'total dick',
                       'complete dick',
                       'dick move',
                       'dick pic',
                       'dick pics',
                       'such a prick',
                       'total prick',
                       'you prick',
                       'you pricks',
                       'wank',
                       'wanker',
                       'wankers',
                       'wanking',
                       'tosser',
                       'tossers',
                       'twat',
                       'twats',
                       'bellend',
                       'bellends',
                       'bollocks',
                       'piss off',
                       'pissed off',
                       'piss',
                       'pissing',
                       'douchebag',
                       'douchebags',
                       'jerk off',
                       'jerking off',
                       'stfu',
                       'gtfo',
                       'sh*t',
                       'sh*ts',
                       'sh*tty',
                       'sh!t',
                       'sh!tty',
                       'sh1t',
                       'sh1tty',
                       's**t',
                       's**tty',
                       's#!t',
                       'bullsh*t',
                       'bullsh!t',
                       'bullsh1t',
                       'bulls**t',
                       'b*tch',
                       'b*tches',
                       'b!tch',
                       'b!tches',
                       'b1tch',
                       'b**ch',
                       'a**hole',
                       'a**holes',
                       'assh*le',
                       'assh*les'),
            'mild': ('ass',
                     'asses',
                     'arse',
                     'arses',
                     'badass',
                     'badasses',
                     'kick-ass',
                     'kickass',
                     'half-assed',
                     'half-arsed',
                     'jackass',
                     'jackasses',
                     'smartass',
                     'bastard',
                     'bastards',
                     'bugger',
                     'bugger off',
                     'buggered',
                     'bloody hell',
                     'crap',
                     'crappy',
                     'crappier',
                     'crappiest',
                     'damn',
                     'damned',
                     'dammit',
                     'damnit',
                     'goddamn',
                     'goddamned',
                     'goddammit',
                     'go to hell',
                     'what the hell',
                     'hell no',
                     'hell yeah',
                     'pissed',
                     'shitpost',
                     'shitposts',
                     'shitposting',
                     'sod off',
                     'turd',
                     'turds',
                     'ffs',
                     'lmfao',
                     'omfg',
                     'wtf'),
            'unless': {'"': ('"[^"\\n]{1,200}"',),
                       " '": ("(?<=\\s)'[^'\\n]{1,80}'(?!\\w)",),
                       '://': ('\\bhttps?://\\S+',),
                       'bitch': ('\\bbitch(?:es)?\\b[^.!?\\n]{0,80}\\b(?:dogs?|pupp(?:y|ies)|vet|litter|breed\\w*|kennels?|bark\\w*)\\b|\\b(?:dogs?|canines?|labradors?|pupp(?:y|ies)|litter|breed\\w*|kennels?)\\b[^.!?\\n]{0,80}\\bbitch(?:es)?\\b',)}}},
 {'id': 'shouting',
  'pack': 'civility',
  'summary': 'A run of words in capitals, or piled-up marks',
  'check': 'capitals',
  'message': '“{match}” reads as shouting: {mend}.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'vanity-metric',
  'pack': 'envy',
  'summary': 'Own followers, likes, stars or views shown as a feat',
  'check': 'phrase',
  'message': '“{match}” counts your audience, which gives readers nothing: say what they can do '
             'with the work, or what you learned.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': ('audience',
               'email',
               'followers',
               'following',
               'impressions',
               'join',
               'just learned',
               'likes',
               'linkedin connections',
               'my',
               'our',
               'readers',
               'send',
               'share',
               'show',
               'stargazers',
               'stars',
               'subs',
               'subscribers',
               'teach',
               'tell',
               'this post',
               'views',
               'write'),
  'excuses': ('creators',
              'developers',
              'engineers',
              'entrepreneurs',
              'follow',
              'founders',
              'newsletter',
              'of us',
              'others',
              'people',
              'professionals',
              'read',
              'saw',
              'see',
              'viewed',
              'watched',
              'a/b',
              'benchmark',
              'bought',
              'broker',
              'buy',
              'concurrent',
              'database',
              "doesn't",
              "don't",
              'fake',
              'latency',
              'load',
              'mqtt',
              'never',
              'no ',
              'not about',
              'per second',
              'pub/sub',
              'queue',
              'rather than',
              'sql',
              'throughput',
              'topic',
              'websocket',
              'without'),
  'given': {'patterns': {'followers|subscribers|subs|readers|linkedin connections': ('\\b(?:my|our|us|me)(?: '
                                                                                     '\\w+){0,2} '
                                                                                     '(?P<hit>(?:over '
                                                                                     '|more than '
                                                                                     '|nearly '
                                                                                     '|almost '
                                                                                     '|about '
                                                                                     '|around '
                                                                                     ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '[\\w-]+)? '
                                                                                     '(?:followers|subscribers|subs|readers))\\b',
                                                                                     '\\b(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '[\\w-]+)? '
                                                                                     '(?:followers|subscribers|subs|readers)) '
                                                                                     '(?:(?:to|of|on|for|in) '
                                                                                     ')?(?:my|our)\\b',
                                                                                     '\\b(?:i|i\'ve|i\'m|we|we\'ve|we\'re|i\'ll|we\'ll|i\'d|it\'s|my|our)\\b(?:(?!\\b(?:who|he|she|they|you|your|his|her|their|someone|if)\\b)[^.!?\\n"]){0,50}? '
                                                                                     '(?:have|has|had|got|hit|hits|hitting|reach(?:ed|es|ing)?|cross(?:ed|es|ing)?|pass(?:ed|es|ing)?|surpass(?:ed|es)?|broke|gain(?:ed)?|add(?:ed)?|grew|grown|growing|generated|received|earned|made|built|went|amassed|accumulated|racked '
                                                                                     'up|drove|at|now|just|with|to) '
                                                                                     '(?:(?:an?|the|it|this|that|my|our|out|of|us|milestone|email) '
                                                                                     ')*(?P<hit>(?:over '
                                                                                     '|more than '
                                                                                     '|nearly '
                                                                                     '|almost '
                                                                                     '|about '
                                                                                     '|around '
                                                                                     ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '(?:new|more|total|loyal|amazing|organic|wonderful|lovely|linkedin|twitter|x|instagram|youtube|email|newsletter|tiktok|mastodon|bluesky))? '
                                                                                     '(?:followers|subscribers|subs|linkedin '
                                                                                     'connections))\\b',
                                                                                     "\\b(?:i'll|i "
                                                                                     "will|we're|we've|i'm|i've|i) "
                                                                                     '(?:have|has|had|got|hit|hits|hitting|reach(?:ed|es|ing)?|cross(?:ed|es|ing)?|pass(?:ed|es|ing)?|surpass(?:ed|es)?|broke|gain(?:ed)?|add(?:ed)?|grew|grown|growing|generated|received|earned|made|built|went|amassed|accumulated|racked '
                                                                                     'up|drove|at|now|just|with|to) '
                                                                                     '(?P<hit>(?:over '
                                                                                     '|more than '
                                                                                     '|nearly '
                                                                                     '|almost '
                                                                                     '|about '
                                                                                     '|around '
                                                                                     ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '(?:new|more|total|loyal|amazing|organic|wonderful|lovely|linkedin|twitter|x|instagram|youtube|email|newsletter|tiktok|mastodon|bluesky))? '
                                                                                     '(?:followers|subscribers|subs|linkedin '
                                                                                     'connections))\\b',
                                                                                     '\\bjoin '
                                                                                     '(?:(?:the|our|my|over|more '
                                                                                     'than|nearly|almost|these|those) '
                                                                                     ')*(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '[\\w-]+)? '
                                                                                     '(?:followers|subscribers|subs|readers))\\b',
                                                                                     '(?:^|\\n)[^\\w\\n]*(?:\\w+[,:!]? '
                                                                                     '){0,3}(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '\\w+)? '
                                                                                     '(?:followers|subscribers|subs))\\b(?:[^\\w\\n]|@\\w+|\\bon\\b|\\bhere\\b|\\bthank(?:s| '
                                                                                     'you)\\b|\\btoday\\b|\\b(?:just|will)\\b[^.!?\\n]*)*(?:$|\\n)',
                                                                                     '\\b(?:hit|reached|crossed|cross|passed|surpassed|broke|celebrat\\w+|gr[eo]wn? '
                                                                                     'to|growing '
                                                                                     'to|milestone(?: '
                                                                                     'of)?|achieved|gained)(?<!\\b(?:she|he|they|who|you|your|his|her|their|someone|accounts?|creators?|people|if)\\b[^.!?\\n]{0,50}) '
                                                                                     '(?P<hit>(?:over '
                                                                                     '|more than '
                                                                                     '|nearly '
                                                                                     '|almost '
                                                                                     '|about '
                                                                                     '|around '
                                                                                     ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '(?:new|more|total|loyal|amazing|organic|wonderful|lovely|linkedin|twitter|x|instagram|youtube|email|newsletter|tiktok|mastodon|bluesky))? '
                                                                                     '(?:followers|subscribers|subs|linkedin '
                                                                                     'connections))\\b',
                                                                                     '\\b(?:thank\\w* '
                                                                                     '(?:you '
                                                                                     ')?(?:so '
                                                                                     'much '
                                                                                     ')?(?:all '
                                                                                     ')?for(?: '
                                                                                     'the)?|welcome '
                                                                                     'to(?: '
                                                                                     'all)?(?: '
                                                                                     'our)?) '
                                                                                     '(?P<hit>(?:over '
                                                                                     '|more than '
                                                                                     '|nearly '
                                                                                     '|almost '
                                                                                     '|about '
                                                                                     '|around '
                                                                                     ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '(?:new|more|total|loyal|amazing|organic|wonderful|lovely|linkedin|twitter|x|instagram|youtube|email|newsletter|tiktok|mastodon|bluesky))? '
                                                                                     '(?:followers|subscribers|subs|linkedin '
                                                                                     'connections))\\b',
                                                                                     '\\b(?:i|my|we|our|me|us)\\b(?:(?!\\b(?:who|he|she|they|you|your|his|her|their|someone|if)\\b)[^.!?\\n"]){0,80}?\\b(?P<hit>from '
                                                                                     '\\d[\\d.,]*k? '
                                                                                     'to '
                                                                                     '(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                     '?(?:k|m|million)\\b)(?:k|m| '
                                                                                     'million)?\\b\\+?(?: '
                                                                                     '(?:new|more|total|loyal|amazing|organic|wonderful|lovely|linkedin|twitter|x|instagram|youtube|email|newsletter|tiktok|mastodon|bluesky))? '
                                                                                     '(?:followers|subscribers|subs|linkedin '
                                                                                     'connections))\\b'),
                         'impressions|views|likes': ('\\b(?:i|i\'ve|my|we|we\'ve|our)\\b(?:(?!\\b(?:who|he|she|they|you|your|his|her|their|someone|if)\\b)[^.!?\\n"]){0,60}?\\b(?:have|has|had|got|hit|hits|hitting|reach(?:ed|es|ing)?|cross(?:ed|es|ing)?|pass(?:ed|es|ing)?|surpass(?:ed|es)?|broke|gain(?:ed)?|add(?:ed)?|grew|grown|growing|generated|received|earned|made|built|went|amassed|accumulated|racked '
                                                     'up|drove|at|now|just|with|to) '
                                                     '(?P<hit>(?:over |more than |nearly |almost '
                                                     '|about |around '
                                                     ')?(?:\\d[\\d.,]{3,}|\\d[\\d.]* '
                                                     '?(?:k|m|b|[mb]illion)\\b)(?:k|m| '
                                                     'million)?\\b\\+?(?: '
                                                     '(?:post|content|total|organic|profile|youtube|linkedin|video|page|monthly|unique|new))? '
                                                     '(?:impressions|views|likes))\\b(?! '
                                                     '(?:per|a) '
                                                     '(?:second|sec|minute|request)|(?<= likes) '
                                                     'to be\\b)',
                                                     "(?:^|\\n)[^\\w\\n]*(?:[\\w']+:? "
                                                     '){0,3}(?P<hit>(?:\\d[\\d.,]{3,}|\\d[\\d.]* '
                                                     '?(?:k|m|b|[mb]illion)\\b)(?:k|m| '
                                                     'million)?\\b\\+? '
                                                     '(?:impressions|views|likes))\\b(?:[^\\w\\n]|\\(\\w+\\)|@\\w+|\\d+|\\b(?:on|in|so '
                                                     'far|here|my|first|try|days?|hours?|weeks?|months?|an?|this|last|year|one)\\b)*(?:$|\\n|(?<=[.!] '
                                                     '))',
                                                     '(?:^|\\n)[^\\w\\n]*(?P<hit>(?:total '
                                                     '|linkedin |post |profile '
                                                     ')?(?:impressions|views|followers|subscribers|new '
                                                     'followers|likes): '
                                                     '*(?:\\d[\\d.,]{3,}|\\d[\\d.]* '
                                                     '?(?:k|m|b|[mb]illion)\\b)(?:k|m| '
                                                     'million)?\\b\\+?)'),
                         'stars|stargazers': ('(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                              '?(?:k|m|million)\\b)(?:k|m| million)?\\b\\+? '
                                              '?(?:(?:⭐|🌟|✨)\\uFE0F? ?)?(?:github '
                                              ')?(?:stars|stargazers)) (?:on|at|over on) '
                                              '@?(?:github|gitlab|codeberg|gh)\\b',
                                              '(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                              '?(?:k|m|million)\\b)(?:k|m| million)?\\b\\+? '
                                              '(?:github|gitlab|codeberg)[ '
                                              '-](?:stars|stargazers))\\b(?<!\\b(?:she|he|they|who|you|your|his|her|their|someone|accounts?|creators?|people|if)\\b[^.!?\\n]{0,50})',
                                              '\\b(?:we|we\'ve|i|our|my|project|repo|repository)\\b(?:(?!\\b(?:who|he|she|they|you|your|his|her|their|someone|if)\\b)[^.!?\\n"]){0,50}?\\b(?:hit|reached|crossed|passed|surpassed|got|has|have|earned) '
                                              '(?P<hit>(?:over |more than |nearly |almost |about '
                                              '|around )?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                              '?(?:k|m|million)\\b)(?:k|m| million)?\\b\\+? '
                                              '(?:stars|stargazers))\\b'),
                         'show|teach|tell|write|send|email|share & people|others|of us|creators|developers|founders|professionals|entrepreneurs|engineers|audience|following|newsletter|just learned': ("\\bi(?:'ll| "
                                                                                                                                                                                                        "will|'m "
                                                                                                                                                                                                        'going '
                                                                                                                                                                                                        'to| '
                                                                                                                                                                                                        'am '
                                                                                                                                                                                                        'going '
                                                                                                                                                                                                        'to)? '
                                                                                                                                                                                                        '(?:show|teach|tell|write|send|email|share)\\b(?: '
                                                                                                                                                                                                        '(?:it|this|them|an '
                                                                                                                                                                                                        'email|a '
                                                                                                                                                                                                        'newsletter|an '
                                                                                                                                                                                                        'e-mail|with|to|my '
                                                                                                                                                                                                        'newsletter|out))* '
                                                                                                                                                                                                        '(?P<hit>(?:over '
                                                                                                                                                                                                        '|more '
                                                                                                                                                                                                        'than '
                                                                                                                                                                                                        '|nearly '
                                                                                                                                                                                                        '|almost '
                                                                                                                                                                                                        '|about '
                                                                                                                                                                                                        '|around '
                                                                                                                                                                                                        ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                                                                                                                                        '?(?:k|m|million)\\b)(?:k|m| '
                                                                                                                                                                                                        'million)?\\b\\+? '
                                                                                                                                                                                                        '(?:[\\w-]+))\\b(?= '
                                                                                                                                                                                                        '(?:how|exactly|why|what|the|every|each|a\\b|my|who|in)\\b| '
                                                                                                                                                                                                        '?[.:!\\n])',),
                         'this post|my|our & see|saw|read|follow|viewed|watched & people|others|of us|creators|developers|founders|professionals|entrepreneurs|engineers|audience|following|newsletter|just learned': ('(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                                                                                                                                                       '?(?:k|m|million)\\b)(?:k|m| '
                                                                                                                                                                                                                       'million)?\\b\\+?(?: '
                                                                                                                                                                                                                       '[\\w-]+){1,2}?)(?: '
                                                                                                                                                                                                                       'who| '
                                                                                                                                                                                                                       'that)? '
                                                                                                                                                                                                                       '(?:(?:will|have|has|just|already|now) '
                                                                                                                                                                                                                       ')*(?:see|seen|saw|read|reads|follow|viewed|watched) '
                                                                                                                                                                                                                       '(?:this '
                                                                                                                                                                                                                       'post|my|our)\\b',),
                         'just learned': ('(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                          '?(?:k|m|million)\\b)(?:k|m| million)?\\b\\+?(?: '
                                          '[\\w-]+){1,2}?) just learned\\b',),
                         'join & people|others|of us|creators|developers|founders|professionals|entrepreneurs|engineers|audience|following|newsletter|just learned': ('\\bjoin(?:ing)? '
                                                                                                                                                                      '(?:(?:the|our|my|over|more '
                                                                                                                                                                      'than|nearly|almost|these|those) '
                                                                                                                                                                      ')*(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                                                                                                      '?(?:k|m|million)\\b)(?:k|m| '
                                                                                                                                                                      'million)?\\b\\+?(?: '
                                                                                                                                                                      '(?:other|fellow))?(?: '
                                                                                                                                                                      '[\\w-]+))(?: '
                                                                                                                                                                      '[\\w-]+){0,6}? '
                                                                                                                                                                      '(?:newsletter|inbox|mailing '
                                                                                                                                                                      'list|reading '
                                                                                                                                                                      '(?:it|my|our))\\b',
                                                                                                                                                                      '\\bjoin '
                                                                                                                                                                      '(?<=\\b(?:newsletter|subscribed?|subscribing)\\b[\\s\\S]{0,300})(?:(?:the|our|my|over|more '
                                                                                                                                                                      'than|nearly|almost|these|those) '
                                                                                                                                                                      ')*(?P<hit>(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                                                                                                                                      '?(?:k|m|million)\\b)(?:k|m| '
                                                                                                                                                                      'million)?\\b\\+?(?: '
                                                                                                                                                                      '(?:other|fellow))? '
                                                                                                                                                                      '(?:people|others|creators|developers|founders|professionals|entrepreneurs|engineers|\\w+preneurs))\\b'),
                         'audience|following': ('\\b(?:my|our|i|we|i\'ve|we\'ve)\\b(?:(?!\\b(?:who|he|she|they|you|your|his|her|their|someone|if)\\b)[^.!?\\n"]){0,60}?\\b(?P<hit>(?:audience|following) '
                                                '(?:of|to|from \\w+ to) (?:over |more than '
                                                '|nearly |almost |about |around '
                                                ')?(?:\\d[\\d.,]{2,}|\\d{1,2} '
                                                '?(?:k|m|million)\\b)(?:k|m| '
                                                'million)?\\b\\+?)',)},
            'beside': {'broker|topic|queue|mqtt|websocket|latency|throughput|load|benchmark|per second|pub/sub|a/b|database|sql|concurrent': ('\\b(?:brokers?|topics?|queues?|mqtt|websockets?|latency|throughput|load[- '
                                                                                                                                              ']test\\w*|benchmark\\w*|per '
                                                                                                                                              'second|pub/sub|a/b|databases?|sql|concurrent\\w*)\\b',),
                       "without|no |don't|doesn't|not about|rather than|buy|bought|fake|never": ("\\b(?:don't "
                                                                                                 "need|doesn't "
                                                                                                 '(?:need|matter|mean)|not '
                                                                                                 'about|rather '
                                                                                                 'than|more '
                                                                                                 'than '
                                                                                                 'just|bought|buy|fake|instead '
                                                                                                 'of|less '
                                                                                                 'than|fewer '
                                                                                                 'than|under)\\b',)}}},
 {'id': 'automated-dm',
  'pack': 'growth',
  'summary': 'A message or follow-up sent by a machine',
  'check': 'automation',
  'message': '“{match}” hands your readers to a machine: put the link in the post, or answer '
             'them yourself.',
  'evidence': 'policy',
  'scope': 'draft',
  'needs': (),
  'when': ('meta', 'words'),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': ('assistant',
               'automation',
               'bot',
               'direct message',
               'dm',
               'drop',
               'email',
               'inbox',
               'message',
               'send',
               'send me',
               'share',
               'shoot',
               'slide',
               'system',
               'text',
               'text me',
               'anyone who',
               'auto dm',
               'auto-dm',
               'autodm',
               'automated dm',
               'automatic dm',
               'everyone who',
               'those who'),
  'excuses': ('comment',
              'leave',
              'reply',
              'say',
              'type',
              'write',
              'avoid',
              'bait',
              'ban',
              'do not',
              "don't",
              'hate',
              'instead',
              'never',
              'people who',
              'posts',
              'sick',
              'spam',
              'stop',
              'tired'),
  'given': {'commands': {'dm|message|send me|text me|inbox': ('(?:dm|message|text|inbox) '
                                                              '(?:me|us) (?:the '
                                                              '(?:word|keyword|code) '
                                                              '["\'*_]*[\\w-]+["\'*_]*|["\'*_]+[\\p{L}\\p{N}][\\p{L}\\p{N} '
                                                              '\'-]{0,20}["\'*_]+|(?!(?:your|for|if|with|when|on|to|and|or|a|an|the|here|privately|directly|about|at|any|anytime|first|now|today|details|please|pls|so|i|we|what|which|through|via|in)\\b)[\\w-]+)(?:,? '
                                                              "?(?:and|&|,|-|–|—|so) ?(?:i'll|i "
                                                              "will|we'll|we will|i "
                                                              "can|you'll|you will) "
                                                              '(?:automatically '
                                                              ')?(?:send|share|dm|message|email|get|receive|give)\\b|,? '
                                                              '(?:to '
                                                              '(?:get|receive|grab|unlock|access|claim|start)|for '
                                                              '(?:the|my|our|a|access|instant))\\b)',
                                                              'send me (?:the (?:word|keyword)|a '
                                                              '(?:dm|message) (?:with|saying)(?: '
                                                              'the word)?) '
                                                              '["\'*_]*[\\w-]+["\'*_]*(?:,? '
                                                              "?(?:and|&|,|-|–|—) ?(?:i'll|i "
                                                              "will|we'll|we will) "
                                                              '(?:send|share|dm|message|email)\\b|,? '
                                                              '(?:to (?:get|receive|grab)|for '
                                                              '(?:the|my|our))\\b)'),
                         'dm|message|send|email|inbox|text|shoot|drop|slide|share & comment|reply|type|drop|write|say|leave': ('(?:comment|reply|type|drop|write|say|leave)(?: '
                                                                                                                               'with)?(?: '
                                                                                                                               'below)?(?: '
                                                                                                                               '(?:the|a) '
                                                                                                                               '(?:word|keyword|emoji|comment '
                                                                                                                               'with|comment '
                                                                                                                               'saying))?:? '
                                                                                                                               '(?:["\'*_]+[\\p{L}\\p{N}][\\p{L}\\p{N} '
                                                                                                                               '\'-]{0,20}["\'*_]+|(?!(?:your|any|if|with|on|to|and|or|a|an|the|here|below|down|what|which|about|in|at|questions?|thoughts?|something|anything)\\b)(?:[\\w-]+)|(?:an? '
                                                                                                                               ')?\\p{Extended_Pictographic}\\uFE0F?)(?: '
                                                                                                                               '(?:below|down '
                                                                                                                               'below|in '
                                                                                                                               'the '
                                                                                                                               'comments|here|on '
                                                                                                                               'this '
                                                                                                                               'post))?,? '
                                                                                                                               '?(?:and|&|,|-|–|—|\\+|so) '
                                                                                                                               "?(?:i'll|i "
                                                                                                                               "will|we'll|we "
                                                                                                                               'will|i '
                                                                                                                               'can|we '
                                                                                                                               'can) '
                                                                                                                               '(?:automatically '
                                                                                                                               '|personally '
                                                                                                                               '|happily '
                                                                                                                               ')?(?:(?:dm|message|send|email|inbox|text|shoot|drop|slide) '
                                                                                                                               '(?:you|it|the|a|over|into|my|our|everything)|share '
                                                                                                                               '(?:the|it|my))\\b',),
                         'dm|inbox|direct message & comment|reply|type|drop|write|say|leave': ('(?:comment|reply|type|drop|write|say|leave)(?: '
                                                                                               'with)?(?: '
                                                                                               'below)?(?: '
                                                                                               'the '
                                                                                               '(?:word|keyword))?:? '
                                                                                               '(?:["\'*_]+[\\p{L}\\p{N}][\\p{L}\\p{N} '
                                                                                               '\'-]{0,20}["\'*_]+|(?!(?:your|any|if|with|on|to|and|or|a|an|the|here|below|down|what|which|about|in|at)\\b)[\\w-]+)(?: '
                                                                                               '(?:below|in '
                                                                                               'the '
                                                                                               'comments))?,? '
                                                                                               '(?:to '
                                                                                               '(?:get|receive|have)|for|and '
                                                                                               'get|and '
                                                                                               "(?:you'll|you "
                                                                                               'will) '
                                                                                               '(?:get|receive))\\b[^.!?\\n]{0,50}\\b(?:in|to|via|by|through|as) '
                                                                                               '(?:your '
                                                                                               '|a '
                                                                                               '|my '
                                                                                               ')?(?:dms?|inbox|direct '
                                                                                               'message)\\b',),
                         'bot|automation|assistant|system & comment|reply': ('(?:comment|reply)(?: '
                                                                             'below)?,? '
                                                                             '(?:and|&) '
                                                                             '(?:my|our|the|a) '
                                                                             '(?:bot|automation|assistant|system) '
                                                                             '(?:will '
                                                                             ')?(?:sends?|dms?|messages?)\\b',)},
            'patterns': {'auto-dm|auto dm|automatic dm|automated dm|autodm': ("\\b(?:you'll|you "
                                                                              'will|get|receive|gets|receives|i|we)(?: '
                                                                              '\\w+){0,3} (?:an? '
                                                                              ')?(?:auto-?matic|automated|auto)[- '
                                                                              ']?(?:dm|direct '
                                                                              'message)\\b',),
                         'everyone who|anyone who|those who': ("\\bi(?:'ll| will|'m going to| "
                                                               'am)(?: automatically)? '
                                                               '(?:dm(?:ing)?|message|send(?:ing)?)\\b[^.!?\\n]{0,60}\\b(?:everyone|anyone|all '
                                                               'those|those) (?:who|that) '
                                                               '(?:comments?|repl(?:y|ies)|likes?|reposts?|retweets?|types?|drops?)\\b',)},
            'beside': {"stop|hate|tired|never|don't|do not|sick|bait|spam|avoid|ban|posts|people who|instead": ('\\b(?:stop '
                                                                                                                '(?!scrolling)\\w+|hate|tired '
                                                                                                                'of|sick '
                                                                                                                'of|never '
                                                                                                                "(?!miss|forget)\\w+|(?:don't|do "
                                                                                                                "not|won't) "
                                                                                                                '(?!forget|miss)\\w+|\\w*bait\\w*|spam\\w*|avoid|bann?(?:ed|s|ing)?|posts? '
                                                                                                                '(?:that|saying)|people '
                                                                                                                'who|instead '
                                                                                                                'of)\\b',)},
            'keys': ('auto-dm',
                     'auto-plug',
                     'auto-reply',
                     'auto-comment',
                     'auto-repost',
                     'auto-retweet',
                     'auto-follow',
                     'auto-unfollow',
                     'auto-like',
                     'auto-engage')}},
 {'id': 'engagement-bait',
  'pack': 'growth',
  'summary': 'A like, comment, tag or repost asked for as a price',
  'check': 'ask',
  'message': '“{match}” makes a reaction the price: ask what you really want to know, or leave '
             'it out.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('automated-dm', 'giveaway-gate', 'follow-for-follow'),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': ('below',
               'boost if',
               'boost it',
               'boost this',
               'clap if',
               'comment',
               'comment &',
               'comment +',
               'comment and',
               'comment below',
               'comment if',
               'comment,',
               'comment.',
               'comment/',
               'double tap',
               'double-tap',
               'drop',
               'forward',
               'heart',
               'heart if',
               'if you',
               'in comments',
               'in my comments',
               'in the comments',
               'leave',
               'like',
               'like &',
               'like +',
               'like and',
               'like below',
               'like for',
               'like if',
               'like it',
               'like my',
               'like or',
               'like our',
               'like this',
               'like us',
               'like ❤',
               'like 👍',
               'like,',
               'like.',
               'like/',
               're-share',
               'react ',
               'react if',
               'reaction',
               'reblog',
               'reply',
               'repost',
               'reshare',
               'retweet',
               'rt &',
               'rt +',
               'rt and',
               'rt below',
               'rt for',
               'rt if',
               'rt or',
               'rt this',
               'rt 🔁',
               'rt,',
               'rt/',
               'send',
               'share',
               'share if',
               'share it',
               'share this',
               'share ♻',
               'tag 1',
               'tag 2',
               'tag 3',
               'tag 4',
               'tag 5',
               'tag a',
               'tag any',
               'tag five',
               'tag one',
               'tag some',
               'tag that',
               'tag three',
               'tag two',
               'tag your',
               'thumbs',
               'type',
               'upvote',
               'vote',
               'your e-mail',
               'your email',
               '♻',
               'boosts',
               'cfbr',
               'comment =',
               'comments',
               'consider',
               'like =',
               'likes',
               'reach',
               'reactions',
               'reposts',
               'retweet =',
               'retweets',
               'rt =',
               'rts',
               'share =',
               'shares',
               'the algo',
               'upvote =',
               'upvotes',
               'visibility'),
  'excuses': ('give',
              'hit',
              'say',
              'smash',
              'tap',
              'write',
              'annoy',
              'asking',
              'avoid',
              'bait',
              'beg',
              'bug',
              'cringe',
              'do not',
              "don't",
              'feature request',
              'hate',
              'instead',
              'issue',
              'never',
              'people',
              'posts',
              'pull request',
              'quit',
              'scam',
              'sick',
              'spam',
              'stop',
              'ticket',
              'tired',
              'without',
              "won't"),
  'given': {'commands': {'retweet|repost|reshare|re-share|double tap|double-tap|upvote|reblog|like if|like this|like it|like below|rt if|rt this|rt below|boost if|boost this|boost it|clap if|react if|heart if': ('(?:like|double[- '
                                                                                                                                                                                                                    ']tap|react|heart|upvote|retweet|rt|repost|boost|re-?share|clap|reblog)(?: '
                                                                                                                                                                                                                    '(?:this|it)(?: '
                                                                                                                                                                                                                    '(?:post|tweet|toot|video|reel))?)?(?: '
                                                                                                                                                                                                                    '?♻\\uFE0F?| '
                                                                                                                                                                                                                    'below)? '
                                                                                                                                                                                                                    'if '
                                                                                                                                                                                                                    '(?:you|u|this|it|that|your)\\b',),
                         'share if|share this|share it|share ♻|comment if|comment below': ('(?:share(?: '
                                                                                           '(?:this|it)(?: '
                                                                                           '(?:post|tweet|toot|video|reel))?)?|comment(?: '
                                                                                           'below)?)(?: '
                                                                                           '?♻\\uFE0F?)? '
                                                                                           'if '
                                                                                           '(?:you|u) '
                                                                                           '(?:agree|care|relate|can '
                                                                                           'relate|love|enjoy|support|believe|feel '
                                                                                           'the '
                                                                                           'same|think '
                                                                                           'so|found '
                                                                                           '(?:this|it)|liked?|learned)\\b',),
                         'repost|retweet|reshare|re-share|share this|share it|boost this|boost it': ('(?:repost|retweet|re-?share|share|boost) '
                                                                                                     '(?:this|it)(?: '
                                                                                                     '(?:post|tweet|toot|video|reel|list|thread))?(?: '
                                                                                                     '?♻\\uFE0F?)? '
                                                                                                     '(?:to '
                                                                                                     '(?:help|inspire|remind|support|save|spread|reach|let)|so '
                                                                                                     '(?:that '
                                                                                                     ')?(?:others|more|other|everyone))\\b(?! '
                                                                                                     'us\\b| '
                                                                                                     'me\\b)',
                                                                                                     '(?:repost|retweet|re-?share) '
                                                                                                     '(?:to '
                                                                                                     '(?:help|inspire|remind|support|save|spread)|so '
                                                                                                     '(?:that '
                                                                                                     ')?(?:others|more|other))\\b'),
                         'like,|like.|like &|like +|like/|like and|like or|like this|like it|upvote|retweet|repost|reshare|re-share|rt,|rt &|rt +|rt/|rt and|rt or': ('(?:like|upvote|retweet|rt|repost|re-?share)(?: '
                                                                                                                                                                      '(?:this|it)(?: '
                                                                                                                                                                      'post)?)?(?:(?: '
                                                                                                                                                                      '?[,&+/|.]| '
                                                                                                                                                                      'and| '
                                                                                                                                                                      'or)+ '
                                                                                                                                                                      '(?:like|comment|share|retweet|rt|repost|re-?share|save|tag|upvote|boost)\\b)++(?! '
                                                                                                                                                                      '(?:your|an?|button)\\b)(?!(?: '
                                                                                                                                                                      '?[,&+/|.]| '
                                                                                                                                                                      'and| '
                                                                                                                                                                      'or)+ '
                                                                                                                                                                      '(?:subscribe|follow)\\b)',),
                         'comment,|comment.|comment &|comment +|comment/|comment and': ('comment(?:(?: '
                                                                                        '?[,&+/|.]| '
                                                                                        'and| '
                                                                                        'or)+ '
                                                                                        '(?:like|share|retweet|rt|repost|re-?share|save|tag|upvote)\\b){2,}+(?!(?: '
                                                                                        '?[,&+/|.]| '
                                                                                        'and| '
                                                                                        'or)+ '
                                                                                        '(?:subscribe|follow)\\b)',),
                         'like this|like my|like our|like us|upvote': ('(?:like|upvote)(?: '
                                                                       '(?:this|my|our) '
                                                                       '(?:post|tweet|page|video|reel|photo|status| '
                                                                       'launch)| us)(?= '
                                                                       '(?:and|if|to|for|below|now|so|on)\\b| '
                                                                       '?[!&+👇]|\\.? '
                                                                       '*(?:$|\\n))',),
                         'like for|like ❤|like 👍|rt for|rt 🔁|retweet': ('(?:like|rt|retweet) '
                                                                        '?(?:[❤👍🔁]\\uFE0F? )?for '
                                                                        '[^.!?\\n]{1,40}?[,;/| ] '
                                                                        '?(?:like|rt|retweet|repost|share|comment|👍|👎|❤\\uFE0F?|🔁|♻\\uFE0F?) '
                                                                        '?(?:[❤👍🔁]\\uFE0F? '
                                                                        ')?for\\b',),
                         'react ': ('react (?:with )?(?:an? '
                                    ')?(?:\\p{Extended_Pictographic}\\uFE0F?)+ (?:if|for)\\b',),
                         'share|send|forward|repost|reshare|retweet': ('(?:re-?share|repost|retweet|share|send|forward) '
                                                                       '(?:this|it)(?: '
                                                                       '(?:post|tweet|toot|video|reel|list|thread))?(?: '
                                                                       '?♻\\uFE0F?)? (?:with|to) '
                                                                       '(?:a '
                                                                       'friend|someone|somebody|anyone|a '
                                                                       'colleague|one person|the '
                                                                       'person|that (?:one '
                                                                       ')?friend)(?= '
                                                                       '(?:who|that|you)\\b)',),
                         '♻': ('(?:re-?share|repost|share|retweet)\\b[^.!?\\n]{0,30}?♻\\uFE0F?',
                               '(?<=♻\\uFE0F? {0,2})(?:re-?share|repost|retweet|share '
                               '(?:this|it|with|to))\\b(?: (?:this|it)\\b)?'),
                         'comment': ('comment(?: the (?:word|keyword|emoji))?(?: below)?:? '
                                     '["\'*_]+[\\p{L}\\p{N}][\\p{L}\\p{N} \'-]{0,20}["\'*_]+(?: '
                                     '(?:below|down below|in the comments)| '
                                     '?(?=👇|⬇|[.!?]|$|\\n)|(?= (?:and|to|for|if|so)\\b))',
                                     'comment '
                                     '(?!(?:about|anything|anonymously|anywhere|away|below|code|directly|down|feedback|freely|here|nothing|openly|publicly|right|something|somewhere|underneath)\\b|\\w*s\\b)[\\w-]+ '
                                     '(?:below|in the comments)(?! the\\b)\\b',
                                     'comment '
                                     "(?:yes|amen|me|done|agreed?|interested|info|guide|pdf|i'm "
                                     'in|me too)(?= ?(?:[.!👇⬇]|$|\\n)| (?:and|to|for|so)\\b)',
                                     'comment (?:below )?if you (?:want '
                                     '(?:it|the|this|access|in\\b)|would like (?:the|a '
                                     'copy)|need (?:the|this|it)\\b)'),
                         'below|in the comments|in my comments|in comments|if you & comment|drop|reply|type|write|say|leave': ('(?:comment|drop|type|reply|write|say|leave)(?: '
                                                                                                                               'with)?(?: '
                                                                                                                               'the '
                                                                                                                               '(?:word|keyword|emoji))?:? '
                                                                                                                               '["\'*_]*(?:yes|no|me|amen|done|agreed?|true|interested|ready|guide|info|link|hi|hello|i\'m '
                                                                                                                               'in|me '
                                                                                                                               'too|["\'*_][\\p{L}\\p{N}][\\p{L}\\p{N} '
                                                                                                                               '\'-]{0,20})["\'*_]* '
                                                                                                                               '(?:below|in '
                                                                                                                               '(?:the '
                                                                                                                               '|my '
                                                                                                                               ')?comments|if '
                                                                                                                               'you '
                                                                                                                               '(?:agree|want|need|like|love|relate|can '
                                                                                                                               'relate|are '
                                                                                                                               "interested|'re "
                                                                                                                               '(?:interested|in)|would '
                                                                                                                               "like|'d "
                                                                                                                               'like))\\b',),
                         'comment|drop|leave|type|reply|send': ('(?:comment|drop|leave|type|reply(?: '
                                                                'with)?|send)(?: me| us)?(?: '
                                                                'an?| your| some| the)? '
                                                                '?(?:\\p{Extended_Pictographic}[\\uFE0F\\u200D\\p{Emoji_Modifier}]*)+(?: '
                                                                'emoji)?(?: (?:below|in (?:the '
                                                                '|my )?comments|if you)\\b| '
                                                                '?(?:[.!👇⬇]|$|\\n))',),
                         'your email|your e-mail & comment|drop|leave': ('(?:comment|drop|leave)(?: '
                                                                         'me| us)? your '
                                                                         'e-?mail(?: '
                                                                         '(?:address|id))?(?: '
                                                                         'below| in (?:the |my '
                                                                         ')?comments| '
                                                                         'here)?\\b',),
                         'comment|reply': ('(?:comment|reply)(?! (?:if|with '
                                           '(?:your|any)|your|any|on|to)\\b)\\b[^.!?\\n]{0,40}?(?: '
                                           "and|&|,| -| –| —) (?:i'll|i will|we'll|we will) "
                                           '(?:gladly |happily |personally '
                                           ')?(?:send|dm|message|email|share '
                                           '(?:the|it|this)|drop)\\b',
                                           '(?:comment|reply)(?: below| down below| here)? (?:to '
                                           '(?:get|receive|grab|unlock|access|claim)|for '
                                           '(?:access|the (?:link|pdf|guide|template|list)|a '
                                           'copy|your copy))\\b'),
                         'drop': ('drop (?:your|the|a) '
                                  '(?:links?|urls?|website|startup|saas|handles?|usernames?|profiles?|linkedin|twitter|instagram)(?= '
                                  '(?:below|in the comments|here)\\b|[^.!?\\n]{0,12}👇)',),
                         'like|upvote|heart|thumbs|reaction|repost|retweet|reshare|re-share|share & give|hit|smash|tap|leave|drop': ('(?:give|hit|smash|tap|leave|drop)(?: '
                                                                                                                                     '(?:us|me|it|this|that|the|my|our|post|video|tweet|some))*(?: '
                                                                                                                                     '\\([^()\\n]{1,40}\\))?(?: '
                                                                                                                                     'an?)?(?: '
                                                                                                                                     '(?:big|quick|little))? '
                                                                                                                                     '(?:like|upvote|heart|thumbs[- '
                                                                                                                                     ']up|reaction|repost|retweet|re-?share|like '
                                                                                                                                     'button|heart '
                                                                                                                                     'button|share '
                                                                                                                                     'button)s?\\b',),
                         'tag a|tag your|tag one|tag two|tag three|tag five|tag some|tag that|tag any|tag 1|tag 2|tag 3|tag 4|tag 5': ('tag '
                                                                                                                                       '(?:an?|your|one|two|three|five|\\d+|some|that|all '
                                                                                                                                       'your)(?: '
                                                                                                                                       '(?:best|work|fellow|other|dev|coding))? '
                                                                                                                                       '(?:friend|bestie|buddy|bff|mate|colleague|co-?worker|teammate|founder|person|people|boss)s?(?= '
                                                                                                                                       '(?:who|that|you|below|and|to|with|in '
                                                                                                                                       '(?:the '
                                                                                                                                       ')?comments)\\b| '
                                                                                                                                       "?(?:[.!👇]|$|\\n)|'d\\b)",
                                                                                                                                       'tag '
                                                                                                                                       '(?:someone|somebody|anyone)(?= '
                                                                                                                                       '(?:who|that|you|below|in '
                                                                                                                                       '(?:the '
                                                                                                                                       ')?comments)\\b| '
                                                                                                                                       "?(?:[.!👇]|$|\\n)|'d\\b)"),
                         'vote': ('vote (?:now )?(?:with|by|using) (?:an? |your '
                                  ')?(?:likes?|reactions?|emojis?|hearts?|retweets?|reposts?|comments?|liking|reacting|\\p{Extended_Pictographic})',)},
            'patterns': {'consider': ('\\bconsider '
                                      '(?P<hit>(?:(?:re-?sharing|reposting|retweeting|liking|upvoting|sharing)(?: '
                                      '(?:this|it)(?: post)?)?|giving (?:this|it)(?: post)? an? '
                                      '(?:like|repost|re-?share|share|retweet|boost|upvote))(?: '
                                      '?♻\\uFE0F?)?) (?:if|so that)\\b',),
                         'likes|retweets|rts|reposts|shares|comments|upvotes|reactions|boosts': ('\\b(?:if|when|once|as '
                                                                                                 'soon '
                                                                                                 'as) '
                                                                                                 '(?:this|it)(?: '
                                                                                                 '(?:post|tweet|toot|video|thread))? '
                                                                                                 '(?:gets?|hits?|reach(?:es)?|gets '
                                                                                                 'to|crosses) '
                                                                                                 '(?:over '
                                                                                                 '|at '
                                                                                                 'least '
                                                                                                 '|more '
                                                                                                 'than '
                                                                                                 ')?\\d[\\d.,]*k?\\+? '
                                                                                                 "(?:likes|retweets|rts|reposts|shares|comments|upvotes|reactions|boosts)(?=[^.!?\\n]{0,60}\\b(?:i|we)(?:'| "
                                                                                                 '))',
                                                                                                 '\\b\\d[\\d.,]*k?\\+? '
                                                                                                 '(?:likes|retweets|rts|reposts|shares|comments|upvotes|reactions|boosts)(?: '
                                                                                                 '?,| '
                                                                                                 'and)? '
                                                                                                 "(?:i'll|we'll|i "
                                                                                                 'will|we '
                                                                                                 'will)\\b',
                                                                                                 "\\b(?:let's|can "
                                                                                                 'we|help '
                                                                                                 '(?:me|us)) '
                                                                                                 '(?:get|hit|reach|push|bring) '
                                                                                                 '(?:(?:this|it|the|my|our|post|video|tweet) '
                                                                                                 '){0,3}(?:to '
                                                                                                 ')?\\d[\\d.,]*k?\\+? '
                                                                                                 '(?:likes|retweets|rts|reposts|shares|comments|upvotes|reactions|boosts)\\b'),
                         'like =|rt =|retweet =|share =|comment =|upvote =': ('\\b(?:1|one|each|every) '
                                                                              '(?:like|rt|retweet|share|comment|upvote) '
                                                                              '?= '
                                                                              '?(?:1|one|\\$|an?\\b)',),
                         'visibility|reach|the algo': ('\\b(?:a |an |any |your |some |each '
                                                       ')?(?:like|comment|upvote|reaction|commenting)s?(?: '
                                                       '(?:this|below|it))? for (?:better |more '
                                                       '|wider |extra |some |max(?:imum)? '
                                                       ')?(?:visibility|reach|the algorithm|the '
                                                       'algo)\\b',
                                                       '\\b(?:a |an |any |your |some |each '
                                                       ')?(?:retweet|rt|repost|share|boost|re-?share)s?(?: '
                                                       '(?:this|below|it))? for the '
                                                       '(?:algorithm|algo)\\b',
                                                       '\\b(?:like|comment|engage|react|share|repost|retweet|reply)(?: '
                                                       '\\w+){0,3} to '
                                                       '(?:beat|feed|please|help|trick) the '
                                                       '(?:algorithm|algo)\\b'),
                         'cfbr': ('\\bcfbr\\b',)},
            'beside': {'bait|beg|cringe|tired|sick|annoy|hate|spam|scam|stop|quit|instead|avoid|never|asking|posts|people': ('\\b(?:bait\\w*|begg?\\w*|cring\\w+|tired '
                                                                                                                             'of|sick '
                                                                                                                             'of|annoy\\w*|hate|spam\\w*|scam\\w*|avoid|instead '
                                                                                                                             'of|(?:stop|quit) '
                                                                                                                             '(?:asking|writing|posting|saying|using|telling|with)|never '
                                                                                                                             '(?!miss|forget)\\w+|asking '
                                                                                                                             '(?:people|readers|you|for|me|everyone)|posts? '
                                                                                                                             '(?:that|saying|which)|people '
                                                                                                                             '(?:who|that))\\b',),
                       "don't|do not|won't|without": ("\\b(?:(?:do not|don't|not going to|won't) "
                                                      '(?:have to |need to |want you to '
                                                      '|ask|beg|post|write|say)|without)',),
                       'issue|pull request|feature request|ticket|bug': ('\\b(?:issue|pull '
                                                                         'request|feature '
                                                                         'request|ticket|bug '
                                                                         'report)s?\\b',)}}},
 {'id': 'follow-begging',
  'pack': 'growth',
  'summary': 'A follow or subscription asked for its own sake',
  'check': 'ask',
  'message': '“{match}” asks for a follow: say in a sentence what comes and for whom, or let the '
             'post earn it.',
  'evidence': 'article',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('follow-for-follow', 'giveaway-gate', 'automated-dm'),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': ('a follow',
               'a quick follow',
               'add me',
               'bell',
               'connect',
               'email list',
               'follow',
               'followers',
               'inbox',
               'list of subscribers',
               'mailing list',
               'newsletter',
               'notifications',
               'readers',
               'send a',
               'send me',
               'subscrib',
               'subscribe',
               'telegram channel',
               'whatsapp channel',
               '🔔',
               'consider',
               'follow',
               'subscribe',
               'subscribed'),
  'excuses': ('drop',
              'get on',
              'give',
              'hop on',
              'join',
              'like',
              'sign up',
              'throw',
              'toss',
              'annoy',
              'api',
              'asking',
              'bait',
              'beg',
              'broker',
              "can't",
              'do not',
              "don't",
              'event',
              'hate',
              'if that sounds',
              'if this sounds',
              'if you are interested in',
              "if you're interested in",
              'instead of',
              'issue',
              'leaving',
              'moved',
              'never',
              'new account',
              'new handle',
              'new home',
              'now on',
              'observable',
              'posts',
              'queue',
              'quit',
              'repository',
              'sick',
              'stop',
              'stream',
              'switched',
              'tired',
              'topic',
              'webhook',
              "won't"),
  'given': {'commands': {'follow': ('follow (?:me|us)\\b(?! (?:through|into|down|along|to the|as '
                                    '(?:i|we)|back|if|around|inside|in (?:this|the|a)|here for '
                                    'a|on (?:a|an|my|our|this) '
                                    '(?:journey|tour|trip|walk|adventure|road))\\b)(?: '
                                    '(?:on|@|at|over on|here on) [@\\w.]+)?(?: for '
                                    '(?:more|daily|weekly|regular|updates|tips|future|further)(?: '
                                    '[\\w-]+)?)?',
                                    'follow (?:my|our|this|the) (?:\\w+ '
                                    ')?(?:page|account|profile|channel|newsletter|substack|podcast|handle|linkedin|twitter|insta|instagram|facebook|mastodon|bluesky|threads|tiktok|youtube)\\b(?! '
                                    '(?:guidelines?|rules?|policy|policies|setup|instructions?|docs|documentation|api|tutorial|link|thread|discussion|conversation|style)\\b)',
                                    'follow '
                                    "(?!(?:up|along|the|this|that|these|those|a|an|it|them|him|her|our|my|your|their|its|through|link|links|steps?|instructions?|thread|discussion|issue|progress|development|prompts?)\\b)(?:@?[\\w.'-]+ "
                                    '){1,4}?for (?:more|daily|weekly|regular)\\b(?! '
                                    '(?:info|information|details|than|context|on|about '
                                    'the)\\b)(?: [\\w-]+)?',
                                    'follow (?:along )?for (?:more|part '
                                    '\\d|daily|weekly|regular|future|further)\\b(?! '
                                    '(?:info|information|details|than|context)\\b)(?: [\\w-]+)?',
                                    'follow @[\\w.@-]+ (?:for|to (?:stay|keep|get|never|learn)) '
                                    '(?:(?:the|all|our|future|regular|news|up|in|latest) '
                                    '?)*(?:updates?|news|tips|to '
                                    'date|touch|posted|informed|content|announcements)\\b'),
                         'subscribe': ('subscribe (?:to|for) (?:my|our|the|this)(?! '
                                       '(?:rss|atom|calendar|ical|event|release feed)\\b)(?: '
                                       "(?!channel\\b)[\\w'-]+){0,3} (?:newsletter|(?<!\\bto the "
                                       ')channel|podcast|page|(?<!\\bto the )mailing list|email '
                                       'list|substack|blog|publication|account)\\b',
                                       'subscribe (?:here|today|below|now|for '
                                       '(?:more|free|weekly|daily|future|updates|your|notifications)|so '
                                       '(?:that )?you|with the link|via the link|at the link|if '
                                       'you (?:like|want|enjoy))\\b(?! to (?:the|an?) '
                                       '(?:topic|event|stream|queue))',
                                       'subscribe(?= ?(?:👇|→|➡|⬇|🔔|: '
                                       '*(?:https?|\\n|$)|https?:|[!.] *(?:$|\\n)))',
                                       'subscribe to (?:me|us)\\b'),
                         'newsletter|mailing list|email list|telegram channel|whatsapp channel|list of subscribers & join|sign up|get on|hop on': ('(?:join|sign '
                                                                                                                                                   'up '
                                                                                                                                                   '(?:for|to)|get '
                                                                                                                                                   'on|hop '
                                                                                                                                                   'on)(?: '
                                                                                                                                                   '(?:my|our|the))(?: '
                                                                                                                                                   '(?:free|weekly|daily|monthly|private|email|growing))*(?: '
                                                                                                                                                   '[\\w-]+)? '
                                                                                                                                                   '(?:newsletter|mailing '
                                                                                                                                                   'list|email '
                                                                                                                                                   'list|telegram '
                                                                                                                                                   'channel|whatsapp '
                                                                                                                                                   'channel|list '
                                                                                                                                                   'of '
                                                                                                                                                   'subscribers)\\b',),
                         'subscrib|readers|followers|newsletter|mailing list|inbox & join|sign up': ('(?:join|sign '
                                                                                                     'up '
                                                                                                     'with) '
                                                                                                     '(?:the '
                                                                                                     '|our '
                                                                                                     '|my '
                                                                                                     '|over '
                                                                                                     '|more '
                                                                                                     'than '
                                                                                                     '|these '
                                                                                                     '|those '
                                                                                                     '|nearly '
                                                                                                     '|almost '
                                                                                                     ')*\\d[\\d.,]*[km]?\\+?(?: '
                                                                                                     '(?:other|fellow|\\w+))?(?: '
                                                                                                     '(?:subscribers|readers|followers)\\b|[^.!?\\n]{0,50}\\b(?:newsletter|mailing '
                                                                                                     'list|inbox|subscrib\\w+)\\b)',),
                         'bell|🔔|follow|subscribe|notifications': ('(?:hit|smash|mash|punch)(?: '
                                                                   '(?:that|the|my|our|on))*(?: '
                                                                   '(?:like(?:,| and| &) ?))? '
                                                                   '?["\']?(?:follow|subscribe|bell|notification '
                                                                   'bell|🔔)(?!\\w)["\']?(?! '
                                                                   '(?:endpoint|api|route|url|method|handler|command|limit)\\b)(?: '
                                                                   '(?:button|icon|bell))?',
                                                                   '(?:hit|smash|ring|tap|click|press|turn '
                                                                   'on|mash)(?: '
                                                                   '(?:that|the|my|our|on|bell|icon))* '
                                                                   '?🔔',
                                                                   'ring (?:that|the|my|our) '
                                                                   'bell(?= (?:so|for|to '
                                                                   'never|and)\\b)',
                                                                   '(?:tap|click|press)(?: '
                                                                   '(?:that|the|my|our|on))* '
                                                                   '["\']?(?:follow|subscribe)["\']?(?: '
                                                                   '(?:button|above|below|now|if|so|for)\\b|(?= '
                                                                   '?(?:[.!👇]|$|\\n)))',
                                                                   'turn on (?:the |post |your '
                                                                   ')+(?:bell|notifications)\\b(?= '
                                                                   '(?:so|for|to never)\\b| '
                                                                   '?(?:[.!👇🔔]|$|\\n))'),
                         'subscribe|follow & like': ('like(?:(?: ?[,&+/]| and)+ '
                                                     '(?:comment|share|save|repost|retweet))*(?: '
                                                     '?[,&+/]| and)+ (?:subscribe|follow)\\b(?! '
                                                     '(?:up|the)\\b)',),
                         'a follow|a quick follow & give|drop|throw|toss': ('(?:give|drop|throw|toss)(?: '
                                                                            '(?:me|us|him|her|them|this '
                                                                            '(?:page|account)|my '
                                                                            '(?:page|account)|our '
                                                                            '(?:page|account)|@\\w+))?(?: '
                                                                            'a)(?: quick)? '
                                                                            'follow\\b',),
                         'connect|add me|send me|send a': ('connect with (?:me|us) (?:here|on '
                                                           '(?:linkedin|x|twitter|instagram|facebook|bluesky|mastodon|threads|social))\\b',
                                                           'send (?:me )?an? '
                                                           '(?:connection|friend) request\\b',
                                                           'add me (?:here |up )?on '
                                                           '(?:linkedin|x|twitter|instagram|facebook|snapchat|bluesky|mastodon|threads)\\b')},
            'patterns': {'consider': ('\\bconsider (?P<hit>(?:(?:following|subscribing to) '
                                      '(?:me|us|my|our|this|the)(?: [\\w-]+){0,2}? '
                                      '(?:newsletter|page|channel|podcast|account|blog|substack|mailing '
                                      'list)|following (?:me|us|here|for '
                                      'more)|subscribing|joining (?:my|our|the)(?: '
                                      '[\\w-]+){0,2}? (?:newsletter|mailing list|email '
                                      'list)))\\b(?! to '
                                      '(?:the|an?|each|every|all|those|these)\\b)',),
                         'follow|subscribe|subscribed': ("\\b(?:(?:don't|do not|never) "
                                                         'forget|remember|(?:make|be) sure) to '
                                                         '(?P<hit>(?:follow|subscribe))\\b(?! '
                                                         '(?:up|the|these|this|those|along|each|all|your|their|his|her|its|any|an?|to|before|first|until|after|\\w+ '
                                                         '(?:rules?|guidelines?|steps?|instructions?))\\b)',
                                                         '\\b(?:make|be) sure '
                                                         "(?P<hit>(?:you're|you are|to be|you) "
                                                         '(?:subscribed?|following)(?: to '
                                                         '(?:my|our|the)(?: \\w+){0,2})?)\\b(?! '
                                                         'to (?:an?|each|every|all)\\b)(?! '
                                                         '(?:me|us)? '
                                                         '?(?:the|these|those|this|all|each|every)\\b)',
                                                         '\\b(?:appreciate|love|means? a '
                                                         'lot|grateful for) '
                                                         '(?P<hit>(?:an?|your|every|the) '
                                                         '(?:quick )?follow)\\b(?![- ]up)',
                                                         "\\b(?P<hit>if you're not (?:already "
                                                         ')?(?:following|subscribed)(?: to)?(?: '
                                                         'me| us| my \\w+| our \\w+| already| '
                                                         'yet)?)\\b')},
            'beside': {"if that sounds|if this sounds|if you're interested in|if you are interested in": ('\\bif '
                                                                                                          '(?:(?:that|this) '
                                                                                                          'sounds '
                                                                                                          "(?!good\\b)\\w+|you(?:'re| "
                                                                                                          'are) '
                                                                                                          'interested '
                                                                                                          'in)\\b',),
                       'moved|new account|now on|new home|new handle|instead of|switched|leaving': ('\\b(?:(?:have '
                                                                                                    '|has '
                                                                                                    "|we've "
                                                                                                    "|i've "
                                                                                                    '|are '
                                                                                                    ')?mov(?:ed|ing)|new '
                                                                                                    '(?:account|home|handle|address)|(?:now|also) '
                                                                                                    'on|switched|leaving|no '
                                                                                                    'longer)\\b',),
                       'bait|beg|tired|sick|annoy|hate|stop|quit|asking|posts|never': ('\\b(?:\\w*bait\\w*|begg?\\w*|tired '
                                                                                       'of|sick '
                                                                                       'of|annoy\\w*|hate|(?:stop|quit) '
                                                                                       '(?:asking|writing|posting|saying|using|telling)|asking '
                                                                                       '(?:people|readers|you|for|me|everyone)|never '
                                                                                       '(?!miss|forget)\\w+|posts? '
                                                                                       '(?:that|saying))\\b',),
                       "don't|do not|won't|can't": ("\\b(?:do not|don't|won't|can't) "
                                                    '(?!forget|hesitate|miss|be shy|already|want '
                                                    'to miss|follow me)\\w+',),
                       'topic|queue|broker|event|stream|webhook|api|observable|repository|issue': ('\\b(?:topics?|queue|broker|event '
                                                                                                   'stream|events? '
                                                                                                   '(?:via|with|from)|webhooks?|observables?|callback|pub/sub|mqtt)\\b',)}}},
 {'id': 'follow-for-follow',
  'pack': 'growth',
  'summary': 'Follows or likes traded for follows or likes',
  'check': 'ask',
  'message': '“{match}” trades follows: leave it out, and let people follow for what you write.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': ('comment',
               'drop',
               'follow',
               'follow each other',
               'reply',
               'f4f',
               'follow',
               'follow 4 follow',
               'follow for follow',
               'follow train',
               'follow trains',
               'follow-4-follow',
               'follow-for-follow',
               'follow-train',
               'follow4follow',
               'gain',
               'l4l',
               'like for like',
               'like4like',
               'sub for sub',
               'sub4sub'),
  'excuses': ('against',
              'aircraft',
              'avoid',
              'bait',
              'ban',
              'banned',
              'block',
              'do not',
              "don't",
              'fighter',
              'forbid',
              'grumman',
              'hate',
              'instead',
              "isn't",
              'never',
              'no ',
              'not ',
              'refuse',
              'report',
              'skip',
              'spam',
              'stop',
              'tired',
              'why',
              'wildcat',
              'without'),
  'given': {'commands': {'follow': ('follow (?:me|us|@\\w+)(?: first)? ?(?:and|&|\\+|,|-|–|—|=) '
                                    "?(?:i|we)(?:'ll| will)?(?: "
                                    '(?:always|instantly|immediately|gladly|happily))? follow(?: '
                                    'you)?(?: right)? back\\b',
                                    'follow (?:me )?back\\b(?= ?(?:[.!👇🙏]|$|\\n)| '
                                    '(?:please|pls|everyone|me)\\b)',
                                    'follow everyone (?:who|that) '
                                    '(?:likes|retweets|reposts|comments|replies|follows|reacts)\\b'),
                         'follow each other': ('follow each other\\b',),
                         'drop|reply|comment': ('(?:drop|reply with|comment)(?: with)? your '
                                                '(?:handle|@|username)s?\\b[^.!?\\n]{0,30}\\bfollow(?:s|ing)?\\b',)},
            'patterns': {'f4f|l4l|follow4follow|follow 4 follow|sub4sub|like4like|follow-4-follow': ('(?<![#\\w/-])(?:f4f|l4l|follow '
                                                                                                     '?4 '
                                                                                                     '?follow|sub4sub|like4like|follow-4-follow)(?![\\w-]| '
                                                                                                     'wildcat)',),
                         'follow for follow|sub for sub|like for like|follow-for-follow': ('(?<![#\\w])(?:follow[- '
                                                                                           ']for[- '
                                                                                           '](?:a '
                                                                                           ')?follow(?:[- '
                                                                                           ']?back)?|sub '
                                                                                           'for '
                                                                                           'sub|like '
                                                                                           'for '
                                                                                           'like '
                                                                                           'for '
                                                                                           'follow)\\b',),
                         'follow train|follow-train|follow trains': ('\\b(?:an?|the|this|my|our|another|big|mega|daily|weekly|dev|writers?|friday|monday) '
                                                                     'follow[- ]trains?\\b',
                                                                     '\\bfollow[- ]train(?= '
                                                                     '?(?:[.!?:🚂👇]|$|\\n))'),
                         'follow': ("\\bi(?:'ll| will| always|'m going to)?(?: always| "
                                    'instantly| immediately)? follow(?:ing)?(?: you| everyone| '
                                    'all| anyone)?(?: right)? back\\b(?! (?:up|to|on|in|and '
                                    'forth|from)\\b)',
                                    '\\b(?:will|always|instant(?:ly)?|100%|guaranteed?|everyone '
                                    'gets an?) (?:follow(?:ing|s)?|followed)[- ]?back\\b(?! '
                                    '(?:up|to|on|in|with|and forth|from)\\b)',
                                    "\\bi(?:'ll| will|'m| am)?(?: always)? follow(?:ing)? "
                                    '(?:everyone|anyone|all) (?:who|that) '
                                    '(?:follows|likes|retweets|reposts|comments|replies|reacts|boosts|drops|shares)\\b(?! '
                                    '(?:good|great|about|on|code|their|interesting|useful))',
                                    "\\blet's (?:all )?follow each other\\b",
                                    '\\bfollow[- ]?back (?:guaranteed|100%)'),
                         'gain': ('\\bgain (?:\\d[\\d,.k+]* )?(?:mutuals|followers fast)\\b',)},
            'beside': {"stop|don't|do not|never|hate|tired|no |isn't|not |avoid|bait|spam|against|ban|why|banned|forbid|report|instead|without|refuse|skip|block": ("\\b(?:stop|don't|do "
                                                                                                                                                                    "not|doesn't|won't|never|hate|tired "
                                                                                                                                                                    'of|sick '
                                                                                                                                                                    "of|no|isn't|aren't|not|avoid\\w*|spam\\w*|against|ban|bans|banned|banning|why|forbids?|forbidden|instead "
                                                                                                                                                                    'of|without|refuse|skip|block|mute|remove\\w*|policy|rules?)\\b',),
                       'wildcat|fighter|grumman|aircraft': ('\\b(?:wildcat|fighter|grumman|aircraft)\\b',)}}},
 {'id': 'giveaway-gate',
  'pack': 'growth',
  'summary': 'A prize for a follow, like or repost',
  'check': 'ask',
  'message': '“{match}” makes reach the entry fee: let people enter with an answer, an idea or '
             'nothing at all.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('automated-dm',),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': ('chance at',
               'chance of',
               'chance to',
               'for an entry',
               'giveaway',
               'to be entered',
               'to enter',
               'to get a chance',
               'to participate',
               'to qualify',
               'to win',
               'give away',
               'giveaway',
               'giving away',
               'how to win',
               'lucky',
               'raffle',
               'raffling',
               'random',
               'rules',
               'to enter',
               'to join',
               'to participate',
               'to qualify',
               'to win'),
  'excuses': ('against',
              'do not',
              "don't",
              'hate',
              'illegal',
              'no need',
              'not have',
              'scam',
              'stop',
              'without'),
  'given': {'commands': {'to win|to enter|to be entered|to participate|to qualify|chance to|chance of|chance at|for an entry|to get a chance|giveaway': ('(?:follow(?! '
                                                                                                                                                         '(?:the|these|this|those|along|up|our '
                                                                                                                                                         '(?:guide|steps))\\b)|like|retweet|rt(?! '
                                                                                                                                                         '@)|repost|re-?share|boost|share(?! '
                                                                                                                                                         'your\\b)|comment(?! '
                                                                                                                                                         'on\\b)|tag|subscribe)\\b[^.!?\\n]{0,80}? '
                                                                                                                                                         '(?:to '
                                                                                                                                                         '(?:win|enter|be '
                                                                                                                                                         'entered|participate '
                                                                                                                                                         'in '
                                                                                                                                                         '(?:the|our|this) '
                                                                                                                                                         '(?:giveaway|raffle|draw)|qualify|have '
                                                                                                                                                         'a '
                                                                                                                                                         'chance|get '
                                                                                                                                                         'a '
                                                                                                                                                         'chance)|for '
                                                                                                                                                         '(?:a|your|the) '
                                                                                                                                                         'chance '
                                                                                                                                                         '(?:to|at|of)|for '
                                                                                                                                                         'an '
                                                                                                                                                         'entry|to '
                                                                                                                                                         'join '
                                                                                                                                                         '(?:the|our|this) '
                                                                                                                                                         'giveaway)\\b(?! '
                                                                                                                                                         '(?:your|the|a) '
                                                                                                                                                         '(?:name|address|number|password|command|code|url)\\b)',)},
            'patterns': {'to win|how to win': ('\\b(?:to|how to) win\\b(?: is simple| is '
                                               'easy)?[^\\p{L}\\d\\n]{0,6}\\n?[^\\p{L}\\d]{0,6}(?:1[^\\p{L}\\d]{0,6})?(?:simply '
                                               '|just |please |you must |you have to |all you '
                                               'have to do is |must '
                                               ')?(?P<hit>(?:follow|like|retweet|rt(?! '
                                               '@)|repost|re-?share|boost|subscribe|share '
                                               '(?:this|it|the|our|and|on)|tag '
                                               '(?:an?|your|two|three|\\d+|some)) '
                                               '?(?!the\\b|these\\b)[^\\n.!?]{0,60})',),
                         'to enter|to participate|to qualify|to join|rules': ('\\b(?:(?:to|how '
                                                                              'to) '
                                                                              '(?:enter|participate|qualify|join)|rules)\\b(?:(?<=\\b(?:giveaway|win|prizes?|raffle|giving '
                                                                              'away|winners?)\\b[\\s\\S]{0,300})|(?=[\\s\\S]{0,300}\\b(?:giveaway|win|prizes?|raffle|giving '
                                                                              'away|winners?)\\b))(?: '
                                                                              'is simple| is '
                                                                              'easy| are '
                                                                              'simple)?[^\\p{L}\\d\\n]{0,6}\\n?[^\\p{L}\\d]{0,6}(?:1[^\\p{L}\\d]{0,6})?(?:simply '
                                                                              '|just |please '
                                                                              '|you must |you '
                                                                              'have to |all you '
                                                                              'have to do is '
                                                                              '|must '
                                                                              ')?(?P<hit>(?:follow|like|retweet|rt(?! '
                                                                              '@)|repost|re-?share|boost|subscribe|share '
                                                                              '(?:this|it|the|our|and|on)|tag '
                                                                              '(?:an?|your|two|three|\\d+|some)) '
                                                                              '?(?!the\\b|these\\b)[^\\n!?]{0,60})',),
                         'giving away|give away|giveaway|raffle|raffling': ('\\b(?:giving '
                                                                            'away|give '
                                                                            'away|giveaway|raffl(?:e|ing))\\b[^!?\\n]{0,100}?\\b(?P<hit>(?:who|that) '
                                                                            '(?:follows?|likes?|retweets?|reposts?|re-?shares?|shares?|comments?|tags?|boosts?|subscribes?)\\b(?: '
                                                                            '(?:this|me|us|it|and|&|the|post|tweet|on|follows?|likes?|retweets?|reposts?|shares?|tags?|comments?)\\b){0,4})',
                                                                            '\\b(?:giving '
                                                                            'away|give '
                                                                            'away|giveaway|raffl(?:e|ing))\\b[^\\n]{0,120}?[.!?:\\n👇]\\W{0,10}(?:just '
                                                                            '|simply |please '
                                                                            ')?(?P<hit>(?:follow '
                                                                            '(?:me|us|@\\w+)|like '
                                                                            '(?:this|and|&|\\+)|retweet|rt(?! '
                                                                            '@)|repost|tag '
                                                                            '(?:a|two|three|\\d|your))\\b(?: '
                                                                            '(?:this|me|us|it|and|&|the|post|tweet|friends?|follow|like|retweet|repost|share|tag)\\b){0,4})'),
                         'random|lucky': ('\\b(?:one|a|an|two|three|five|ten|\\d+) '
                                          '(?:random|lucky) (?:new '
                                          ')?(?P<hit>(?:followers?|retweeters?|subscribers?|commenters?|(?:persons?|people|winners?|users?|of '
                                          'you) who '
                                          '(?:follows?|likes?|retweets?|reposts?|shares?|comments?|tags?|subscribes?)))\\b',)},
            'beside': {"no need|don't|do not|without|not have|illegal|scam|stop|hate|against": ('\\b(?:no '
                                                                                                'need '
                                                                                                'to|(?:do '
                                                                                                "not|don't|not) "
                                                                                                'have '
                                                                                                'to|(?:do '
                                                                                                "not|don't) "
                                                                                                'need '
                                                                                                "to|don't "
                                                                                                '(?!miss|forget)\\w+|without|scams?|stop '
                                                                                                '(?:asking|running)|hate|against|forbidden|banned)\\b',)}}},
 {'id': 'hashtag-overuse',
  'pack': 'growth',
  'summary': 'More hashtags than readers of the platform put up with',
  'check': 'hashtags',
  'message': '{n} hashtags where {max} do on {platform}: keep those someone would search for, '
             'and drop {extra}.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('tags',),
  'platforms': (),
  'languages': (),
  'yields_to': ('too-many-hashtags',),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'max': {'default': 5, 'x': 2, 'facebook': 3, 'threads': 1}}},
 {'id': 'hashtag-stuffing',
  'pack': 'growth',
  'summary': 'Hashtags that ask for reach and name no topic',
  'check': 'stuffing',
  'message': '“{match}” asks for reach and says nothing of this post: leave it out, or name the '
             'topic that someone would search for.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('tags',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'reach': ('f4f',
                      'follow4follow',
                      'followforfollow',
                      'followforfollowback',
                      'follow4followback',
                      'follow4like',
                      'followback',
                      'followbackalways',
                      'followalways',
                      'followtrain',
                      'followme',
                      'followmeplease',
                      'followus',
                      'followers4followers',
                      'gainfollowers',
                      'gainfollowersfast',
                      'getfollowers',
                      'morefollowers',
                      'freefollowers',
                      'teamfollowback',
                      'instafollow',
                      'instalike',
                      'instalikes',
                      'l4l',
                      'like4like',
                      'like4likes',
                      'like4follow',
                      'likeforlike',
                      'likeforlikes',
                      'likeforlikeback',
                      'likeforfollow',
                      'likeback',
                      'likesback',
                      'likesforlikes',
                      'likesforlike',
                      'likesforfollow',
                      'comment4comment',
                      'commentforcomment',
                      'sub4sub',
                      'subforsub',
                      'shoutout4shoutout',
                      'shoutoutforshoutout',
                      'spam4spam',
                      'tagsforlikes',
                      'tags4likes',
                      'taglikes',
                      'goviral',
                      'makethisviral',
                      'viralcontent',
                      'viralpost',
                      'viralposts',
                      'boostthis',
                      'boostthispost',
                      'cfbr',
                      'commentforbetterreach',
                      'retweetplease',
                      'pleaseretweet',
                      'pleaseshare',
                      'xyzbca'),
            'popular': ('love',
                        'instagood',
                        'instadaily',
                        'instamood',
                        'instapic',
                        'instagram',
                        'photooftheday',
                        'picoftheday',
                        'viral',
                        'viralvideo',
                        'viralreels',
                        'trending',
                        'trendingnow',
                        'trendingreels',
                        'trend',
                        'fyp',
                        'fypage',
                        'fypシ',
                        'foryou',
                        'foryoupage',
                        'explore',
                        'explorepage',
                        'reels',
                        'reelsinstagram',
                        'follow',
                        'follower',
                        'followers',
                        'like',
                        'likes',
                        'share',
                        'retweet',
                        'boost')}},
 {'id': 'share-request',
  'pack': 'growth',
  'summary': 'A plain request to share the post',
  'check': 'ask',
  'message': "“{match}” asks readers to work for the post's reach: say whom it is for, and they "
             'will pass it on themselves.',
  'evidence': 'article',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('engagement-bait', 'giveaway-gate', 'automated-dm'),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': ('boost it',
               'boost this',
               'forward it',
               'forward the',
               'forward this',
               'pass it',
               'pass the',
               'pass this',
               're-share',
               'reblog',
               'repost',
               'reshare',
               'retweet',
               'rt it',
               'rt please',
               'rt pls',
               'rt this',
               'rt 🙏',
               'rt!',
               'share it',
               'share the',
               'share this',
               'spread',
               'tell',
               'appreciate',
               'appreciated',
               'consider',
               'grateful for',
               'kindly',
               'love a',
               'love any',
               'love some',
               'love your',
               'please',
               'pls',
               'plz',
               'reach',
               'share with',
               'spread the',
               'thankful for',
               'visibility',
               'welcome'),
  'excuses': ('asking',
              'bait',
              'before',
              'do not',
              "don't",
              'hate',
              'never',
              'people',
              'posts',
              'stop',
              'tired',
              'without'),
  'given': {'commands': {'share this|share it|share the|forward this|forward it|forward the|boost this|boost it|repost|retweet|reshare|re-share|reblog|rt this|rt it|pass this|pass it|pass the|rt!|rt please|rt pls|rt 🙏': ('(?:share|forward|boost|repost|retweet|re-?share|reblog|rt) '
                                                                                                                                                                                                                             '(?:this|it)(?: '
                                                                                                                                                                                                                             '(?:post|tweet|toot|thread|job|message|survey|news|opening|call|announcement|one))? '
                                                                                                                                                                                                                             '(?:widely|far '
                                                                                                                                                                                                                             'and '
                                                                                                                                                                                                                             'wide|around|as '
                                                                                                                                                                                                                             'widely '
                                                                                                                                                                                                                             'as)\\b',
                                                                                                                                                                                                                             '(?:share|forward|boost|repost|retweet|re-?share|reblog|rt) '
                                                                                                                                                                                                                             '(?:(?:this|it)(?: '
                                                                                                                                                                                                                             '(?:post|tweet|toot|thread|job|message|survey|news|opening|call|announcement))?|the '
                                                                                                                                                                                                                             'news|the '
                                                                                                                                                                                                                             'word) '
                                                                                                                                                                                                                             '(?:with|to|among|in) '
                                                                                                                                                                                                                             '(?:your '
                                                                                                                                                                                                                             '(?:network|followers|friends|contacts|circles?|community|audience)|anyone|others '
                                                                                                                                                                                                                             'who|people '
                                                                                                                                                                                                                             'who|folks '
                                                                                                                                                                                                                             'who|everyone '
                                                                                                                                                                                                                             'you)\\b',
                                                                                                                                                                                                                             'share '
                                                                                                                                                                                                                             '(?:this|it) '
                                                                                                                                                                                                                             '(?:post|tweet|toot|thread)\\b(?! '
                                                                                                                                                                                                                             '(?:link|with '
                                                                                                                                                                                                                             '(?:us|me))\\b)',
                                                                                                                                                                                                                             'pass '
                                                                                                                                                                                                                             '(?:this|it|the '
                                                                                                                                                                                                                             'word) '
                                                                                                                                                                                                                             '(?:on|around|along)(?= '
                                                                                                                                                                                                                             '(?:to|with)\\b| '
                                                                                                                                                                                                                             '?(?:[.!👇🙏]|$|\\n))',
                                                                                                                                                                                                                             '(?:repost|retweet|re-?share|reblog|rt)(?: '
                                                                                                                                                                                                                             '(?:this|it)(?: '
                                                                                                                                                                                                                             '(?:post|tweet|toot))?)?(?= '
                                                                                                                                                                                                                             '?(?:[.!👇🙏]|$|\\n)| '
                                                                                                                                                                                                                             '(?:please|pls|widely)\\b)'),
                         'spread|tell': ('spread the (?:word|news|love)\\b(?! of\\b)',
                                         'tell (?:all )?your friends\\b')},
            'patterns': {'share with': ('\\b(?:please|pls|plz|kindly) (?P<hit>share with '
                                        '(?:anyone|whoever|everyone|others who|people who|folks '
                                        'who|your '
                                        '(?:network|followers|friends|contacts|circles?|community)))\\b',),
                         'consider': ('\\bconsider '
                                      '(?P<hit>(?:re-?sharing|reposting|retweeting|sharing '
                                      '(?:this|it))(?: (?:this|it))?(?: '
                                      '(?:post|tweet|toot))?)\\b(?! (?:with|to) (?:us|me)\\b)',),
                         'please|pls|plz|kindly': ('\\b(?:please|pls|plz|kindly) '
                                                   '(?P<hit>(?:rt|retweet|repost|re-?share|boost|reblog|share)\\b(?: '
                                                   '(?:this|it)\\b)?(?: '
                                                   '(?:post|tweet|toot|widely)\\b)?)(?= '
                                                   '?(?:[.!,;:👇🙏❤💚#@]|$|\\n|https?:)| '
                                                   '(?:and|if|to help|so)\\b)',
                                                   '\\b(?:please|pls|plz|kindly)\\b[^.!?\\n]{0,80}? '
                                                   'and '
                                                   '(?P<hit>(?:share|forward|boost|repost|retweet) '
                                                   '(?:this|it)(?: (?:with|to) '
                                                   '(?:others|your|anyone|everyone|all)(?: '
                                                   '[\\w-]+){0,2})?)(?! (?:with|to) '
                                                   '(?:us|me|other|those|fellow)\\b)'),
                         'spread the': ('\\b(?P<hit>help (?:us |me |to |us to )?spread the '
                                        '(?:word|news))\\b',),
                         'visibility|reach': ('\\b(?P<hit>(?:an? |any |your |some |each '
                                              ')?(?:retweet|rt|repost|share|boost|re-?share)s?(?: '
                                              '(?:this|below|it))? for (?:better |more |wider '
                                              '|extra |some |max(?:imum)? '
                                              ')?(?:visibility|reach))\\b',),
                         'appreciate|grateful for|thankful for|love a|love any|love some|love your': ('\\b(?:appreciate|grateful '
                                                                                                      'for|thankful '
                                                                                                      'for|love) '
                                                                                                      '(?P<hit>(?:an?|any|your|every|some|the) '
                                                                                                      '(?:quick '
                                                                                                      ')?(?:rts?|retweets?|reposts?|shares?|boosts?|re-?shares?))(?! '
                                                                                                      '(?:of|in|price)\\b)\\b',),
                         'appreciated|welcome': ('\\b(?P<hit>(?:rts?|retweets?|reposts?|boosts?|shares|sharing|re-?shares?)(?: '
                                                 '(?:and|&|/) \\w+)? (?:(?:is |are |very |much '
                                                 '|greatly |most )*(?:appreciated|welcome))\\b)',
                                                 '\\b(?P<hit>(?:an?|any|every|each) (?:quick '
                                                 ')?(?:rt|retweet|repost|share|boost)s?) '
                                                 '(?:would|will|is|are)(?: be)?(?: '
                                                 '(?:very|much|greatly|really|so))* '
                                                 '(?:appreciated|welcome)\\b')},
            'beside': {'bait|tired|stop|hate|asking|never|posts|people': ('\\b(?:\\w*bait\\w*|tired '
                                                                          'of|sick '
                                                                          'of|(?:stop|quit) '
                                                                          '(?:asking|writing|posting|saying|using)|hate|asking '
                                                                          '(?:people|readers|you|for|me|everyone)|never '
                                                                          '(?!miss|forget)\\w+|posts? '
                                                                          '(?:that|saying)|people '
                                                                          '(?:who|that))\\b',),
                       "don't|do not|without|before": ("\\b(?:do not|don't) "
                                                       '(?!forget|hesitate|miss)\\w+',)}}},
 {'id': 'unfollow-threat',
  'pack': 'growth',
  'summary': 'Readers told to leave if they disagree',
  'check': 'ask',
  'message': '“{match}” shows the door to whoever might have been convinced: say what you think '
             'and why, and let them stay.',
  'evidence': 'article',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': ('block',
               'defriend',
               'disconnect',
               'go ahead',
               'mute me',
               'see yourself',
               'the door',
               'the exit',
               'unfollow',
               'unfriend',
               'unsubscribe',
               'block',
               'blocking',
               'follow',
               'mute',
               'muting',
               'remove',
               'unfollow',
               'unfollowing',
               'unfriend'),
  'excuses': ('conference', 'live', 'moved', 'new account', 'new handle', 'said', 'tell', 'told'),
  'given': {'commands': {'unfollow|block|unfriend|defriend|disconnect|unsubscribe': ('(?:unfollow|unfriend|defriend|block) '
                                                                                     '(?:me|us)\\b(?! '
                                                                                     '(?:out|off)\\b)(?: '
                                                                                     '(?:now|right '
                                                                                     'now|already|today))?',
                                                                                     'unfollow(?= '
                                                                                     '(?:now|right '
                                                                                     'now|immediately)\\b| '
                                                                                     '?(?:[.!]|$|\\n))',
                                                                                     'disconnect '
                                                                                     'from '
                                                                                     'me\\b'),
                         'mute me': ('mute me\\b(?= if you '
                                     "(?:disagree|don't|can't|support|think|believe|hate|voted|have "
                                     'a problem|are offended))',),
                         'go ahead': ('go ahead and (?:unfollow|block|unfriend)\\b',),
                         'see yourself|the door|the exit': ("(?:see yourself out|there's the "
                                                            'door)\\b',)},
            'patterns': {'unfollow|block|unfriend|mute|blocking|muting|unfollowing|remove': ("\\bi(?:'ll| "
                                                                                             "will|'m "
                                                                                             'going '
                                                                                             'to| '
                                                                                             'am '
                                                                                             'going '
                                                                                             "to|'m| "
                                                                                             'am) '
                                                                                             '(?:be '
                                                                                             ')?(?:just '
                                                                                             '|simply '
                                                                                             '|immediately '
                                                                                             '|instantly '
                                                                                             ')?(?:unfollow|block|unfriend|mut)(?:e|ing)? '
                                                                                             '(?:you|anyone|anybody|everyone|everybody|people|all)\\b(?=[^.!?\\n]{0,40}\\b(?:who|that|if|when)\\b)',
                                                                                             '\\b(?:the '
                                                                                             ')?(?:unfollow|block) '
                                                                                             'button '
                                                                                             "(?:is|'s) "
                                                                                             '(?:right '
                                                                                             ')?(?:there|here|over '
                                                                                             'there|up '
                                                                                             'there|free|that '
                                                                                             'way)\\b',
                                                                                             '\\byou '
                                                                                             '(?:can|may|should|might '
                                                                                             'as '
                                                                                             'well) '
                                                                                             '(?:just '
                                                                                             '|go '
                                                                                             'ahead '
                                                                                             'and '
                                                                                             ')?(?:unfollow|unfriend|block) '
                                                                                             'me\\b',
                                                                                             "\\bdon't "
                                                                                             '(?:let '
                                                                                             'the '
                                                                                             'door|bother '
                                                                                             'following '
                                                                                             'me)\\b'),
                         'follow': ("\\bdon't follow me if\\b",)},
            'beside': {'told|tell|said|moved|conference|live|new account|new handle': ('\\b(?:told '
                                                                                       '(?:me|us|them)|tell(?:s|ing) '
                                                                                       '(?:people|readers|you)|(?:he|she|they) '
                                                                                       'said|threat\\w*|posts? '
                                                                                       'that|moved|new '
                                                                                       'account|new '
                                                                                       'handle|(?:talk|live-?(?:tweet|toot|post|blog))ing|conference|spoilers?)\\b',)}}},
 {'id': 'click-identifier',
  'pack': 'links',
  'summary': 'An address that carries a click identifier',
  'check': 'query-key',
  'message': '“{key}” in this address is there for tracking and does nothing for readers: '
             '`--fix` removes it.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'keys': ('fbclid',
                     'gclid',
                     'gclsrc',
                     'dclid',
                     'gbraid',
                     'wbraid',
                     'msclkid',
                     'twclid',
                     'ttclid',
                     'li_fat_id',
                     'igsh',
                     'igshid',
                     'mc_eid',
                     '_hsenc',
                     '_hsmi',
                     'yclid',
                     'vero_id',
                     'oly_anon_id',
                     'oly_enc_id',
                     'mkt_tok'),
            'site_keys': ('youtube.com si',
                          'youtu.be si',
                          'open.spotify.com si',
                          'x.com s',
                          'x.com t',
                          'twitter.com s',
                          'twitter.com t',
                          'linkedin.com trk',
                          'linkedin.com lipi',
                          'medium.com source',
                          'docs.google.com ouid',
                          'drive.google.com ouid')}},
 {'id': 'edit-link',
  'pack': 'links',
  'summary': 'An address of an edit page or a preview',
  'check': 'address-pattern',
  'message': 'This address opens the page for editing, or a preview that will go: link the page '
             'that readers are meant to see.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': ('deploy-preview',
               'docs.google.com',
               'github.com',
               'gitlab.com',
               'overleaf.com',
               'preview=true',
               'wp-admin'),
  'excuses': (),
  'given': {'patterns': {'docs.google.com': ('//docs\\.google\\.com/(?:document|spreadsheets|presentation|forms)/d/[^/]+/edit(?!\\?(?:[^#\\s]*&)?usp=(?:sharing|share_link)\\b)',),
                         'wp-admin': ('/wp-admin/',),
                         'github.com|gitlab.com': ('//(?:github|gitlab)\\.com/[^/]+/[^/]+/(?:-/)?edit/',),
                         'preview=true': ('[?&]preview=true\\b',),
                         'deploy-preview': ('//deploy-preview-\\d+--',),
                         'overleaf.com': ('//www\\.overleaf\\.com/project/',)}}},
 {'id': 'expiring-link',
  'pack': 'links',
  'summary': 'A signed address that stops working',
  'check': 'address-pattern',
  'message': 'This address is signed and dies, often within the hour: put the file where it '
             'stays, and link that.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': ('discordapp',
               'expires=',
               'private-user-images',
               'raw.githubusercontent.com',
               'x-amz-',
               'x-goog-'),
  'excuses': (),
  'given': {'patterns': {'x-amz-': ('[?&]x-amz-(?:expires|signature|date)=',),
                         'x-goog-': ('[?&]x-goog-(?:expires|signature)=',),
                         'expires=': ('[?&]expires=\\d{9,}',),
                         'private-user-images': ('//private-user-images\\.githubusercontent\\.com/',),
                         'discordapp': ('//(?:cdn|media)\\.discordapp\\.(?:com|net)/attachments/[^?]+\\?(?:.*&)?ex=',),
                         'raw.githubusercontent.com': ('//raw\\.githubusercontent\\.com/[^?]+\\?token=',)}}},
 {'id': 'glued-link',
  'pack': 'links',
  'summary': 'A link that runs into the text around it',
  'check': 'glued',
  'message': 'The link “{link}” {problem}: put a space between (`--fix`).',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'insecure-link',
  'pack': 'links',
  'summary': 'An address without encryption',
  'check': 'insecure',
  'message': 'Browsers warn before they open {host} over http: use https if it answers there.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'link-shortener',
  'pack': 'links',
  'summary': 'A shortened address that hides where it leads',
  'check': 'host',
  'message': '{site} hides where this leads, and the link dies with it: put the whole address.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'sites': ('bit.ly',
                      'j.mp',
                      'tinyurl.com',
                      'goo.gl',
                      'ow.ly',
                      'buff.ly',
                      'is.gd',
                      'v.gd',
                      't.ly',
                      'rb.gy',
                      'cutt.ly',
                      'shorturl.at',
                      'dlvr.it',
                      'ift.tt',
                      'lnkd.in',
                      't.co',
                      'tiny.cc',
                      'rebrand.ly',
                      'bl.ink',
                      'soo.gd',
                      's.id',
                      'adf.ly',
                      'fb.me',
                      'trib.al'),
            'own': {'linkedin': 'lnkd.in', 'x': 't.co', 'facebook': 'fb.me'}}},
 {'id': 'login-link',
  'pack': 'links',
  'summary': 'An address that only your own machine or network can open',
  'check': 'private-host',
  'message': 'Nobody else can open {host}: link the public address, or put it in `backticks` if '
             'it is an example.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'secret-in-link',
  'pack': 'links',
  'summary': 'A token, key or password in an address',
  'check': 'secret',
  'message': 'This address holds {what}: take it out, and change it if the draft was ever '
             'pushed.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': ('expiring-link',),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'unlinked-address',
  'pack': 'links',
  'summary': 'An address that the network will not link',
  'check': 'unlinked',
  'message': '{platform} does not make “{link}” a link: begin it with {fixed} (`--fix`).',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': (),
  'platforms': ('x', 'mastodon', 'bluesky'),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'accidental-link',
  'pack': 'platform',
  'summary': 'A file name that the network turns into a link',
  'check': 'file-link',
  'message': "{platform} makes “{file}” a link, because .{ending} is a country's domain: name "
             'the file without its dot.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': ('x', 'bluesky'),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'broken-tag',
  'pack': 'platform',
  'summary': 'A tag or mention that the network cuts or does not link',
  'check': 'cut-tag',
  'message': '“{match}”: {platform} {problem}; {mend}.',
  'evidence': 'standard',
  'scope': 'post',
  'needs': (),
  'when': ('signs',),
  'platforms': ('x', 'mastodon', 'bluesky'),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'dead-directive',
  'pack': 'platform',
  'summary': 'A key or line that the publishing tool ignores',
  'check': 'dead-directive',
  'message': '“{directive}” {why}: {instead}.',
  'evidence': 'standard',
  'scope': 'draft',
  'needs': (),
  'when': ('dead',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'dead-link-text',
  'pack': 'platform',
  'summary': 'An address that nobody can tap',
  'check': 'dead-link',
  'message': '{platform} does not link addresses in a caption: put it in your profile and say '
             'so, or use a short name that people can type.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': ('instagram',),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'emoji-shortcode',
  'pack': 'platform',
  'summary': 'An emoji shortcode that readers will see as typed',
  'check': 'shortcode',
  'message': '{platform} {shows} “{match}” as typed: put {emoji} itself.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('colons',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'leftover',
  'pack': 'platform',
  'summary': 'A note or placeholder that was meant to go',
  'check': 'leftover',
  'message': '“{match}” was left in: fill it in or take it out before this is posted.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'long-alt-text',
  'pack': 'platform',
  'summary': 'A description longer than the platform takes',
  'check': 'limit',
  'message': '{platform} takes {limit} characters of description and {file} has {n}: cut {over}, '
             'or move the long version into a reply.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': ('limit',),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'what': 'alt'}},
 {'id': 'missing-file',
  'pack': 'platform',
  'summary': 'A file that the draft names and that is not there',
  'check': 'missing-file',
  'message': 'There is no file “{file}” here: add it, or mend the path.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('media',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'over-length',
  'pack': 'platform',
  'summary': 'More text than the platform takes',
  'check': 'length',
  'message': '{platform} takes {limit} {unit} and this is {used}{cost}: cut {over}, for example '
             'from “{cut}” on.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': ('limit',),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'poll-limit',
  'pack': 'platform',
  'summary': 'A poll with too many options, or one too long',
  'check': 'poll',
  'message': '{platform} {problem}: {mend}.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': ('limit',),
  'when': ('poll',),
  'platforms': ('x', 'mastodon'),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'stray-part',
  'pack': 'platform',
  'summary': 'A post of a thread that holds only tags, handles or a link',
  'check': 'stray-part',
  'message': 'Post {index} of {total} holds only {what}: {mend}.',
  'evidence': 'convention',
  'scope': 'draft',
  'needs': (),
  'when': ('thread',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'thread-numbering',
  'pack': 'platform',
  'summary': 'Thread numbers that do not match the thread',
  'check': 'thread-numbering',
  'message': '“{mark}” stands on post {index} of {total}: number it {index}/{total}, or leave '
             'the numbers to the network.',
  'evidence': 'convention',
  'scope': 'draft',
  'needs': (),
  'when': ('thread',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'too-many-hashtags',
  'pack': 'platform',
  'summary': 'More hashtags than the platform takes',
  'check': 'limit',
  'message': '{platform} takes {limit} {what} a post and this has {n}: keep what readers would '
             'search for, and drop {over}.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': ('limit',),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'documented': False}},
 {'id': 'too-many-images',
  'pack': 'platform',
  'summary': 'More images than the platform takes',
  'check': 'limit',
  'message': '{platform} takes {limit} {what} in a post and this has {n}: drop {over}, or go on '
             'in a reply.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': ('limit',),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'what': 'images'}},
 {'id': 'too-many-links',
  'pack': 'platform',
  'summary': 'More links than the platform takes',
  'check': 'limit',
  'message': '{platform} takes {limit} different {what} in a post and this has {n}: drop {over}, '
             'or move them into a reply.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': ('limit',),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'error'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'what': 'links'}},
 {'id': 'unfilled-template',
  'pack': 'platform',
  'summary': 'A template field that nothing filled in',
  'check': 'leftover',
  'message': '“{match}” is a template field that nothing filled in: write what it stands for.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': (),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {'what': 'template'}},
 {'id': 'visible-markup',
  'pack': 'platform',
  'summary': 'Markdown that readers will see as typed',
  'check': 'markup',
  'message': '{platform} shows {marks} as typed: `--fix` removes {them}.',
  'evidence': 'policy',
  'scope': 'post',
  'needs': (),
  'when': ('marked',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'expired-suppression',
  'pack': 'suppressions',
  'summary': 'A suppression whose date has passed',
  'check': 'suppression',
  'message': 'This suppression of {rules} ran out on {until}: look at the finding again, then '
             'mend the text or set a new date.',
  'evidence': 'convention',
  'scope': 'draft',
  'needs': (),
  'when': ('accepted',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'unused-suppression',
  'pack': 'suppressions',
  'summary': 'A suppression that hides nothing',
  'check': 'suppression',
  'message': '“{rule}” is ignored here, but {hint}: take it out, or the next reader will wonder '
             'why.',
  'evidence': 'convention',
  'scope': 'draft',
  'needs': (),
  'when': ('accepted',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'bare-link',
  'pack': 'value',
  'summary': 'A link with hardly a word about it',
  'check': 'own-words',
  'message': 'A link with {n} {words} of your own: say in a sentence what a reader finds there, '
             'and for whom it is.',
  'evidence': 'article',
  'scope': 'post',
  'needs': (),
  'when': ('links',),
  'platforms': (),
  'languages': (),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'empty-hype',
  'pack': 'value',
  'summary': 'A stock superlative that says nothing of the thing itself',
  'check': 'phrase',
  'message': '“{match}” could be said of anything: put a fact, a name or a number in its place, '
             'and let readers judge.',
  'evidence': 'article',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': ('game-changer',
               'game-changers',
               'game changer',
               'game changers',
               'gamechanger',
               'gamechangers',
               'game-changing',
               'gamechanging',
               'revolutionary',
               'revolutionize',
               'revolutionizes',
               'revolutionized',
               'revolutionizing',
               'revolutionise',
               'revolutionises',
               'revolutionised',
               'revolutionising',
               'groundbreaking',
               'ground-breaking',
               'trailblazing',
               'paradigm-shifting',
               'mind-blowing',
               'mindblowing',
               'mind blowing',
               'jaw-dropping',
               'earth-shattering',
               'awe-inspiring',
               'cutting-edge',
               'next-level',
               'world-class',
               'best-in-class',
               'industry-leading',
               'market-leading',
               'world-leading',
               'top-notch',
               'second to none',
               'once-in-a-lifetime',
               'never-before-seen',
               'like never before',
               'life-changing',
               'life-changer',
               'life changer',
               'effortlessly',
               'blazing fast',
               'blazing-fast',
               'blazingly fast',
               'lightning-fast',
               'lightning fast',
               'one-stop shop',
               'one-stop-shop',
               'must-read',
               'must-see',
               'must-watch',
               'must-attend',
               "can't-miss",
               'not to be missed',
               'exciting news',
               'exciting announcement',
               'super excited',
               'super thrilled',
               'super stoked',
               'super pumped',
               'beyond excited',
               'beyond thrilled',
               'from zero to hero',
               'magic formula',
               'surprise and delight',
               'history in the making',
               'endless possibilities',
               'limitless possibilities',
               'limitless potential',
               'the possibilities are endless',
               'the best is yet to come',
               'the game has changed',
               '100x',
               '10x',
               'amazing',
               'announcement',
               'boundar',
               'crazy',
               'delighted',
               'ecstatic',
               'effortless',
               'epic',
               'everything',
               'excited',
               'extraordinary',
               'forever',
               'future',
               'game',
               'guru',
               'history',
               'incredible',
               'insane',
               'insanely',
               'leap',
               'level',
               'massive',
               'mind',
               'miss',
               'never been',
               'new era',
               'news',
               'next-gen',
               'ninja',
               'overjoyed',
               'paradigm shift',
               'phenomenal',
               'possible',
               'proud',
               'pumped',
               'ridiculously',
               'rock star',
               'rockstar',
               'secret',
               'skyrocket',
               'staggering',
               'state-of-the-art',
               'stoked',
               'storm',
               'stunning',
               'supercharg',
               'superpower',
               'thrilled',
               'turbo-charg',
               'turbocharg',
               'ultimate',
               'unbeatable',
               'unbelievable',
               'unfair advantage',
               'unleash',
               'unlock',
               'unmatched',
               'unparalleled',
               'unreal',
               'unrivaled',
               'unrivalled',
               'wait is',
               'wild ride'),
  'excuses': (" '",
              '"',
              '://',
              "aren't",
              "can't",
              "didn't",
              "doesn't",
              "don't",
              'ground-breaking',
              'groundbreaking',
              'hardly',
              "isn't",
              'life-changing',
              'never',
              'next-level',
              'not',
              'nothing',
              'revolutionary',
              "wasn't",
              "won't"),
  'given': {'any': ('game-changer',
                    'game-changers',
                    'game changer',
                    'game changers',
                    'gamechanger',
                    'gamechangers',
                    'game-changing',
                    'gamechanging',
                    'revolutionary',
                    'revolutionize',
                    'revolutionizes',
                    'revolutionized',
                    'revolutionizing',
                    'revolutionise',
                    'revolutionises',
                    'revolutionised',
                    'revolutionising',
                    'groundbreaking',
                    'ground-breaking',
                    'trailblazing',
                    'paradigm-shifting',
                    'mind-blowing',
                    'mindblowing',
                    'mind blowing',
                    'jaw-dropping',
                    'earth-shattering',
                    'awe-inspiring',
                    'cutting-edge',
                    'next-level',
                    'world-class',
                    'best-in-class',
                    'industry-leading',
                    'market-leading',
                    'world-leading',
                    'top-notch',
                    'second to none',
                    'once-in-a-lifetime',
                    'never-before-seen',
                    'like never before',
                    'life-changing',
                    'life-changer',
                    'life changer',
                    'effortlessly',
                    'blazing fast',
                    'blazing-fast',
                    'blazingly fast',
                    'lightning-fast',
                    'lightning fast',
                    'one-stop shop',
                    'one-stop-shop',
                    'must-read',
                    'must-see',
                    'must-watch',
                    'must-attend',
                    "can't-miss",
                    'not to be missed',
                    'exciting news',
                    'exciting announcement',
                    'super excited',
                    'super thrilled',
                    'super stoked',
                    'super pumped',
                    'beyond excited',
                    'beyond thrilled',
                    'from zero to hero',
                    'magic formula',
                    'surprise and delight',
                    'history in the making',
                    'endless possibilities',
                    'limitless possibilities',
                    'limitless potential',
                    'the possibilities are endless',
                    'the best is yet to come',
                    'the game has changed'),
            'patterns': {'thrilled|excited|stoked|delighted|overjoyed|ecstatic|pumped': ('\\b(?:thrilled|excited|stoked|delighted|overjoyed|ecstatic|pumped)\\s+to\\s+(?:(?:finally|officially|now)\\s+|be\\s+able\\s+to\\s+|be\\s+(?=announc|shar|launch|unveil|introduc|reveal))*(?:announc|shar(?!\\w+\\s+(?:an?|the|my|our)\\s+(?:stage|panel|room|table|platform)\\b)|introduc|unveil|reveal|launch|releas)\\w*',
                                                                                         "\\b(?:i'm|i\\s+am|we're|we\\s+are|absolutely|truly|so|just)\\s+(?:(?:absolutely|truly|so|just)\\s+)?thrilled\\b(?:\\s+to\\s+(?:announce|share|introduce|unveil|reveal|launch|release))?"),
                         'proud': ('\\bproud\\s+to\\s+(?:(?:finally|officially)\\s+|be\\s+able\\s+to\\s+)*(?:announce|introduce|unveil|reveal)\\b',),
                         'game': ('\\b(?:an?|is|truly|really|absolutely)\\ game\\ changing\\b',
                                  '\\bchang(?:e|es|ed|ing)\\ the\\ (?:whole\\ |entire\\ '
                                  ')?game(?=\\s*(?:[.,!?;:…—–]|\\n|$)|\\ (?:for|forever)\\b)'),
                         'level': ("\\btak(?:e|es|en|ing)\\s+(?!(?:an?|the|each|every|this|that)\\s+\\w+\\s+to\\b)(?:[\\w'&-]+\\s+){1,6}to\\s+(?:the\\s+next|a\\s+whole\\s+new)\\s+level\\b(?!\\s+(?:of|in|down|up)\\b)",
                                   '\\blevel(?:l?ing)?\\s+up\\s+your\\s+(?:\\w+\\s+)?(?:game|skills?|career|business|brand|life|productivity|marketing)\\b'),
                         'mind': ('\\bblow(?:s|ing)?\\s+your\\s+minds?\\b',),
                         'state-of-the-art': ('\\bstate-of-the-art\\s+(?:facilit(?:y|ies)|solutions?|technolog(?:y|ies)|platforms?|equipment|services?|features?|experience)\\b',),
                         'future': ("\\bthe\\s+future\\s+(?:of\\s+(?:[\\w'-]+\\s+){1,5}?)?is\\s+(?:finally\\s+|already\\s+)?(?:here|now)\\b(?!\\s+to\\b)",
                                    '\\bfuture-?proof(?:ing)?\\s+your\\s+(?:\\w+\\s+)?(?:life|career|business|brand|company|organi[sz]ation)\\b'),
                         'wait is': ('\\bthe\\s+wait\\s+is\\s+(?:finally\\s+)?over\\b(?!\\s+for\\b)',),
                         'never been': ("\\bthere(?:'s|\\s+has)\\s+never\\s+been\\s+a\\s+(?:better|greater|more\\s+\\w+)\\s+(?:time|moment)(?=\\s+(?:to|for|in|than|if)\\b|\\s*(?:[^\\s\\w]|$))",),
                         'history': ("\\b(?:greatest|most(?:\\s+\\w+){1,4})\\s+(?:time|era|age|moment|opportunity|revolution|period)\\s+(?:[\\w'-]+\\s+){0,4}in\\s+(?:human\\s+|all\\s+of\\s+)?history\\b",),
                         'news|announcement': ('\\b(?:huge|massive)\\s+(?:news|announcement)\\s*(?=[!:🎉🚀🔥📣🚨])',),
                         'effortless': ('\\beffortless(?=[ '
                                        '\\t]+(?!(?:and|or|to|for|as|because|when|if|but|is)\\b)\\p{L})',),
                         'unlock|unleash': ("\\b(?:unlock|unleash)(?:s|ed|ing)?\\s+(?:(?!(?:and|or|to|with|for|of|in|on|by|before|when|if|so)\\b)[\\w'-]+\\s+){0,3}(?:potential(?!\\s+(?:energy|difference|well)\\b)|possibilit(?:y|ies)|opportunit(?:y|ies)|power(?!\\s+(?:button|mode|settings?|supply|menu|plan|ups?)\\b)|growth(?!\\s+(?:hormones?|factors?)\\b)|success|creativity|productivity|innovation|magic)\\b",
                                            '\\bunlock(?:s|ed|ing)?\\s+the\\s+secrets?\\s+(?:of|to|behind)\\b'),
                         'supercharg|turbocharg|turbo-charg|skyrocket': ('\\b(?:supercharg|turbo-?charg)(?:e|es|ing)\\s+(?:your|our|their|my|the|its|any|every)\\b',
                                                                         '\\bskyrocket(?:s|ing)?\\s+(?:your|our|their|my)\\b'),
                         '10x|100x': ('\\b100?x\\s+(?:your|my|our|their|his|her)\\b',),
                         'superpower': ('\\b(?:your|my|our|true|secret|real|hidden|new)\\s+superpowers?\\b',),
                         'unfair advantage': ('\\b(?:your|my|our|real|ultimate)\\s+unfair\\s+advantage\\b',),
                         'secret': ('\\bsecret\\s+(?:ingredients?|recipe|formula|sauce|weapon|key)\\s+(?:to|for|of|behind)\\s+(?:\\w+\\s+)?(?:success|growth|productivity|engagement|happiness|leadership)\\b',),
                         'everything': ('\\b(?:this|that|it|which)(?:\\s+(?:just|really|literally|completely|has|will))*\\s+change[sd]?\\s+everything\\b(?!\\s+(?:in|from|to|on|under|below|above|after|before|else)\\b)',),
                         'forever': ("\\b(?:chang|transform|redefin)(?:e|es|ed|ing)\\s+(?:[\\w'-]+\\s+){1,6}forever\\b",),
                         'amazing|incredible|insane|phenomenal|stunning|staggering|crazy|massive|unreal|extraordinary|epic|unbelievable': ("(?<!\\b(?:you|she|he|they)(?:'re|'s| "
                                                                                                                                           'are| '
                                                                                                                                           'is| '
                                                                                                                                           'were| '
                                                                                                                                           'was) '
                                                                                                                                           ')\\b(?:absolutely|simply)\\s+(?:amazing|incredible|insane|phenomenal|stunning|staggering|crazy|massive|unreal|extraordinary|epic|unbelievable)\\b',
                                                                                                                                           '\\bwhat\\s+an?\\s+(?:absolutely\\s+)?(?:incredible|amazing|crazy|epic|insane|unbelievable)\\s+(?:ride|journey|adventure|year)\\b',
                                                                                                                                           '\\bmassive\\s+(?:leap|opportunity|opportunities|upgrade|potential)\\b'),
                         'insanely|ridiculously': ('\\b(?:insanely|ridiculously)\\s+(?:good|great|powerful|effective|useful|simple|easy|productive|cool|fast|talented)\\b',),
                         'wild ride': ('\\bwhat\\s+a\\s+wild\\s+ride\\b',),
                         'leap': ('\\b(?:giant|huge|quantum)\\s+leap\\s+(?:forward|for|in|towards?)\\b',),
                         'new era': ('\\b(?:dawn\\s+of|usher(?:s|ed|ing)?\\s+in|enter(?:s|ed|ing)?)\\s+a\\s+(?:whole\\s+|brand\\s+)?new\\s+era\\b',),
                         'next-gen': ('\\bnext-gen(?:eration)?\\s+(?:platforms?|solutions?|experiences?|technolog(?:y|ies))\\b',),
                         'unmatched|unparalleled|unrivalled|unrivaled|unbeatable': ('\\bun(?:matched|paralleled|rivall?ed|beatable)\\s+(?:quality|performance|experience|value|service|expertise|speed|access|insights?|prices?|deals?|offers?|flexibility|security|support)\\b',),
                         'ultimate': ('\\bthe\\s+ultimate\\s+(?:guide|tool|toolkit|solution|resource|experience|platform|cheat\\s+sheet|hack|destination)\\b',),
                         'paradigm shift': ('\\b(?:true|total|massive|real|complete)\\s+paradigm\\s+shift\\b',),
                         'boundar': ("\\bpush(?:es|ed|ing)?\\s+the\\s+boundaries\\s+of\\s+(?:what(?:'s|\\s+is)\\s+possible|innovation|technology)\\b",),
                         'possible': ("\\b(?:redefin|reimagin)(?:e|es|ed|ing)\\s+what(?:'s|\\s+is)\\s+possible\\b",),
                         'storm': ('\\btak(?:e|es|en|ing)\\s+the\\s+(?:\\w+\\s+)?world\\s+by\\s+storm\\b',),
                         'miss': ("\\byou\\s+(?:(?:really|definitely|absolutely)\\s+)?(?:don't|do\\s+not|won't)\\s+want\\s+to\\s+miss\\b",),
                         'ninja|rockstar|rock star|guru': ('\\b(?:coding|code|marketing|sales|growth|social\\s+media|javascript|python|data)\\s+(?:ninja|rockstar|rock\\ '
                                                           'star|guru)s?\\b',)},
            'unless': {'"': ('"[^"\\n]{1,200}"',),
                       " '": ("(?<=\\s)'[^'\\n]{1,80}'(?!\\w)",),
                       '://': ('\\bhttps?://\\S+',),
                       'revolutionary': ('\\brevolutionary\\s+(?:war|wars|era|guards?|government|movements?|party|france|russia|politics|leaders?|songs?|tribunals?|struggles?|forces|groups?|committees?|councils?|calendar|period|army|socialis\\w+)\\b',),
                       'groundbreaking|ground-breaking': ('\\bground-?breaking\\s+(?:ceremony|ceremonies|event)\\b',),
                       'next-level': ('\\bnext-level\\s+(?:cache|caches|page|heading|headings|node|nodes|key|domain|domains)\\b',),
                       'life-changing': ('\\blife-changing\\s+(?:injur\\w+|illness\\w*|diagnos\\w+|conditions?|disabilit\\w+|accidents?|surger\\w+|treatments?|therap\\w+|drugs?|medic\\w+)\\b',),
                       "not|isn't|aren't|wasn't|don't|doesn't|didn't|won't|can't|nothing|hardly|never": ("\\b(?:\\w+n't|not|nothing|hardly|never)\\s+(?:[\\w'-]+\\s+){0,2}(?:game-?\\ "
                                                                                                         '?chang\\w+|revolution\\w+|ground-?breaking|mind-?\\ '
                                                                                                         '?blowing|life-?\\ '
                                                                                                         '?chang\\w+|cutting-edge)',)}}},
 {'id': 'missing-value',
  'pack': 'value',
  'summary': 'Nothing for a reader who does not click',
  'check': 'nothing-given',
  'message': 'A reader who does not click takes nothing away: bring one result, reason or step '
             'from behind the link into the post.',
  'evidence': 'article',
  'scope': 'draft',
  'needs': ('sentences',),
  'when': (),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('pure-self-promotion',),
  'since': '0.1.0',
  'severity': {'default': 'warning'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'pure-self-promotion',
  'pack': 'value',
  'summary': "Nothing but an announcement of one's own",
  'check': 'promotion-only',
  'message': '{what} something of your own, and nothing says what a reader gets without '
             'clicking: add one fact, such as what changed or whom it helps.',
  'evidence': 'article',
  'scope': 'draft',
  'needs': ('sentences',),
  'when': (),
  'platforms': (),
  'languages': ('en',),
  'yields_to': (),
  'since': '0.1.0',
  'severity': {'default': 'warning', 'information': 'note'},
  'enabled': (True, None),
  'triggers': (),
  'excuses': (),
  'given': {}},
 {'id': 'stock-phrase',
  'pack': 'value',
  'summary': 'A phrase that marks unedited machine prose',
  'check': 'repeated-phrase',
  'message': '“{match}” reads like unedited machine prose: put the concrete thing you mean in '
             'its place.',
  'evidence': 'convention',
  'scope': 'post',
  'needs': (),
  'when': ('words',),
  'platforms': (),
  'languages': ('en',),
  'yields_to': ('empty-hype',),
  'since': '0.1.0',
  'severity': {'default': 'note'},
  'enabled': (True, None),
  'triggers': ('as an ai language model',
               'as a large language model',
               'as of my last knowledge update',
               'as of my knowledge cutoff',
               'delve into',
               'delves into',
               'delved into',
               'delving into',
               'delve deeper',
               'delve deep',
               'fast-paced world',
               'fast-paced digital world',
               'ever-evolving landscape',
               'ever-evolving world',
               'ever-changing landscape',
               'ever-changing world',
               'rapidly evolving landscape',
               'rapidly evolving world',
               'rapidly changing landscape',
               'navigate the complexities',
               'navigating the complexities',
               'a testament to',
               'embark on a journey',
               'embark on this journey',
               'embark on your journey',
               'embarking on a journey',
               'harness the power of',
               'harnesses the power of',
               'harnessing the power of',
               'leverage the power of',
               'leveraging the power of',
               'look no further',
               'gone are the days',
               'in an era where',
               "it's important to note that",
               'it is important to note that',
               'i hope this email finds you well',
               'i hope this message finds you well',
               'i hope this post finds you well',
               'beacon',
               'certainly',
               'dive',
               'imagine a world',
               'journey',
               'linkedin post',
               'realm of',
               'say goodbye to',
               'social media post',
               'sure',
               'tapestry',
               "today's",
               'tweet',
               'whether you',
               "it's",
               "that's",
               "they're",
               'this',
               "we're",
               "you're"),
  'excuses': (" '", '"', '://', 'harness', "aren't", "isn't", 'not', "wasn't"),
  'given': {'any': ('as an ai language model',
                    'as a large language model',
                    'as of my last knowledge update',
                    'as of my knowledge cutoff',
                    'delve into',
                    'delves into',
                    'delved into',
                    'delving into',
                    'delve deeper',
                    'delve deep',
                    'fast-paced world',
                    'fast-paced digital world',
                    'ever-evolving landscape',
                    'ever-evolving world',
                    'ever-changing landscape',
                    'ever-changing world',
                    'rapidly evolving landscape',
                    'rapidly evolving world',
                    'rapidly changing landscape',
                    'navigate the complexities',
                    'navigating the complexities',
                    'a testament to',
                    'embark on a journey',
                    'embark on this journey',
                    'embark on your journey',
                    'embarking on a journey',
                    'harness the power of',
                    'harnesses the power of',
                    'harnessing the power of',
                    'leverage the power of',
                    'leveraging the power of',
                    'look no further',
                    'gone are the days',
                    'in an era where',
                    "it's important to note that",
                    'it is important to note that',
                    'i hope this email finds you well',
                    'i hope this message finds you well',
                    'i hope this post finds you well'),
            'patterns': {"today's": ("\\bin\\s+today's\\s+(?:[\\w-]+,?\\s+){0,3}(?:fast-paced|fast-moving|digital|ever-\\w+|evolving|changing|competitive|connected|interconnected|hyper-?connected|data-driven)\\s+(?:[\\w-]+\\s+){0,2}?(?:world|landscape|environment|age|era|society|economy|market|marketplace|workplace)\\b",),
                         'whether you': ("\\bwhether\\s+you(?:'re|\\s+are)\\s+an?\\s+(?:seasoned|experienced)\\s+(?:[\\w-]+\\s+){1,5}or\\b",),
                         'say goodbye to': ("\\bsay\\s+goodbye\\s+to\\s+(?:[\\w'-]+\\s+){1,6}and\\s+(?:say\\s+)?hello\\s+to\\b",),
                         'dive': ("\\b(?:let's|let\\s+us)\\s+dive\\s+(?:right\\s+|deep\\s+)?in(?:\\b(?!\\s+(?:the|an?|my|our)\\b)|to\\s+the\\s+world\\s+of\\b)",),
                         'imagine a world': ('\\bimagine\\s+a\\s+world\\s+(?:where|in\\s+which)\\b',),
                         'realm of': ('\\bin\\s+the\\s+(?:ever-\\w+\\s+)?realm\\s+of\\b(?!\\s+possib)',),
                         'certainly|sure': ('(?:^|\\n)[ '
                                            "\\t]*(?:certainly|sure|absolutely)[!,]\\s+here(?:'s|\\s+is|\\s+are)\\s+(?:an?|some|the|your)\\b",),
                         'linkedin post|social media post|tweet': ('(?:^|\\n)[ '
                                                                   "\\t]*here(?:'s|\\s+is)\\s+(?:an?|your)\\s+(?:[\\w-]+,?\\s+){0,3}(?:linkedin\\s+post|social\\s+media\\s+post|tweet|draft)\\b[^.\\n]{0,60}:\\s*(?=\\n)",),
                         'tapestry': ('\\b(?:rich|vibrant|intricate|complex)\\s+tapestry\\s+of\\b',),
                         'beacon': ('\\bbeacon\\s+of\\s+(?:hope|light|innovation|excellence|progress|inspiration)\\b',),
                         'journey': ('\\bembark(?:s|ed|ing)?\\s+on\\s+(?:a|an|this|your|our|my|the)\\s+(?:[\\w-]+\\s+){0,2}(?:journey|adventure|chapter)\\b',)},
            'unless': {'"': ('"[^"\\n]{1,200}"',),
                       " '": ("(?<=\\s)'[^'\\n]{1,80}'(?!\\w)",),
                       '://': ('\\bhttps?://\\S+',),
                       'harness': ('\\bharness(?:es|ing)?\\s+the\\s+power\\s+of\\s+(?:the\\s+)?(?:wind|water|sun|tides?|waves|rivers?|steam)\\b',)},
            'repeated': {"it's|that's|this|they're|you're|we're & not|isn't|aren't|wasn't": ("\\b(?:(?:is|are|was)(?:n't|\\s+not)|\\w+'(?:s|re)\\s+not)\\s[^.!?;:\\n—–]{2,80}?(?:[.,;:—–]|\\s-)\\s*(?:it's|that's|this\\s+is|they're|you're|we're)(?![\\w'])",)}}})
