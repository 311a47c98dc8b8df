<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>expressly::Core</name>
    <message>
        <source>Chapter %1</source>
        <translation>Kapittel %1</translation>
    </message>
</context>
</TS>
