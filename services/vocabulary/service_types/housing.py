"""Housing and shelter with no abstinence rule: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, moment, number, several, text
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

KIND = choice(
    "kind",
    gettext_noop("Kind of place"),
    {
        "emergency_bed": gettext_noop("Emergency bed"),
        "night_shelter": gettext_noop("Night shelter"),
        "day_bed": gettext_noop("Bed in the daytime"),
        "housing_first": gettext_noop("A home first, no conditions (Housing First)"),
        "supported": gettext_noop("Home with support"),
        "transitional": gettext_noop("Home for some months"),
        "hotel": gettext_noop("Hotel room"),
        "refuge": gettext_noop("Refuge from violence"),
        "managed_alcohol": gettext_noop("Place that gives measured alcohol"),
        "youth": gettext_noop("For young people"),
    },
    who="PW",
    is_filter=True,
)
USE_POLICY = choice(
    "use_policy",
    gettext_noop("If you use drugs"),
    {
        "allowed_in_room": gettext_noop("You can use in your room"),
        "supervised_space": gettext_noop("You can use where staff are near"),
        "not_punished": gettext_noop("Nobody is punished for it"),
        "not_on_site_can_return": gettext_noop("Not here, but you can come back after"),
    },
    who="PW",
    is_filter=True,
)
ALCOHOL_POLICY = choice(
    "alcohol_policy",
    gettext_noop("Alcohol"),
    {
        "allowed": gettext_noop("Allowed"),
        "managed_programme": gettext_noop("Given in measured amounts"),
        "not_on_site": gettext_noop("Not here"),
    },
    is_filter=True,
)
GENDER = several(
    "gender",
    gettext_noop("Who can stay"),
    {
        "everyone": gettext_noop("Everyone"),
        "women": gettext_noop("Women"),
        "men": gettext_noop("Men"),
        "trans_inclusive": gettext_noop("Trans people are welcome"),
        "non_binary": gettext_noop("Non-binary people"),
    },
    who="PW",
    is_filter=True,
)
COUPLES = answer("couples", gettext_noop("Couples can stay together"), who="PW", is_filter=True)
CHILDREN = answer("children", gettext_noop("Children can stay"), who="PW", is_filter=True)
PETS = choice(
    "pets",
    gettext_noop("Pets can stay"),
    {
        "yes": gettext_noop("Yes"),
        "assistance_only": gettext_noop("Assistance dogs only"),
        "no": gettext_noop("No"),
    },
    who="PW",
    is_filter=True,
)
STAY = choice(
    "stay",
    gettext_noop("How long you can stay"),
    {
        "one_night": gettext_noop("One night"),
        "to_4_weeks": gettext_noop("Up to 4 weeks"),
        "1_6_months": gettext_noop("1 to 6 months"),
        "to_2_years": gettext_noop("Up to 2 years"),
        "no_limit": gettext_noop("No limit"),
    },
    who="PW",
    is_filter=True,
)
PRIVATE_ROOM = answer("private_room", gettext_noop("You get your own room"))
STORAGE = answer("storage", gettext_noop("You can store your things"))
CURFEW = text("curfew", gettext_noop("When you must be back"))
NALOXONE_ON_SITE = answer("naloxone_on_site", gettext_noop("There is naloxone here"), who="PW", is_filter=True)
WELLBEING_CHECKS = choice(
    "wellbeing_checks",
    gettext_noop("Staff check that you are OK"),
    {
        "none": gettext_noop("No"),
        "agreed": gettext_noop("As agreed with you"),
        "regular": gettext_noop("Regularly"),
    },
)
REFERRAL = several(
    "referral",
    gettext_noop("Who can ask for a place"),
    {
        "self": gettext_noop("You"),
        "outreach": gettext_noop("A street worker"),
        "council": gettext_noop("The council"),
        "hospital": gettext_noop("A hospital"),
        "prison": gettext_noop("A prison"),
        "helpline": gettext_noop("A helpline"),
    },
    who="PW",
    is_filter=True,
)
LOCAL_CONNECTION = answer("local_connection", gettext_noop("You must be from this area"), who="W", is_filter=True)
RENT = text("rent", gettext_noop("Rent"), who="PW")
FREE_PLACES = number("free_places", gettext_noop("Free places"), 0, 999, who="W", is_filter=True)
FREE_PLACES_AT = moment("free_places_at", gettext_noop("Free places counted at"), who="W")
EVICTS_FOR_USE = answer("evicts_for_use", gettext_noop("People lose their place for using"), who="PW", must_be="no")

TYPE = ServiceType(
    code="housing",
    short_code="k13",
    label=gettext_noop("Housing and shelter with no abstinence rule"),
    short_label=gettext_noop("A bed or a home"),
    field="social",
    facts=(
        KIND,
        USE_POLICY,
        ALCOHOL_POLICY,
        GENDER,
        COUPLES,
        CHILDREN,
        PETS,
        STAY,
        PRIVATE_ROOM,
        STORAGE,
        CURFEW,
        NALOXONE_ON_SITE,
        WELLBEING_CHECKS,
        REFERRAL,
        LOCAL_CONNECTION,
        RENT,
        FREE_PLACES,
        FREE_PLACES_AT,
        EVICTS_FOR_USE,
    ),
    standard_names="Seed: non-abstinence-based housing. Housing First; low-barrier shelter; wet house / managed alcohol programme; damp/wet shelter",
    search_words=listed_by_language("""
        en: shelter, bed tonight, hostel, housing first, wet house, low barrier, night shelter, somewhere to sleep,
            room, MAP, pets allowed shelter, housing, accommodation, place to stay, somewhere to stay, place to sleep,
            bed for the night, emergency bed, emergency housing, emergency accommodation, homeless, homeless shelter,
            low barrier shelter, damp house, managed alcohol, women’s shelter, women’s refuge, sleeping rough, nowhere
            to sleep, supported housing, flat, shelters, homeless shelters, emergency shelter, emergency shelters,
            overnight shelter, overnight stay, crash pad, place to crash, somewhere to crash, place to stay tonight,
            somewhere to stay tonight, place to sleep tonight, somewhere to sleep tonight, stay tonight, sleep tonight,
            sleep inside, sleep indoors, safe place to sleep, bed for tonight, need a bed, get a bed, beds, bed, night
            bed, night beds, shelter bed, shelter beds, crisis accommodation, crisis housing, crisis bed, temporary
            accommodation, temp accommodation, temporary housing, short term accommodation, supported accommodation,
            supported living, supported lodgings, supportive housing, transitional housing, transitional accommodation,
            low barrier housing, low threshold housing, permanent supportive housing, housing help, housing support,
            housing advice, housing office, housing options, housing worker, help with housing, help finding housing,
            help finding a home, find a home, affordable housing, social housing, cheap housing, cheap room, cheap
            rooms, cheap place to stay, room for the night, room for tonight, room to rent, rent a room, rooming house,
            boarding house, own room, SRO, SROs, single room occupancy, motel voucher, hotel voucher, hotel for
            homeless, hostels, hostel bed, homeless hostel, wet hostel, wet hostels, wet shelter, wet houses, wet
            housing, damp hostel, hostel where you can drink, hostel that lets you drink, hostel where you can use,
            where I can drink, housing where you can use, MAP program, managed alcohol program, managed alcohol
            programme, managed alcohol house, women’s shelters, women’s hostel, refuge, refuges, womens aid refuge, DV
            shelter, DV refuge, domestic violence shelter, domestic violence refuge, domestic abuse refuge, battered
            women shelter, family shelter, family hostel, men’s shelter, men’s hostel, youth shelter, youth hostel for
            homeless, youth refuge, young people’s hostel, LGBT shelter, trans shelter, night shelters, winter shelter,
            winter night shelter, cold weather shelter, extreme cold shelter, severe weather shelter, SWEP, rough
            sleeping, rough sleeper, rough sleepers, rough sleeping team, sleep rough, sleeping outside, sleeping on
            the street, sleeping on the streets, sleeping in my car, on the streets, living on the street, living on
            the streets, living outside, living in a tent, street homeless, homelessness, homeless help, homeless
            outreach, homeless service, homeless team, I’m homeless, im homeless, made homeless, going to be homeless,
            unhoused, houseless, roofless, no fixed abode, no fixed address, NFA, sofa surfing, couch surfing, kicked
            out, been kicked out, thrown out, chucked out, nowhere to go, nowhere to stay, nowhere to live, nowhere to
            sleep tonight, need somewhere to live, need a home, place to live, somewhere to live, apartment,
            apartments, flats, council flat, council house, council housing, housing list, encampment, tiny home, tiny
            homes, squat, squats, roof over my head, no deposit room, cheap bed, get my head down, sleep, sleeping
            place, place to kip, somewhere to kip, kip tonight
        es: vivienda sin exigencia de abstinencia, Housing First, vivienda, albergue, alojamiento, cama esta noche,
            cama, dormir, dónde dormir, sitio para dormir, techo, refugio, centro de acogida, pensión, piso, sin hogar,
            duermo en la calle, albergues, albergue de emergencia, albergue nocturno, albergue para personas sin hogar,
            albergue para mujeres, albergue municipal, refugio nocturno, refugio para mujeres, refugio para personas
            sin hogar, refugios, hogar de paso, hogar de acogida, casa de acogida, casa de paso, casa refugio, centros
            de acogida, hogar, alojamiento de emergencia, alojamiento temporal, alojamiento supervisado, alojamientos,
            vivienda social, vivienda tutelada, piso tutelado, piso de acogida, piso compartido, viviendas, habitación,
            habitaciones, habitación barata, alquiler social, hostal, pensiones, cama para dormir, cama para esta
            noche, camas, camas libres, un techo, dormir esta noche, dormir hoy, dónde duermo, dónde puedo dormir, no
            tengo donde dormir, no tengo casa, no tengo techo, me echaron de casa, me han echado de casa, vivo en la
            calle, estoy en la calle, vivir en la calle, duermo en un cajero, situación de calle, persona en situación
            de calle, gente en situación de calle, sintecho, sin techo, personas sin hogar, sinhogarismo, indigente,
            pasar la noche, pernoctar, reducido de calle, campaña de frío, primero la vivienda, hogar sí
        fr: hébergement bas seuil, Un chez-soi d’abord, hébergement, hébergement d’urgence, logement, foyer, lit ce
            soir, dormir, où dormir, dormir ce soir, abri, refuge, mise à l’abri, le 115, SDF, à la rue, sans abri,
            halte de nuit, chambre, hébergements, hébergement de nuit, hébergement temporaire, hébergement femmes,
            hébergement pour femmes, hébergement couple, hébergement à bas seuil, hébergement d’urgence ce soir, centre
            d’hébergement, centre d’hébergement d’urgence, CHU hébergement, CHRS, LHSS, lits halte soins santé, foyer
            d’urgence, foyer de nuit, foyers, foyer femmes, maison d’hébergement, refuge pour femmes, refuge de nuit,
            refuges, asile de nuit, abri de nuit, accueil de nuit, accueil d’urgence, hébergement d’hiver, plan grand
            froid, lit pour la nuit, lit pour ce soir, un lit, lit, chambre pour la nuit, chambre d’hôtel, hôtel
            social, nuitée, nuitées, nuit d’hôtel, logement social, logement d’urgence, logement accompagné, logement
            abordable, logements, appartement, appartements thérapeutiques, appartement thérapeutique, maison de
            chambres, pension de famille, colocation, toit, un toit, chez soi d’abord, dormir au chaud, dormir cette
            nuit, dormir dehors, je dors dehors, où dormir ce soir, où dormir cette nuit, endroit où dormir, nulle part
            où dormir, nulle part où aller, passer la nuit, je suis à la rue, suis à la rue, vivre dehors, vivre dans
            la rue, sans domicile, sans domicile fixe, sans-abris, itinérance, itinérant, itinérants, personne
            itinérante, mis à la porte, viré de chez moi, expulsé de chez moi, 115, appeler le 115, samu social,
            samusocial, SIAO, squat, campement
        de: Housing First, akzeptierende Notschlafstelle, Notschlafstelle, Notschlafstätte, Notschlafplatz,
            Schlafplatz, Schlafstelle, Notunterkunft, Notübernachtung, Übernachtung, übernachten, Unterkunft, Bett
            heute Nacht, Wohnung, Wohnen, betreutes Wohnen, Obdach, obdachlos, Frauenhaus, Nasses Haus, Zimmer, wo
            schlafen, Notschlafstellen, Notschlafstelle für Frauen, Notschlafstätten, Nachtasyl, Notbett, Bett für die
            Nacht, Bett, ein Bett, Schlafplätze, Schlafplatz heute Nacht, Schlafplatz heute, Übernachtungsstelle,
            Übernachtungsmöglichkeit, Übernachtungsplatz, Übernachtung heute, heute Nacht schlafen, pennen, irgendwo
            pennen, Pennplatz, Platz zum Schlafen, Nachtquartier, Nachtcafé, Winternotprogramm, Winterquartier,
            Kältebus, Kältehilfe, Kältetelefon, Kälteschutz, Notunterkünfte, Unterkunft für Frauen, Unterkunft für
            Obdachlose, Obdachlosenunterkunft, Obdachlosenheim, Obdachlosenhilfe, Obdachlosigkeit, Obdachlose, ich bin
            obdachlos, obdachlos was tun, wohnungslos, Wohnungslosigkeit, Wohnungslosenhilfe, Wohnungsnotfall,
            Wohnungssuche, Wohnung finden, Wohnungshilfe, auf der Straße leben, lebe auf der Straße, Platte machen,
            kein Dach über dem Kopf, Dach über dem Kopf, nirgends schlafen, keine Wohnung, keine Bleibe, Bleibe,
            rausgeflogen, rausgeschmissen, aus der Wohnung geflogen, Wohnheim, Männerwohnheim, Frauenwohnheim,
            Frauenhäuser, Frauenunterkunft, Frauennotunterkunft, Zimmer für eine Nacht, Pension für Obdachlose,
            Wohnprojekt, Wohngruppe, akzeptierendes Wohnen, akzeptierende Wohnform, akzeptierende Wohngruppe, nasse
            Einrichtung, nasses Wohnheim, niedrigschwelliges Wohnen, Betreutes Einzelwohnen, Sleep-in, Sozialwohnung,
            schlafen, Nacht schlafen, schlafen für eine Nacht, schlafen heute
        pt: alojamento de baixo limiar, Housing First, alojamento, albergue, abrigo, moradia, habitação, cama esta
            noite, cama, dormir, onde dormir, sítio para dormir, lugar para dormir, pernoita, centro de acolhimento,
            centro de acolhida, sem-abrigo, morador de rua, quarto, abrigos, abrigo noturno, abrigo de emergência,
            abrigo para mulheres, abrigo para moradores de rua, abrigo municipal, casa abrigo, casa de acolhimento,
            casa de acolhida, casa de passagem, casa de apoio, centros de acolhimento, centro de acolhimento
            temporário, centro de alojamento, centro de alojamento temporário, acolhimento, acolhimento de emergência,
            acolhimento noturno, albergues, albergue noturno, alojamentos, alojamento de emergência, alojamento
            temporário, vaga em abrigo, vaga para dormir, cama para dormir, cama para hoje, camas, dormir hoje, dormir
            esta noite, onde dormir hoje, onde posso dormir, sítio para ficar, lugar para ficar, lugar para passar a
            noite, passar a noite, não tenho onde dormir, não tenho onde ficar, não tenho casa, não tenho teto, sem
            teto, sem tecto, sem casa, pessoas em situação de rua, pessoa em situação de rua, em situação de rua,
            situação de sem-abrigo, moradores de rua, população de rua, estou na rua, moro na rua, vivo na rua, viver
            na rua, dormir na rua, durmo na rua, puseram-me na rua, fui posto fora de casa, expulso de casa, aluguel
            social, aluguer, habitação social, habitação apoiada, apartamento partilhado, apartamentos partilhados,
            residência, hotel social, pensão, quartos, quarto barato, tecto, teto, casa primeiro, casas primeiro,
            moradia primeiro
        ar: سكن, مأوى, ملجأ, مسكن, بيت, سرير, مكان للنوم, بلا مأوى, مكان أنام فيه, أنام الليلة, مكان للمبيت, مبيت,
            إيواء, مركز إيواء, بدون مأوى, مشرد, مشردين, سكن طارئ, شقة
    """),
    osm="amenity=social_facility + social_facility=shelter|group_home|assisted_living + social_facility:for=homeless (amenity=shelter is a rain shelter, not this)",
    external="211 BH-1800.8500; SAMHSA HS; Open Eligibility Housing. 211 RX-8500.8000 sober living must NOT map here",
    is_optional=False,
)
