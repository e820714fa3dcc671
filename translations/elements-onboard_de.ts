<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Address</name>
    <message>
        <source>An address is missing. Enter one that starts with https://.</source>
        <translation>Es fehlt eine Adresse. Geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Enter one such as https://graph.example.com.</source>
        <translation>Das ist keine vollständige Webadresse. Geben Sie eine wie https://graph.example.com ein.</translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Plain http would let others read the credentials; it is accepted for this computer only (localhost, 127.0.0.1, [::1]). Use https:// instead.</source>
        <translation>Bei einfachem http könnten andere die Zugangsdaten mitlesen; es wird nur für diesen Computer akzeptiert (localhost, 127.0.0.1, [::1]). Verwenden Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Remove what stands before “@”.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Kennwort enthalten. Entfernen Sie, was vor „@“ steht.</translation>
    </message>
    <message>
        <source>The address must not hold a query. Remove “?” and what follows it.</source>
        <translation>Die Adresse darf keine Abfrage enthalten. Entfernen Sie „?“ und alles, was darauf folgt.</translation>
    </message>
    <message>
        <source>The address must not hold a fragment. Remove “#” and what follows it.</source>
        <translation>Die Adresse darf kein Fragment enthalten. Entfernen Sie „#“ und alles, was darauf folgt.</translation>
    </message>
</context>
<context>
    <name>AnswerMode</name>
    <message>
        <source>By the rules</source>
        <translation>Nach den Regeln</translation>
    </message>
    <message>
        <source>Slowly, after 5 seconds</source>
        <translation>Langsam, nach 5 Sekunden</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Connection lost half-way</source>
        <translation>Verbindung bricht mittendrin ab</translation>
    </message>
    <message>
        <source>Something that is no JSON</source>
        <translation>Etwas, das kein JSON ist</translation>
    </message>
    <message>
        <source>Status %1 – %2</source>
        <comment>number and name</comment>
        <translation>Status %1 – %2</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
</context>
<context>
    <name>AttemptComparison</name>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>er ist da</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>er ist nicht da</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>API-Vertrag</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation>Gesendete Bestellungen</translation>
    </message>
    <message>
        <source>Duration in ms</source>
        <translation>Dauer in ms</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS-Version</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The text is longer than this program reads.</source>
        <translation>Der Text ist länger, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply (%1).</source>
        <translation>Das JSON ist zu tief verschachtelt (%1).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in one object (%2).</source>
        <translation>Der Name &quot;%1&quot; steht zweimal in einem Objekt (%2).</translation>
    </message>
    <message>
        <source>The text is not valid JSON (%1).</source>
        <translation>Der Text ist kein gültiges JSON (%1).</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate file %1 cannot be read. Check that it is still there and that you may read it.</source>
        <translation>Die Zertifikatsdatei %1 kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, so it is no certificate file. Choose the PFX or PEM file of the app registration.</source>
        <translation>%1 ist größer als 1 MiB und damit keine Zertifikatsdatei. Wählen Sie die PFX- oder PEM-Datei der App-Registrierung.</translation>
    </message>
    <message>
        <source>%1 is damaged, or neither a PFX nor a PEM file. Export the certificate again, with its private key.</source>
        <translation>%1 ist beschädigt oder weder eine PFX- noch eine PEM-Datei. Exportieren Sie das Zertifikat noch einmal, mit privatem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Enter that password.</source>
        <translation>%1 ist durch ein Kennwort geschützt. Geben Sie dieses Kennwort ein.</translation>
    </message>
    <message>
        <source>The password does not open %1. Enter the one that was chosen when the file was exported.</source>
        <translation>Das Kennwort öffnet %1 nicht. Geben Sie das Kennwort ein, das beim Export der Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>%1 is encrypted in a way that is not supported here. Export the certificate again, encrypted with AES-256 or Triple DES.</source>
        <translation>%1 ist auf eine Weise verschlüsselt, die hier nicht unterstützt wird. Exportieren Sie das Zertifikat noch einmal, verschlüsselt mit AES-256 oder Triple DES.</translation>
    </message>
    <message>
        <source>%1 holds no private key, so nothing can be signed with it. Export the certificate again, with its private key.</source>
        <translation>%1 enthält keinen privaten Schlüssel, damit kann nichts signiert werden. Exportieren Sie das Zertifikat noch einmal, mit privatem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that belongs to its private key. Put both into one file.</source>
        <translation>%1 enthält kein Zertifikat, das zu seinem privaten Schlüssel gehört. Legen Sie beide in einer Datei ab.</translation>
    </message>
    <message>
        <source>The key in %1 is not an RSA key. Make a certificate with an RSA key of at least 2048 bits, and add it to the app registration.</source>
        <translation>Der Schlüssel in %1 ist kein RSA-Schlüssel. Erstellen Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit und fügen Sie es der App-Registrierung hinzu.</translation>
    </message>
    <message>
        <source>The key in %1 has only %2 bits. Make a certificate with an RSA key of at least 2048 bits, and add it to the app registration.</source>
        <translation>Der Schlüssel in %1 hat nur %2 Bit. Erstellen Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit und fügen Sie es der App-Registrierung hinzu.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not meant for signing: its key usage lacks “Digital Signature”. Make one that has it, and add it to the app registration.</source>
        <translation>Das Zertifikat in %1 ist nicht zum Signieren bestimmt: Seiner Schlüsselverwendung fehlt „Digitale Signatur“. Erstellen Sie eines, das sie hat, und fügen Sie es der App-Registrierung hinzu.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2. Check the date of this computer, or wait until then.</source>
        <translation>Das Zertifikat in %1 gilt erst ab dem %2. Prüfen Sie das Datum dieses Computers, oder warten Sie bis dahin.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2. Add a new one to the app registration and choose its file here.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen. Fügen Sie der App-Registrierung ein neues hinzu und wählen Sie hier dessen Datei.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expired on %2. Add a new one to the app registration and choose its file in the profile.</source>
        <translation>Das Zertifikat von „%1“ ist am %2 abgelaufen. Fügen Sie der App-Registrierung ein neues hinzu und wählen Sie dessen Datei im Profil.</translation>
    </message>
    <message>
        <source>The certificate of “%1” expires today. Add a new one to the app registration and choose its file in the profile.</source>
        <translation>Das Zertifikat von „%1“ läuft heute ab. Fügen Sie der App-Registrierung ein neues hinzu und wählen Sie dessen Datei im Profil.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n day(s), on %2. Add a new one to the app registration and choose its file in the profile.</source>
        <translation>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tag ab, am %2. Fügen Sie der App-Registrierung ein neues hinzu und wählen Sie dessen Datei im Profil.</numerusform>
            <numerusform>Das Zertifikat von „%1“ läuft in %n Tagen ab, am %2. Fügen Sie der App-Registrierung ein neues hinzu und wählen Sie dessen Datei im Profil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Es fehlt ein Argument.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>The command has too many words.</source>
        <translation>Der Befehl hat zu viele Wörter.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen.</translation>
    </message>
    <message>
        <source>A text over several lines is opened and not closed.</source>
        <translation>Ein mehrzeiliger Text wird geöffnet und nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>A customer ID is more than dots. Copy it from AvePoint Elements once more.</source>
        <translation>Eine Kunden-ID besteht nicht nur aus Punkten. Kopieren Sie sie noch einmal aus AvePoint Elements.</translation>
    </message>
    <message>
        <source>A customer ID has no blanks and none of / ? #. Copy it from AvePoint Elements once more.</source>
        <translation>Eine Kunden-ID enthält keine Leerzeichen und keines der Zeichen / ? #. Kopieren Sie sie noch einmal aus AvePoint Elements.</translation>
    </message>
    <message>
        <source>This customer ID does not have the usual form of 8-4-4-4-12 hexadecimal digits. Check it before you order.</source>
        <translation>Diese Kunden-ID hat nicht die übliche Form von 8-4-4-4-12 hexadezimalen Ziffern. Prüfen Sie sie, bevor Sie bestellen.</translation>
    </message>
    <message>
        <source>“%1” is not a product name that AvePoint has published. Check its spelling.</source>
        <translation>„%1“ ist kein von AvePoint veröffentlichter Produktname. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>AvePoint lists %1 as Enterprise only. A trial will probably be refused.</source>
        <translation>AvePoint führt %1 nur als Enterprise. Eine Testversion (Trial) wird wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>AvePoint offers %1 as a trial only. Choose Trial, or another product.</source>
        <translation>AvePoint bietet %1 nur als Testversion (Trial) an. Wählen Sie Trial oder ein anderes Produkt.</translation>
    </message>
    <message>
        <source>Storage on Google Cloud usually exists only for customers in a Google Cloud data centre.</source>
        <translation>Speicher in Google Cloud gibt es meist nur für Kunden in einem Google-Cloud-Rechenzentrum.</translation>
    </message>
    <message>
        <source>The service must end at least one calendar month from today. The earliest day is %1 (UTC).</source>
        <translation>Der Dienst muss mindestens einen Kalendermonat nach heute enden. Der früheste Tag ist %1 (UTC).</translation>
    </message>
    <message>
        <source>The contract must end after today. Choose a later day.</source>
        <translation>Der Vertrag muss nach dem heutigen Tag enden. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The contract ends before the service does. AvePoint may answer that the end date is too late.</source>
        <translation>Der Vertrag endet vor dem Dienst. AvePoint antwortet möglicherweise, dass das Enddatum zu spät liegt.</translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The keychain has not answered yet. Maybe it asks for its password in a window.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem Fenster nach seinem Kennwort.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. “profile list” shows those that there are.</source>
        <translation>Es gibt kein Profil „%1“. „profile list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: there is no free port on this computer.</source>
        <translation>Die Sandbox konnte nicht gestartet werden: Auf diesem Computer ist kein Port frei.</translation>
    </message>
    <message>
        <source>The profile of that attempt is not there any more.</source>
        <translation>Das Profil dieses Versuchs gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no secret on standard input. Give it as one line.</source>
        <translation>Auf der Standardeingabe steht kein Geheimnis. Geben Sie es als eine Zeile an.</translation>
    </message>
    <message>
        <source>There is more than one line on standard input. Give the secret as one line.</source>
        <translation>Auf der Standardeingabe steht mehr als eine Zeile. Geben Sie das Geheimnis als eine Zeile an.</translation>
    </message>
    <message>
        <source>The secret on standard input is too long: at most 1,500 characters fit into the keychain.</source>
        <translation>Das Geheimnis auf der Standardeingabe ist zu lang: Höchstens 1.500 Zeichen passen in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Contract2025_09</name>
    <message>
        <source>This contract cannot name the customer’s own storage. Set it up in AvePoint Elements afterwards, otherwise backup jobs usually fail.</source>
        <translation>Dieser API-Vertrag kann den eigenen Speicher des Kunden nicht angeben. Richten Sie ihn danach in AvePoint Elements ein, sonst schlagen Sicherungsaufträge meist fehl.</translation>
    </message>
</context>
<context>
    <name>Contract2025_10</name>
    <message>
        <source>This ID does not have the usual form of 8-4-4-4-12 hexadecimal digits. Check it before you order.</source>
        <translation>Diese ID hat nicht die übliche Form von 8-4-4-4-12 hexadezimalen Ziffern. Prüfen Sie sie, bevor Sie bestellen.</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>Contract %1 · Times as %2</source>
        <translation>API-Vertrag %1 · Zeiten als %2</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>API-Vertrag %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, in the list to copy.</source>
        <translation>
            <numerusform>Und %n weiterer, in der Liste zum Kopieren.</numerusform>
            <numerusform>Und %n weitere, in der Liste zum Kopieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%1: %2 is kept, but contract %3 does not send it with what else is chosen.</source>
        <translation>%1: %2 bleibt erhalten, aber API-Vertrag %3 sendet es mit der übrigen Auswahl nicht.</translation>
    </message>
    <message>
        <source>%1: %2 is not in contract %3.</source>
        <comment>label, value, revision</comment>
        <translation>%1: %2 gibt es in API-Vertrag %3 nicht.</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <comment>field, number of the licence item</comment>
        <translation>%1, Posten %2</translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be reached.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be reached. It reported: “%1”.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Er meldete: „%1“.</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <translation>Das Geheimnis ist leer. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes and was not stored. Check what was pasted.</source>
        <translation>Das Geheimnis ist länger als %1 Bytes und wurde nicht gespeichert. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>The secret holds a NUL character and was not stored. Enter it again.</source>
        <translation>Das Geheimnis enthält ein NUL-Zeichen und wurde nicht gespeichert. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The keyring did not give back what was stored. Try again, or use the secret for this run only.</source>
        <translation>Der Schlüsselbund gab nicht zurück, was gespeichert wurde. Versuchen Sie es erneut oder verwenden Sie das Geheimnis nur für diese Ausführung.</translation>
    </message>
    <message>
        <source>The keyring still holds the secret: it could not be removed. Remove it with the keyring’s own program.</source>
        <translation>Der Schlüsselbund enthält das Geheimnis noch: Es konnte nicht entfernt werden. Entfernen Sie es mit dem Programm des Schlüsselbunds.</translation>
    </message>
</context>
<context>
    <name>CurlCommand</name>
    <message>
        <source>First put an access token into the environment variable TOKEN.</source>
        <translation>Legen Sie zuerst ein Zugriffstoken in die Umgebungsvariable TOKEN.</translation>
    </message>
    <message>
        <source>First put an access token into the environment variable TOKEN, env:TOKEN in PowerShell.</source>
        <translation>Legen Sie zuerst ein Zugriffstoken in die Umgebungsvariable TOKEN, in PowerShell env:TOKEN.</translation>
    </message>
    <message>
        <source>Running this orders again, and an order is paid. It is sent once.</source>
        <translation>Wer dies ausführt, bestellt noch einmal, und eine Bestellung kostet Geld. Sie wird einmal gesendet.</translation>
    </message>
    <message>
        <source>Dots in the body stand where a secret was. Put it there first.</source>
        <translation>Punkte im Body stehen, wo ein Geheimnis war. Setzen Sie es zuerst dort ein.</translation>
    </message>
    <message>
        <source>Left out of the headers: %1.</source>
        <translation>Von den Headern weggelassen: %1.</translation>
    </message>
    <message>
        <source>The body in Base64, so that every byte of it stays as it is.</source>
        <translation>Der Body in Base64, damit jedes Byte bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>CurlReader</name>
    <message>
        <source>The command names no address.</source>
        <translation>Der Befehl nennt keine Adresse.</translation>
    </message>
    <message>
        <source>The address of the command is not a web address.</source>
        <translation>Die Adresse des Befehls ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The text is longer than this program reads.</source>
        <translation>Der Text ist länger, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>There is no command of curl in the text.</source>
        <translation>Im Text steht kein curl-Befehl.</translation>
    </message>
    <message>
        <source>what follows the command</source>
        <translation>was auf den Befehl folgt</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>customer manages</source>
        <translation>Kunde verwaltet selbst</translation>
    </message>
    <message>
        <source>partner manages</source>
        <translation>Partner verwaltet</translation>
    </message>
    <message>
        <source>management not set up</source>
        <translation>Verwaltung nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 of %2 read.</source>
        <comment>numbers of customers</comment>
        <translation>%1 von %2 gelesen.</translation>
    </message>
    <message>
        <source>Reading your customers…</source>
        <translation>Ihre Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <comment>numbers of customers</comment>
        <translation>%1 von %2 gelesen…</translation>
    </message>
    <message>
        <source>All %1 read</source>
        <comment>number of customers</comment>
        <translation>Alle %1 gelesen</translation>
    </message>
    <message>
        <source>No match so far…</source>
        <translation>Noch kein Treffer…</translation>
    </message>
    <message>
        <source>No customer matches. Type fewer words, or the whole customer ID.</source>
        <translation>Kein Kunde passt dazu. Geben Sie weniger Wörter oder die ganze Kunden-ID ein.</translation>
    </message>
    <message>
        <source>There is no customer yet. A customer ID can be typed all the same.</source>
        <translation>Es gibt noch keinen Kunden. Eine Kunden-ID kann trotzdem eingegeben werden.</translation>
    </message>
    <message>
        <source>None of those that were read matches. The customer ID can be typed.</source>
        <translation>Von den gelesenen passt keiner. Die Kunden-ID kann eingegeben werden.</translation>
    </message>
    <message>
        <source>The customers could not be read. The customer ID can be typed.</source>
        <translation>Die Kunden konnten nicht gelesen werden. Die Kunden-ID kann eingegeben werden.</translation>
    </message>
    <message>
        <source>seats: %1</source>
        <translation>Plätze: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>CustomersCommand</name>
    <message>
        <source>managed by the customer</source>
        <translation>vom Kunden verwaltet</translation>
    </message>
    <message>
        <source>managed by the partner</source>
        <translation>vom Partner verwaltet</translation>
    </message>
    <message>
        <source>management to be configured</source>
        <translation>Verwaltung noch einzurichten</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Einen solchen Kunden gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>It was cancelled before the order was handed over.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor die Bestellung übergeben wurde.</translation>
    </message>
    <message>
        <source>The profile’s address and the customer ID do not make a web address.</source>
        <translation>Die Adresse des Profils und die Kunden-ID ergeben keine Webadresse.</translation>
    </message>
    <message>
        <source>The token holds characters that must not be sent. Test the connection.</source>
        <translation>Das Token enthält Zeichen, die nicht gesendet werden dürfen. Testen Sie die Verbindung.</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number with decimals</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>midnight UTC of a day, in %1</source>
        <translation>Mitternacht UTC eines Tages, in %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” must be a list of 1 to %2 objects.</source>
        <translation>„%1“ muss eine Liste mit 1 bis %2 Objekten sein.</translation>
    </message>
    <message>
        <source>“%1” must hold objects, but the file has %2.</source>
        <translation>„%1“ muss Objekte enthalten, in der Datei steht aber %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field of contract %2.</source>
        <translation>„%1“ ist kein Feld des API-Vertrags %2.</translation>
    </message>
    <message>
        <source>“%1” must be %2, but the file has %3.</source>
        <translation>„%1“ muss %2 sein, in der Datei steht aber %3.</translation>
    </message>
    <message>
        <source>A draft file holds one JSON object, but this one holds %1.</source>
        <translation>In einer Entwurfsdatei steht ein JSON-Objekt, in dieser steht aber %1.</translation>
    </message>
    <message>
        <source>This draft is for the contract “%1”, which this version does not know.</source>
        <translation>Dieser Entwurf ist für den API-Vertrag „%1“, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The member “contract” is missing, such as &quot;contract&quot;: &quot;%1&quot;.</source>
        <translation>Der Eintrag „contract“ fehlt, etwa &quot;contract&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not a member of a draft file. It has contract, customerId and body.</source>
        <translation>„%1“ ist kein Eintrag einer Entwurfsdatei. Sie hat contract, customerId und body.</translation>
    </message>
    <message>
        <source>The member “body” must be an object with the fields of the request.</source>
        <translation>Der Eintrag „body“ muss ein Objekt mit den Feldern der Anfrage sein.</translation>
    </message>
    <message>
        <source>The body must be an object with the fields of the request, but it is %1.</source>
        <translation>Der body muss ein Objekt mit den Feldern der Anfrage sein, ist aber %1.</translation>
    </message>
    <message>
        <source>The member “%1” must be a text, but the file has %2.</source>
        <translation>Der Eintrag „%1“ muss ein Text sein, in der Datei steht aber %2.</translation>
    </message>
    <message>
        <source>“%1” does not apply to what else is chosen and would not be sent. Take it out.</source>
        <translation>„%1“ passt nicht zur übrigen Auswahl und würde nicht gesendet. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” must be %2 to go with what else is chosen, but the file has %3.</source>
        <translation>„%1“ muss %2 sein, damit es zur übrigen Auswahl passt, in der Datei steht aber %3.</translation>
    </message>
</context>
<context>
    <name>DraftHistory</name>
    <message>
        <source>Add item</source>
        <translation>Posten hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>Posten verdoppeln</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>Posten verschieben</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Posten entfernen</translation>
    </message>
    <message>
        <source>Bring item back</source>
        <translation>Posten zurückholen</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Bring back what was there</source>
        <translation>Vorherige Eingaben zurückholen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <comment>field, number of the licence item</comment>
        <translation>%1, Posten %2</translation>
    </message>
</context>
<context>
    <name>DraftStorage</name>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is too large for a draft: it may have 1 MiB at most.</source>
        <translation>Sie ist zu groß für einen Entwurf: Höchstens 1 MiB ist erlaubt.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Sie kann nicht geöffnet werden: %1.</translation>
    </message>
</context>
<context>
    <name>EarlierAttempt</name>
    <message>
        <source>An order for this customer and product is under way since %1. Wait for its answer.</source>
        <translation>Eine Bestellung dieses Produkts für diesen Kunden ist seit %1 unterwegs. Warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>An order for this customer and product was sent on %1 with profile “%2”: %3.</source>
        <translation>Eine Bestellung dieses Produkts für diesen Kunden wurde am %1 mit dem Profil „%2“ gesendet: %3.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It took too long in all.</source>
        <translation>Es dauerte insgesamt zu lange.</translation>
    </message>
    <message>
        <source>Nothing came or went for too long.</source>
        <translation>Zu lange kam und ging nichts.</translation>
    </message>
    <message>
        <source>The answer is larger than the program takes.</source>
        <translation>Die Antwort ist größer, als das Programm annimmt.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was whole.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The proxy did not let it through.</source>
        <translation>Der Proxy ließ es nicht durch.</translation>
    </message>
    <message>
        <source>The answer came compressed, which was not asked for and is not kept.</source>
        <translation>Die Antwort kam komprimiert; darum wurde nicht gebeten, und sie wird nicht behalten.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung schlug fehl.</translation>
    </message>
</context>
<context>
    <name>ExchangePane</name>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>After an order, what was sent and received stands here: the token, what was read before, and the order itself, with headers, bodies, times and connection.

Secrets show as ••••.</source>
        <translation>Nach einer Bestellung steht hier, was gesendet und empfangen wurde: das Token, was vorher gelesen wurde und die Bestellung selbst, mit Kopfzeilen, Inhalten, Zeiten und Verbindung.

Geheimnisse erscheinen als ••••.</translation>
    </message>
    <message>
        <source>Everything since the start</source>
        <translation>Alles seit dem Start</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Whatever the program sends and receives will stand here until it is closed.

Secrets show as ••••.</source>
        <translation>Noch wurde nichts gesendet. Was das Programm sendet und empfängt, steht hier, bis es beendet wird.

Geheimnisse erscheinen als ••••.</translation>
    </message>
    <message>
        <source>Order from the history</source>
        <translation>Bestellung aus dem Verlauf</translation>
    </message>
    <message>
        <source>Of this order nothing was kept: nothing was sent, or it is older than this list.</source>
        <translation>Von dieser Bestellung wurde nichts aufbewahrt: Es wurde nichts gesendet, oder sie ist älter als diese Liste.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Connecting and TLS</source>
        <translation>Verbinden und TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of the body were not kept.</source>
        <translation>%1 des Inhalts wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>known to the proxy alone</source>
        <translation>nur dem Proxy bekannt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>HTTP/2: headers are packed on their way; shown is what they say.</source>
        <translation>HTTP/2: Kopfzeilen werden unterwegs gepackt; gezeigt wird, was sie besagen.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>“%1” does not apply to what else is chosen and would not be sent.</source>
        <translation>„%1“ gilt bei der übrigen Auswahl nicht und würde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 (item %2)</source>
        <translation>%1 (Posten %2)</translation>
    </message>
    <message>
        <source>Dates were read as %1.</source>
        <translation>Daten wurden als %1 gelesen.</translation>
    </message>
    <message>
        <source>This call has no body, so there is nothing to fill in.</source>
        <translation>Dieser Aufruf hat keinen Body, es gibt also nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Its body cannot be read. %1</source>
        <translation>Sein Body ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>Its body is no object with the fields of an order.</source>
        <translation>Sein Body ist kein Objekt mit den Feldern einer Bestellung.</translation>
    </message>
    <message>
        <source>Its body has none of the fields of an order, such as “product”.</source>
        <translation>Sein Body hat keines der Felder einer Bestellung, etwa „product“.</translation>
    </message>
    <message>
        <source>No customer is named. The one in the form stays.</source>
        <translation>Es ist kein Kunde genannt. Der im Formular bleibt.</translation>
    </message>
    <message>
        <source>This call did not order a service, but its body looks like an order.</source>
        <translation>Dieser Aufruf bestellte keinen Dienst, aber sein Body sieht wie eine Bestellung aus.</translation>
    </message>
</context>
<context>
    <name>GiveOut</name>
    <message>
        <source>Body as JSON</source>
        <translation>Inhalt als JSON</translation>
    </message>
    <message>
        <source>The body of the order, byte for byte.</source>
        <translation>Der Inhalt der Bestellung, Byte für Byte.</translation>
    </message>
    <message>
        <source>cURL for POSIX shells</source>
        <translation>cURL für POSIX-Shells</translation>
    </message>
    <message>
        <source>For sh, bash, dash and zsh, with the token as $TOKEN. Whoever runs it orders again, and pays.</source>
        <translation>Für sh, bash, dash und zsh, mit dem Token als $TOKEN. Wer es ausführt, bestellt noch einmal, und zahlt.</translation>
    </message>
    <message>
        <source>cURL for PowerShell</source>
        <translation>cURL für PowerShell</translation>
    </message>
    <message>
        <source>For PowerShell on Windows, with the token as $env:TOKEN. Whoever runs it orders again, and pays.</source>
        <translation>Für PowerShell unter Windows, mit dem Token als $env:TOKEN. Wer es ausführt, bestellt noch einmal, und zahlt.</translation>
    </message>
    <message>
        <source>HAR file</source>
        <translation>HAR-Datei</translation>
    </message>
    <message>
        <source>All calls with their answers and times. Browsers open it.</source>
        <translation>Alle Aufrufe mit Antworten und Zeiten. Browser können sie öffnen.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Support-Datei</translation>
    </message>
    <message>
        <source>Versions, settings, calls, journal and log in one file. This program can take it in again.</source>
        <translation>Versionen, Einstellungen, Aufrufe, Journal und Protokoll in einer Datei. Dieses Programm kann sie wieder übernehmen.</translation>
    </message>
    <message>
        <source>The body has characters that a shell cannot take from a paste. Give it out as JSON.</source>
        <translation>Der Inhalt hat Zeichen, die eine Shell aus der Zwischenablage nicht annehmen kann. Geben Sie ihn als JSON aus.</translation>
    </message>
    <message>
        <source>There was no order among these calls.</source>
        <translation>Unter diesen Aufrufen war keine Bestellung.</translation>
    </message>
    <message>
        <source>No calls were made yet. A HAR file holds what was sent and received.</source>
        <translation>Es gab noch keine Aufrufe. Eine HAR-Datei enthält, was gesendet und empfangen wurde.</translation>
    </message>
</context>
<context>
    <name>HarReader</name>
    <message>
        <source>This is no HAR file: it has to hold an object “log” with a list “entries”.</source>
        <translation>Das ist keine HAR-Datei: Sie muss ein Objekt „log“ mit einer Liste „entries“ enthalten.</translation>
    </message>
    <message>
        <source>Entries after number %1 were left out.</source>
        <translation>Einträge nach Nummer %1 wurden weggelassen.</translation>
    </message>
    <message>
        <source>Entry %1 names no web address and was left out.</source>
        <translation>Eintrag %1 nennt keine Webadresse und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 · %2</source>
        <comment>profile, environment</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1, settled: %2</source>
        <comment>class, finding</comment>
        <translation>%1, geklärt: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>HttpCall</name>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat gilt nicht für %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer’s clock.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Das Zertifikat von %1 wurde gesperrt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself and not trusted here.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert und gilt hier nicht als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority not trusted here.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, die hier nicht als vertrauenswürdig gilt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>Das Zertifikat von %1 wurde nicht akzeptiert: %2.</translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation>Es wurde von „%1“ ausgestellt.</translation>
    </message>
    <message>
        <source>The file of certificate authorities %1 cannot be read: %2.</source>
        <translation>Die Datei mit Zertifizierungsstellen %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate authority in PEM form.</source>
        <translation>Die Datei %1 enthält keine Zertifizierungsstelle im PEM-Format.</translation>
    </message>
    <message>
        <source>It asks for a password, which this program does not give.</source>
        <translation>Er verlangt ein Kennwort, das dieses Programm nicht angibt.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>The walkthrough uses the sandbox: leave out --profile.</source>
        <translation>Der Rundgang verwendet die Sandbox: Lassen Sie --profile weg.</translation>
    </message>
    <message>
        <source>--picture belongs to the walkthrough only.</source>
        <translation>--picture gehört nur zum Rundgang.</translation>
    </message>
</context>
<context>
    <name>JournalCommands</name>
    <message>
        <source>The journal is in order and was left as it is.</source>
        <translation>Das Journal ist in Ordnung und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Begin a new journal? The damaged one is renamed and kept, but orders in it can no longer warn of a repeat. Type yes to do it:</source>
        <translation>Ein neues Journal beginnen? Das beschädigte wird umbenannt und aufgehoben, aber Bestellungen darin können nicht mehr vor einer Wiederholung warnen. Geben Sie yes ein, um es zu tun:</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it without being asked.</source>
        <translation>Nichts wurde geändert. Fügen Sie --yes hinzu, um es ohne Rückfrage zu tun.</translation>
    </message>
    <message>
        <source>A new journal was begun. The damaged one is kept as “%1”.</source>
        <translation>Ein neues Journal wurde begonnen. Das beschädigte ist als „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>“%1” is not the ID of an attempt, nor its first six characters.</source>
        <translation>„%1“ ist weder die ID eines Versuchs noch deren erste sechs Zeichen.</translation>
    </message>
    <message>
        <source>There is no attempt “%1”.</source>
        <translation>Es gibt keinen Versuch „%1“.</translation>
    </message>
    <message>
        <source>Several attempts begin with “%1”.</source>
        <translation>Mehrere Versuche beginnen mit „%1“.</translation>
    </message>
    <message>
        <source>Say either --added or --not-added.</source>
        <translation>Geben Sie entweder --added oder --not-added an.</translation>
    </message>
    <message>
        <source>The reason takes 1 to %1 characters.</source>
        <translation>Die Begründung hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The outcome of that attempt is not in doubt: there is nothing to settle.</source>
        <translation>Das Ergebnis dieses Versuchs steht fest: Es gibt nichts zu klären.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Geklärt.</translation>
    </message>
    <message>
        <source>There is no such attempt.</source>
        <translation>Einen solchen Versuch gibt es nicht.</translation>
    </message>
    <message>
        <source>There may be more: add --before %1.</source>
        <translation>Es kann mehr geben: Fügen Sie --before %1 hinzu.</translation>
    </message>
    <message>
        <source>--before and --most take whole numbers, --most up to 1000.</source>
        <translation>--before und --most nehmen ganze Zahlen, --most bis 1000.</translation>
    </message>
    <message>
        <source>Say the note by --text; an empty one removes what is there.</source>
        <translation>Nennen Sie die Notiz mit --text; eine leere entfernt, was da ist.</translation>
    </message>
    <message>
        <source>A note takes up to %1 characters.</source>
        <translation>Eine Notiz fasst bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>The formats are csv and json.</source>
        <translation>Die Formate sind csv und json.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The attempts could not be written to “%1”: %2</source>
        <translation>Die Versuche konnten nicht nach „%1“ geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) written.</source>
        <translation>
            <numerusform>%n Versuch geschrieben.</numerusform>
            <numerusform>%n Versuche geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no class “%1”. The classes are: %2.</source>
        <translation>Eine Klasse „%1“ gibt es nicht. Die Klassen sind: %2.</translation>
    </message>
    <message>
        <source>--from and --until take a day, such as 2026-11-25.</source>
        <translation>--from und --until brauchen einen Tag wie 2026-11-25.</translation>
    </message>
</context>
<context>
    <name>JournalProblem</name>
    <message>
        <source>The journal of orders is damaged. It is kept as it is; decide first whether to go on with a new one.</source>
        <translation>Das Journal der Bestellungen ist beschädigt. Es bleibt, wie es ist; entscheiden Sie zuerst, ob mit einem neuen weitergearbeitet wird.</translation>
    </message>
    <message>
        <source>The order could not be written to the journal: the disk is full. Make room, then try again.</source>
        <translation>Die Bestellung konnte nicht ins Journal geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The order could not be written to the journal: its folder cannot be written to. Check the folder’s permissions, then try again.</source>
        <translation>Die Bestellung konnte nicht ins Journal geschrieben werden: In seinen Ordner kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The order could not be written to the journal: another program keeps it locked. Try again in a moment.</source>
        <translation>Die Bestellung konnte nicht ins Journal geschrieben werden: Ein anderes Programm hält es gesperrt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The journal of orders was written by a newer version of this program. Use that version.</source>
        <translation>Das Journal der Bestellungen stammt von einer neueren Version dieses Programms. Verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>The file in the journal’s place belongs to another program. Move it away, then try again.</source>
        <translation>Die Datei an der Stelle des Journals gehört zu einem anderen Programm. Verschieben Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal of orders cannot be used.</source>
        <translation>Das Journal der Bestellungen kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1, settled: %2</source>
        <comment>class, finding</comment>
        <translation>%1, geklärt: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>class, code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer, its ID</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>Begun: %1 (%2 UTC)</source>
        <comment>local time, UTC</comment>
        <translation>Begonnen: %1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Profile: %1 (%2)</source>
        <comment>name, environment</comment>
        <translation>Profil: %1 (%2)</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>User seats: %1</source>
        <translation>Benutzerplätze: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Settled by %1 on %2: %3. %4</source>
        <comment>person, time, finding, reason</comment>
        <translation>Geklärt von %1 am %2: %3. %4</translation>
    </message>
    <message>
        <source>Request:</source>
        <translation>Anfrage:</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>LogAreas</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>This customer manages its tenants itself. According to AvePoint, %1 is not available then. Let the customer hand the management over first.</source>
        <translation>Dieser Kunde verwaltet seine Mandanten selbst. Laut AvePoint ist %1 dann nicht verfügbar. Lassen Sie sich zuerst die Verwaltung vom Kunden übertragen.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Neue Bestellung</translation>
    </message>
    <message>
        <source>&amp;Open draft…</source>
        <translation>Entwurf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile…</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>P&amp;rüfen…</translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation>&amp;Was das bedeutet</translation>
    </message>
    <message>
        <source>&amp;About Elements Onboard</source>
        <translation>Über &amp;Elements Onboard</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ask before a repeat…</source>
        <translation>Vor Wiederholung &amp;fragen …</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage templates…</source>
        <translation>Vorlagen ver&amp;walten…</translation>
    </message>
    <message>
        <source>&amp;Current services</source>
        <translation>Aktuelle &amp;Dienste</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation>Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>Save draft &amp;as…</source>
        <translation>Entwurf speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Take &amp;in…</source>
        <translation>&amp;Übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Give out…</source>
        <translation>Aus&amp;geben…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>The name may have %1 characters at most.</source>
        <translation>Der Name darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation>Der Name enthält ein Zeichen, das nicht angezeigt werden kann. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The sandbox is built in. Choose another environment.</source>
        <translation>Die Sandbox ist eingebaut. Wählen Sie eine andere Umgebung.</translation>
    </message>
    <message>
        <source>Choose one of the environments that are offered.</source>
        <translation>Wählen Sie eine der angebotenen Umgebungen.</translation>
    </message>
    <message>
        <source>This address belongs to the environment “%1”. Choose that environment, or another address.</source>
        <translation>Diese Adresse gehört zur Umgebung „%1“. Wählen Sie diese Umgebung oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>The API address belongs to “%1”, but the token address to “%2”. Use two addresses of the same environment.</source>
        <translation>Die API-Adresse gehört zu „%1“, die Token-Adresse aber zu „%2“. Verwenden Sie zwei Adressen derselben Umgebung.</translation>
    </message>
    <message>
        <source>Enter the client ID of the app registration.</source>
        <translation>Geben Sie die Client-ID der App-Registrierung ein.</translation>
    </message>
    <message>
        <source>The client ID may have %1 characters at most.</source>
        <translation>Die Client-ID darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The client ID must not hold blanks or characters that cannot be shown. Copy it again.</source>
        <translation>Die Client-ID darf keine Leerzeichen und keine Zeichen enthalten, die nicht angezeigt werden können. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose one of the units of time that are offered.</source>
        <translation>Wählen Sie eine der angebotenen Zeiteinheiten.</translation>
    </message>
    <message>
        <source>The profiles could not be saved to %1. Check that the file and its folder can be written.</source>
        <translation>Die Profile konnten nicht in %1 gespeichert werden. Prüfen Sie, ob in die Datei und ihren Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The built-in sandbox cannot be changed. Add a profile of your own instead.</source>
        <translation>Die eingebaute Sandbox kann nicht geändert werden. Fügen Sie stattdessen ein eigenes Profil hinzu.</translation>
    </message>
    <message>
        <source>There is a profile named “%1” already. Choose another name.</source>
        <translation>Es gibt bereits ein Profil namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The built-in sandbox cannot be removed.</source>
        <translation>Die eingebaute Sandbox kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation>Dieses Profil ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The profiles were not saved, because the file %1 is damaged. It was left as it is; move it away and try again.</source>
        <translation>Die Profile wurden nicht gespeichert, weil die Datei %1 beschädigt ist. Sie wurde unverändert gelassen; verschieben Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose whether to sign in with a client secret or with a certificate.</source>
        <translation>Wählen Sie, ob die Anmeldung mit einem Clientgeheimnis oder mit einem Zertifikat erfolgt.</translation>
    </message>
    <message>
        <source>Choose the certificate file: PFX, or PEM with certificate and private key.</source>
        <translation>Wählen Sie die Zertifikatsdatei: PFX, oder PEM mit Zertifikat und privatem Schlüssel.</translation>
    </message>
    <message>
        <source>Choose one of the ways of signing that are offered.</source>
        <translation>Wählen Sie eines der angebotenen Signaturverfahren.</translation>
    </message>
    <message>
        <source>Choose one of the contracts that are offered.</source>
        <translation>Wählen Sie einen der angebotenen API-Verträge.</translation>
    </message>
</context>
<context>
    <name>ProfileAdd</name>
    <message>
        <source>There is a profile “%1” already. Choose another name, or remove it first.</source>
        <translation>Es gibt bereits ein Profil „%1“. Wählen Sie einen anderen Namen oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The profile was not added, because its secret could not be kept in the keychain.</source>
        <translation>Das Profil wurde nicht hinzugefügt, weil sein Geheimnis nicht im Schlüsselbund aufbewahrt werden konnte.</translation>
    </message>
    <message>
        <source>The profile “%1” was added; its secret is in the keychain.</source>
        <translation>Das Profil „%1“ wurde hinzugefügt; sein Geheimnis liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>--password-stdin and --signature belong to --certificate, which is missing.</source>
        <translation>--password-stdin und --signature gehören zu --certificate, das fehlt.</translation>
    </message>
    <message>
        <source>--secret-stdin is missing: the client secret is read from standard input. To sign in with a certificate, name its file by --certificate.</source>
        <translation>--secret-stdin fehlt: Das Clientgeheimnis wird von der Standardeingabe gelesen. Um sich mit einem Zertifikat anzumelden, nennen Sie dessen Datei mit --certificate.</translation>
    </message>
    <message>
        <source>Give either --secret-stdin or --certificate: a profile has one of them.</source>
        <translation>Geben Sie entweder --secret-stdin oder --certificate an: Ein Profil hat eines davon.</translation>
    </message>
    <message>
        <source>Client secret, which is not shown while you type:</source>
        <translation>Clientgeheimnis, das beim Tippen nicht angezeigt wird:</translation>
    </message>
    <message>
        <source>Password of the certificate, which is not shown while you type:</source>
        <translation>Kennwort des Zertifikats, das beim Tippen nicht angezeigt wird:</translation>
    </message>
    <message>
        <source>The profile “%1” was added; its certificate needs no password.</source>
        <translation>Das Profil „%1“ wurde hinzugefügt; sein Zertifikat braucht kein Kennwort.</translation>
    </message>
    <message>
        <source>--contract: “%1” is not known to this version. It needs one of: %2</source>
        <translation>--contract: „%1“ ist dieser Version nicht bekannt. Möglich sind: %2</translation>
    </message>
</context>
<context>
    <name>ProfileContract</name>
    <message>
        <source>The profile names contract “%1”, which this version does not know. Choose one in the profile.</source>
        <translation>Das Profil nennt den API-Vertrag „%1“, den diese Version nicht kennt. Wählen Sie im Profil einen anderen.</translation>
    </message>
</context>
<context>
    <name>ProfileRemove</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>The profile was kept, so that its secret can be removed later.</source>
        <translation>Das Profil wurde behalten, damit sein Geheimnis später entfernt werden kann.</translation>
    </message>
    <message>
        <source>The profile “%1” was removed, and its secret with it.</source>
        <translation>Das Profil „%1“ wurde entfernt, sein Geheimnis ebenfalls.</translation>
    </message>
</context>
<context>
    <name>ProfileShow</name>
    <message>
        <source>built in, started when it is needed</source>
        <translation>eingebaut, wird bei Bedarf gestartet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>environment and what is at stake</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>keines nötig</translation>
    </message>
    <message>
        <source>none is stored</source>
        <translation>keines gespeichert</translation>
    </message>
    <message>
        <source>stored in the keychain on %1</source>
        <translation>im Schlüsselbund gespeichert am %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Token URL: %1</source>
        <translation>Token-URL: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>Client-ID: %1</translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation>Clientgeheimnis: %1</translation>
    </message>
    <message>
        <source>Certificate authorities: %1</source>
        <translation>Zertifizierungsstellen: %1</translation>
    </message>
    <message>
        <source>Times are sent as: %1</source>
        <translation>Zeiten werden gesendet als: %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>API-Vertrag: %1</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Password of the certificate: %1</source>
        <translation>Kennwort des Zertifikats: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>Certificate valid until: %1</source>
        <translation>Zertifikat gültig bis: %1</translation>
    </message>
</context>
<context>
    <name>ProfileTest</name>
    <message>
        <source>A token was given, valid for %1 minutes.</source>
        <translation>Ein Token wurde ausgestellt, gültig für %1 Minuten.</translation>
    </message>
    <message>
        <source>The service did not say what it allows.</source>
        <translation>Der Dienst hat nicht mitgeteilt, was er erlaubt.</translation>
    </message>
    <message>
        <source>It allows: %1</source>
        <translation>Er erlaubt: %1</translation>
    </message>
    <message>
        <source>The permission %1 is missing. Add it to the app registration in AvePoint Elements.</source>
        <translation>Die Berechtigung %1 fehlt. Fügen Sie sie der App-Registrierung in AvePoint Elements hinzu.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Adding a service needs another permission and is not affected.</source>
        <translation>Das Hinzufügen eines Dienstes braucht eine andere Berechtigung und ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{host} took too long to answer. Try again.</source>
        <translation>{host} brauchte zu lange für die Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Check the network and try again.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer of {host} is longer than this program reads.</source>
        <translation>Die Antwort von {host} ist länger, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the network and the profile’s address.</source>
        <translation>{host} wurde nicht gefunden. Prüfen Sie das Netzwerk und die Adresse des Profils.</translation>
    </message>
    <message>
        <source>{host} refused the connection. Check the network and the profile’s address.</source>
        <translation>{host} hat die Verbindung abgelehnt. Prüfen Sie das Netzwerk und die Adresse des Profils.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost. Try again.</source>
        <translation>Die Verbindung zu {host} ging verloren. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made.</source>
        <translation>Es konnte keine sichere Verbindung zu {host} hergestellt werden.</translation>
    </message>
    <message>
        <source>The proxy of this network did not connect to {host}. Check the system’s proxy settings.</source>
        <translation>Der Proxy dieses Netzwerks hat keine Verbindung zu {host} hergestellt. Prüfen Sie die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>{host} sent a compressed answer, which was not asked for and is not read.</source>
        <translation>{host} hat eine komprimierte Antwort gesendet, die nicht verlangt war und nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The connection to {host} failed. Check the network and try again.</source>
        <translation>Die Verbindung zu {host} ist fehlgeschlagen. Prüfen Sie das Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} points to another address (HTTP {status}). It was not followed, because the token would go there. Check the profile’s address.</source>
        <translation>{host} verweist auf eine andere Adresse (HTTP {status}). Dem wurde nicht gefolgt, weil das Token dorthin ginge. Prüfen Sie die Adresse des Profils.</translation>
    </message>
    <message>
        <source>{host} did not accept the token for reading (HTTP {status}). Check the app registration and the profile’s environment.</source>
        <translation>{host} hat das Token zum Lesen nicht angenommen (HTTP {status}). Prüfen Sie die App-Registrierung und die Umgebung des Profils.</translation>
    </message>
    <message>
        <source>{host} does not permit this (HTTP {status}): the app registration lacks the permission {scope}, or its customer scope leaves the customer out. Have a partner administrator check it.</source>
        <translation>{host} erlaubt das nicht (HTTP {status}): Der App-Registrierung fehlt die Berechtigung {scope}, oder ihr Kundenbereich schließt den Kunden aus. Lassen Sie es von einem Partneradministrator prüfen.</translation>
    </message>
    <message>
        <source>{host} did not find it (HTTP {status}): the customer is not known there, is not in the app registration’s customer scope, or the profile’s address is wrong. It needs the permission {scope}.</source>
        <translation>{host} hat es nicht gefunden (HTTP {status}): Der Kunde ist dort nicht bekannt, liegt nicht im Kundenbereich der App-Registrierung, oder die Adresse des Profils ist falsch. Nötig ist die Berechtigung {scope}.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} asks for a sign-in (HTTP {status}). Check the system’s proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu {host} verlangt eine Anmeldung (HTTP {status}). Prüfen Sie die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>{host} has had too many requests (HTTP {status}).</source>
        <translation>{host} hat zu viele Anfragen erhalten (HTTP {status}).</translation>
    </message>
    <message>
        <source>{host} is not available just now (HTTP {status}).</source>
        <translation>{host} ist gerade nicht verfügbar (HTTP {status}).</translation>
    </message>
    <message>
        <source>{host} has a problem of its own (HTTP {status}). Try again in a few minutes.</source>
        <translation>{host} hat selbst ein Problem (HTTP {status}). Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not expected (HTTP {status}). Try again later.</source>
        <translation>{host} hat unerwartet geantwortet (HTTP {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what the documentation describes, and was not used. Check the profile’s address; a sign-in page of the network you are in can be the cause as well.</source>
        <translation>Die Antwort von %1 entspricht nicht der Dokumentation und wurde nicht verwendet. Prüfen Sie die Adresse des Profils; auch eine Anmeldeseite des Netzwerks, in dem Sie sich befinden, kann die Ursache sein.</translation>
    </message>
    <message>
        <source>There are more than this program reads, which is %1. The others are not listed, but can be ordered for by their ID.</source>
        <translation>Es gibt mehr, als dieses Programm liest, nämlich %1. Die übrigen sind nicht aufgeführt, doch kann für sie mit ihrer ID bestellt werden.</translation>
    </message>
    <message>
        <source>The profile’s address and the customer ID do not make a web address.</source>
        <translation>Die Adresse des Profils und die Kunden-ID ergeben keine Webadresse.</translation>
    </message>
    <message>
        <source>The token holds characters that must not be sent. Test the connection.</source>
        <translation>Das Token enthält Zeichen, die nicht gesendet werden dürfen. Testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>The answer says nothing about this customer. Check the customer ID; the customer may not be in the app registration’s customer scope.</source>
        <translation>Die Antwort sagt nichts über diesen Kunden. Prüfen Sie die Kunden-ID; vielleicht liegt der Kunde nicht im Kundenbereich der App-Registrierung.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (%2)</source>
        <comment>class in words, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what the service says about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>sends %1</source>
        <comment>the value of a date</comment>
        <translation>sendet %1</translation>
    </message>
    <message>
        <source>told by leaving “%1” out</source>
        <translation>wird gesagt, indem „%1“ weggelassen wird</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Posten %1</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>--port needs a number from 0 to %1; 0 takes any free port.</source>
        <translation>--port benötigt eine Zahl von 0 bis %1; 0 nimmt einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>--answer needs one of: %1</source>
        <translation>--answer benötigt einen dieser Werte: %1</translation>
    </message>
    <message>
        <source>--latency needs milliseconds from 0 to %1.</source>
        <translation>--latency benötigt Millisekunden von 0 bis %1.</translation>
    </message>
    <message>
        <source>The sandbox runs until it is interrupted. Nothing is sent to AvePoint.</source>
        <translation>Die Sandbox läuft, bis sie unterbrochen wird. Es wird nichts an AvePoint gesendet.</translation>
    </message>
    <message>
        <source>Token URL: %1</source>
        <translation>Token-URL: %1</translation>
    </message>
    <message>
        <source>Client ID: %1, client secret: %2</source>
        <translation>Client-ID: %1, Clientgeheimnis: %2</translation>
    </message>
    <message>
        <source>Customers:</source>
        <translation>Kunden:</translation>
    </message>
    <message>
        <source>Port %1 is in use or not allowed. Choose another one.</source>
        <translation>Port %1 ist belegt oder nicht erlaubt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>--certificate: %1 cannot be read: %2.</source>
        <translation>--certificate: %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>--certificate needs a PEM file with the certificate of an RSA key.</source>
        <translation>--certificate braucht eine PEM-Datei mit dem Zertifikat eines RSA-Schlüssels.</translation>
    </message>
    <message>
        <source>--contract needs one of: %1</source>
        <translation>--contract braucht eines von: %1</translation>
    </message>
    <message>
        <source>--customers needs a number from 1 to %1.</source>
        <translation>--customers braucht eine Zahl von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>ServicesCommand</name>
    <message>
        <source>AvePoint lists no service for this customer.</source>
        <translation>AvePoint führt für diesen Kunden keinen Dienst auf.</translation>
    </message>
    <message>
        <source>What the customer has was not read: it was cancelled or took too long.</source>
        <translation>Was der Kunde hat, wurde nicht gelesen: Es wurde abgebrochen oder dauerte zu lange.</translation>
    </message>
</context>
<context>
    <name>ServicesComparison</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no seats or end date given</source>
        <translation>ohne Angabe von Plätzen oder Enddatum</translation>
    </message>
    <message>
        <source>No service with the name “%1” was seen at %2, but AvePoint may call it otherwise. Look at the list of services.</source>
        <translation>Ein Dienst mit dem Namen „%1“ war um %2 nicht zu sehen, aber AvePoint nennt ihn vielleicht anders. Sehen Sie sich die Liste der Dienste an.</translation>
    </message>
    <message>
        <source>“%1” was not seen at %2, but the list holds a service without a name.</source>
        <translation>„%1“ war um %2 nicht zu sehen, aber in der Liste steht ein Dienst ohne Namen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n service(s) that AvePoint listed for the customer at %2. If the order is only minutes old, look once more before you rely on it.</source>
        <translation>
            <numerusform>AvePoint führte um %2 für den Kunden %n Dienst auf; „%1“ ist nicht dabei. Ist die Bestellung erst Minuten alt, sehen Sie noch einmal nach, bevor Sie sich darauf verlassen.</numerusform>
            <numerusform>AvePoint führte um %2 für den Kunden %n Dienste auf; „%1“ ist nicht dabei. Ist die Bestellung erst Minuten alt, sehen Sie noch einmal nach, bevor Sie sich darauf verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there now (%2), but nobody had looked before the attempt: it may have been there already.</source>
        <translation>„%1“ ist jetzt da (%2), aber vor dem Versuch hat niemand nachgesehen: Es kann schon vorher da gewesen sein.</translation>
    </message>
    <message>
        <source>“%1” is there now (%2), but the list from before the attempt holds a service without a name.</source>
        <translation>„%1“ ist jetzt da (%2), aber in der Liste von vor dem Versuch steht ein Dienst ohne Namen.</translation>
    </message>
    <message>
        <source>“%1” was not there before the attempt and is there now: %2.</source>
        <translation>„%1“ war vor dem Versuch nicht da und ist jetzt da: %2.</translation>
    </message>
    <message>
        <source>“%1” is there more often than before the attempt: %2.</source>
        <translation>„%1“ ist häufiger da als vor dem Versuch: %2.</translation>
    </message>
    <message>
        <source>“%1” was there before the attempt with other seats and has those of the order now: %2.</source>
        <translation>„%1“ war vor dem Versuch mit anderen Plätzen da und hat jetzt die der Bestellung: %2.</translation>
    </message>
    <message>
        <source>“%1” was there before the attempt already. What is listed now does not show whether the order was added: %2.</source>
        <translation>„%1“ war schon vor dem Versuch da. Was jetzt aufgeführt ist, zeigt nicht, ob die Bestellung hinzugefügt wurde: %2.</translation>
    </message>
</context>
<context>
    <name>Submit</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a draft.</source>
        <translation>„%1“ ist zu groß für einen Entwurf.</translation>
    </message>
    <message>
        <source>The profile is not known.</source>
        <translation>Das Profil ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The draft has problems.</source>
        <translation>Der Entwurf hat Probleme.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Add --yes to send without being asked.</source>
        <translation>Es gibt kein Terminal für die Rückfrage. Fügen Sie --yes hinzu, um ohne Rückfrage zu senden.</translation>
    </message>
    <message>
        <source>You did not answer “yes”.</source>
        <translation>Sie haben nicht mit „yes“ geantwortet.</translation>
    </message>
    <message>
        <source>%1: profile “%2”, %3</source>
        <comment>stage, profile, address</comment>
        <translation>%1: Profil „%2“, %3</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Zu prüfen: %1</translation>
    </message>
    <message>
        <source>Add %1 for %2 — %3? Type yes to send it:</source>
        <comment>product, customer, stage</comment>
        <translation>%1 für %2 hinzufügen – %3? Geben Sie zum Senden yes ein:</translation>
    </message>
    <message>
        <source>If the order is still wanted, add --again.</source>
        <translation>Wenn die Bestellung dennoch gewünscht ist, fügen Sie --again hinzu.</translation>
    </message>
    <message>
        <source>The outcome could not be written to the journal. %1</source>
        <translation>Das Ergebnis konnte nicht ins Journal geschrieben werden. %1</translation>
    </message>
    <message>
        <source>It was cancelled before anything was sent.</source>
        <translation>Es wurde abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Check: the customer has “%1” already: %2. AvePoint will probably refuse the order because of that.</source>
        <translation>Prüfen: Der Kunde hat „%1“ schon: %2. AvePoint wird die Bestellung deshalb wahrscheinlich ablehnen.</translation>
    </message>
    <message>
        <source>What the customer has was not read. %1</source>
        <translation>Was der Kunde hat, wurde nicht gelesen. %1</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation>Gesendete Bestellungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>API-Vertrag</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>A draft file</source>
        <translation>Eine Entwurfsdatei</translation>
    </message>
    <message>
        <source>The body of a request</source>
        <translation>Der Body einer Anfrage</translation>
    </message>
    <message>
        <source>A command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>A HAR file</source>
        <translation>Eine HAR-Datei</translation>
    </message>
    <message>
        <source>A support file</source>
        <translation>Eine Support-Datei</translation>
    </message>
    <message>
        <source>Not recognized</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Left out, since it is or may hold a secret: %1.</source>
        <translation>Weggelassen, weil es ein Geheimnis ist oder enthalten kann: %1.</translation>
    </message>
    <message>
        <source>Headers are the program’s own. Not taken over: %1.</source>
        <translation>Header setzt das Programm selbst. Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>%1 (Line %2, column %3.)</source>
        <translation>%1 (Zeile %2, Spalte %3.)</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>The query of the address was not taken over.</source>
        <translation>Die Abfrage der Adresse wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>It holds no calls, so there is nothing to pick.</source>
        <translation>Sie enthält keine Aufrufe, es gibt also nichts zu wählen.</translation>
    </message>
    <message>
        <source>This support file has a format that this version of the program does not know.</source>
        <translation>Diese Support-Datei hat ein Format, das diese Programmversion nicht kennt.</translation>
    </message>
    <message>
        <source>This JSON has none of the fields of an order, such as “product”.</source>
        <translation>Dieses JSON hat keines der Felder einer Bestellung, etwa „product“.</translation>
    </message>
    <message>
        <source>A list is not what a request holds. Paste one object, from “{” to “}”.</source>
        <translation>Eine Anfrage enthält keine Liste. Fügen Sie ein Objekt ein, von „{“ bis „}“.</translation>
    </message>
    <message>
        <source>This is a template. Import it under Manage templates in the menu File.</source>
        <translation>Das ist eine Vorlage. Importieren Sie sie unter „Vorlagen verwalten“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>The text is longer than this program reads.</source>
        <translation>Der Text ist länger, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>This is neither JSON, which begins with “{”, nor a command of curl or Invoke-WebRequest.</source>
        <translation>Das ist weder JSON, das mit „{“ beginnt, noch ein Befehl von curl oder Invoke-WebRequest.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>“%1” must say how many months ahead of today it lies, from 1 to %2, such as %3. A fixed day would soon be past.</source>
        <translation>„%1“ muss angeben, wie viele Monate ab heute es liegt, von 1 bis %2, etwa %3. Ein fester Tag wäre bald vorbei.</translation>
    </message>
    <message>
        <source>own storage</source>
        <translation>eigener Speicher</translation>
    </message>
    <message>
        <source>%1 licence items</source>
        <translation>%1 Lizenzposten</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name cannot hold line breaks or other characters that are not seen.</source>
        <translation>Ein Name kann keine Zeilenumbrüche oder anderen unsichtbaren Zeichen enthalten.</translation>
    </message>
    <message>
        <source>This is no template: the member “template” with its name is missing.</source>
        <translation>Das ist keine Vorlage: Der Eintrag „template“ mit ihrem Namen fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a member of a template. It has template, contract and body, and never a customer.</source>
        <translation>„%1“ ist kein Eintrag einer Vorlage. Sie hat template, contract und body und nie einen Kunden.</translation>
    </message>
    <message>
        <source>The member “contract” is missing, such as &quot;contract&quot;: &quot;%1&quot;.</source>
        <translation>Der Eintrag „contract“ fehlt, etwa &quot;contract&quot;: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This template is for the contract “%1”, which this version does not know.</source>
        <translation>Diese Vorlage ist für den API-Vertrag „%1“, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The member “body” must be an object with the fields of the request.</source>
        <translation>Der Eintrag „body“ muss ein Objekt mit den Feldern der Anfrage sein.</translation>
    </message>
</context>
<context>
    <name>TemplateStore</name>
    <message>
        <source>Backup trial, S3, 1 year</source>
        <translation>Backup-Testversion, S3, 1 Jahr</translation>
    </message>
    <message>
        <source>Backup, paid, Azure, 25 seats, 1 year</source>
        <translation>Backup, kostenpflichtig, Azure, 25 Plätze, 1 Jahr</translation>
    </message>
    <message>
        <source>Workspace management trial</source>
        <translation>Workspace Management, Testversion</translation>
    </message>
    <message>
        <source>Bring your own storage, backup trial</source>
        <translation>Eigener Speicher, Backup-Testversion</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Es gibt schon eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>A built-in template has this name. Choose another one.</source>
        <translation>Eine mitgelieferte Vorlage heißt so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your templates cannot be listed: “%1” is no folder that can be read.</source>
        <translation>Ihre Vorlagen können nicht aufgeführt werden: „%1“ ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>Only the first %1 of your %2 templates are listed.</source>
        <translation>Nur die ersten %1 Ihrer %2 Vorlagen sind aufgeführt.</translation>
    </message>
    <message>
        <source>The template is no longer there.</source>
        <translation>Die Vorlage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Built-in templates stay.</source>
        <translation>Mitgelieferte Vorlagen bleiben.</translation>
    </message>
    <message>
        <source>The template was not removed: %1.</source>
        <translation>Die Vorlage wurde nicht entfernt: %1.</translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no file.</source>
        <translation>„%1“ wurde nicht importiert: Es ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>„%1“ wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>The template was not exported: %1.</source>
        <translation>Die Vorlage wurde nicht exportiert: %1.</translation>
    </message>
    <message>
        <source>The template was not saved: %1.</source>
        <translation>Die Vorlage wurde nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  cannot be read. %2</source>
        <translation>%1  kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>(built in)</source>
        <translation>(mitgeliefert)</translation>
    </message>
</context>
<context>
    <name>Timestamp</name>
    <message>
        <source>%1, 00:00 UTC</source>
        <translation>%1, 00:00 UTC</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>day in UTC (local time in time zone)</comment>
        <translation>%1 (%2 in %3)</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The token service %1 took too long to answer. Try again.</source>
        <translation>Der Token-Dienst %1 hat zu lange für die Antwort gebraucht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token service %1 did not answer in time. Check the network and try again.</source>
        <translation>Der Token-Dienst %1 hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long for a token. Check the profile’s token URL.</source>
        <translation>Die Antwort von %1 ist viel zu lang für ein Token. Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The token service %1 was not found. Check the network and the token URL.</source>
        <translation>Der Token-Dienst %1 wurde nicht gefunden. Prüfen Sie das Netzwerk und die Token-URL.</translation>
    </message>
    <message>
        <source>The token service %1 refused the connection. Check the network and the token URL.</source>
        <translation>Der Token-Dienst %1 hat die Verbindung abgelehnt. Prüfen Sie das Netzwerk und die Token-URL.</translation>
    </message>
    <message>
        <source>The connection to the token service %1 was lost. Try again.</source>
        <translation>Die Verbindung zum Token-Dienst %1 ging verloren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No secure connection to the token service %1.</source>
        <translation>Keine sichere Verbindung zum Token-Dienst %1.</translation>
    </message>
    <message>
        <source>The proxy did not let the program reach the token service %1. Check the system’s proxy settings.</source>
        <translation>Der Proxy hat das Programm nicht zum Token-Dienst %1 durchgelassen. Prüfen Sie die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The token service %1 sent a compressed answer, which was not asked for and is not read. Check the profile’s token URL.</source>
        <translation>Der Token-Dienst %1 hat eine komprimierte Antwort gesendet, die nicht verlangt war und nicht gelesen wird. Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The token service %1 could not be reached. Check the network and try again.</source>
        <translation>Der Token-Dienst %1 war nicht erreichbar. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the secret has expired. Check the app registration.</source>
        <translation>Die Client-ID oder das Clientgeheimnis ist falsch, oder das Geheimnis ist abgelaufen. Prüfen Sie die App-Registrierung.</translation>
    </message>
    <message>
        <source>The app registration lacks the permission %1. Have a partner administrator add it.</source>
        <translation>Der App-Registrierung fehlt die Berechtigung %1. Lassen Sie sie von einem Partneradministrator hinzufügen.</translation>
    </message>
    <message>
        <source>This app registration may not sign in with a client secret, or belongs to another environment. Check the profile’s environment and the app registration.</source>
        <translation>Diese App-Registrierung darf sich nicht mit einem Clientgeheimnis anmelden oder gehört zu einer anderen Umgebung. Prüfen Sie die Umgebung des Profils und die App-Registrierung.</translation>
    </message>
    <message>
        <source>The token service did not understand the request. Check the profile’s token URL and client ID.</source>
        <translation>Der Token-Dienst hat die Anfrage nicht verstanden. Prüfen Sie die Token-URL und die Client-ID des Profils.</translation>
    </message>
    <message>
        <source>The token service does not offer signing in with a client secret. Check the profile’s token URL.</source>
        <translation>Der Token-Dienst bietet keine Anmeldung mit einem Clientgeheimnis an. Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The token service denied the permission %1. Ask a partner administrator.</source>
        <translation>Der Token-Dienst hat die Berechtigung %1 verweigert. Wenden Sie sich an einen Partneradministrator.</translation>
    </message>
    <message>
        <source>The token service %1 does not accept the client ID or the client secret (HTTP %2). Check the app registration.</source>
        <translation>Der Token-Dienst %1 akzeptiert die Client-ID oder das Clientgeheimnis nicht (HTTP %2). Prüfen Sie die App-Registrierung.</translation>
    </message>
    <message>
        <source>The token service %1 refused access (HTTP %2). Check the app registration and the network you are in.</source>
        <translation>Der Token-Dienst %1 hat den Zugriff verweigert (HTTP %2). Prüfen Sie die App-Registrierung und das Netzwerk, in dem Sie sich befinden.</translation>
    </message>
    <message>
        <source>There is no token service at this address of %1 (HTTP %2). Check the profile’s token URL.</source>
        <translation>Unter dieser Adresse von %1 gibt es keinen Token-Dienst (HTTP %2). Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a sign-in (HTTP %2). Check the system’s proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt eine Anmeldung (HTTP %2). Prüfen Sie die Proxyeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The token service %1 has had too many requests (HTTP %2). Wait a little and try again.</source>
        <translation>Der Token-Dienst %1 hat zu viele Anfragen erhalten (HTTP %2). Warten Sie ein wenig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token service %1 has a problem of its own (HTTP %2). Try again later.</source>
        <translation>Der Token-Dienst %1 hat selbst ein Problem (HTTP %2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The token service %1 gave an answer that is not expected (HTTP %2). Check the profile’s token URL.</source>
        <translation>Der Token-Dienst %1 hat unerwartet geantwortet (HTTP %2). Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The token service %1 points to another address (%2). It was not followed, because the secret would go there. Check the profile’s token URL.</source>
        <translation>Der Token-Dienst %1 verweist auf eine andere Adresse (%2). Dem Verweis wurde nicht gefolgt, weil das Geheimnis dorthin ginge. Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The token service %1 points to another address. It was not followed, because the secret would go there. Check the profile’s token URL.</source>
        <translation>Der Token-Dienst %1 verweist auf eine andere Adresse. Dem Verweis wurde nicht gefolgt, weil das Geheimnis dorthin ginge. Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>The token service refused the request for %1 (%2). Check the app registration.</source>
        <translation>Der Token-Dienst hat die Anfrage für %1 abgelehnt (%2). Prüfen Sie die App-Registrierung.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a token. Check the profile’s token URL; a sign-in page of the network you are in can be the cause as well.</source>
        <translation>Die Antwort von %1 ist kein Token. Prüfen Sie die Token-URL des Profils; auch eine Anmeldeseite des Netzwerks, in dem Sie sich befinden, kann die Ursache sein.</translation>
    </message>
    <message>
        <source>The token URL cannot be used. %1</source>
        <translation>Die Token-URL kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>No client secret is stored for “%1”. Edit the profile and enter it.</source>
        <translation>Für „%1“ ist kein Clientgeheimnis gespeichert. Bearbeiten Sie das Profil und geben Sie es ein.</translation>
    </message>
    <message>
        <source>The client secret of “%1” cannot be read, because the keyring is locked. Unlock it and try again, or enter the secret for this run only.</source>
        <translation>Das Clientgeheimnis von „%1“ kann nicht gelesen werden, weil der Schlüsselbund gesperrt ist. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Geheimnis nur für diesen Programmlauf ein.</translation>
    </message>
    <message>
        <source>%1 Enter the client secret for this run only.</source>
        <translation>%1 Geben Sie das Clientgeheimnis nur für diesen Programmlauf ein.</translation>
    </message>
    <message>
        <source>What the keyring holds for “%1” is damaged or was stored by another program. Edit the profile and enter the client secret again.</source>
        <translation>Der Eintrag für „%1“ im Schlüsselbund ist beschädigt oder wurde von einem anderen Programm gespeichert. Bearbeiten Sie das Profil und geben Sie das Clientgeheimnis erneut ein.</translation>
    </message>
    <message>
        <source>The client ID is wrong, or the app registration does not have this certificate. Add it there, and check this computer’s clock.</source>
        <translation>Die Client-ID ist falsch, oder die App-Registrierung hat dieses Zertifikat nicht. Fügen Sie es dort hinzu, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>This app registration may not sign in with a certificate, or belongs to another environment. Check the profile’s environment and the app registration.</source>
        <translation>Diese App-Registrierung darf sich nicht mit einem Zertifikat anmelden oder gehört zu einer anderen Umgebung. Prüfen Sie die Umgebung des Profils und die App-Registrierung.</translation>
    </message>
    <message>
        <source>The token service does not offer signing in with a certificate. Check the profile’s token URL.</source>
        <translation>Der Token-Dienst bietet keine Anmeldung mit einem Zertifikat an. Prüfen Sie die Token-URL des Profils.</translation>
    </message>
    <message>
        <source>No password is stored for the certificate of “%1”. Edit the profile and enter it.</source>
        <translation>Für das Zertifikat von „%1“ ist kein Kennwort gespeichert. Bearbeiten Sie das Profil und geben Sie es ein.</translation>
    </message>
    <message>
        <source>The password of the certificate of “%1” cannot be read, because the keyring is locked. Unlock it and try again, or enter the password for this run only.</source>
        <translation>Das Kennwort des Zertifikats von „%1“ kann nicht gelesen werden, weil der Schlüsselbund gesperrt ist. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Kennwort nur für diesen Lauf ein.</translation>
    </message>
    <message>
        <source>%1 Enter the password of the certificate for this run only.</source>
        <translation>%1 Geben Sie das Kennwort des Zertifikats nur für diesen Lauf ein.</translation>
    </message>
    <message>
        <source>What the keyring holds for “%1” is damaged or was stored by another program. Edit the profile and enter the password of the certificate again.</source>
        <translation>Was der Schlüsselbund für „%1“ enthält, ist beschädigt oder stammt von einem anderen Programm. Bearbeiten Sie das Profil und geben Sie das Kennwort des Zertifikats noch einmal ein.</translation>
    </message>
    <message>
        <source>The certificate of “%1” could not sign. Choose another file in the profile.</source>
        <translation>Mit dem Zertifikat von „%1“ konnte nicht signiert werden. Wählen Sie im Profil eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>Verwendung:</translation>
    </message>
    <message>
        <source>Adds a service to a customer through the AvePoint Elements API, once.</source>
        <translation>Fügt einem Kunden über die AvePoint Elements API einen Dienst hinzu, genau einmal.</translation>
    </message>
    <message>
        <source>Exit codes: 0 success, 1 refused or a change is needed, 2 wrong arguments, 3 not sent, 4 unknown: it may have been added.</source>
        <translation>Exit-Codes: 0 Erfolg, 1 abgelehnt oder Änderung nötig, 2 falsche Argumente, 3 nicht gesendet, 4 unbekannt: Der Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1: choose a value.</source>
        <translation>%1: Wählen Sie einen Wert.</translation>
    </message>
    <message>
        <source>%1: enter a whole number from %2 to %3.</source>
        <translation>%1: Geben Sie eine ganze Zahl von %2 bis %3 ein.</translation>
    </message>
    <message>
        <source>%1: choose a day.</source>
        <translation>%1: Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>%1: say yes or no.</source>
        <translation>%1: Geben Sie Ja oder Nein an.</translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <translation>%1: Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Enter one from %3 to %4.</source>
        <translation>%1: „%2“ ist keine ganze Zahl. Geben Sie eine von %3 bis %4 ein.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Choose one from the calendar.</source>
        <translation>%1: „%2“ ist kein Tag. Wählen Sie einen aus dem Kalender.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1: „%2“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>%1: %2 is out of range. Enter a whole number from %3 to %4.</source>
        <translation>%1: %2 liegt außerhalb des Bereichs. Geben Sie eine ganze Zahl von %3 bis %4 ein.</translation>
    </message>
    <message>
        <source>%1: this is too long. Enter at most %2 characters.</source>
        <translation>%1: Das ist zu lang. Geben Sie höchstens %2 Zeichen ein.</translation>
    </message>
    <message>
        <source>%1: there is a character in it that cannot be seen. Type the value instead of pasting it.</source>
        <translation>%1: Ein Zeichen darin ist nicht sichtbar. Tippen Sie den Wert ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation>%1: Wählen Sie einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the values offered. Choose one of %3.</source>
        <translation>%1: „%2“ gehört nicht zu den angebotenen Werten. Wählen Sie einen von diesen: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a text. Enter one of at most %3 characters.</source>
        <translation>%1: „%2“ ist kein Text. Geben Sie einen mit höchstens %3 Zeichen ein.</translation>
    </message>
    <message>
        <source>%1: choose a day from 1 Jan 1970 to 31 Dec 9999.</source>
        <translation>%1: Wählen Sie einen Tag vom 1. Januar 1970 bis zum 31. Dezember 9999.</translation>
    </message>
    <message>
        <source>%1: “%2” does not go with what else is chosen. Choose one of %3.</source>
        <translation>%1: „%2“ passt nicht zur übrigen Auswahl. Wählen Sie eines von %3.</translation>
    </message>
    <message>
        <source>Item %1 – %2</source>
        <comment>number of the licence item, what is wrong with it</comment>
        <translation>Posten %1 – %2</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>It is there.</source>
        <translation>Es ist da.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>That cannot be told.</source>
        <translation>Das lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>That attempt is still under way. Wait for its end.</source>
        <translation>Dieser Versuch läuft noch. Warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>The profile “%1” reaches another service now than at that attempt, so that what is there would say nothing about it.</source>
        <translation>Das Profil „%1“ führt jetzt zu einem anderen Dienst als bei diesem Versuch; was dort zu finden ist, würde darüber nichts sagen.</translation>
    </message>
    <message>
        <source>What the customer has was not read: it was cancelled or took too long.</source>
        <translation>Was der Kunde hat, wurde nicht gelesen: Es wurde abgebrochen oder dauerte zu lange.</translation>
    </message>
    <message>
        <source>What the customer has now:</source>
        <translation>Was der Kunde jetzt hat:</translation>
    </message>
    <message>
        <source>To write that down: %1</source>
        <translation>Um das festzuhalten: %1</translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>Das Bild konnte nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>runs the sandbox alone; its base URL is the first line of output</source>
        <translation>startet nur die Sandbox; ihre Basis-URL ist die erste Zeile der Ausgabe</translation>
    </message>
    <message>
        <source>lists the profiles</source>
        <translation>listet die Profile auf</translation>
    </message>
    <message>
        <source>shows a profile, never its secret</source>
        <translation>zeigt ein Profil, nie sein Geheimnis</translation>
    </message>
    <message>
        <source>gets a token and says what it allows</source>
        <translation>holt ein Token und zeigt, was es erlaubt</translation>
    </message>
    <message>
        <source>removes a profile, and its secret from the keychain</source>
        <translation>entfernt ein Profil und sein Geheimnis aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>adds a service in the sandbox by itself, in the real window</source>
        <translation>fügt in der Sandbox selbsttätig einen Dienst hinzu, im echten Fenster</translation>
    </message>
    <message>
        <source>sends a draft without a window; asks first unless --yes is given; an order that was sent before only with --again</source>
        <translation>sendet einen Entwurf ohne Fenster; fragt vorher, wenn nicht --yes angegeben ist; eine schon gesendete Bestellung nur mit --again</translation>
    </message>
    <message>
        <source>lists the attempts, newest first; --open: those of unknown outcome</source>
        <translation>listet die Versuche auf, die neuesten zuerst; --open: die mit unbekanntem Ergebnis</translation>
    </message>
    <message>
        <source>shows an attempt and its request</source>
        <translation>zeigt einen Versuch und seine Anfrage</translation>
    </message>
    <message>
        <source>writes down what became of an attempt whose outcome was unknown</source>
        <translation>hält fest, was aus einem Versuch mit unbekanntem Ergebnis wurde</translation>
    </message>
    <message>
        <source>puts a damaged journal aside, keeps it, and begins a new one</source>
        <translation>legt ein beschädigtes Journal beiseite, hebt es auf und beginnt ein neues</translation>
    </message>
    <message>
        <source>adds a profile; client secret or password goes into the keychain</source>
        <translation>fügt ein Profil hinzu; Clientgeheimnis oder Kennwort kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>lists the templates that orders can be begun with, and where they are</source>
        <translation>listet die Vorlagen auf, mit denen Bestellungen begonnen werden können, und wo sie liegen</translation>
    </message>
    <message>
        <source>lists the partner’s customers with ID, country and who manages them; without --profile, of the profile used last</source>
        <translation>listet die Kunden des Partners mit ID, Land und Verwaltung auf; ohne --profile die des zuletzt verwendeten Profils</translation>
    </message>
    <message>
        <source>lists what a customer has</source>
        <translation>listet auf, was ein Kunde hat</translation>
    </message>
    <message>
        <source>looks whether what an attempt ordered is there now; settles nothing; exit code 0: it is there, 1: it is not, 4: that cannot be told, 3: could not be read</source>
        <translation>sieht nach, ob da ist, was ein Versuch bestellt hat; klärt nichts; Exitcode 0: es ist da, 1: es ist nicht da, 4: nicht zu sagen, 3: konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>replaces the note of one’s own at an attempt; an empty one removes it</source>
        <translation>ersetzt die eigene Notiz an einem Versuch; eine leere entfernt sie</translation>
    </message>
    <message>
        <source>writes attempts to a file; a spreadsheet takes nothing in it for a formula</source>
        <translation>schreibt Versuche in eine Datei; eine Tabellenkalkulation hält nichts darin für eine Formel</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Commercial</source>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>U.S. Government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>AOS2</source>
        <translation>AOS2</translation>
    </message>
    <message>
        <source>FedRAMP Cloud (Project Hosts)</source>
        <translation>FedRAMP Cloud (Project Hosts)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>US East</source>
        <translation>USA Ost</translation>
    </message>
    <message>
        <source>Canada Central (Toronto)</source>
        <translation>Kanada Mitte (Toronto)</translation>
    </message>
    <message>
        <source>EMEA, Ireland</source>
        <translation>EMEA, Irland</translation>
    </message>
    <message>
        <source>EMEA, Netherlands</source>
        <translation>EMEA, Niederlande</translation>
    </message>
    <message>
        <source>France Central (Paris)</source>
        <translation>Frankreich Mitte (Paris)</translation>
    </message>
    <message>
        <source>Germany West Central (Frankfurt)</source>
        <translation>Deutschland West-Mitte (Frankfurt)</translation>
    </message>
    <message>
        <source>APAC, Australia</source>
        <translation>APAC, Australien</translation>
    </message>
    <message>
        <source>APAC, Singapore</source>
        <translation>APAC, Singapur</translation>
    </message>
    <message>
        <source>Japan West (Osaka)</source>
        <translation>Japan West (Osaka)</translation>
    </message>
    <message>
        <source>Korea Central (Seoul)</source>
        <translation>Korea Mitte (Seoul)</translation>
    </message>
    <message>
        <source>Switzerland North (Zurich)</source>
        <translation>Schweiz Nord (Zürich)</translation>
    </message>
    <message>
        <source>UK South (London)</source>
        <translation>Vereinigtes Königreich Süd (London)</translation>
    </message>
    <message>
        <source>United Arab Emirates (Dubai)</source>
        <translation>Vereinigte Arabische Emirate (Dubai)</translation>
    </message>
    <message>
        <source>South Africa North (Johannesburg)</source>
        <translation>Südafrika Nord (Johannesburg)</translation>
    </message>
    <message>
        <source>Qatar Central (Doha)</source>
        <translation>Katar Mitte (Doha)</translation>
    </message>
    <message>
        <source>Google Cloud East US (Moncks Corner)</source>
        <translation>Google Cloud USA Ost (Moncks Corner)</translation>
    </message>
    <message>
        <source>Google Cloud West Europe (Eemshaven)</source>
        <translation>Google Cloud Europa West (Eemshaven)</translation>
    </message>
    <message>
        <source>Google Cloud Australia Southeast (Sydney)</source>
        <translation>Google Cloud Australien Südost (Sydney)</translation>
    </message>
    <message>
        <source>Google Cloud Japan (Tokyo)</source>
        <translation>Google Cloud Japan (Tokio)</translation>
    </message>
    <message>
        <source>Google Cloud South Korea (Seoul)</source>
        <translation>Google Cloud Südkorea (Seoul)</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>LOCAL TEST</source>
        <translation>LOKALER TEST</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
</context>
<context>
    <name>contract</name>
    <message>
        <source>Name inferred from a later revision of the documentation.</source>
        <translation>Name aus einer späteren Fassung der Dokumentation abgeleitet.</translation>
    </message>
    <message>
        <source>Published as a service that can be added, but not listed in the specification.</source>
        <translation>Als Dienst veröffentlicht, der hinzugefügt werden kann, aber nicht in der Spezifikation aufgeführt.</translation>
    </message>
    <message>
        <source>Cloud Backup for Microsoft 365</source>
        <translation>Cloud Backup for Microsoft 365</translation>
    </message>
    <message>
        <source>Cloud Backup for Exchange Online &amp; OneDrive</source>
        <translation>Cloud Backup for Exchange Online &amp; OneDrive</translation>
    </message>
    <message>
        <source>Cloud Backup for Power Platform</source>
        <translation>Cloud Backup for Power Platform</translation>
    </message>
    <message>
        <source>Baseline management</source>
        <translation>Baseline-Verwaltung</translation>
    </message>
    <message>
        <source>Workspace management</source>
        <translation>Workspace-Verwaltung</translation>
    </message>
    <message>
        <source>User and device management</source>
        <translation>Benutzer- und Geräteverwaltung</translation>
    </message>
    <message>
        <source>Workspace management, storage optimization</source>
        <translation>Workspace-Verwaltung, Speicheroptimierung</translation>
    </message>
    <message>
        <source>Fly</source>
        <translation>Fly</translation>
    </message>
    <message>
        <source>Cloud Backup for Salesforce</source>
        <translation>Cloud Backup for Salesforce</translation>
    </message>
    <message>
        <source>Cloud Backup for IaaS + PaaS</source>
        <translation>Cloud Backup for IaaS + PaaS</translation>
    </message>
    <message>
        <source>Cloud Backup for Google Workspace</source>
        <translation>Cloud Backup for Google Workspace</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>tyGraph</source>
        <translation>tyGraph</translation>
    </message>
    <message>
        <source>Cense</source>
        <translation>Cense</translation>
    </message>
    <message>
        <source>EnPower</source>
        <translation>EnPower</translation>
    </message>
    <message>
        <source>Cloud Governance</source>
        <translation>Cloud Governance</translation>
    </message>
    <message>
        <source>Policies for Microsoft 365</source>
        <translation>Policies for Microsoft 365</translation>
    </message>
    <message>
        <source>Cloud Management</source>
        <translation>Cloud Management</translation>
    </message>
    <message>
        <source>Cloud Archiving</source>
        <translation>Cloud Archiving</translation>
    </message>
    <message>
        <source>Cloud Backup for Dynamics 365</source>
        <translation>Cloud Backup for Dynamics 365</translation>
    </message>
    <message>
        <source>free of charge, AvePoint sets its length</source>
        <translation>kostenlos, AvePoint legt die Dauer fest</translation>
    </message>
    <message>
        <source>paid, from a pool</source>
        <translation>kostenpflichtig, aus einem Pool</translation>
    </message>
    <message>
        <source>Name from the next revision of the documentation.</source>
        <translation>Name aus der nächsten Fassung der Dokumentation.</translation>
    </message>
    <message>
        <source>AvePoint storage on Azure</source>
        <translation>AvePoint-Speicher auf Azure</translation>
    </message>
    <message>
        <source>AvePoint storage on Amazon S3</source>
        <translation>AvePoint-Speicher auf Amazon S3</translation>
    </message>
    <message>
        <source>AvePoint storage on Google Cloud</source>
        <translation>AvePoint-Speicher auf Google Cloud</translation>
    </message>
    <message>
        <source>Google Cloud data centres only.</source>
        <translation>Nur Google-Cloud-Rechenzentren.</translation>
    </message>
    <message>
        <source>bought from AvePoint</source>
        <translation>bei AvePoint gekauft</translation>
    </message>
    <message>
        <source>bought through a cloud marketplace or distributor</source>
        <translation>über einen Cloud-Marktplatz oder Distributor gekauft</translation>
    </message>
    <message>
        <source>usually received from a large account reseller</source>
        <translation>meist von einem Großkunden-Reseller bezogen</translation>
    </message>
    <message>
        <source>usually capacity per user times seats covers the protected data</source>
        <translation>meist deckt die Kapazität pro Benutzer mal Anzahl der Plätze die geschützten Daten ab</translation>
    </message>
    <message>
        <source>the subscription covers the capacity of all protected data</source>
        <translation>das Abonnement deckt die Kapazität aller geschützten Daten ab</translation>
    </message>
    <message>
        <source>a seat for every assigned Microsoft 365 licence</source>
        <translation>ein Platz für jede zugewiesene Microsoft 365-Lizenz</translation>
    </message>
    <message>
        <source>pay as you go</source>
        <translation>Zahlung nach Verbrauch</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Seats, term and licence item</source>
        <translation>Plätze, Laufzeit und Lizenzposten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The customer’s ID in AvePoint Elements, such as 7e4ffcae-0000-4000-8000-c6efa0b250d5.</source>
        <translation>Die ID des Kunden in AvePoint Elements, zum Beispiel 7e4ffcae-0000-4000-8000-c6efa0b250d5.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The service to add. The specification prints Office365Backup and no list; another name can be typed.</source>
        <translation>Der Dienst, der hinzugefügt wird. Die Spezifikation nennt Office365Backup und keine Liste; ein anderer Name kann eingegeben werden.</translation>
    </message>
    <message>
        <source>Licence type</source>
        <translation>Lizenztyp</translation>
    </message>
    <message>
        <source>Trial costs nothing and needs no seats. Enterprise takes seats from one of your pools.</source>
        <translation>Trial kostet nichts und braucht keine Plätze. Enterprise nimmt Plätze aus einem Ihrer Pools.</translation>
    </message>
    <message>
        <source>Where AvePoint keeps the backup data. Google Cloud usually exists only for customers in a Google Cloud data centre.</source>
        <translation>Wo AvePoint die Sicherungsdaten aufbewahrt. Google Cloud gibt es meist nur für Kunden in einem Google-Cloud-Rechenzentrum.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How many years the backup data is kept.</source>
        <translation>Wie viele Jahre die Sicherungsdaten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Bring your own storage (BYOS)</source>
        <translation>Eigener Speicher (BYOS)</translation>
    </message>
    <message>
        <source>The customer’s own storage is used. This contract cannot name it: set it up in AvePoint Elements, otherwise backup jobs usually fail.</source>
        <translation>Der eigene Speicher des Kunden wird verwendet. Dieser API-Vertrag kann ihn nicht benennen: Richten Sie ihn in AvePoint Elements ein, sonst schlagen Sicherungsaufträge meist fehl.</translation>
    </message>
    <message>
        <source>User seats</source>
        <translation>Benutzerplätze</translation>
    </message>
    <message>
        <source>How many seats the customer gets. They are taken from the pool.</source>
        <translation>Wie viele Plätze der Kunde erhält. Sie werden dem Pool entnommen.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>The day on which the service ends, at 00:00 UTC; at least one calendar month ahead. The specification names no unit for times: your profile chooses it, and the value sent stands below.</source>
        <translation>Der Tag, an dem der Dienst endet, um 00:00 UTC; mindestens einen Kalendermonat im Voraus. Die Spezifikation nennt keine Einheit für Zeiten: Ihr Profil bestimmt sie, und der gesendete Wert steht unten.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The pool from which the seats come.</source>
        <translation>Der Pool, aus dem die Plätze stammen.</translation>
    </message>
    <message>
        <source>Expires with the pool</source>
        <translation>Endet mit dem Pool</translation>
    </message>
    <message>
        <source>The service ends together with the pool. An expiry day is then optional.</source>
        <translation>Der Dienst endet zusammen mit dem Pool. Ein Enddatum ist dann optional.</translation>
    </message>
    <message>
        <source>Sale type</source>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>How the subscription is counted. The meanings are usual ones, not part of the specification.</source>
        <translation>Wie das Abonnement gezählt wird. Die Bedeutungen sind die üblichen und nicht Teil der Spezifikation.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>AvePoint’s package. Applies to backup of Microsoft 365 only.</source>
        <translation>Das Paket von AvePoint. Gilt nur für die Sicherung von Microsoft 365.</translation>
    </message>
    <message>
        <source>Customer size</source>
        <translation>Kundengröße</translation>
    </message>
    <message>
        <source>Number of users in the customer’s organisation, unless AvePoint told you otherwise.</source>
        <translation>Anzahl der Benutzer in der Organisation des Kunden, sofern AvePoint Ihnen nichts anderes gesagt hat.</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>The day on which the customer’s contract ends, at 00:00 UTC. Usually the day of expiry or later.</source>
        <translation>Der Tag, an dem der Vertrag des Kunden endet, um 00:00 UTC. Meist der Tag, an dem der Dienst endet, oder später.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>How the subscription is paid.</source>
        <translation>Wie das Abonnement bezahlt wird.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>{product} was added to {customer}.</source>
        <translation>{product} wurde für {customer} hinzugefügt.</translation>
    </message>
    <message>
        <source>Next: tell the customer, and start the service in AvePoint Elements.</source>
        <translation>Nächster Schritt: Informieren Sie den Kunden und starten Sie den Dienst in AvePoint Elements.</translation>
    </message>
    <message>
        <source>The service could not save it</source>
        <translation>Der Dienst konnte es nicht speichern</translation>
    </message>
    <message>
        <source>{product} was not added to {customer}. No reason was given.</source>
        <translation>{product} wurde für {customer} nicht hinzugefügt. Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Usually a failure at AvePoint, or a combination of values that it does not accept.</source>
        <translation>Meist ein Fehler bei AvePoint oder eine Kombination von Werten, die dort nicht angenommen wird.</translation>
    </message>
    <message>
        <source>Check the customer’s services first. If it is not there, try once more; then contact AvePoint support.</source>
        <translation>Prüfen Sie zuerst die Dienste des Kunden. Ist er dort nicht aufgeführt, versuchen Sie es noch einmal; wenden Sie sich danach an den AvePoint-Support.</translation>
    </message>
    <message>
        <source>Your organisation has no subscription to give</source>
        <translation>Ihre Organisation hat kein Abonnement zu vergeben</translation>
    </message>
    <message>
        <source>AvePoint found no pool for {product}. Nothing was added.</source>
        <translation>AvePoint hat keinen Pool für {product} gefunden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the pool has expired, or another source was meant.</source>
        <translation>Meist ist der Pool abgelaufen, oder eine andere Quelle war gemeint.</translation>
    </message>
    <message>
        <source>Choose another source, or buy or renew the pool first.</source>
        <translation>Wählen Sie eine andere Quelle, oder kaufen oder verlängern Sie zuerst den Pool.</translation>
    </message>
    <message>
        <source>Not enough seats in the pool</source>
        <translation>Nicht genug Plätze im Pool</translation>
    </message>
    <message>
        <source>The pool has fewer free seats than the {seats} you asked for. Nothing was added.</source>
        <translation>Der Pool hat weniger freie Plätze als die {seats}, die Sie angefordert haben. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually: lower the seats, or buy more for the pool.</source>
        <translation>Meist hilft: weniger Plätze wählen oder weitere für den Pool kaufen.</translation>
    </message>
    <message>
        <source>The end date is too late</source>
        <translation>Das Enddatum liegt zu spät</translation>
    </message>
    <message>
        <source>The end date lies beyond what is allowed. Nothing was added.</source>
        <translation>Das Enddatum liegt später als erlaubt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually it is later than the end of the pool or of the contract.</source>
        <translation>Meist liegt es nach dem Ende des Pools oder des Vertrags.</translation>
    </message>
    <message>
        <source>Choose an earlier day or let it expire with the pool, or extend the pool.</source>
        <translation>Wählen Sie einen früheren Tag, lassen Sie den Dienst mit dem Pool enden, oder verlängern Sie den Pool.</translation>
    </message>
    <message>
        <source>The order did not pass AvePoint’s checks</source>
        <translation>Die Bestellung hat die Prüfungen von AvePoint nicht bestanden</translation>
    </message>
    <message>
        <source>AvePoint refused the combination of values for {customer}. Nothing was added.</source>
        <translation>AvePoint hat die Kombination der Werte für {customer} abgelehnt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually two values do not fit together, or the customer manages its own tenant and the service needs a partner to.</source>
        <translation>Meist passen zwei Werte nicht zusammen, oder der Kunde verwaltet seinen Mandanten selbst, und der Dienst verlangt, dass ein Partner das tut.</translation>
    </message>
    <message>
        <source>Compare each value with what you meant; then contact AvePoint support.</source>
        <translation>Vergleichen Sie jeden Wert mit dem, was Sie gemeint haben; wenden Sie sich danach an den AvePoint-Support.</translation>
    </message>
    <message>
        <source>The customer already has it</source>
        <translation>Der Kunde hat ihn bereits</translation>
    </message>
    <message>
        <source>{customer} already has a subscription for {product}. Nothing was added now.</source>
        <translation>{customer} hat bereits ein Abonnement für {product}. Es wurde jetzt nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually it was added before, maybe by an earlier attempt of yours.</source>
        <translation>Meist wurde er schon früher hinzugefügt, vielleicht bei einem Ihrer früheren Versuche.</translation>
    </message>
    <message>
        <source>Do not send it again. Look at the customer’s services and edit the existing one in AvePoint Elements.</source>
        <translation>Senden Sie nicht erneut. Sehen Sie sich die Dienste des Kunden an, und bearbeiten Sie das bestehende Abonnement in AvePoint Elements.</translation>
    </message>
    <message>
        <source>The end date is in the past</source>
        <translation>Das Enddatum liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>AvePoint read the end date as earlier than now. Nothing was added.</source>
        <translation>AvePoint hat das Enddatum als früher als jetzt gelesen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the day is wrong, or the profile sends times in another unit than AvePoint reads.</source>
        <translation>Meist ist der Tag falsch, oder das Profil sendet Zeiten in einer anderen Einheit, als AvePoint sie liest.</translation>
    </message>
    <message>
        <source>Choose a later day; check this computer’s clock and the profile’s unit of times.</source>
        <translation>Wählen Sie einen späteren Tag; prüfen Sie die Uhr dieses Computers und die Zeiteinheit des Profils.</translation>
    </message>
    <message>
        <source>The same subscription is already there</source>
        <translation>Dasselbe Abonnement ist bereits vorhanden</translation>
    </message>
    <message>
        <source>{customer} has an identical subscription for {product}. Nothing was added now.</source>
        <translation>{customer} hat ein identisches Abonnement für {product}. Es wurde jetzt nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the same order was sent twice.</source>
        <translation>Meist wurde dieselbe Bestellung zweimal gesendet.</translation>
    </message>
    <message>
        <source>Do not send it again. Look at the customer’s services.</source>
        <translation>Senden Sie nicht erneut. Sehen Sie sich die Dienste des Kunden an.</translation>
    </message>
    <message>
        <source>The customer has accepted another licence</source>
        <translation>Der Kunde hat eine andere Lizenz angenommen</translation>
    </message>
    <message>
        <source>{customer} has already accepted another licence for {product}. Nothing was added.</source>
        <translation>{customer} hat bereits eine andere Lizenz für {product} angenommen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually a subscription from another partner or source is in force.</source>
        <translation>Meist gilt ein Abonnement von einem anderen Partner oder aus einer anderen Quelle.</translation>
    </message>
    <message>
        <source>Ask the customer, and settle it with AvePoint before adding.</source>
        <translation>Fragen Sie den Kunden, und klären Sie es mit AvePoint, bevor Sie etwas hinzufügen.</translation>
    </message>
    <message>
        <source>Checked, but not confirmed as added</source>
        <translation>Geprüft, aber nicht als hinzugefügt bestätigt</translation>
    </message>
    <message>
        <source>AvePoint answered that its check passed. This does not say that {product} was added to {customer}; it may have been.</source>
        <translation>AvePoint hat geantwortet, dass die dortige Prüfung bestanden ist. Das heißt nicht, dass {product} für {customer} hinzugefügt wurde; möglicherweise ist es geschehen.</translation>
    </message>
    <message>
        <source>Look at the customer’s services before you do anything else.</source>
        <translation>Sehen Sie sich die Dienste des Kunden an, bevor Sie irgendetwas anderes tun.</translation>
    </message>
    <message>
        <source>The limit for premium services is reached</source>
        <translation>Die Grenze für Premium-Dienste ist erreicht</translation>
    </message>
    <message>
        <source>No further premium service can be added for {customer}. Nothing was added.</source>
        <translation>Für {customer} kann kein weiterer Premium-Dienst hinzugefügt werden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually a limit for each customer or partner.</source>
        <translation>Meist eine Grenze je Kunde oder Partner.</translation>
    </message>
    <message>
        <source>End another premium service, or ask AvePoint to raise the limit.</source>
        <translation>Beenden Sie einen anderen Premium-Dienst, oder bitten Sie AvePoint, die Grenze anzuheben.</translation>
    </message>
    <message>
        <source>The term is shorter than one month</source>
        <translation>Die Laufzeit ist kürzer als ein Monat</translation>
    </message>
    <message>
        <source>The end date is less than one month away. Nothing was added.</source>
        <translation>Bis zum Enddatum ist es weniger als ein Monat. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Choose a day at least one calendar month ahead.</source>
        <translation>Wählen Sie einen Tag, der mindestens einen Kalendermonat entfernt ist.</translation>
    </message>
    <message>
        <source>The seats could not be taken</source>
        <translation>Die Plätze konnten nicht entnommen werden</translation>
    </message>
    <message>
        <source>AvePoint could not take the seats from the pool. {product} was not added.</source>
        <translation>AvePoint konnte die Plätze nicht aus dem Pool entnehmen. {product} wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually a failure at AvePoint, or fewer seats than are in use.</source>
        <translation>Meist ein Fehler bei AvePoint, oder weniger Plätze, als in Gebrauch sind.</translation>
    </message>
    <message>
        <source>Check the seats in use in AvePoint Elements, then try again later.</source>
        <translation>Prüfen Sie in AvePoint Elements die Plätze, die in Gebrauch sind, und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>It cannot stand beside an active Microsoft 365 backup</source>
        <translation>Nicht neben einer aktiven Microsoft-365-Sicherung möglich</translation>
    </message>
    <message>
        <source>Exchange Online &amp; OneDrive backup could not be assigned to {customer}. Nothing was added.</source>
        <translation>Die Sicherung von Exchange Online &amp; OneDrive konnte für {customer} nicht zugewiesen werden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the customer has an active Cloud Backup for Microsoft 365.</source>
        <translation>Meist hat der Kunde ein aktives Cloud Backup for Microsoft 365.</translation>
    </message>
    <message>
        <source>Leave out Exchange Online &amp; OneDrive, or settle the existing subscription first.</source>
        <translation>Lassen Sie Exchange Online &amp; OneDrive weg, oder klären Sie zuerst das bestehende Abonnement.</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Unix-Millisekunden</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix-Sekunden</translation>
    </message>
    <message>
        <source>.NET ticks</source>
        <translation>.NET-Ticks</translation>
    </message>
    <message>
        <source>ISO 8601 text</source>
        <translation>Text nach ISO 8601</translation>
    </message>
    <message>
        <source>Number from an earlier revision of the documentation.</source>
        <translation>Nummer aus einer früheren Fassung der Dokumentation.</translation>
    </message>
    <message>
        <source>Cloud Backup Express</source>
        <translation>Cloud Backup Express</translation>
    </message>
    <message>
        <source>Trial only. AvePoint publishes the number, the name is ours.</source>
        <translation>Nur als Testversion. Die Nummer veröffentlicht AvePoint, der Name ist von uns.</translation>
    </message>
    <message>
        <source>The portal’s guide offers it as a trial only, the API from a pool too.</source>
        <translation>Laut Anleitung des Portals nur als Testversion, laut API auch aus einem Pool.</translation>
    </message>
    <message>
        <source>Licence items</source>
        <translation>Lizenzposten</translation>
    </message>
    <message>
        <source>The service to add. Its number is sent.</source>
        <translation>Der Dienst, der hinzugefügt wird. Gesendet wird seine Nummer.</translation>
    </message>
    <message>
        <source>Where AvePoint keeps the backup data.</source>
        <translation>Wo AvePoint die Sicherungsdaten aufbewahrt.</translation>
    </message>
    <message>
        <source>The customer’s own storage is used, named by its profile. Otherwise AvePoint’s, with a retention.</source>
        <translation>Verwendet wird der eigene Speicher des Kunden, benannt durch sein Profil; sonst der von AvePoint mit einer Aufbewahrungsdauer.</translation>
    </message>
    <message>
        <source>Storage profile</source>
        <translation>Speicherprofil</translation>
    </message>
    <message>
        <source>The ID of the profile of the customer’s own storage in AvePoint Elements.</source>
        <translation>Die ID des Profils für den eigenen Speicher des Kunden in AvePoint Elements.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>What the seats are for. A management service has the one that goes with it.</source>
        <translation>Wofür die Plätze sind. Ein Verwaltungsdienst hat die dazugehörige Ressource.</translation>
    </message>
    <message>
        <source>The service ends together with the pool. An expiry day is then not sent.</source>
        <translation>Der Dienst endet zusammen mit dem Pool. Ein Enddatum wird dann nicht gesendet.</translation>
    </message>
    <message>
        <source>The day on which the service ends, at 00:00 UTC; at least one calendar month ahead.</source>
        <translation>Der Tag, an dem der Dienst endet, um 00:00 UTC; mindestens einen Kalendermonat entfernt.</translation>
    </message>
    <message>
        <source>the specification this program was built for</source>
        <translation>die Spezifikation, für die dieses Programm gebaut wurde</translation>
    </message>
    <message>
        <source>the one AvePoint publishes today</source>
        <translation>der, den AvePoint heute veröffentlicht</translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>It was cancelled before the order was handed to %1.</source>
        <translation>Es wurde abgebrochen, bevor die Bestellung an %1 übergeben war.</translation>
    </message>
    <message>
        <source>No connection to %1 was made in time.</source>
        <translation>Es kam nicht rechtzeitig eine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The computer %1 could not be found.</source>
        <translation>Der Computer %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the order was handed over.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Bestellung übergeben war.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>The proxy of this network did not connect to %1.</source>
        <translation>Der Proxy dieses Netzwerks hat keine Verbindung zu %1 hergestellt.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>onboard::AttemptLook</name>
    <message>
        <source>It is there.</source>
        <translation>Es ist da.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>Can’t tell.</source>
        <translation>Nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Profile “%1” leads to another service than the one the order was sent to.</source>
        <translation>Das Profil „%1“ führt zu einem anderen Dienst als dem, an den die Bestellung ging.</translation>
    </message>
    <message>
        <source>The profile “%1” is not there any more.</source>
        <translation>Das Profil „%1“ gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>onboard::Badge</name>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
</context>
<context>
    <name>onboard::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose or type…</source>
        <translation>Wählen oder eingeben…</translation>
    </message>
</context>
<context>
    <name>onboard::CompareWindow</name>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>One of the attempts is not in the journal any more.</source>
        <translation>Einer der Versuche steht nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two attempts</source>
        <translation>Zwei Versuche vergleichen</translation>
    </message>
    <message>
        <source>Only what is &amp;different</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Differences of the two attempts</source>
        <translation>Unterschiede der beiden Versuche</translation>
    </message>
    <message>
        <source>First attempt</source>
        <translation>Erster Versuch</translation>
    </message>
    <message>
        <source>Second attempt</source>
        <translation>Zweiter Versuch</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>onboard::ComparisonModel</name>
    <message>
        <source>%1, for the token</source>
        <translation>%1, für das Token</translation>
    </message>
    <message>
        <source>(whole)</source>
        <translation>(ganz)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Timing in ms</source>
        <translation>Zeiten in ms</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>onboard::ConnectionTest</name>
    <message>
        <source>add services to customers</source>
        <translation>Kunden Dienste hinzufügen</translation>
    </message>
    <message>
        <source>see customers’ services and seats</source>
        <translation>Dienste und Plätze der Kunden sehen</translation>
    </message>
    <message>
        <source>see the list of customers</source>
        <translation>die Liste der Kunden sehen</translation>
    </message>
    <message>
        <source>add customers</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>see jobs</source>
        <translation>Aufträge sehen</translation>
    </message>
    <message>
        <source>see protected data</source>
        <translation>geschützte Daten sehen</translation>
    </message>
    <message>
        <source>The connection works: the client ID and its secret were accepted. The answer does not list permissions; asked for was: %1.</source>
        <translation>Die Verbindung funktioniert: Die Client-ID und ihr Geheimnis wurden angenommen. Die Antwort nennt keine Berechtigungen; angefragt war: %1.</translation>
    </message>
    <message>
        <source>The client ID and its secret were accepted, but the permission %1 was not granted. Add it to the app registration, then test again.</source>
        <translation>Die Client-ID und ihr Geheimnis wurden angenommen, aber die Berechtigung %1 wurde nicht erteilt. Fügen Sie sie der App-Registrierung hinzu, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection works. It may:</source>
        <translation>Die Verbindung funktioniert. Sie darf:</translation>
    </message>
    <message numerus="yes">
        <source>A token lasts %n seconds.</source>
        <translation>
            <numerusform>Ein Token gilt %n Sekunde.</numerusform>
            <numerusform>Ein Token gilt %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token lasts %n minutes.</source>
        <translation>
            <numerusform>Ein Token gilt %n Minute.</numerusform>
            <numerusform>Ein Token gilt %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::ConnectionView</name>
    <message>
        <source>It did not take place, or could not be measured.</source>
        <translation>Es fand nicht statt oder konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>onboard::CustomerEditor</name>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Type a name, an owner or an ID</source>
        <translation>Name, Besitzer oder ID eingeben</translation>
    </message>
</context>
<context>
    <name>onboard::CustomerPopup</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>onboard::CustomerStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading the customers</source>
        <translation>Das Lesen der Kunden abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again to read the customers</source>
        <translation>Noch einmal versuchen, die Kunden zu lesen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the customers again</source>
        <translation>Die Kunden neu lesen</translation>
    </message>
</context>
<context>
    <name>onboard::DateEditor</name>
    <message>
        <source>sends %1</source>
        <comment>the value of a date</comment>
        <translation>sendet %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Same as “%1”</source>
        <translation>Wie „%1“</translation>
    </message>
    <message>
        <source>%1: same as “%2”</source>
        <translation>%1: wie „%2“</translation>
    </message>
</context>
<context>
    <name>onboard::DraftDesk</name>
    <message>
        <source>Drafts (*.json);;All files (*)</source>
        <translation>Entwürfe (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2 The form is as it was.</source>
        <translation>„%1“ wurde nicht geöffnet. %2 Das Formular ist, wie es war.</translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>“%1” follows contract %2, this form contract %3.</source>
        <translation>„%1“ folgt API-Vertrag %2, dieses Formular API-Vertrag %3.</translation>
    </message>
    <message>
        <source>All of its values have a counterpart.</source>
        <translation>Alle Werte haben eine Entsprechung.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Leave the form as it is</source>
        <translation>Formular so lassen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>The draft was saved as “%1”.</source>
        <translation>Der Entwurf wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The draft was not saved: %1.</source>
        <translation>Der Entwurf wurde nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save what you have entered as a draft?</source>
        <translation>Ihre Eingaben als Entwurf speichern?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen in „%1“ speichern?</translation>
    </message>
    <message>
        <source>What you do not save is gone from the form.</source>
        <translation>Was Sie nicht speichern, ist aus dem Formular verschwunden.</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>“%1” is not there any more, or was moved. The form is as it was.</source>
        <translation>„%1“ gibt es nicht mehr oder wurde verschoben. Das Formular ist unverändert.</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the answer, or cancel it, before you open a draft.</source>
        <translation>Eine Bestellung ist unterwegs. Warten Sie die Antwort ab oder brechen Sie ab, bevor Sie einen Entwurf öffnen.</translation>
    </message>
    <message>
        <source>The form now shows contract %1.</source>
        <translation>Das Formular zeigt jetzt API-Vertrag %1.</translation>
    </message>
    <message>
        <source>What it does not have comes back with the contract that has it.</source>
        <translation>Was er nicht hat, kommt mit dem API-Vertrag wieder, der es hat.</translation>
    </message>
</context>
<context>
    <name>onboard::DraftDrop</name>
    <message>
        <source>One draft can be opened at a time. Drop a single file.</source>
        <translation>Es kann nur ein Entwurf auf einmal geöffnet werden. Legen Sie eine einzelne Datei ab.</translation>
    </message>
    <message>
        <source>Only a file on this computer can be opened. Save it here first, then drop it.</source>
        <translation>Nur eine Datei auf diesem Computer kann geöffnet werden. Speichern Sie sie zuerst hier und legen Sie sie dann ab.</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Ablegen, um „%1“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>onboard::ExchangePane</name>
    <message>
        <source>Order under way</source>
        <translation>Bestellung unterwegs</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <comment>date and time</comment>
        <translation>Bestellung vom %1</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The order is under way. Each exchange appears here when it has ended.</source>
        <translation>Die Bestellung ist unterwegs. Jeder Austausch erscheint hier, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>The last order ended before anything was sent.</source>
        <translation>Die letzte Bestellung endete, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Which exchanges are listed</source>
        <translation>Welcher Austausch aufgelistet ist</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Part of the exchange</source>
        <translation>Teil des Austauschs</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeilenweise</translation>
    </message>
    <message>
        <source>JSON is set out line by line; off, it is shown as it was.</source>
        <translation>JSON wird zeilenweise dargestellt; ausgeschaltet so, wie es war.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Looks for words in headers and body (Ctrl+F)</source>
        <translation>Sucht Wörter in Kopfzeilen und Inhalt (Strg+F)</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Kopfzeilen und Inhalt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The whole exchange</source>
        <translation>Der ganze Austausch</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Last order, of %1</source>
        <comment>date and time</comment>
        <translation>Letzte Bestellung, vom %1</translation>
    </message>
</context>
<context>
    <name>onboard::ExpiryBar</name>
    <message>
        <source>Edit the profile…</source>
        <translation>Profil bearbeiten…</translation>
    </message>
</context>
<context>
    <name>onboard::FieldEditor</name>
    <message>
        <source>%1, item %2</source>
        <comment>field, number of the licence item</comment>
        <translation>%1, Posten %2</translation>
    </message>
</context>
<context>
    <name>onboard::FormPage</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Shows everything in plain words before anything is sent (Ctrl+Enter)</source>
        <translation>Zeigt alles in klaren Worten, bevor etwas gesendet wird (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>onboard::GiveOutDesk</name>
    <message>
        <source>The order in the form</source>
        <translation>Die Bestellung im Formular</translation>
    </message>
    <message>
        <source>Not sent: the order as it stands in the form.</source>
        <translation>Nicht gesendet: die Bestellung, wie sie im Formular steht.</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <comment>product, customer, time</comment>
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>This attempt is not in the journal any more.</source>
        <translation>Dieser Versuch steht nicht mehr im Journal.</translation>
    </message>
</context>
<context>
    <name>onboard::GiveOutDialog</name>
    <message>
        <source>Give out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>What to give out</source>
        <translation>Was ausgegeben wird</translation>
    </message>
    <message>
        <source>Mask &amp;e-mail addresses</source>
        <translation>&amp;E-Mail-Adressen maskieren</translation>
    </message>
    <message>
        <source>Mask &amp;IDs and customer names</source>
        <translation>&amp;IDs und Kundennamen maskieren</translation>
    </message>
    <message>
        <source>IDs of customers, clients, tenants and requests become “customer-1” and so on: the same stays the same.</source>
        <translation>IDs von Kunden, Clients, Mandanten und Anfragen werden zu „customer-1“ und so weiter: Gleiches bleibt gleich.</translation>
    </message>
    <message>
        <source>What leaves, byte for byte</source>
        <translation>Was herausgeht, Byte für Byte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to give out</source>
        <translation>Nichts auszugeben</translation>
    </message>
    <message>
        <source>%1: just these bytes leave.</source>
        <translation>%1: Genau diese Bytes gehen heraus.</translation>
    </message>
    <message>
        <source>%1 leave. Only their beginning is shown.</source>
        <translation>%1 gehen heraus. Nur ihr Anfang ist zu sehen.</translation>
    </message>
    <message>
        <source>It was copied.</source>
        <translation>Es wurde kopiert.</translation>
    </message>
    <message>
        <source>It was saved as “%1”.</source>
        <translation>Es wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>It was not saved: %1.</source>
        <translation>Es wurde nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>onboard::HeaderBar</name>
    <message>
        <source>Manage profiles…</source>
        <translation>Profile verwalten…</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>onboard::HelpLine</name>
    <message>
        <source>Choose a customer and a product, then press Review. Nothing is sent before you confirm.</source>
        <translation>Wählen Sie einen Kunden und ein Produkt, und drücken Sie dann „Prüfen“. Nichts wird gesendet, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>%1 Chosen: %2</source>
        <comment>help of a field, meaning of the choice</comment>
        <translation>%1 Gewählt: %2</translation>
    </message>
</context>
<context>
    <name>onboard::HistoryDesk</name>
    <message>
        <source>The attempt is not in the journal any more.</source>
        <translation>Der Versuch steht nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>Delete attempts</source>
        <translation>Versuche löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n attempt(s) from the journal?</source>
        <translation>
            <numerusform>%n Versuch aus dem Journal löschen?</numerusform>
            <numerusform>%n Versuche aus dem Journal löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was sent and received for them goes from this computer, and can’t be brought back. What was added at the service stays there. Attempts that are unsettled or under way, and additions that still hold up a repeat, are not deleted.</source>
        <translation>Alles, was dafür gesendet und empfangen wurde, verschwindet von diesem Computer und kann nicht zurückgeholt werden. Was beim Dienst hinzugefügt wurde, bleibt dort. Ungeklärte Versuche, solche, die unterwegs sind, und Hinzugefügtes, das eine Wiederholung noch aufhält, werden nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) deleted.</source>
        <translation>
            <numerusform>%n Versuch gelöscht.</numerusform>
            <numerusform>%n Versuche gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) stay: they are unsettled, under way, or still hold up a repeat.</source>
        <translation>
            <numerusform>%n Versuch bleibt: Er ist ungeklärt, unterwegs oder hält noch eine Wiederholung auf.</numerusform>
            <numerusform>%n Versuche bleiben: Sie sind ungeklärt, unterwegs oder halten noch eine Wiederholung auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the shown attempts</source>
        <translation>Gezeigte Versuche exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing attempts to a file: %1 so far</source>
        <translation>Versuche werden in eine Datei geschrieben: bisher %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) written to “%1”. The file holds no secrets.</source>
        <translation>
            <numerusform>%n Versuch nach „%1“ geschrieben. Die Datei enthält keine Geheimnisse.</numerusform>
            <numerusform>%n Versuche nach „%1“ geschrieben. Die Datei enthält keine Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>Die Notiz wurde nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The note was not kept: the attempt is not in the journal any more.</source>
        <translation>Die Notiz wurde nicht aufbewahrt: Der Versuch steht nicht mehr im Journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>onboard::HistoryDetails</name>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <comment>local day, local time, UTC</comment>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Orders sent: %1</source>
        <translation>Gesendete Bestellungen: %1</translation>
    </message>
    <message>
        <source>Settled by %1, %2: %3</source>
        <comment>person, time, reason</comment>
        <translation>Geklärt von %1, %2: %3</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>headline, code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Profile: %1 (%2)</source>
        <comment>name, environment</comment>
        <translation>Profil: %1 (%2)</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>API-Vertrag: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>Only the first %L1 characters are kept.</source>
        <translation>Nur die ersten %L1 Zeichen werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Ctrl+Return keeps it</source>
        <translation>Strg+Eingabe bewahrt sie auf</translation>
    </message>
    <message>
        <source>Details of the attempt</source>
        <translation>Einzelheiten des Versuchs</translation>
    </message>
    <message>
        <source>Reading the customer’s services…</source>
        <translation>Die Dienste des Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Note of one’s own</source>
        <translation>Eigene &amp;Notiz</translation>
    </message>
    <message>
        <source>Note of one’s own</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>Only on this computer. E-mail addresses are blanked.</source>
        <translation>Nur auf diesem Computer. E-Mail-Adressen werden unkenntlich gemacht.</translation>
    </message>
</context>
<context>
    <name>onboard::HistoryExport</name>
    <message>
        <source>The attempts could not be written to “%1”: %2 The journal is as it was.</source>
        <translation>Die Versuche konnten nicht nach „%1“ geschrieben werden: %2 Das Journal ist unverändert.</translation>
    </message>
</context>
<context>
    <name>onboard::HistoryFilter</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Unknown, not settled</source>
        <translation>Unbekannt, ungeklärt</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Filter: customer, product, request ID, status, note…</source>
        <translation>Filter: Kunde, Produkt, Anfrage-ID, Status, Notiz…</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
</context>
<context>
    <name>onboard::HistoryModel</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>onboard::HistoryPane</name>
    <message>
        <source>Open as new form</source>
        <translation>Als neues Formular öffnen</translation>
    </message>
    <message>
        <source>Fills the form with what was ordered; sends nothing</source>
        <translation>Füllt das Formular mit dem, was bestellt wurde; sendet nichts</translation>
    </message>
    <message>
        <source>Check services</source>
        <translation>Dienste prüfen</translation>
    </message>
    <message>
        <source>Reads what the customer has now, and compares it with what was ordered</source>
        <translation>Liest, was der Kunde jetzt hat, und vergleicht es mit der Bestellung</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Every request and answer of the attempt</source>
        <translation>Jede Anfrage und Antwort des Versuchs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two chosen attempts side by side; choose the second with Ctrl</source>
        <translation>Zwei gewählte Versuche nebeneinander; den zweiten mit Strg wählen</translation>
    </message>
    <message>
        <source>Give out…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>As cURL, HAR or a support file, without secrets</source>
        <translation>Als cURL, HAR oder Support-Datei, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Says what became of an order of unknown outcome</source>
        <translation>Hält fest, was aus einer Bestellung mit unbekanntem Ergebnis wurde</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Removes the chosen attempts from this computer’s journal, never unsettled ones</source>
        <translation>Entfernt die gewählten Versuche aus dem Journal dieses Computers, nie ungeklärte</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Was bestellt wurde</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>No attempt fits the filter.</source>
        <translation>Kein Versuch passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.

Every attempt to add a service will be listed here: when, for whom, what came back, and every byte that was sent and received, without secrets.</source>
        <translation>Noch wurde nichts gesendet.

Jeder Versuch, einen Dienst hinzuzufügen, wird hier aufgelistet: wann, für wen, was zurückkam, und jedes Byte, das gesendet und empfangen wurde, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attempts and more</source>
        <translation>%1 Versuche und mehr</translation>
    </message>
    <message>
        <source>History of attempts</source>
        <translation>Verlauf der Versuche</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the shown attempts to a CSV or JSON file</source>
        <translation>Schreibt die gezeigten Versuche in eine CSV- oder JSON-Datei</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Aufbewahren…</translation>
    </message>
    <message>
        <source>For how long attempts are kept on this computer</source>
        <translation>Wie lange Versuche auf diesem Computer aufbewahrt werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>onboard::ItemCard</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate item %1</source>
        <translation>Posten %1 duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>Posten %1 nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>Posten %1 nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>Posten %1 entfernen</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es ist der erste.</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>Es ist der letzte.</translation>
    </message>
    <message>
        <source>There has to be one item at least.</source>
        <translation>Es muss mindestens einen Posten geben.</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n item(s) at most.</source>
        <translation>
            <numerusform>Es kann höchstens %n Posten geben.</numerusform>
            <numerusform>Es kann höchstens %n Posten geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Posten %1</translation>
    </message>
</context>
<context>
    <name>onboard::ItemList</name>
    <message>
        <source>Item %1 was removed.</source>
        <translation>Posten %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring the removed item back</source>
        <translation>Den entfernten Posten zurückholen</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Posten hinzufügen</translation>
    </message>
    <message>
        <source>Add a licence item</source>
        <translation>Einen Lizenzposten hinzufügen</translation>
    </message>
</context>
<context>
    <name>onboard::JournalBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep it and begin anew…</source>
        <translation>Aufheben und neu beginnen …</translation>
    </message>
    <message>
        <source>Until then nothing can be sent.</source>
        <translation>Bis dahin kann nichts gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were under way when the program ended. Whether they were added is not known.</source>
        <translation>
            <numerusform>%n Bestellung war unterwegs, als das Programm endete. Ob sie hinzugefügt wurde, ist nicht bekannt.</numerusform>
            <numerusform>%n Bestellungen waren unterwegs, als das Programm endete. Ob sie hinzugefügt wurden, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have an unknown outcome that nobody has settled yet.</source>
        <translation>
            <numerusform>%n Bestellung hat ein unbekanntes Ergebnis, das noch niemand geklärt hat.</numerusform>
            <numerusform>%n Bestellungen haben ein unbekanntes Ergebnis, das noch niemand geklärt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Journal der Bestellungen</translation>
    </message>
    <message>
        <source>Begin a new journal? The damaged one is renamed and kept, but orders in it can no longer warn of a repeat. Look at a customer’s services before you order something that was ordered lately.</source>
        <translation>Ein neues Journal beginnen? Das beschädigte wird umbenannt und aufgehoben, aber Bestellungen darin können nicht mehr vor einer Wiederholung warnen. Sehen Sie sich die Dienste eines Kunden an, bevor Sie etwas bestellen, das kürzlich bestellt wurde.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>onboard::JournalDesk</name>
    <message>
        <source>Looked at the customer’s services in AvePoint Elements.</source>
        <translation>Die Dienste des Kunden in AvePoint Elements angesehen.</translation>
    </message>
    <message>
        <source>Read the customer’s services and compared them.</source>
        <translation>Die Dienste des Kunden gelesen und verglichen.</translation>
    </message>
    <message>
        <source>A new journal was begun. The damaged one is kept as “%1”.</source>
        <translation>Ein neues Journal wurde begonnen. Das beschädigte ist als „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>onboard::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>onboard::LogWindow</name>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Log every &amp;detail from now on</source>
        <translation>Ab jetzt jede &amp;Einzelheit protokollieren</translation>
    </message>
    <message>
        <source>Write the log to a &amp;file as well</source>
        <translation>Protokoll auch in eine &amp;Datei schreiben</translation>
    </message>
    <message>
        <source>%1 — and four older ones, 1 MB each. Secrets are blanked.</source>
        <translation>%1 — und vier ältere, je 1 MB. Geheimnisse sind unkenntlich.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines; without a selection all that are shown</source>
        <translation>Kopiert die gewählten Zeilen; ohne Auswahl alle, die zu sehen sind</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the program does will be listed here.</source>
        <translation>Hier steht, was das Programm tut.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>The log cannot be written to %1. Is there room on the disk, and may you write there? Everything else goes on as before.</source>
        <translation>Das Protokoll kann nicht nach %1 geschrieben werden. Ist auf der Festplatte Platz, und dürfen Sie dort schreiben? Alles andere läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Hinweise und Höheres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
</context>
<context>
    <name>onboard::LongTextView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>onboard::MainWindow</name>
    <message>
        <source>There is no profile “%1”. Nothing was sent.</source>
        <translation>Es gibt kein Profil „%1“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Draft saved automatically</source>
        <translation>Entwurf automatisch gespeichert</translation>
    </message>
    <message>
        <source>The draft could not be saved; it is only on the screen</source>
        <translation>Der Entwurf konnte nicht gespeichert werden; er ist nur auf dem Bildschirm</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>client %1…</source>
        <translation>Client %1…</translation>
    </message>
    <message>
        <source>no secret stored</source>
        <translation>kein Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>Elements Onboard — %1 (%2)</source>
        <translation>Elements Onboard — %1 (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Elements Onboard %1, with Qt %2. Adds a service to a customer through the AvePoint Elements API, and sends each order once. MIT licence. Not a product of AvePoint.</source>
        <translation>Elements Onboard %1, mit Qt %2. Fügt einem Kunden über die AvePoint-Elements-API einen Dienst hinzu und sendet jede Bestellung einmal. MIT-Lizenz. Kein Produkt von AvePoint.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>An order is under way. Wait for the answer, or cancel it, before you close the window.</source>
        <translation>Eine Bestellung ist unterwegs. Warten Sie auf die Antwort, oder brechen Sie sie ab, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Ask before a repeat</source>
        <translation>Vor Wiederholung fragen</translation>
    </message>
    <message>
        <source>After an order was added, the same order for the same customer is held up for so many hours until you have looked (0: never):</source>
        <translation>Nach einer hinzugefügten Bestellung wird dieselbe Bestellung für denselben Kunden so viele Stunden aufgehalten, bis Sie nachgesehen haben (0: nie):</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, number of seats</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assigned in Microsoft 365: %1</source>
        <translation>In Microsoft 365 zugewiesen: %1</translation>
    </message>
    <message>
        <source>The form can’t change while an order is under way.</source>
        <translation>Das Formular kann sich nicht ändern, während eine Bestellung unterwegs ist.</translation>
    </message>
    <message>
        <source>the attempt of %1</source>
        <translation>dem Versuch vom %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>file, program</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>What the customer has now (F5)</source>
        <translation>Was der Kunde jetzt hat (F5)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>onboard::NumberEditor</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>Use %1 (Microsoft 365)</source>
        <comment>a number of seats</comment>
        <translation>Microsoft 365: %1</translation>
    </message>
    <message>
        <source>%1: use %2, %3</source>
        <comment>field, number, where it is from</comment>
        <translation>%1: %2 übernehmen, %3</translation>
    </message>
</context>
<context>
    <name>onboard::PreviewPane</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Body of the request as JSON</source>
        <translation>Inhalt der Anfrage als JSON</translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation>Wohin die Anfrage geht</translation>
    </message>
</context>
<context>
    <name>onboard::ProblemSummary</name>
    <message>
        <source>Please put this right first</source>
        <translation>Bitte berichtigen Sie zuerst Folgendes</translation>
    </message>
</context>
<context>
    <name>onboard::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Data centre</source>
        <translation>&amp;Rechenzentrum</translation>
    </message>
    <message>
        <source>API &amp;URL</source>
        <translation>API-UR&amp;L</translation>
    </message>
    <message>
        <source>T&amp;oken URL</source>
        <translation>T&amp;oken-URL</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>The application ID of the app registration in AvePoint Elements.</source>
        <translation>Die Anwendungs-ID der App-Registrierung in AvePoint Elements.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message>
        <source>Kept in the keyring of your computer, nowhere else.</source>
        <translation>Wird im Schlüsselbund Ihres Computers aufbewahrt, nirgends sonst.</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>C&amp;A-Datei</translation>
    </message>
    <message>
        <source>Only where your network uses certificates of its own: a PEM file.</source>
        <translation>Nur nötig, wenn Ihr Netzwerk eigene Zertifikate verwendet: eine PEM-Datei.</translation>
    </message>
    <message>
        <source>Dates sent &amp;as</source>
        <translation>&amp;Datum senden als</translation>
    </message>
    <message>
        <source>The specification names no unit for dates. Milliseconds are the usual reading; if AvePoint answers that a future date has passed (status 11), try another.</source>
        <translation>Die Spezifikation nennt keine Einheit für Datumswerte. Millisekunden sind die übliche Lesart; wenn AvePoint antwortet, dass ein künftiges Datum vergangen ist (status 11), versuchen Sie eine andere.</translation>
    </message>
    <message>
        <source>Contrac&amp;t</source>
        <translation>API-&amp;Vertrag</translation>
    </message>
    <message>
        <source>The dated revision of the API that orders follow.</source>
        <translation>Die datierte Revision der API, der Bestellungen folgen.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be showing a window that asks for its password.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Möglicherweise zeigt er ein Fenster, das nach seinem Kennwort fragt.</translation>
    </message>
    <message>
        <source>All (one address for all data centres)</source>
        <translation>Alle (eine Adresse für alle Rechenzentren)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation>CA-Datei suchen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose a name of its own.</source>
        <translation>Ein anderes Profil hat diesen Namen. Wählen Sie einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Enter the client secret. AvePoint Elements shows it once, when it is added to the app registration.</source>
        <translation>Geben Sie das Clientgeheimnis ein. AvePoint Elements zeigt es einmal, wenn es der App-Registrierung hinzugefügt wird.</translation>
    </message>
    <message>
        <source>This is too long for a client secret: at most 1,500 characters. Copy the secret’s value alone.</source>
        <translation>Das ist zu lang für ein Clientgeheimnis: höchstens 1.500 Zeichen. Kopieren Sie nur den Wert des Geheimnisses.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Storing the secret in the keyring…</source>
        <translation>Das Geheimnis wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not. What you typed is still here.</source>
        <translation>Das Profil ist gespeichert, sein Geheimnis nicht. Was Sie eingegeben haben, steht noch hier.</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Ihre Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Asking for a token. Nothing is ordered by this.</source>
        <translation>Ein Token wird angefragt. Damit wird nichts bestellt.</translation>
    </message>
    <message>
        <source>S&amp;ign in with</source>
        <translation>Anmelden m&amp;it</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>PFX, or PEM with certificate and private key. It stays where it is.</source>
        <translation>PFX, oder PEM mit Zertifikat und privatem Schlüssel. Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>RS256, as AvePoint describes it</source>
        <translation>RS256, wie AvePoint es beschreibt</translation>
    </message>
    <message>
        <source>PS256</source>
        <translation>PS256</translation>
    </message>
    <message>
        <source>Choose a certificate with its private key</source>
        <translation>Zertifikat mit privatem Schlüssel wählen</translation>
    </message>
    <message>
        <source>Certificates with key (*.pfx *.p12 *.pem);;All files (*)</source>
        <translation>Zertifikate mit Schlüssel (*.pfx *.p12 *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Browse for the certificate</source>
        <translation>Nach dem Zertifikat suchen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Empty if the file needs none.</source>
        <translation>Leer, wenn die Datei keines braucht.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>This is too long for a password: at most 1,500 characters.</source>
        <translation>Das ist zu lang für ein Kennwort: höchstens 1.500 Zeichen.</translation>
    </message>
    <message>
        <source>Opening the certificate…</source>
        <translation>Das Zertifikat wird geöffnet…</translation>
    </message>
    <message>
        <source>Removing the former secret from the keyring…</source>
        <translation>Das frühere Geheimnis wird aus dem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>revision of the contract, what sets it apart</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>onboard::ProfilesDialog</name>
    <message>
        <source>built in, no account needed</source>
        <translation>eingebaut, kein Konto nötig</translation>
    </message>
    <message>
        <source>no secret stored</source>
        <translation>kein Geheimnis gespeichert</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The sandbox is built in and cannot be changed.</source>
        <translation>Die Sandbox ist eingebaut und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Delete “%1”? Its client secret is removed from the keyring too.</source>
        <translation>„%1“ löschen? Das Clientgeheimnis wird auch aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Removing the secret from the keyring…</source>
        <translation>Das Geheimnis wird aus dem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>“%1” is still here.</source>
        <translation>„%1“ ist noch da.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delete it, leave the secret in the keyring</source>
        <translation>Löschen, Geheimnis im Schlüsselbund lassen</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Asking for a token with “%1”. Nothing is ordered by this.</source>
        <translation>Mit „%1“ wird ein Token angefragt. Damit wird nichts bestellt.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>onboard::ProgressPane</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Nothing of the order has left this computer.</source>
        <translation>Von der Bestellung hat noch nichts diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Cancel – nothing is sent</source>
        <translation>Abbrechen – nichts wird gesendet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation>Die Bestellung wird gesendet…</translation>
    </message>
    <message>
        <source>The order has left this computer. Its answer is awaited.</source>
        <translation>Die Bestellung hat diesen Computer verlassen. Die Antwort wird erwartet.</translation>
    </message>
    <message>
        <source>Stop waiting – it may be added all the same</source>
        <translation>Nicht länger warten – er wird möglicherweise trotzdem hinzugefügt</translation>
    </message>
</context>
<context>
    <name>onboard::RecentMenu</name>
    <message>
        <source>%1 — %2</source>
        <comment>file, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No draft was opened or saved yet</source>
        <translation>Noch wurde kein Entwurf geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>onboard::ResultPanel</name>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>Check the customer’s services</source>
        <translation>Dienste des Kunden prüfen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <comment>announced to screen readers</comment>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What happened and what to do</source>
        <translation>Was geschehen ist und was zu tun ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No order sent yet. The answer will stand here.</source>
        <translation>Noch keine Bestellung gesendet. Die Antwort wird hier stehen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>Only after you have looked and it is not there.</source>
        <translation>Nur, wenn Sie nachgesehen haben und er nicht da ist.</translation>
    </message>
    <message>
        <source>Copied for support</source>
        <translation>Für den Support kopiert</translation>
    </message>
    <message>
        <source>Change the contract…</source>
        <translation>API-Vertrag ändern…</translation>
    </message>
</context>
<context>
    <name>onboard::RetentionDialog</name>
    <message>
        <source>Keep all attempts</source>
        <translation>Alle Versuche aufbewahren</translation>
    </message>
    <message>
        <source>Keep them for 10 years</source>
        <translation>10 Jahre aufbewahren</translation>
    </message>
    <message>
        <source>Keep them for 3 years</source>
        <translation>3 Jahre aufbewahren</translation>
    </message>
    <message>
        <source>Keep them for 1 year</source>
        <translation>1 Jahr aufbewahren</translation>
    </message>
    <message>
        <source>Keep them for 90 days</source>
        <translation>90 Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep them for 30 days</source>
        <translation>30 Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>Versuche aufbewahren</translation>
    </message>
    <message>
        <source>For how long attempts are kept</source>
        <translation>Wie lange Versuche aufbewahrt werden</translation>
    </message>
    <message numerus="yes">
        <source>Keep them for %n day(s)</source>
        <translation>
            <numerusform>%n Tag aufbewahren</numerusform>
            <numerusform>%n Tage aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No attempt is ever deleted by itself.</source>
        <translation>Kein Versuch wird je von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Counting older attempts…</source>
        <translation>Ältere Versuche werden gezählt…</translation>
    </message>
    <message>
        <source>No attempt is that old now.</source>
        <translation>So alt ist zurzeit kein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) are older and will be deleted now, with all that was sent and received.</source>
        <translation>
            <numerusform>%n Versuch ist älter und wird jetzt gelöscht, mit allem, was gesendet und empfangen wurde.</numerusform>
            <numerusform>%n Versuche sind älter und werden jetzt gelöscht, mit allem, was gesendet und empfangen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 attempts are older and will be deleted now, with all that was sent and received.</source>
        <translation>Mehr als %1 Versuche sind älter und werden jetzt gelöscht, mit allem, was gesendet und empfangen wurde.</translation>
    </message>
    <message>
        <source>Unsettled attempts, and additions that still hold up a repeat, are never deleted. This can’t be undone.</source>
        <translation>Ungeklärte Versuche und Hinzugefügtes, das eine Wiederholung noch aufhält, werden nie gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete older attempts</source>
        <translation>Ältere Versuche löschen</translation>
    </message>
</context>
<context>
    <name>onboard::ReviewPage</name>
    <message>
        <source>Check before you order</source>
        <translation>Vor dem Bestellen prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have checked the customer and the values</source>
        <translation>Ich habe den Kunden und die Werte geprüft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>nothing is sent to AvePoint</source>
        <translation>es wird nichts an AvePoint gesendet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1 for %2 — %3</source>
        <comment>product, customer, environment</comment>
        <translation>%1 für %2 hinzufügen — %3</translation>
    </message>
    <message>
        <source>I have looked at the customer’s services, and the order is still wanted</source>
        <translation>Ich habe die Dienste des Kunden angesehen, und die Bestellung ist dennoch gewünscht</translation>
    </message>
    <message>
        <source>%1 Look at the customer’s services before you order again.</source>
        <translation>%1 Sehen Sie sich die Dienste des Kunden an, bevor Sie noch einmal bestellen.</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>not looked up: the customer ID is not of the usual form</source>
        <translation>nicht nachgesehen: Die Kunden-ID hat nicht die übliche Form</translation>
    </message>
    <message>
        <source>being read… The order does not wait for it.</source>
        <translation>wird gelesen… Die Bestellung wartet nicht darauf.</translation>
    </message>
    <message>
        <source>could not be read. %1</source>
        <comment>why</comment>
        <translation>konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>keinen Dienst</translation>
    </message>
    <message>
        <source>The customer has this already: %1. Adding it again is usually answered with status 7 or 12.</source>
        <comment>what there is of the product</comment>
        <translation>Der Kunde hat das schon: %1. Wird es noch einmal hinzugefügt, lautet die Antwort meist status 7 oder 12.</translation>
    </message>
</context>
<context>
    <name>onboard::SandboxBar</name>
    <message>
        <source>Nothing is sent to AvePoint. Customers are invented.</source>
        <translation>Es wird nichts an AvePoint gesendet. Die Kunden sind erfunden.</translation>
    </message>
    <message>
        <source>Ans&amp;wer with</source>
        <translation>Ant&amp;worten mit</translation>
    </message>
    <message>
        <source>Answer with</source>
        <translation>Antworten mit</translation>
    </message>
    <message>
        <source>Connect to AvePoint…</source>
        <translation>Mit AvePoint verbinden…</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>&amp;API-Vertrag</translation>
    </message>
    <message>
        <source>Contract of the sandbox</source>
        <translation>API-Vertrag der Sandbox</translation>
    </message>
</context>
<context>
    <name>onboard::SearchLine</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter, Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (Enter, F3)</source>
        <translation>Nächste Stelle (Eingabe, F3)</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
</context>
<context>
    <name>onboard::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Das Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>A secret is stored since %1.</source>
        <translation>Ein Geheimnis ist seit %1 gespeichert.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>The secret in plain text</source>
        <translation>Das Geheimnis im Klartext</translation>
    </message>
</context>
<context>
    <name>onboard::ServicesCheck</name>
    <message>
        <source>It is there</source>
        <translation>Er ist da</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Er ist nicht da</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation>Ja, erneut senden</translation>
    </message>
    <message>
        <source>Checking the customer’s services</source>
        <translation>Dienste des Kunden prüfen</translation>
    </message>
    <message>
        <source>Then it was added. Do not send it again.</source>
        <translation>Dann wurde er hinzugefügt. Senden Sie nicht erneut.</translation>
    </message>
    <message>
        <source>Then it was probably not added. It may still appear while AvePoint works on it: wait a few minutes and look again before you send it again.</source>
        <translation>Dann wurde er wahrscheinlich nicht hinzugefügt. Er kann noch erscheinen, während AvePoint daran arbeitet: Warten Sie einige Minuten, und sehen Sie noch einmal nach, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Send the same order again? If the first one is carried out after all, %1 gets %2 twice, and it may be charged twice.</source>
        <translation>Dieselbe Bestellung erneut senden? Wird die erste doch noch ausgeführt, erhält %1 zweimal %2, und es wird möglicherweise zweimal berechnet.</translation>
    </message>
    <message>
        <source>With a real connection you would now open the customer’s services in AvePoint Elements and look for:</source>
        <translation>Mit einer echten Verbindung würden Sie jetzt in AvePoint Elements die Dienste des Kunden öffnen und nach Folgendem suchen:</translation>
    </message>
    <message>
        <source>Open the customer’s services in AvePoint Elements and look for:</source>
        <translation>Öffnen Sie in AvePoint Elements die Dienste des Kunden, und suchen Sie nach:</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Customer ID: %1</source>
        <translation>Kunden-ID: %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Produkt: %1</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>Plätze: %1</translation>
    </message>
    <message>
        <source>Added: %1 or shortly after</source>
        <comment>date and time of the order</comment>
        <translation>Hinzugefügt: %1 oder kurz danach</translation>
    </message>
    <message>
        <source>Reading the customer’s services…</source>
        <translation>Die Dienste des Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>They could not be read. %1</source>
        <comment>why</comment>
        <translation>Sie konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Is that so? What you answer is written into the journal, with what was seen.</source>
        <translation>Ist das so? Ihre Antwort wird mit dem, was zu sehen war, ins Journal geschrieben.</translation>
    </message>
</context>
<context>
    <name>onboard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Subscription: %1</source>
        <translation>Abonnement: %1</translation>
    </message>
    <message>
        <source>Package: %1</source>
        <translation>Paket: %1</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Vertragsende: %1</translation>
    </message>
</context>
<context>
    <name>onboard::ServicesPane</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads the customer’s services again (F5)</source>
        <translation>Liest die Dienste des Kunden neu (F5)</translation>
    </message>
    <message>
        <source>read at %1</source>
        <comment>time of day</comment>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>Reading the customer’s services</source>
        <translation>Dienste des Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Current services</source>
        <translation>Aktuelle Dienste</translation>
    </message>
    <message>
        <source>Choose a customer, and what it has stands here.</source>
        <translation>Wählen Sie einen Kunden; hier steht dann, was er hat.</translation>
    </message>
    <message>
        <source>Reading the customer’s services…</source>
        <translation>Die Dienste des Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>This customer has no service yet.</source>
        <translation>Dieser Kunde hat noch keinen Dienst.</translation>
    </message>
</context>
<context>
    <name>onboard::TakeInDesk</name>
    <message>
        <source>The form was filled in from: %1.</source>
        <translation>Das Formular wurde ausgefüllt aus: %1.</translation>
    </message>
    <message>
        <source>Bring back what was there</source>
        <translation>Vorherige Eingaben zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>onboard::TakeInDialog</name>
    <message>
        <source>what was pasted</source>
        <translation>dem Eingefügten</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Paste a body, a command of cURL or PowerShell, a HAR or support file, or drop a file here.</source>
        <translation>Fügen Sie einen Inhalt, einen Befehl von cURL oder PowerShell, eine HAR- oder Support-Datei ein, oder legen Sie eine Datei hier ab.</translation>
    </message>
    <message>
        <source>What is taken in</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Which call?</source>
        <translation>&amp;Welcher Aufruf?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>This fills the form:</source>
        <translation>Damit wird das Formular ausgefüllt:</translation>
    </message>
    <message>
        <source>What fills the form</source>
        <translation>Womit das Formular ausgefüllt wird</translation>
    </message>
    <message>
        <source>What is not taken over</source>
        <translation>Was nicht übernommen wird</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Fill in the form</source>
        <translation>&amp;Formular ausfüllen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>JSON, HAR and commands (*.json *.har *.txt *.sh *.ps1);;All files (*)</source>
        <translation>JSON, HAR und Befehle (*.json *.har *.txt *.sh *.ps1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, its size</comment>
        <translation>%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>What you paste or open is shown here, before anything is filled in.</source>
        <translation>Was Sie einfügen oder öffnen, wird hier gezeigt, bevor etwas ausgefüllt wird.</translation>
    </message>
    <message>
        <source>It follows contract %1 and is converted to contract %2 of the form.</source>
        <translation>Es folgt API-Vertrag %1 und wird in API-Vertrag %2 des Formulars umgewandelt.</translation>
    </message>
    <message numerus="yes">
        <source>To know before you fill it in (%n):</source>
        <translation>
            <numerusform>Vor dem Ausfüllen zu wissen (%n):</numerusform>
            <numerusform>Vor dem Ausfüllen zu wissen (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is taken over.</source>
        <translation>Alles wird übernommen.</translation>
    </message>
    <message>
        <source>An order is under way. Wait for its answer first.</source>
        <translation>Eine Bestellung ist unterwegs. Warten Sie zuerst ihre Antwort ab.</translation>
    </message>
</context>
<context>
    <name>onboard::TemplateDesk</name>
    <message>
        <source>Bring back what was there</source>
        <translation>Vorherige Eingaben zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Started from “%1”.</source>
        <translation>Begonnen mit „%1“.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Wählen Sie den Kunden.</translation>
    </message>
    <message>
        <source>The customer was kept.</source>
        <translation>Der Kunde wurde beibehalten.</translation>
    </message>
    <message>
        <source>Left open, since no whole number of months lies ahead: %1.</source>
        <translation>Offen gelassen, weil keine ganze Zahl von Monaten davor liegt: %1.</translation>
    </message>
    <message>
        <source>The template “%1” was saved.</source>
        <translation>Die Vorlage „%1“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>onboard::TemplateMenu</name>
    <message>
        <source>%1 (contract %2)</source>
        <translation>%1 (API-Vertrag %2)</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>onboard::TemplateNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>The entries are kept on this computer, without the customer. Days are kept as months ahead.</source>
        <translation>Die Eingaben werden ohne den Kunden auf diesem Computer aufbewahrt, Tage als Monate ab heute.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace it?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>onboard::TemplatesDialog</name>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Vorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cannot be read. %1</source>
        <translation>Kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1 · contract %2</source>
        <translation>%1 · API-Vertrag %2</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Built-in templates cannot be changed.</source>
        <translation>Mitgelieferte Vorlagen können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file is deleted.</source>
        <translation>„%1“ entfernen? Die Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Import template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Export template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>The template was exported as “%1”.</source>
        <translation>Die Vorlage wurde als „%1“ exportiert.</translation>
    </message>
</context>
<context>
    <name>onboard::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>„%1“ &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Re&amp;do “%1”</source>
        <translation>„%1“ &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>onboard::UnsettledCard</name>
    <message>
        <source>Looked at the customer’s services in AvePoint Elements.</source>
        <translation>Die Dienste des Kunden in AvePoint Elements angesehen.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>product, customer</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Sent on %1 with profile “%2” · %3</source>
        <comment>time, profile, what came back</comment>
        <translation>Gesendet am %1 mit Profil „%2“ · %3</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie es?</translation>
    </message>
    <message>
        <source>How do you know what became of %1?</source>
        <translation>Woher wissen Sie, was aus %1 wurde?</translation>
    </message>
    <message>
        <source>It was added</source>
        <translation>Sie wurde hinzugefügt</translation>
    </message>
    <message>
        <source>It was not added</source>
        <translation>Sie wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Read the customer’s services and compared them.</source>
        <translation>Die Dienste des Kunden gelesen und verglichen.</translation>
    </message>
    <message>
        <source>Reading the customer’s services…</source>
        <translation>Die Dienste des Kunden werden gelesen…</translation>
    </message>
    <message>
        <source>They could not be read. %1 Look at them in AvePoint Elements.</source>
        <comment>why</comment>
        <translation>Sie konnten nicht gelesen werden. %1 Sehen Sie sie sich in AvePoint Elements an.</translation>
    </message>
    <message>
        <source>Check the customer’s services</source>
        <translation>Dienste des Kunden prüfen</translation>
    </message>
</context>
<context>
    <name>onboard::UnsettledPane</name>
    <message>
        <source>No order has an unknown outcome.

When an answer is lost, the order waits here until somebody has looked at the customer’s services and says whether it was added.</source>
        <translation>Keine Bestellung hat ein unbekanntes Ergebnis.

Geht eine Antwort verloren, wartet die Bestellung hier, bis jemand die Dienste des Kunden angesehen hat und sagt, ob sie hinzugefügt wurde.</translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Has nothing yet: whatever you order is added.</source>
        <translation>Hat noch nichts: Was Sie bestellen, wird hinzugefügt.</translation>
    </message>
    <message>
        <source>Has nothing yet. An expiry in the past gives status 11, one less than a month ahead status 18.</source>
        <translation>Hat noch nichts. Ein Enddatum in der Vergangenheit ergibt status 11, eines in weniger als einem Monat status 18.</translation>
    </message>
    <message>
        <source>There is no pool for it: any order gives status 3.</source>
        <translation>Dafür gibt es keinen Pool: Jede Bestellung ergibt status 3.</translation>
    </message>
    <message>
        <source>Its pool has 10 free seats: ask for more to get status 4.</source>
        <translation>Der Pool hat 10 freie Plätze: Fordern Sie mehr an, um status 4 zu erhalten.</translation>
    </message>
    <message>
        <source>Its pool ends in two months: a later expiry gives status 5.</source>
        <translation>Der Pool endet in zwei Monaten: Ein späteres Enddatum ergibt status 5.</translation>
    </message>
    <message>
        <source>Has Office365Backup: ordering it again gives status 7.</source>
        <translation>Hat Office365Backup: Wird es erneut bestellt, ergibt das status 7.</translation>
    </message>
    <message>
        <source>Has what the specification’s sample orders: that same order again gives status 12.</source>
        <translation>Hat, was das Beispiel der Spezifikation bestellt: Dieselbe Bestellung noch einmal ergibt status 12.</translation>
    </message>
    <message>
        <source>Has accepted another partner’s licence: any order gives status 13.</source>
        <translation>Hat die Lizenz eines anderen Partners angenommen: Jede Bestellung ergibt status 13.</translation>
    </message>
    <message>
        <source>Has three premium management services: one more of them gives status 17.</source>
        <translation>Hat drei Premium-Verwaltungsdienste: Ein weiterer davon ergibt status 17.</translation>
    </message>
    <message>
        <source>Has Office365Backup active: ordering Office365EXODBackup gives status 20.</source>
        <translation>Hat Office365Backup aktiv: Eine Bestellung von Office365EXODBackup ergibt status 20.</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Change needed</source>
        <translation>Änderung nötig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>We don’t know whether it was added</source>
        <translation>Wir wissen nicht, ob der Dienst hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Do not send it again before you have looked at the customer’s services.</source>
        <translation>Senden Sie nicht erneut, bevor Sie sich die Dienste des Kunden angesehen haben.</translation>
    </message>
    <message>
        <source>Your entries are kept. It is safe to try again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Sie können es gefahrlos erneut versuchen.</translation>
    </message>
    <message>
        <source>The service pointed to another address</source>
        <translation>Der Dienst hat auf eine andere Adresse verwiesen</translation>
    </message>
    <message>
        <source>The service answered with a redirect, which this program does not follow. Nothing was added.</source>
        <translation>Der Dienst hat mit einer Weiterleitung geantwortet, der dieses Programm nicht folgt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the address in the profile is out of date. Check the profile’s environment.</source>
        <translation>Meist ist die Adresse im Profil veraltet. Prüfen Sie die Umgebung des Profils.</translation>
    </message>
    <message>
        <source>The service did not accept the order</source>
        <translation>Der Dienst hat die Bestellung nicht angenommen</translation>
    </message>
    <message>
        <source>The service found values that it does not accept in the order for {customer}. Nothing was added.</source>
        <translation>Der Dienst hat in der Bestellung für {customer} Werte gefunden, die er nicht annimmt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in of this profile. Nothing was added.</source>
        <translation>Der Dienst hat die Anmeldung dieses Profils nicht angenommen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the profile names another environment than its app registration belongs to. Test the connection.</source>
        <translation>Meist nennt das Profil eine andere Umgebung als die, zu der seine App-Registrierung gehört. Testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>This profile may not add the service</source>
        <translation>Dieses Profil darf den Dienst nicht hinzufügen</translation>
    </message>
    <message>
        <source>The service did not let this profile add {product} to {customer}. Nothing was added.</source>
        <translation>Der Dienst hat diesem Profil nicht erlaubt, {product} für {customer} hinzuzufügen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the app registration lacks the permission {scope}, or the customer is outside its customer scope.</source>
        <translation>Meist fehlt der App-Registrierung die Berechtigung {scope}, oder der Kunde liegt außerhalb ihres Kundenbereichs.</translation>
    </message>
    <message>
        <source>The customer was not found</source>
        <translation>Der Kunde wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The service does not know {customer}, or not this address. Nothing was added.</source>
        <translation>Der Dienst kennt {customer} oder diese Adresse nicht. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Usually the customer ID is wrong, or the customer belongs to another environment than the profile.</source>
        <translation>Meist ist die Kunden-ID falsch, oder der Kunde gehört zu einer anderen Umgebung als das Profil.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service takes no more requests at the moment. Nothing was added.</source>
        <translation>Der Dienst nimmt im Moment keine weiteren Anfragen an. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Wait a little, then send it again. Your entries are kept.</source>
        <translation>Warten Sie ein wenig, und senden Sie dann erneut. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The service refused the order</source>
        <translation>Der Dienst hat die Bestellung abgelehnt</translation>
    </message>
    <message>
        <source>The service refused the order for {customer}. Nothing was added.</source>
        <translation>Der Dienst hat die Bestellung für {customer} abgelehnt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Read what the service says, correct the order and review it again.</source>
        <translation>Lesen Sie, was der Dienst meldet, berichtigen Sie die Bestellung, und prüfen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The service gave up waiting while it took the order. It may have been added.</source>
        <translation>Der Dienst hat das Warten aufgegeben, während er die Bestellung entgegennahm. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The service failed while it handled the order. It may have been added.</source>
        <translation>Beim Dienst ist ein Fehler aufgetreten, während er die Bestellung bearbeitete. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The order left this computer, but the answer does not come from AvePoint’s API itself. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die Antwort kommt nicht von der API von AvePoint selbst. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The service is not available at the moment. It probably did not take the order, but this is not certain. It may have been added.</source>
        <translation>Der Dienst ist im Moment nicht verfügbar. Wahrscheinlich hat er die Bestellung nicht entgegengenommen, aber das ist nicht sicher. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The order left this computer, but AvePoint’s API did not answer in time. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die API von AvePoint hat nicht rechtzeitig geantwortet. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The service answered with a failure and no result. It may have been added.</source>
        <translation>Der Dienst hat mit einem Fehler und ohne Ergebnis geantwortet. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>The order has problems.</source>
        <translation>Die Bestellung enthält Fehler.</translation>
    </message>
    <message>
        <source>Correct the entries, then review the order again.</source>
        <translation>Berichtigen Sie die Eingaben, und prüfen Sie dann die Bestellung erneut.</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message>
        <source>The secret of this profile could not be read.</source>
        <translation>Das Geheimnis dieses Profils konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your entries are kept. Unlock the keyring or enter the secret, then test the connection.</source>
        <translation>Ihre Eingaben bleiben erhalten. Entsperren Sie den Schlüsselbund, oder geben Sie das Geheimnis ein, und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>The sign-in did not succeed.</source>
        <translation>Die Anmeldung ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Your entries are kept. Test the connection, then try again.</source>
        <translation>Ihre Eingaben bleiben erhalten. Testen Sie die Verbindung, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>The address in the profile cannot be used.</source>
        <translation>Die Adresse im Profil kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your entries are kept. Correct the profile, then test the connection.</source>
        <translation>Ihre Eingaben bleiben erhalten. Berichtigen Sie das Profil, und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>No connection to the service could be made.</source>
        <translation>Es kam keine Verbindung zum Dienst zustande.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Es kam keine sichere Verbindung zum Dienst zustande.</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, the profile needs the file of its certificate authority. Your entries are kept.</source>
        <translation>Wenn Ihre Organisation Verbindungen untersucht, braucht das Profil die Datei ihrer Zertifizierungsstelle. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>Another order is under way.</source>
        <translation>Eine andere Bestellung läuft gerade.</translation>
    </message>
    <message>
        <source>Wait for its result, then try again. Your entries are kept.</source>
        <translation>Warten Sie ihr Ergebnis ab, und versuchen Sie es dann erneut. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>It was cancelled before the order was handed over.</source>
        <translation>Es wurde abgebrochen, bevor die Bestellung übergeben war.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>The order was not confirmed.</source>
        <translation>Die Bestellung wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The order left this computer, but no answer came within the time allowed. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber in der erlaubten Zeit kam keine Antwort. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The order left this computer, but the service fell silent. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber der Dienst ist verstummt. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The order left this computer, but the connection was lost before the answer was complete. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die Verbindung ging verloren, bevor die Antwort vollständig war. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>cancelled after sending</source>
        <translation>nach dem Senden abgebrochen</translation>
    </message>
    <message>
        <source>The order had already left this computer when it was cancelled. It may have been added.</source>
        <translation>Die Bestellung hatte diesen Computer bereits verlassen, als sie abgebrochen wurde. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation>keine vollständige Antwort</translation>
    </message>
    <message>
        <source>The order left this computer, but no complete answer came. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber es kam keine vollständige Antwort. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The service took the order, but returned no result. It may have been added.</source>
        <translation>Der Dienst hat die Bestellung entgegengenommen, aber kein Ergebnis zurückgegeben. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The order left this computer, but the answer is not one of AvePoint’s API. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die Antwort stammt nicht von der API von AvePoint. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The order left this computer, but the answer has no status that can be read. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die Antwort enthält keinen lesbaren status. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The order left this computer, but the answer came compressed, which was not asked for. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die Antwort kam komprimiert, was nicht verlangt war. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>The order left this computer, but the answer is larger than this program reads. It may have been added.</source>
        <translation>Die Bestellung hat diesen Computer verlassen, aber die Antwort ist größer, als dieses Programm liest. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>The service asks you to wait one second.</source>
        <translation>Der Dienst bittet Sie, eine Sekunde zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n seconds.</source>
        <translation>
            <numerusform>Der Dienst bittet Sie, %n Sekunde zu warten.</numerusform>
            <numerusform>Der Dienst bittet Sie, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks you to wait one minute.</source>
        <translation>Der Dienst bittet Sie, eine Minute zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n minutes.</source>
        <translation>
            <numerusform>Der Dienst bittet Sie, %n Minute zu warten.</numerusform>
            <numerusform>Der Dienst bittet Sie, %n Minuten zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks you to wait one hour.</source>
        <translation>Der Dienst bittet Sie, eine Stunde zu warten.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n hours.</source>
        <translation>
            <numerusform>Der Dienst bittet Sie, %n Stunde zu warten.</numerusform>
            <numerusform>Der Dienst bittet Sie, %n Stunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation>Der Dienst meldet: „%1“</translation>
    </message>
    <message>
        <source>Caution: the answer names another customer, %1. Check that customer’s services too.</source>
        <translation>Achtung: Die Antwort nennt einen anderen Kunden, %1. Prüfen Sie auch dessen Dienste.</translation>
    </message>
    <message>
        <source>Caution: the answer names another product, %1. Check what was added.</source>
        <translation>Achtung: Die Antwort nennt ein anderes Produkt, %1. Prüfen Sie, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>The service says about %1: “%2”</source>
        <translation>Der Dienst meldet zu %1: „%2“</translation>
    </message>
    <message>
        <source>Nothing of the order left this computer.</source>
        <translation>Von der Bestellung hat nichts diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>status %1 · %2</source>
        <translation>status %1 · %2</translation>
    </message>
    <message>
        <source>Unknown status %1</source>
        <translation>Unbekannt: status %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>The service answered with status %1, whose meaning is not published. {product} may have been added to {customer}.</source>
        <translation>Der Dienst hat mit status %1 geantwortet, dessen Bedeutung nicht veröffentlicht ist. {product} wurde möglicherweise für {customer} hinzugefügt.</translation>
    </message>
    <message>
        <source>The redirect led to %1.</source>
        <translation>Die Weiterleitung führte zu %1.</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The order could not be written to the journal first.</source>
        <translation>Die Bestellung konnte nicht zuerst ins Journal geschrieben werden.</translation>
    </message>
    <message>
        <source>earlier order</source>
        <translation>frühere Bestellung</translation>
    </message>
    <message>
        <source>An earlier order for this customer and product has to be looked at first.</source>
        <translation>Eine frühere Bestellung dieses Produkts für diesen Kunden muss zuerst angesehen werden.</translation>
    </message>
    <message>
        <source>Look at the customer’s services. If the order is still wanted, say so in the review and send it.</source>
        <translation>Sehen Sie sich die Dienste des Kunden an. Ist die Bestellung dennoch gewünscht, sagen Sie es beim Prüfen und senden Sie sie.</translation>
    </message>
    <message>
        <source>program ended</source>
        <translation>Programm beendet</translation>
    </message>
    <message>
        <source>The program ended before the order was handed over.</source>
        <translation>Das Programm endete, bevor die Bestellung übergeben wurde.</translation>
    </message>
    <message>
        <source>The program ended while the order was under way: it may have left this computer, and no answer was seen. It may have been added.</source>
        <translation>Das Programm endete, während die Bestellung unterwegs war: Sie hat diesen Computer möglicherweise verlassen, eine Antwort kam nicht an. Der bestellte Dienst wurde möglicherweise hinzugefügt.</translation>
    </message>
    <message>
        <source>This outcome is not in the journal, which will list the order as unknown: note it down. %1</source>
        <translation>Dieses Ergebnis steht nicht im Journal, das die Bestellung als unbekannt führen wird: Notieren Sie es. %1</translation>
    </message>
    <message>
        <source>Usually a value is missing or has another form than the service expects. Correct it and review the order again. If all values are right, the service may speak another contract: choose it in the profile.</source>
        <translation>Meist fehlt ein Wert oder hat eine andere Form, als der Dienst erwartet. Berichtigen Sie ihn und prüfen Sie die Bestellung erneut. Sind alle Werte richtig, spricht der Dienst vielleicht einen anderen API-Vertrag: Wählen Sie ihn im Profil.</translation>
    </message>
</context>
</TS>
