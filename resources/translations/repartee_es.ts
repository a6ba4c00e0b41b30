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
        <source>This frees {size}. You can install it again.</source>
        <translation>Se liberarán {size}. Puedes volver a instalarlo.</translation>
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
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
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
        <source>Programs used as tool servers and pages in your browser make their own connections, which Repartee can&apos;t see.</source>
        <translation>Los programas que actúan como servidores de herramientas y las páginas del navegador crean sus propias conexiones, que Repartee no puede ver.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer, port {port}</source>
        <translation>Este equipo, puerto {port}</translation>
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
    <name>DownloadBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
        <source>License</source>
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
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the keys… Esc cancels</source>
        <translation>Pulsa las teclas… Esc cancela</translation>
    </message>
    <message>
        <source>{keys} is already used: {what}.</source>
        <translation>{keys} ya está en uso: {what}.</translation>
    </message>
    <message>
        <source>{keys} is used for typing. Add Ctrl or Alt, or choose a function key.</source>
        <translation>{keys} se usa para escribir. Añade Ctrl o Alt, o elige una tecla de función.</translation>
    </message>
    <message>
        <source>{keys} is used to edit text. Choose another.</source>
        <translation>{keys} se usa para editar texto. Elige otra.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Choose a model or a profile</source>
        <translation>Elegir un modelo o un perfil</translation>
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
        <source>Find in chat</source>
        <translation>Buscar en el chat</translation>
    </message>
    <message>
        <source>Play, copy, or edit the last visible message</source>
        <translation>Reproducir, copiar o editar el último mensaje visible</translation>
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
        <source>Start a conversation, or end it</source>
        <translation>Iniciar o terminar una conversación</translation>
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
        <source>Stop the answer, or end the conversation</source>
        <translation>Detener la respuesta o terminar la conversación</translation>
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
        <source>Median {median}, slowest {slowest}.</source>
        <translation>Mediana {median}, el más lento {slowest}.</translation>
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
        <source>The model had read {count} tokens ahead, and read the rest in {time}.</source>
        <translation>El modelo había leído {count} tokens por adelantado y leyó el resto en {time}.</translation>
    </message>
    <message>
        <source>The model read your question in {time}.</source>
        <translation>El modelo leyó tu pregunta en {time}.</translation>
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
        <source>The {time} you took to decide isn&apos;t counted.</source>
        <translation>No cuentan los {time} que tardaste en decidir.</translation>
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
        <source>Couldn&apos;t save {file}: {why}.</source>
        <translation>No se pudo guardar {file}: {why}.</translation>
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
        <source>Listening… say goodbye or press Esc to end</source>
        <translation>Escuchando… di «adiós» o pulsa Esc para terminar</translation>
    </message>
    <message>
        <source>What you are saying</source>
        <translation>Lo que estás diciendo</translation>
    </message>
</context>
<context>
    <name>LocalModelCard</name>
    <message>
        <source>A model on this computer</source>
        <translation>Un modelo en este equipo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Download and continue</source>
        <translation>Descargar y continuar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>private, free, works offline</source>
        <translation>privado, gratis, funciona sin conexión</translation>
    </message>
    <message>
        <source>{size} download</source>
        <translation>descarga de {size}</translation>
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
        <source>Repartee didn&apos;t catch that. Move closer, unmute the microphone, or choose another one below. You can also skip this and type.</source>
        <translation>No se entendió nada. Acércate, activa el micrófono o elige otro abajo. También puedes continuar y escribir.</translation>
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
    <name>ModelDownload</name>
    <message>
        <source>Downloading {name}: {done} of {size}. You can talk meanwhile.</source>
        <translation>Descargando {name}: {done} de {size}. Mientras tanto puedes hablar.</translation>
    </message>
    <message>
        <source>Measuring how fast {name} is…</source>
        <translation>Midiendo la velocidad de {name}…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>{name} is paused at {done} of {size}</source>
        <translation>{name} está en pausa: {done} de {size}</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} está listo</translation>
    </message>
    <message>
        <source>{name} is ready and answers from your next question on</source>
        <translation>{name} está listo y responderá desde tu próxima pregunta</translation>
    </message>
</context>
<context>
    <name>ModelKind</name>
    <message>
        <source>100+ languages</source>
        <translation>más de 100 idiomas</translation>
    </message>
    <message>
        <source>Answers about as fast as speech. It reads {read} and writes {written} tokens per second.</source>
        <translation>Responde más o menos a la velocidad del habla. Lee {read} y escribe {written} tokens por segundo.</translation>
    </message>
    <message>
        <source>Answers faster than you can listen. It reads {read} and writes {written} tokens per second.</source>
        <translation>Responde más rápido de lo que puedes escuchar. Lee {read} y escribe {written} tokens por segundo.</translation>
    </message>
    <message>
        <source>Answers slower than speech. It reads {read} and writes {written} tokens per second. Try a smaller model.</source>
        <translation>Responde más lento que el habla. Lee {read} y escribe {written} tokens por segundo. Prueba un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Install {name}?</source>
        <translation>¿Instalar {name}?</translation>
    </message>
    <message>
        <source>It needs a computer with {needed} of memory. This one has {memory}, so it may not run.</source>
        <translation>Necesita un equipo con {needed} de memoria. Este tiene {memory}, así que quizá no funcione.</translation>
    </message>
    <message>
        <source>Its file is not deleted.</source>
        <translation>Su archivo no se elimina.</translation>
    </message>
    <message>
        <source>Its license is the {license}: {url}. By installing the model, you accept it.</source>
        <translation>Su licencia es {license}: {url}. Al instalar el modelo, la aceptas.</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>Modelos de lenguaje</translation>
    </message>
    <message>
        <source>Larger models give better answers but take longer.</source>
        <translation>Los modelos más grandes responden mejor, pero tardan más.</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>Cargando modelos…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Models use {size} on this computer</source>
        <translation>Los modelos ocupan {size} en este equipo</translation>
    </message>
    <message>
        <source>No models found</source>
        <translation>No se encontraron modelos</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Remove the model {name}?</source>
        <translation>¿Eliminar el modelo {name}?</translation>
    </message>
    <message>
        <source>The built-in helper answers then.</source>
        <translation>Después responderá el asistente integrado.</translation>
    </message>
    <message>
        <source>This frees {size}. You can install it again.</source>
        <translation>Se liberarán {size}. Puedes volver a instalarlo.</translation>
    </message>
    <message>
        <source>about as fast as speech</source>
        <translation>tan rápido como el habla</translation>
    </message>
    <message>
        <source>faster than speech</source>
        <translation>más rápido que el habla</translation>
    </message>
    <message>
        <source>needs {memory} of memory</source>
        <translation>necesita {memory} de memoria</translation>
    </message>
    <message>
        <source>slower than speech</source>
        <translation>más lento que el habla</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>tu archivo</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} idiomas</translation>
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
        <source>Get a model for this computer…</source>
        <translation>Obtener un modelo para este equipo…</translation>
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
        <source>This computer</source>
        <translation>Este equipo</translation>
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
        <source>Found, has no model yet</source>
        <translation>Encontrado, aún sin modelos</translation>
    </message>
    <message>
        <source>Found, wants a key</source>
        <translation>Encontrado, requiere una clave</translation>
    </message>
    <message>
        <source>Found, with 1 model</source>
        <translation>Encontrado, con 1 modelo</translation>
    </message>
    <message>
        <source>Found, with {count} models</source>
        <translation>Encontrado, con {count} modelos</translation>
    </message>
    <message>
        <source>Look for servers on this computer again</source>
        <translation>Buscar de nuevo servidores en este equipo</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation>Buscando servidores…</translation>
    </message>
    <message>
        <source>No model server found. Start Ollama, LM Studio, llama.cpp, vLLM, or Jan, then look again.</source>
        <translation>No se encontró ningún servidor. Inicia Ollama, LM Studio, llama.cpp, vLLM o Jan y vuelve a buscar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>OpenAI, Anthropic, Gemini, Mistral, and others, with your key</source>
        <translation>OpenAI, Anthropic, Gemini, Mistral y otros, con tu clave</translation>
    </message>
    <message>
        <source>Repartee uses a language model on this computer or online.</source>
        <translation>Repartee usa un modelo de lenguaje en este equipo o en línea.</translation>
    </message>
    <message>
        <source>Server on port {port}</source>
        <translation>Servidor en el puerto {port}</translation>
    </message>
    <message>
        <source>The time, timers, notes, math, and units work without a model</source>
        <translation>La hora, los temporizadores, las notas, los cálculos y las unidades funcionan sin modelo</translation>
    </message>
    <message>
        <source>{server} on this computer</source>
        <translation>{server} en este equipo</translation>
    </message>
    <message>
        <source>Who should answer?</source>
        <translation>¿Quién debe responder?</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>Añadir un archivo de modelo</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Medir velocidad</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>The file was not added</source>
        <translation>No se añadió el archivo</translation>
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
        <source>This is too long to show, so it can&apos;t be allowed.</source>
        <translation>Es demasiado largo para mostrarlo, así que no se puede permitir.</translation>
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
        <source>connects to</source>
        <translation>se conecta a</translation>
    </message>
    <message>
        <source>or say “{yes}”</source>
        <translation>o di «{yes}»</translation>
    </message>
    <message>
        <source>{action}?</source>
        <translation>¿{action}?</translation>
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
        <source>The speaker isn&apos;t ready yet. Try again in a moment.</source>
        <translation>El altavoz aún no está listo. Inténtalo de nuevo en un momento.</translation>
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
        <source>Not right? Spell the word the way it should sound.</source>
        <translation>¿No suena bien? Escribe la palabra como debería sonar.</translation>
    </message>
    <message>
        <source>Nothing in this text is read aloud.</source>
        <translation>En este texto no hay nada que leer en voz alta.</translation>
    </message>
    <message>
        <source>This voice doesn&apos;t show its sounds.</source>
        <translation>Esta voz no muestra sus sonidos.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The voice is given</source>
        <translation>La voz recibe</translation>
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
        <source>Words the voice mispronounces, and how to spell them for it. Your chats show the original spelling. To try a word, select it in a chat and choose “How is this spoken?”</source>
        <translation>Palabras que la voz pronuncia mal y cómo escribirlas para ella. En el chat se mantiene la ortografía original. Para probar una, selecciónala en el chat y elige «¿Cómo se pronuncia?».</translation>
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
        <source>The report contains nothing you said, no replies, and no keys. Nothing is sent until you share it.</source>
        <translation>El informe no incluye nada de lo que dijiste, ni respuestas, ni claves. No se envía nada hasta que lo compartas.</translation>
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
        <source>The conversation begins. The microphone stays open.</source>
        <translation>La conversación comienza. El micrófono permanece abierto.</translation>
    </message>
    <message>
        <source>The conversation is over. The microphone is closed.</source>
        <translation>La conversación ha terminado. El micrófono está cerrado.</translation>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source> (line {number})</source>
        <translation> (línea {number})</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Copy this text to your clipboard?</source>
        <translation>¿Copiar este texto al portapapeles?</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>It took {time} until the server accepted the request. It is overloaded, or the network is unreliable.</source>
        <translation>Pasaron {time} hasta que el servidor aceptó la solicitud. Está sobrecargado o la red no es fiable.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
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
        <source>Speech</source>
        <translation>Voz</translation>
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
        <source>Streaming</source>
        <translation>Respuesta continua</translation>
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
        <source>The first words to say came {time} after the first text. The model paused, or began with text that is only shown.</source>
        <translation>Las primeras palabras para decir llegaron {time} después del primer texto. El modelo hizo una pausa o empezó con texto que solo se muestra.</translation>
    </message>
    <message>
        <source>The first words took {time} to arrive, at {rate:.0f} tokens a second. A smaller model writes faster.</source>
        <translation>Las primeras palabras tardaron {time} en llegar, a {rate:.0f} tokens por segundo. Un modelo más pequeño escribe más rápido.</translation>
    </message>
    <message>
        <source>The loudspeaker adds {time}. A wired one is faster than Bluetooth.</source>
        <translation>El altavoz añade {time}. Uno con cable es más rápido que Bluetooth.</translation>
    </message>
    <message>
        <source>The model reasoned for {time} before it answered. Turn its reasoning off, or choose a model without it.</source>
        <translation>El modelo razonó {time} antes de responder. Desactiva su razonamiento o elige un modelo sin él.</translation>
    </message>
    <message>
        <source>The model took {time} to start</source>
        <translation>El modelo tardó {time} en empezar</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>El proveedor bloqueó el resto de esta respuesta.</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>El servidor de herramientas {name} fue detenido.</translation>
    </message>
    <message>
        <source>The voice needed {time} for its first sound</source>
        <translation>La voz necesitó {time} para su primer sonido</translation>
    </message>
    <message>
        <source>The server took {time} to recognize your words. The built-in recognizer is faster for English.</source>
        <translation>El servidor tardó {time} en reconocer tus palabras. El reconocedor integrado es más rápido para el inglés.</translation>
    </message>
    <message>
        <source> The server says: {message}</source>
        <translation> El servidor dice: {message}</translation>
    </message>
    <message>
        <source> Try again.</source>
        <translation> Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A profile named “{name}” already exists.</source>
        <translation>Ya existe un perfil llamado «{name}».</translation>
    </message>
    <message>
        <source>Another app is using your history. This conversation will be saved with your next message.</source>
        <translation>Otra aplicación está usando el historial. Esta conversación se guardará con el próximo mensaje.</translation>
    </message>
    <message>
        <source>Answered in words when asked to use a tool. It may not use tools when it should.</source>
        <translation>Ha respondido con palabras cuando debía usar una herramienta. Puede que no siempre las use.</translation>
    </message>
    <message>
        <source>Answers without reasoning first.</source>
        <translation>Responde sin razonar antes.</translation>
    </message>
    <message>
        <source>Built-in speech recognition isn&apos;t available on this computer. Type, or choose the server&apos;s recognition in Settings.</source>
        <translation>El reconocimiento de voz integrado no está disponible en este equipo. Escribe o elige el del servidor en Ajustes.</translation>
    </message>
    <message>
        <source>Calls one tool at a time. Each call needs a separate request.</source>
        <translation>Llama a las herramientas de una en una. Cada llamada necesita una petición.</translation>
    </message>
    <message>
        <source>Calls several tools at once.</source>
        <translation>Llama a varias herramientas a la vez.</translation>
    </message>
    <message>
        <source>Calls tools. All calls share one index, which Repartee supports.</source>
        <translation>Llama a herramientas. Todas las llamadas comparten índice, y Repartee lo admite.</translation>
    </message>
    <message>
        <source>Calls tools. Calls are streamed as expected.</source>
        <translation>Llama a herramientas. Las llamadas llegan por partes, como se espera.</translation>
    </message>
    <message>
        <source>Calls tools. Calls are streamed without an ID, which Repartee supports.</source>
        <translation>Llama a herramientas. Las llamadas llegan por partes y sin ID, y Repartee lo admite.</translation>
    </message>
    <message>
        <source>Calls tools. Each call arrives complete but without an ID, which Repartee supports.</source>
        <translation>Llama a herramientas. Cada llamada llega completa, pero sin ID, y Repartee lo admite.</translation>
    </message>
    <message>
        <source>Calls tools. Each call arrives complete.</source>
        <translation>Llama a herramientas. Cada llamada llega completa.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Conversation mode needs a microphone and speech detection.</source>
        <translation>Una conversación necesita un micrófono y detección de voz.</translation>
    </message>
    <message>
        <source>Couldn&apos;t apply your new settings, so nothing was sent. See the log for details.</source>
        <translation>No se han podido aplicar los nuevos ajustes, así que no se ha enviado nada. Consulta los detalles en el registro.</translation>
    </message>
    <message>
        <source>Couldn&apos;t change whether Repartee opens at login: {reason}.</source>
        <translation>No se ha podido cambiar el inicio automático al iniciar sesión: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t find {host}. Check your connection and the address in Settings.</source>
        <translation>No se ha encontrado {host}. Comprueba la conexión y la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the microphone. It may be unplugged or in use by another app.</source>
        <translation>No se ha podido abrir el micrófono. Puede que esté desconectado o que lo use otra aplicación.</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the speaker. It may be unplugged or in use by another app.</source>
        <translation>No se ha podido abrir el altavoz. Puede que esté desconectado o que lo use otra aplicación.</translation>
    </message>
    <message>
        <source>Couldn&apos;t play the sample. Install the voice to hear it.</source>
        <translation>No se ha podido reproducir la muestra. Instala la voz para escucharla.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the tool server {name}. Check your connection and its address.</source>
        <translation>No se ha podido conectar con el servidor de herramientas {name}. Comprueba la conexión y su dirección.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {host} ({cause}). Check your connection and try again.</source>
        <translation>No se ha podido conectar con {host} ({cause}). Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach {place}. Check your connection.</source>
        <translation>No se ha podido conectar con {place}. Comprueba la conexión.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file of {application}: {file}</source>
        <translation>No se ha podido leer el archivo de {application}: {file}</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the model {name}: {reason}.</source>
        <translation>No se pudo leer el modelo {name}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the settings file {file}. Fix it or move it to another folder.</source>
        <translation>No se ha podido leer el archivo de ajustes {file}. Corrígelo o muévelo a otra carpeta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the tool servers in {file}. Fix the file or move it to another folder.</source>
        <translation>No se han podido leer los servidores de herramientas de {file}. Corrige el archivo o muévelo a otra carpeta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your organization&apos;s defaults in {file}. Contact your administrator.</source>
        <translation>No se han podido leer los valores de tu organización en {file}. Contacta con el administrador.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings, so they were reset. The old file is now {bad}.</source>
        <translation>No se han podido leer los ajustes y se han restablecido. El archivo anterior es ahora {bad}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {file}: {reason}.</source>
        <translation>No se ha podido leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {name}: {reason}.</source>
        <translation>No se pudo leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {path}: {reason}.</source>
        <translation>No se ha podido leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the model {name}: {reason}.</source>
        <translation>No se pudo eliminar el modelo {name}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the speech recognition model {name}: {reason}.</source>
        <translation>No se ha podido eliminar el modelo de reconocimiento de voz {name}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t remove the voice {name}: {reason}.</source>
        <translation>No se ha podido eliminar la voz {name}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the permission: {reason}.</source>
        <translation>No se ha podido guardar el permiso: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the tool servers: {reason}.</source>
        <translation>No se han podido guardar los servidores de herramientas: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings: {reason}.</source>
        <translation>No se han podido guardar los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {file}: {reason}.</source>
        <translation>No se ha podido guardar {file}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {name}: {reason}.</source>
        <translation>No se ha podido guardar {name}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {name}: {reason}. Choose another folder.</source>
        <translation>No se pudo guardar {name}: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save {path}: {reason}.</source>
        <translation>No se ha podido guardar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the model engine: {reason}.</source>
        <translation>No se pudo iniciar el motor de modelos: {reason}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the tool server {name}: {command!r} wasn&apos;t found. Install it or enter its full path.</source>
        <translation>No se ha podido iniciar el servidor de herramientas {name}: no se ha encontrado {command!r}. Instálalo o escribe su ruta completa.</translation>
    </message>
    <message>
        <source>Couldn&apos;t start the tool server {name}: {reason}.</source>
        <translation>No se ha podido iniciar el servidor de herramientas {name}: {reason}.</translation>
    </message>
    <message>
        <source>Doesn&apos;t report token counts, so speed is estimated.</source>
        <translation>No indica los tokens, así que la velocidad es una estimación.</translation>
    </message>
    <message>
        <source>Doesn&apos;t support tools. It can talk, but it can&apos;t set timers, take notes, or act.</source>
        <translation>No admite herramientas. Puede hablar, pero no poner temporizadores, tomar notas ni actuar.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Enter a command or a URL for the tool server {label}, but not both.</source>
        <translation>Escribe un comando o una URL para el servidor de herramientas {label}, pero no ambos.</translation>
    </message>
    <message>
        <source>Enter a command that starts a tool server.</source>
        <translation>Escribe un comando que inicie un servidor de herramientas.</translation>
    </message>
    <message>
        <source>Enter a profile name of up to {limit} characters.</source>
        <translation>Escribe un nombre de perfil de hasta {limit} caracteres.</translation>
    </message>
    <message>
        <source>Enter a tool server name of up to 64 characters.</source>
        <translation>Escribe un nombre de hasta 64 caracteres para el servidor de herramientas.</translation>
    </message>
    <message>
        <source>Enter each line as a name, {between}, and a value.</source>
        <translation>Escribe en cada línea un nombre, {between} y un valor.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address before its API key.</source>
        <translation>Escribe la dirección del servidor antes de su clave de API.</translation>
    </message>
    <message>
        <source>For example: {example}.</source>
        <translation>Por ejemplo: {example}.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Getting ready… One moment, please.</source>
        <translation>Preparando… Un momento, por favor.</translation>
    </message>
    <message>
        <source>Hands-free isn&apos;t available on this computer. Press again when you&apos;re done talking.</source>
        <translation>El modo manos libres no está disponible en este equipo. Pulsa otra vez cuando termines de hablar.</translation>
    </message>
    <message>
        <source>I didn&apos;t hear anything for {seconds} seconds, so I stopped listening.</source>
        <translation>No he oído nada durante {seconds} segundos, así que he dejado de escuchar.</translation>
    </message>
    <message>
        <source>I didn&apos;t hear anything. Hold the key while you talk.</source>
        <translation>No he oído nada. Mantén pulsada la tecla mientras hablas.</translation>
    </message>
    <message>
        <source>It took {time} of silence to end your question. Shorten that silence in Settings › Listening.</source>
        <translation>Tu pregunta terminó tras {time} de silencio. Acorta esa pausa en Ajustes › Escucha.</translation>
    </message>
    <message>
        <source>Loading {model}…</source>
        <translation>Cargando {model}…</translation>
    </message>
    <message>
        <source>Lost the connection to {place} during the answer. Try again.</source>
        <translation>Se ha perdido la conexión con {place} durante la respuesta. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Model list</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Models accept up to {limit} tools, so these were left out: {names}. Turn off tool servers you don&apos;t need.</source>
        <translation>Los modelos aceptan hasta {limit} herramientas, así que se han omitido estas: {names}. Desactiva los servidores de herramientas que no necesites.</translation>
    </message>
    <message>
        <source>No microphone found. Connect one and try again.</source>
        <translation>No se ha encontrado ningún micrófono. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No microphone found. Connect one, choose another in Settings, or type.</source>
        <translation>No se ha encontrado ningún micrófono. Conecta uno, elige otro en Ajustes o escribe.</translation>
    </message>
    <message>
        <source>No model selected. Choose one of the server&apos;s models (--model).</source>
        <translation>No hay ningún modelo seleccionado. Elige uno de los modelos del servidor (--model).</translation>
    </message>
    <message>
        <source>No other speaker is available.</source>
        <translation>No hay otro altavoz disponible.</translation>
    </message>
    <message>
        <source>No server is running at {place}. Start it, or check the address in Settings.</source>
        <translation>No hay ningún servidor en {place}. Inícialo o revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>No speaker found. Connect one and try again.</source>
        <translation>No se ha encontrado ningún altavoz. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No speech was recognized in the recording.</source>
        <translation>No se ha reconocido voz en la grabación.</translation>
    </message>
    <message>
        <source>No text came back. The model may have used up its length limit while reasoning.</source>
        <translation>No ha llegado texto. Puede que el modelo haya agotado su límite de longitud al razonar.</translation>
    </message>
    <message>
        <source>Not enough disk space. This needs {needed:.0f} MB, but only {free:.0f} MB is free and {reserved:.0f} MB must stay free.</source>
        <translation>No hay espacio suficiente. Se necesitan {needed:.0f} MB, solo hay {free:.0f} MB libres y deben quedar {reserved:.0f} MB.</translation>
    </message>
    <message>
        <source>Offline mode is on, so Repartee didn&apos;t contact {name}. You can turn it off in Settings › Privacy.</source>
        <translation>El modo sin conexión está activado, así que Repartee no ha contactado con {name}. Puedes desactivarlo en Ajustes › Privacidad.</translation>
    </message>
    <message>
        <source>Offline mode is on, so the tool server {name} can&apos;t be used: it may connect to other computers. You can turn it off in Settings › Privacy.</source>
        <translation>El modo sin conexión está activado y el servidor de herramientas {name} no se puede usar: podría conectarse a otros equipos. Puedes desactivarlo en Ajustes › Privacidad.</translation>
    </message>
    <message>
        <source>Paste the configuration, address, or command of a tool server.</source>
        <translation>Pega la configuración, la dirección o el comando de un servidor de herramientas.</translation>
    </message>
    <message>
        <source>Piper isn&apos;t installed. Reinstall Repartee.</source>
        <translation>Piper no está instalado. Vuelve a instalar Repartee.</translation>
    </message>
    <message>
        <source>Piper&apos;s pronunciation data is missing. Reinstall Repartee.</source>
        <translation>Faltan los datos de pronunciación de Piper. Vuelve a instalar Repartee.</translation>
    </message>
    <message>
        <source>Reasons before it answers ({field}), here for {time}. You won&apos;t hear the reasoning, but you&apos;ll wait for it.</source>
        <translation>Razona antes de responder ({field}), aquí durante {time}. No se lee en voz alta, pero hay que esperarlo.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t listen while it speaks on this computer. Wear a headset and turn echo cancellation off in Settings, or press the talk key to interrupt.</source>
        <translation>En este equipo, Repartee no puede escuchar mientras habla. Usa unos auriculares con micrófono y desactiva la cancelación de eco en los ajustes, o pulsa la tecla de hablar para interrumpir.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t pronounce text for the voice {name}. Choose another voice.</source>
        <translation>Repartee no tiene los datos de pronunciación de la voz {name}. Elige otra.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t run language models on this computer. Connect a server instead.</source>
        <translation>Repartee no puede ejecutar modelos de lenguaje en este ordenador. Conecta un servidor en su lugar.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t save anything in {folder}. Your settings, timers, and conversations will be lost when you quit.</source>
        <translation>Repartee no puede guardar nada en {folder}. Perderás los ajustes, los temporizadores y las conversaciones al salir.</translation>
    </message>
    <message>
        <source>Repartee couldn&apos;t start. Check your settings, or see the log for details.</source>
        <translation>Repartee no pudo iniciarse. Revisa los ajustes o consulta el registro.</translation>
    </message>
    <message>
        <source>Repartee quit unexpectedly last time.</source>
        <translation>Repartee se cerró de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>Repartee {newest} is available. You have {version}.</source>
        <translation>Repartee {newest} está disponible. Tienes la versión {version}.</translation>
    </message>
    <message>
        <source>Reports how many tokens each answer used.</source>
        <translation>Indica cuántos tokens ha usado cada respuesta.</translation>
    </message>
    <message>
        <source>Some of your organization&apos;s settings aren&apos;t valid: {names}. Contact your administrator.</source>
        <translation>Algunos ajustes de tu organización no son válidos: {names}. Contacta con el administrador.</translation>
    </message>
    <message>
        <source>Some settings weren&apos;t valid and were reset: {titles}.</source>
        <translation>Algunos ajustes no eran válidos y se han restablecido: {titles}.</translation>
    </message>
    <message>
        <source>Something went wrong in Repartee. See the log for details.</source>
        <translation>Algo ha ido mal en Repartee. Consulta los detalles en el registro.</translation>
    </message>
    <message>
        <source>Something went wrong. You can keep going; the log has the details.</source>
        <translation>Algo salió mal. Puedes seguir; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Speech recognition failed. Say it again or type.</source>
        <translation>El reconocimiento de voz ha fallado. Repítelo o escribe.</translation>
    </message>
    <message>
        <source>Speech recognition isn&apos;t available. Type instead.</source>
        <translation>El reconocimiento de voz no está disponible. Puedes escribir.</translation>
    </message>
    <message>
        <source>Speech recognition stopped unexpectedly. Say it again or type.</source>
        <translation>El reconocimiento de voz se detuvo inesperadamente. Repítelo o escribe.</translation>
    </message>
    <message>
        <source>Still listening. In 30 seconds, what you&apos;ve said will be sent.</source>
        <translation>Sigo escuchando. En 30 segundos se enviará lo que has dicho.</translation>
    </message>
    <message>
        <source>The API key contains a space or an invalid character. Copy it again.</source>
        <translation>La clave de API contiene un espacio o un carácter no válido. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The PortAudio sound library is missing. Install it (libportaudio2 on Debian and Ubuntu), then restart Repartee.</source>
        <translation>Falta la biblioteca de sonido PortAudio. Instálala (libportaudio2 en Debian y Ubuntu) y reinicia Repartee.</translation>
    </message>
    <message>
        <source>The address of the tool server {name} must start with http:// or https://.</source>
        <translation>La dirección del servidor de herramientas {name} debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>The answer arrives all at once, so speech starts only when it&apos;s complete.</source>
        <translation>La respuesta llega de una vez, así que la voz no empieza hasta que está completa.</translation>
    </message>
    <message>
        <source>The answer arrives as it&apos;s written, so speech can start early.</source>
        <translation>La respuesta llega a medida que se escribe, así que la voz puede empezar pronto.</translation>
    </message>
    <message>
        <source>The answer is streamed but arrives all at once, which delays speech. A proxy may be buffering it.</source>
        <translation>La respuesta se envía por partes, pero llega de una vez y retrasa la voz. Puede que un proxy la retenga.</translation>
    </message>
    <message>
        <source>The answer reached the model&apos;s length limit and was cut off.</source>
        <translation>La respuesta ha llegado al límite de longitud del modelo y se ha cortado.</translation>
    </message>
    <message>
        <source>The basic voice couldn&apos;t say this. The answer is shown as text.</source>
        <translation>La voz básica no ha podido decir esto. La respuesta se muestra como texto.</translation>
    </message>
    <message>
        <source>The certificate of {place} isn&apos;t trusted. Check the address, or add its certificate authority to this computer (SSL_CERT_FILE).</source>
        <translation>El certificado de {place} no es de confianza. Revisa la dirección o añade su autoridad de certificación a este equipo (SSL_CERT_FILE).</translation>
    </message>
    <message>
        <source>The clipboard contains a password, so Repartee won&apos;t read it.</source>
        <translation>El portapapeles contiene una contraseña, así que Repartee no lo leerá.</translation>
    </message>
    <message>
        <source>The clipboard isn&apos;t responding.</source>
        <translation>El portapapeles no responde.</translation>
    </message>
    <message>
        <source>The command is missing a closing quotation mark.</source>
        <translation>Falta la comilla de cierre en el comando.</translation>
    </message>
    <message>
        <source>The command of the tool server {label} contains an invalid character. Enter it again.</source>
        <translation>El comando del servidor de herramientas {label} contiene un carácter no válido. Vuelve a escribirlo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again to resume the download of {name}.</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo para reanudar la descarga de {name}.</translation>
    </message>
    <message>
        <source>The download of {name} is damaged. Download it again.</source>
        <translation>La descarga de {name} está dañada. Vuelve a descargarla.</translation>
    </message>
    <message>
        <source>The download of {name} is incomplete. Try again to resume it.</source>
        <translation>La descarga de {name} está incompleta. Inténtalo de nuevo para reanudarla.</translation>
    </message>
    <message>
        <source>The download of {name} stopped ({cause}). Try again to resume it.</source>
        <translation>La descarga de {name} se ha interrumpido ({cause}). Inténtalo de nuevo para reanudarla.</translation>
    </message>
    <message>
        <source>The entry for the tool server {label} must be a JSON object.</source>
        <translation>La entrada del servidor de herramientas {label} debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t found on {host}.</source>
        <translation>No se ha encontrado el archivo en {host}.</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} on a second try.</source>
        <translation>La primera palabra ha tardado {first}, y {again} en el segundo intento.</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} on a second try. A smaller or closer model is faster.</source>
        <translation>La primera palabra ha tardado {first}, y {again} en el segundo intento. Un modelo más pequeño o más cercano es más rápido.</translation>
    </message>
    <message>
        <source>The first word took {first}, then {again} once loaded. Keep the model loaded on the server.</source>
        <translation>La primera palabra ha tardado {first}, y {again} con el modelo cargado. Mantenlo cargado en el servidor.</translation>
    </message>
    <message>
        <source>The microphone is silent. Make sure it&apos;s on and not muted, or check your sound in Settings.</source>
        <translation>El micrófono no capta nada. Comprueba que esté encendido y sin silenciar, o revisa el sonido en Ajustes.</translation>
    </message>
    <message>
        <source>The microphone was disconnected for a moment, so some words may be missing.</source>
        <translation>El micrófono se ha desconectado un momento y puede que falten palabras.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Reconnect it or choose another.</source>
        <translation>El micrófono se ha desconectado. Vuelve a conectarlo o elige otro.</translation>
    </message>
    <message>
        <source>The microphone “{name}” isn&apos;t connected. Using “{used}” until it&apos;s back.</source>
        <translation>El micrófono «{name}» no está conectado. Mientras tanto se usa «{used}».</translation>
    </message>
    <message>
        <source>The model asked for too many tool calls. The limit is {limit} at once and {turn_limit} per question.</source>
        <translation>El modelo ha pedido demasiadas llamadas a herramientas. El límite es {limit} a la vez y {turn_limit} por pregunta.</translation>
    </message>
    <message>
        <source>The model finished reasoning but gave no answer. Try again or rephrase your question.</source>
        <translation>El modelo ha razonado, pero no ha respondido. Inténtalo de nuevo o reformula la pregunta.</translation>
    </message>
    <message>
        <source>The model reached its length limit before it could answer. Ask a shorter question, raise the limit, or turn off reasoning.</source>
        <translation>El modelo ha llegado a su límite de longitud antes de responder. Acorta la pregunta, sube el límite o desactiva el razonamiento.</translation>
    </message>
    <message>
        <source>The model sent an empty answer. Try again or rephrase your question.</source>
        <translation>El modelo ha enviado una respuesta vacía. Inténtalo de nuevo o reformula la pregunta.</translation>
    </message>
    <message>
        <source>The model {name} is damaged. Install it again.</source>
        <translation>El modelo {name} está dañado. Vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>The model {name} is of a kind that this version can&apos;t run. Choose another model.</source>
        <translation>Esta versión no puede ejecutar un modelo como {name}. Elige otro modelo.</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t installed.</source>
        <translation>El modelo {name} no está instalado.</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t installed. Installed models: {names}.</source>
        <translation>El modelo {name} no está instalado. Modelos instalados: {names}.</translation>
    </message>
    <message>
        <source>The model {name} isn&apos;t on this computer. Choose another one, or install it again.</source>
        <translation>El modelo {name} no está en este ordenador. Elige otro o vuelve a instalarlo.</translation>
    </message>
    <message>
        <source>The model {name} stopped unexpectedly. Ask again.</source>
        <translation>El modelo {name} se detuvo inesperadamente. Vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The provider blocked this answer. Try rephrasing your question.</source>
        <translation>El proveedor ha bloqueado esta respuesta. Prueba a reformular la pregunta.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t use tools this time, so {model} answered without them.</source>
        <translation>El servidor no ha podido usar herramientas esta vez, así que {model} ha respondido sin ellas.</translation>
    </message>
    <message>
        <source>The server redirects to {host}, which isn&apos;t secure, so the download was stopped.</source>
        <translation>El servidor redirige a {host}, que no es seguro, así que se ha detenido la descarga.</translation>
    </message>
    <message>
        <source>The settings file {file} isn&apos;t a JSON object. Fix it or move it to another folder.</source>
        <translation>El archivo de ajustes {file} no es un objeto JSON. Corrígelo o muévelo a otra carpeta.</translation>
    </message>
    <message>
        <source>The sound system isn&apos;t responding. Restart your computer.</source>
        <translation>El sistema de sonido no responde. Reinicia el equipo.</translation>
    </message>
    <message>
        <source>The speaker isn&apos;t playing any sound. Choose another one in Settings.</source>
        <translation>El altavoz no reproduce ningún sonido. Elige otro en Ajustes.</translation>
    </message>
    <message>
        <source>The speaker was disconnected. Choose another or press Rescan.</source>
        <translation>El altavoz se ha desconectado. Elige otro o vuelve a buscar.</translation>
    </message>
    <message>
        <source>The speaker was disconnected. The answer is shown as text until it&apos;s back.</source>
        <translation>El altavoz se ha desconectado. Mientras tanto, la respuesta se muestra como texto.</translation>
    </message>
    <message>
        <source>The speaker “{name}” isn&apos;t connected. Using “{used}” until it&apos;s back.</source>
        <translation>El altavoz «{name}» no está conectado. Mientras tanto se usa «{used}».</translation>
    </message>
    <message>
        <source>The speech recognition model {name} can&apos;t run on this computer. Choose a Moonshine model in Models and voices.</source>
        <translation>El modelo de reconocimiento de voz {name} no funciona en este equipo. Elige un modelo Moonshine en «Modelos y voces».</translation>
    </message>
    <message>
        <source>The speech recognition model {name} didn&apos;t load. Try again, or choose another in Models and voices.</source>
        <translation>El modelo de reconocimiento de voz {name} no se cargó. Inténtalo de nuevo o elige otro en «Modelos y voces».</translation>
    </message>
    <message>
        <source>The speech recognition model {name} doesn&apos;t understand {language}. Choose another in Models and voices.</source>
        <translation>El modelo de reconocimiento de voz {name} no entiende {language}. Elige otro en «Modelos y voces».</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is damaged. Reinstall it in Models and voices.</source>
        <translation>El modelo de reconocimiento de voz {name} está dañado. Vuelve a instalarlo en «Modelos y voces».</translation>
    </message>
    <message>
        <source>The speech recognition model {name} is slow on this computer: your last words took {seconds:.1f} s. A smaller model answers sooner.</source>
        <translation>El modelo de reconocimiento de voz {name} es lento en este equipo: tus últimas palabras tardaron {seconds:.1f} s. Un modelo más pequeño responde antes.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} isn&apos;t installed.</source>
        <translation>El modelo de reconocimiento de voz {name} no está instalado.</translation>
    </message>
    <message>
        <source>The speech recognition model {name} isn&apos;t installed. Choose another in Models and voices.</source>
        <translation>El modelo de reconocimiento de voz {name} no está instalado. Elige otro en «Modelos y voces».</translation>
    </message>
    <message>
        <source>The tool server {label} uses SSE, which isn&apos;t supported. Enter its streamable HTTP address, which often ends in /mcp.</source>
        <translation>El servidor de herramientas {label} usa SSE, que no se admite. Escribe su dirección HTTP de streaming, que suele acabar en /mcp.</translation>
    </message>
    <message>
        <source>The tool server {name} asks for {variable}, which Repartee never shares with tool servers. Edit the server to remove it.</source>
        <translation>El servidor de herramientas {name} pide {variable}, que Repartee nunca comparte con estos servidores. Edítalo para quitarla.</translation>
    </message>
    <message>
        <source>The tool server {name} didn&apos;t respond in time.</source>
        <translation>El servidor de herramientas {name} no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The tool server {name} doesn&apos;t support streamable HTTP at this address. Check it; it often ends in /mcp.</source>
        <translation>El servidor de herramientas {name} no admite HTTP de streaming en esta dirección. Revísala: suele acabar en /mcp.</translation>
    </message>
    <message>
        <source>The tool server {name} failed unexpectedly. See the log for details.</source>
        <translation>El servidor de herramientas {name} ha fallado de forma inesperada. Consulta los detalles en el registro.</translation>
    </message>
    <message>
        <source>The tool server {name} has a header with an invalid character. Copy it again.</source>
        <translation>El servidor de herramientas {name} tiene una cabecera con un carácter no válido. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The tool server {name} has changed since you allowed this, so nothing was run. Try again.</source>
        <translation>El servidor de herramientas {name} ha cambiado desde que diste permiso, así que no se ha ejecutado nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The tool server {name} has nothing at this address. Check it; it often ends in /mcp.</source>
        <translation>El servidor de herramientas {name} no está en esta dirección. Revísala: suele acabar en /mcp.</translation>
    </message>
    <message>
        <source>The tool server {name} is limiting your requests. Try again in a moment.</source>
        <translation>El servidor de herramientas {name} limita tus peticiones. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The tool server {name} needs a value for {match}. Edit the server to add it.</source>
        <translation>El servidor de herramientas {name} necesita un valor para {match}. Edítalo para añadirlo.</translation>
    </message>
    <message>
        <source>The tool server {name} refused the request ({status}).</source>
        <translation>El servidor de herramientas {name} ha rechazado la petición ({status}).</translation>
    </message>
    <message>
        <source>The tool server {name} rejected the key. Check the headers.</source>
        <translation>El servidor de herramientas {name} ha rechazado la clave. Revisa las cabeceras.</translation>
    </message>
    <message>
        <source>The tool server {name} reported an error ({status}). Try again later.</source>
        <translation>El servidor de herramientas {name} ha devuelto un error ({status}). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The tool server {name} requires sign-in. Add its key or token to the headers.</source>
        <translation>El servidor de herramientas {name} requiere iniciar sesión. Añade su clave o token a las cabeceras.</translation>
    </message>
    <message>
        <source>The tool server {name} restarted. Try again.</source>
        <translation>El servidor de herramientas {name} se ha reiniciado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The tool server {name} returned an error: {said}.</source>
        <translation>El servidor de herramientas {name} ha devuelto un error: {said}.</translation>
    </message>
    <message>
        <source>The tool server {name} sends compressed responses, which aren&apos;t supported.</source>
        <translation>El servidor de herramientas {name} envía respuestas comprimidas, que no se admiten.</translation>
    </message>
    <message>
        <source>The tool server {name} sent an invalid list of tools.</source>
        <translation>El servidor de herramientas {name} ha enviado una lista de herramientas no válida.</translation>
    </message>
    <message>
        <source>The tool server {name} sent an invalid response. Contact its developer.</source>
        <translation>El servidor de herramientas {name} ha enviado una respuesta no válida. Contacta con su desarrollador.</translation>
    </message>
    <message>
        <source>The tool server {name} sent more than {limit} MB at once and was stopped.</source>
        <translation>El servidor de herramientas {name} ha enviado más de {limit} MB de una vez y se ha detenido.</translation>
    </message>
    <message>
        <source>The tool server {name} sent too many messages and was stopped.</source>
        <translation>El servidor de herramientas {name} ha enviado demasiados mensajes y se ha detenido.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped before it answered. Try again.</source>
        <translation>El servidor de herramientas {name} se ha detenido antes de responder. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped with exit code {code}. See its output.</source>
        <translation>El servidor de herramientas {name} se ha detenido con el código de salida {code}. Consulta su salida.</translation>
    </message>
    <message>
        <source>The tool server {name} stopped. See its output.</source>
        <translation>El servidor de herramientas {name} se ha detenido. Consulta su salida.</translation>
    </message>
    <message>
        <source>The tool server {name} uses an unsupported version of the protocol. Update it.</source>
        <translation>El servidor de herramientas {name} usa una versión no admitida del protocolo. Actualízalo.</translation>
    </message>
    <message>
        <source>The voice paused once.</source>
        <translation>La voz ha hecho una pausa.</translation>
    </message>
    <message>
        <source>The voice paused {count} times.</source>
        <translation>La voz ha hecho {count} pausas.</translation>
    </message>
    <message>
        <source>The voice stopped working. The rest of the answer is shown as text.</source>
        <translation>La voz ha dejado de funcionar. El resto de la respuesta se muestra como texto.</translation>
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
        <source>The voice {name_or_path} isn&apos;t installed. Installed voices: {names}. To install it, run `repartee voices install {name_or_path}`.</source>
        <translation>La voz {name_or_path} no está instalada. Voces instaladas: {names}. Para instalarla, ejecuta `repartee voices install {name_or_path}`.</translation>
    </message>
    <message>
        <source>The voice {name} is damaged. Run `repartee voices install {name}` to reinstall it.</source>
        <translation>La voz {name} está dañada. Ejecuta `repartee voices install {name}` para reinstalarla.</translation>
    </message>
    <message>
        <source>The voice {name} is missing or damaged. Reinstall Repartee.</source>
        <translation>La voz {name} falta o está dañada. Vuelve a instalar Repartee.</translation>
    </message>
    <message>
        <source>The voice {name} is too slow for this computer, so a faster one speaks.</source>
        <translation>La voz {name} es demasiado lenta para este equipo, así que habla otra más rápida.</translation>
    </message>
    <message>
        <source>The voice {name} isn&apos;t installed.</source>
        <translation>La voz {name} no está instalada.</translation>
    </message>
    <message>
        <source>The voice {name} isn&apos;t installed. Run `repartee voices install {name}`.</source>
        <translation>La voz {name} no está instalada. Ejecuta `repartee voices install {name}`.</translation>
    </message>
    <message>
        <source>The voice {name} stopped. Restart Repartee.</source>
        <translation>La voz {name} se ha detenido. Reinicia Repartee.</translation>
    </message>
    <message>
        <source>The voice {name} took too long and was stopped. Choose another voice in Settings.</source>
        <translation>La voz {name} ha tardado demasiado y se ha detenido. Elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free memory for the speech recognition model {name}. Close other programs, or choose a smaller model in Models and voices.</source>
        <translation>No hay suficiente memoria libre para el modelo de reconocimiento de voz {name}. Cierra otros programas o elige un modelo más pequeño en «Modelos y voces».</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for the model {name}. Close other apps, or choose a smaller model.</source>
        <translation>No hay memoria suficiente para el modelo {name}. Cierra otras aplicaciones o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>There&apos;s a problem with your history ({reason}), so this conversation isn&apos;t being saved.</source>
        <translation>Hay un problema con el historial ({reason}) y esta conversación no se guarda.</translation>
    </message>
    <message>
        <source>There&apos;s no file at {path}.</source>
        <translation>No hay ningún archivo en {path}.</translation>
    </message>
    <message>
        <source>There&apos;s no keyring, so the API key is kept only until you quit.</source>
        <translation>No hay llavero, así que la clave de API solo se conserva hasta que salgas.</translation>
    </message>
    <message>
        <source>There&apos;s no microphone named “{name}”. Available: {names}.</source>
        <translation>No hay ningún micrófono llamado «{name}». Disponibles: {names}.</translation>
    </message>
    <message>
        <source>There&apos;s no model file at {path}.</source>
        <translation>No hay ningún archivo de modelo en {path}.</translation>
    </message>
    <message>
        <source>There&apos;s no profile named “{name}”. Available profiles: {there}.</source>
        <translation>No hay ningún perfil llamado «{name}». Perfiles disponibles: {there}.</translation>
    </message>
    <message>
        <source>There&apos;s no speaker named “{name}”. Available: {names}.</source>
        <translation>No hay ningún altavoz llamado «{name}». Disponibles: {names}.</translation>
    </message>
    <message>
        <source>There&apos;s no voice file at {path}.</source>
        <translation>No hay ningún archivo de voz en {path}.</translation>
    </message>
    <message>
        <source>There&apos;s no voice named {name}. Run `repartee voices` to see all voices.</source>
        <translation>No hay ninguna voz llamada {name}. Ejecuta `repartee voices` para ver todas.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor can&apos;t run language models. Connect a server instead.</source>
        <translation>El procesador de este ordenador no puede ejecutar modelos de lenguaje. Conecta un servidor en su lugar.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor is too old for the speech recognition model {name}. Choose a Moonshine model in Models and voices.</source>
        <translation>El procesador de este equipo es demasiado antiguo para el modelo de reconocimiento de voz {name}. Elige un modelo Moonshine en «Modelos y voces».</translation>
    </message>
    <message>
        <source>This conversation is being saved again.</source>
        <translation>Esta conversación se vuelve a guardar.</translation>
    </message>
    <message>
        <source>This conversation is getting long for {model}. Older messages are no longer sent.</source>
        <translation>Esta conversación se está haciendo larga para {model}. Los mensajes antiguos ya no se envían.</translation>
    </message>
    <message>
        <source>This conversation isn&apos;t being saved. Check the permissions of {folder}.</source>
        <translation>Esta conversación no se guarda. Revisa los permisos de {folder}.</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t support global shortcuts. In its keyboard settings, add a shortcut that runs “{command}”.</source>
        <translation>Este escritorio no admite atajos globales. En sus ajustes de teclado, añade un atajo que ejecute «{command}».</translation>
    </message>
    <message>
        <source>This doesn&apos;t define a tool server. {shape}</source>
        <translation>Esto no define ningún servidor de herramientas. {shape}</translation>
    </message>
    <message>
        <source>This is too much text for {model}. Send a shorter message or choose a model with a longer context.{said}</source>
        <translation>Es demasiado texto para {model}. Envía un mensaje más corto o elige un modelo con un contexto más largo.{said}</translation>
    </message>
    <message>
        <source>This isn&apos;t JSON, an address, or a command. {shape}</source>
        <translation>Esto no es JSON, ni una dirección, ni un comando. {shape}</translation>
    </message>
    <message>
        <source>This isn&apos;t valid JSON{where}. {shape}</source>
        <translation>Esto no es JSON válido{where}. {shape}</translation>
    </message>
    <message>
        <source>This keyboard doesn&apos;t have {keys}. Choose another talk key.</source>
        <translation>Este teclado no tiene {keys}. Elige otra tecla para hablar.</translation>
    </message>
    <message>
        <source>To use the server&apos;s speech recognition, set a server first (--base-url).</source>
        <translation>Para usar el reconocimiento de voz del servidor, indica antes un servidor (--base-url).</translation>
    </message>
    <message>
        <source>To use the server&apos;s voice, set a server first (--base-url).</source>
        <translation>Para usar la voz del servidor, indica antes un servidor (--base-url).</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Búsqueda de actualizaciones</translation>
    </message>
    <message>
        <source>Web page you asked for</source>
        <translation>Página web solicitada</translation>
    </message>
    <message>
        <source>Writes tool calls into its text, so tools are turned off for it. Check the server&apos;s tool call settings.</source>
        <translation>Escribe las llamadas a herramientas en el texto, así que se han desactivado. Revisa los ajustes de llamadas a herramientas del servidor.</translation>
    </message>
    <message>
        <source>Writes {count} tokens per second.</source>
        <translation>Escribe {count} tokens por segundo.</translation>
    </message>
    <message>
        <source>Writes {count} tokens per second. That&apos;s slower than speech, so the voice will pause.</source>
        <translation>Escribe {count} tokens por segundo. Es más lento que el habla, así que la voz hará pausas.</translation>
    </message>
    <message>
        <source>You haven&apos;t said anything for a while, so the conversation has ended.</source>
        <translation>No has dicho nada durante un rato, así que la conversación ha terminado.</translation>
    </message>
    <message>
        <source>You&apos;ve run out of credit at {place}.{said}</source>
        <translation>Se ha agotado tu saldo en {place}.{said}</translation>
    </message>
    <message>
        <source>Your API key for {place} doesn&apos;t allow this. Check the key and the model in Settings.{said}</source>
        <translation>Tu clave de API de {place} no permite esto. Revisa la clave y el modelo en Ajustes.{said}</translation>
    </message>
    <message>
        <source>Your desktop didn&apos;t assign the talk key to Repartee. Choose it again.</source>
        <translation>El escritorio no ha asignado la tecla para hablar a Repartee. Elígela de nuevo.</translation>
    </message>
    <message>
        <source>Your desktop uses {keys} as the talk key.</source>
        <translation>Tu escritorio usa {keys} como tecla para hablar.</translation>
    </message>
    <message>
        <source>Your disk is full, so this conversation isn&apos;t being saved. Free up some space to save it with your next message.</source>
        <translation>El disco está lleno y esta conversación no se guarda. Libera espacio para guardarla con el próximo mensaje.</translation>
    </message>
    <message>
        <source>Your history was created by a newer version of Repartee. Update Repartee to see it and save conversations.</source>
        <translation>El historial es de una versión más reciente de Repartee. Actualiza Repartee para verlo y guardar conversaciones.</translation>
    </message>
    <message>
        <source>Your history was damaged. Conversations recovered: {count}. The damaged file was kept as {name}.</source>
        <translation>El historial estaba dañado. Conversaciones recuperadas: {count}. El archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
        <source>Your messages and API key are sent to {host} without encryption. Use an https address if you can.</source>
        <translation>Tus mensajes y tu clave de API se envían a {host} sin cifrar. Si puedes, usa una dirección https.</translation>
    </message>
    <message>
        <source>accurate</source>
        <translation>preciso</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>fairly accurate</source>
        <translation>bastante preciso</translation>
    </message>
    <message>
        <source>fairly fast</source>
        <translation>bastante rápido</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>immediate</source>
        <translation>inmediato</translation>
    </message>
    <message>
        <source>in {wait_s} seconds</source>
        <translation>en {wait_s} segundos</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>very accurate</source>
        <translation>muy preciso</translation>
    </message>
    <message>
        <source>{base_url} isn&apos;t a web address. Correct it in Settings.</source>
        <translation>{base_url} no es una dirección web. Corrígela en Ajustes.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain Repartee settings.</source>
        <translation>{file} no contiene ajustes de Repartee.</translation>
    </message>
    <message>
        <source>{host} didn&apos;t send a list of files. Check your connection and the address of the model hub.</source>
        <translation>{host} no envió una lista de archivos. Comprueba tu conexión y la dirección del repositorio de modelos.</translation>
    </message>
    <message>
        <source>{host} has no such file, or it needs an account.</source>
        <translation>{host} no tiene ese archivo, o requiere una cuenta.</translation>
    </message>
    <message>
        <source>{host} no longer has the model {name}.</source>
        <translation>{host} ya no ofrece el modelo {name}.</translation>
    </message>
    <message>
        <source>{host} redirects to an invalid address.</source>
        <translation>{host} redirige a una dirección no válida.</translation>
    </message>
    <message>
        <source>{host} returned error {status_code}. Try again later.</source>
        <translation>{host} ha devuelto el error {status_code}. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{keys} is already used by another app. Choose another talk key.</source>
        <translation>Otra aplicación ya usa {keys}. Elige otra tecla para hablar.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use tools because its context is too short. Choose a model with a longer context.</source>
        <translation>{model} no puede usar herramientas porque su contexto es demasiado corto. Elige un modelo con un contexto más largo.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use tools on this server. For timers, notes, and other tasks, choose another model.</source>
        <translation>{model} no puede usar herramientas en este servidor. Para temporizadores, notas y otras tareas, elige otro modelo.</translation>
    </message>
    <message>
        <source>{model} is ready.</source>
        <translation>{model} está listo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or isn&apos;t a speech recognition model that Repartee can use. Reinstall it or choose another in Models and voices.</source>
        <translation>{name} está dañado o no es un modelo de reconocimiento de voz que Repartee pueda usar. Vuelve a instalarlo o elige otro en «Modelos y voces».</translation>
    </message>
    <message>
        <source>{name} is in version {version} of the GGUF format, which isn&apos;t supported.</source>
        <translation>{name} usa la versión {version} del formato GGUF, que no es compatible.</translation>
    </message>
    <message>
        <source>{name} is incomplete. Copy or download it again.</source>
        <translation>{name} está incompleto. Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF model file.</source>
        <translation>{name} no es un archivo de modelo GGUF.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a language model that can chat ({kind}).</source>
        <translation>{name} no es un modelo de lenguaje que pueda conversar ({kind}).</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a model in GGUF format. Choose another file.</source>
        <translation>{name} no es un modelo en formato GGUF. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a speech recognition model. Choose a GGUF file made for transcribe.cpp, or a whisper.cpp model.</source>
        <translation>{name} no es un modelo de reconocimiento de voz. Elige un archivo GGUF hecho para transcribe.cpp o un modelo de whisper.cpp.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Choose a medium-quality voice.</source>
        <translation>{paused} No pudo seguir el ritmo. Elige una voz de calidad media.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Close other demanding apps.</source>
        <translation>{paused} No pudo seguir el ritmo. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>{paused} It speaks word by word. Let it say longer pieces in Settings › Voice.</source>
        <translation>{paused} Habla palabra por palabra. Elige fragmentos más largos en Ajustes › Voz.</translation>
    </message>
    <message>
        <source>{paused} The model sends {rate:.0f} tokens a second. A smaller model is faster.</source>
        <translation>{paused} El modelo envía {rate:.0f} tokens por segundo. Uno más pequeño es más rápido.</translation>
    </message>
    <message>
        <source>{reason} Until then, the built-in helper answers.</source>
        <translation>{reason} Mientras tanto, responde el ayudante integrado.</translation>
    </message>
    <message>
        <source>{url} isn&apos;t a list of voices. Check the address in Settings.</source>
        <translation>{url} no es una lista de voces. Revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{variable} contains a space or an invalid character. Set it again.</source>
        <translation>{variable} contiene un espacio o un carácter no válido. Vuelve a definirla.</translation>
    </message>
    <message>
        <source>“args” of the tool server {label} must be a list of strings.</source>
        <translation>«args» del servidor de herramientas {label} debe ser una lista de cadenas.</translation>
    </message>
    <message>
        <source>“{key}” of the tool server {name} must contain only names and text values.</source>
        <translation>«{key}» del servidor de herramientas {name} solo puede contener nombres y valores de texto.</translation>
    </message>
    <message>
        <source>The voice {name} is no longer available.</source>
        <translation>La voz {name} ya no está disponible.</translation>
    </message>
    <message>
        <source>The list from {host} is too large. Check the address in Settings.</source>
        <translation>La lista de {host} es demasiado grande. Comprueba la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>The voice {name} comes with Repartee and can&apos;t be removed.</source>
        <translation>La voz {name} viene con Repartee y no se puede quitar.</translation>
    </message>
    <message>
        <source>The voice {name} couldn&apos;t say this, so another voice speaks.</source>
        <translation>La voz {name} no pudo decirlo, así que habla otra.</translation>
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
        <source>Tool servers in {file} were skipped: {error}</source>
        <translation>Se han omitido los servidores de herramientas de {file}: {error}</translation>
    </message>
    <message>
        <source>Tool servers were stopped because Repartee quit.</source>
        <translation>Los servidores de herramientas se han cerrado con Repartee.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Voces y modelos</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dentro de un momento</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>{application}: {error}</source>
        <translation>{application}: {error}</translation>
    </message>
    <message>
        <source>{host} sent something other than {name}. Check your connection, then try again.</source>
        <translation>{host} envió algo distinto de {name}. Comprueba tu conexión e inténtalo de nuevo.</translation>
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
        <source>{netloc} redirects too many times. Check the address.</source>
        <translation>{netloc} redirige demasiadas veces. Revisa la dirección.</translation>
    </message>
    <message>
        <source>{path} contains no sound.</source>
        <translation>{path} no contiene sonido.</translation>
    </message>
    <message>
        <source>{path} is a compressed WAV file. Save it as 16-bit PCM.</source>
        <translation>{path} es un archivo WAV comprimido. Guárdalo como PCM de 16 bits.</translation>
    </message>
    <message>
        <source>{path} is a damaged WAV file. Record it again.</source>
        <translation>{path} es un archivo WAV dañado. Vuelve a grabarlo.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a recording inside it.</source>
        <translation>{path} es una carpeta. Indica una grabación que esté dentro.</translation>
    </message>
    <message>
        <source>{path} is empty. Record it again.</source>
        <translation>{path} está vacío. Vuelve a grabarlo.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t a supported audio file. Convert it to WAV first.</source>
        <translation>{path} no es un archivo de audio compatible. Conviértelo antes a WAV.</translation>
    </message>
    <message>
        <source>{place} answered with {what} instead of a chat response. You may need to sign in. Check the address in Settings.</source>
        <translation>{place} ha respondido con {what} en lugar de un chat. Puede que debas iniciar sesión. Revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} closed the connection without answering. Try again.</source>
        <translation>{place} ha cerrado la conexión sin responder. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} declined to answer. Try rephrasing your question.{said}</source>
        <translation>{place} no ha querido responder. Prueba a reformular la pregunta.{said}</translation>
    </message>
    <message>
        <source>{place} didn&apos;t return a transcript. Check in Settings that the server offers speech recognition.</source>
        <translation>{place} no ha devuelto una transcripción. Comprueba en Ajustes que el servidor ofrezca reconocimiento de voz.</translation>
    </message>
    <message>
        <source>{place} didn&apos;t return speech as raw PCM. Check in Settings that the server offers speech.</source>
        <translation>{place} no ha devuelto voz en PCM sin formato. Comprueba en Ajustes que el servidor ofrezca síntesis de voz.</translation>
    </message>
    <message>
        <source>{place} didn&apos;t start answering within {limit_s:g} seconds. Try again.</source>
        <translation>{place} no ha empezado a responder en {limit_s:g} segundos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} doesn&apos;t have the model {model}. Choose another one in Settings.{said}</source>
        <translation>{place} no tiene el modelo {model}. Elige otro en Ajustes.{said}</translation>
    </message>
    <message>
        <source>{place} doesn&apos;t support HTTPS. Check the address in Settings.</source>
        <translation>{place} no admite HTTPS. Revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} has nothing at this path. Check the address in Settings. Most end in /v1.</source>
        <translation>{place} no tiene nada en esta ruta. Revisa la dirección en Ajustes: casi todas acaban en /v1.</translation>
    </message>
    <message>
        <source>{place} is limiting your requests. Try again {when}.</source>
        <translation>{place} limita tus peticiones. Inténtalo de nuevo {when}.</translation>
    </message>
    <message>
        <source>{place} is still loading the model. Try again in a moment.</source>
        <translation>{place} aún está cargando el modelo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{place} isn&apos;t responding. Check your connection and the address in Settings.</source>
        <translation>{place} no responde. Comprueba la conexión y la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} redirects to {target}. Nothing was sent there. If you trust it, enter that address in Settings.</source>
        <translation>{place} redirige a {target}. No se ha enviado nada allí. Si confías en esa dirección, escríbela en Ajustes.</translation>
    </message>
    <message>
        <source>{place} refused the request ({status}).{said}</source>
        <translation>{place} ha rechazado la petición ({status}).{said}</translation>
    </message>
    <message>
        <source>{place} rejected the API key. Check it in Settings.</source>
        <translation>{place} ha rechazado la clave de API. Revísala en Ajustes.</translation>
    </message>
    <message>
        <source>{place} reported an error ({status}).{said}</source>
        <translation>{place} ha devuelto un error ({status}).{said}</translation>
    </message>
    <message>
        <source>{place} reported an error.{said}</source>
        <translation>{place} ha devuelto un error.{said}</translation>
    </message>
    <message>
        <source>{place} requires an API key. Enter it in Settings.</source>
        <translation>{place} requiere una clave de API. Escríbela en Ajustes.</translation>
    </message>
    <message>
        <source>{place} requires payment. Check your account there.{said}</source>
        <translation>{place} requiere un pago. Revisa tu cuenta.{said}</translation>
    </message>
    <message>
        <source>{place} sent an answer Repartee couldn&apos;t read. Try again.</source>
        <translation>Repartee no ha podido leer la respuesta de {place}. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} sent an empty response. Check that the address in Settings is a chat server. Most end in /v1.</source>
        <translation>{place} ha enviado una respuesta vacía. Comprueba que la dirección en Ajustes sea de un servidor de chat: casi todas acaban en /v1.</translation>
    </message>
    <message>
        <source>{place} sent too much data, so Repartee disconnected. Check the address in Settings.</source>
        <translation>{place} ha enviado demasiados datos y Repartee se ha desconectado. Revisa la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>{place} stopped responding for {limit_s:g} seconds. Try again.</source>
        <translation>{place} ha dejado de responder durante {limit_s:g} segundos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{problem} Repartee can try again in {pause:.0f} seconds.</source>
        <translation>{problem} Repartee podrá volver a intentarlo en {pause:.0f} segundos.</translation>
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
        <source>Enter the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>Escribe la dirección del servidor, como http://localhost:8080/v1.</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <translation>Obtener una clave…</translation>
    </message>
    <message>
        <source>Stored in your system&apos;s keyring, never in a file.</source>
        <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>The server lists no models. Enter the name of one.</source>
        <translation>El servidor no muestra modelos. Escribe el nombre de uno.</translation>
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
</context>
<context>
    <name>ServerRows</name>
    <message>
        <source>Asks the server which models it has</source>
        <translation>Pregunta al servidor qué modelos tiene</translation>
    </message>
    <message>
        <source>Load models</source>
        <translation>Cargar modelos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>One model available</source>
        <translation>Un modelo disponible</translation>
    </message>
    <message>
        <source>The server lists no models. Enter a name.</source>
        <translation>El servidor no muestra modelos. Escribe un nombre.</translation>
    </message>
    <message>
        <source>{count} models available</source>
        <translation>{count} modelos disponibles</translation>
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
        <source>And wait longer in the middle of one</source>
        <translation>Y esperar más en mitad de una frase</translation>
    </message>
    <message>
        <source>Answer sooner after a complete sentence</source>
        <translation>Responder antes tras una frase completa</translation>
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
        <source>Built-in helper answers</source>
        <translation>Responde el ayudante integrado</translation>
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
        <source>Echo cancellation</source>
        <translation>Cancelación de eco</translation>
    </message>
    <message>
        <source>End a conversation after silence</source>
        <translation>Terminar la conversación tras un silencio</translation>
    </message>
    <message>
        <source>Faster, but may send a question twice</source>
        <translation>Más rápido, pero puede enviar una pregunta dos veces</translation>
    </message>
    <message>
        <source>For a fan, traffic, or a loud computer</source>
        <translation>Para un ventilador, el tráfico o un equipo ruidoso</translation>
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
        <source>Lets you interrupt by voice without a headset</source>
        <translation>Permite interrumpir con la voz sin auriculares</translation>
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
        <source>Noise suppression</source>
        <translation>Supresión de ruido</translation>
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
        <source>Pinned conversations are always kept</source>
        <translation>Las conversaciones fijadas se conservan siempre</translation>
    </message>
    <message>
        <source>Prepare the answer at a pause</source>
        <translation>Preparar la respuesta en una pausa</translation>
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
        <source>Sound when it listens</source>
        <translation>Sonido cuando escucha</translation>
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
        <source>The time, timers, and sums at once, without the model</source>
        <translation>La hora, los temporizadores y los cálculos al momento, sin el modelo</translation>
    </message>
    <message>
        <source>What the model should know about its role and its answers</source>
        <translation>Lo que el modelo debe saber sobre su papel y sus respuestas</translation>
    </message>
    <message>
        <source>With a model on this computer</source>
        <translation>Con un modelo en este equipo</translation>
    </message>
    <message>
        <source>With every model</source>
        <translation>Con cualquier modelo</translation>
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
        <source>You are Repartee, a voice assistant. Your answers are spoken aloud: be brief and natural, lead with the answer, and use lists, code or tables only when asked for them.</source>
        <translation>Eres Repartee, un asistente de voz. Tus respuestas se leen en voz alta: sé breve y natural, empieza por la respuesta y usa listas, código o tablas solo cuando te los pidan. Responde en el idioma de la pregunta.</translation>
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
        <source>What tools may do</source>
        <translation>Qué pueden hacer las herramientas</translation>
    </message>
    <message>
        <source>“Allow” runs a tool without a question, “Ask” checks with you first, and “Never” hides it from the model.</source>
        <translation>«Permitir» usa la herramienta sin preguntar, «Preguntar» te consulta antes y «Nunca» la oculta al modelo.</translation>
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
        <source>Tool servers</source>
        <translation>Servidores de herramientas</translation>
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
        <source>These settings can&apos;t be used here and were skipped: {names}.</source>
        <translation>Estos ajustes no se pueden usar aquí y se omiten: {names}.</translation>
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
        <source>Your chats appear here.</source>
        <translation>Aquí aparecerán tus chats.</translation>
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
        <source>No microphone found. Connect one, then press Rescan.</source>
        <translation>No se encontró ningún micrófono. Conecta uno y pulsa Buscar de nuevo.</translation>
    </message>
    <message>
        <source>No speaker found. Connect one, then press Rescan.</source>
        <translation>No se encontró ningún altavoz. Conecta uno y pulsa Buscar de nuevo.</translation>
    </message>
    <message>
        <source>That&apos;s how you sound to Repartee.</source>
        <translation>Así te oye Repartee.</translation>
    </message>
    <message>
        <source>The microphone doesn&apos;t hear the speaker, so there&apos;s no echo.</source>
        <translation>El micrófono no oye el altavoz, así que no hay eco.</translation>
    </message>
    <message>
        <source>The microphone hears the speaker. Use headphones or turn the volume down, or Repartee may hear its own words.</source>
        <translation>El micrófono oye el altavoz. Usa auriculares o baja el volumen; si no, Repartee puede oírse a sí mismo.</translation>
    </message>
    <message>
        <source>The microphone is silent. It may be muted or turned off.</source>
        <translation>El micrófono no capta nada. Puede estar silenciado o apagado.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Look for newly connected devices</source>
        <translation>Buscar dispositivos recién conectados</translation>
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
        <source>Plays a chime and a sentence</source>
        <translation>Reproduce un tono y una frase</translation>
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
        <source>Install {name}?</source>
        <translation>¿Instalar {name}?</translation>
    </message>
    <message>
        <source>Its license is the {license}: {url}. By installing the model, you accept it.</source>
        <translation>Su licencia es {license}: {url}. Al instalar el modelo, la aceptas.</translation>
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
    <message>
        <source>your file</source>
        <translation>tu archivo</translation>
    </message>
    <message>
        <source>{count} languages</source>
        <translation>{count} idiomas</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>End the conversation</source>
        <translation>Terminar la conversación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Start a conversation</source>
        <translation>Iniciar una conversación</translation>
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
        <source>Hold to talk, or press once to keep talking: {keys}</source>
        <translation>Mantén pulsado para hablar o pulsa una vez para seguir hablando: {keys}</translation>
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
        <source>Press to talk, press again to send: {keys}</source>
        <translation>Pulsa para hablar y otra vez para enviar: {keys}</translation>
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
        <source>Talk to interrupt · Esc to stop</source>
        <translation>Habla para interrumpir · Esc para detener</translation>
    </message>
    <message>
        <source>The microphone is open · Esc ends the conversation</source>
        <translation>El micrófono está abierto · Esc termina la conversación</translation>
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
        <source>Cancel the alarm at {time}</source>
        <translation>Cancelar la alarma de las {time}</translation>
    </message>
    <message>
        <source>Cancel the reminder</source>
        <translation>Cancelar el recordatorio</translation>
    </message>
    <message>
        <source>Cancel the timer</source>
        <translation>Cancelar el temporizador</translation>
    </message>
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
    <name>ToolPermissions</name>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>No disponible ahora</translation>
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
        <source>From the server&apos;s documentation: JSON, a command, or an address</source>
        <translation>De la documentación del servidor: JSON, un comando o una dirección</translation>
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
    <name>Tools</name>
    <message>
        <source>Add to a note</source>
        <translation>Añadir a una nota</translation>
    </message>
    <message>
        <source>Adds or subtracts time, pauses, or restarts</source>
        <translation>Suma o resta tiempo, pausa o reinicia</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Cancel a timer</source>
        <translation>Cancelar un temporizador</translation>
    </message>
    <message>
        <source>Change a timer</source>
        <translation>Cambiar un temporizador</translation>
    </message>
    <message>
        <source>Change the volume</source>
        <translation>Cambiar el volumen</translation>
    </message>
    <message>
        <source>Changes how loud this computer is</source>
        <translation>Cambia el volumen de este equipo</translation>
    </message>
    <message>
        <source>Check the date</source>
        <translation>Consultar la fecha</translation>
    </message>
    <message>
        <source>Check the time</source>
        <translation>Consultar la hora</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Consultar el estado del equipo</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>Convertir unidades</translation>
    </message>
    <message>
        <source>Converts lengths, weights, temperatures, and more</source>
        <translation>Convierte longitudes, pesos, temperaturas y más</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>Count the days</source>
        <translation>Contar los días</translation>
    </message>
    <message>
        <source>Count the hours</source>
        <translation>Contar las horas</translation>
    </message>
    <message>
        <source>Deletes timers, alarms, and reminders</source>
        <translation>Elimina temporizadores, alarmas y recordatorios</translation>
    </message>
    <message>
        <source>Does math on this computer</source>
        <translation>Hace cálculos en este equipo</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>Ver la lista de notas</translation>
    </message>
    <message>
        <source>List timers</source>
        <translation>Ver los temporizadores</translation>
    </message>
    <message>
        <source>Loads a public page; sites you mention need no question</source>
        <translation>Carga una página pública; las que mencionas, sin preguntar</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Abrir un sitio web</translation>
    </message>
    <message>
        <source>Open an app</source>
        <translation>Abrir una aplicación</translation>
    </message>
    <message>
        <source>Opens a page in your browser</source>
        <translation>Abre una página en tu navegador</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Leer un archivo</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Leer una nota</translation>
    </message>
    <message>
        <source>Read a web page</source>
        <translation>Leer una página web</translation>
    </message>
    <message>
        <source>Read the clipboard</source>
        <translation>Leer el portapapeles</translation>
    </message>
    <message>
        <source>Reads the calendar, here or in another place</source>
        <translation>Lee el calendario, aquí o en otro lugar</translation>
    </message>
    <message>
        <source>Reads the clock, here or in another place</source>
        <translation>Lee el reloj, aquí o en otro lugar</translation>
    </message>
    <message>
        <source>Replaces what&apos;s on your clipboard</source>
        <translation>Reemplaza lo que hay en tu portapapeles</translation>
    </message>
    <message>
        <source>Search in files</source>
        <translation>Buscar en archivos</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Sends a note to the model</source>
        <translation>Envía una nota al modelo</translation>
    </message>
    <message>
        <source>Sends a text file in the folders above to the model</source>
        <translation>Envía un archivo de texto de esas carpetas al modelo</translation>
    </message>
    <message>
        <source>Sends battery, memory, and disk space to the model</source>
        <translation>Envía batería, memoria y espacio en disco al modelo</translation>
    </message>
    <message>
        <source>Sends matching lines of files in the folders above</source>
        <translation>Envía las líneas que coinciden de esas carpetas</translation>
    </message>
    <message>
        <source>Sends matching lines of your notes to the model</source>
        <translation>Envía al modelo las líneas de tus notas que coinciden</translation>
    </message>
    <message>
        <source>Sends names of files in the folders above to the model</source>
        <translation>Envía al modelo nombres de archivos de esas carpetas</translation>
    </message>
    <message>
        <source>Sends the text you copied to the model</source>
        <translation>Envía al modelo el texto que copiaste</translation>
    </message>
    <message>
        <source>Sends the titles of your notes to the model</source>
        <translation>Envía al modelo los títulos de tus notas</translation>
    </message>
    <message>
        <source>Sends your timers, alarms, and reminders to the model</source>
        <translation>Envía temporizadores, alarmas y recordatorios al modelo</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Crear un recordatorio</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>Poner un temporizador</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>Poner una alarma</translation>
    </message>
    <message>
        <source>Sets a reminder that&apos;s read aloud when it&apos;s due</source>
        <translation>Crea un recordatorio que se lee en voz alta</translation>
    </message>
    <message>
        <source>Sets a timer that rings on this computer</source>
        <translation>Pone un temporizador que suena en este equipo</translation>
    </message>
    <message>
        <source>Sets an alarm that rings at a time of day</source>
        <translation>Pone una alarma a una hora del día</translation>
    </message>
    <message>
        <source>Starts an app on this computer</source>
        <translation>Inicia una aplicación en este equipo</translation>
    </message>
    <message>
        <source>Works out how many days are left until a date</source>
        <translation>Calcula cuántos días faltan para una fecha</translation>
    </message>
    <message>
        <source>Works out how much time is left until a time of day</source>
        <translation>Calcula cuánto falta para una hora</translation>
    </message>
    <message>
        <source>Writes to a file in your notes folder</source>
        <translation>Escribe en un archivo de tu carpeta de notas</translation>
    </message>
    <message>
        <source>from line {number}</source>
        <translation>desde la línea {number}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>{number} days from now</source>
        <translation>dentro de {number} días</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} months from now</source>
        <translation>dentro de {number} meses</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
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
        <source>Answered by the built-in helper</source>
        <translation>Respondió el ayudante integrado</translation>
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
        <source>End the conversation</source>
        <translation>Terminar la conversación</translation>
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
        <source>Repartee is still running. To quit, choose Quit in this menu.</source>
        <translation>Repartee sigue abierto. Para cerrarlo, elige Salir en este menú.</translation>
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
        <source>Start a conversation</source>
        <translation>Iniciar una conversación</translation>
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
        <source>Go online to see more voices.</source>
        <translation>Conéctate a internet para ver más voces.</translation>
    </message>
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
        <source>Natural English voices are built in. You can download more, which also work offline.</source>
        <translation>Repartee incluye voces naturales en inglés. Puedes descargar más; también funcionan sin conexión.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
