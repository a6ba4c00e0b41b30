"""Spanish."""

OPEN = """
eh | em | este | pues | mmm | mm | bueno | o sea | es decir | digamos | a ver | primero |
segundo | el | la | los | las | un | una | unos | unas | mi | mis | tu | tus | su | sus |
nuestro | nuestra | cada | esta | estos | estas | ese | esa | esos | esas | aquel | aquella |
cuyo | algún | ningún | y | e | o | u | pero | porque | que | si | cuando | como | donde |
aunque | mientras | sino | de | del | a | al | en | con | por | para | sin | sobre | entre |
hasta | desde | hacia | contra | según | durante | tras | ante | bajo | mediante | es | son |
era | eran | fue | fueron | soy | eres | está | están | estaba | estoy | estás | ha | han | he |
había | hay | voy | va | vamos | será | sería | muy | más | menos | tan | casi | realmente |
también | además | entonces | luego | y luego | quiero | quería | quisiera | necesito | puedo |
puedes | podrías | podría | debo | debería | deberíamos | tengo que | hay que | me gustaría | te
gustaría | yo | él | ella | nosotros | cuál | cuáles | cuánto | cuántos | cuánta | cuántas | qué
| quién | dónde | cómo | cuándo | por qué | puedes decirme | puedes darme | podrías decirme |
podrías por favor | puedes por favor | dime | dame | muéstrame | enséñame | ayúdame a |
recuérdame | recuérdame llamar | dile | dile a ? ? | dile a ? | pon | escribe | manda | envía |
explica | explícame | convierte | traduce | calcula | compara | busca | llama | creo que | creo
| pienso | pienso que | sé si | saber si | sabes | sabes dónde | sabes si | dijo que él | dijo
que ella | dijo que | que él | que ella | que yo | temporizador de ? | normalmente | ayer fui |
cuesta un | qué tiempo | qué hora | a qué | señor | señora | no sé si | mi ? favorito | mi ?
favorito es | el problema es | la cosa es | por ejemplo | vez de | lo | le | por qué mi | se |
me | te | nos | no | ya | sólo | solo | doctor
| dame dos | dame tres | dame cuatro | dame cinco | dame diez | dame unos | dime dos | dime tres
| significa la palabra | significa la ? | significa el ? | quiere decir la ? | un poco más de
| qué ? tiene | qué ? hace | qué ? es | a la otra | al otro
"""

CLOSED = """
qué hora es | qué es | quién es | dónde es | cómo es | cuál es tu nombre | qué es eso | cómo
está | dónde está | cómo estás | dónde estás | cómo estoy | dónde estoy | de dónde eres | quién
eres | eres | cómo eres | dónde están | quiénes son | qué son | de quién es | así es | ya está |
~ está | cuánto es | cuánto más | mucho más | nada más | algo más | uno más | una más | dime más
| no más | cuéntame más | aún más | poco más | qué más | alguien más | un poco menos | más o
menos | al menos | creo que sí | creo que no | digo que sí | digo que no | ahora no | por qué no
| o no | que no | también no | claro que sí | claro que no | todavía no | yo también | tú
también | y tú | eso sí | qué hay | lo que hay | cuántos hay | cuántas hay | qué puedo | lo que
quiero | lo que necesito | eso es | qué necesito | qué quiero | lo que es | para qué | por qué |
para quién | con quién | de quién | de qué | con qué | a qué | sabes qué | no sé qué | no sé
cómo | no sé dónde | no sé por qué | no sé cuándo | no sé quién | dime cuándo | dime cómo | dime
dónde | dime por qué | dime quién | y qué | y quién | y dónde | y cómo | y cuándo | y cuánto |
sin él | con él | para él | de él | a él | con ella | para ella | de ella | a ella | soy yo |
eso creo | cómo lo sé | lo sé | qué va | ya voy | allá voy | a dónde voy | cómo voy | a dónde va
| cómo va | cómo me va | qué tal te va | ya no | cuánto cuesta | qué dijo | quién fue | cómo fue
| cómo era | quién era | cuándo fue | qué fue | lo que dije | y luego qué | y entonces qué |
vamos | nos vamos | ya nos vamos | cómo lo | y bueno | está bueno | muy bueno | qué bueno | este
| como este | como esta | como ese | de este | de ese | y este | y ese | quiero ese | quiero
este | un segundo | un momento | ya puedo | si puedes | si puedo | no puedo | no puedes | cómo
puedo | estoy bien | tampoco puedo | y eso | por eso | a solo | lo necesito | lo quiero | te
quiero | la quiero | no quiero | ya lo ? | no lo creo | lo creo | ¿por qué
"""

WHOLE = """
sí | si | no | vale | ok | okay | claro | bien | para | basta | alto | stop | gracias | por
favor | hola | adiós | ayuda | cancela | cancelar | sigue | continúa | por qué | cómo | qué |
quién | dónde | cuándo | cuánto | cuál | de verdad | exacto | correcto | más alto | más bajo |
más despacio | más rápido | otra vez | repite | más | menos | atrás | siguiente | pausa | quizás
| tal vez | y tú | y usted | yo también | buenos días | buenas noches | buenas tardes | creo que
sí | creo que no | ya está | ya | eso es todo | nada más | para qué | qué más | así es | qué es
| está bien | vamos | cómo estás | lo sé | no lo sé | no sé | abre | lee | bueno | muy bueno |
de acuerdo | dime
"""

CLAUSES = """
si | cuando | aunque | mientras | antes de | después de | en cuanto | como si | y si | pero si |
y cuando | a menos que | para que | desde que | hasta que | ya que | puesto que
"""
