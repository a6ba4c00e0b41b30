"""The spoken words of Spanish (data only)."""

from __future__ import annotations

from app.engine.text import ordinals as of
from app.engine.text.words import Words, pairs, table, word_list

SPANISH = Words(
    numbers=word_list("dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    code=("Código en pantalla, una línea.", "Código en pantalla, {n} líneas."),
    table=("Tabla en pantalla, una fila.", "Tabla en pantalla, {n} filas."),
    currencies=pairs(
        """$=dólar|dólares; €=euro|euros; £=libra|libras; ¥=yen|yenes; ₹=rupia|rupias; A$=dólar
        australiano|dólares australianos; C$=dólar canadiense|dólares canadienses; CA$=dólar
        canadiense|dólares canadienses; US$=dólar|dólares; MX$=peso mexicano|pesos mexicanos;
        R$=real|reales; ₩=won|wones; ₽=rublo|rublos; ₿=bitcóin|bitcoines; ¢=centavo|centavos;
        EUR=euro|euros; USD=dólar|dólares; GBP=libra|libras; JPY=yen|yenes; CHF=franco
        suizo|francos suizos; CAD=dólar canadiense|dólares canadienses; AUD=dólar
        australiano|dólares australianos; CNY=yuan|yuanes; INR=rupia|rupias; MXN=peso
        mexicano|pesos mexicanos; ARS=peso argentino|pesos argentinos; BTC=bitcoin|bitcoins;
        COP=peso colombiano|pesos colombianos; CLP=peso chileno|pesos chilenos"""
    ),
    cents=pairs(
        """$=centavo|centavos; €=céntimo|céntimos; £=penique|peniques; EUR=céntimo|céntimos;
        USD=centavo|centavos; US$=centavo|centavos; MXN=centavo|centavos"""
    ),
    whole_and_cents="{whole} con {c}",
    scales=table(
        """mil=mil; millón=millón de; millones=millones de; k=mil; M=millones de; bn=mil
        millones de; mil millones=mil millones de"""
    ),
    units=pairs(
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
        kW=kilovatio|kilovatios; kWh=kilovatio hora|kilovatios hora; m/s²=metro por segundo
        al cuadrado|metros por segundo al cuadrado; cm²=centímetro cuadrado|centímetros
        cuadrados; cm³=centímetro cúbico|centímetros cúbicos; °=grado|grados;
        V=voltio|voltios; A=amperio|amperios; mAh=miliamperio hora|miliamperios hora;
        Wh=vatio hora|vatios hora; MW=megavatio|megavatios; GW=gigavatio|gigavatios;
        kcal=kilocaloría|kilocalorías; hPa=hectopascal|hectopascales;
        dB=decibelio|decibelios; Mbps=megabit por segundo|megabits por segundo;
        µm=micrómetro|micrómetros; nm=nanómetro|nanómetros; µg=microgramo|microgramos;
        cl=centilitro|centilitros; dl=decilitro|decilitros; ha=hectárea|hectáreas;
        t=tonelada|toneladas; lb=libra|libras; ft=pie|pies; mph=milla por hora|millas por
        hora; Ω=ohmio|ohmios; kJ=kilojulio|kilojulios; J=julio|julios; N=newton|newtons"""
    ),
    signs=table(
        """&=y; →=a; ⇒=entonces; ≈=aproximadamente; ≠=distinto de; ≤=como máximo; ≥=al menos;
        ±=más o menos; ×=por; ÷=dividido por; ²=al cuadrado; ³=al cubo; §=sección;
        ∞=infinito; ∫=la integral; ∑=la suma; ∈=pertenece a; ∪=unión; ∩=intersección; ∀=para
        todo; ∃=existe; −=menos; ‰=por mil; №=número; √=raíz cuadrada de; ÷=dividido por"""
    ),
    fractions=table(
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
    months=word_list(
        """enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
        diciembre"""
    ),
    abbreviations=table(
        """sr=señor; sra=señora; srta=señorita; dr=doctor; dra=doctora; p.ej=por ejemplo;
        ee.uu=Estados Unidos; núm=número;
        pág=página; págs=páginas; ud=usted; uds=ustedes; etc=etcétera;
        aprox=aproximadamente; av=avenida; avda=avenida; cap=capítulo; art=artículo; d=don;
        dña=doña; tel=teléfono"""
    ),
    phrases=table("""p. ej.=por ejemplo; EE. UU.=Estados Unidos; n.º=número; nº=número"""),
    comparisons={
        "<": "es menor que",
        ">": "es mayor que",
        "≤": "es menor o igual que",
        "≥": "es mayor o igual que",
    },
    bounds={"<": "menos de", ">": "más de"},
    math=table(
        """sqrt=la raíz cuadrada de; cbrt=la raíz cúbica de; root=la raíz {n} de; over=sobre;
        int=la integral; sum=la suma; prod=el producto; from=de; to=a; of=de; lim=el límite
        cuando {x} de; choose=sobre; abs=el valor absoluto de; power=elevado a {n}; by=por;
        factorial=factorial;
        fold=veces; and=y ; and_a_half=y medio; one=un; part_of=de|del|taza|cuchar"""
    ),
    parts={
        int(part): names
        for part, names in pairs(
            """2=medio|medios; 3=tercio|tercios; 4=cuarto|cuartos; 5=quinto|quintos;
            6=sexto|sextos; 7=séptimo|séptimos; 8=octavo|octavos; 9=noveno|novenos;
            10=décimo|décimos; 12=doceavo|doceavos; 16=dieciseisavo|dieciseisavos;
            20=veinteavo|veinteavos; 100=centésimo|centésimos"""
        ).items()
    },
    per_units=table(
        """h=hora; hora=hora; día=día; semana=semana; mes=mes; año=año; persona=persona;
        noche=noche; kg=kilogramo; min=minuto; m²=metro cuadrado"""
    ),
    dial=(
        r"[Ll]lam[ae]r?|[Ll]lama|[Mm]arque|[Mm]arca|[Nn]úmero de emergencias?|"
        r"[Ee]mergencias"
    ),
    codes=(
        r"[Cc]ódigo(?: postal| PIN| de verificación| de acceso)?|PIN|[Cc]ontraseña|"
        r"[Cc]lave|[Nn]úmero de (?:pedido|cuenta|serie|referencia)"
    ),
    is_=(r"es|="),
    roman_after=(
        r"[Cc]apítulo|[Pp]arte|[Aa]cto|[Ee]scena|[Ss]ección|[Tt]omo|[Vv]olumen|[Ll]ibro|"
        r"[Tt]ipo|[Ff]ase|[Cc]lase|[Aa]rtículo|[Aa]nexo|[Tt]ítulo|[Ss]iglos?"
    ),
    monarchs=(
        r"Felipe|Carlos|Fernando|Isabel|Alfonso|Enrique|Luis|Juan(?: Pablo| Carlos)?|"
        r"Jorge|Napoleón|Pedro|Catalina|Nicolás|Benedicto|Pío|León|Ramsés|Federico|"
        r"Guillermo|Eduardo|Sancho|Jaime|rey \w+|reina \w+|papa \w+"
    ),
    monarch=of.spanish_monarch,
    ordinal=str,
    ratio="a",
    per="por",
    one=(
        "un",
        "una",
        "hora|libra|rupia|onza|tonelada|pulgada|milla|yarda|caloría|kilocaloría|corona|lira|taza"
        "|persona|mujer|niña|vez|semana|noche|página|línea|pregunta|respuesta|cucharada|cucharadita"
        "|cebolla|manzana|zanahoria|rebanada|pizca|lata|botella|pieza|habitación|casa|estrella|foto"
        "|imagen|cosa|parte|palabra|letra|opción|canción|película|tarea|mitad|docena",
    ),
    one_of=(
        "hombre|niño|día|mes|año|siglo|huevo|diente|vaso|tomate|limón|libro|gato|perro|coche|euro"
        "|mensaje|correo|recordatorio|temporizador|archivo|punto|paso|lugar|error|ejemplo|grupo|país"
        "|amigo|hijo|hermano|billete|paquete|bote|trozo|pedazo|plato|kilo|millón"
    ),
)
