<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountController</name>
    <message>
        <source>Could not read the account</source>
        <translation>Das Konto konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>configuration sets</source>
        <translation>Konfigurationssätze</translation>
    </message>
    <message>
        <source>dedicated IPs</source>
        <translation>dedizierte IPs</translation>
    </message>
    <message>
        <source>blacklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>deliverability dashboard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not looked at: %1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not switch sending on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not switch sending off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not switch automatic warm-up on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not switch automatic warm-up off</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Production access</source>
        <translation>Produktionszugang</translation>
    </message>
    <message>
        <source>Standing with the service</source>
        <translation>Ansehen beim Dienst</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Switch sending off…</source>
        <translation>Versand ausschalten…</translation>
    </message>
    <message>
        <source>Switch sending on or off</source>
        <translation>Versand ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Warm up new dedicated IPs &amp;automatically</source>
        <translation>Neue dedizierte IPs &amp;automatisch aufwärmen</translation>
    </message>
    <message>
        <source>Automatic warm-up of dedicated IPs</source>
        <translation>Automatisches Aufwärmen dedizierter IPs</translation>
    </message>
    <message>
        <source>This window only reads.</source>
        <translation>Dieses Fenster liest nur.</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>Dedizierte IPs</translation>
    </message>
    <message>
        <source>A new IP then takes more mail from day to day, for 45 days.</source>
        <translation>Eine neue IP übernimmt dann 45 Tage lang von Tag zu Tag mehr Post.</translation>
    </message>
    <message>
        <source>Sent in the last 24 hours</source>
        <translation>In den letzten 24 Stunden gesendet</translation>
    </message>
    <message>
        <source>Highest rate (messages a second)</source>
        <translation>Höchste Rate (Nachrichten je Sekunde)</translation>
    </message>
    <message>
        <source>Identities verified</source>
        <translation>Bestätigte Identitäten</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show what needs attention</source>
        <translation>Zeigen, was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>It is on this page.</source>
        <translation>Es steht auf dieser Seite.</translation>
    </message>
    <message>
        <source>Export what needs attention</source>
        <translation>Exportieren, was Aufmerksamkeit braucht</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n Sache braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Sachen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Mail can go to any address.</source>
        <translation>Post kann an jede Adresse gehen.</translation>
    </message>
    <message>
        <source>Mail goes to verified addresses only. Ask AWS for production access.</source>
        <translation>Post geht nur an bestätigte Adressen. Beantragen Sie bei AWS den Produktionszugang.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Mail is accepted in %1.</source>
        <translation>In %1 wird Post angenommen.</translation>
    </message>
    <message>
        <source>No mail leaves the account in %1.</source>
        <translation>In %1 verlässt keine Post das Konto.</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Versand einschalten</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message numerus="yes">
        <source>of %n identities</source>
        <translation>
            <numerusform>von %n Identität</numerusform>
            <numerusform>von %n Identitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known here needs attention.</source>
        <translation>Nichts, was hier bekannt ist, braucht Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more identities are read on their own tab only.</source>
        <translation>
            <numerusform>%n weitere Identität wird nur auf ihrem Reiter gelesen.</numerusform>
            <numerusform>%n weitere Identitäten werden nur auf ihrem Reiter gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch sending off in %1?</source>
        <translation>Versand in %1 ausschalten?</translation>
    </message>
    <message>
        <source>From then on the service refuses every message of this account in %1, from every program that sends through it. Messages it has accepted already still go out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
</context>
<context>
    <name>ActivityPanel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Changes are not noted on disk</source>
        <translation>Änderungen werden nicht auf der Platte vermerkt</translation>
    </message>
    <message>
        <source>Filter the activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empties this list. The audit file of changes stays as it is.</source>
        <translation>Leert diese Liste. Die Protokolldatei der Änderungen bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Changes are also kept in %1</source>
        <translation>Änderungen stehen auch in %1</translation>
    </message>
    <message>
        <source>Details of the call</source>
        <translation>Einzelheiten des Aufrufs</translation>
    </message>
    <message>
        <source>Select a call first.</source>
        <translation>Wählen Sie zuerst einen Aufruf aus.</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Kein Aufruf ausgewählt</translation>
    </message>
    <message>
        <source>Every call that this window makes is listed here with its outcome, and can be copied as a command. Keys are never shown.</source>
        <translation>Jeder Aufruf dieses Fensters steht hier mit seinem Ergebnis und lässt sich als Befehl kopieren. Schlüssel werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
</context>
<context>
    <name>AddDomainDialog</name>
    <message>
        <source>Subscribe a domain</source>
        <translation>Domain abonnieren</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Verified domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the domain to confirm</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is domain %1 of the %2 that the monthly price includes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The %1 domains that the monthly price includes are used up: this one costs about %2 USD a month more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From tomorrow on it is measured at all mailbox providers, worldwide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the domain to confirm:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>BlacklistsController</name>
    <message>
        <source>Could not read the blacklists</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BlacklistsPage</name>
    <message>
        <source>Dedicated IPs</source>
        <translation>Dedizierte IPs</translation>
    </message>
    <message>
        <source>Blacklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>State of the IPs</source>
        <translation>Zustand der IPs</translation>
    </message>
    <message>
        <source>Where the account's IPs are listed</source>
        <translation>Wo die IPs des Kontos gelistet sind</translation>
    </message>
    <message>
        <source>All dedicated IPs</source>
        <translation>Alle dedizierten IPs</translation>
    </message>
    <message>
        <source>Mail from a listed IP is refused or sorted out by those who ask the list. Find out why first, then ask the operator of the list for removal.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the blacklists</source>
        <translation>Sperrlisten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dedicated IP(s) listed</source>
        <translation>
            <numerusform>%1 von %n dedizierten IP gelistet</numerusform>
            <numerusform>%1 von %n dedizierten IPs gelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>No dedicated IPs to look up</source>
        <translation>Keine dedizierten IPs nachzusehen</translation>
    </message>
    <message>
        <source>The service looks up dedicated IPs only. This account sends from shared ones, which AWS keeps off the lists itself.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>None of %n dedicated IP(s) is on a blacklist</source>
        <translation>
            <numerusform>Die dedizierte IP steht auf keiner Sperrliste</numerusform>
            <numerusform>Keine der %n dedizierten IPs steht auf einer Sperrliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dedicated IP(s) are on a blacklist</source>
        <translation>
            <numerusform>%1 von %n dedizierten IP steht auf einer Sperrliste</numerusform>
            <numerusform>%1 von %n dedizierten IPs stehen auf einer Sperrliste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignDetails</name>
    <message>
        <source>No subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch the picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details of the campaign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch the picture of the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Picture of the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on %1. Fetching it tells that server your address, and nothing else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service has no picture of this message that could be fetched over https.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What came is not a picture that can be shown.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CampaignsController</name>
    <message>
        <source>Could not read which domains are subscribed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read the campaigns of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not fetch the picture</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Export the campaigns</source>
        <translation>Kampagnen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n campaign(s)</source>
        <translation>
            <numerusform>%1 von %n Kampagne</numerusform>
            <numerusform>%1 von %n Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>No domain is subscribed</source>
        <translation>Keine Domain ist abonniert</translation>
    </message>
    <message>
        <source>The campaigns of a domain, where they landed and whether they were read, are seen once the domain is subscribed to the deliverability dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscription…</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <source>No campaign matches “%1”</source>
        <translation>Keine Kampagne passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No campaign in these days</source>
        <translation>Keine Kampagne an diesen Tagen</translation>
    </message>
    <message>
        <source>%1 sent no message to many that the service recognised. Choose other days or another domain.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to do or show</source>
        <translation>Was zu tun oder zu zeigen ist</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ConfigurationSetDetails</name>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Details of the configuration set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reputation metrics</source>
        <translation>Reputationsmetriken</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sending pool</source>
        <translation>Versandpool</translation>
    </message>
    <message>
        <source>Tracking domain</source>
        <translation>Tracking-Domain</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Send a message…</source>
        <translation>Nachricht &amp;senden…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Event destinations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the event destination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the event destination</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select an event destination first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On, counted from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used where the receiver has it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account's default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service's own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ConfigurationSetDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Sending: mail goes out through it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reputation metrics: bounce and complaint rates go to CloudWatch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Require &amp;TLS: receivers that have no encryption get no mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Reputation metrics</source>
        <translation>Reputationsmetriken</translation>
    </message>
    <message>
        <source>Require TLS</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending pool</source>
        <translation>Versandpool</translation>
    </message>
    <message>
        <source>Tracking domain</source>
        <translation>Tracking-Domain</translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the service's own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages name it when they are sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trac&amp;king domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Links and the opens' picture lead over it. It needs a CNAME record to the service's tracking host of the region, and has to belong to a verified domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending &amp;pool</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dedicated IPs that its mail leaves from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This will change:
%1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfigurationSetsController</name>
    <message>
        <source>Could not read the list of configuration sets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read the details of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not create %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not change %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfigurationSetsPage</name>
    <message>
        <source>Configuration sets</source>
        <translation>Konfigurationssätze</translation>
    </message>
    <message>
        <source>This window only reads.</source>
        <translation>Dieses Fenster liest nur.</translation>
    </message>
    <message>
        <source>Export the event destinations</source>
        <translation>Ereignisziele exportieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Filter configuration sets</source>
        <translation>Konfigurationssätze filtern</translation>
    </message>
    <message>
        <source>New configuration set…</source>
        <translation>Neuer Konfigurationssatz…</translation>
    </message>
    <message>
        <source>Export the configuration sets</source>
        <translation>Konfigurationssätze exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration sets</source>
        <translation>
            <numerusform>%n Konfigurationssatz</numerusform>
            <numerusform>%n Konfigurationssätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n ausgeschaltet</numerusform>
            <numerusform>%n ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>No configuration set matches “%1”</source>
        <translation>Kein Konfigurationssatz passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No configuration sets yet</source>
        <translation>Noch keine Konfigurationssätze</translation>
    </message>
    <message>
        <source>A configuration set is named when mail is sent. It says which IPs the mail leaves from, how it is tracked, and where its events are reported to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New configuration set</source>
        <translation>Neuer Konfigurationssatz</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New configuration set like %1</source>
        <translation>Neuer Konfigurationssatz wie %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The service then refuses messages that name it, and identities that have it as their default can no longer send without naming another one.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Its %n event destinations go with it.</source>
        <translation>
            <numerusform>Sein %n Ereignisziel geht mit.</numerusform>
            <numerusform>Seine %n Ereignisziele gehen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Events of mail sent through %1 are no longer reported to it. What it has received already stays.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
    <message>
        <source>Nothing can be changed over this connection. Click to allow changes.</source>
        <translation>Über diese Verbindung lässt sich nichts ändern. Klicken Sie, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Changes are carried out in the account. Click to only read.</source>
        <translation>Änderungen werden im Konto ausgeführt. Klicken Sie, um nur zu lesen.</translation>
    </message>
    <message>
        <source>Profiles of ~/.aws</source>
        <translation>Profile aus ~/.aws</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Save this connection…</source>
        <translation>Diese Verbindung speichern…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Wie im Profil</translation>
    </message>
    <message>
        <source>Only read: nothing can be changed until this is switched off</source>
        <translation>Nur lesen: Nichts lässt sich ändern, bis dies ausgeschaltet wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Marketing, Ireland</source>
        <translation>Marketing, Irland</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>A profile of ~/.aws</source>
        <translation>Ein Profil aus ~/.aws</translation>
    </message>
    <message>
        <source>IAM Identity Center (SSO)</source>
        <translation>IAM Identity Center (SSO)</translation>
    </message>
    <message>
        <source>A key pair</source>
        <translation>Ein Schlüsselpaar</translation>
    </message>
    <message>
        <source>The environment that Sendscope was started in</source>
        <translation>Die Umgebung, in der Sendscope gestartet wurde</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>The service's public address</source>
        <translation>Die öffentliche Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID, AWS_PROFILE and the others are read as AWS's own tools read them.</source>
        <translation>AWS_ACCESS_KEY_ID, AWS_PROFILE und die anderen werden gelesen, wie die Werkzeuge von AWS sie lesen.</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Only with temporary keys</source>
        <translation>Nur bei befristeten Schlüsseln</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>The connection was not saved</source>
        <translation>Die Verbindung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Type in the access key id and the secret access key.</source>
        <translation>Geben Sie die Zugriffsschlüssel-ID und den geheimen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>There is no place to save connections in.</source>
        <translation>Es gibt keinen Ort, an dem Verbindungen gespeichert werden.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Use SES API v2</source>
        <translation>SES API v2 verwenden</translation>
    </message>
</context>
<context>
    <name>ConnectionStore</name>
    <message>
        <source>it is far too large.</source>
        <translation>sie ist viel zu groß.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>sie ist leer.</translation>
    </message>
    <message>
        <source>The saved connections in %1 could not be read: %2 %3</source>
        <translation>Die gespeicherten Verbindungen in %1 konnten nicht gelesen werden: %2 %3</translation>
    </message>
    <message>
        <source>The file was set aside as %1; save your connections again.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt; speichern Sie Ihre Verbindungen neu.</translation>
    </message>
    <message>
        <source>Connections that you save now will replace it.</source>
        <translation>Verbindungen, die Sie jetzt speichern, ersetzen sie.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 messages in 24 hours</source>
        <translation>%1 Nachrichten in 24 Stunden</translation>
    </message>
    <message>
        <source>production access</source>
        <translation>Produktionszugang</translation>
    </message>
    <message>
        <source>sandbox: only to verified addresses</source>
        <translation>Sandbox: nur an bestätigte Adressen</translation>
    </message>
    <message>
        <source>sending is on</source>
        <translation>Versand ist an</translation>
    </message>
    <message>
        <source>sending is off</source>
        <translation>Versand ist aus</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>region of the profile</source>
        <translation>Region des Profils</translation>
    </message>
    <message>
        <source>, only reads</source>
        <translation>, liest nur</translation>
    </message>
    <message>
        <source>The connection is forgotten, and its keys with it. Nothing changes in the AWS account.</source>
        <translation>Die Verbindung und ihre Schlüssel werden vergessen. Im AWS-Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>The connection is forgotten. Nothing changes in the AWS account or in ~/.aws.</source>
        <translation>Die Verbindung wird vergessen. Im AWS-Konto und in ~/.aws ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete the connection %1?</source>
        <translation>Die Verbindung %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>The connection was lost on the way. The service was asked again: the change was not carried out.</source>
        <translation>Die Verbindung brach unterwegs ab. Der Dienst wurde noch einmal gefragt: Die Änderung wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>DashboardController</name>
    <message>
        <source>Could not read the dashboard's subscription</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read all statistics of %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By day (UTC)</source>
        <translation>Nach Tag (UTC)</translation>
    </message>
    <message>
        <source>By mailbox provider</source>
        <translation>Nach Postfachanbieter</translation>
    </message>
    <message>
        <source>Inbox rate</source>
        <translation>Posteingangsrate</translation>
    </message>
    <message>
        <source>Spam rate</source>
        <translation>Spamrate</translation>
    </message>
    <message>
        <source>Messages measured</source>
        <translation>Gemessene Nachrichten</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Leserate</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export “%1” as CSV</source>
        <translation>„%1“ als CSV exportieren</translation>
    </message>
    <message>
        <source>Filter providers and days</source>
        <translation>Anbieter und Tage filtern</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message>
        <source>The deliverability dashboard is off</source>
        <translation>Das Zustellbarkeits-Dashboard ist aus</translation>
    </message>
    <message>
        <source>It shows where your mail lands at each mailbox provider, in the inbox or in spam. A subscription costs about %1 USD a month, with %2 domains and %3 placement tests.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subscription…</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <source>No domain is subscribed</source>
        <translation>Keine Domain ist abonniert</translation>
    </message>
    <message>
        <source>The dashboard is on, but measures no domain yet. The price includes %1 domains.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Compared with the %n day(s) before</source>
        <translation>
            <numerusform>Verglichen mit dem Tag davor</numerusform>
            <numerusform>Verglichen mit den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show as a heat map by day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DedicatedIpsController</name>
    <message>
        <source>Could not read the pools</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read the dedicated IPs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not ask the blacklists</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not move %1 to %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not set the warm-up of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not create %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DedicatedIpsPage</name>
    <message>
        <source>Dedicated IPs</source>
        <translation>Dedizierte IPs</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Blacklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>Set &amp;warm-up…</source>
        <translation>Auf&amp;wärmen festlegen…</translation>
    </message>
    <message>
        <source>New &amp;pool…</source>
        <translation>Neuer &amp;Pool…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>&amp;Copy reason</source>
        <translation>Grund &amp;kopieren</translation>
    </message>
    <message>
        <source>Drop IPs onto a pool to move them.</source>
        <translation>Ziehen Sie IPs auf einen Pool, um sie zu verschieben.</translation>
    </message>
    <message>
        <source>Filter IPs</source>
        <translation>IPs filtern</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Neuer Pool…</translation>
    </message>
    <message>
        <source>Export the pools</source>
        <translation>Pools exportieren</translation>
    </message>
    <message>
        <source>Export the blacklists</source>
        <translation>Sperrlisten exportieren</translation>
    </message>
    <message>
        <source>Export the dedicated IPs</source>
        <translation>Dedizierte IPs exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n dedicated IPs</source>
        <translation>
            <numerusform>%n dedizierte IP</numerusform>
            <numerusform>%n dedizierte IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warming up</source>
        <translation>
            <numerusform>%n wird aufgewärmt</numerusform>
            <numerusform>%n werden aufgewärmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on blacklists</source>
        <translation>
            <numerusform>%n auf Sperrlisten</numerusform>
            <numerusform>%n auf Sperrlisten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: blacklists not asked yet</source>
        <translation>%1: Sperrlisten noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 is on no blacklist</source>
        <translation>%1 steht auf keiner Sperrliste</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on %n blacklists</source>
        <translation>
            <numerusform>%1 steht auf %n Sperrliste</numerusform>
            <numerusform>%1 steht auf %n Sperrlisten</numerusform>
        </translation>
    </message>
    <message>
        <source>Warmed up to %1 %, automatically done about %2.</source>
        <translation>Zu %1 % aufgewärmt, automatisch fertig etwa am %2.</translation>
    </message>
    <message>
        <source>Warmed up.</source>
        <translation>Aufgewärmt.</translation>
    </message>
    <message>
        <source>No IP matches “%1”</source>
        <translation>Keine IP passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No dedicated IPs</source>
        <translation>Keine dedizierten IPs</translation>
    </message>
    <message>
        <source>Mail leaves from addresses that are shared with others. Dedicated IPs are ordered from AWS in a support case; pools can be made before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This window only reads.</source>
        <translation>Dieses Fenster liest nur.</translation>
    </message>
    <message>
        <source>Select an IP first.</source>
        <translation>Wählen Sie zuerst eine IP aus.</translation>
    </message>
    <message>
        <source>Select a pool first.</source>
        <translation>Wählen Sie zuerst einen Pool aus.</translation>
    </message>
    <message>
        <source>Only an empty pool can be deleted: move its IPs first.</source>
        <translation>Nur ein leerer Pool lässt sich löschen: Verschieben Sie zuerst seine IPs.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The pool is empty. A configuration set that still names it keeps the service from deleting it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is on one blacklist</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DeliverabilityPage</name>
    <message>
        <source>Parts of deliverability</source>
        <translation>Teile der Zustellbarkeit</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Inbox placement tests</source>
        <translation>Platzierungstests</translation>
    </message>
    <message>
        <source>Blacklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
</context>
<context>
    <name>DeviceCodeDialog</name>
    <message>
        <source>Sign in with IAM Identity Center</source>
        <translation>Mit IAM Identity Center anmelden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm this code in your browser</source>
        <translation>Bestätigen Sie diesen Code im Browser</translation>
    </message>
    <message>
        <source>The page has been opened. Sign in there, and allow access only if it shows the same code.</source>
        <translation>Die Seite wurde geöffnet. Melden Sie sich dort an, und erlauben Sie den Zugriff nur, wenn sie denselben Code zeigt.</translation>
    </message>
    <message>
        <source>The code is good until %1. This window closes by itself.</source>
        <translation>Der Code gilt bis %1. Dieses Fenster schließt sich von selbst.</translation>
    </message>
</context>
<context>
    <name>EventDestinationDialog</name>
    <message>
        <source>Event destination %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New event destination of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;On: events are sent to it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Default value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CloudWatch: counts by dimension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SNS: a notification for each event</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kinesis Data Firehose: a stream of records</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pinpoint: a project's analytics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Role that may write to the stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Delivery stream</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>D&amp;imensions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sends t&amp;o</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose one event at least.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Inbox rate by mailbox provider and day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % in the inbox</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbox rate; a gap is a day without data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % or less</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IdentitiesController</name>
    <message>
        <source>Could not read the list of identities</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read the details of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not create %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IdentitiesPage</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>This window only reads.</source>
        <translation>Dieses Fenster liest nur.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Filter identities</source>
        <translation>Identitäten filtern</translation>
    </message>
    <message>
        <source>New identity…</source>
        <translation>Neue Identität…</translation>
    </message>
    <message>
        <source>Export the identities</source>
        <translation>Identitäten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n identities</source>
        <translation>
            <numerusform>%1 von %n Identität</numerusform>
            <numerusform>%1 von %n Identitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities</source>
        <translation>
            <numerusform>%n Identität</numerusform>
            <numerusform>%n Identitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity matches “%1”</source>
        <translation>Keine Identität passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing to send from yet</source>
        <translation>Noch nichts, wovon gesendet werden kann</translation>
    </message>
    <message>
        <source>Mail is sent from a verified domain or address. Create one, and Sendscope shows the DNS records that verify it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail from this address is refused from then on, unless its domain is verified too. To use it again, it has to be verified again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail from every address of this domain is refused from then on, and its DKIM keys are lost: to use it again, new DNS records have to be published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Send a message…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IdentityDetails</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Details of the identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete this identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKIM signing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bounces and complaints</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configuration set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>DNS records to publish</source>
        <translation>Zu veröffentlichende DNS-Einträge</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Alle Einträge kopieren</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>%1, published as %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading the details…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Off (records: %1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On (records: %1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2)
If its MX record is missing: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service's own domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Forwarded by e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not forwarded by e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>tag</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The document %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>The keys are kept in this computer's keychain, nowhere else.</source>
        <translation>Die Schlüssel liegen im Schlüsselbund dieses Rechners und nirgends sonst.</translation>
    </message>
    <message>
        <source>The keys are kept in memory only, until Sendscope ends.</source>
        <translation>Die Schlüssel bleiben nur im Speicher, bis Sendscope endet.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>What you waited for is there.</source>
        <translation>Worauf Sie gewartet haben, ist da.</translation>
    </message>
    <message>
        <source>Ready: %1</source>
        <translation>Fertig: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Starting with the usual settings</source>
        <translation>Start mit den üblichen Einstellungen</translation>
    </message>
    <message>
        <source>Offline: trying again by itself</source>
        <translation>Offline: Es wird von selbst erneut versucht</translation>
    </message>
    <message>
        <source>The Pinpoint Email API does not answer in %1</source>
        <translation>Die Pinpoint-Email-API antwortet in %1 nicht</translation>
    </message>
    <message>
        <source>Use SES API v2</source>
        <translation>SES API v2 verwenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Send a message…</source>
        <translation>Nachricht &amp;senden…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Sendscope</source>
        <translation>&amp;Über Sendscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Configuration sets</source>
        <translation>Konfigurationssätze</translation>
    </message>
    <message>
        <source>Dedicated IPs</source>
        <translation>Dedizierte IPs</translation>
    </message>
    <message>
        <source>Deliverability</source>
        <translation>Zustellbarkeit</translation>
    </message>
    <message>
        <source>The connection could not be saved</source>
        <translation>Die Verbindung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>No account to show yet</source>
        <translation>Noch kein Konto zu zeigen</translation>
    </message>
    <message>
        <source>This connection only reads. Allow changes in the toolbar first.</source>
        <translation>Diese Verbindung liest nur. Erlauben Sie zuerst Änderungen in der Werkzeugleiste.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Strg+N)</translation>
    </message>
</context>
<context>
    <name>MessageContent</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A text that is typed here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A whole message from a file (.eml)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A template of the account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is se&amp;nt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text and HTML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures and other things from the network are not loaded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the message's file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message, decoded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has its own headers: From, To, Subject. Recipients given above come first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Template (name or ARN)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Template (ARN)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Data (JSON)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The values of the template's {{placeholders}}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>The message was not sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not known whether the message was sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Ask a recipient or look at the events of the configuration set before it is sent again: it would arrive twice.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Send a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>I have looked: &amp;send it once more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A verified address, or any of a verified domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bcc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Configuration set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Confi&amp;guration set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message ta&amp;gs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent, as message %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send another</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account is in the service's sandbox: every recipient has to be verified, and 200 messages a day are taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending is switched off for this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message has one sender.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message has 50 recipients at most; these are %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NetworkTransport</name>
    <message>
        <source>AWS_CA_BUNDLE names %1, which holds no certificate in PEM form.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AWS_CA_BUNDLE names %1, which cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewIdentityDialog</name>
    <message>
        <source>New identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Domain or e-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>example.com or news@example.com</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Domain or e-mail address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain covers every address in it and is verified by DNS records; a single address is verified by a link in a message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain. Its DNS records are shown next.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An address. The service sends a message with a link to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is created as %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewTestDialog</name>
    <message>
        <source>The message is sent to test mailboxes at many providers; results take hours. This is test %1 of the %2 that a month includes; each further one costs about %3 USD (prices of %4).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message is sent to test mailboxes at many providers; results take hours. The %1 tests that a month includes are used up: this one costs about %2 USD (prices of %3).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New inbox placement test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML of the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the message comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Spring newsletter, draft 2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>news@example.com, a verified sender</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write it here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take it from a file (.eml)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Body of the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose the file of the message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is larger than the 10 MB that a message may have.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1
From: %2
Subject: %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message needs a subject and a text, or a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say from which address it is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start one more test</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a row: %1</source>
        <translation>Zeile hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the row: %1</source>
        <translation>Zeile entfernen: %1</translation>
    </message>
</context>
<context>
    <name>PlacementBars</name>
    <message>
        <source>Inbox, spam and missing by mailbox provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n provider(s). The lowest: %1, %2 % in the inbox</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>PlacementChart</name>
    <message>
        <source>Inbox and spam by day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in the chart's read-out</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: no data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 inbox, %3 spam, inbox rate %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s). The lowest inbox rate: %1</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Inbox rate</source>
        <translation>Posteingangsrate</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day on an axis</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlacementResults</name>
    <message>
        <source>State of the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Results take hours, sometimes a day. Sendscope looks again from time to time; you can close it meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Results by mailbox provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Results of the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By mailbox provider</source>
        <translation>Nach Postfachanbieter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SPF · DKIM passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A test without a name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” from %2, started %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlacementTestsController</name>
    <message>
        <source>Could not read the inbox placement tests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read the results of a placement test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not known whether the test was started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection was lost before the service answered. The list is read again: if the test is in it, close this; started again it would cost once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not start the test</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlacementTestsPage</name>
    <message>
        <source>Inbox placement tests</source>
        <translation>Platzierungstests</translation>
    </message>
    <message>
        <source>The test “%1” is completed</source>
        <translation>Der Test „%1“ ist abgeschlossen</translation>
    </message>
    <message>
        <source>Export the inbox placement tests</source>
        <translation>Platzierungstests exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <translation>
            <numerusform>%n Test</numerusform>
            <numerusform>%n Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 that this month includes</source>
        <translation>%1 von %2, die dieser Monat enthält</translation>
    </message>
    <message>
        <source>No test matches “%1”</source>
        <translation>Kein Test passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No inbox placement test yet</source>
        <translation>Noch kein Platzierungstest</translation>
    </message>
    <message>
        <source>A test sends your message to test mailboxes at many providers and tells, some hours later, where it landed: before your customers find out.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PoolDialog</name>
    <message>
        <source>New pool</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail sent through a configuration set with this pool leaves from its IPs only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a pool of this name already.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>First day (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Range of days</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole days in UTC; today is not over and left out.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings in %1 could not be read. The file was set aside as %2, and Sendscope starts with the usual settings.</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden. Die Datei wurde als %2 beiseitegelegt, und Sendscope startet mit den üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read; Sendscope starts with the usual settings.</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden; Sendscope startet mit den üblichen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SsoPicker</name>
    <message>
        <source>Region of IAM Identity Center</source>
        <translation>Region von IAM Identity Center</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Signing in shows the accounts and roles that you may use.</source>
        <translation>Nach der Anmeldung sehen Sie die Konten und Rollen, die Sie verwenden dürfen.</translation>
    </message>
    <message>
        <source>Start URL</source>
        <translation>Start-URL</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Its region</source>
        <translation>Ihre Region</translation>
    </message>
    <message>
        <source>Waiting for you to confirm the code in the browser…</source>
        <translation>Es wird gewartet, bis Sie den Code im Browser bestätigen…</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Signed in. Reading the accounts…</source>
        <translation>Angemeldet. Konten werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in: %n accounts.</source>
        <translation>
            <numerusform>Angemeldet: %n Konto.</numerusform>
            <numerusform>Angemeldet: %n Konten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Could not read the dashboard's subscription</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not read the account's domains</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not start the subscription</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not end the subscription</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not add %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not remove %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SubscriptionPage</name>
    <message>
        <source>about %1 USD</source>
        <translation>etwa %1 USD</translation>
    </message>
    <message>
        <source>Subscribed domains</source>
        <translation>Abonnierte Domains</translation>
    </message>
    <message>
        <source>Deliverability dashboard</source>
        <translation>Zustellbarkeits-Dashboard</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>%1 USD a month with %2 domains and %3 inbox placement tests; a further domain %4 USD, a further test %5 USD. Prices of %6; they change: AWS's price list counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start or end the subscription</source>
        <translation>Abonnement beginnen oder beenden</translation>
    </message>
    <message>
        <source>Subscribe a domain…</source>
        <translation>Domain abonnieren…</translation>
    </message>
    <message>
        <source>Subscribe a domain</source>
        <translation>Domain abonnieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the selected domain</source>
        <translation>Ausgewählte Domain entfernen</translation>
    </message>
    <message>
        <source>Export the subscribed domains</source>
        <translation>Abonnierte Domains exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) subscribed</source>
        <translation>
            <numerusform>%n Domain abonniert</numerusform>
            <numerusform>%n Domains abonniert</numerusform>
        </translation>
    </message>
    <message>
        <source>It measures where the mail of its domains lands, day by day, at each mailbox provider.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The subscription was ended. What it measures can be read until %1.</source>
        <translation>Das Abonnement wurde beendet. Was es misst, lässt sich bis %1 lesen.</translation>
    </message>
    <message>
        <source>Nothing is measured, and nothing is paid for.</source>
        <translation>Nichts wird gemessen, und nichts wird bezahlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s), without further tests</source>
        <translation>
            <numerusform>%n Domain, ohne weitere Tests</numerusform>
            <numerusform>%n Domains, ohne weitere Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>End the subscription…</source>
        <translation>Abonnement beenden…</translation>
    </message>
    <message>
        <source>Start the subscription…</source>
        <translation>Abonnement beginnen…</translation>
    </message>
    <message>
        <source>This window only reads.</source>
        <translation>Dieses Fenster liest nur.</translation>
    </message>
    <message>
        <source>Every verified domain of the account is subscribed.</source>
        <translation>Jede bestätigte Domain des Kontos ist abonniert.</translation>
    </message>
    <message>
        <source>Start the subscription first.</source>
        <translation>Beginnen Sie zuerst das Abonnement.</translation>
    </message>
    <message>
        <source>Select a domain that is measured.</source>
        <translation>Wählen Sie eine Domain aus, die gemessen wird.</translation>
    </message>
    <message>
        <source>Start the subscription?</source>
        <translation>Abonnement beginnen?</translation>
    </message>
    <message>
        <source>The account is charged about %1 USD a month from now on, until the subscription is ended. It includes %2 domains and %3 inbox placement tests.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>subscribe</source>
        <translation>abonnieren</translation>
    </message>
    <message>
        <source>Start the subscription</source>
        <translation>Abonnement beginnen</translation>
    </message>
    <message>
        <source>End the subscription?</source>
        <translation>Abonnement beenden?</translation>
    </message>
    <message>
        <source>All domains are removed. The dashboard can be read to the end of this month, which is paid for; after it the measurements are gone for good. Export what is to be kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unsubscribe</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>End the subscription</source>
        <translation>Abonnement beenden</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It is measured to the end of this month, which is paid for; after it its measurements are gone for good. The dashboard stays on for the other domains.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TableModelBase</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Could not read the tags</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Could not change the tags</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>AWS &amp;account</source>
        <translation>AWS-&amp;Konto</translation>
    </message>
    <message>
        <source>The 12 digits of the account: the service finds what is tagged by them.</source>
        <translation>Die 12 Ziffern des Kontos: An ihnen findet der Dienst, was die Tags trägt.</translation>
    </message>
    <message>
        <source>An account's number has 12 digits.</source>
        <translation>Die Nummer eines Kontos hat 12 Ziffern.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>is empty. Write the program to run, or remove the line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be started (%1). Check that the program exists and may be run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>gave no answer in %1 seconds and was stopped. Run it in a terminal: perhaps it waits for input.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wrote far more than an answer and was stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>crashed. Run it in a terminal to see why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>failed with exit code %1. Run it in a terminal to see why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered credentials that have expired already. Sign in with it again, and check this computer's clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential_process of %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WarmupDialog</name>
    <message>
        <source>Warm-up of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warm-up in percent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0 to 100. A lower number makes the service send less through it; 100 means warmed up.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The percentage lies between 0 and 100.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Which account shall it be?</source>
        <translation>Welches Konto soll es sein?</translation>
    </message>
    <message>
        <source>Connections to AWS only read until you allow changes in the toolbar.</source>
        <translation>Verbindungen zu AWS lesen nur, bis Sie in der Werkzeugleiste Änderungen erlauben.</translation>
    </message>
    <message>
        <source>Ways to an account</source>
        <translation>Wege zu einem Konto</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Übungskonto öffnen</translation>
    </message>
    <message>
        <source>Complete, on this computer only, sends nothing, needs no AWS account.</source>
        <translation>Vollständig, nur auf diesem Rechner, versendet nichts, braucht kein AWS-Konto.</translation>
    </message>
    <message>
        <source>Saved connection</source>
        <translation>Gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>Found in ~/.aws; opened as AWS's own tools open it</source>
        <translation>In ~/.aws gefunden; wird geöffnet, wie die Werkzeuge von AWS es tun</translation>
    </message>
    <message>
        <source>Sign in with IAM Identity Center (SSO)…</source>
        <translation>Mit IAM Identity Center (SSO) anmelden…</translation>
    </message>
    <message>
        <source>With your company's start URL; a browser opens.</source>
        <translation>Mit der Start-URL Ihrer Firma; ein Browser öffnet sich.</translation>
    </message>
    <message>
        <source>Type in a key pair…</source>
        <translation>Schlüsselpaar eingeben…</translation>
    </message>
    <message>
        <source>Access key id and secret access key, kept in this computer's keychain.</source>
        <translation>Zugriffsschlüssel-ID und geheimer Zugriffsschlüssel, im Schlüsselbund dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>The change could not be noted in %1: %2.</source>
        <translation>Die Änderung konnte nicht in %1 vermerkt werden: %2.</translation>
    </message>
</context>
<context>
    <name>aws</name>
    <message>
        <source>The role %1 wants a code of the MFA device %2. Open this profile in Sendscope's window, which asks for it, or choose a profile without MFA.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the role's trust policy, the external id and the MFA code with your administrator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the profile's keys and this computer's clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The role %1 could not be assumed: %2 %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the answer of STS for the role %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer of STS for the role %1 could not be understood. A proxy may be in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>role %1 by way of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>profile %1 in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (not set), and profile %1 in %2 and %3 (no keys).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>profile %1 in %2 and %3 (no keys).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No AWS credentials found. Looked at: %1 Run “aws configure”, choose another profile with --profile, or practise without an account with --sandbox.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>role_arn needs source_profile or credential_source, one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential_source is Environment, but AWS_ACCESS_KEY_ID is not set there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>environment variables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential_source is EcsContainer, but this is no container of ECS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credential_source “%1” is none of Environment, Ec2InstanceMetadata and EcsContainer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its source_profile %1 does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>source_profile leads in a circle: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>profile %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are none in %1 and %2: run “aws configure --profile %3”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profiles that exist: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no profile “%1”%2. %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> (from AWS_PROFILE or AWS_DEFAULT_PROFILE)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line 1: the file is UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not UTF-8 text. Save the file as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stands before the first section. Put a header such as [default] above it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a section header. Write it as [default], [profile NAME] or [profile "NAME WITH SPACES"].</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is neither a section header nor a setting. Write settings as name = value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is indented below %1 but is no setting. Write it as name = value, or remove the blanks before it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this is a folder. Move it away, or name a file instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be read (%1). Check its permissions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be read (%1). Check the disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is larger than 4 MiB, so it is no AWS configuration. Check its path.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In %1 there is %2 but not %3. Set both, or neither.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 in %2 holds a space, a line break or a character that no AWS key has. Copy the key again, with nothing around it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No credentials from %1: %2 Choose another credential source in the profile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the answer of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its answer could not be understood.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it answered with HTTP status %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the EC2 instance's role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the container's role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the address %1 is neither encrypted nor this machine's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>its authorization token has a line break.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The credential_process of %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered without %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered a %1 that is no text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>did not answer a JSON object.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>did not answer Version 1, the only one there is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the answer of the credential_process of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>answered an Expiration that is no ISO 8601 time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>role_arn “%1” is no role; it looks like arn:aws:iam::123456789012:role/NAME.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>role_session_name may have 2 to 64 letters, digits and _+=,.@-.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>duration_seconds “%1” has to lie between %2 and %3.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>there is no [sso-session %1] in %2. Run “aws configure sso-session”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is missing. Run “aws configure sso”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sso_region “%1” is no region, such as eu-west-1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in service's answer could not be understood. A proxy or a network sign-in page may be in between: open a browser, sign in and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in could not be kept in %1: %2. It holds until Sendscope ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the profile's %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No region is set. Choose one with --region or AWS_REGION, or write region = … into the profile (aws configure does that).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” (from %2) is not a region name. Region names look like eu-west-1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The endpoint address from %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a web address. Write it as https://HOST.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not start with https://.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has no host name. Write it as https://HOST.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>holds a user name or password. Remove it: requests are signed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has a part after ? or #. Remove it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not encrypted. Use https://; http:// is for this computer only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a region name. Region names look like eu-west-1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 did not answer in time. Check the connection and try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 64 MiB and was refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refuses the connection. Check the endpoint, the firewall and that the service runs.</source>
        <translation>%1 verweigert die Verbindung. Prüfen Sie den Endpunkt, die Firewall und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the region, the endpoint and the network connection.</source>
        <translation>Der Rechner %1 wurde nicht gefunden. Prüfen Sie die Region, den Endpunkt und die Netzverbindung.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2. If your company inspects TLS, name its certificate authority in AWS_CA_BUNDLE.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The network proxy does not let Sendscope through to %1: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: %2.</translation>
    </message>
    <message>
        <source>The address %1 cannot be sent as it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answered with a redirect, which the service never does. A proxy or a sign-in page may be in between.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>Er wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>There is none on this computer.</source>
        <translation>Auf diesem Rechner gibt es keinen.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>The system's keychain cannot be used. %1 Keys that you type in are kept in memory only, until Sendscope ends.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden. %1 Eingegebene Schlüssel bleiben nur im Speicher, bis Sendscope endet.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::Client</name>
    <message>
        <source>The service answered with the same page twice. Try again later.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::ErrorDecoder</name>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::Json</name>
    <message>
        <source>a list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::Limits</name>
    <message>
        <source>only visible ASCII characters without :</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only visible ASCII characters and blanks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only letters, digits, _ and -</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only letters, digits and inner hyphens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>only a private key in base64, on one line</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::Scheduler</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::detail</name>
    <message>
        <source>The answer is a web page and not the service's. A proxy or a network sign-in page may be in between: open a browser, sign in and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The answer could not be understood: %1 Check the endpoint and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the secret access key (%1) and this computer's clock.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in again to renew the credentials (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check the access key (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is not known whether it was carried out: check before you repeat it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has the wrong type: expected %1, found %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is required and missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a known member; none is allowed here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a known member; known are %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is text that is not valid Unicode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is a number out of range</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a date: write it like 2026-11-01T00:00:00Z, or in seconds since 1970</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not base64</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not valid JSON (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not one JSON value: something follows it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must have at least %n characters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has %1 characters; allowed are at most %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>must have at least %n entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has %1 entries; allowed are at most %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is %1; allowed is %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may contain %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must not be "%2": it would name another resource.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has the wrong type: expected a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>has the wrong type: expected true or false.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>is not a date.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>aws::sso</name>
    <message>
        <source>The sign-in service's answer lacks what it needs. Check the SSO region and start URL.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Start it again when you are ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody confirmed the code in the browser in time. Start the sign-in again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have no role %1 in the account %2: %3 Ask whoever manages IAM Identity Center, or choose another role.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the answer of IAM Identity Center</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IAM Identity Center answered no credentials for the role %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sign-in at %1 has expired.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is signed in at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in from Sendscope's window, or run “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SSO role %1 in account %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Something in the form is not right</source>
        <translation>Etwas im Formular stimmt nicht</translation>
    </message>
    <message>
        <source>There are no credentials</source>
        <translation>Es gibt keine Zugangsdaten</translation>
    </message>
    <message>
        <source>The access key is not known</source>
        <translation>Der Zugriffsschlüssel ist unbekannt</translation>
    </message>
    <message>
        <source>Check the access key id: AWS knows no active key of that name. It may have been deactivated or deleted.</source>
        <translation>Prüfen Sie die Zugriffsschlüssel-ID: AWS kennt keinen aktiven Schlüssel dieses Namens. Er kann deaktiviert oder gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The secret access key is wrong</source>
        <translation>Der geheime Zugriffsschlüssel ist falsch</translation>
    </message>
    <message>
        <source>The access key id is known, but the secret does not belong to it. Type the secret in again; a blank or a letter may be missing.</source>
        <translation>Die Zugriffsschlüssel-ID ist bekannt, aber das Geheimnis gehört nicht dazu. Geben Sie es neu ein; vielleicht fehlt ein Leerzeichen oder ein Buchstabe.</translation>
    </message>
    <message>
        <source>The credentials have expired</source>
        <translation>Die Zugangsdaten sind abgelaufen</translation>
    </message>
    <message>
        <source>Sign in again where they come from, then test once more.</source>
        <translation>Melden Sie sich dort neu an, woher sie kommen, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This computer's clock is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>AWS refuses requests that are more than five minutes early or late. Set the date, the time and the time zone of this computer.</source>
        <translation>AWS weist Anfragen zurück, die mehr als fünf Minuten zu früh oder zu spät sind. Stellen Sie Datum, Uhrzeit und Zeitzone dieses Rechners.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Key and secret are right. Ask the account's administrator to allow ses:GetAccount and the other ses: actions that you need.</source>
        <translation>Schlüssel und Geheimnis stimmen. Bitten Sie den Administrator des Kontos, ses:GetAccount und die anderen benötigten ses:-Aktionen zu erlauben.</translation>
    </message>
    <message>
        <source>The service does not exist in %1</source>
        <translation>Den Dienst gibt es in %1 nicht</translation>
    </message>
    <message>
        <source>Choose another region. If all of them fail, look at the network connection and its name servers.</source>
        <translation>Wählen Sie eine andere Region. Wenn keine geht, sehen Sie nach der Netzverbindung und ihren Nameservern.</translation>
    </message>
    <message>
        <source>The network does not lead there</source>
        <translation>Das Netz führt nicht dorthin</translation>
    </message>
    <message>
        <source>The proxy is in the way</source>
        <translation>Der Proxy ist im Weg</translation>
    </message>
    <message>
        <source>Something else than AWS answered</source>
        <translation>Etwas anderes als AWS hat geantwortet</translation>
    </message>
    <message>
        <source>A network sign-in page or a proxy may be in between: open a browser, sign in to the network and test again. If there is an own endpoint, check it.</source>
        <translation>Eine Anmeldeseite des Netzes oder ein Proxy kann dazwischen sein: Öffnen Sie einen Browser, melden Sie sich im Netz an und prüfen Sie erneut. Gibt es einen eigenen Endpunkt, prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Der Dienst hat abgelehnt</translation>
    </message>
    <message>
        <source>The Pinpoint Email API may have been shut down here; SES API v2 has everything that it had.</source>
        <translation>Die Pinpoint-Email-API kann hier abgeschaltet sein; SES API v2 hat alles, was sie hatte.</translation>
    </message>
    <message>
        <source>The keys of %1 are not in the keychain. Type them in again.</source>
        <translation>Die Schlüssel von %1 sind nicht im Schlüsselbund. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The keychain's entry for %1 is damaged. Type the keys in again.</source>
        <translation>Der Eintrag des Schlüsselbunds für %1 ist beschädigt. Geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>keys in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>keys in memory</source>
        <translation>Schlüssel im Speicher</translation>
    </message>
    <message>
        <source>The practice account has no saved credentials.</source>
        <translation>Das Übungskonto hat keine gespeicherten Zugangsdaten.</translation>
    </message>
    <message>
        <source>This version of Sendscope does not know how to open %1.</source>
        <translation>Diese Version von Sendscope kann %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>Give the connection a name, such as "Marketing, Ireland".</source>
        <translation>Geben Sie der Verbindung einen Namen, etwa „Marketing, Irland“.</translation>
    </message>
    <message>
        <source>This version of Sendscope does not know the credentials' source %1.</source>
        <translation>Diese Version von Sendscope kennt die Quelle %1 der Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>"%1" is no AWS region; one looks like eu-west-1.</source>
        <translation>„%1“ ist keine AWS-Region; eine sieht aus wie eu-west-1.</translation>
    </message>
    <message>
        <source>Choose the region that mail is sent from.</source>
        <translation>Wählen Sie die Region, aus der versandt wird.</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>der Verbindung</translation>
    </message>
    <message>
        <source>The start URL looks like https://your-company.awsapps.com/start.</source>
        <translation>Die Start-URL sieht aus wie https://ihre-firma.awsapps.com/start.</translation>
    </message>
    <message>
        <source>Choose the region of IAM Identity Center; your administrator knows it.</source>
        <translation>Wählen Sie die Region von IAM Identity Center; Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>An AWS account has twelve digits.</source>
        <translation>Ein AWS-Konto hat zwölf Ziffern.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>Er hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>It does not keep what it is given</source>
        <translation>Er behält nicht, was man ihm gibt</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Give --input or --input-file, not both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--input is empty; it takes a JSON object such as {}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is empty; it takes a JSON object such as {}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Performs one operation: AWS's member names in and out, one JSON document on stdout.
Timestamps are ISO 8601 in UTC, blobs are base64. Exit code 0; 1 when the service or the network
refused; 2 when the input was refused before anything was sent.

Example: sendscopectl call GetEmailIdentity --input '{"EmailIdentity": "example.com"}'</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of the 42 operations; see --list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The request as a JSON object; default {}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same from a file; - reads standard input.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names all operations with their members (required ones with *).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name one operation, such as GetAccount; 'sendscopectl call --list' names all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not sent, since only SES API v2 knows it: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Perform one of the 42 operations, JSON in and out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List every identity as a table, JSON or CSV.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a table of the account as CSV.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write the DNS records that a domain needs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check a domain's DNS records, and say what is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run a practice account on this machine, without AWS.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AWS region, such as eu-west-1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pinpoint (Pinpoint Email, v1) or ses (SES API v2, the default).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another address of the service, such as the sandbox's.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name one domain, such as example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is an address; DNS records belong to its domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is no domain name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks up every DNS record that a domain of the account needs, at the domain's own name servers
and at public resolvers, and says what is wrong and what to do. Exit code 0 if all is right, 1 if
not, 2 for usage.

Asked are 1.1.1.1, 8.8.8.8 and 9.9.9.9, unless --server names others, and the name servers that
the domain is delegated to; they learn the domain's name, and nothing else.

Example: sendscopectl dns check example.com --region eu-west-1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain of the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A resolver to ask in place of the public ones; can be given several times.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name server of the domain, in place of those that it is delegated to, such as before a move; can be given several times.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One JSON document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is no server; give an address or a name, such as 192.0.2.1 or [2001:db8::1]:5353.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The server %1 is not found: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what to do: 'sendscopectl dns check example.com'. See --help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2 of %3 records are not right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: the records are right, the service has not confirmed them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every identity with its details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every configuration set with its settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every dedicated IP with its pool and warm-up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inbox and spam by day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inbox and spam by mailbox provider</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every blacklist that has a dedicated IP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>messages to many, and where they landed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>inbox placement tests and their results</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes a table of the account as CSV (RFC 4180, UTF-8), to a file or to stdout.
A file is written whole or not at all; one that is there is replaced. Ranges of
over 30 days are read in several calls.

Tables:
</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>; needs --domain</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>
Example, the last 30 days of a domain:
  sendscopectl export domain-statistics --domain example.com --out statistics.csv</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of the tables above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain, subscribed to the deliverability dashboard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day, such as 2026-10-01 (UTC); default 30 days up to --to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day, itself included; default today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 takes a day such as 2026-10-01, not "%2".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--from %1 lies after --to %2; exchange them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name the table to export: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no table "%1"; there are %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is about one domain: name it with --domain, such as --domain example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--out takes the name of a file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists every identity of the account, however many pages there are, as a table, JSON or CSV on
stdout. The last line on stderr says how many there were: identities=N.

Example: sendscopectl list identities --details --json --region eu-west-1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Reads each identity too: DKIM, MAIL FROM, tags (one call each).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A JSON array of objects.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV as RFC 4180 has it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say what to list: 'sendscopectl list identities'. See --help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Writes the DNS records that a domain needs, in the form in which they are published, to stdout.

Formats:
</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>
Example:
  sendscopectl records example.com --format route53 &gt; batch.json
  aws route53 change-resource-record-sets --hosted-zone-id Z... --change-batch file://batch.json</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One of the formats above; default text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--format takes %1, not "%2".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service asks for no DNS records for %1: its DKIM key is the owner's, and it has no MAIL FROM domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not "%4".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>--data takes demo or empty, not "%1".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A practice account on this machine: Amazon Pinpoint Email (v1) and SES API v2, without AWS.
Says where it listens and which keys it knows, one a line, and runs until Ctrl+C.
Nothing is sent and nothing costs; what you change is gone when it ends.

Example:
  sendscopectl sandbox --port 8025 &amp;
  export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=... AWS_REGION=eu-west-1
  aws sesv2 list-email-identities --endpoint-url http://127.0.0.1:8025</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes a free one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>demo (default): domains in every state, 400 days of statistics, campaigns, placement tests, dedicated IPs. empty: an account in which nothing has happened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equal seeds give equal demo data, relative to today; default 1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every answer waits this long; default 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Requests a second that are answered, the others are throttled (429); default 0, no limit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Seconds until a new identity is verified and a placement test is completed; default 20.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verified domains besides the data, to fill many pages; default 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is too much: sandbox takes options only. See --help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>dns</name>
    <message>
        <source>%n min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Afterwards it can take %1 until everybody sees it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no SPF record, and none is needed for this domain itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The record is at %1: the provider added the domain to the name once more. Enter the name without the domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value became %1: the provider added the domain to it. End the value with a dot.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are addresses (%1) in place of the CNAME: a proxy is switched on for it. Set the record to "DNS only".</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value was entered with quotation marks; enter it without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are blanks around the value; enter it without.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something follows the value (%1); enter only: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value is that of another region (%1); here it is %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The value is %1 instead of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are %n MX records; a MAIL FROM domain must have exactly one. Remove the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is more than one %1 record at this name, which makes all of them void. Put them together into one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receivers would have to look up more than 10 names for this SPF record, and give up. Remove includes that are not needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain's name servers do not have this record. Publish it as shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no DMARC record, and large mailbox providers ask for one. A first one that changes nothing: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain is delegated to %1, and none of them is responsible for it. Correct the name servers at the registrar.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain is delegated to %1, but its zone names %2. The record may have been published at servers that nobody asks; correct the name servers at the registrar.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The registry of .%1 does not know the domain: it is not registered, has expired, or has no name servers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some of the domain's name servers have the record, %1 does not yet. They exchange changes among themselves, usually within minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published and right. %1 still remembers that there was nothing, for another %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published and right. %1 does not see it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Published and right. %1 still remembers an older value, for another %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No name server could be asked. Whether the record is there is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 does not answer. Whether the record is there is not known; try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 reports a failure of its own. Whether the record is there is not known; if this lasts, the domain's name servers or its DNSSEC are broken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 refuses to answer for this domain. Whether the record is there is not known.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet visible</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please add these records to the DNS of %1. With them, Amazon SES may send mail for this domain and sign it. Nothing that is there now has to be changed or removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If your provider adds %1 to every name itself, enter the name without it: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values have no quotation marks, blanks or dots around them, unless your provider asks for them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With Cloudflare, set the CNAME records to "DNS only" (grey cloud); proxied ones do not work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 must have exactly this one MX record; where the priority has a field of its own, it is 10.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To see whether it worked: dig +short %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amazon SES looks again by itself, usually within minutes, for up to 72 hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type:  %1
Name:  %2
Value: %3

</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The %1 records are right, but the service has not confirmed them yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It looks again by itself, for up to 72 hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It looks again by itself; %n of 72 hours are left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its 72 hours are over; if nothing changes soon, ask it to start again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The %1 records are right now, but the service has stopped looking for them. Ask it to start again: switch DKIM signing off and on, or set the MAIL FROM domain anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The %1 records are right, but the service did not see them the last time it looked. It looks again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity is verified in %1, but not in %2: each region verifies for itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKIM is there; a MAIL FROM domain of your own is not set up. It is optional, and lets SPF pass in the name of your domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amazon SES: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Route 53 hosted zone of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Zone file lines (BIND)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Route 53 change batch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloudflare import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terraform</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter to the DNS administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letter to the DNS administrator (HTML)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>email</name>
    <message>
        <source>There is no operation "%1"; 'sendscopectl call --list' names all of them.</source>
        <translation>Es gibt keine Operation „%1“; „sendscopectl call --list“ nennt alle.</translation>
    </message>
    <message>
        <source>There is no operation "%1". Did you mean %2?</source>
        <translation>Es gibt keine Operation „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Reputation metrics</source>
        <translation>Reputationsmetriken</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sending pool</source>
        <translation>Versandpool</translation>
    </message>
    <message>
        <source>the default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tracking domain</source>
        <translation>Tracking-Domain</translation>
    </message>
    <message>
        <source>the service's own</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>"%1" is no API; use 'pinpoint' (v1) or 'ses' (v2).</source>
        <translation>„%1“ ist keine API; verwenden Sie „pinpoint“ (v1) oder „ses“ (v2).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The message is larger than the 40 MB that the service takes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no message: it has bytes in it that no message has.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no header line: “%1”. Headers stand first, then an empty line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The header From is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing after the headers.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EndDate is more than 30 days after StartDate; ask for at most 30 days in one call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only letters without accents, digits, _ and - are taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name has 64 characters at most; these are %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the domain, without https:// and what follows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain has 253 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no domain, such as links.example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are %1 tags; a thing has 50 at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A tag without a key is not taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tag “%1”: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tag “%1”: keys that start with aws: are AWS's own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The tag “%1”: only letters, digits, blanks and _ . : / = + - @ are taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A message tag needs a name and a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CloudWatch needs one dimension at least.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CloudWatch takes 10 dimensions at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A dimension needs a name and a default value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dimension “%1”: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dimension “%1” is there twice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is no address, such as news@example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”: the part before @ is not taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1”: the part after @ is no domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no JSON: %1, in line %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The data is a JSON object: {"name": "value"}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It looks like %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An ARN is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no ARN.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is an ARN of something else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is in %1, and this connection in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The account in it, “%1”, is not 12 digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It belongs to account %1, and this one is %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Sending is switched off: no mail leaves this account in this region.</source>
        <translation>Der Versand ist ausgeschaltet: In dieser Region verlässt keine Post das Konto.</translation>
    </message>
    <message>
        <source>The account is in the service's sandbox: mail goes to verified addresses only, 200 a day. Ask AWS for production access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % of the daily quota are used. What goes over it is refused.</source>
        <translation>%1 % des Tageskontingents sind verbraucht. Was darüber geht, wird abgelehnt.</translation>
    </message>
    <message>
        <source>The address was not verified in time: nothing can be sent from it.</source>
        <translation>Die Adresse wurde nicht rechtzeitig bestätigt: Von ihr kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The domain's DNS records were not found: nothing can be sent from it.</source>
        <translation>Die DNS-Einträge der Domain wurden nicht gefunden: Von ihr kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Waits for the link in the service's message to be opened.</source>
        <translation>Wartet darauf, dass der Link in der Nachricht des Dienstes geöffnet wird.</translation>
    </message>
    <message>
        <source>Waits for its DNS records.</source>
        <translation>Wartet auf ihre DNS-Einträge.</translation>
    </message>
    <message>
        <source>MAIL FROM domain %1 failed: its MX or TXT record is missing.</source>
        <translation>MAIL-FROM-Domain %1 fehlgeschlagen: Ihr MX- oder TXT-Eintrag fehlt.</translation>
    </message>
    <message>
        <source>MAIL FROM domain %1 waits for its DNS records.</source>
        <translation>MAIL-FROM-Domain %1 wartet auf ihre DNS-Einträge.</translation>
    </message>
    <message>
        <source>The DKIM records are not found any more: signing stops soon.</source>
        <translation>Die DKIM-Einträge werden nicht mehr gefunden: Das Signieren endet bald.</translation>
    </message>
    <message>
        <source>The deliverability dashboard's subscription ends on %1.</source>
        <translation>Das Abonnement des Zustellbarkeits-Dashboards endet am %1.</translation>
    </message>
    <message>
        <source>The deliverability dashboard's subscription ends soon.</source>
        <translation>Das Abonnement des Zustellbarkeits-Dashboards endet bald.</translation>
    </message>
    <message>
        <source>Is no longer tracked from the end of the month on.</source>
        <translation>Wird ab dem Monatsende nicht mehr verfolgt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Configuration set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Dedicated IP</source>
        <translation>Dedizierte IP</translation>
    </message>
    <message>
        <source>Deliverability</source>
        <translation>Zustellbarkeit</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>The service has nothing to object to: no issues with bounces or complaints.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>The account is under review, usually for too many bounces (over 5 %) or complaints (over 0.1 %). Mend the cause and tell AWS what was done, or sending may be stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped by AWS</source>
        <translation>Von AWS angehalten</translation>
    </message>
    <message>
        <source>AWS has stopped sending from this account. Only a support case can lift this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>There is no daily limit.</source>
        <translation>Es gibt keine Tagesgrenze.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 übrig.</translation>
    </message>
    <message>
        <source>%1 left. At the full rate that is %2.</source>
        <translation>%1 übrig. Bei voller Rate sind das %2.</translation>
    </message>
    <message>
        <source>%n minutes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%n hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sending through it is switched off.</source>
        <translation>Der Versand darüber ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Is on a blacklist: %1</source>
        <translation>Steht auf einer Sperrliste: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written: the disk does not take a file of this size. Choose another folder or a shorter range.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written: you may not write there. Choose a folder of your own or ask for the permission.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written: its folder does not exist. Create it or choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file, such as %1/export.csv.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written: the name is too long. Choose a shorter one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written whole: whoever reads it has stopped reading.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 was not written: %2. Try again or choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its address, %1, is not an https one and was not opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is larger than %1 MB and was refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Listed since</source>
        <translation>Gelistet seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Inbox rate (%)</source>
        <translation>Posteingangsrate (%)</translation>
    </message>
    <message>
        <source>Spam rate (%)</source>
        <translation>Spamrate (%)</translation>
    </message>
    <message>
        <source>Read (%)</source>
        <translation>Gelesen (%)</translation>
    </message>
    <message>
        <source>Deleted unread (%)</source>
        <translation>Ungelesen gelöscht (%)</translation>
    </message>
    <message>
        <source>Read and deleted (%)</source>
        <translation>Gelesen und gelöscht (%)</translation>
    </message>
    <message>
        <source>Projected volume</source>
        <translation>Hochgerechnete Menge</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>Sending IPs</source>
        <translation>Sendende IPs</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sending pool</source>
        <translation>Versandpool</translation>
    </message>
    <message>
        <source>Tracking domain</source>
        <translation>Tracking-Domain</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Last fresh start</source>
        <translation>Letzter Neubeginn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Projected inbox</source>
        <translation>Hochgerechnet Posteingang</translation>
    </message>
    <message>
        <source>Projected spam</source>
        <translation>Hochgerechnet Spam</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>IPs</source>
        <translation>IPs</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Wird aufgewärmt</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Warm-up (%)</source>
        <translation>Aufwärmen (%)</translation>
    </message>
    <message>
        <source>Warm-up status</source>
        <translation>Aufwärmstatus</translation>
    </message>
    <message>
        <source>Blacklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message numerus="yes">
        <source>On %n lists</source>
        <translation>
            <numerusform>Auf %n Liste</numerusform>
            <numerusform>Auf %n Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed by</source>
        <translation>Gelistet von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Signing off</source>
        <translation>Signieren aus</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation>MAIL-FROM-Domain</translation>
    </message>
    <message>
        <source>MAIL FROM status</source>
        <translation>MAIL-FROM-Status</translation>
    </message>
    <message>
        <source>Feedback forwarding</source>
        <translation>Rückmeldungen weiterleiten</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Inbox (%)</source>
        <translation>Posteingang (%)</translation>
    </message>
    <message>
        <source>Spam (%)</source>
        <translation>Spam (%)</translation>
    </message>
    <message>
        <source>Missing (%)</source>
        <translation>Fehlend (%)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Report ID</source>
        <translation>Berichts-ID</translation>
    </message>
    <message>
        <source>All, worldwide</source>
        <translation>Alle, weltweit</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Ends with the month</source>
        <translation>Endet mit dem Monat</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Subscribed since</source>
        <translation>Abonniert seit</translation>
    </message>
    <message>
        <source>Mailbox providers</source>
        <translation>Postfachanbieter</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reputation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On one list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SPF (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKIM (%)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Duration (ms)</source>
        <translation>Dauer (ms)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out.</source>
        <translation>Ob es ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Answered with HTTP %1.</source>
        <translation>Mit HTTP %1 beantwortet.</translation>
    </message>
    <message>
        <source>It has not been read again since.</source>
        <translation>Es wurde seither nicht wieder gelesen.</translation>
    </message>
    <message>
        <source>Deleted. It was:</source>
        <translation>Gelöscht. Es war:</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Read afterwards:</source>
        <translation>Danach gelesen:</translation>
    </message>
    <message>
        <source>It reads the same as before.</source>
        <translation>Es liest sich wie zuvor.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Pinpoint Email API v1</source>
        <translation>Pinpoint-Email-API v1</translation>
    </message>
    <message>
        <source>SES API v2</source>
        <translation>SES API v2</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Code of the MFA device</source>
        <translation>Code des MFA-Geräts</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Sechs Ziffern</translation>
    </message>
    <message>
        <source>This role asks for the code that your device shows now:</source>
        <translation>Diese Rolle verlangt den Code, den Ihr Gerät jetzt zeigt:</translation>
    </message>
    <message>
        <source>No MFA code was given.</source>
        <translation>Es wurde kein MFA-Code eingegeben.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 points more than before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 points less than before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % more than before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 % less than before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain has a dot in it, as in example.com.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain has 253 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of a domain has 63 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A domain has letters, digits and inner hyphens only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An IP address is no domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a blank in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only the domain, without https:// and what follows it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain after @ is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part before @ is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is an @ too many.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part before @ has 64 characters at most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The part before @ has a character that the service does not take.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verified: mail can be sent from this address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The address was not confirmed in time. Delete it and create it again to get a new message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service sent a message to this address. Open the link in it, which is valid for 24 hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publish the public key of your own DKIM key as a TXT record. The service looks for it for up to 72 hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Publish the DNS records below at the domain's DNS provider. The service looks for them for up to 72 hours, usually it takes minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service did not find the DKIM records within 72 hours. Publish the records below, then delete the identity and create it again: the service starts to look anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service cannot find the DKIM records any more, and stops signing soon. Check that all three are still published as below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKIM is not set up for this domain, so it cannot be verified.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The domain is verified, but sending from it is switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail can be sent. The MAIL FROM domain still waits for its MX and TXT records, see below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail can be sent, but the MAIL FROM domain failed: publish its MX and TXT records as below, and no other MX beside it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mail can be sent, but DKIM signing is off: receivers may treat it as spam.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is in place: mail can be sent from every address of this domain.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remember the window, column widths, order and sorting</source>
        <translation>Fenster, Spaltenbreiten, Reihenfolge und Sortierung merken</translation>
    </message>
    <message>
        <source>Tell when something long has ended and the window is in the background</source>
        <translation>Melden, wenn etwas Langes fertig ist und das Fenster im Hintergrund liegt</translation>
    </message>
    <message>
        <source>What takes longer than this is long</source>
        <translation>Was länger als dies dauert, ist lang</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>About Sendscope</source>
        <translation>Über Sendscope</translation>
    </message>
    <message>
        <source>A desktop console for Amazon Pinpoint Email and SES API v2.</source>
        <translation>Eine Desktop-Konsole für Amazon Pinpoint Email und SES API v2.</translation>
    </message>
    <message>
        <source>Qt %1. Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Amazon.</source>
        <translation>Qt %1. Freie Software unter der GNU General Public License, Version 3 oder später. Nicht von Amazon hergestellt oder empfohlen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The practice account could not start: %1.</source>
        <translation>Das Übungskonto konnte nicht starten: %1.</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message>
        <source>Copy as aws-cli command</source>
        <translation>Als aws-cli-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as sendscopectl call</source>
        <translation>Als sendscopectl-Aufruf kopieren</translation>
    </message>
    <message>
        <source>Copy request JSON</source>
        <translation>Anfrage-JSON kopieren</translation>
    </message>
</context>
<context>
    <name>ui::BlacklistsPage</name>
    <message>
        <source>Filter IPs and lists</source>
        <translation>IPs und Listen filtern</translation>
    </message>
</context>
<context>
    <name>ui::CampaignsPage</name>
    <message>
        <source>Filter campaigns</source>
        <translation>Kampagnen filtern</translation>
    </message>
</context>
<context>
    <name>ui::Capture</name>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Cannot write %1 into %2.</source>
        <translation>%1 lässt sich nicht in %2 schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::DomainChooser</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::EntryText</name>
    <message numerus="yes">
        <source>Tried %n times.</source>
        <translation>
            <numerusform>%n-mal versucht.</numerusform>
            <numerusform>%n-mal versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asked %n times to slow down.</source>
        <translation>
            <numerusform>Der Dienst bat %n-mal um weniger Eile.</numerusform>
            <numerusform>Der Dienst bat %n-mal um weniger Eile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventDestination</name>
    <message>
        <source>The service accepted a message.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The service found a virus and did not send.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receiver refused for good.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A recipient called it spam.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receiver's server took it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A recipient opened it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A recipient followed a link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A template's data did not fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receiver cannot take it for now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A recipient changed the subscription.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::Failure</name>
    <message>
        <source>It may have been deleted elsewhere: refresh the list.</source>
        <translation>Es kann anderswo gelöscht worden sein: Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Choose another name, or open the one that is there.</source>
        <translation>Wählen Sie einen anderen Namen, oder öffnen Sie, was es schon gibt.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed, or ask AWS for a higher quota.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, oder bitten Sie AWS um ein höheres Kontingent.</translation>
    </message>
    <message>
        <source>Ask the account's administrator for the permission.</source>
        <translation>Bitten Sie den Administrator des Kontos um die Berechtigung.</translation>
    </message>
    <message>
        <source>Sign in again where these credentials come from, then retry.</source>
        <translation>Melden Sie sich dort neu an, woher die Zugangsdaten kommen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Only AWS can lift this: open a support case.</source>
        <translation>Das kann nur AWS aufheben: Eröffnen Sie einen Supportfall.</translation>
    </message>
    <message>
        <source>Resume sending for the account first.</source>
        <translation>Schalten Sie zuerst den Versand des Kontos wieder ein.</translation>
    </message>
    <message>
        <source>Someone else is changing the same thing: try again.</source>
        <translation>Jemand anderes ändert gerade dasselbe: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the secret access key and this computer's clock.</source>
        <translation>Prüfen Sie den geheimen Zugriffsschlüssel und die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Check the access key; it may have been deleted.</source>
        <translation>Prüfen Sie den Zugriffsschlüssel; er kann gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The service asks to slow down: wait a moment, then retry.</source>
        <translation>Der Dienst bittet um weniger Eile: Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: refresh before trying again.</source>
        <translation>Es kann trotzdem ausgeführt worden sein: Aktualisieren Sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The fault is on the service's side: retry later.</source>
        <translation>Der Fehler liegt beim Dienst: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
</context>
<context>
    <name>ui::PlacementBars</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ui::PlacementTestsPage</name>
    <message>
        <source>Filter tests</source>
        <translation>Tests filtern</translation>
    </message>
    <message>
        <source>New test…</source>
        <translation>Neuer Test…</translation>
    </message>
</context>
<context>
    <name>ui::SaveFile</name>
    <message>
        <source>Could not write %1</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 ist geschrieben</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>This connection only reads. Allow changes in the toolbar first.</source>
        <translation>Diese Verbindung liest nur. Erlauben Sie zuerst Änderungen in der Werkzeugleiste.</translation>
    </message>
</context>
<context>
    <name>ui::charts</name>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation type="unfinished" />
    </message>
</context>
</TS>
