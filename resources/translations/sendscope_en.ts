<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n identities</source>
        <translation>
            <numerusform>of %n identity</numerusform>
            <numerusform>of %n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more identities are read on their own tab only.</source>
        <translation>
            <numerusform>%n more identity is read on its own tab only.</numerusform>
            <numerusform>%n more identities are read on their own tab only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlacklistsPage</name>
    <message numerus="yes">
        <source>%1 of %n dedicated IP(s) listed</source>
        <translation>
            <numerusform>%1 of %n dedicated IP listed</numerusform>
            <numerusform>%1 of %n dedicated IPs listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n dedicated IP(s) is on a blacklist</source>
        <translation>
            <numerusform>The one dedicated IP is on no blacklist</numerusform>
            <numerusform>None of %n dedicated IPs is on a blacklist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dedicated IP(s) are on a blacklist</source>
        <translation>
            <numerusform>%1 of %n dedicated IP is on a blacklist</numerusform>
            <numerusform>%1 of %n dedicated IPs are on a blacklist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n campaign(s)</source>
        <translation>
            <numerusform>%1 of %n campaign</numerusform>
            <numerusform>%1 of %n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationSetsPage</name>
    <message numerus="yes">
        <source>%n configuration sets</source>
        <translation>
            <numerusform>%n configuration set</numerusform>
            <numerusform>%n configuration sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageLine</name>
    <message numerus="yes">
        <source>Partial: %1 of %n day(s) could not be read and are missing in every figure.</source>
        <translation>
            <numerusform>Partial: %1 of %n day could not be read and is missing in every figure.</numerusform>
            <numerusform>Partial: %1 of %n days could not be read and are missing in every figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) from the history on this computer</source>
        <translation>
            <numerusform>%1 of %n day from the history on this computer</numerusform>
            <numerusform>%1 of %n days from the history on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them no longer with the service.</source>
        <translation>
            <numerusform>, %n of them no longer with the service.</numerusform>
            <numerusform>, %n of them no longer with the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The read rate is that of %n day(s).</source>
        <translation>
            <numerusform>The read rate is that of %n day.</numerusform>
            <numerusform>The read rate is that of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n day(s) were fetched and kept.</source>
        <translation>
            <numerusform>Stopped; %n day was fetched and kept.</numerusform>
            <numerusform>Stopped; %n days were fetched and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were fetched and kept.</source>
        <translation>
            <numerusform>%n day was fetched and kept.</numerusform>
            <numerusform>%n days were fetched and kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message numerus="yes">
        <source>Compared with the %n day(s) before</source>
        <translation>
            <numerusform>Compared with the day before</numerusform>
            <numerusform>Compared with the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DedicatedIpsPage</name>
    <message numerus="yes">
        <source>%n dedicated IPs</source>
        <translation>
            <numerusform>%n dedicated IP</numerusform>
            <numerusform>%n dedicated IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warming up</source>
        <translation>
            <numerusform>%n warming up</numerusform>
            <numerusform>%n warming up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on blacklists</source>
        <translation>
            <numerusform>%n on a blacklist</numerusform>
            <numerusform>%n on blacklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is on %n blacklists</source>
        <translation>
            <numerusform>%1 is on %n blacklist</numerusform>
            <numerusform>%1 is on %n blacklists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteIdentitiesDialog</name>
    <message numerus="yes">
        <source>Delete %n identities?</source>
        <translation>
            <numerusform>Delete %n identity?</numerusform>
            <numerusform>Delete %n identities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n identities</source>
        <translation>
            <numerusform>delete %n identity</numerusform>
            <numerusform>delete %n identities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteSetDialog</name>
    <message numerus="yes">
        <source>Its %n event destinations go with it.</source>
        <translation>
            <numerusform>Its event destination goes with it.</numerusform>
            <numerusform>Its %n event destinations go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities were not looked at: there are too many to ask for each.</source>
        <translation>
            <numerusform>%n identity was not looked at: there are too many to ask for each.</numerusform>
            <numerusform>%n identities were not looked at: there are too many to ask for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchAndKeep</name>
    <message numerus="yes">
        <source>%n day(s) were fetched and kept.</source>
        <translation>
            <numerusform>%n day was fetched and kept.</numerusform>
            <numerusform>%n days were fetched and kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement test(s)</source>
        <translation>
            <numerusform>%n placement test</numerusform>
            <numerusform>%n placement tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentitiesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n identities</source>
        <translation>
            <numerusform>%1 of %n identity</numerusform>
            <numerusform>%1 of %n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities</source>
        <translation>
            <numerusform>%n identity</numerusform>
            <numerusform>%n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IpMoving</name>
    <message numerus="yes">
        <source>%n IPs are moved</source>
        <translation>
            <numerusform>%n IP is moved</numerusform>
            <numerusform>%n IPs are moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>Move %n IPs to %1</source>
        <translation>
            <numerusform>Move %n IP to %1</numerusform>
            <numerusform>Move %n IPs to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewIdentityDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n twice</numerusform>
            <numerusform>%n twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, which stay in the list</source>
        <translation>
            <numerusform>%n wrong, which stays in the list</numerusform>
            <numerusform>%n wrong, which stay in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n identities</source>
        <translation>
            <numerusform>Create %n identity</numerusform>
            <numerusform>Create %n identities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementTestsPage</name>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n test</numerusform>
            <numerusform>%n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecheckIdentitiesDialog</name>
    <message numerus="yes">
        <source>Check %n identities again</source>
        <translation>
            <numerusform>Check %n identity again</numerusform>
            <numerusform>Check %n identities again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message numerus="yes">
        <source>Each region verifies for itself. Asked is the service in %n other regions, with this connection&apos;s credentials, whether the account has %1 there. Nothing is changed.</source>
        <translation>
            <numerusform>Each region verifies for itself. Asked is the service in %n other region, with this connection&apos;s credentials, whether the account has %1 there. Nothing is changed.</numerusform>
            <numerusform>Each region verifies for itself. Asked is the service in %n other regions, with this connection&apos;s credentials, whether the account has %1 there. Nothing is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not there in %n regions</source>
        <translation>
            <numerusform>not there in %n region</numerusform>
            <numerusform>not there in %n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SsoPicker</name>
    <message numerus="yes">
        <source>Signed in: %n accounts.</source>
        <translation>
            <numerusform>Signed in: %n account.</numerusform>
            <numerusform>Signed in: %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionPage</name>
    <message numerus="yes">
        <source>%n domain(s) subscribed</source>
        <translation>
            <numerusform>%n domain subscribed</numerusform>
            <numerusform>%n domains subscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), without further tests</source>
        <translation>
            <numerusform>%n domain, without further tests</numerusform>
            <numerusform>%n domains, without further tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagIdentitiesDialog</name>
    <message numerus="yes">
        <source>Tags of %n identities</source>
        <translation>
            <numerusform>Tags of %n identity</numerusform>
            <numerusform>Tags of %n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n of them have not been read yet.</source>
        <translation>
            <numerusform>The tags of %n of them have not been read yet.</numerusform>
            <numerusform>The tags of %n of them have not been read yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aws::detail</name>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>must have at least %n character</numerusform>
            <numerusform>must have at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>must have at least %n entry</numerusform>
            <numerusform>must have at least %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n provider(s). The lowest: %1, %2 in the inbox</source>
        <translation>
            <numerusform>%n provider. The lowest: %1, %2 in the inbox</numerusform>
            <numerusform>%n providers. The lowest: %1, %2 in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s). The lowest inbox rate: %1</source>
        <translation>
            <numerusform>%n day. The lowest inbox rate: %1</numerusform>
            <numerusform>%n days. The lowest inbox rate: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dns</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n MX records; a MAIL FROM domain must have exactly one. Remove the others.</source>
        <translation>
            <numerusform>There is %n MX record; a MAIL FROM domain must have exactly one. Remove the others.</numerusform>
            <numerusform>There are %n MX records; a MAIL FROM domain must have exactly one. Remove the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It looks again by itself; %n of 72 hours are left.</source>
        <translation>
            <numerusform>It looks again by itself; %n of 72 hours is left.</numerusform>
            <numerusform>It looks again by itself; %n of 72 hours are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n more campaign(s), with higher inbox rates, are not listed.</source>
        <translation>
            <numerusform>%n more campaign, with a higher inbox rate, is not listed.</numerusform>
            <numerusform>%n more campaigns, with higher inbox rates, are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the range could not be read and are missing.</source>
        <translation>
            <numerusform>%n day of the range could not be read and is missing.</numerusform>
            <numerusform>%n days of the range could not be read and are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>On %n lists</source>
        <translation>
            <numerusform>On %n list</numerusform>
            <numerusform>On %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records are right</source>
        <translation>
            <numerusform>The one record is right</numerusform>
            <numerusform>All %n records are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records could be looked up</source>
        <translation>
            <numerusform>The one record could not be looked up</numerusform>
            <numerusform>None of the %n records could be looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not right: %1 of %n records</source>
        <translation>
            <numerusform>Not right: %1 of %n record</numerusform>
            <numerusform>Not right: %1 of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing in DNS: %1 of %n %2 records, see below.</source>
        <translation>
            <numerusform>Missing in DNS: %1 of %n %2 record, see below.</numerusform>
            <numerusform>Missing in DNS: %1 of %n %2 records, see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published, but wrong: %1 of %n %2 records, see below what to correct.</source>
        <translation>
            <numerusform>Published, but wrong: %1 of %n %2 record, see below what to correct.</numerusform>
            <numerusform>Published, but wrong: %1 of %n %2 records, see below what to correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times.</source>
        <translation>
            <numerusform>Tried once.</numerusform>
            <numerusform>Tried %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asked %n times to slow down.</source>
        <translation>
            <numerusform>The service asked once to slow down.</numerusform>
            <numerusform>The service asked %n times to slow down.</numerusform>
        </translation>
    </message>
</context>
</TS>
