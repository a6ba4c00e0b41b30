; The installer for Windows, compiled by packaging/windows_installer.py, which defines Version,
; Program (the bundle's folder) and Icon. For one user, without an administrator.

[Setup]
AppId={{6E0B1B77-6B0B-4B0E-9C53-3B0F0B6C6A51}
AppName=Repartee
AppVersion={#Version}
AppPublisher=The Repartee authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Repartee
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\repartee.exe
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"; InfoAfterFile: "microphone.en.txt"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"; InfoAfterFile: "microphone.de.txt"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"; InfoAfterFile: "microphone.es.txt"

[Tasks]
Name: "startup"; Description: "{cm:AutoStartProgram,Repartee}"; Flags: unchecked
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Modules of an earlier version must not be found beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{userprograms}\Repartee"; Filename: "{app}\repartee.exe"
Name: "{userdesktop}\Repartee"; Filename: "{app}\repartee.exe"; Tasks: desktopicon

[Registry]
; The value that Repartee's own setting "Start at login" writes and deletes.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "Repartee"; ValueData: """{app}\repartee.exe"" --hidden"; Tasks: startup
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "Repartee"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\repartee.exe"; Description: "{cm:LaunchProgram,Repartee}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
; What runs cannot be deleted. Settings, voices and conversations are the user's, and stay.
Filename: "{app}\repartee.exe"; Parameters: "quit"; RunOnceId: "Quit"; Flags: runhidden
