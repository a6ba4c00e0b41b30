<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>A key for this server is stored in the system&apos;s keyring. Type to replace it.</source>
        <translation>En el llavero del sistema hay una clave para este servidor. Escribe para sustituirla.</translation>
    </message>
    <message>
        <source>A key is kept until Repartee ends: there is no keyring here to store it in.</source>
        <translation>La clave se guarda hasta que Repartee termine: aquí no hay llavero donde guardarla.</translation>
    </message>
    <message>
        <source>A key is set</source>
        <translation>Hay una clave puesta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Many local servers need none. It is kept in the system&apos;s keyring, never in a file.</source>
        <translation>Muchos servidores locales no la necesitan. Se guarda en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>OPENAI_API_KEY is used. Type to store another key.</source>
        <translation>Se usa OPENAI_API_KEY. Escriba para guardar otra clave.</translation>
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
        <source>Set by an environment variable, which comes before what is stored.</source>
        <translation>Fijada por una variable de entorno, que va antes que lo guardado.</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: show what followed again</source>
        <translation>Deshacer: volver a mostrar lo que seguía</translation>
    </message>
    <message>
        <source>What followed is kept in the history as “{title}”.</source>
        <translation>Lo que seguía se conserva en el historial como «{title}».</translation>
    </message>
    <message>
        <source>What followed is left out, and not stored in the history.</source>
        <translation>Lo que seguía se ha omitido y no está en el historial.</translation>
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
    <name>CatalogCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Installed</source>
        <translation>Instalada</translation>
    </message>
    <message>
        <source>It frees {size}. It can be installed again.</source>
        <translation>Libera {size}. Se puede volver a instalar.</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused at {percent} %</source>
        <translation>En pausa al {percent} %</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the voice {name}?</source>
        <translation>¿Quitar la voz {name}?</translation>
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
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Type a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
</context>
<context>
    <name>ComposerCard</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Nobody yet: no other computer, and no server on this one.</source>
        <translation>Nadie todavía: ningún otro equipo ni ningún servidor de este.</translation>
    </message>
    <message>
        <source>Since Repartee was started. Nothing is sent but for what stands here.</source>
        <translation>Desde que se inició Repartee. No se envía nada salvo lo que figura aquí.</translation>
    </message>
    <message>
        <source>Tool servers that are programs, and pages opened in your browser, contact whom they like: that cannot be seen from here.</source>
        <translation>Los servidores de herramientas que son programas y las páginas abiertas en el navegador contactan con quien quieren: eso no se puede ver desde aquí.</translation>
    </message>
    <message>
        <source>Who was contacted</source>
        <translation>Con quién se contactó</translation>
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
        <source>Begin a new conversation instead</source>
        <translation>Empezar otra conversación</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the last conversation</source>
        <translation>Continuar la última conversación</translation>
    </message>
    <message>
        <source>Your last conversation broke off before the answer: “{title}”</source>
        <translation>Tu última conversación se cortó antes de la respuesta: «{title}»</translation>
    </message>
    <message>
        <source>Your last conversation: “{title}”</source>
        <translation>Tu última conversación: «{title}»</translation>
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
        <source>You edit an earlier question. Enter asks it again.</source>
        <translation>Editas una pregunta anterior. Intro la vuelve a hacer.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>A model that has to be loaded first may take a minute.</source>
        <translation>Un modelo que aún hay que cargar puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Asks it three small questions: whether it answers as it writes, how fast, and whether it uses tools.</source>
        <translation>Le hace tres preguntas pequeñas: si responde mientras escribe, con qué rapidez y si usa herramientas.</translation>
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
        <source>What the model can do</source>
        <translation>Qué sabe hacer el modelo</translation>
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
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
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
        <source>Conversations (Ctrl+H)</source>
        <translation>Conversaciones (Ctrl+H)</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Small window, on top (Ctrl+M)</source>
        <translation>Ventana pequeña, siempre encima (Ctrl+M)</translation>
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
    <name>HistoryPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Keep it at the top, for ever</source>
        <translation>Mantenerla arriba, para siempre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Conversación nueva (Ctrl+N)</translation>
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
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Private mode: store nothing</source>
        <translation>Modo privado: no guardar nada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Write it to a file</source>
        <translation>Escribirla en un archivo</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» se ha eliminado.</translation>
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
        <source>A small window on top of others, or the large one</source>
        <translation>Una ventana pequeña sobre las demás, o la grande</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Empezar una conversación nueva</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Elegir un perfil</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>Conversaciones anteriores</translation>
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
        <source>Start a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Stop the assistant</source>
        <translation>Detener al asistente</translation>
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
    <name>LatencyMeter</name>
    <message>
        <source>Answer heard after {time}</source>
        <translation>Respuesta oída tras {time}</translation>
    </message>
    <message>
        <source>Latency of the last turn</source>
        <translation>Latencia del último turno</translation>
    </message>
    <message>
        <source>No turn yet: the meter shows where the time goes</source>
        <translation>Aún no hay turnos: el medidor muestra adónde se va el tiempo</translation>
    </message>
    <message>
        <source>Turn {number}: {headline}</source>
        <translation>Turno {number}: {headline}</translation>
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
        <source>Copy the selection</source>
        <translation>Copiar la selección</translation>
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
    <name>MetricsMenu</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy or export the figures</source>
        <translation>Copiar o exportar las cifras</translation>
    </message>
    <message>
        <source>Copy this turn&apos;s figures</source>
        <translation>Copiar las cifras de este turno</translation>
    </message>
    <message>
        <source>Export all turns</source>
        <translation>Exportar todos los turnos</translation>
    </message>
    <message>
        <source>Export all turns…</source>
        <translation>Exportar todos los turnos…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
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
        <source>A built-in tool</source>
        <translation>Una herramienta integrada</translation>
    </message>
    <message>
        <source>A tool of the server {server}</source>
        <translation>Una herramienta del servidor {server}</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>In this conversation</source>
        <translation>En esta conversación</translation>
    </message>
    <message>
        <source>It is too long to be shown, so it cannot be allowed.</source>
        <translation>Es demasiado largo para mostrarse, así que no se puede permitir.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Desplácese hasta el final para permitirlo.</translation>
    </message>
    <message>
        <source>What it is given</source>
        <translation>Lo que recibe</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va a</translation>
    </message>
</context>
<context>
    <name>PermissionRules</name>
    <message>
        <source>Always: {tool}</source>
        <translation>Siempre: {tool}</translation>
    </message>
    <message>
        <source>Never: {tool}</source>
        <translation>Nunca: {tool}</translation>
    </message>
    <message>
        <source>None. A tool that acts asks first; what you answer for good stands here.</source>
        <translation>Ninguno. Una herramienta que actúa pregunta antes; lo que respondas para siempre aparece aquí.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke {rule}</source>
        <translation>Revocar {rule}</translation>
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
        <source>Private: nothing of this conversation is stored.</source>
        <translation>Privado: no se guarda nada de esta conversación.</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Built-in helper</source>
        <translation>Ayudante integrado</translation>
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
        <source>Keep server, model, instructions and voice as:</source>
        <translation>Guardar servidor, modelo, instrucciones y voz como:</translation>
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
        <source>Profile and model: {name}</source>
        <translation>Perfil y modelo: {name}</translation>
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
        <source>The settings below it come back into force.</source>
        <translation>Los ajustes que hay debajo vuelven a valer.</translation>
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
        <source>A quotation mark in the command has no pair.</source>
        <translation>Una comilla de la orden no tiene pareja.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
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
        <source>Couldn&apos;t read {path}: {reason}.</source>
        <translation>No se ha podido leer {path}: {reason}.</translation>
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
        <source>Couldn&apos;t save {path}: {reason}.</source>
        <translation>No se ha podido guardar {path}: {reason}.</translation>
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
        <source>Each line below should be a name, {between} and a value.</source>
        <translation>Cada línea de abajo debería ser un nombre, {between} y un valor.</translation>
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
        <source>Enter the server&apos;s address before its API key.</source>
        <translation>Escribe la dirección del servidor antes de su clave de API.</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>For example: {example}.</source>
        <translation>Por ejemplo: {example}.</translation>
    </message>
    <message>
        <source>Getting ready… one moment, please.</source>
        <translation>Preparando… un momento, por favor.</translation>
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
        <source>It took {time} to get the request through to the server. The server is overloaded, or your connection is unstable.</source>
        <translation>El servidor ha tardado {time} en aceptar la petición. Está sobrecargado o la conexión es inestable.</translation>
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
        <source>Repartee can&apos;t pronounce text for the voice {name}. Choose another voice.</source>
        <translation>Repartee no tiene los datos de pronunciación de la voz {name}. Elige otra.</translation>
    </message>
    <message>
        <source>Repartee can&apos;t save anything in {folder}. Your settings, timers, and conversations will be lost when you quit.</source>
        <translation>Repartee no puede guardar nada en {folder}. Perderás los ajustes, los temporizadores y las conversaciones al salir.</translation>
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
        <source>Speech recognition failed. Say it again or type.</source>
        <translation>El reconocimiento de voz ha fallado. Repítelo o escribe.</translation>
    </message>
    <message>
        <source>Speech recognition isn&apos;t available. Type instead.</source>
        <translation>El reconocimiento de voz no está disponible. Puedes escribir.</translation>
    </message>
    <message>
        <source>Speech recognition on the server took {time}. For English, the built-in recognition is faster.</source>
        <translation>El reconocimiento de voz del servidor ha tardado {time}. Para el inglés, el integrado es más rápido.</translation>
    </message>
    <message>
        <source>Speech recognition took {time}. Close other demanding apps.</source>
        <translation>El reconocimiento de voz ha tardado {time}. Cierra otras aplicaciones exigentes.</translation>
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
        <source>The answer waited {time} for tools ({names}). You can stop a tool you don&apos;t need while it runs.</source>
        <translation>La respuesta ha esperado {time} a las herramientas ({names}). Puedes detener las que no necesites mientras se ejecutan.</translation>
    </message>
    <message>
        <source>The answer was ready {time} before “one moment” was finished. Repartee says this only when the wait is long.</source>
        <translation>La respuesta estaba lista {time} antes de acabar de decir «un momento». Repartee solo lo dice cuando la espera es larga.</translation>
    </message>
    <message>
        <source>The basic voice couldn&apos;t say this. The answer is shown as text.</source>
        <translation>La voz básica no ha podido decir esto. La respuesta se muestra como texto.</translation>
    </message>
    <message>
        <source>The built-in helper took {time} because it was still loading.</source>
        <translation>El ayudante integrado ha tardado {time} porque aún se estaba cargando.</translation>
    </message>
    <message>
        <source>The built-in helper took {time}. Close other demanding apps.</source>
        <translation>El ayudante integrado ha tardado {time}. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>The certificate of {place} isn&apos;t trusted. Check the address, or add its certificate authority to this computer (SSL_CERT_FILE).</source>
        <translation>El certificado de {place} no es de confianza. Revisa la dirección o añade su autoridad de certificación a este equipo (SSL_CERT_FILE).</translation>
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
        <source>{needs} The first chunk had {characters} characters. Set “Start speaking after” to Adaptive.</source>
        <translation>{needs} El primer fragmento tenía {characters} caracteres. Elige «Adaptativo» en «Empezar a hablar tras».</translation>
    </message>
    <message>
        <source>The first words took {time} at {rate:.0f} tokens per second. A smaller model is faster.</source>
        <translation>Las primeras palabras han tardado {time}, a {rate:.0f} tokens por segundo. Un modelo más pequeño es más rápido.</translation>
    </message>
    <message>
        <source>The list of voices from {host} is too large. Check the address in Settings.</source>
        <translation>La lista de voces de {host} es demasiado grande. Revisa la dirección en Ajustes.</translation>
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
        <source>The model spent {time} reasoning before it answered. Turn off reasoning or choose a model without it.</source>
        <translation>El modelo ha razonado durante {time} antes de responder. Desactiva el razonamiento o elige un modelo sin él.</translation>
    </message>
    <message>
        <source>The model took {time} to start answering.</source>
        <translation>El modelo ha tardado {time} en empezar a responder.</translation>
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
        <source>The speaker adds {time}. A wired speaker is faster than Bluetooth.</source>
        <translation>El altavoz añade {time}. Uno con cable es más rápido que Bluetooth.</translation>
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
        <source>The speech recognition model {name} is damaged. Reinstall it in Models and voices.</source>
        <translation>El modelo de reconocimiento de voz {name} está dañado. Vuelve a instalarlo en «Modelos y voces».</translation>
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
        <source>The voice took {time} to start speaking.</source>
        <translation>La voz ha tardado {time} en empezar a hablar.</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole phrase. To start sooner, set “Start speaking after” to Adaptive.</source>
        <translation>La voz ha esperado {time} a un fragmento completo. Para empezar antes, elige «Adaptativo» en «Empezar a hablar tras».</translation>
    </message>
    <message>
        <source>The voice waited {time} for a whole sentence. To start sooner, set “Start speaking after” to Adaptive.</source>
        <translation>La voz ha esperado {time} a una frase completa. Para empezar antes, elige «Adaptativo» en «Empezar a hablar tras».</translation>
    </message>
    <message>
        <source>The voice {name_or_path} isn&apos;t installed. Installed voices: {names}. To install it, run `repartee voices install {name_or_path}`.</source>
        <translation>La voz {name_or_path} no está instalada. Voces instaladas: {names}. Para instalarla, ejecuta `repartee voices install {name_or_path}`.</translation>
    </message>
    <message>
        <source>The voice {name} couldn&apos;t say this, so the basic voice is used.</source>
        <translation>La voz {name} no ha podido decir esto, así que se usa la voz básica.</translation>
    </message>
    <message>
        <source>The voice {name} is damaged. Run `repartee voices install {name}` to reinstall it.</source>
        <translation>La voz {name} está dañada. Ejecuta `repartee voices install {name}` para reinstalarla.</translation>
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
        <source>There&apos;s a problem with your history ({reason}), so this conversation isn&apos;t being saved.</source>
        <translation>Hay un problema con el historial ({reason}) y esta conversación no se guarda.</translation>
    </message>
    <message>
        <source>There&apos;s no file at {path}.</source>
        <translation>No hay ningún archivo en {path}.</translation>
    </message>
    <message>
        <source>There&apos;s no microphone named “{name}”. Available: {names}.</source>
        <translation>No hay ningún micrófono llamado «{name}». Disponibles: {names}.</translation>
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
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>in {wait_s} seconds</source>
        <translation>en {wait_s} segundos</translation>
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
        <source>{needs} A medium-quality voice is faster.</source>
        <translation>{needs} Una voz de calidad media es más rápida.</translation>
    </message>
    <message>
        <source>{needs} Close other demanding apps.</source>
        <translation>{needs} Cierra otras aplicaciones exigentes.</translation>
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
        <source>{paused} It couldn&apos;t keep up. Choose a medium-quality voice.</source>
        <translation>{paused} No daba abasto. Elige una voz de calidad media.</translation>
    </message>
    <message>
        <source>{paused} It couldn&apos;t keep up. Close other demanding apps.</source>
        <translation>{paused} No daba abasto. Cierra otras aplicaciones exigentes.</translation>
    </message>
    <message>
        <source>{paused} It was speaking word by word. To avoid pauses, set “Start speaking after” to Adaptive.</source>
        <translation>{paused} Hablaba palabra por palabra. Para evitar las pausas, elige «Adaptativo» en «Empezar a hablar tras».</translation>
    </message>
    <message>
        <source>{paused} The model sends only {rate:.0f} tokens per second. A smaller model is faster.</source>
        <translation>{paused} El modelo solo envía {rate:.0f} tokens por segundo. Uno más pequeño es más rápido.</translation>
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
        <source>{took} A smaller model or a server closer to you is faster.</source>
        <translation>{took} Un modelo más pequeño o un servidor más cercano es más rápido.</translation>
    </message>
    <message>
        <source>{took} It may have been loading. If the next answer is faster, keep the model loaded.</source>
        <translation>{took} Puede que se estuviera cargando. Si la próxima respuesta es más rápida, mantén el modelo cargado.</translation>
    </message>
    <message>
        <source>{took} It usually takes {usual}, so the server or network was probably busy.</source>
        <translation>{took} Lo normal son {usual}: el servidor o la red estarían ocupados.</translation>
    </message>
    <message>
        <source>{took} Once loaded, it takes {usual}. Keep it loaded between questions.</source>
        <translation>{took} Una vez cargado, tarda {usual}. Mantenlo cargado entre preguntas.</translation>
    </message>
    <message>
        <source>{took} Once loaded, it takes {usual}. Keep it loaded on the server.</source>
        <translation>{took} Una vez cargado, tarda {usual}. Mantenlo cargado en el servidor.</translation>
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
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Parallel calls</source>
        <translation>Llamadas en paralelo</translation>
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
        <source>Something unexpected went wrong. The log has the details; you can go on.</source>
        <translation>Algo inesperado salió mal. El registro tiene los detalles; puedes seguir.</translation>
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
        <translation>Streaming</translation>
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
        <source>The desktop calls the keys to talk {keys}.</source>
        <translation>El escritorio llama {keys} a las teclas para hablar.</translation>
    </message>
    <message>
        <source>The first words to speak came {time} after the first text. The model paused or began with text that isn&apos;t read aloud.</source>
        <translation>Las primeras palabras para decir llegaron {time} después del primer texto. El modelo hizo una pausa o empezó con algo que no se lee en voz alta.</translation>
    </message>
    <message>
        <source>The provider blocked the rest of this answer.</source>
        <translation>El proveedor ha bloqueado el resto de esta respuesta.</translation>
    </message>
    <message>
        <source>The tool server {name} was stopped.</source>
        <translation>El servidor de herramientas {name} se ha detenido.</translation>
    </message>
    <message>
        <source>There is no keyring to store the API key in: it is kept until Repartee ends.</source>
        <translation>No hay llavero donde guardar la clave de API: se conserva hasta que Repartee termine.</translation>
    </message>
    <message>
        <source>There is no voice {name} to be had any more.</source>
        <translation>La voz {name} ya no está disponible.</translation>
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
        <translation>en un momento</translation>
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
        <source>{name} could not be written: {reason}. Choose another folder.</source>
        <translation>No se ha podido escribir {name}: {reason}. Elige otra carpeta.</translation>
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
        <translation>Conseguir una clave…</translation>
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
        <translation>Carga los modelos y elige uno, u omítelo.</translation>
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
        <translation>El servidor no enumera modelos; escribe el nombre de uno.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address, such as http://localhost:8080/v1.</source>
        <translation>Escribe la dirección del servidor, como http://localhost:8080/v1.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: {title}</source>
        <translation>Volver al valor predeterminado: {title}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Address of an OpenAI-compatible server, e.g. http://localhost:11434/v1. Empty: the built-in helper answers.</source>
        <translation>Dirección de un servidor compatible con OpenAI, p. ej. http://localhost:11434/v1. Vacío: responde el ayudante integrado.</translation>
    </message>
    <message>
        <source>Address that is asked once a day for the newest version, in the form of https://api.github.com/repos/OWNER/repartee/releases/latest. Nothing is installed by itself. Empty: nobody is asked.</source>
        <translation>Dirección a la que se pregunta una vez al día por la versión más reciente, con la forma de https://api.github.com/repos/OWNER/repartee/releases/latest. Nada se instala por sí solo. Vacío: no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>After a tap, stop listening when you stop talking: no second tap is needed.</source>
        <translation>Tras un toque, deja de escuchar cuando dejas de hablar: no hace falta un segundo toque.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Ask the model the moment the talk key is let go, with what was understood by then; if the last words change it, it is asked again, which costs a second request.</source>
        <translation>Preguntar al modelo en el momento de soltar la tecla, con lo entendido hasta entonces; si las últimas palabras lo cambian, se pregunta otra vez, lo que cuesta una segunda petición.</translation>
    </message>
    <message>
        <source>Closing the window leaves Repartee in the desktop&apos;s tray, where there is one; the desktop-wide key goes on working.</source>
        <translation>Al cerrar la ventana, Repartee queda en la bandeja del escritorio, si la hay; la tecla de todo el escritorio sigue funcionando.</translation>
    </message>
    <message>
        <source>Contact no other computer: only servers on this one are used, and tool servers that are programs are not started.</source>
        <translation>No contactar con ningún otro equipo: solo se usan los servidores de este, y no se inician los servidores de herramientas que son programas.</translation>
    </message>
    <message>
        <source>Conversations that nobody goes on with or has pinned are deleted after so many days. 0: they are kept for ever.</source>
        <translation>Las conversaciones que nadie continúa ni ha fijado se eliminan pasados estos días. 0: se guardan para siempre.</translation>
    </message>
    <message>
        <source>Desktop-wide key</source>
        <translation>Tecla en todo el escritorio</translation>
    </message>
    <message>
        <source>Documents/Repartee</source>
        <translation>Documentos/Repartee</translation>
    </message>
    <message>
        <source>End of speech</source>
        <translation>Fin del habla</translation>
    </message>
    <message>
        <source>Folder of the notes, which are Markdown files. Empty: &apos;Repartee&apos; in your documents.</source>
        <translation>Carpeta de las notas, que son archivos Markdown. Vacío: &apos;Repartee&apos; en tus documentos.</translation>
    </message>
    <message>
        <source>Folders it may read</source>
        <translation>Carpetas que puede leer</translation>
    </message>
    <message>
        <source>Folders whose text files may be searched and read, one a line (a variable or flag joins them as PATH does). Hidden files, keys and passwords are left out. Empty: none.</source>
        <translation>Carpetas cuyos archivos de texto se pueden buscar y leer, una por línea (una variable u opción las une como PATH). Se omiten archivos ocultos, claves y contraseñas. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Hands-free: so much silence ends what you say, in milliseconds.</source>
        <translation>Manos libres: tanto silencio termina lo que dices, en milisegundos.</translation>
    </message>
    <message>
        <source>Have a model on this computer load and read its instructions before the first question, and again after a pause. Other servers are never asked ahead.</source>
        <translation>Hacer que un modelo de este ordenador se cargue y lea sus instrucciones antes de la primera pregunta, y otra vez tras una pausa. A otros servidores nunca se les pregunta antes.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hold the last third of a second in memory, so that the first syllable is never lost. If off, the microphone opens when the talk key is pressed. A Bluetooth headset&apos;s always does: while it is open, the headset plays like a telephone.</source>
        <translation>Conserva en memoria el último tercio de segundo, para no perder nunca la primera sílaba. Si está desactivado, el micrófono se abre al pulsar la tecla de hablar. El de unos auriculares Bluetooth siempre lo hace así: mientras está abierto, suenan como un teléfono.</translation>
    </message>
    <message>
        <source>How fast the voice speaks, in percent; it holds from the next sentence on.</source>
        <translation>La velocidad de la voz, en porcentaje; vale desde la frase siguiente.</translation>
    </message>
    <message>
        <source>How long to wait for a model that sends nothing, in seconds. 0: automatic, which is long for a server in your network, because it may have to load the model.</source>
        <translation>Cuánto esperar a un modelo que no envía nada, en segundos. 0: automático, que es mucho para un servidor de tu red, porque quizá tenga que cargar el modelo.</translation>
    </message>
    <message>
        <source>How loud Repartee is, in percent of what the system gives it; it holds at once.</source>
        <translation>El volumen de Repartee, en porcentaje del que le da el sistema; vale al momento.</translation>
    </message>
    <message>
        <source>How soon speech starts: adaptive (soonest that sounds natural), phrase, sentence or word.</source>
        <translation>Cuándo empieza el habla: adaptive (lo antes que suene natural), phrase, sentence o word.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Keep a local model warm</source>
        <translation>Mantener caliente un modelo local</translation>
    </message>
    <message>
        <source>Keep conversations for</source>
        <translation>Guardar las conversaciones durante</translation>
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
        <source>Name of an installed Piper voice, a path to an .onnx file, or &apos;basic&apos;. Empty: the first installed voice, else the basic one.</source>
        <translation>Nombre de una voz Piper instalada, ruta de un archivo .onnx, o &apos;basic&apos;. Vacío: la primera voz instalada o, si no, la básica.</translation>
    </message>
    <message>
        <source>Name of the model as the server knows it.</source>
        <translation>Nombre del modelo tal como lo conoce el servidor.</translation>
    </message>
    <message>
        <source>Name, or part of it. Empty: the system&apos;s default.</source>
        <translation>Nombre, o parte de él. Vacío: el predeterminado del sistema.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>No se pregunta a nadie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Of the window: the system&apos;s, or another. It changes with the next start.</source>
        <translation>De la ventana: el del sistema u otro. Cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Modo sin conexión</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
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
        <source>Recognition model</source>
        <translation>Modelo de reconocimiento</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server&apos;s voice</source>
        <translation>Voz del servidor</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Space alone</source>
        <translation>Solo Espacio</translation>
    </message>
    <message>
        <source>Speak by</source>
        <translation>Hablar por</translation>
    </message>
    <message>
        <source>Speak replies</source>
        <translation>Decir las respuestas</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Speech by</source>
        <translation>Habla por</translation>
    </message>
    <message>
        <source>Speech model</source>
        <translation>Modelo de voz</translation>
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
        <translation>Iniciar al entrar</translation>
    </message>
    <message>
        <source>Start in the tray when you log in.</source>
        <translation>Iniciar en la bandeja al entrar en el sistema.</translation>
    </message>
    <message>
        <source>Start the answer early</source>
        <translation>Empezar pronto la respuesta</translation>
    </message>
    <message>
        <source>Store nothing of what is said. Turning it on or off begins a new conversation.</source>
        <translation>No guardar nada de lo que se dice. Activarlo o desactivarlo empieza una conversación nueva.</translation>
    </message>
    <message>
        <source>Talk by</source>
        <translation>Hablar con</translation>
    </message>
    <message>
        <source>Talk key</source>
        <translation>Tecla para hablar</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>The built-in helper</source>
        <translation>El ayudante integrado</translation>
    </message>
    <message>
        <source>The first installed voice</source>
        <translation>La primera voz instalada</translation>
    </message>
    <message>
        <source>The key that talks anywhere in the window. Outside the text field Space does the same. Empty: Space alone.</source>
        <translation>La tecla para hablar en cualquier parte de la ventana. Fuera del campo de texto, Espacio hace lo mismo. Vacío: solo Espacio.</translation>
    </message>
    <message>
        <source>The key that talks while another program has the keyboard, e.g. Ctrl+Alt+Space. Empty: none.</source>
        <translation>La tecla para hablar mientras otro programa tiene el teclado, p. ej. Ctrl+Alt+Espacio. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>The server&apos;s speech-to-text model, used when recognition is &apos;server&apos;.</source>
        <translation>El modelo de voz a texto del servidor, cuando el reconocimiento es &apos;server&apos;.</translation>
    </message>
    <message>
        <source>The server&apos;s text-to-speech model, used when speech is by the server.</source>
        <translation>El modelo de síntesis de voz del servidor, cuando habla el servidor.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <translation>El predeterminado del sistema</translation>
    </message>
    <message>
        <source>The voice&apos;s name as the server knows it.</source>
        <translation>El nombre de la voz tal como lo conoce el servidor.</translation>
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
        <source>What the model is told to be.</source>
        <translation>Lo que se le dice al modelo que es.</translation>
    </message>
    <message>
        <source>Whether rings and charts move: as the system says, full or reduced.</source>
        <translation>Si los anillos y gráficos se mueven: como diga el sistema, del todo o reducido.</translation>
    </message>
    <message>
        <source>Whether the voice speaks; a screen reader reads the replies that it does not.</source>
        <translation>Si la voz habla; un lector de pantalla lee las respuestas que ella no dice.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>adaptativo</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>hold (listen while the key is down), tap (listen from one tap to the next) or auto: a long press is a hold, a short one a tap.</source>
        <translation>hold (escucha mientras la tecla está pulsada), tap (escucha de un toque al siguiente) o auto: una pulsación larga es mantener, una corta un toque.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>local (a voice on this computer) or server (/audio/speech; while it fails, the basic voice speaks).</source>
        <translation>local (una voz de este ordenador) o servidor (/audio/speech; mientras falle, habla la voz básica).</translation>
    </message>
    <message>
        <source>moonshine</source>
        <translation>moonshine</translation>
    </message>
    <message>
        <source>moonshine (on this computer, English) or server (/audio/transcriptions).</source>
        <translation>moonshine (en este ordenador, inglés) o server (/audio/transcriptions).</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>frase hecha</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>oración</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>Según el sistema, claro u oscuro.</translation>
    </message>
    <message>
        <source>tap</source>
        <translation>tocar</translation>
    </message>
    <message>
        <source>unless_screen_reader</source>
        <translation>salvo con lector de pantalla</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Ask the server which models it has.</source>
        <translation>Preguntar al servidor qué modelos tiene.</translation>
    </message>
    <message>
        <source>Check the sound…</source>
        <translation>Comprobar el sonido…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Every host since the start, and why.</source>
        <translation>Cada servidor desde el inicio, y por qué.</translation>
    </message>
    <message>
        <source>Let the model use tools of other programs.</source>
        <translation>Deja que el modelo use herramientas de otros programas.</translation>
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
        <source>Models and voices…</source>
        <translation>Modelos y voces…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Set by {variable}, which comes before what is chosen here.</source>
        <translation>Fijado por {variable}, que va antes que lo elegido aquí.</translation>
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
        <source>The server has {count}: choose one, or type a name.</source>
        <translation>El servidor tiene {count}: elige uno o escribe un nombre.</translation>
    </message>
    <message>
        <source>The server lists no models; type the name of one.</source>
        <translation>El servidor no enumera modelos; escribe el nombre de uno.</translation>
    </message>
    <message>
        <source>Tool servers…</source>
        <translation>Servidores de herramientas…</translation>
    </message>
    <message>
        <source>Who was contacted…</source>
        <translation>Con quién se contactó…</translation>
    </message>
    <message>
        <source>Your administrator has set this.</source>
        <translation>Lo ha fijado tu administrador.</translation>
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
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: export, import, reset</source>
        <translation>Más: exportar, importar, restablecer</translation>
    </message>
    <message>
        <source>Profiles, API keys, permissions and voices stay as they are.</source>
        <translation>Los perfiles, claves de API, permisos y voces quedan como están.</translation>
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
        <source>Command to talk</source>
        <translation>Orden para hablar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command to talk</source>
        <translation>Copiar la orden para hablar</translation>
    </message>
    <message>
        <source>For a key in the desktop&apos;s own settings, where it gives no program a key. With start or stop in place of toggle, one that is held.</source>
        <translation>Para una tecla en los ajustes del escritorio, donde este no da ninguna a los programas. Con start o stop en vez de toggle, una que se mantiene pulsada.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has “{words}” in its name or description.</source>
        <translation>Ningún ajuste tiene «{words}» en su nombre o descripción.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <source>It brings the profile {name}:</source>
        <translation>Trae el perfil {name}:</translation>
    </message>
    <message>
        <source>It changes:</source>
        <translation>Cambia:</translation>
    </message>
    <message>
        <source>Your own profiles stay as they are: {names}.</source>
        <translation>Sus propios perfiles se quedan como están: {names}.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>It cannot be used here, and is left out: {names}.</source>
        <translation>No se puede usar aquí y se omite: {names}.</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>This file would change nothing.</source>
        <translation>Este archivo no cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>SetupBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todo</translation>
    </message>
    <message>
        <source>The set-up is not finished.</source>
        <translation>La configuración inicial no está terminada.</translation>
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
    <name>StateLight</name>
    <message>
        <source>Asking you</source>
        <translation>Te pregunta</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
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
        <source>Ready</source>
        <translation>Listo</translation>
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
    <name>SttCard</name>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Diminuto</translation>
    </message>
    <message>
        <source>comes with Repartee</source>
        <translation>viene con Repartee</translation>
    </message>
    <message>
        <source>licence: MIT, free for any use</source>
        <translation>licencia: MIT, libre para cualquier uso</translation>
    </message>
    <message>
        <source>licence: {licence}</source>
        <translation>licencia: {licence}</translation>
    </message>
    <message>
        <source>{size} · {language}</source>
        <translation>{size} · {language}</translation>
    </message>
    <message>
        <source>{size}, streaming</source>
        <translation>{size}, en continuo</translation>
    </message>
</context>
<context>
    <name>SttPicker</name>
    <message>
        <source>Larger models understand better and take longer. Streaming ones work while you speak. All run on this computer.</source>
        <translation>Los modelos más grandes entienden mejor y tardan más. Los continuos trabajan mientras hablas. Todos funcionan en este ordenador.</translation>
    </message>
    <message>
        <source>Speech recognition is not available on this computer; a server&apos;s may be.</source>
        <translation>El reconocimiento de voz no está disponible en este ordenador; el de un servidor quizá sí.</translation>
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
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cancelled after {time}</source>
        <translation>cancelado tras {time}</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation>hecho en {time}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>failed after {time}</source>
        <translation>falló tras {time}</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>running {time}</source>
        <translation>en curso {time}</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>agotó el tiempo</translation>
    </message>
    <message>
        <source>timed out after {time}</source>
        <translation>agotó el tiempo tras {time}</translation>
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
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>It offers no tools.</source>
        <translation>No ofrece herramientas.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
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
        <source>What {server} wrote</source>
        <translation>Lo que escribió {server}</translation>
    </message>
    <message>
        <source>{count} tools: {names}.</source>
        <translation>{count} herramientas: {names}.</translation>
    </message>
</context>
<context>
    <name>ToolServerForm</name>
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
        <source>One NAME=value a line, such as a key. ${NAME} is taken from Repartee&apos;s environment.</source>
        <translation>Una línea por cada NOMBRE=valor, como una clave. ${NAME} se toma del entorno de Repartee.</translation>
    </message>
    <message>
        <source>One Name: value a line, such as Authorization: Bearer and a token.</source>
        <translation>Una línea por cada Nombre: valor, como Authorization: Bearer y un token.</translation>
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
        <source>There is a tool server {name} already; give it another name.</source>
        <translation>Ya hay un servidor de herramientas {name}; dale otro nombre.</translation>
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
        <source>It is here already.</source>
        <translation>Ya está aquí.</translation>
    </message>
    <message>
        <source>No other application here declares tool servers.</source>
        <translation>Ninguna otra aplicación de aquí declara servidores de herramientas.</translation>
    </message>
    <message>
        <source>Take over tool servers</source>
        <translation>Tomar servidores de herramientas</translation>
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
        <source>Goes to: {site}</source>
        <translation>Va a: {site}</translation>
    </message>
    <message>
        <source>Header: {header}</source>
        <translation>Cabecera: {header}</translation>
    </message>
    <message>
        <source>It gets from your environment: {names}</source>
        <translation>Recibe de su entorno: {names}</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Dejarlo desactivado</translation>
    </message>
    <message>
        <source>Program: {program}</source>
        <translation>Programa: {program}</translation>
    </message>
    <message>
        <source>Scroll to the end to allow it.</source>
        <translation>Desplácese hasta el final para permitirlo.</translation>
    </message>
    <message>
        <source>This will run on your computer with your rights, or be contacted:</source>
        <translation>Esto se ejecutará en su equipo con sus permisos, o se contactará con ello:</translation>
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
        <source>Programs and web addresses that give the model more tools, by the Model Context Protocol. A program runs with your rights, and its answers go to the model: add what you trust.</source>
        <translation>Programas y direcciones web que dan al modelo más herramientas, mediante el Model Context Protocol. Un programa se ejecuta con tus permisos y sus respuestas van al modelo: añade lo que te inspire confianza.</translation>
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
        <source>Take over…</source>
        <translation>Tomar de otras…</translation>
    </message>
    <message>
        <source>There are none yet. Documentation of a server usually says what to paste here.</source>
        <translation>Aún no hay ninguno. La documentación de un servidor suele decir qué pegar aquí.</translation>
    </message>
    <message>
        <source>Tool servers</source>
        <translation>Servidores de herramientas</translation>
    </message>
    <message>
        <source>What was declared of it, keys included, is forgotten.</source>
        <translation>Lo que se declaró de él, claves incluidas, se olvida.</translation>
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
        <source>(no answer)</source>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
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
        <source>{model} has sent nothing for {seconds} s; it may still be loading…</source>
        <translation>{model} no ha enviado nada en {seconds} s; quizá aún se esté cargando…</translation>
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
    <name>TurnHistory</name>
    <message>
        <source>The last turns will stand here, side by side.</source>
        <translation>Aquí estarán los últimos turnos, uno junto a otro.</translation>
    </message>
    <message>
        <source>Turn {number}{kinds}: {headline}</source>
        <translation>Turno {number}{kinds}: {headline}</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>en frío</translation>
    </message>
    <message>
        <source>cold {figure}</source>
        <translation>en frío {figure}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>failed {figure}</source>
        <translation>fallidos {figure}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>interrupted {figure}</source>
        <translation>interrumpidos {figure}</translation>
    </message>
    <message>
        <source>median {figure}</source>
        <translation>mediana {figure}</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>tools {figure}</source>
        <translation>herramientas {figure}</translation>
    </message>
</context>
<context>
    <name>TurnStrip</name>
    <message>
        <source>The last turn</source>
        <translation>El último turno</translation>
    </message>
    <message>
        <source>The last turns</source>
        <translation>Los últimos turnos</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Comes with Repartee, speaks every language, sounds like a machine.</source>
        <translation>Viene con Repartee, habla todos los idiomas, suena a máquina.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The basic voice</source>
        <translation>La voz básica</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>calidad alta</translation>
    </message>
    <message>
        <source>licence: see its model card</source>
        <translation>licencia: véase la ficha del modelo</translation>
    </message>
    <message>
        <source>licence: {licence}</source>
        <translation>licencia: {licence}</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>calidad baja</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>calidad mínima</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>calidad media</translation>
    </message>
    <message>
        <source>public domain: free for any use</source>
        <translation>dominio público: libre para cualquier uso</translation>
    </message>
</context>
<context>
    <name>VoiceFilters</name>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Any licence</source>
        <translation>Cualquier licencia</translation>
    </message>
    <message>
        <source>Any quality</source>
        <translation>Cualquier calidad</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>Libre para cualquier uso</translation>
    </message>
    <message>
        <source>High: the best sound, more work</source>
        <translation>Alta: el mejor sonido, más trabajo</translation>
    </message>
    <message>
        <source>Installed only</source>
        <translation>Solo instaladas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Low: for old computers</source>
        <translation>Baja: para ordenadores antiguos</translation>
    </message>
    <message>
        <source>Medium: good, and fast</source>
        <translation>Media: buena y rápida</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>VoicePicker</name>
    <message>
        <source>Looking which voices there are…</source>
        <translation>Buscando qué voces hay…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
<context>
    <name>VoiceStep</name>
    <message>
        <source>All languages are in the room of models and voices (Ctrl+Shift+V).</source>
        <translation>Todos los idiomas están en «Modelos y voces» (Ctrl+Mayús+V).</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation>¿Cómo debe sonar?</translation>
    </message>
    <message>
        <source>More English voices</source>
        <translation>Más voces inglesas</translation>
    </message>
    <message>
        <source>The basic voice is built in. A natural one is a download away, and then speaks on this computer, offline.</source>
        <translation>La voz básica viene incluida. Una natural se descarga y después habla en este ordenador, sin conexión.</translation>
    </message>
    <message>
        <source>The basic voice speaks until a natural one is installed.</source>
        <translation>La voz básica habla hasta que se instale una natural.</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Models and voices</source>
        <translation>Modelos y voces</translation>
    </message>
    <message>
        <source>On this disk: voices {voices}, speech recognition {models}</source>
        <translation>En este disco: voces {voices}, reconocimiento de voz {models}</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>A reply in another language is spoken by</source>
        <translation>Una respuesta en otro idioma la dice</translation>
    </message>
    <message>
        <source>The same voice as all else</source>
        <translation>La misma voz que todo lo demás</translation>
    </message>
    <message>
        <source>Voice for {language}</source>
        <translation>Voz para {language}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>1 gap in the voice</source>
        <translation>1 corte en la voz</translation>
    </message>
    <message>
        <source>200–400 ms, people&apos;s own pace</source>
        <translation>200–400 ms, el ritmo de las personas</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Answer heard after {time}</source>
        <translation>Respuesta oída tras {time}</translation>
    </message>
    <message>
        <source>Answer heard after {time}, interrupted</source>
        <translation>Respuesta oída tras {time}, interrumpida</translation>
    </message>
    <message>
        <source>Answer heard after {time}, then it failed</source>
        <translation>Respuesta oída tras {time}, luego falló</translation>
    </message>
    <message>
        <source>Answer shown after {time}, nothing spoken</source>
        <translation>Respuesta vista tras {time}, nada dicho</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Interrupted before it spoke</source>
        <translation>Interrumpido antes de hablar</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nothing spoken</source>
        <translation>Nada dicho</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Síntesis</translation>
    </message>
    <message>
        <source>That is above people&apos;s own pace of 200 to 400 ms.</source>
        <translation>Está por encima del ritmo de las personas, de 200 a 400 ms.</translation>
    </message>
    <message>
        <source>That is below people&apos;s own pace of 200 to 400 ms.</source>
        <translation>Está por debajo del ritmo de las personas, de 200 a 400 ms.</translation>
    </message>
    <message>
        <source>That is within people&apos;s own pace of 200 to 400 ms.</source>
        <translation>Está dentro del ritmo de las personas, de 200 a 400 ms.</translation>
    </message>
    <message>
        <source>This session: {figures}.</source>
        <translation>Esta sesión: {figures}.</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>first sound {time}</source>
        <translation>primer sonido {time}</translation>
    </message>
    <message>
        <source>from handing those words to the voice to its first samples.</source>
        <translation>desde que esas palabras pasan a la voz hasta sus primeras muestras.</translation>
    </message>
    <message>
        <source>from letting go of the talk key to the final words.</source>
        <translation>desde que se suelta la tecla hasta las palabras definitivas.</translation>
    </message>
    <message>
        <source>from the first piece of text to the first words that can be spoken naturally.</source>
        <translation>desde el primer trozo de texto hasta las primeras palabras que se pueden decir con naturalidad.</translation>
    </message>
    <message>
        <source>from the first samples to the first sound that leaves the loudspeaker.</source>
        <translation>desde las primeras muestras hasta el primer sonido que sale del altavoz.</translation>
    </message>
    <message>
        <source>longest silence {time}</source>
        <translation>silencio más largo {time}</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>sin cortes</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95} · 1 turn</source>
        <translation>p50 {p50} · p95 {p95} · 1 turno</translation>
    </message>
    <message>
        <source>p50 {p50} · p95 {p95} · {count:,} turns</source>
        <translation>p50 {p50} · p95 {p95} · {count:,} turnos</translation>
    </message>
    <message>
        <source>time to first token (TTFT), from the request to the answer&apos;s first piece of text; tools it had to wait for count here.</source>
        <translation>tiempo hasta el primer token (TTFT), desde la petición hasta el primer trozo de texto; las herramientas que hubo que esperar cuentan aquí.</translation>
    </message>
    <message>
        <source>tools {time}</source>
        <translation>herramientas {time}</translation>
    </message>
    <message>
        <source>{count} gaps in the voice</source>
        <translation>{count} cortes en la voz</translation>
    </message>
    <message>
        <source>{part} (not reached): {meaning}</source>
        <translation>{part} (no alcanzado): {meaning}</translation>
    </message>
    <message>
        <source>{part}, {time} so far: {meaning}</source>
        <translation>{part}, {time} hasta ahora: {meaning}</translation>
    </message>
    <message>
        <source>{part}, {time}: {meaning}</source>
        <translation>{part}, {time}: {meaning}</translation>
    </message>
    <message>
        <source>{rate:,.0f} tokens/s</source>
        <translation>{rate:,.0f} tokens/s</translation>
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
        <source>Hold Space and talk</source>
        <translation>Mantén Espacio y habla</translation>
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
        <source>or press F9 anywhere, type below, or try one of these:</source>
        <translation>o pulsa F9 en cualquier sitio, escribe abajo o prueba una de estas:</translation>
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
