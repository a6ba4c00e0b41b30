"""Words that decide whether a period ends a sentence, in English, German, French and Spanish.

One set of tables serves all languages, because a reply may mix them. No word here is an
abbreviation in one language and a common last word in another. Such words are left to the general
rule: a lowercase word follows an abbreviation, a capital follows a sentence.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE_A_NAME = _words(
    "dr mr mrs ms mx prof rev fr hon gen col maj capt cmdr lt sgt sen rep gov pres amb "
    "frau dipl ing m mme mmes mlle mlles mgr sra srta sres sras dn dña lic arq ee डॉ"
)
"""Titles and the like, in lowercase without the final period: a name follows."""

NEVER_LAST = _words(
    "e.g i.e cf vs viz approx ca circa resp incl excl esp "
    "z.b d.h i.d.r u.u v.a o.ä bzw sog ggf evtl inkl exkl zzgl vgl bspw ugs geb "
    "c.-à-d p.ex env p.ej ej aprox"
)
"""Abbreviations that, by their meaning, occur only in the middle of a sentence."""

BEFORE_A_NUMBER = _words(
    "no nos nr fig figs eq sec ch chap vol vols p pp pg art abs kap abb tab bd s ziff min max "
    "num núm pág págs cap ed tel jan feb mar apr jun jul aug sep sept oct okt nov dec dez janv "
    "févr avr juil déc ene abr ago dic"
)
"""Abbreviations if a number follows; otherwise ordinary words ("No. That is wrong.")."""

SOMETIMES_LAST = _words(
    "etc inc ltd co corp bros jr sr st ste sta mt ft ave blvd rd dept est misc assn univ govt hr "
    "usw usf u.s.w str hrsg gmbh av bd cie uu ud uds vd pdta ph.d m.sc b.sc"
)
"""Abbreviations that end a sentence only if one of ``SENTENCE_STARTERS`` is next, like initials and
"U.S."."""

ABBREVIATIONS = BEFORE_A_NAME | NEVER_LAST | BEFORE_A_NUMBER | SOMETIMES_LAST

DAYTIME = _words("a.m p.m")

TIME_CONTINUATIONS = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December "
    "EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST"
)
"""Capitalized words that continue the time after "5 p.m." instead of starting a sentence."""

MONTHS = _words(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember "
    "Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert"
)
"""German "29. Juli", "19. Jahrhundert"."""

BEFORE_AN_ORDINAL = _words(
    "der die das dem den des am im vom zum zur beim bis ab seit jeder jede jedes jeden jedem "
    "ein eine einen einem eines ihr ihre ihren sein seine seinen mein meine meinen unser "
    "nächste nächsten jetzt"
)
"""German words after which "3." means "third"."""

SENTENCE_STARTERS = _words(
    "The This That These Those It He She They We You I In On At A An And But Or So Then There "
    "Here If When What Who Where How Why Which After Before However Although While Since Because "
    "My Your His Her Its Our Their Is Are Was Were Do Does Did Can Could Will Would Should Now "
    "Also Yes No Not As Let Please Some Many Most All Both Each Every For From With To "
    "Der Die Das Ein Eine Er Sie Es Wir Ihr Ich Du Dann Danach Aber Und Oder Wenn Weil Wie Was "
    "Wer Wo Warum Hier Da Dort Nun Jetzt Also Auch Man Dies Diese Dieser Dieses Im Am Mit Nach "
    "Vor Seit Doch Heute Morgen Gestern Ja Nein Nicht Kein Keine Alle "
    "Le La Les L Un Une Il Elle Ils Elles On Nous Vous Je J Tu Ce C Cette Ces Cela Ça Mais Et "
    "Puis Alors Ensuite Dans En Pour Si Quand Comme Après Avant Qui Où "
    "El Los Las Una Él Ella Ellos Ellas Yo Tú Usted Pero Y Entonces Luego Después Cuando Es Eso "
    "Esto Esta Este Hay Sí Por Para Con Qué"
)
"""Capitalized words that start sentences far more often than they are names."""

PROCLITICS = _words(
    "a an the of to in on at by for from with and or but as that than into is are was were be "
    "my your his her its our their this these those very not no if "
    "der die das dem den des ein eine einen einem einer eines und oder aber von zu zum zur mit "
    "für auf im in am an bei nach aus dass ist sind sehr nicht kein keine "
    "le la les l un une des du de à au aux et ou mais en dans pour par sur avec que qui ce cette "
    "ces son sa ses mon ma mes est sont très ne pas "
    "el los las una unos unas del al y o pero con por para sobre su sus mi es son muy no lo se"
)
"""Words that belong with the next one, such as articles: a pause after them sounds wrong."""
