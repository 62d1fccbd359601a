/** Generated from src/feed/schema by scripts/generate-shape.ts, which explains the table. Do not edit. */
export const patterns: Readonly<Record<string, RegExp>> = {
  version: /^(?:\d{1,4}(?:\.\d{1,4}){0,2})$/,
  url: /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#@\\<>"]+(?:[/?#][^\s<>"\\]*)?|(?:[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]|[Gg][Ee][Oo]):[^\s<>"\\]+)$/,
  email: /^(?:[^\s@?&%<>()",;:\\]+@[^\s@?&%<>()",;:\\]+)$/,
  moment: /^(?:(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)$/,
  language: /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*(?:-x(?:-[A-Za-z\d]{1,8})+)?|de-x-simplified)$/,
  zone: /^(?:[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*)$/,
  ags: /^(?:\d{2}(?:\d|\d{3}|\d{6})?)$/,
  country: /^(?:[A-Z]{2})$/,
  ars: /^(?:\d{12})$/,
  time: /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
  date: /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/,
  level: /^(?:alpha|[ABC][12](?:\.\d)?)$/,
  currency: /^(?:[A-Z]{3})$/,
  duration: /^(?:P(?:\d{1,4}W|\d{1,4}D(?:T\d{1,4}H(?:\d{1,4}M)?|T\d{1,4}M)?|T\d{1,4}H(?:\d{1,4}M)?|T\d{1,4}M))$/,
};

export const shapes = `Feed schemaVersion!=version id=line title=label publisher=Publisher licence=line attribution=label generatedAt=moment ttlMinutes=#0.. expiresAt=moment defaultLanguage=language languages=*FeedLanguage timeZone=zone region=Region vocabularies=Vocabularies synonyms=@**line organizations=*Organization places=*Place contacts=*Contact offers=*Offer events=*Event closures=*Closure series=*Series
Publisher name=label url=url imprintUrl=url privacyUrl=url email=email
FeedLanguage.code code!=language name=line translationsUrl=url
Region name=label ags=*ags bbox=*4#-180..180
Vocabularies fieldsOfAction=*Term actorTypes=*Term offerTypes=*Term courseTypes=*Term audiences=*Term residence=*Term eventTypes=*Term accessibility=*Term tags=*Term municipalities=*Term
Term id!=line label!=label parent=line icon=line synonyms=@*line sameAs=url geo=Geo population=%0.. postcodes=*line
Geo lat!=#-90..90 lng!=#-180..180
Organization id!=line name!=label shortName=label description=text kind=line formerNames=*line logo=Image url=url email=email phones=*Phone parentId=line identifiers=OrganizationIdentifiers source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin
Image.src src!=url alt=label decorative=flag credit=label licence=line width=%1.. height=%1.. focus=*2#0..1
Phone.number number!=line type=voice|mobile|fax|sms|whatsapp label=label languages=*language
OrganizationIdentifiers ags=ags ozg=line registerNo=line bamfTraegerNo=line
Source name=line url=url id=line licence=line
TextOrigin origin=original|human|machine|machine-reviewed reviewedAt=moment
Place id!=line name=label description=text kind=physical|online|area address=Address ags=ags ars=ars geo=Geo room=label meetingPoint=text transit=text accessibility=Accessibility hours=Hours category=line mapUrl=url source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin
Address street=line houseNo=line addition=line postcode=line city=line district=line country=country type=visit|post
Accessibility wheelchair=yes|limited|no|unknown stepFree=flag toilet=flag lift=flag parking=flag hearingLoop=flag signLanguage=flag quietRoom=flag assistanceDog=flag note=text
Hours weekly=*WeeklySlot special=*SpecialHours byAppointment=flag walkIn=flag always=flag closures=*line temporarilyClosed=HoursTemporarilyClosed timeZone=zone
WeeklySlot days!=*mo|tu|we|th|fr|sa|su from=time to=time mode=walkIn|byAppointment|phone note=text
SpecialHours date=date from=date to=date closed=flag slots=*SpecialHoursSlots note=text
SpecialHoursSlots from=time to=time mode=walkIn|byAppointment|phone note=text
HoursTemporarilyClosed from=date to=date note=text
Contact id!=line kind=person|function|organization role^=label name^=label person=Person organizationId=line department=label placeId=line phones=*Phone emails=*email links=*Link onlineServices=*OnlineService appointmentUrl=url contactFormUrl=url languages=*ServiceLanguage topics=*line audiences=*line hours=Hours serviceArea=*ags substituteId=line order=#.. primary=flag image=Image source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin
Person prefix=line given=line family=line pronouns=label consent=flag
Link.url url!=url label=label kind=info|register|join|download|map lang=language
OnlineService.url url!=url kind=chat|video|messenger|social|other label=label
ServiceLanguage.code code!=language mode=spoken|interpreter|written|sign availability=always|onRequest|someDays note=text
Offer id!=line type=line title!=label summary=label description=text fieldsOfAction=*line tags=*line organizationId>organizationIds=*line contactId>contactIds=*line placeId>placeIds=*line attendance=onsite|online|hybrid|outreach|phone serviceArea=*ags languages=*ServiceLanguage course=Course runs=*CourseRun hours=Hours audience=Audience access=Access cost=Money capacity=Capacity childcare=flag/text status=active|paused|ended|planned alert=text accessibility=Accessibility image=Image links=*Link leistungId=line source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin
Course type=line language=language levelFrom=level levelTo=level entryLevel=level literacy=flag hoursTotal=#0.. hoursPerWeek=#0.. certificate=label funding=label childcare=flag/text
CourseRun id=line start=moment end=moment schedule=Schedule placeId=line capacity=Capacity registration=Registration price=Money status=planned|active|paused|cancelled|ended note=text
Schedule rule=line dates=*moment exclude=*date closures=*line overrides=*Override text=text from=time to=time
Override date!=date status=scheduled|tentative|cancelled|postponed|rescheduled|movedOnline start=moment end=moment placeId=line title=label note=text
Capacity.state total=%0.. free=%0.. waitlist=flag state=open|few|full|waitlist|closed asOf=moment
Registration required=flag url=url email=email phone=line opens=moment closes=moment note=text
Money.type type=free|donation|reduced|funded|paid|unknown min=#0.. max=#0.. currency=currency per=once|session|hour|month|course note=text
Audience groups=*line residence=*line ageMin=#0..120 ageMax=#0..120 gender=women|men|diverse|all everyone=flag level=level note=text
Access selfReferral=flag referralBy=*line openTo=*newcomer|volunteer|professional steps=*walkIn|phone|email|online|letter documents=*label waitingTime=label note=text
Event id!=line title!=label summary=label description=text start!=moment end=moment duration=duration timeZone=zone openEnd=flag kind=single|series|ongoing recurrence=Recurrence status=scheduled|tentative|cancelled|postponed|rescheduled|movedOnline previousStart=moment statusNote=text sequence=%0.. attendance=onsite|online|hybrid|outreach|phone placeId=line joinUrl=url joinNote=text types=*line fieldsOfAction=*line tags=*line organizationId>organizationIds=*line contactId>contactIds=*line offerId=line seriesId=line audience=Audience languages=*ServiceLanguage accessibility=Accessibility childcare=flag/text cost=Money registration=Registration capacity=Capacity image=Image links=*Link featured=flag source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin
Recurrence rule=line dates=*moment exclude=*date closures=*line overrides=*Override text=text
Closure id!=line name!=label ranges=*ClosureRanges repeatYearly=flag source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin
ClosureRanges.from from!=date to=date label=label
Series id!=line title!=label summary=label from=date to=date url=url source=Source modifiedAt=moment verifiedAt=moment verifiedBy=line validUntil=moment publishFrom=moment textMeta=@TextOrigin`;
