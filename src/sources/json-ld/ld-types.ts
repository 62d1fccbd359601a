// Types of schema.org that a feed has a place for, with their subtypes. Others are counted by their names.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export type LdKind =
  'event' | 'series' | 'course' | 'service' | 'organization' | 'business' | 'place' | 'person' | 'contact';

const EVENTS = words(
  'Event BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance DanceEvent EducationEvent EventSeries ' +
    'ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent PerformingArtsEvent PublicationEvent BroadcastEvent ' +
    'OnDemandEvent SaleEvent ScreeningEvent SocialEvent SportsEvent TheaterEvent VisualArtsEvent',
);
const COURSES = words('Course EducationalOccupationalProgram WorkBasedProgram');
const SERVICES = words('Service GovernmentService TaxiService Taxi FoodService');
const ORGANIZATIONS = words(
  'Organization Airline Consortium Cooperative Corporation EducationalOrganization CollegeOrUniversity FundingScheme ' +
    'GovernmentOrganization LibrarySystem MedicalOrganization NGO NewsMediaOrganization OnlineBusiness OnlineStore ' +
    'PerformingGroup DanceGroup MusicGroup TheaterGroup PoliticalParty Project FundingAgency ResearchProject ' +
    'ResearchOrganization SearchRescueOrganization SportsOrganization SportsTeam WorkersUnion',
);
/** Places that are organizations as well. */
const BUSINESSES = words(
  'LocalBusiness AnimalShelter ArchiveOrganization AutomotiveBusiness AutoBodyShop AutoDealer AutoRepair GasStation ' +
    'ChildCare Dentist DryCleaningOrLaundry EmergencyService FireStation Hospital PoliceStation EmploymentAgency ' +
    'EntertainmentBusiness AmusementPark ArtGallery Casino ComedyClub MovieTheater NightClub FinancialService ' +
    'AccountingService BankOrCreditUnion InsuranceAgency FoodEstablishment Bakery BarOrPub Brewery CafeOrCoffeeShop ' +
    'FastFoodRestaurant IceCreamShop Restaurant Winery GovernmentOffice PostOffice HealthAndBeautyBusiness BeautySalon ' +
    'DaySpa HairSalon HealthClub HomeAndConstructionBusiness Electrician GeneralContractor Plumber Locksmith InternetCafe ' +
    'LegalService Attorney Notary Library LodgingBusiness Hostel Hotel MedicalBusiness MedicalClinic CovidTestingFacility ' +
    'Optician Pharmacy Physician PhysiciansOffice IndividualPhysician ProfessionalService RadioStation RealEstateAgent ' +
    'RecyclingCenter SelfStorage ShoppingCenter SportsActivityLocation ExerciseGym GolfCourse PublicSwimmingPool ' +
    'SportsClub StadiumOrArena TennisComplex Store BikeStore BookStore ClothingStore ComputerStore ConvenienceStore ' +
    'DepartmentStore ElectronicsStore Florist FurnitureStore GardenStore GroceryStore HardwareStore HobbyShop ' +
    'HomeGoodsStore JewelryStore LiquorStore MensClothingStore MobilePhoneStore MovieRentalStore MusicStore ' +
    'OfficeEquipmentStore OutletStore PawnShop PetStore ShoeStore SportingGoodsStore TireShop ToyStore WholesaleStore ' +
    'TelevisionStation TouristInformationCenter TravelAgency VeterinaryCare',
);
const PLACES = words(
  'Place Accommodation Apartment House Room MeetingRoom Suite AdministrativeArea City Country SchoolDistrict State ' +
    'CivicStructure Airport Aquarium Beach BoatTerminal Bridge BusStation BusStop Campground Cemetery Crematorium ' +
    'EducationalOrganization EventVenue GovernmentBuilding CityHall Courthouse DefenceEstablishment Embassy ' +
    'LegislativeBuilding MusicVenue Museum Park ParkingFacility PerformingArtsTheater PlaceOfWorship BuddhistTemple ' +
    'CatholicChurch Church HinduTemple Mosque Synagogue Playground PublicToilet RVPark StadiumOrArena SubwayStation ' +
    'TaxiStand TrainStation Zoo Landform LandmarksOrHistoricalBuildings Residence TouristAttraction TouristDestination',
);
/** Organizations that stand somewhere: read as businesses are. */
const SCHOOLS = words('School ElementarySchool HighSchool MiddleSchool Preschool CollegeOrUniversity');

/** Codes of the default vocabulary for kinds of events. */
export const eventTypes: ReadonlyMap<string, string> = new Map([
  ['SportsEvent', 'sport'],
  ['MusicEvent', 'concert'],
  ['TheaterEvent', 'theatre'],
  ['ScreeningEvent', 'film'],
  ['LiteraryEvent', 'reading'],
  ['ExhibitionEvent', 'exhibition'],
  ['Festival', 'festival'],
  ['EducationEvent', 'training'],
  ['SocialEvent', 'meeting'],
]);

/** Types that only hold others, and where. */
export const containers: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['WebPage', 'mainEntity about'],
      ['CollectionPage', 'mainEntity hasPart'],
      ['ItemPage', 'mainEntity'],
      ['ContactPage', 'mainEntity'],
      ['AboutPage', 'mainEntity'],
      ['SearchResultsPage', 'mainEntity'],
      ['ItemList', 'itemListElement'],
      ['OfferCatalog', 'itemListElement'],
      ['ListItem', 'item'],
      ['DataFeed', 'dataFeedElement'],
      ['DataFeedItem', 'item'],
      ['DataCatalog', 'dataset'],
    ] as const
  ).map(([type, keys]) => [type, keys.split(' ')] as const),
);

export function kindOfTypes(types: readonly string[]): LdKind | undefined {
  const is = (set: ReadonlySet<string>): boolean => types.some((type) => set.has(type));
  if (types.includes('EventSeries')) return 'series';
  if (is(EVENTS)) return 'event';
  if (is(COURSES)) return 'course';
  if (is(SERVICES)) return 'service';
  if (is(BUSINESSES) || is(SCHOOLS)) return 'business';
  if (is(ORGANIZATIONS)) return 'organization';
  if (is(PLACES)) return 'place';
  if (types.includes('Person')) return 'person';
  return types.includes('ContactPoint') || types.includes('PostalContact') ? 'contact' : undefined;
}
