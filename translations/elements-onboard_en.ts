<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
