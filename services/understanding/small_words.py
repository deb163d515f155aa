"""Small words: those that join a kind and a place, those that say a place follows, those that ask for what is near."""

from __future__ import annotations

from services.language.folding import name_key

# Words that are neither a kind nor a place nor a name: a search is read as if they were not there.
_JOINING = {
    "en": "now today tonight asap urgent urgently soon a an and any anybody anyone anything anywhere are area around "
    "at be by can centre center city closest could do does find for from get getting give go going good got "
    "have help here how i im in is it ive like local locate location looking me my near nearby nearest need "
    "needed needing of offer offering offers on open or our place places please pls plz program programme "
    "project provide provider providers provides search service services site sites some someone somewhere "
    "spot spots that the their them there these they thing things this to town us want wanted we what whats "
    "where wheres which who with within would you your",
    "es": "ahora hoy urgente ya a al algo alguien algun alguna busco buscar cerca centro ciudad como con cual de del "
    "donde e el en encontrar es esta estan este esto estoy hay la las le lo local los lugar lugares me mi mis "
    "necesito o para pedir por programa puedo que quien quiero se servicio servicios si sitio sitios son su "
    "sus tengo tiene un una unas uno unos y zona",
    "fr": "maintenant aujourdhui urgent a ai au aupres autour aux avec besoin ce ces cette centre chercher cherche "
    "chez comment d dans de des du elle en endroit endroits est et eux ici il ils j je jai l la le les leur "
    "lieu lieux m ma mes moi mon n ou où par peut peux pour près proche programme qu que quel quelle quelles "
    "quels quelque qui s sa se service services ses son sont sur trouver tu un une veux ville voudrais y à",
    "de": "jetzt heute sofort dringend gleich ab am an auf aus bei beim bekomme bekommen bin brauche bitte da das "
    "dem den der des die dort e ein eine einem einen einer eines er es etwas für gibt gibts habe hier ich ihr "
    "im in irgendwo ist jemand kann kriege kriegen man mein meine meinem meinen meiner mich mir mit möchte "
    "nach nahe nähe oder ort orte programm stadt stelle stellen suche suchen such um und uns von vor was "
    "welche wer wie wir wo woher zentrum zu zum zur angebot angebote",
    "pt": "agora hoje urgente já a ao aos as até cidade com como da das de do dos e em encontrar esta estou eu há "
    "isso la lá local lugar lugares me meu meus minha minhas nas nos num numa o onde os ou para pelo pela "
    "perto por posso pra preciso procuro programa procurar qual quem quero que se serviço serviços sou tem ter "
    "tenho um uma uns umas zona",
    "ar": "الآن اليوم في من إلى على عن مع عند قرب قريب قريبة بالقرب أين اين أريد اريد أحتاج احتاج أبحث ابحث هنا أو و "
    "هل يوجد هناك مكان أقرب اقرب لي ما ماذا كيف أنا",
}
# After these a place follows, however ordinary its name is as a word.
_LEADING_TO_A_PLACE = {
    "en": "in near at around by from to nearby outside inside within",
    "es": "en cerca a de",
    "fr": "à a en dans près pres vers chez sur autour",
    "de": "in im bei um nahe nach aus nähe",
    "pt": "em no na nos nas perto",
    "ar": "في قرب بالقرب من إلى",
}
# "Near me" is no place. The longest that fits is left out as a whole.
_HERE = (
    "near me", "nearest me", "nearest to me", "closest to me", "close to me", "around me", "by me", "near here",
    "around here", "close by", "near by", "next to me", "in my area", "my area", "in my town", "my town",
    "in my city", "my city", "my location", "my current location", "current location", "where i am",
    "where i live", "around the corner", "cerca de mi", "cerca mio", "cerca de aqui", "por aqui", "aqui cerca",
    "a mi alrededor", "en mi zona", "en mi ciudad", "mas cercano", "mas cercana", "près de moi", "près d'ici",
    "proche de moi", "pres de chez moi", "autour de moi", "à côté de moi", "à côté de chez moi", "dans le coin",
    "dans mon quartier", "dans ma ville", "le plus proche", "la plus proche", "in meiner nähe", "in der nähe",
    "in der naehe", "in meiner naehe", "um die ecke", "bei mir", "hier in der nähe", "hier in der naehe",
    "nahe bei mir", "in meiner stadt", "in meiner gegend", "am nächsten", "perto de mim", "perto daqui",
    "aqui perto", "na minha zona", "na minha cidade", "mais próximo", "mais perto", "ao pé de mim", "قريب مني",
    "قريبة مني", "بالقرب مني", "قرب مني", "بقربي", "قريب من هنا", "حولي",
)  # fmt: skip


def _plain(words_by_language: dict[str, str]) -> frozenset[str]:
    return frozenset(word for words in words_by_language.values() for word in name_key(words).split())


JOINING = _plain(_JOINING)
LEADING_TO_A_PLACE = _plain(_LEADING_TO_A_PLACE)
HERE = frozenset(tuple(name_key(phrase).split()) for phrase in _HERE)
LONGEST_HERE = max(map(len, HERE))
