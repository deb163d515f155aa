"""Smoking and snorting supplies: what this kind of service is called and what can be said of it."""

from services.vocabulary.facts import choice, number, several
from services.vocabulary.phrase import gettext_noop
from services.vocabulary.service_type import ServiceType
from services.vocabulary.word_lists import listed_by_language

ITEMS = several(
    "items",
    gettext_noop("What you can get"),
    {
        "glass_stem": gettext_noop("Straight glass pipes (stems)"),
        "bubble_pipe": gettext_noop("Bubble pipes"),
        "hammer_pipe": gettext_noop("Hammer pipes"),
        "foil": gettext_noop("Foil"),
        "screens": gettext_noop("Screens for pipes"),
        "push_stick": gettext_noop("Push sticks for screens"),
        "mouthpiece": gettext_noop("Mouthpieces"),
        "straws": gettext_noop("Straws for snorting"),
        "snort_kit": gettext_noop("Snorting kit"),
        "rectal_kit": gettext_noop("Kit for use in the bottom, no needle"),
        "lip_balm": gettext_noop("Lip balm"),
    },
    is_filter=True,
)
PER_VISIT_LIMIT = number("per_visit_limit", gettext_noop("Most you can take in one visit"), 0, 999)
RECORD_TAKEN = choice(
    "record_taken",
    gettext_noop("What they write down about you"),
    {
        "nothing": gettext_noop("Nothing"),
        "made_up_code": gettext_noop("A made-up code"),
        "initials_dob": gettext_noop("Initials and date of birth"),
        "name": gettext_noop("Your name"),
        "id_document": gettext_noop("Your ID"),
    },
)

TYPE = ServiceType(
    code="safer_smoking",
    short_code="k2",
    label=gettext_noop("Smoking and snorting supplies"),
    short_label=gettext_noop("Pipes, foil and straws"),
    field="health",
    facts=(
        ITEMS,
        PER_VISIT_LIMIT,
        RECORD_TAKEN,
    ),
    standard_names="Safer smoking / inhalation supplies; safer crack use kits (Canada); foil provision (UK)",
    search_words=listed_by_language("""
        en: pipes, stems, bubbles, hammers, straight shooter, foil, straws, snort kit, crack kit, meth pipe, screens,
            brass, safer smoking, booty bump kit, crack pipe, crack pipes, meth pipes, pipe, glass pipe, stem, bubble
            pipe, hammer pipe, tin foil, aluminium foil, aluminum foil, tooter, safer snorting, snorting kit, snorting
            straws, smoking kit, safer smoking kit, oil burner, pookie, push stick, mouthpiece, booty bump, booty
            bumping, boofing, boof kit, plugging kit, chore boy, chasing the dragon, crack stem, crack stems, crack
            kits, crack supplies, pipe kit, pipe kits, smoking supplies, smoking gear, safer smoking supplies, safer
            smoking equipment, safer smoking pack, safer inhalation, safer inhalation kit, inhalation supplies,
            inhalation kit, inhalation equipment, glass stem, glass stems, glass pipes, glass tube, glass rose, love
            rose, rose pipe, pyrex, pyrex pipe, pyrex stems, stem and brillo, brillo, chore, chore boy copper, brass
            screens, copper screens, steel wool, pipe screens, pipe screen, push sticks, pusher stick, mouthpieces,
            rubber tips, pipe tips, pipe covers, meth kit, meth bubble, ice pipe, ice pipes, ice kit, ice bubble,
            bubble, bubble pipes, crystal pipe, crystal meth pipe, tina pipe, tweak pipe, pookie pipe, pookies, hammer
            pipes, oil burner pipe, oil burners, straight shooters, shooter pipe, foil kit, foil kits, foil pack, foil
            packs, foils, smoking foil, foil for smoking, tinfoil, tin foil for smoking, foil for chase foil, foil for
            heroin, chasing, chase the dragon, smoke heroin, smoking heroin, smoking crack, smoke crack, smoking meth,
            smoke meth, tooters, snort kits, snorting kits, snort straws, snorting supplies, snorting equipment, safer
            snorting kit, sniff kit, sniffing kit, sniffing straws, safer sniffing, safer sniffing kit, straw for
            snorting, straws for coke, straws for ket, boof, boof kits, boofing kit, booty bump kits, booty bumping
            kit, plug kit, crack pipes kit, aluminum foyl, foyl, crack bowl, meth bowl, glass bowl, bowl for crack,
            bowl for meth, pipe for crack, pipe for meth, new pipe, clean pipe, clean pipes, new pipes, pipe for rock
        es: material para inhalar, material para fumar, pipa, pipas, pipa de crack, pipa de base, pipa de cristal,
            papel de plata, papel de aluminio, fumar chinos, turulo, turulos, kit de esnifar, material para esnifar,
            tubos para esnifar, pipa para fumar crack, pipas de crack, pipas de vidrio, pipa de vidrio, pipas de
            cristal, pipa para cristal, pipa para base, foco para fumar, foco para cristal, papel albal, papel plata,
            papel aluminio, aluminio para fumar, papel de aluminio para fumar, papel de plata para fumar, chinos, hacer
            chinos, fumar en plata, fumar base, fumar crack, fumar heroína, fumar cristal, kit de fumar, kit para
            fumar, kit para fumar crack, kit de pipa, kit de pipas, kit para esnifar, material de esnifado, canutillo,
            canutillos, turulos de papel, rulos, popotes para inhalar, consumo fumado, consumo inhalado, boquilla,
            boquillas, amoniaco para base, pipa nueva, pipa limpia, pipa para piedra
        fr: kit base, pipes, roule ta paille, pipe à crack, pipe, paille, pailles, kit sniff, sniff, alu, papier alu,
            papier aluminium, feuille d’aluminium, doseur, embouts, matériel d’inhalation, chasser le dragon, plug, kit
            crack, pipes à crack, pipe en verre, pipes en verre, pipe pyrex, pipe à crystal, pipe à meth, pipe à ice,
            pipe de crack, tube pyrex, doseurs, doseur à crack, embout, embouts et doseur, embouts silicone, filtres à
            crack, filtre inox, kit pipe, kit pipes à crack, kit inhalation, kit de fumette, matos pour fumer, matériel
            pour fumer, matériel de fumette, matériel pour fumer le crack, fumer du crack, fumer la base, feuille
            d’alu, feuilles d’alu, alu pour fumer, papier alu pour fumer, chasse au dragon, fumer l’héro, fumer de
            l’héroïne, kit de sniff, sniffer, matériel de sniff, matos pour sniffer, pailles à usage unique, paille
            pour sniffer, kit de roule ta paille, plug anal, booty bump, pipe neuve, pipe propre
        de: Safer-Smoking-Set, Folie, Safer Smoking, Alufolie, Rauchfolie, Pfeife, Pfeifen, Crackpfeife, Crackpfeifen,
            Ziehröhrchen, Röhrchen, Safer Sniffing, Sniff-Set, Rauchutensilien, Blech rauchen, Crack Pfeife, Pfeife für
            Crack, Glaspfeife, Glaspfeifen, Crystal-Pfeife, Pfeife für Crystal, Methpfeife, Meth-Pfeife, Glasröhrchen,
            Röhrchen zum Ziehen, Ziehrohr, Ziehrohre, Snief-Röhrchen, Sniefröhrchen, Sniffset, Sniefset, Safer-Snief,
            Safer-Sniff, Safer-Sniffing-Set, Rauchset, Rauch-Set, Rauchsets, Smoke-it, Smokeit, Folie rauchen, Folie
            zum Rauchen, Alufolie zum Rauchen, Alu zum Rauchen, Blech, vom Blech rauchen, Heroin rauchen, Crack
            rauchen, Steine rauchen, Steinpfeife, Siebe, Pfeifensiebe, Pfeifenkit, Konsumfolie, Mundstück, Mundstücke,
            Crack-Kit, Crackkit, inhalativer Konsum, neue Pfeife, saubere Pfeife, Pfeife für Steine
        pt: kit de fumo, papel de alumínio, cachimbo, cachimbos, cachimbo de crack, prata, fumar na prata, kit de
            snifar, tubos para snifar, canudo, canudos, kit crack, piteira, piteiras, material para fumar, cachimbo
            para crack, cachimbos de crack, cachimbo de vidro, pipa de crack, pipa para crack, kit para fumar, kit de
            fumo de crack, pratas, prata para fumar, papel de prata, papel alumínio, papel alumínio para fumar,
            alumínio para fumar, fumar crack, fumar heroína, fumar base, fumar em prata, material de fumo, material
            para fumar crack, tubo para snifar, tubos para cheirar, canudo para cheirar, canudos para cheirar, canudo
            para snifar, kit de cheirar, kit sniff, kit para cheirar, cheirar com segurança, piteira de silicone,
            boquilha, boquilhas, bicarbonato e amoníaco, cachimbo limpo, cachimbo novo
        ar: غليون, غلايين, ورق قصدير, قصدير, أنابيب التدخين, لوازم التدخين
    """),
    osm="No own tag; as nsp",
    external="None found",
    is_optional=False,
)
