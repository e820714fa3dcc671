<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Address</name>
    <message>
        <source>An address is missing. Enter one that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete web address. Enter one such as https://graph.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to start with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would let others read the credentials; it is accepted for this computer only (localhost, 127.0.0.1, [::1]). Use https:// instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password. Remove what stands before “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a query. Remove “?” and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a fragment. Remove “#” and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerMode</name>
    <message>
        <source>By the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowly, after 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1 – %2</source>
        <comment>number and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoundedJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested too deeply (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in one object (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connector</name>
    <message>
        <source>The keychain has not answered yet. Maybe it asks for its password in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”. “profile list” shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started: there is no free port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The secret on standard input is too long. A client secret has a few dozen characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret on standard input. Give it as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one line on standard input. Give the secret as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret, which is not shown while you type:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contract2025_09</name>
    <message>
        <source>A customer ID has no blanks and none of / ? #. Copy it from AvePoint Elements once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer ID does not have the usual form of 8-4-4-4-12 hexadecimal digits. Check it before you order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint lists %1 as Enterprise only. A trial will probably be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a product name that AvePoint has published. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage on Google Cloud usually exists only for customers in a Google Cloud data centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contract cannot name the customer’s own storage. Set it up in AvePoint Elements afterwards, otherwise backup jobs usually fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service must end at least one calendar month from today. The earliest day is %1 (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract must end after today. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract ends before the service does. AvePoint may answer that the end date is too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer ID is more than dots. Copy it from AvePoint Elements once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CredentialStore</name>
    <message>
        <source>The keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be reached. It reported: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is longer than %1 bytes and was not stored. Check what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret holds a NUL character and was not stored. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give back what was stored. Try again, or use the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring still holds the secret: it could not be removed. Remove it with the keyring’s own program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>It was cancelled before the order was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s address and the customer ID do not make a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds characters that must not be sent. Test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight UTC of a day, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list of 1 to %2 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must hold objects, but the file has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field of contract %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2, but the file has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not apply to this product and storage and would not be sent. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft file holds one JSON object, but this one holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is for the contract “%1”, which this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “contract” is missing, such as &quot;contract&quot;: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a member of a draft file. It has contract, customerId and body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “body” must be an object with the fields of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries that were kept from last time cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body must be an object with the fields of the request, but it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “%1” must be a text, but the file has %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpCall</name>
    <message>
        <source>The certificate is not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check this computer’s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself and not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued by “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of certificate authorities %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no certificate authority in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The walkthrough uses the sandbox: leave out --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--picture belongs to the walkthrough only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save draft as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What this means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Elements Onboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the profile a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may have %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is built in. Choose another environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the environments that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to the environment “%1”. Choose that environment, or another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API address belongs to “%1”, but the token address to “%2”. Use two addresses of the same environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID may have %1 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID must not hold blanks or characters that cannot be shown. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the units of time that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles could not be saved to %1. Check that the file and its folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in sandbox cannot be changed. Add a profile of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile named “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in sandbox cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles were not saved, because the file %1 is damaged. It was left as it is; move it away and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileAdd</name>
    <message>
        <source>There is a profile “%1” already. Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--contract: “%1” is not known to this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not added, because its secret could not be kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” was added; its secret is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret-stdin is missing: the client secret is read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileRemove</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was kept, so that its secret can be removed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” was removed, and its secret with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileShow</name>
    <message>
        <source>built in, started when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>environment and what is at stake</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored in the keychain on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are sent as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTest</name>
    <message>
        <source>A token was given, valid for %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not say what it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission %1 is missing. Add it to the app registration in AvePoint Elements.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (%2)</source>
        <comment>class in words, code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what the service says about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends %1</source>
        <comment>the value of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>--port needs a number from 0 to %1; 0 takes any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answer needs one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--latency needs milliseconds from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox runs until it is interrupted. Nothing is sent to AvePoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID: %1, client secret: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is in use or not allowed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submit</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask on. Add --yes to send without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not answer “yes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: profile “%2”, %3</source>
        <comment>stage, profile, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 for %2 — %3? Type yes to send it:</source>
        <comment>product, customer, stage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>No client secret is stored for “%1”. Edit the profile and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret of “%1” cannot be read, because the keyring is locked. Unlock it and try again, or enter the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Enter the client secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keyring holds for “%1” is damaged or was stored by another program. Edit the profile and enter the client secret again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timestamp</name>
    <message>
        <source>%1, 00:00 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <comment>day in UTC (local time in time zone)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Signing in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 took too long to answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 did not answer in time. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is far too long for a token. Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 was not found. Check the network and the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 refused the connection. Check the network and the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the token service %1 was lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the token service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the program reach the token service %1. Check the system’s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 sent a compressed answer, which was not asked for and is not read. Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 could not be reached. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong, or the secret has expired. Check the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registration lacks the permission %1. Have a partner administrator add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app registration may not sign in with a client secret, or belongs to another environment. Check the profile’s environment and the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service did not understand the request. Check the profile’s token URL and client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service does not offer signing in with a client secret. Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service denied the permission %1. Ask a partner administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 does not accept the client ID or the client secret (HTTP %2). Check the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 refused access (HTTP %2). Check the app registration and the network you are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token service at this address of %1 (HTTP %2). Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a sign-in (HTTP %2). Check the system’s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 has had too many requests (HTTP %2). Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 has a problem of its own (HTTP %2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 gave an answer that is not expected (HTTP %2). Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 points to another address (%2). It was not followed, because the secret would go there. Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service %1 points to another address. It was not followed, because the secret would go there. Check the profile’s token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token service refused the request for %1 (%2). Check the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is not a token. Check the profile’s token URL; a sign-in page of the network you are in can be the cause as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL cannot be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a service to a customer through the AvePoint Elements API, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 success, 1 refused or a change is needed, 2 wrong arguments, 3 not sent, 4 unknown: it may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1: choose a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: enter a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: say yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number. Enter one from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Choose one from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is out of range. Enter a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is too long. Enter at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is a character in it that cannot be seen. Type the value instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the values offered. Choose one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a text. Enter one of at most %3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a day from 1 Jan 1970 to 31 Dec 9999.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walkthrough</name>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>sends a draft without a window; asks first unless --yes is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs the sandbox alone; its base URL is the first line of output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a profile; the client secret goes into the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows a profile, never its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets a token and says what it allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes a profile, and its secret from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a service in the sandbox by itself, in the real window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U.S. Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOS2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FedRAMP Cloud (Project Hosts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada Central (Toronto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMEA, Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMEA, Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France Central (Paris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany West Central (Frankfurt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APAC, Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APAC, Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan West (Osaka)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea Central (Seoul)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland North (Zurich)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK South (London)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates (Dubai)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa North (Johannesburg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar Central (Doha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud East US (Moncks Corner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud West Europe (Eemshaven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Australia Southeast (Sydney)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Japan (Tokyo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud South Korea (Seoul)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCAL TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contract</name>
    <message>
        <source>Name inferred from a later revision of the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as a service that can be added, but not listed in the specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for Exchange Online &amp; OneDrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for Power Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and device management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace management, storage optimization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for IaaS + PaaS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for Google Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tyGraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EnPower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies for Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Archiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Backup for Dynamics 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free of charge, AvePoint sets its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid, from a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name from the next revision of the documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint storage on Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint storage on Amazon S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint storage on Google Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud data centres only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought from AvePoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought through a cloud marketplace or distributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually received from a large account reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually capacity per user times seats covers the protected data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subscription covers the capacity of all protected data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seat for every assigned Microsoft 365 licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay as you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, term and licence item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s ID in AvePoint Elements, such as 7e4ffcae-0000-4000-8000-c6efa0b250d5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service to add. The specification prints Office365Backup and no list; another name can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial costs nothing and needs no seats. Enterprise takes seats from one of your pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where AvePoint keeps the backup data. Google Cloud usually exists only for customers in a Google Cloud data centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years the backup data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own storage (BYOS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer’s own storage is used. This contract cannot name it: set it up in AvePoint Elements, otherwise backup jobs usually fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seats the customer gets. They are taken from the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the service ends, at 00:00 UTC; at least one calendar month ahead. The specification names no unit for times: your profile chooses it, and the value sent stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool from which the seats come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires with the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ends together with the pool. An expiry day is then optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the subscription is counted. The meanings are usual ones, not part of the specification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint’s package. Applies to backup of Microsoft 365 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users in the customer’s organisation, unless AvePoint told you otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the customer’s contract ends, at 00:00 UTC. Usually the day of expiry or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the subscription is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} was added to {customer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell the customer, and start the service in AvePoint Elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{product} was not added to {customer}. No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a failure at AvePoint, or a combination of values that it does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the customer’s services first. If it is not there, try once more; then contact AvePoint support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has no subscription to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint found no pool for {product}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the pool has expired, or another source was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another source, or buy or renew the pool first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough seats in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool has fewer free seats than the {seats} you asked for. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually: lower the seats, or buy more for the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date lies beyond what is allowed. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually it is later than the end of the pool or of the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier day or let it expire with the pool, or extend the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order did not pass AvePoint’s checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint refused the combination of values for {customer}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually two values do not fit together, or the customer manages its own tenant and the service needs a partner to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each value with what you meant; then contact AvePoint support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer already has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} already has a subscription for {product}. Nothing was added now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually it was added before, maybe by an earlier attempt of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again. Look at the customer’s services and edit the existing one in AvePoint Elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint read the end date as earlier than now. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the day is wrong, or the profile sends times in another unit than AvePoint reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day; check this computer’s clock and the profile’s unit of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same subscription is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} has an identical subscription for {product}. Nothing was added now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the same order was sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again. Look at the customer’s services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has accepted another licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} has already accepted another licence for {product}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a subscription from another partner or source is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer, and settle it with AvePoint before adding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked, but not confirmed as added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint answered that its check passed. This does not say that {product} was added to {customer}; it may have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the customer’s services before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit for premium services is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further premium service can be added for {customer}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a limit for each customer or partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End another premium service, or ask AvePoint to raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is shorter than one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date is less than one month away. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day at least one calendar month ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvePoint could not take the seats from the pool. {product} was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a failure at AvePoint, or fewer seats than are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the seats in use in AvePoint Elements, then try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot stand beside an active Microsoft 365 backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online &amp; OneDrive backup could not be assigned to {customer}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the customer has an active Cloud Backup for Microsoft 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out Exchange Online &amp; OneDrive, or settle the existing subscription first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.NET ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8601 text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delivery</name>
    <message>
        <source>It was cancelled before the order was handed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 was made in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer %1 could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before the order was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network did not connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::AnswerPane</name>
    <message>
        <source>Body of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer arrived for the last order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an order, the service’s answer stands here as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::Badge</name>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ConnectionTest</name>
    <message>
        <source>add services to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see customers’ services and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the list of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see protected data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works: the client ID and its secret were accepted. The answer does not list permissions; asked for was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID and its secret were accepted, but the permission %1 was not granted. Add it to the app registration, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works. It may:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A token lasts %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token lasts %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboard::CustomerEditor</name>
    <message>
        <source>Customer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer, or type a name or ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::DateEditor</name>
    <message>
        <source>sends %1</source>
        <comment>the value of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: same as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::FormPage</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything in plain words before anything is sent (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::HeaderBar</name>
    <message>
        <source>Manage profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::HelpLine</name>
    <message>
        <source>Choose a customer and a product, then press Review. Nothing is sent before you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Chosen: %2</source>
        <comment>help of a field, meaning of the choice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::MainWindow</name>
    <message>
        <source>There is no profile “%1”. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be saved; it is only on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract %1 · Times as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements Onboard — %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. The form is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not opened. %2 The form is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements Onboard %1, with Qt %2. Adds a service to a customer through the AvePoint Elements API, and sends each order once. MIT licence. Not a product of AvePoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is under way. Wait for the answer, or cancel it, before you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::NumberEditor</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::PreviewPane</name>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the request as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the request goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ProblemSummary</name>
    <message>
        <source>Please put this right first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oken URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application ID of the app registration in AvePoint Elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring of your computer, nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where your network uses certificates of its own: a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates sent &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specification names no unit for dates. Milliseconds are the usual reading; if AvePoint answers that a future date has passed (status 11), try another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrac&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dated revision of the API that orders follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may be showing a window that asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (one address for all data centres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name. Choose a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret. AvePoint Elements shows it once, when it is added to the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a client secret: at most 1,500 characters. Copy the secret’s value alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the secret in the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is saved, its secret is not. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a token. Nothing is ordered by this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ProfilesDialog</name>
    <message>
        <source>built in, no account needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is built in and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”? Its client secret is removed from the keyring too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the secret from the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it, leave the secret in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a token with “%1”. Nothing is ordered by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ProgressPane</name>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the order has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel – nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has left this computer. Its answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting – it may be added all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ResultPanel</name>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the customer’s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %1</source>
        <comment>announced to screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order sent yet. The answer will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after you have looked and it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ReviewPage</name>
    <message>
        <source>Check before you order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked the customer and the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order for this customer and product was sent at %1: %2. Look at the customer’s services before you order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is sent to AvePoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 for %2 — %3</source>
        <comment>product, customer, environment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::SandboxBar</name>
    <message>
        <source>Nothing is sent to AvePoint. Customers are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to AvePoint…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is stored since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the stored one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret in plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboard::ServicesCheck</name>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the customer’s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it was added. Do not send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it was probably not added. It may still appear while AvePoint works on it: wait a few minutes and look again before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the same order again? If the first one is carried out after all, %1 gets %2 twice, and it may be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a real connection you would now open the customer’s services in AvePoint Elements and look for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer’s services in AvePoint Elements and look for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1 or shortly after</source>
        <comment>date and time of the order</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Has nothing yet: whatever you order is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has nothing yet. An expiry in the past gives status 11, one less than a month ahead status 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pool for it: any order gives status 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pool has 10 free seats: ask for more to get status 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pool ends in two months: a later expiry gives status 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has Office365Backup: ordering it again gives status 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has what the specification’s sample orders: that same order again gives status 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has accepted another partner’s licence: any order gives status 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has three premium management services: one more of them gives status 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has Office365Backup active: ordering Office365EXODBackup gives status 20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don’t know whether it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again before you have looked at the customer’s services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are kept. It is safe to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with a redirect, which this program does not follow. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the address in the profile is out of date. Check the profile’s environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service found values that it does not accept in the order for {customer}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a value is missing or has another form than the service expects. Correct it and review the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the sign-in of this profile. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the profile names another environment than its app registration belongs to. Test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile may not add the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not let this profile add {product} to {customer}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the app registration lacks the permission {scope}, or the customer is outside its customer scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know {customer}, or not this address. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the customer ID is wrong, or the customer belongs to another environment than the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes no more requests at the moment. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then send it again. Your entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the order for {customer}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what the service says, correct the order and review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave up waiting while it took the order. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed while it handled the order. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the answer does not come from AvePoint’s API itself. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available at the moment. It probably did not take the order, but this is not certain. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but AvePoint’s API did not answer in time. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with a failure and no result. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the entries, then review the order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this profile could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are kept. Unlock the keyring or enter the secret, then test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are kept. Test the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are kept. Correct the profile, then test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organisation inspects connections, the profile needs the file of its certificate authority. Your entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its result, then try again. Your entries are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before the order was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but no answer came within the time allowed. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the service fell silent. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the connection was lost before the answer was complete. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled after sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order had already left this computer when it was cancelled. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complete answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but no complete answer came. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took the order, but returned no result. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the answer is not one of AvePoint’s API. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the answer has no status that can be read. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the answer came compressed, which was not asked for. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order left this computer, but the answer is larger than this program reads. It may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks you to wait one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks you to wait one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service asks you to wait one hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service asks you to wait %n hours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: the answer names another customer, %1. Check that customer’s services too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: the answer names another product, %1. Check what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says about %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the order left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with status %1, whose meaning is not published. {product} may have been added to {customer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect led to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
