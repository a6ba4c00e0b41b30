"""The spoken words of French (data only)."""

from __future__ import annotations

from app.engine.text import ordinals as of
from app.engine.text.words import Words, pairs, table, word_list

FRENCH = Words(
    numbers=word_list("deux trois quatre cinq six sept huit neuf dix onze douze"),
    code=("Code à l'écran, une ligne.", "Code à l'écran, {n} lignes."),
    table=("Tableau à l'écran, une ligne.", "Tableau à l'écran, {n} lignes."),
    currencies=pairs(
        """$=dollar|dollars; €=euro|euros; £=livre|livres; ¥=yen|yens; ₹=roupie|roupies;
        A$=dollar australien|dollars australiens; C$=dollar canadien|dollars canadiens;
        CA$=dollar canadien|dollars canadiens; US$=dollar américain|dollars américains;
        ₩=won|wons; ₽=rouble|roubles; ₿=bitcoin|bitcoins; ¢=cent|cents; EUR=euro|euros;
        USD=dollar|dollars; GBP=livre|livres; JPY=yen|yens; CHF=franc suisse|francs suisses;
        CAD=dollar canadien|dollars canadiens; AUD=dollar australien|dollars australiens;
        CNY=yuan|yuans; INR=roupie|roupies; BTC=bitcoin|bitcoins; XOF=franc CFA|francs CFA"""
    ),
    cents=pairs(
        """$=cent|cents; €=centime|centimes; £=penny|pence; EUR=centime|centimes;
        USD=cent|cents; US$=cent|cents; CHF=centime|centimes"""
    ),
    whole_and_cents="{whole} {c}",
    scales=table(
        """mille=mille; million=million de; millions=millions de; milliard=milliard de;
        milliards=milliards de; k=mille; M=millions de; Md=milliards de; Mds=milliards de;
        bn=milliards de"""
    ),
    units=pairs(
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
        W=watt|watts; kW=kilowatt|kilowatts; kWh=kilowattheure|kilowattheures; m/s²=mètre par
        seconde carrée|mètres par seconde carrée; cm²=centimètre carré|centimètres carrés;
        cm³=centimètre cube|centimètres cubes; °=degré|degrés; h=heure|heures; V=volt|volts;
        A=ampère|ampères; mAh=milliampère-heure|milliampères-heures; Wh=wattheure|wattheures;
        MW=mégawatt|mégawatts; GW=gigawatt|gigawatts; kcal=kilocalorie|kilocalories;
        hPa=hectopascal|hectopascals; dB=décibel|décibels; Mbit/s=mégabit par
        seconde|mégabits par seconde; µm=micromètre|micromètres; nm=nanomètre|nanomètres;
        µg=microgramme|microgrammes; cl=centilitre|centilitres; dl=décilitre|décilitres;
        ha=hectare|hectares; t=tonne|tonnes; TB=téraoctet|téraoctets; Ω=ohm|ohms;
        kJ=kilojoule|kilojoules; Mb/s=mégabit par seconde|mégabits par seconde;
        J=joule|joules; N=newton|newtons"""
    ),
    signs=table(
        """&=et; →=vers; ⇒=donc; ≈=environ; ≠=différent de; ≤=au plus; ≥=au moins; ±=plus ou
        moins; ×=fois; ÷=divisé par; ²=au carré; ³=au cube; §=paragraphe; ∞=l'infini;
        ∫=l'intégrale; ∑=la somme; ∈=appartient à; ∪=union; ∩=inter; ∀=pour tout; ∃=il
        existe; −=moins; ‰=pour mille; №=numéro; √=racine carrée de; ÷=divisé par"""
    )
    | {"=": "égale"},
    fractions=table(
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
    months=word_list(
        """janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""
    ),
    abbreviations=table(
        """m=Monsieur; dr=docteur; pr=professeur; st=Saint; ste=Sainte; p.ex=par exemple;
        c.-à-d=c'est-à-dire; etc=et cetera; env=environ; p=page; fig=figure; chap=chapitre;
        vol=volume; art=article; tel=téléphone; tél=téléphone; av=avenue; bd=boulevard;
        no=numéro"""
    ),
    phrases=table(
        """24h/24=24 heures sur 24; 7j/7=7 jours sur 7; p. ex.=par exemple; c.
        -à-d.=c'est-à-dire; n°=numéro; N°=numéro"""
    ),
    comparisons={
        "<": "est inférieur à",
        ">": "est supérieur à",
        "≤": "est inférieur ou égal à",
        "≥": "est supérieur ou égal à",
    },
    bounds={"<": "moins de", ">": "plus de"},
    math=table(
        """sqrt=racine carrée de; cbrt=racine cubique de; root=racine {n}-ième de; over=sur;
        int=l'intégrale; sum=la somme; prod=le produit; from=de; to=à; of=de; lim=la limite
        quand {x} de; choose=parmi; abs=valeur absolue de; power=puissance {n}; by=sur;
        factorial=factorielle;
        fold=fois; and=et ; and_a_half=et demi; one=un; part_of=de|des|du|d'|tasse|cuill"""
    ),
    parts={
        int(part): names
        for part, names in pairs(
            """2=demi|demis; 3=tiers; 4=quart|quarts; 5=cinquième|cinquièmes;
            6=sixième|sixièmes; 7=septième|septièmes; 8=huitième|huitièmes;
            9=neuvième|neuvièmes; 10=dixième|dixièmes; 12=douzième|douzièmes;
            16=seizième|seizièmes; 20=vingtième|vingtièmes; 100=centième|centièmes"""
        ).items()
    },
    per_units=table(
        """h=heure; heure=heure; jour=jour; semaine=semaine; mois=mois; an=an;
        personne=personne; nuit=nuit; kg=kilogramme; min=minute; m²=mètre carré"""
    ),
    dial=(r"[Aa]ppelez|[Aa]ppeler|[Aa]ppelle|[Cc]omposez|[Nn]uméro d'urgence"),
    codes=(
        r"[Cc]ode(?: postal| PIN| secret| d'accès| de vérification)?|PIN|[Mm]ot de passe|"
        r"[Nn]uméro de (?:commande|compte|série|dossier)"
    ),
    is_=(r"est|="),
    roman_after=(
        r"[Cc]hapitre|[Pp]artie|[Aa]cte|[Ss]cène|[Ss]ection|[Tt]ome|[Vv]olume|[Ll]ivre|"
        r"[Tt]ype|[Pp]hase|[Cc]lasse|[Aa]rticle|[Aa]nnexe|[Tt]itre"
    ),
    monarchs=(
        r"Louis|Henri|François|Charles|Napoléon|Philippe|Jean(?:-Paul)?|Élisabeth|"
        r"Elisabeth|Catherine|Pierre|Nicolas|Guillaume|Édouard|George|Georges|Léopold|"
        r"Albert|Baudouin|Benoît|Pie|Léon|Ramsès|Frédéric|Alexandre|Clovis|reine \w+|"
        r"roi \w+|pape \w+"
    ),
    century=(r"(?<!\w)()([IVX]+)(?:er|re|e|è|ème)( siècles?| arrondissement| République|(?!\w))"),
    monarch=of.french_monarch,
    ordinal=of.french,
    dot="point",
    phone_pairs=True,
    midnight="minuit",
    ratio="à",
    per="par",
    one=(
        "un",
        "une",
        "livre|heure|minute|seconde|milliseconde|once|tonne|calorie|kilocalorie|roupie"
        "|couronne|tasse|personne|femme|fille|fois|semaine|journée|année|nuit|page|ligne|question"
        "|réponse|cuillère|cuillerée|gousse|pomme|tomate|carotte|tranche|pincée|boîte|bouteille|pièce"
        "|chambre|voiture|maison|étoile|place|photo|image|chose|partie|étape|erreur|note|lettre",
    ),
)
