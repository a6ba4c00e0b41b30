"""The spoken words for numbers, units, signs and abbreviations in each language (data only).

These tables correct only what eSpeak's rules, which Piper voices use, get wrong: "10 kg" (K G),
"$5.50" (dollar five point five zero), "Dr. Smith" (a pause between the two), "z.B." and so on.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """One language. Pairs are singular and plural."""

    numbers: tuple[str, ...]
    """From two up."""
    code: tuple[str, str]
    table: tuple[str, str]
    currencies: dict[str, tuple[str, str]]
    cents: dict[str, tuple[str, str]]
    whole_and_cents: str
    scales: dict[str, str]
    """After an amount of money: "$3bn"."""
    units: dict[str, tuple[str, str]]
    signs: dict[str, str]
    fractions: dict[str, str]
    to: str
    out_of: str
    number: str
    minus: str
    hour: str
    """A full hour."""
    time: str
    """Hours and minutes; empty where the voice reads them well."""
    early: str
    """The same for minutes under ten."""
    date: str
    decimal: str
    months: tuple[str, ...]
    abbreviations: dict[str, str]
    """Keys in lowercase, without the last stop."""
    phrases: dict[str, str] = field(default_factory=dict)
    """Abbreviations of two words, as written."""
    ordinals: tuple[str, ...] = ()
    """Stems from first to 31st, in languages where a number with a full stop is an ordinal."""


def _table(text: str) -> dict[str, str]:
    """``key=value`` entries separated by semicolons."""
    entries = (entry.strip().partition("=") for entry in " ".join(text.split()).split(";"))
    return {key: value for key, _, value in entries}


def _pairs(text: str) -> dict[str, tuple[str, str]]:
    """``key=singular|plural`` or ``key=both`` entries separated by semicolons."""
    names = {key: names.partition("|") for key, names in _table(text).items()}
    return {key: (one, many or one) for key, (one, _, many) in names.items()}


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ENGLISH = Words(
    numbers=_list("two three four five six seven eight nine ten eleven twelve"),
    code=("Code on screen, one line.", "Code on screen, {n} lines."),
    table=("Table on screen, one row.", "Table on screen, {n} rows."),
    currencies=_pairs("""$=dollar|dollars; €=euro|euros; £=pound|pounds; ¥=yen; ₹=rupee|rupees"""),
    cents=_pairs("""$=cent|cents; €=cent|cents; £=penny|pence"""),
    whole_and_cents="{whole} and {cents}",
    scales=_table(
        """thousand=thousand; million=million; billion=billion; trillion=trillion; k=thousand;
        K=thousand; m=million; M=million; mn=million; bn=billion; B=billion; b=billion;
        tn=trillion; T=trillion"""
    ),
    units=_pairs(
        """km/h=kilometer per hour|kilometers per hour; mph=mile per hour|miles per hour;
        m/s=meter per second|meters per second; kg=kilogram|kilograms; g=gram|grams;
        mg=milligram|milligrams; km=kilometer|kilometers; m=meter|meters;
        cm=centimeter|centimeters; mm=millimeter|millimeters; km²=square kilometer|square
        kilometers; m²=square meter|square meters; m³=cubic meter|cubic meters;
        ft=foot|feet; mi=mile|miles; lb=pound|pounds; lbs=pound|pounds; oz=ounce|ounces;
        l=liter|liters; L=liter|liters; ml=milliliter|milliliters;
        mL=milliliter|milliliters; °C=degree Celsius|degrees Celsius; °F=degree
        Fahrenheit|degrees Fahrenheit; h=hour|hours; hr=hour|hours; hrs=hour|hours;
        min=minute|minutes; mins=minute|minutes; sec=second|seconds; s=second|seconds;
        ms=millisecond|milliseconds; kB=kilobyte|kilobytes; KB=kilobyte|kilobytes;
        MB=megabyte|megabytes; GB=gigabyte|gigabytes; TB=terabyte|terabytes; MB/s=megabyte
        per second|megabytes per second; GB/s=gigabyte per second|gigabytes per second;
        Mbps=megabit per second|megabits per second; Hz=hertz; kHz=kilohertz;
        MHz=megahertz; GHz=gigahertz; W=watt|watts; kW=kilowatt|kilowatts; kWh=kilowatt
        hour|kilowatt hours"""
    ),
    signs=_table(
        """&=and; →=to; ⇒=to; ≈=about; ≠=is not equal to; ≤=at most; ≥=at least; ±=plus or
        minus; ×=times; ÷=divided by; ²=squared; ³=cubed"""
    ),
    fractions=_table(
        """1/2=one half; 1/3=one third; 2/3=two thirds; 1/4=one quarter; 3/4=three quarters"""
    ),
    to="to",
    out_of="out of",
    number="number",
    minus="minus",
    hour="{h} o'clock",
    time="",
    early="{h} oh {m}",
    date="{month} {day}, {year}",
    decimal=".",
    months=_list(
        """January February March April May June July August September October November
        December"""
    ),
    abbreviations=_table(
        """dr=Doctor; mr=Mister; mrs=Missus; ms=Miss; prof=Professor; st=Saint; mt=Mount;
        ft=Fort; gen=General; capt=Captain; no=number; nos=numbers; fig=figure; vol=volume;
        ch=chapter; vs=versus; e.g=for example; i.e=that is; approx=approximately; p=page;
        pp=pages; sec=section; eq=equation; dept=department; jan=January; feb=February;
        mar=March; apr=April; aug=August; sep=September; sept=September; oct=October;
        nov=November; dec=December; jun=June; jul=July; ph.d=P H D; etc=et cetera;
        sen=Senator; rev=Reverend; sgt=Sergeant; lt=Lieutenant"""
    ),
)

GERMAN = Words(
    numbers=_list("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    code=("Code auf dem Bildschirm, eine Zeile.", "Code auf dem Bildschirm, {n} Zeilen."),
    table=("Tabelle auf dem Bildschirm, eine Zeile.", "Tabelle auf dem Bildschirm, {n} Zeilen."),
    currencies=_pairs("""$=Dollar; €=Euro; £=Pfund; ¥=Yen; ₹=Rupie|Rupien"""),
    cents=_pairs("""$=Cent; €=Cent; £=Penny|Pence"""),
    whole_and_cents="{whole} {c}",
    scales=_table(
        """Tausend=Tausend; tausend=tausend; Million=Million; Millionen=Millionen;
        Milliarde=Milliarde; Milliarden=Milliarden; Mio.=Millionen; Mio=Millionen;
        Mrd.=Milliarden; Mrd=Milliarden; k=tausend; M=Millionen; bn=Milliarden;
        million=Millionen"""
    ),
    units=_pairs(
        """km/h=Kilometer pro Stunde; m/s=Meter pro Sekunde; kg=Kilogramm; g=Gramm;
        mg=Milligramm; km=Kilometer; m=Meter; cm=Zentimeter; mm=Millimeter;
        km²=Quadratkilometer; m²=Quadratmeter; m³=Kubikmeter; l=Liter; L=Liter;
        ml=Milliliter; °C=Grad Celsius; °F=Grad Fahrenheit; h=Stunde|Stunden;
        Std=Stunde|Stunden; min=Minute|Minuten; Min=Minute|Minuten; s=Sekunde|Sekunden;
        sec=Sekunde|Sekunden; ms=Millisekunde|Millisekunden; kB=Kilobyte; KB=Kilobyte;
        MB=Megabyte; GB=Gigabyte; TB=Terabyte; MB/s=Megabyte pro Sekunde; GB/s=Gigabyte pro
        Sekunde; Hz=Hertz; kHz=Kilohertz; MHz=Megahertz; GHz=Gigahertz; W=Watt;
        kW=Kilowatt; kWh=Kilowattstunde|Kilowattstunden; ft=Fuß; lb=Pfund; mph=Meilen pro
        Stunde"""
    ),
    signs=_table(
        """&=und; →=nach; ⇒=also; ≈=ungefähr; ≠=ungleich; ≤=höchstens; ≥=mindestens; ±=plus
        minus; ×=mal; ÷=geteilt durch; ²=hoch zwei; ³=hoch drei"""
    ),
    fractions=_table(
        """1/2=ein halb; 1/3=ein Drittel; 2/3=zwei Drittel; 1/4=ein Viertel; 3/4=drei Viertel"""
    ),
    to="bis",
    out_of="von",
    number="Nummer",
    minus="minus",
    hour="{h} Uhr",
    time="{h} Uhr {m}",
    early="{h} Uhr {m}",
    date="{day}. {month} {year}",
    decimal=",",
    months=_list(
        """Januar Februar März April Mai Juni Juli August September Oktober November Dezember"""
    ),
    abbreviations=_table(
        """z.b=zum Beispiel; d.h=das heißt; u.a=unter anderem; usw=und so weiter;
        bzw=beziehungsweise; ca=circa; dr=Doktor; prof=Professor; nr=Nummer; hr=Herr;
        fr=Frau; st=Sankt; abb=Abbildung; str=Straße; tel=Telefon; inkl=inklusive;
        exkl=exklusive; ggf=gegebenenfalls; evtl=eventuell; vgl=vergleiche; kap=Kapitel;
        abs=Absatz; art=Artikel; s=Seite; bd=Band; sog=sogenannte; i.d.r=in der Regel;
        o.ä=oder Ähnliches; zzgl=zuzüglich; max=maximal; min=mindestens; mio=Millionen;
        mrd=Milliarden; etc=et cetera"""
    ),
    phrases=_table(
        """z. B.=zum Beispiel; d. h.=das heißt; u. a.=unter anderem; i. d. R.=in der Regel; o.
        ä.=oder ähnlich"""
    ),
    ordinals=_list(
        """erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt
        vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst
        einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst
        sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst
        einunddreißigst"""
    ),
)

FRENCH = Words(
    numbers=_list("deux trois quatre cinq six sept huit neuf dix onze douze"),
    code=("Code à l'écran, une ligne.", "Code à l'écran, {n} lignes."),
    table=("Tableau à l'écran, une ligne.", "Tableau à l'écran, {n} lignes."),
    currencies=_pairs(
        """$=dollar|dollars; €=euro|euros; £=livre|livres; ¥=yen|yens; ₹=roupie|roupies"""
    ),
    cents=_pairs("""$=cent|cents; €=centime|centimes; £=penny|pence"""),
    whole_and_cents="{whole} {c}",
    scales=_table(
        """mille=mille; million=million de; millions=millions de; milliard=milliard de;
        milliards=milliards de; k=mille; M=millions de; Md=milliards de; Mds=milliards de;
        bn=milliards de"""
    ),
    units=_pairs(
        """km/h=kilomètre par heure|kilomètres par heure; m/s=mètre par seconde|mètres par
        seconde; kg=kilogramme|kilogrammes; g=gramme|grammes; mg=milligramme|milligrammes;
        km=kilomètre|kilomètres; m=mètre|mètres; cm=centimètre|centimètres;
        mm=millimètre|millimètres; km²=kilomètre carré|kilomètres carrés; m²=mètre
        carré|mètres carrés; m³=mètre cube|mètres cubes; l=litre|litres; L=litre|litres;
        ml=millilitre|millilitres; °C=degré Celsius|degrés Celsius; °F=degré
        Fahrenheit|degrés Fahrenheit; min=minute|minutes; s=seconde|secondes;
        ms=milliseconde|millisecondes; Ko=kilooctet|kilooctets; Mo=mégaoctet|mégaoctets;
        Go=gigaoctet|gigaoctets; To=téraoctet|téraoctets; MB=mégaoctet|mégaoctets;
        GB=gigaoctet|gigaoctets; Hz=hertz; kHz=kilohertz; MHz=mégahertz; GHz=gigahertz;
        W=watt|watts; kW=kilowatt|kilowatts; kWh=kilowattheure|kilowattheures"""
    ),
    signs=_table(
        """&=et; →=vers; ⇒=donc; ≈=environ; ≠=différent de; ≤=au plus; ≥=au moins; ±=plus ou
        moins; ×=fois; ÷=divisé par; ²=au carré; ³=au cube; §=paragraphe"""
    ),
    fractions=_table(
        """1/2=un demi; 1/3=un tiers; 2/3=deux tiers; 1/4=un quart; 3/4=trois quarts"""
    ),
    to="à",
    out_of="sur",
    number="numéro",
    minus="moins",
    hour="{h} heures",
    time="{h} heures {m}",
    early="{h} heures {m}",
    date="{day} {month} {year}",
    decimal=",",
    months=_list(
        """janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""
    ),
    abbreviations=_table(
        """m=Monsieur; dr=docteur; pr=professeur; st=Saint; ste=Sainte; p.ex=par exemple;
        c.-à-d=c'est-à-dire; etc=et cetera; env=environ; p=page; fig=figure; chap=chapitre;
        vol=volume; art=article; tel=téléphone; av=avenue; bd=boulevard; no=numéro"""
    ),
    phrases=_table("""p. ex.=par exemple; c. -à-d.=c'est-à-dire; n°=numéro; N°=numéro"""),
)

SPANISH = Words(
    numbers=_list("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    code=("Código en pantalla, una línea.", "Código en pantalla, {n} líneas."),
    table=("Tabla en pantalla, una fila.", "Tabla en pantalla, {n} filas."),
    currencies=_pairs(
        """$=dólar|dólares; €=euro|euros; £=libra|libras; ¥=yen|yenes; ₹=rupia|rupias"""
    ),
    cents=_pairs("""$=centavo|centavos; €=céntimo|céntimos; £=penique|peniques"""),
    whole_and_cents="{whole} con {c}",
    scales=_table(
        """mil=mil; millón=millón de; millones=millones de; k=mil; M=millones de; bn=mil
        millones de; mil millones=mil millones de"""
    ),
    units=_pairs(
        """km/h=kilómetro por hora|kilómetros por hora; m/s=metro por segundo|metros por
        segundo; kg=kilogramo|kilogramos; g=gramo|gramos; mg=miligramo|miligramos;
        km=kilómetro|kilómetros; m=metro|metros; cm=centímetro|centímetros;
        mm=milímetro|milímetros; km²=kilómetro cuadrado|kilómetros cuadrados; m²=metro
        cuadrado|metros cuadrados; m³=metro cúbico|metros cúbicos; l=litro|litros;
        L=litro|litros; ml=mililitro|mililitros; °C=grado Celsius|grados Celsius; °F=grado
        Fahrenheit|grados Fahrenheit; h=hora|horas; min=minuto|minutos; s=segundo|segundos;
        ms=milisegundo|milisegundos; kB=kilobyte|kilobytes; KB=kilobyte|kilobytes;
        MB=megabyte|megabytes; GB=gigabyte|gigabytes; TB=terabyte|terabytes; MB/s=megabyte
        por segundo|megabytes por segundo; Hz=hercio|hercios; kHz=kilohercio|kilohercios;
        MHz=megahercio|megahercios; GHz=gigahercio|gigahercios; W=vatio|vatios;
        kW=kilovatio|kilovatios; kWh=kilovatio hora|kilovatios hora"""
    ),
    signs=_table(
        """&=y; →=a; ⇒=entonces; ≈=aproximadamente; ≠=distinto de; ≤=como máximo; ≥=al menos;
        ±=más o menos; ×=por; ÷=dividido por; ²=al cuadrado; ³=al cubo; §=sección"""
    ),
    fractions=_table(
        """1/2=un medio; 1/3=un tercio; 2/3=dos tercios; 1/4=un cuarto; 3/4=tres cuartos"""
    ),
    to="a",
    out_of="de",
    number="número",
    minus="menos",
    hour="{h}",
    time="",
    early="",
    date="{day} de {month} de {year}",
    decimal=",",
    months=_list(
        """enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre"""
    ),
    abbreviations=_table(
        """sr=señor; sra=señora; srta=señorita; dr=doctor; dra=doctora; p.ej=por ejemplo;
        ee.uu=Estados Unidos; núm=número; pág=página; ud=usted; uds=ustedes; etc=etcétera;
        aprox=aproximadamente; av=avenida; avda=avenida; cap=capítulo; art=artículo; d=don;
        dña=doña; tel=teléfono"""
    ),
    phrases=_table("""p. ej.=por ejemplo; EE. UU.=Estados Unidos; n.º=número; nº=número"""),
)

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
