<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Kept in your system’s keyring; local servers rarely need one</source>
        <translation>Se guarda en el llavero del sistema; los servidores locales casi nunca la piden</translation>
    </message>
    <message>
        <source>Kept until you quit, because there is no keyring</source>
        <translation>Solo hasta que salgas, porque no hay llavero</translation>
    </message>
    <message>
        <source>Key is set</source>
        <translation>Clave guardada</translation>
    </message>
    <message>
        <source>Overridden by {variable}</source>
        <translation>Definido por {variable}</translation>
    </message>
    <message>
        <source>Stored in your system’s keyring</source>
        <translation>Guardada en el llavero del sistema</translation>
    </message>
    <message>
        <source>{variable} is in use</source>
        <translation>Se usa {variable}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the stored API key</source>
        <translation>Quitar la clave de API guardada</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>Mostrar la clave de API</translation>
    </message>
</context>
<context>
    <name>BranchBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The messages after it are in your history as “{title}”.</source>
        <translation>Los mensajes posteriores están en tu historial como «{title}».</translation>
    </message>
    <message>
        <source>The messages after it were removed and are not in your history.</source>
        <translation>Los mensajes posteriores se quitaron y no están en tu historial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: show the removed messages</source>
        <translation>Deshacer: mostrar los mensajes quitados</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>The last words</source>
        <translation>Las últimas palabras</translation>
    </message>
</context>
<context>
    <name>CatalogDetails</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>Se liberarán {size}. Puedes volver a instalarlo.</translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>1 speaker</source>
        <translation>1 hablante</translation>
    </message>
    <message>
        <source>Enter: {action}</source>
        <translation>Intro: {action}</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>License: not named</source>
        <translation>Licencia: no indicada</translation>
    </message>
    <message>
        <source>License: {license}</source>
        <translation>Licencia: {license}</translation>
    </message>
    <message>
        <source>License: {license}, free for any use</source>
        <translation>Licencia: {license}, libre para cualquier uso</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused, {done} of {size}</source>
        <translation>En pausa, {done} de {size}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Space: {play}</source>
        <translation>Espacio: {play}</translation>
    </message>
    <message>
        <source>Space: {play}. Enter: {action}</source>
        <translation>Espacio: {play}. Intro: {action}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalada</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} hablantes</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{number} gigabytes</source>
        <translation>{number} gigabytes</translation>
    </message>
    <message>
        <source>{number} megabytes</source>
        <translation>{number} megabytes</translation>
    </message>
    <message>
        <source>{rate} Hz</source>
        <translation>{rate} Hz</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>CatalogPicker</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Everything Repartee has connected to since it started</source>
        <translation>Todas las conexiones de Repartee desde que se inició</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Tool servers that are programs, and pages in your browser, make connections of their own that Repartee cannot see.</source>
        <translation>Los servidores de herramientas que son programas y las páginas de tu navegador se conectan por su cuenta; Repartee no puede verlo.</translation>
    </message>
    <message>
        <source>{host} (this computer)</source>
        <translation>{host} (este equipo)</translation>
    </message>
    <message>
        <source>{why}: one request at {time}</source>
        <translation>{why}: una solicitud a las {time}</translation>
    </message>
    <message>
        <source>{why}: {count} requests, the last at {time}</source>
        <translation>{why}: {count} solicitudes, la última a las {time}</translation>
    </message>
</context>
<context>
    <name>ContinueBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue your last chat</source>
        <translation>Continuar tu último chat</translation>
    </message>
    <message>
        <source>Start a new chat instead</source>
        <translation>Empezar un chat nuevo</translation>
    </message>
    <message>
        <source>Your last chat ended before the answer: “{title}”</source>
        <translation>Tu último chat terminó antes de la respuesta: «{title}»</translation>
    </message>
    <message>
        <source>Your last chat: “{title}”</source>
        <translation>Tu último chat: «{title}»</translation>
    </message>
</context>
<context>
    <name>ConversationsController</name>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Level: {device}</source>
        <translation>Nivel: {device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>System default ({device})</source>
        <translation>Predeterminado del sistema ({device})</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (no conectado)</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>Editing an earlier question. Press Enter to send it again.</source>
        <translation>Estás editando una pregunta anterior. Pulsa Intro para enviarla de nuevo.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>Checks speed, streaming, and tools with three short questions</source>
        <translation>Comprueba velocidad, streaming y herramientas con tres preguntas cortas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>This can take a minute if the model has to load first</source>
        <translation>Puede tardar un minuto si antes hay que cargar el modelo</translation>
    </message>
    <message>
        <source>What the model can do</source>
        <translation>Capacidades del modelo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>{subject}: {state}. {sentence}</source>
        <translation>{subject}: {state}. {sentence}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find in chat</source>
        <translation>Buscar en el chat</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Find in chat</source>
        <translation>Buscar en el chat</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Models and voices…</source>
        <translation>Modelos y voces…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Tus chats</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Chat privado</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show response times</source>
        <translation>Mostrar tiempos de respuesta</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About Repartee</source>
        <translation>Acerca de Repartee</translation>
    </message>
    <message>
        <source>Can be made again</source>
        <translation>Se puede rehacer</translation>
    </message>
    <message>
        <source>Enter opens a folder, Ctrl+C copies a row.</source>
        <translation>Intro abre una carpeta, Ctrl+C copia una fila.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys and folders</source>
        <translation>Teclas y carpetas</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Teclas y lo que hacen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar entre las teclas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Voices and timers</source>
        <translation>Voces y temporizadores</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys… (Esc: cancel, Backspace: none)</source>
        <translation>Pulsa las teclas… (Esc: cancelar, Retroceso: ninguna)</translation>
    </message>
    <message>
        <source>{keys} edits text; take another.</source>
        <translation>{keys} edita texto; elige otras.</translation>
    </message>
    <message>
        <source>{keys} is needed for typing: add Ctrl or Alt, or take a function key.</source>
        <translation>{keys} hace falta para escribir: añade Ctrl o Alt, o usa una tecla de función.</translation>
    </message>
    <message>
        <source>{keys} is taken already: {what}.</source>
        <translation>{keys} ya está en uso: {what}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a model or a profile</source>
        <translation>Elegir un modelo o un perfil</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or back</source>
        <translation>Ir a la parte siguiente de la ventana, o volver</translation>
    </message>
    <message>
        <source>Go to the text field</source>
        <translation>Ir al campo de texto</translation>
    </message>
    <message>
        <source>Hold to talk, tap to keep talking (outside the text field)</source>
        <translation>Mantén pulsada para hablar, toca para seguir hablando (fuera del campo de texto)</translation>
    </message>
    <message>
        <source>Larger text (also Ctrl and the wheel)</source>
        <translation>Texto más grande (también Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Models and voices</source>
        <translation>Modelos y voces</translation>
    </message>
    <message>
        <source>Play, copy or edit the last message in sight</source>
        <translation>Reproducir, copiar o editar el último mensaje a la vista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Search your chats</source>
        <translation>Buscar en tus chats</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Start a new chat</source>
        <translation>Iniciar un chat nuevo</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Switch to the small window, and back</source>
        <translation>Cambiar a la ventana pequeña y volver</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>El mensaje más reciente</translation>
    </message>
    <message>
        <source>The next match, or the one before</source>
        <translation>La coincidencia siguiente, o la anterior</translation>
    </message>
    <message>
        <source>The oldest message</source>
        <translation>El mensaje más antiguo</translation>
    </message>
    <message>
        <source>The same, anywhere in the window</source>
        <translation>Lo mismo, en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Latency</name>
    <message>
        <source>End of speech</source>
        <translation>Fin del habla</translation>
    </message>
    <message>
        <source>First phrase</source>
        <translation>Primera frase</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>From the end of the recording to the final words.</source>
        <translation>Desde el final de la grabación hasta el texto definitivo.</translation>
    </message>
    <message>
        <source>From the first samples to the first sound of the loudspeaker.</source>
        <translation>Desde las primeras muestras hasta el primer sonido del altavoz.</translation>
    </message>
    <message>
        <source>From the first text to the first words that can be spoken naturally.</source>
        <translation>Desde el primer texto hasta las primeras palabras que se pueden decir con naturalidad.</translation>
    </message>
    <message>
        <source>From the request to the first text of the answer (TTFT), without the time of tools.</source>
        <translation>Desde la solicitud hasta el primer texto de la respuesta (TTFT), sin el tiempo de las herramientas.</translation>
    </message>
    <message>
        <source>From those words to the first samples of the voice.</source>
        <translation>Desde esas palabras hasta las primeras muestras de la voz.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Playback took {percent}% of it.</source>
        <translation>La reproducción tardó el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>The first phrase took {percent}% of it.</source>
        <translation>La primera frase tardó el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>The model took {percent}% of it.</source>
        <translation>El modelo tardó el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>The silence that tells Repartee that you have finished.</source>
        <translation>El silencio por el que Repartee sabe que has terminado.</translation>
    </message>
    <message>
        <source>The voice took {percent}% of it.</source>
        <translation>La voz tardó el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>The wait for the end of your speech took {percent}% of it.</source>
        <translation>La espera del final del habla tardó el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>The {time} in which Repartee waited for you do not count.</source>
        <translation>Los {time} en que Repartee te esperó no cuentan.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools ran before the model could answer.</source>
        <translation>Se usaron herramientas antes de que el modelo pudiera responder.</translation>
    </message>
    <message>
        <source>Tools took {percent}% of it.</source>
        <translation>Las herramientas tardaron el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcription took {percent}% of it.</source>
        <translation>La transcripción tardó el {percent} % de ese tiempo.</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>Turn {number}, failed</source>
        <translation>Turno {number}, fallido</translation>
    </message>
    <message>
        <source>Turn {number}, interrupted</source>
        <translation>Turno {number}, interrumpido</translation>
    </message>
    <message>
        <source>from letting go to first text</source>
        <translation>desde que sueltas hasta el primer texto</translation>
    </message>
    <message>
        <source>from letting go to sound</source>
        <translation>desde que sueltas hasta el sonido</translation>
    </message>
    <message>
        <source>from sending to first text</source>
        <translation>desde el envío hasta el primer texto</translation>
    </message>
    <message>
        <source>from sending to sound</source>
        <translation>desde el envío hasta el sonido</translation>
    </message>
    <message>
        <source>from your last word to first text</source>
        <translation>desde tu última palabra hasta el primer texto</translation>
    </message>
    <message>
        <source>from your last word to sound</source>
        <translation>desde tu última palabra hasta el sonido</translation>
    </message>
    <message>
        <source>{count} turns: median {median}, slowest {slowest}.</source>
        <translation>{count} turnos: mediana {median}, el más lento {slowest}.</translation>
    </message>
</context>
<context>
    <name>LatencyChip</name>
    <message>
        <source>Response time: {time}</source>
        <translation>Tiempo de respuesta: {time}</translation>
    </message>
</context>
<context>
    <name>LatencyMeter</name>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Slowest turn</source>
        <translation>Turno más lento</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>LatencyPanel</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the times of this turn</source>
        <translation>Copiar los tiempos de este turno</translation>
    </message>
    <message>
        <source>Export all turns</source>
        <translation>Exportar todos los turnos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Timings appear after your first question.</source>
        <translation>Los tiempos aparecen después de tu primera pregunta.</translation>
    </message>
    <message>
        <source>it is not writable</source>
        <translation>no se puede escribir ahí</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}.</source>
        <translation>No se pudo escribir {file}: {why}.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Demasiado bajo</translation>
    </message>
    <message>
        <source>{level} decibels</source>
        <translation>{level} decibelios</translation>
    </message>
    <message>
        <source>{level} decibels: {word}</source>
        <translation>{level} decibelios: {word}</translation>
    </message>
</context>
<context>
    <name>LiveTranscript</name>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>What you are saying</source>
        <translation>Lo que estás diciendo</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Edit and ask again</source>
        <translation>Editar y volver a preguntar</translation>
    </message>
    <message>
        <source>How is this spoken?</source>
        <translation>¿Cómo se pronuncia esto?</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir de nuevo</translation>
    </message>
</context>
<context>
    <name>MicrophoneStep</name>
    <message>
        <source>Can it hear you?</source>
        <translation>¿Te oye?</translation>
    </message>
    <message>
        <source>It understood: “{words}”</source>
        <translation>Ha entendido: «{words}»</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Nothing was understood. Come closer, see that the microphone is not muted, or choose another one below; you can also go on and type.</source>
        <translation>No se entendió nada. Acércate, comprueba que el micrófono no esté silenciado o elige otro abajo; también puedes seguir y escribir.</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Di algo</translation>
    </message>
    <message>
        <source>Say something: the bar should move, and your words appear below.</source>
        <translation>Di algo: la barra debería moverse y tus palabras aparecer abajo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>El predeterminado del sistema</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>All {count} models…</source>
        <translation>Los {count} modelos…</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>Ayudante integrado</translation>
    </message>
    <message>
        <source>Connect another model…</source>
        <translation>Conectar otro modelo…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”?</source>
        <translation>¿Eliminar el perfil «{name}»?</translation>
    </message>
    <message>
        <source>Delete “{name}”…</source>
        <translation>Eliminar «{name}»…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nombre nuevo:</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Cambiar el nombre de «{name}»…</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>Guardar como perfil…</translation>
    </message>
    <message>
        <source>Save the server, model, instructions, and voice as:</source>
        <translation>Guardar el servidor, el modelo, las instrucciones y la voz como:</translation>
    </message>
    <message>
        <source>Your own server, model, instructions, and voice apply again.</source>
        <translation>Se volverán a usar tu servidor, modelo, instrucciones y voz.</translation>
    </message>
</context>
<context>
    <name>ModelStep</name>
    <message>
        <source>An online service, or another server</source>
        <translation>Un servicio en línea, u otro servidor</translation>
    </message>
    <message>
        <source>It works offline and knows the time, timers, notes, sums and units. You can connect a model whenever you like.</source>
        <translation>Funciona sin conexión y sabe de hora, temporizadores, notas, cálculos y unidades. Puedes conectar un modelo cuando quieras.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No server was found here. Start Ollama, LM Studio, llama.cpp, vLLM or Jan and look again, or go on without.</source>
        <translation>No se encontró ningún servidor aquí. Inicia Ollama, LM Studio, llama.cpp, vLLM o Jan y busca de nuevo, o sigue sin él.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>Repartee talks with a language model, on this computer or elsewhere.</source>
        <translation>Repartee habla con un modelo de lenguaje, en este ordenador o en otro sitio.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Servidor en el puerto {port}</translation>
    </message>
    <message>
        <source>The built-in helper, without a model</source>
        <translation>El ayudante integrado, sin modelo</translation>
    </message>
    <message>
        <source>Who should answer?</source>
        <translation>¿Quién debe responder?</translation>
    </message>
    <message>
        <source>{server} (models: {count})</source>
        <translation>{server} (modelos: {count})</translation>
    </message>
    <message>
        <source>{server} (no model yet)</source>
        <translation>{server} (aún sin modelo)</translation>
    </message>
    <message>
        <source>{server} (wants a key)</source>
        <translation>{server} (pide una clave)</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Check the sound…</source>
        <translation>Comprobar el sonido…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>PassageRenderer</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought about it</source>
        <translation>Lo ha pensado</translation>
    </message>
    <message>
        <source>you heard up to here</source>
        <translation>escuchado hasta aquí</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow for this chat</source>
        <translation>Permitir en este chat</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Permitir siempre</translation>
    </message>
    <message>
        <source>It is too long to show, so you cannot allow it.</source>
        <translation>Es demasiado largo para mostrarlo, así que no se puede permitir.</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>No permitir nunca</translation>
    </message>
    <message>
        <source>Remember my choice</source>
        <translation>Recordar mi elección</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Desplácese hasta el final para permitirlo.</translation>
    </message>
    <message>
        <source>Use {tool} from {server}?</source>
        <translation>¿Usar {tool} de {server}?</translation>
    </message>
    <message>
        <source>Use {tool}?</source>
        <translation>¿Usar {tool}?</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va a</translation>
    </message>
    <message>
        <source>or say “{yes}”</source>
        <translation>o di «{yes}»</translation>
    </message>
</context>
<context>
    <name>PermissionRules</name>
    <message>
        <source>Always allow {tool}</source>
        <translation>Permitir siempre {tool}</translation>
    </message>
    <message>
        <source>Never allow {tool}</source>
        <translation>No permitir nunca {tool}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {rule}</source>
        <translation>Quitar: {rule}</translation>
    </message>
    <message>
        <source>Tools that change something ask first. Choices you remember appear here.</source>
        <translation>Las herramientas que cambian algo preguntan antes. Aquí aparecen las elecciones que recuerdes.</translation>
    </message>
</context>
<context>
    <name>PrivateBar</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End private mode</source>
        <translation>Terminar el modo privado</translation>
    </message>
    <message>
        <source>Private chat: nothing is saved.</source>
        <translation>Chat privado: no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>PronunciationController</name>
    <message>
        <source>The speaker is not ready yet; try again soon.</source>
        <translation>El altavoz aún no está listo; inténtalo enseguida.</translation>
    </message>
</context>
<context>
    <name>PronunciationDialog</name>
    <message>
        <source>How is this spoken?</source>
        <translation>¿Cómo se pronuncia esto?</translation>
    </message>
    <message>
        <source>Its sounds (phonetic alphabet)</source>
        <translation>Sus sonidos (alfabeto fonético)</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Not right? Spell a word as it should sound.</source>
        <translation>¿No está bien? Escribe una palabra como debe sonar.</translation>
    </message>
    <message>
        <source>Nothing: there is nothing in it to be said.</source>
        <translation>Nada: no contiene nada que decir.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The voice is given</source>
        <translation>La voz recibe</translation>
    </message>
    <message>
        <source>This voice does not tell its sounds.</source>
        <translation>Esta voz no indica sus sonidos.</translation>
    </message>
</context>
<context>
    <name>PronunciationForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the pronunciation</source>
        <translation>Añadir la pronunciación</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>Decir como</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>sequel</source>
        <translation>ese cu ele</translation>
    </message>
</context>
<context>
    <name>PronunciationPage</name>
    <message>
        <source>Pronunciations</source>
        <translation>Pronunciaciones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the pronunciation</source>
        <translation>Quitar la pronunciación</translation>
    </message>
    <message>
        <source>Say as</source>
        <translation>Decir como</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words the voice gets wrong, and how to spell them for it. The conversation shows them as they are written. Select text in the conversation and choose “How is this spoken?” to try one.</source>
        <translation>Palabras que la voz dice mal y cómo escribírselas. La conversación las muestra tal como se escriben. Selecciona texto en la conversación y elige «¿Cómo se pronuncia esto?» para probar una.</translation>
    </message>
</context>
<context>
    <name>PronunciationsDialog</name>
    <message>
        <source>Pronunciations</source>
        <translation>Pronunciación</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Show the logs</source>
        <translation>Mostrar los registros</translation>
    </message>
    <message>
        <source>This is all that a report holds: nothing you said, no reply and no key. Nothing is sent; copy it for whoever looks after your Repartee.</source>
        <translation>Esto es todo lo que contiene un informe: nada de lo que dijo, ninguna respuesta y ninguna clave. No se envía nada; cópielo para quien se ocupe de su Repartee.</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha salido mal.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The reply begins</source>
        <translation>Empieza la respuesta</translation>
    </message>
    <message>
        <source>The reply is over</source>
        <translation>La respuesta ha terminado</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> (line {number})</source>
        <translation> (línea {number})</translation>
    </message>
    <message>
        <source>; try again.</source>
        <translation>; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A page that was asked for</source>
        <translation>Una página que se pidió</translation>
    </message>
    <message>
        <source>A profile needs a name of at most {limit} characters.</source>
        <translation>Un perfil necesita un nombre de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A quotation mark in the command has no pair.</source>
        <translation>Una comilla de la orden no tiene pareja.</translation>
    </message>
    <message>
        <source>A tool server needs a name of at most 64 characters.</source>
        <translation>Un servidor de herramientas necesita un nombre de 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>An API key belongs to a server; set the server&apos;s address first.</source>
        <translation>Una clave de API pertenece a un servidor; indica antes su dirección.</translation>
    </message>
    <message>
        <source>Another program has taken {keys}; choose other keys to talk.</source>
        <translation>Otro programa usa ya {keys}; elige otras teclas para hablar.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Asked to use a tool, it answered in words: it may not use tools when it should.</source>
        <translation>Al pedirle que usara una herramienta, respondió con palabras: puede que no las use cuando debería.</translation>
    </message>
    <message>
        <source>Copy this text to your clipboard?</source>
        <translation>¿Copiar este texto al portapapeles?</translation>
    </message>
    <message>
        <source>Each line below should be a name, {between} and a value.</source>
        <translation>Cada línea de abajo debería ser un nombre, {between} y un valor.</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Getting ready… one moment, please.</source>
        <translation>Preparando… un momento, por favor.</translation>
    </message>
    <message>
        <source>Hands-free is not available on this computer: tap again when you have spoken.</source>
        <translation>El modo manos libres no está disponible en este ordenador: toca otra vez al acabar de hablar.</translation>
    </message>
    <message>
        <source>It answers without thinking aloud first.</source>
        <translation>Responde sin pensar antes en voz alta.</translation>
    </message>
    <message>
        <source>It asks for one tool after the other: each takes a request of its own.</source>
        <translation>Pide las herramientas una tras otra: cada una requiere su propia petición.</translation>
    </message>
    <message>
        <source>It asks for several tools at once.</source>
        <translation>Pide varias herramientas a la vez.</translation>
    </message>
    <message>
        <source>It calls tools: all with the same number, which is understood.</source>
        <translation>Llama a herramientas: todas con el mismo número, lo cual se entiende.</translation>
    </message>
    <message>
        <source>It calls tools: each comes whole.</source>
        <translation>Llama a herramientas: cada llamada llega entera.</translation>
    </message>
    <message>
        <source>It calls tools: in pieces, without number or id, which is understood.</source>
        <translation>Llama a herramientas: por partes, sin número ni id, lo cual se entiende.</translation>
    </message>
    <message>
        <source>It calls tools: they come in pieces, as they should.</source>
        <translation>Llama a herramientas: llegan por partes, como debe ser.</translation>
    </message>
    <message>
        <source>It calls tools: whole, without number or id, which is understood.</source>
        <translation>Llama a herramientas: enteras, sin número ni id, lo cual se entiende.</translation>
    </message>
    <message>
        <source>It refuses tools, so it is not offered any: it can talk, but not do things.</source>
        <translation>Rechaza las herramientas, así que no se le ofrecen: puede hablar, pero no hacer cosas.</translation>
    </message>
    <message>
        <source>It reports how many tokens an answer took.</source>
        <translation>Informa de cuántos tokens llevó una respuesta.</translation>
    </message>
    <message>
        <source>It reports none: tokens a second are estimated.</source>
        <translation>No informa: los tokens por segundo se estiman.</translation>
    </message>
    <message>
        <source>It should look like {example}.</source>
        <translation>Debería ser como {example}.</translation>
    </message>
    <message>
        <source>It thinks aloud first ({field}), here for {time}: that is never spoken, but you wait for it.</source>
        <translation>Primero piensa en voz alta ({field}), aquí durante {time}: eso nunca se dice, pero hay que esperarlo.</translation>
    </message>
    <message>
        <source>It took {time} until the server accepted the request. It is overloaded, or the network is unreliable.</source>
        <translation>Pasaron {time} hasta que el servidor aceptó la solicitud. Está sobrecargado o la red no es fiable.</translation>
    </message>
    <message>
        <source>It writes its calls into the text, where they would be read aloud, so it is not offered any tools; a server setting for its tool calls may help.</source>
        <translation>Escribe sus llamadas en el texto, donde se leerían en voz alta, así que no se le ofrecen herramientas; un ajuste del servidor para las llamadas puede ayudar.</translation>
    </message>
    <message>
        <source>It writes {count} tokens a second, slower than speech: it will pause between words.</source>
        <translation>Escribe {count} tokens por segundo, más despacio que el habla: hará pausas entre palabras.</translation>
    </message>
    <message>
        <source>It writes {count} tokens a second.</source>
        <translation>Escribe {count} tokens por segundo.</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Models accept {limit} tools; these are left out: {names}. Turn off tool servers that you do not need.</source>
        <translation>Los modelos aceptan {limit} herramientas; se omiten estas: {names}. Desactiva los servidores de herramientas que no necesites.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>No answer in words came: it may think for longer than it may write.</source>
        <translation>No llegó respuesta en palabras: quizá piense más de lo que puede escribir.</translation>
    </message>
    <message>
        <source>No model is chosen: name one that the server has (--model).</source>
        <translation>No hay modelo elegido: indica uno que tenga el servidor (--model).</translation>
    </message>
    <message>
        <source>No words were recognized in the recording.</source>
        <translation>No se reconoció ninguna palabra en la grabación.</translation>
    </message>
    <message>
        <source>Nobody spoke for {seconds} seconds, so I stopped listening.</source>
        <translation>Nadie habló durante {seconds} segundos, así que dejé de escuchar.</translation>
    </message>
    <message>
        <source>Nothing can be stored in {folder}: settings, timers and conversations are forgotten when Repartee ends.</source>
        <translation>No se puede guardar nada en {folder}: los ajustes, temporizadores y conversaciones se olvidan cuando Repartee termina.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}; start the server, or check the address in Settings.</source>
        <translation>Nada escucha en {place}; inicia el servidor o revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>Offline mode is on, so {name} was not contacted; turn it off in Settings under Privacy.</source>
        <translation>El modo sin conexión está activado, así que no se contactó con {name}; desactívelo en Ajustes, en Privacidad.</translation>
    </message>
    <message>
        <source>Offline mode keeps the tool server {name} from being used, which is on another computer or a program that might contact one; turn it off in Settings under Privacy.</source>
        <translation>El modo sin conexión impide usar el servidor de herramientas {name}, que está en otro equipo o es un programa que podría contactar con uno; desactívelo en Ajustes, en Privacidad.</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>¿Abrir {name}?</translation>
    </message>
    <message>
        <source>Open {site} in your browser?</source>
        <translation>¿Abrir {site} en el navegador?</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>Llamadas en paralelo</translation>
    </message>
    <message>
        <source>Piper is not installed; install Repartee again.</source>
        <translation>Piper no está instalado; instala Repartee de nuevo.</translation>
    </message>
    <message>
        <source>Piper&apos;s pronunciation data is missing; install Repartee again.</source>
        <translation>Faltan los datos de pronunciación de Piper; instala Repartee de nuevo.</translation>
    </message>
    <message>
        <source>Read this page of {site}?</source>
        <translation>¿Leer esta página de {site}?</translation>
    </message>
    <message>
        <source>Read your clipboard?</source>
        <translation>¿Leer el portapapeles?</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Repartee could not start its parts. The log has the details; check the settings.</source>
        <translation>Repartee no pudo iniciar sus partes. El registro tiene los detalles; revisa los ajustes.</translation>
    </message>
    <message>
        <source>Repartee ended unexpectedly the last time.</source>
        <translation>Repartee se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>Repartee {newest} is out; this is {version}. You get it where this one came from.</source>
        <translation>Ya está disponible Repartee {newest}; esta es la {version}. Se obtiene en el mismo lugar que esta.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. The log has the details; you can go on.</source>
        <translation>Algo inesperado salió mal. El registro tiene los detalles; puedes seguir.</translation>
    </message>
    <message>
        <source>Something went wrong inside Repartee; the log has the details.</source>
        <translation>Algo salió mal dentro de Repartee; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speech by the server needs a server (--base-url).</source>
        <translation>La voz del servidor necesita un servidor (--base-url).</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>Speech recognition by the server needs a server (--base-url).</source>
        <translation>El reconocimiento de voz por el servidor necesita un servidor (--base-url).</translation>
    </message>
    <message>
        <source>Speech recognition failed; say it again, or type.</source>
        <translation>Falló el reconocimiento de voz; dilo otra vez o escribe.</translation>
    </message>
    <message>
        <source>Speech recognition is not available; type instead.</source>
        <translation>El reconocimiento de voz no está disponible; escribe en su lugar.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Still listening: in 30 seconds what you have said is sent.</source>
        <translation>Sigo escuchando: en 30 segundos se envía lo que has dicho.</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Respuesta continua</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of the tool server {label} should be a list of texts.</source>
        <translation>El &quot;args&quot; del servidor de herramientas {label} debería ser una lista de textos.</translation>
    </message>
    <message>
        <source>The &quot;{key}&quot; of the tool server {name} should be names and texts.</source>
        <translation>El &quot;{key}&quot; del servidor de herramientas {name} debería ser nombres y textos.</translation>
    </message>
    <message>
        <source>The API key holds a blank or a character that keys never have; copy it again.</source>
        <translation>La clave de API contiene un espacio o un carácter que las claves nunca llevan; cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The address of the tool server {name} should start with http:// or https://.</source>
        <translation>La dirección del servidor de herramientas {name} debería empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The answer comes as it is written: speech can start early.</source>
        <translation>La respuesta llega según se escribe: el habla puede empezar pronto.</translation>
    </message>
    <message>
        <source>The answer comes in one piece: speech begins only when all of it is there.</source>
        <translation>La respuesta llega de una pieza: el habla empieza cuando está entera.</translation>
    </message>
    <message>
        <source>The answer reached the model&apos;s limit and was cut off.</source>
        <translation>La respuesta llegó al límite del modelo y se cortó.</translation>
    </message>
    <message>
        <source>The basic voice could not say this; the answer is on the screen.</source>
        <translation>La voz básica no pudo decirlo; la respuesta está en la pantalla.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not trusted; check the address, or add the authority that signed it to those this computer trusts (SSL_CERT_FILE).</source>
        <translation>El certificado de {place} no es de confianza; revisa la dirección o añade la autoridad que lo firmó a las de este ordenador (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>The changed settings could not be applied, so nothing was sent. The log has the details.</source>
        <translation>No se pudieron aplicar los ajustes cambiados, así que no se envió nada. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The clipboard does not answer.</source>
        <translation>El portapapeles no responde.</translation>
    </message>
    <message>
        <source>The clipboard holds a password, which stays where it is.</source>
        <translation>El portapapeles contiene una contraseña, que se queda donde está.</translation>
    </message>
    <message>
        <source>The command line has a quotation mark without its pair.</source>
        <translation>La línea de órdenes tiene una comilla sin pareja.</translation>
    </message>
    <message>
        <source>The command of the tool server {label} holds a zero character.</source>
        <translation>La orden del servidor de herramientas {label} contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>The connection to {place} was lost midway; try again.</source>
        <translation>La conexión con {place} se perdió a medias; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The context of {model} is too short for the tools, so it cannot use them: choose a model with a longer context.</source>
        <translation>El contexto de {model} es demasiado corto para las herramientas, así que no puede usarlas: elige un modelo con un contexto más largo.</translation>
    </message>
    <message>
        <source>The defaults that your administrator has set in {file} cannot be read; tell them.</source>
        <translation>Los valores que tu administrador puso en {file} no se pueden leer; avísale.</translation>
    </message>
    <message>
        <source>The desktop calls the keys to talk {keys}.</source>
        <translation>El escritorio llama {keys} a las teclas para hablar.</translation>
    </message>
    <message>
        <source>The desktop has not given Repartee the keys to talk; choose them again.</source>
        <translation>El escritorio no ha dado a Repartee las teclas para hablar; elígelas de nuevo.</translation>
    </message>
    <message>
        <source>The download of {name} is not complete; try again to go on.</source>
        <translation>La descarga de {name} no está completa; inténtalo de nuevo para seguir.</translation>
    </message>
    <message>
        <source>The download of {name} stopped ({cause}); try again to go on.</source>
        <translation>La descarga de {name} se detuvo ({cause}); inténtalo de nuevo para seguir.</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}.</source>
        <translation>La primera palabra llegó tras {first}; al repetir, tras {again}.</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}: a smaller or nearer model is quicker.</source>
        <translation>La primera palabra llegó tras {first}; al repetir, tras {again}: un modelo más pequeño o cercano es más rápido.</translation>
    </message>
    <message>
        <source>The first word came after {first}, asked again after {again}: keep it loaded on the server.</source>
        <translation>La primera palabra llegó tras {first}; al repetir, tras {again}: mantenlo cargado en el servidor.</translation>
    </message>
    <message>
        <source>Another program uses the history, so this conversation is not stored yet: it is stored with the next message.</source>
        <translation>Otro programa usa el historial, así que esta conversación aún no está guardada: se guardará con el próximo mensaje.</translation>
    </message>
    <message>
        <source>Recognizing your words took {time}. Close other demanding apps.</source>
        <translation>Reconocer tus palabras tardó {time}. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>The answer waited {time} for tools ({names}). You can stop one that is not needed while it runs.</source>
        <translation>La respuesta esperó {time} a las herramientas ({names}). Puedes detener la que no haga falta mientras se ejecuta.</translation>
    </message>
    <message>
        <source>The answer was ready {time} before “one moment” had been said. Repartee says that only when the wait is long.</source>
        <translation>La respuesta estaba lista {time} antes de que terminara «un momento». Repartee solo lo dice cuando la espera es larga.</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. Close other demanding apps.</source>
        <translation>El asistente integrado tardó {time}. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. It was still loading.</source>
        <translation>El asistente integrado tardó {time}. Aún se estaba cargando.</translation>
    </message>
    <message>
        <source>The disk is full, so this conversation is not stored: free some space, and it is stored with the next message.</source>
        <translation>El disco está lleno, así que esta conversación no se guarda: libera espacio y se guardará con el próximo mensaje.</translation>
    </message>
    <message>
        <source>The first words to say came {time} after the first text. The model paused, or began with text that is only shown.</source>
        <translation>Las primeras palabras para decir llegaron {time} después del primer texto. El modelo hizo una pausa o empezó con texto que solo se muestra.</translation>
    </message>
    <message>
        <source>The first words took {time} to arrive, at {rate:.0f} tokens a second. A smaller model writes faster.</source>
        <translation>Las primeras palabras tardaron {time} en llegar, a {rate:.0f} tokens por segundo. Un modelo más pequeño escribe más rápido.</translation>
    </message>
    <message>
        <source>The history cannot be stored or read ({reason}), so this conversation is not stored.</source>
        <translation>El historial no se puede guardar ni leer ({reason}), así que esta conversación no se guarda.</translation>
    </message>
    <message>
        <source>The history cannot be written, so this conversation is not stored; see who may write in {folder}.</source>
        <translation>No se puede escribir el historial, así que esta conversación no se guarda; mira quién puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>The history was damaged; it is kept as {name}. Conversations saved from it: {count}.</source>
        <translation>El historial estaba dañado; se conserva como {name}. Conversaciones rescatadas: {count}.</translation>
    </message>
    <message>
        <source>The history was written by a newer Repartee and is left as it is: conversations are not stored; update Repartee to see them.</source>
        <translation>El historial es de un Repartee más nuevo y se deja como está: las conversaciones no se guardan; actualiza Repartee para verlas.</translation>
    </message>
    <message>
        <source>The loudspeaker adds {time}. A wired one is faster than Bluetooth.</source>
        <translation>El altavoz añade {time}. Uno con cable es más rápido que Bluetooth.</translation>
    </message>
    <message>
        <source>The model asked for too many tool calls: {limit} at once and {turn_limit} for one question are made.</source>
        <translation>El modelo pidió demasiadas llamadas a herramientas: se hacen como máximo {limit} a la vez y {turn_limit} por pregunta.</translation>
    </message>
    <message>
        <source>The model reached its limit before it began to answer. Ask for less, raise the limit, or turn off its reasoning.</source>
        <translation>El modelo alcanzó su límite antes de empezar a responder. Pide menos, aumenta el límite o desactiva el razonamiento.</translation>
    </message>
    <message>
        <source>The model reasoned for {time} before it answered. Turn its reasoning off, or choose a model without it.</source>
        <translation>El modelo razonó {time} antes de responder. Desactiva su razonamiento o elige un modelo sin él.</translation>
    </message>
    <message>
        <source>The model sent an empty answer. Try again, or ask differently.</source>
        <translation>El modelo envió una respuesta vacía. Inténtalo de nuevo o pregunta de otra forma.</translation>
    </message>
    <message>
        <source>The model thought, but gave no answer. Try again, or ask differently.</source>
        <translation>El modelo razonó, pero no dio ninguna respuesta. Inténtalo de nuevo o pregunta de otra forma.</translation>
    </message>
    <message>
        <source>The model took {time} to start</source>
        <translation>El modelo tardó {time} en empezar</translation>
    </message>
    <message>
        <source>The permission could not be saved: {reason}.</source>
        <translation>No se pudo guardar el permiso: {reason}.</translation>
    </message>
    <message>
        <source>The pieces come all at once: something on the way, such as a proxy, holds them back, and with them the first words.</source>
        <translation>Los trozos llegan todos a la vez: algo en el camino, como un proxy, los retiene, y con ellos las primeras palabras.</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>El proveedor bloqueó el resto de esta respuesta.</translation>
    </message>
    <message>
        <source>The provider blocked this answer. Ask differently.</source>
        <translation>El proveedor bloqueó esta respuesta. Pregunta de otra forma.</translation>
    </message>
    <message>
        <source>The recognition model {name} could not be removed: {reason}.</source>
        <translation>No se pudo quitar el modelo de reconocimiento {name}: {reason}.</translation>
    </message>
    <message>
        <source>The recognition model {name} is damaged; remove it under Models and voices, and install it again.</source>
        <translation>El modelo de reconocimiento {name} está dañado; quítalo en «Modelos y voces» e instálalo de nuevo.</translation>
    </message>
    <message>
        <source>The recognition model {name} is not installed; choose another under Models and voices.</source>
        <translation>El modelo de reconocimiento {name} no está instalado; elige otro en «Modelos y voces».</translation>
    </message>
    <message>
        <source>The sample cannot be played; install the voice.</source>
        <translation>No se puede reproducir la muestra; instala la voz.</translation>
    </message>
    <message>
        <source>The server accepts no tools for {model}, so it answers without them: choose another model for timers, notes and the like.</source>
        <translation>El servidor no acepta herramientas para {model}, así que responde sin ellas: elige otro modelo para temporizadores, notas y demás.</translation>
    </message>
    <message>
        <source>The server could not use the tools for this answer, so {model} answers without them.</source>
        <translation>El servidor no pudo usar las herramientas para esta respuesta; {model} responde sin ellas.</translation>
    </message>
    <message>
        <source>The server leads on to {host}, which is not safe.</source>
        <translation>El servidor lleva a {host}, que no es seguro.</translation>
    </message>
    <message>
        <source>The settings could not be read and start afresh; the old file is {bad}.</source>
        <translation>No se pudieron leer los ajustes y empiezan de cero; el archivo antiguo es {bad}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}.</source>
        <translation>No se pudieron guardar los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read; mend it or move it away.</source>
        <translation>No se puede leer el archivo de ajustes {file}; corrígelo o muévelo.</translation>
    </message>
    <message>
        <source>The settings file {file} should hold a JSON object.</source>
        <translation>El archivo de ajustes {file} debería contener un objeto JSON.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing; install it (libportaudio2 on Debian and Ubuntu) and start again.</source>
        <translation>Falta la biblioteca de sonido PortAudio; instálala (libportaudio2 en Debian y Ubuntu) y vuelve a empezar.</translation>
    </message>
    <message>
        <source>The speaker opens, but plays nothing.</source>
        <translation>El altavoz se abre, pero no suena.</translation>
    </message>
    <message>
        <source>The start at login could not be changed: {reason}.</source>
        <translation>No se pudo cambiar el inicio al entrar: {reason}.</translation>
    </message>
    <message>
        <source>The tool server {label} needs either a command or a url.</source>
        <translation>El servidor de herramientas {label} necesita una orden o una url.</translation>
    </message>
    <message>
        <source>The tool server {label} uses the old SSE transport; give its streamable HTTP address, which often ends in /mcp.</source>
        <translation>El servidor de herramientas {label} usa el antiguo transporte SSE; indica su dirección de HTTP con streaming, que suele acabar en /mcp.</translation>
    </message>
    <message>
        <source>The tool server {name} asks for {variable}, which Repartee gives to no tool server; edit it.</source>
        <translation>El servidor de herramientas {name} pide {variable}, que Repartee no da a ningún servidor de herramientas; edítelo.</translation>
    </message>
    <message>
        <source>The tool server {name} cannot be started: there is no program {command!r} here; install it, or give its full path.</source>
        <translation>No se puede iniciar el servidor de herramientas {name}: aquí no hay ningún programa {command!r}; instálalo o indica su ruta completa.</translation>
    </message>
    <message>
        <source>The tool server {name} cannot be started: {reason}.</source>
        <translation>No se puede iniciar el servidor de herramientas {name}: {reason}.</translation>
    </message>
    <message>
        <source>The tool server {name} gave an answer that is not valid.</source>
        <translation>El servidor de herramientas {name} dio una respuesta no válida.</translation>
    </message>
    <message>
        <source>The tool server {name} has a header that cannot be sent; copy it again.</source>
        <translation>El servidor de herramientas {name} tiene una cabecera que no se puede enviar; cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The tool server {name} has changed since this was allowed, and nothing was run; call it again.</source>
        <translation>El servidor de herramientas {name} ha cambiado desde que se permitió esto y no se ejecutó nada; llámelo otra vez.</translation>
    </message>
    <message>
        <source>The tool server {name} has started anew; try again.</source>
        <translation>El servidor de herramientas {name} ha vuelto a empezar; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The tool server {name} needs a value in place of {match}; edit it.</source>
        <translation>El servidor de herramientas {name} necesita un valor en lugar de {match}; edítalo.</translation>
    </message>
    <message>
        <source>The tool server {name} refused: {said}.</source>
        <translation>El servidor de herramientas {name} se negó: {said}.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped before it had answered.</source>
        <translation>El servidor de herramientas {name} se detuvo antes de responder.</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>El servidor de herramientas {name} fue detenido.</translation>
    </message>
    <message>
        <source>The tool servers could not be saved: {reason}.</source>
        <translation>No se pudieron guardar los servidores de herramientas: {reason}.</translation>
    </message>
    <message>
        <source>The tool servers have ended with Repartee.</source>
        <translation>Los servidores de herramientas terminaron con Repartee.</translation>
    </message>
    <message>
        <source>The tool servers in {file} are left out: {error}</source>
        <translation>Se omiten los servidores de herramientas de {file}: {error}</translation>
    </message>
    <message>
        <source>The tool servers in {file} cannot be read; mend the file or move it away.</source>
        <translation>No se pueden leer los servidores de herramientas de {file}; corrige el archivo o muévelo.</translation>
    </message>
    <message>
        <source>The voice needed {time} for its first sound</source>
        <translation>La voz necesitó {time} para su primer sonido</translation>
    </message>
    <message>
        <source>The voice paused once</source>
        <translation>La voz se detuvo una vez</translation>
    </message>
    <message>
        <source>The voice paused {count} times</source>
        <translation>La voz se detuvo {count} veces</translation>
    </message>
    <message>
        <source>The voice stopped working; the answer goes on as text.</source>
        <translation>La voz ha dejado de funcionar; la respuesta continúa como texto.</translation>
    </message>
    <message>
        <source>The server took {time} to recognize your words. The built-in recognizer is faster for English.</source>
        <translation>El servidor tardó {time} en reconocer tus palabras. El reconocedor integrado es más rápido para el inglés.</translation>
    </message>
    <message>
        <source>It took {time} of silence to end your question. Shorten that silence in Settings › Talking.</source>
        <translation>Hicieron falta {time} de silencio para dar por terminada tu pregunta. Acorta ese silencio en Ajustes › Hablar.</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole phrase. Let it start earlier in Settings › Voice.</source>
        <translation>La voz esperó {time} a una frase parcial completa. Haz que empiece antes en Ajustes › Voz.</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. Let it start earlier in Settings › Voice.</source>
        <translation>La voz esperó {time} a una oración completa. Haz que empiece antes en Ajustes › Voz.</translation>
    </message>
    <message>
        <source>The voice {name_or_path} is not installed; there are: {names}. `repartee voices install {name_or_path}` may fetch it.</source>
        <translation>La voz {name_or_path} no está instalada; hay: {names}. `repartee voices install {name_or_path}` puede traerla.</translation>
    </message>
    <message>
        <source>The voice {name} could not be removed: {reason}.</source>
        <translation>No se pudo quitar la voz {name}: {reason}.</translation>
    </message>
    <message>
        <source>The voice {name} could not say this; the basic one does.</source>
        <translation>La voz {name} no pudo decirlo; lo dice la básica.</translation>
    </message>
    <message>
        <source>The voice {name} is closed; start Repartee again.</source>
        <translation>La voz {name} está cerrada; inicia Repartee de nuevo.</translation>
    </message>
    <message>
        <source>The voice {name} is damaged; run `repartee voices install {name}` again.</source>
        <translation>La voz {name} está dañada; ejecuta otra vez `repartee voices install {name}`.</translation>
    </message>
    <message>
        <source>The voice {name} is no longer available.</source>
        <translation>La voz {name} ya no está disponible.</translation>
    </message>
    <message>
        <source>The voice {name} is not installed.</source>
        <translation>La voz {name} no está instalada.</translation>
    </message>
    <message>
        <source>The voice {name} is not there; run `repartee voices install {name}`.</source>
        <translation>La voz {name} no está; ejecuta `repartee voices install {name}`.</translation>
    </message>
    <message>
        <source>The voice {name} needs a pronunciation package that Repartee does not carry; choose another.</source>
        <translation>La voz {name} necesita un paquete de pronunciación que Repartee no incluye; elige otra.</translation>
    </message>
    <message>
        <source>The voice {name} took too long and was stopped; choose another in Settings.</source>
        <translation>La voz {name} tardó demasiado y se detuvo; elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>There is a profile {name} already.</source>
        <translation>Ya hay un perfil {name}.</translation>
    </message>
    <message>
        <source>There is no command here that would start a tool server.</source>
        <translation>Aquí no hay ninguna orden que inicie un servidor de herramientas.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no keyring to store the API key in: it is kept until Repartee ends.</source>
        <translation>No hay llavero donde guardar la clave de API: se conserva hasta que Repartee termine.</translation>
    </message>
    <message>
        <source>There is no microphone; type instead, or choose one.</source>
        <translation>No hay micrófono; escribe, o elige uno.</translation>
    </message>
    <message>
        <source>There is no other speaker.</source>
        <translation>No hay otro altavoz.</translation>
    </message>
    <message>
        <source>There is no profile {name}; there are: {there}.</source>
        <translation>No hay ningún perfil {name}; hay: {there}.</translation>
    </message>
    <message>
        <source>There is no voice file {path}.</source>
        <translation>No existe el archivo de voz {path}.</translation>
    </message>
    <message>
        <source>There is no voice named {name}; `repartee voices` lists them.</source>
        <translation>No hay ninguna voz llamada {name}; `repartee voices` las enumera.</translation>
    </message>
    <message>
        <source>There is not enough room: it takes {needed:.0f} MB, {free:.0f} MB are free, and {reserved:.0f} MB must stay free.</source>
        <translation>No hay espacio suficiente: ocupa {needed:.0f} MB, hay {free:.0f} MB libres y {reserved:.0f} MB deben quedar libres.</translation>
    </message>
    <message>
        <source>There is nothing here that declares a tool server.</source>
        <translation>Aquí no hay nada que declare un servidor de herramientas.</translation>
    </message>
    <message>
        <source>This conversation is getting long for {model}: older messages are no longer sent.</source>
        <translation>Esta conversación es ya muy larga para {model}: los mensajes más antiguos dejan de enviarse.</translation>
    </message>
    <message>
        <source>This conversation is stored again.</source>
        <translation>La conversación vuelve a guardarse.</translation>
    </message>
    <message>
        <source>This declares no tool server. {shape}</source>
        <translation>Esto no declara ningún servidor de herramientas. {shape}</translation>
    </message>
    <message>
        <source>This desktop lets no program watch for a key: have its keyboard settings run &apos;{command}&apos;.</source>
        <translation>Este escritorio no deja a ningún programa vigilar una tecla: haz que sus ajustes de teclado ejecuten &apos;{command}&apos;.</translation>
    </message>
    <message>
        <source>This is neither JSON, an address nor a command line. {shape}</source>
        <translation>Esto no es JSON, ni una dirección, ni una línea de órdenes. {shape}</translation>
    </message>
    <message>
        <source>This is not valid JSON{where}. {shape}</source>
        <translation>Esto no es JSON válido{where}. {shape}</translation>
    </message>
    <message>
        <source>This keyboard has no {keys}; choose other keys to talk.</source>
        <translation>Este teclado no tiene {keys}; elige otras teclas para hablar.</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>Recuento de tokens</translation>
    </message>
    <message>
        <source>Tool server {name}</source>
        <translation>Servidor de herramientas {name}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Unknown host {host}; check the address in Settings, or the network.</source>
        <translation>Servidor desconocido {host}; revisa la dirección en Ajustes, o la red.</translation>
    </message>
    <message>
        <source>Unusable settings are back to their defaults: {titles}.</source>
        <translation>Los ajustes inservibles vuelven a su valor predeterminado: {titles}.</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Voces y modelos</translation>
    </message>
    <message>
        <source>What came for {name} is damaged; try again from the start.</source>
        <translation>Lo que llegó para {name} está dañado; inténtalo desde el principio.</translation>
    </message>
    <message>
        <source>What is at {url} is not a catalogue of voices.</source>
        <translation>Lo que hay en {url} no es un catálogo de voces.</translation>
    </message>
    <message>
        <source>What is said of the tool server {label} should be a JSON object.</source>
        <translation>Lo que se dice del servidor de herramientas {label} debería ser un objeto JSON.</translation>
    </message>
    <message>
        <source>What you say goes to {host} unencrypted, and so does your API key: use an https address, if there is one.</source>
        <translation>Lo que dices va sin cifrar a {host}, y tu clave de API también: usa una dirección https, si la hay.</translation>
    </message>
    <message>
        <source>What {host} sent is too large to be a catalogue.</source>
        <translation>Lo que envió {host} es demasiado grande para ser un catálogo.</translation>
    </message>
    <message>
        <source>Your administrator has set values that cannot be used: {names}; tell them.</source>
        <translation>Tu administrador puso valores que no se pueden usar: {names}; avísale.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dentro de un momento</translation>
    </message>
    <message>
        <source>in {wait_s} s</source>
        <translation>dentro de {wait_s} s</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>{application}&apos;s file cannot be read: {file}</source>
        <translation>No se puede leer el archivo de {application}: {file}</translation>
    </message>
    <message>
        <source>{application}: {error}</source>
        <translation>{application}: {error}</translation>
    </message>
    <message>
        <source>{base_url} is not a web address; mend it in Settings.</source>
        <translation>{base_url} no es una dirección web; corrígela en Ajustes.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} holds no settings of Repartee.</source>
        <translation>{file} no contiene ajustes de Repartee.</translation>
    </message>
    <message>
        <source>{host} answered with error {status_code}; try again later.</source>
        <translation>{host} respondió con el error {status_code}; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({cause}); check the network and try again.</source>
        <translation>No se puede llegar a {host} ({cause}); revisa la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has no such file.</source>
        <translation>{host} no tiene ese archivo.</translation>
    </message>
    <message>
        <source>{host} leads on to an address that is none.</source>
        <translation>{host} lleva a una dirección que no lo es.</translation>
    </message>
    <message>
        <source>{model} cannot read this much text at once: send a shorter message, or choose a model with a longer context{said}</source>
        <translation>{model} no puede leer tanto texto de una vez: envía un mensaje más corto o elige un modelo con un contexto más largo{said}</translation>
    </message>
    <message>
        <source>{name} could not be stored: {reason}.</source>
        <translation>No se pudo guardar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>No se ha podido escribir {name}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{needs}, of {characters} characters. Let it start earlier in Settings › Voice.</source>
        <translation>{needs}, de {characters} caracteres. Haz que empiece antes en Ajustes › Voz.</translation>
    </message>
    <message>
        <source>{needs}. A voice of medium quality is faster.</source>
        <translation>{needs}. Una voz de calidad media es más rápida.</translation>
    </message>
    <message>
        <source>{needs}. Close other demanding apps.</source>
        <translation>{needs}. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>{paused} between single words. Let it say longer pieces in Settings › Voice.</source>
        <translation>{paused} entre palabras sueltas. Haz que diga fragmentos más largos en Ajustes › Voz.</translation>
    </message>
    <message>
        <source>{paused}, because it could not keep up. A voice of medium quality can.</source>
        <translation>{paused} porque no daba abasto. Una voz de calidad media sí puede.</translation>
    </message>
    <message>
        <source>{paused}, because it could not keep up. Close other demanding apps.</source>
        <translation>{paused} porque no daba abasto. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>{paused}. The model sends {rate:.0f} tokens a second; a smaller one sends more.</source>
        <translation>{paused}. El modelo envía {rate:.0f} tokens por segundo; uno más pequeño envía más.</translation>
    </message>
    <message>
        <source>{took} after a pause, {usual} once loaded. Keep it loaded on the server.</source>
        <translation>{took} tras una pausa, {usual} una vez cargado. Mantenlo cargado en el servidor.</translation>
    </message>
    <message>
        <source>{took} the first time, {usual} once loaded. Keep it loaded on the server.</source>
        <translation>{took} la primera vez, {usual} una vez cargado. Mantenlo cargado en el servidor.</translation>
    </message>
    <message>
        <source>{took}, usually {usual}. The server or the network was busy.</source>
        <translation>{took}, normalmente {usual}. El servidor o la red estaban ocupados.</translation>
    </message>
    <message>
        <source>{took}. A smaller model, or a server nearby, is faster.</source>
        <translation>{took}. Un modelo más pequeño, o un servidor más cercano, es más rápido.</translation>
    </message>
    <message>
        <source>{took}. It may have been loading. If the next answer is faster, keep it loaded.</source>
        <translation>{took}. Quizá se estaba cargando. Si la próxima respuesta es más rápida, mantenlo cargado.</translation>
    </message>
    <message>
        <source>{netloc} leads round in circles.</source>
        <translation>{netloc} da vueltas en círculo.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} no contiene sonido.</translation>
    </message>
    <message>
        <source>{path} is a damaged WAV file; record it again.</source>
        <translation>{path} es un archivo WAV dañado; grábalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the recording in it.</source>
        <translation>{path} es una carpeta; indique la grabación que contiene.</translation>
    </message>
    <message>
        <source>{path} is compressed; save it as plain 16-bit PCM.</source>
        <translation>{path} está comprimido; guárdalo como PCM de 16 bits.</translation>
    </message>
    <message>
        <source>{path} is empty; record it again.</source>
        <translation>{path} está vacío; grábelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not sound that can be read; convert it to WAV first.</source>
        <translation>{path} no es un sonido que se pueda leer; conviértalo antes a WAV.</translation>
    </message>
    <message>
        <source>{place} answered with {what}, not with a chat stream (a login page?); check the address in Settings.</source>
        <translation>{place} respondió con {what}, no con un chat (¿una página de acceso?); revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} cannot be reached; check the network.</source>
        <translation>No se puede llegar a {place}; revisa la red.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer; try again.</source>
        <translation>{place} cerró la conexión sin responder; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} did not answer with a transcript; check in Settings that it recognises speech.</source>
        <translation>{place} no respondió con una transcripción; comprueba en Ajustes que reconozca el habla.</translation>
    </message>
    <message>
        <source>{place} did not answer with speech (raw PCM); check in Settings that it speaks.</source>
        <translation>{place} no respondió con voz (PCM sin formato); comprueba en Ajustes que sabe hablar.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {limit_s:g} s; try again.</source>
        <translation>{place} no empezó a responder en {limit_s:g} s; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} does not answer this; ask differently{said}</source>
        <translation>{place} no responde a esto; pregunta de otra forma{said}</translation>
    </message>
    <message>
        <source>{place} does not have the model {model}; choose another in Settings{said}</source>
        <translation>{place} no tiene el modelo {model}; elige otro en Ajustes{said}</translation>
    </message>
    <message>
        <source>{place} does not permit this with your API key; check the key and the model in Settings{said}</source>
        <translation>{place} no permite esto con tu clave de API; revisa la clave y el modelo en Ajustes{said}</translation>
    </message>
    <message>
        <source>{place} does not react; check the address in Settings, or the network.</source>
        <translation>{place} no reacciona; revisa la dirección en Ajustes, o la red.</translation>
    </message>
    <message>
        <source>{place} does not speak https; check the address in Settings.</source>
        <translation>{place} no habla https; revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} failed ({status}){said}</source>
        <translation>{place} falló ({status}){said}</translation>
    </message>
    <message>
        <source>{place} failed{said}</source>
        <translation>{place} falló{said}</translation>
    </message>
    <message>
        <source>{place} is a server, but not at this path; check the address in Settings (most end in /v1).</source>
        <translation>{place} es un servidor, pero no en esta ruta; revisa la dirección en Ajustes (casi todas acaban en /v1).</translation>
    </message>
    <message>
        <source>{place} is still loading the model; try again in a moment.</source>
        <translation>{place} aún está cargando el modelo; vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>{place} limits how often you may ask; try again {when}.</source>
        <translation>{place} limita cuántas veces puedes preguntar; inténtalo {when}.</translation>
    </message>
    <message>
        <source>{place} redirects to {target}, and your words and key are not sent on; if that is right, set it as the address in Settings.</source>
        <translation>{place} redirige a {target}, y tus palabras y tu clave no se reenvían; si es correcto, ponlo como dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} refused the request ({status}){said}</source>
        <translation>{place} rechazó la petición ({status}){said}</translation>
    </message>
    <message>
        <source>{place} rejected the API key; check it in Settings.</source>
        <translation>{place} rechazó la clave de API; revísala en Ajustes.</translation>
    </message>
    <message>
        <source>{place} says that your credit is used up{said}</source>
        <translation>{place} dice que tu saldo se ha agotado{said}</translation>
    </message>
    <message>
        <source>{place} sent an answer that cannot be read; try again.</source>
        <translation>{place} envió una respuesta ilegible; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} sent far too much and was stopped; check the address in Settings.</source>
        <translation>{place} envió demasiado y se detuvo; comprueba la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} sent nothing at all; check that the address in Settings is a chat server&apos;s (most end in /v1).</source>
        <translation>{place} no envió nada; comprueba que la dirección en Ajustes sea la de un servidor de chat (casi todas acaban en /v1).</translation>
    </message>
    <message>
        <source>{place} stopped responding: nothing came for {limit_s:g} s; try again.</source>
        <translation>{place} dejó de responder: no llegó nada en {limit_s:g} s; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} wants an API key; enter it in Settings.</source>
        <translation>{place} pide una clave de API; escríbela en Ajustes.</translation>
    </message>
    <message>
        <source>{place} wants to be paid first{said}</source>
        <translation>{place} quiere cobrar antes{said}</translation>
    </message>
    <message>
        <source>{problem} It will be tried again in {pause:.0f} s at the soonest.</source>
        <translation>{problem} Se intentará de nuevo en {pause:.0f} s como pronto.</translation>
    </message>
    <message>
        <source>{variable} holds a blank or a character that keys never have; set it again.</source>
        <translation>{variable} contiene un espacio o un carácter que las claves nunca llevan; ponla de nuevo.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Obtener una clave…</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keyring, never in a file.</source>
        <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Cargar modelos</translation>
    </message>
    <message>
        <source>Load the models and choose one, or skip.</source>
        <translation>Carga los modelos y elige uno, u omite el paso.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>El servidor no ofrece una lista de modelos; escribe un nombre.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>Escribe la dirección del servidor, como http://localhost:8080/v1.</translation>
    </message>
</context>
<context>
    <name>SettingEditor</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer valor predeterminado</translation>
    </message>
    <message>
        <source>Reset to default: {title}</source>
        <translation>Restablecer valor predeterminado: {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Address of any OpenAI-compatible server</source>
        <translation>Dirección de un servidor compatible con OpenAI</translation>
    </message>
    <message>
        <source>Address to check once a day; nothing installs by itself</source>
        <translation>Dirección que se consulta una vez al día; no se instala nada</translation>
    </message>
    <message>
        <source>After a phrase</source>
        <translation>Tras una frase corta</translation>
    </message>
    <message>
        <source>After a sentence</source>
        <translation>Tras una oración</translation>
    </message>
    <message>
        <source>After a word</source>
        <translation>Tras una palabra</translation>
    </message>
    <message>
        <source>After you close the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As early as possible</source>
        <translation>Lo antes posible</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Changes when Repartee restarts</source>
        <translation>Se aplica al reiniciar Repartee</translation>
    </message>
    <message>
        <source>Contacts no other computer</source>
        <translation>No se conecta con ningún otro equipo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Documents/Repartee</source>
        <translation>Documentos/Repartee</translation>
    </message>
    <message>
        <source>Earliest sounds quickest; full sentences sound smoothest</source>
        <translation>Antes parece más rápido; las oraciones completas suenan mejor</translation>
    </message>
    <message>
        <source>Faster, but may send a question twice</source>
        <translation>Más rápido, pero puede enviar una pregunta dos veces</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Keep conversations for</source>
        <translation>Conservar las conversaciones</translation>
    </message>
    <message>
        <source>Keep the microphone ready</source>
        <translation>Mantener listo el micrófono</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never misses your first syllable</source>
        <translation>Para no perder nunca la primera sílaba</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Modo sin conexión</translation>
    </message>
    <message>
        <source>One per line; hidden files and passwords are left out</source>
        <translation>Una por línea; sin archivos ocultos ni contraseñas</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Pinned conversations are always kept</source>
        <translation>Las conversaciones fijadas se conservan siempre</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Private mode</source>
        <translation>Modo privado</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Saves nothing you say, and starts a new conversation</source>
        <translation>No guarda nada y empieza una conversación nueva</translation>
    </message>
    <message>
        <source>Sends recordings of your voice to the model’s server</source>
        <translation>Envía grabaciones de tu voz al servidor del modelo</translation>
    </message>
    <message>
        <source>Sends replies to the model’s server to be spoken</source>
        <translation>El servidor del modelo dice las respuestas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Space works too, outside the text field</source>
        <translation>También la barra espaciadora, fuera del campo de texto</translation>
    </message>
    <message>
        <source>Speak replies</source>
        <translation>Leer las respuestas en voz alta</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>What the model should know about its role and its answers</source>
        <translation>Lo que el modelo debe saber sobre su papel y sus respuestas</translation>
    </message>
    <message>
        <source>Without a screen reader</source>
        <translation>Sin lector de pantalla</translation>
    </message>
    <message>
        <source>Works while another app is in front</source>
        <translation>Funciona aunque otra aplicación esté delante</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Tecla para hablar</translation>
    </message>
    <message>
        <source>Tap to start and stop</source>
        <translation>Pulsar para empezar y parar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Built-in helper</source>
        <translation>Asistente integrado</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Folders Repartee can read</source>
        <translation>Carpetas que Repartee puede leer</translation>
    </message>
    <message>
        <source>Hold or tap</source>
        <translation>Mantener o pulsar</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Load local models before your first question</source>
        <translation>Cargar los modelos locales antes de la primera pregunta</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <translation>Carpeta de notas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Pause that ends your question</source>
        <translation>Pausa que termina la pregunta</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Server’s recognition model</source>
        <translation>Modelo de reconocimiento del servidor</translation>
    </message>
    <message>
        <source>Server’s speech model</source>
        <translation>Modelo de voz del servidor</translation>
    </message>
    <message>
        <source>Server’s voice</source>
        <translation>Voz del servidor</translation>
    </message>
    <message>
        <source>Space only</source>
        <translation>Solo espacio</translation>
    </message>
    <message>
        <source>Start answering early</source>
        <translation>Empezar a responder antes</translation>
    </message>
    <message>
        <source>Start speaking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Starts in the tray</source>
        <translation>Se abre en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Stops listening when you stop talking</source>
        <translation>Deja de escuchar cuando dejas de hablar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Talk key in other apps</source>
        <translation>Tecla para hablar en otras aplicaciones</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Use a server’s speech recognition</source>
        <translation>Usar el reconocimiento de voz de un servidor</translation>
    </message>
    <message>
        <source>Use a server’s voice</source>
        <translation>Usar la voz de un servidor</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Esperar una respuesta</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Load models</source>
        <translation>Cargar modelos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Configurar de nuevo…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exportar ajustes…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>More: export, import, reset</source>
        <translation>Más: exportar, importar, restablecer</translation>
    </message>
    <message>
        <source>Asks the server which models it has</source>
        <translation>Pregunta al servidor qué modelos tiene</translation>
    </message>
    <message>
        <source>Basic voice</source>
        <translation>Voz básica</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Copy the talk command</source>
        <translation>Copiar el comando para hablar</translation>
    </message>
    <message>
        <source>Editing profile “{name}”: its server, model, instructions, and voice</source>
        <translation>Editas el perfil «{name}»: servidor, modelo, instrucciones y voz</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Everything Repartee has connected to since it started</source>
        <translation>Todas las conexiones de Repartee desde que se inició</translation>
    </message>
    <message>
        <source>For a shortcut in your desktop’s own settings</source>
        <translation>Para un atajo en los ajustes del escritorio</translation>
    </message>
    <message>
        <source>Give the model tools of other programs</source>
        <translation>Da al modelo herramientas de otros programas</translation>
    </message>
    <message>
        <source>Included with Repartee · English</source>
        <translation>Incluido con Repartee · inglés</translation>
    </message>
    <message>
        <source>Model, voice, and microphone, step by step</source>
        <translation>Modelo, voz y micrófono, paso a paso</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún no hay palabras</translation>
    </message>
    <message>
        <source>One model available</source>
        <translation>Un modelo disponible</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Overridden by {variable}</source>
        <translation>Definido por {variable}</translation>
    </message>
    <message>
        <source>Profiles, API keys, permissions, and voices stay as they are.</source>
        <translation>Los perfiles, las claves de API, los permisos y las voces no cambian.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Restablecer todos los ajustes…</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Definido por tu administrador</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Talk command</source>
        <translation>Comando para hablar</translation>
    </message>
    <message>
        <source>Tests your microphone and speaker</source>
        <translation>Prueba el micrófono y el altavoz</translation>
    </message>
    <message>
        <source>The server lists no models; type a name.</source>
        <translation>El servidor no ofrece una lista de modelos; escribe un nombre.</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Servidores de herramientas</translation>
    </message>
    <message>
        <source>{count} models available</source>
        <translation>{count} modelos disponibles</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>No settings match “{words}”.</source>
        <translation>Ningún ajuste coincide con «{words}».</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>Adds the profile {name}:</source>
        <translation>Añade el perfil {name}:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cannot be used here, so it is left out: {names}.</source>
        <translation>No se puede usar aquí y se omite: {names}.</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Cambios:</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>¿Importar estos ajustes?</translation>
    </message>
    <message>
        <source>This file changes nothing.</source>
        <translation>Este archivo no cambia nada.</translation>
    </message>
    <message>
        <source>Your own profiles stay as they are: {names}.</source>
        <translation>Tus propios perfiles no cambian: {names}.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Setup isn’t finished.</source>
        <translation>La configuración no ha terminado.</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>No conversations yet. What you say and hear is kept here.</source>
        <translation>Aún no hay conversaciones. Lo que dices y oyes se guarda aquí.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>No se ha encontrado nada para «{words}».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>SoundCheckController</name>
    <message>
        <source>Did you hear it? If not, turn the volume up, or choose another speaker.</source>
        <translation>¿Lo has oído? Si no, sube el volumen o elige otro altavoz.</translation>
    </message>
    <message>
        <source>That was you, as the assistant hears you.</source>
        <translation>Así te oye el asistente.</translation>
    </message>
    <message>
        <source>The microphone does not hear the speaker: there will be no echo.</source>
        <translation>El micrófono no oye el altavoz: no habrá eco.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker. Use headphones, or turn the volume down: else the assistant&apos;s own words may get into what you say.</source>
        <translation>El micrófono oye el altavoz. Usa auriculares o baja el volumen: si no, las palabras del asistente pueden colarse en lo que dices.</translation>
    </message>
    <message>
        <source>The microphone is silent: it may be muted, or switched off.</source>
        <translation>El micrófono no da sonido: puede estar silenciado o apagado.</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, and press Rescan.</source>
        <translation>No hay micrófono. Conecta uno y pulsa Buscar de nuevo.</translation>
    </message>
    <message>
        <source>There is no speaker. Connect one, and press Rescan.</source>
        <translation>No hay altavoz. Conecta uno y pulsa Buscar de nuevo.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>A chime, and then the voice says a sentence.</source>
        <translation>Un tono, y luego la voz dice una frase.</translation>
    </message>
    <message>
        <source>Look for devices that were connected meanwhile.</source>
        <translation>Buscar dispositivos conectados entretanto.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Reproducir un sonido de prueba</translation>
    </message>
    <message>
        <source>Playing it back…</source>
        <translation>Reproduciéndolo…</translation>
    </message>
    <message>
        <source>Playing…</source>
        <translation>Reproduciendo…</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Grabar y reproducir</translation>
    </message>
    <message>
        <source>Recording… say something</source>
        <translation>Grabando… di algo</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Say something: the bar should move to about the middle or beyond.</source>
        <translation>Di algo: la barra debería llegar más o menos a la mitad o más.</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Comprobación del sonido</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos</translation>
    </message>
</context>
<context>
    <name>SttKind</name>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Larger models make fewer mistakes but take longer.</source>
        <translation>Los modelos más grandes cometen menos errores, pero tardan más.</translation>
    </message>
    <message>
        <source>Listening models</source>
        <translation>Modelos de escucha</translation>
    </message>
    <message>
        <source>Listening models use {size} on this computer</source>
        <translation>Los modelos de escucha ocupan {size} en este equipo</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Cargando modelos…</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>No se encontraron modelos</translation>
    </message>
    <message>
        <source>Remove the listening model {name}?</source>
        <translation>¿Eliminar el modelo de escucha {name}?</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>This computer cannot recognize speech. A server can do it.</source>
        <translation>Este equipo no puede reconocer la voz. Puede hacerlo un servidor.</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Muy pequeño</translation>
    </message>
    <message>
        <source>works while you speak</source>
        <translation>trabaja mientras hablas</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Stop the voice, keep the text</source>
        <translation>Detener la voz y conservar el texto</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to answer</source>
        <translation>Mantén pulsado para responder</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantén pulsado para hablar</translation>
    </message>
    <message>
        <source>Hold to talk, or tap to keep talking: {keys}</source>
        <translation>Mantén pulsado para hablar, o toca para seguir hablando: {keys}</translation>
    </message>
    <message>
        <source>Hold to talk: {keys}</source>
        <translation>Mantén pulsado para hablar: {keys}</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Tap to answer</source>
        <translation>Toca para responder</translation>
    </message>
    <message>
        <source>Tap to talk</source>
        <translation>Toca para hablar</translation>
    </message>
    <message>
        <source>Tap to talk, tap again to send: {keys}</source>
        <translation>Toca para hablar, toca otra vez para enviar: {keys}</translation>
    </message>
</context>
<context>
    <name>TalkHint</name>
    <message>
        <source>Asking you</source>
        <translation>Te pregunta</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter starts a new line</source>
        <translation>Intro envía · Mayús+Intro inserta una línea</translation>
    </message>
    <message>
        <source>Esc stops</source>
        <translation>Esc para detener</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Hold {key} and say “yes” or “no”, or choose above</source>
        <translation>Mantén {key} y di «sí» o «no», o elige arriba</translation>
    </message>
    <message>
        <source>Hold {key} to interrupt · Esc to stop</source>
        <translation>Mantén {key} para interrumpir · Esc para detener</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>Mantén {key} para hablar</translation>
    </message>
    <message>
        <source>Let go to send · Esc to cancel</source>
        <translation>Suelta para enviar · Esc para cancelar</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Press {key} to interrupt · Esc to stop</source>
        <translation>Pulsa {key} para interrumpir · Esc para detener</translation>
    </message>
    <message>
        <source>Press {key} to send · Esc to cancel</source>
        <translation>Pulsa {key} para enviar · Esc para cancelar</translation>
    </message>
    <message>
        <source>Press {key} to talk</source>
        <translation>Pulsa {key} para hablar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Using a tool</source>
        <translation>Usando una herramienta</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TextZoom</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>TimerChip</name>
    <message>
        <source>Cancel {name}</source>
        <translation>Cancelar {name}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, en pausa</translation>
    </message>
</context>
<context>
    <name>TimerChips</name>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>ToolCall</name>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Please try {what} again, unless it was done already.</source>
        <translation>Intenta {what} otra vez, a no ser que ya esté hecho.</translation>
    </message>
    <message>
        <source>Please try {what} again.</source>
        <translation>Intenta {what} otra vez.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>canceling…</source>
        <translation>cancelando…</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>agotó el tiempo</translation>
    </message>
    <message>
        <source>{part} · first {shown:,} of {all:,} characters</source>
        <translation>{part} · los primeros {shown:,} de {all:,} caracteres</translation>
    </message>
</context>
<context>
    <name>ToolServerCard</name>
    <message>
        <source>1 tool: {names}.</source>
        <translation>1 herramienta: {names}.</translation>
    </message>
    <message>
        <source>All tools are off.</source>
        <translation>Todas las herramientas están desactivadas.</translation>
    </message>
    <message>
        <source>Choose tools</source>
        <translation>Elegir herramientas</translation>
    </message>
    <message>
        <source>Choose tools of {server}</source>
        <translation>Elegir herramientas de {server}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation>Sin herramientas.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Output of {server}</source>
        <translation>Salida de {server}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Starts when needed</source>
        <translation>Se inicia cuando haga falta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {server}</source>
        <translation>Usar {server}</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>{count} of {total} tools: {names}.</source>
        <translation>{count} de {total} herramientas: {names}.</translation>
    </message>
    <message>
        <source>{count} tools: {names}.</source>
        <translation>{count} herramientas: {names}.</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
    <message>
        <source>A tool server named {name} already exists. Choose another name.</source>
        <translation>Ya existe un servidor de herramientas llamado {name}. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Add a tool server</source>
        <translation>Añadir un servidor de herramientas</translation>
    </message>
    <message>
        <source>Adds {count} servers: {names}.</source>
        <translation>Añade {count} servidores: {names}.</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Orden o dirección</translation>
    </message>
    <message>
        <source>Edit {server}</source>
        <translation>Editar {server}</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One NAME=value per line, such as a key. ${NAME} inserts that variable of Repartee&apos;s environment.</source>
        <translation>Un NOMBRE=valor por línea, por ejemplo una clave. ${NAME} inserta esa variable del entorno de Repartee.</translation>
    </message>
    <message>
        <source>One per line, such as Authorization: Bearer YOUR-TOKEN</source>
        <translation>Una por línea, por ejemplo Authorization: Bearer TU-TOKEN</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What the server&apos;s documentation gives: JSON, a command line, or an address.</source>
        <translation>Lo que da la documentación del servidor: JSON, una línea de órdenes o una dirección.</translation>
    </message>
</context>
<context>
    <name>ToolServerImport</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Already added</source>
        <translation>Ya añadido</translation>
    </message>
    <message>
        <source>Import tool servers</source>
        <translation>Importar servidores de herramientas</translation>
    </message>
    <message>
        <source>No tool servers found in other apps.</source>
        <translation>No se encontraron servidores de herramientas en otras aplicaciones.</translation>
    </message>
</context>
<context>
    <name>ToolServerQuestion</name>
    <message>
        <source>Address: {address}</source>
        <translation>Dirección: {address}</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Allow this?</source>
        <translation>¿Permitir esto?</translation>
    </message>
    <message>
        <source>Argument: {argument}</source>
        <translation>Argumento: {argument}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Gets from your environment: {names}</source>
        <translation>Recibe de tu entorno: {names}</translation>
    </message>
    <message>
        <source>Goes to: {site}</source>
        <translation>Va a: {site}</translation>
    </message>
    <message>
        <source>Header: {header}</source>
        <translation>Cabecera: {header}</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Dejar desactivado</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>Programa: {program}</translation>
    </message>
    <message>
        <source>Repartee will run or contact this with your rights:</source>
        <translation>Repartee ejecutará o contactará esto con tus permisos:</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Desplácese hasta el final para permitirlo.</translation>
    </message>
    <message>
        <source>Variable: {variable}</source>
        <translation>Variable: {variable}</translation>
    </message>
</context>
<context>
    <name>ToolServersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Its settings and keys are deleted.</source>
        <translation>Se eliminan sus ajustes y claves.</translation>
    </message>
    <message>
        <source>No tool servers yet. A server&apos;s documentation usually says what to add here.</source>
        <translation>Aún no hay servidores de herramientas. La documentación del servidor suele indicar qué añadir aquí.</translation>
    </message>
    <message>
        <source>Programs and web addresses that give the model more tools (Model Context Protocol). A program runs with your rights, and its answers go to the model. Add only what you trust.</source>
        <translation>Programas y direcciones web que dan más herramientas al modelo (Model Context Protocol). Un programa se ejecuta con tus permisos y sus respuestas van al modelo. Añade solo aquello en lo que confíes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the tool server {name}?</source>
        <translation>¿Quitar el servidor de herramientas {name}?</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Servidores de herramientas</translation>
    </message>
</context>
<context>
    <name>TranscriptCopy</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>TranscriptReply</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Back to the voice</source>
        <translation>Volver a la voz</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this page in your browser?</source>
        <translation>¿Abrir esta página en tu navegador?</translation>
    </message>
    <message>
        <source>Please go on from “…{words}”.</source>
        <translation>Continúa, por favor, después de «…{words}».</translation>
    </message>
    <message>
        <source>Please go on.</source>
        <translation>Continúa, por favor.</translation>
    </message>
</context>
<context>
    <name>TranscriptWriter</name>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo ha salido mal.</translation>
    </message>
    <message>
        <source>Waiting for {model}, {seconds} s so far. It may be loading…</source>
        <translation>Esperando a {model}, {seconds} s hasta ahora. Puede que se esté cargando…</translation>
    </message>
    <message>
        <source>{reason} Trying again, {attempt} of {of}…</source>
        <translation>{reason} Reintentando, {attempt} de {of}…</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Repartee goes on here. To end it, choose Quit in this menu.</source>
        <translation>Repartee sigue aquí. Para terminarlo, elige Salir en este menú.</translation>
    </message>
    <message>
        <source>Mute replies</source>
        <translation>Silenciar respuestas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Send what was said</source>
        <translation>Enviar lo dicho</translation>
    </message>
    <message>
        <source>Show Repartee</source>
        <translation>Mostrar Repartee</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>{state}, muted</source>
        <translation>{state}, en silencio</translation>
    </message>
</context>
<context>
    <name>TurnChart</name>
    <message>
        <source>Latest turns</source>
        <translation>Últimos turnos</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>VoiceKind</name>
    <message>
        <source>American</source>
        <translation>Estadounidense</translation>
    </message>
    <message>
        <source>Any quality</source>
        <translation>Cualquier calidad</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básica</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Británica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Loading voices…</source>
        <translation>Cargando voces…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No voices found</source>
        <translation>No se encontraron voces</translation>
    </message>
    <message>
        <source>Remove the voice {name}?</source>
        <translation>¿Eliminar la voz {name}?</translation>
    </message>
    <message>
        <source>Robotic, supports every language</source>
        <translation>Robótica, habla todos los idiomas</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Voices use {size} on this computer</source>
        <translation>Las voces ocupan {size} en este equipo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy baja</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>tu archivo</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>How should it sound?</source>
        <translation>¿Cómo debe sonar?</translation>
    </message>
    <message>
        <source>Models and voices (Ctrl+Shift+V) has all languages.</source>
        <translation>Encontrarás todos los idiomas en «Modelos y voces» (Ctrl+Mayús+V).</translation>
    </message>
    <message>
        <source>More English voices</source>
        <translation>Más voces inglesas</translation>
    </message>
    <message>
        <source>Repartee uses the basic voice until a natural one is installed.</source>
        <translation>Repartee usará la voz básica hasta que instales una natural.</translation>
    </message>
    <message>
        <source>The basic voice is built in. You can download a natural one, which then works offline.</source>
        <translation>La voz básica viene incluida. Puedes descargar una natural, que después funciona sin conexión.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Models and voices</source>
        <translation>Modelos y voces</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Pronunciations…</source>
        <translation>Pronunciación…</translation>
    </message>
    <message>
        <source>Use for replies in {language}</source>
        <translation>Usar para respuestas en {language}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Parts of the response time</source>
        <translation>Partes del tiempo de respuesta</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Answers come from the small built-in helper.</source>
        <translation>Responde el pequeño ayudante integrado.</translation>
    </message>
    <message>
        <source>Connect a language model</source>
        <translation>Conectar un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Hold Space and talk, or type below.</source>
        <translation>Mantén pulsado Espacio y habla, o escribe abajo.</translation>
    </message>
    <message>
        <source>Set a timer for five minutes</source>
        <translation>Pon un temporizador de cinco minutos</translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Configurar de nuevo…</translation>
    </message>
    <message>
        <source>What is 15 % of 80?</source>
        <translation>¿Cuánto es el 15 % de 80?</translation>
    </message>
    <message>
        <source>What time is it?</source>
        <translation>¿Qué hora es?</translation>
    </message>
    <message>
        <source>What’s on your mind?</source>
        <translation>¿Qué tienes en mente?</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss: {notice}</source>
        <translation>Descartar: {notice}</translation>
    </message>
</context>
</TS>
