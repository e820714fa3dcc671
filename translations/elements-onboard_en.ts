<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>The certificate of “%1” expires in %n day(s), on %2. Add a new one to the app registration and choose its file in the profile.</source>
        <translation>
            <numerusform>The certificate of “%1” expires in %n day, on %2. Add a new one to the app registration and choose its file in the profile.</numerusform>
            <numerusform>The certificate of “%1” expires in %n days, on %2. Add a new one to the app registration and choose its file in the profile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message numerus="yes">
        <source>And %n more, in the list to copy.</source>
        <translation>
            <numerusform>And %n more, in the list to copy.</numerusform>
            <numerusform>And %n more, in the list to copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalCommands</name>
    <message numerus="yes">
        <source>%n attempt(s) written.</source>
        <translation>
            <numerusform>%n attempt written.</numerusform>
            <numerusform>%n attempts written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesComparison</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n service(s) that AvePoint listed for the customer at %2. If the order is only minutes old, look once more before you rely on it.</source>
        <translation>
            <numerusform>“%1” is not among the %n service that AvePoint listed for the customer at %2. If the order is only minutes old, look once more before you rely on it.</numerusform>
            <numerusform>“%1” is not among the %n services that AvePoint listed for the customer at %2. If the order is only minutes old, look once more before you rely on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::CompareWindow</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::ConnectionTest</name>
    <message numerus="yes">
        <source>A token lasts %n seconds.</source>
        <translation>
            <numerusform>A token lasts %n second.</numerusform>
            <numerusform>A token lasts %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token lasts %n minutes.</source>
        <translation>
            <numerusform>A token lasts %n minute.</numerusform>
            <numerusform>A token lasts %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::HistoryDesk</name>
    <message numerus="yes">
        <source>Delete %n attempt(s) from the journal?</source>
        <translation>
            <numerusform>Delete %n attempt from the journal?</numerusform>
            <numerusform>Delete %n attempts from the journal?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) deleted.</source>
        <translation>
            <numerusform>%n attempt deleted.</numerusform>
            <numerusform>%n attempts deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) stay: they are unsettled, under way, or still hold up a repeat.</source>
        <translation>
            <numerusform>%n attempt stays: it is unsettled, under way, or still holds up a repeat.</numerusform>
            <numerusform>%n attempts stay: they are unsettled, under way, or still hold up a repeat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) written to “%1”. The file holds no secrets.</source>
        <translation>
            <numerusform>%n attempt written to “%1”. The file holds no secrets.</numerusform>
            <numerusform>%n attempts written to “%1”. The file holds no secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::HistoryPane</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::ItemCard</name>
    <message numerus="yes">
        <source>There can be %n item(s) at most.</source>
        <translation>
            <numerusform>There can be %n item at most.</numerusform>
            <numerusform>There can be %n items at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::JournalBar</name>
    <message numerus="yes">
        <source>%n order(s) were under way when the program ended. Whether they were added is not known.</source>
        <translation>
            <numerusform>%n order was under way when the program ended. Whether it was added is not known.</numerusform>
            <numerusform>%n orders were under way when the program ended. Whether they were added is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have an unknown outcome that nobody has settled yet.</source>
        <translation>
            <numerusform>%n order has an unknown outcome that nobody has settled yet.</numerusform>
            <numerusform>%n orders have an unknown outcome that nobody has settled yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::LogWindow</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::RetentionDialog</name>
    <message numerus="yes">
        <source>Keep them for %n day(s)</source>
        <translation>
            <numerusform>Keep them for %n day</numerusform>
            <numerusform>Keep them for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) are older and will be deleted now, with all that was sent and received.</source>
        <translation>
            <numerusform>%n attempt is older and will be deleted now, with all that was sent and received.</numerusform>
            <numerusform>%n attempts are older and will be deleted now, with all that was sent and received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::TakeInDialog</name>
    <message numerus="yes">
        <source>To know before you fill it in (%n):</source>
        <translation>
            <numerusform>To know before you fill it in (%n):</numerusform>
            <numerusform>To know before you fill it in (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message numerus="yes">
        <source>The service asks you to wait %n seconds.</source>
        <translation>
            <numerusform>The service asks you to wait %n second.</numerusform>
            <numerusform>The service asks you to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n minutes.</source>
        <translation>
            <numerusform>The service asks you to wait %n minute.</numerusform>
            <numerusform>The service asks you to wait %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n hours.</source>
        <translation>
            <numerusform>The service asks you to wait %n hour.</numerusform>
            <numerusform>The service asks you to wait %n hours.</numerusform>
        </translation>
    </message>
</context>
</TS>
