"""Drop-in and basics: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import answer, choice, hours, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

OFFERS = several(
    "offers",
    gettext_noop("What you can get"),
    {
        "food": gettext_noop("Food"),
        "hot_drink": gettext_noop("Hot drinks"),
        "shower": gettext_noop("Shower"),
        "laundry": gettext_noop("Clothes washing"),
        "clothes": gettext_noop("Clothes"),
        "phone_charging": gettext_noop("Phone charging"),
        "wifi": gettext_noop("Wi-Fi"),
        "locker": gettext_noop("Lockers"),
        "post_address": gettext_noop("An address for your post"),
        "rest_space": gettext_noop("A place to rest"),
        "toilet": gettext_noop("Toilet"),
        "nurse": gettext_noop("Nurse"),
        "bike_store": gettext_noop("A place for your bike"),
    },
    who="PW",
    is_filter=True,
)
IF_USED_TODAY = choice(
    "if_used_today",
    gettext_noop("If you have used today"),
    {
        "welcome": gettext_noop("You are welcome"),
        "welcome_if_calm": gettext_noop("You are welcome if you are calm"),
        "case_by_case": gettext_noop("Different each time: ask"),
    },
    is_filter=True,
)
WOMEN_ONLY_HOURS = hours("women_only_hours", gettext_noop("Hours for women only"), is_filter=True)
SIGN_IN = choice(
    "sign_in",
    gettext_noop("What you give to sign in"),
    {
        "none": gettext_noop("Nothing"),
        "first_name": gettext_noop("First name"),
        "full_name": gettext_noop("Full name"),
    },
)
PETS_OK = answer("pets_ok", gettext_noop("Your pet can come in"), is_filter=True)

TYPE = ServiceType(
    code="drop_in",
    short_code="k12",
    label=gettext_noop("Drop-in and basics"),
    short_label=gettext_noop("Drop-in and basics"),
    field="social",
    facts=(
        OFFERS,
        IF_USED_TODAY,
        WOMEN_ONLY_HOURS,
        SIGN_IN,
        PETS_OK,
    ),
    standard_names="EUDA: low-threshold centre, drop-in; Contact café (DE); day centre",
    search_words=listed_by_language("""
        en: shower, food, laundry, charge my phone, warm place, day centre, locker, mail address, somewhere to sit,
            drop in, drop-in centre, drop-in center, day center, somewhere warm, keep warm, get warm, warming centre,
            warming center, showers, hot meal, meal, free food, soup kitchen, something to eat, hot drink, coffee,
            clothes, wash my clothes, washing machine, wifi, toilet, lockers, postal address, phone charging, place to
            rest, hot shower, have a shower, take a shower, get a shower, showering, public showers, wash up, get
            washed, somewhere to wash, place to wash, bathroom, bathrooms, toilets, public toilet, public toilets,
            washroom, washrooms, restroom, restrooms, loo, loos, breakfast, lunch, dinner, supper, hot food, warm food,
            warm meal, hot meals, meals, community meal, community meals, food parcel, food parcels, food bank, food
            banks, foodbank, food pantry, food van, soup van, soup run, soup, sandwiches, community kitchen, tea and
            coffee, cup of tea, cup of coffee, hot drinks, somewhere to eat, place to eat, place for food, something
            warm to eat, hungry, starving, get fed, drinking water, water fountain, warm space, warm spaces, warm bank,
            warm banks, warm hub, warm up, get out of the cold, out of the cold, come in from the cold, out of the
            rain, cold weather centre, warming station, cooling centre, cooling center, cool space, cooling station,
            get out of the heat, rest space, somewhere to rest, place to sit, place to sit down, somewhere to sit down,
            hang out, place to hang out, place to chill, day shelter, day space, day centre for homeless, day centers,
            day centres, dropins, drop in centres, drop in center for homeless, drop in for women, women’s drop in,
            women’s centre, women’s center, sex worker drop in, youth drop in, youth centre, charge phone, phone
            charger, phone chargers, charge my mobile, charging point, charging station, charge my scooter battery,
            internet, internet access, computer, computers, use a computer, use a phone, use the internet, laundry
            service, launderette, laundromat, do my laundry, do laundry, wash clothes, washing clothes, washing my
            clothes, wash my stuff, clothing, clothing bank, clothes bank, clean clothes, dry clothes, warm clothes,
            underwear, socks, shoes, boots, coat, winter coat, sleeping bag, sleeping bags, blanket, blankets, hygiene
            kit, hygiene products, toiletries, toothbrush, tampons, pads, period products, sanitary products, haircut,
            barber, store my stuff, store my bags, store my things, leave my bags, somewhere to leave my bags, luggage
            storage, bag storage, storage locker, mailing address, mail drop, care of address, proof of address, postal
            address for homeless, collect my post, collect my mail, wash, wash my hair, wash my face, wash myself, wash
            my body, get clean clothes, warming shelter, warming shelters, warming room, warming bus
        es: centro de baja exigencia, centro de día, centro de acogida diurno, ducha, duchas, ducharme, comida, comer,
            comedor social, desayuno, lavandería, lavar la ropa, ropa, taquilla, cargar el móvil, cargar el celular,
            sitio caliente, calentarme, café calor, sala de calor y café, baño, empadronamiento, baños, baños públicos,
            aseo, aseos, lavabo, servicio público, ducharse, dónde ducharme, dónde ducharse, donde bañarme, ducha
            caliente, bañarme, asearme, higiene, productos de higiene, compresas, ropa limpia, ropa de abrigo, ropero,
            zapatos, calcetines, mantas, saco de dormir, lavadora, lavadoras, lavar ropa, lavar mi ropa, poner una
            lavadora, desayunar, desayunos, almuerzo, almorzar, cena, cenar, cenas, merienda, bocadillo, bocadillos,
            comida caliente, plato caliente, plato de comida, algo de comer, algo para comer, dónde comer, donde como,
            tengo hambre, hambre, banco de alimentos, alimentos, comedor, comedores, comedor comunitario, comedor
            popular, olla común, olla popular, café caliente, café, agua potable, sitio para descansar, descansar,
            lugar para descansar, sitio para estar, sitio para sentarme, resguardarme, resguardarme del frío, entrar en
            calor, refugio climático, centro de calor, calor café, centro abierto, centros de día, centro de encuentro,
            centro de escucha, centro de acogida de día, centro de emergencia social, cargar móvil, cargar celular,
            cargar el teléfono, cargar teléfono, cargador, enchufe, wifi, internet, ordenador, computadora, consigna,
            guardar mis cosas, guardar la mochila, dejar mis cosas, guardar equipaje, dirección postal, recibir correo,
            empadronarme, padrón, lavarme, lavarme el pelo
        fr: accueil de jour bas seuil, CAARUD, accueil de jour, accueil bas seuil, douche, douches, manger, repas,
            soupe populaire, café, laverie, laver mon linge, machine à laver, consigne, domiciliation, se réchauffer,
            au chaud, charger mon téléphone, recharger mon téléphone, vestiaire, toilettes, se poser, accueil de jour
            femmes, lieu d’accueil, lieu de repos, centre de jour, halte de jour, halte-garderie de jour, espace de
            repos, se reposer, me reposer, un endroit pour se poser, me poser, s’asseoir, prendre une douche, me
            doucher, me laver, bains-douches, sanitaires, toilettes publiques, WC, wc publics, hygiène, kit hygiène,
            produits d’hygiène, serviettes hygiéniques, protections périodiques, coiffeur, petit déjeuner, déjeuner,
            dîner, repas chaud, repas chauds, soupe, soupe chaude, maraude, maraudes, restos du cœur, resto du cœur,
            resto social, restaurant social, quelque chose à manger, à manger, manger chaud, où manger, j’ai faim,
            faim, banque alimentaire, aide alimentaire, colis alimentaire, colis alimentaires, distribution
            alimentaire, distribution de repas, épicerie sociale, épicerie solidaire, boisson chaude, café chaud, eau
            potable, fontaine à eau, lave-linge, laver mes vêtements, laver mes affaires, laver du linge, lessive,
            vêtements, vêtements chauds, habits, fringues, chaussures, chaussettes, duvet, duvets, sac de couchage,
            couverture, couvertures, me réchauffer, où se réchauffer, où me réchauffer, lieu chaud, endroit chaud,
            halte chaleur, haltes-chaleur, lieu climatisé, lieu frais, charger mon portable, recharger mon portable,
            charger téléphone, recharger téléphone, prise pour téléphone, internet, wifi, ordinateur, bagagerie,
            casier, casiers, laisser mes affaires, garder mes affaires, stocker mes affaires, adresse postale, adresse
            pour courrier, domicilier, courrier, élection de domicile, accueil, me laver les cheveux
        de: Kontaktcafé, Kontaktladen, Kontakt- und Anlaufstelle, Anlaufstelle, Café, Dusche, duschen, etwas zu essen,
            warmes Essen, Mittagessen, Suppenküche, Wäsche waschen, Waschmaschine, Kleiderkammer, Kleidung,
            Tagesaufenthalt, aufwärmen, Wärmestube, Handy laden, Schließfach, Postadresse, Toilette, Teestube, Drop-in,
            Kontaktstelle, Kontaktzentrum, niedrigschwelliges Café, offener Treff, Treffpunkt, Tagesstätte,
            Tageszentrum, Tagestreff, Wohnungslosentreff, Anlaufstelle für Obdachlose, Anlaufstellen, K&A, Ausruhen,
            sich ausruhen, hinsetzen, Ruheraum, Duschmöglichkeit, Dusche nehmen, heiß duschen, mich waschen, waschen,
            Toiletten, WC, öffentliche Toilette, Klo, Hygiene, Hygieneartikel, Tampons, Friseur, Wäsche, Wäsche waschen
            können, Wäscherei, Waschsalon, Klamotten waschen, Klamotten, warme Kleidung, Kleider, Kleiderausgabe,
            Kleiderspende, Schuhe, Socken, Schlafsack, Schlafsäcke, Decke, Decken, Frühstück, Mittagstisch, Abendessen,
            Mahlzeit, Mahlzeiten, warme Mahlzeit, heiße Suppe, Suppe, Essen bekommen, zu essen, was zu essen,
            Essensausgabe, Essen für Obdachlose, Lebensmittel, Lebensmittelausgabe, Lebensmittelhilfe, Tafel, Tafeln,
            Tafel Ausgabe, Hunger, Kaffee, Tee, heißer Tee, Trinkwasser, sich aufwärmen, Wärmestuben, Wärmeraum,
            Wärmehalle, Wärmebus, Kälteschutz am Tag, kühler Raum, Handy aufladen, Handyladen, Handy laden können,
            Telefon laden, Smartphone laden, Steckdose, Internet, WLAN, Computer nutzen, Schließfächer, Spind,
            Gepäckaufbewahrung, Gepäck lagern, Sachen lagern, Sachen abstellen, Post empfangen, Meldeadresse,
            Meldeadresse für Obdachlose, Postadresse für Wohnungslose, kostenlos essen, kostenloses Essen, gratis
            essen, umsonst essen, Essen umsonst, Haare waschen
        pt: centro de baixo limiar, centro de dia, drop-in, banho, tomar banho, duche, chuveiro, comida, comer,
            refeição, refeições, lavandaria, lavanderia, lavar roupa, roupa, cacifo, carregar o telemóvel, carregar o
            celular, lugar quente, café, casa de banho, centro de convivência, sítio para descansar, banhos, banho
            quente, tomar duche, tomar um banho, tomar um duche, duche quente, balneários, balneário público, banheiro,
            banheiros, banheiro público, casas de banho, sanitários, WC, higiene, kit de higiene, produtos de higiene,
            absorventes, pensos higiénicos, cabeleireiro, corte de cabelo, pequeno-almoço, café da manhã, almoço,
            almoçar, jantar, lanche, ceia, refeição quente, comida quente, prato de comida, algo para comer, onde
            comer, tenho fome, com fome, fome, sopa, sopa quente, bom prato, restaurante popular, cozinha comunitária,
            cantina social, banco alimentar, cesta básica, cabaz alimentar, alimentos, café quente, água potável,
            máquina de lavar, lavar a roupa, lavar minha roupa, lavar a minha roupa, roupas, roupa limpa, roupa quente,
            roupeiro social, sapatos, meias, cobertor, cobertores, saco-cama, descansar, lugar para descansar, sítio
            para estar, sentar, aquecer, aquecer-me, sítio quente, lugar para me aquecer, abrigo do frio, centro de
            acolhimento diurno, centro de apoio, centro pop, centros de dia, gabinete de apoio, espaço de convívio,
            espaço de convivência, carregar telemóvel, carregar celular, carregar o telefone, carregar telefone,
            tomada, internet, wifi, computador, guardar as minhas coisas, guardar minhas coisas, guardar coisas,
            guardar a mochila, cacifos, armário, morada postal, endereço postal, receber correio, receber cartas, me
            lavar, lavar-me, lavar o cabelo
        ar: طعام, دش, استحمام, ملابس, غسيل, شحن الهاتف, مركز نهاري, مركز استقبال, أكل, وجبة, وجبات, وجبة ساخنة, دوش,
            غسيل الملابس, شاحن, مكان دافئ, قهوة
    """),
    osm="amenity=social_facility + social_facility=outreach|day_care|soup_kitchen|food_bank; amenity=shower",
    external="211 BD, BM branches; Open Eligibility Goods / Food",
    is_optional=False,
)
