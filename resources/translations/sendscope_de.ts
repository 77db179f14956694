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
        <translation>Zustellbarkeits-Dashboard</translation>
    </message>
    <message>
        <source>Not looked at: %1 (%2)</source>
        <translation>Nicht angesehen: %1 (%2)</translation>
    </message>
    <message>
        <source>Could not switch sending on</source>
        <translation>Der Versand konnte nicht eingeschaltet werden</translation>
    </message>
    <message>
        <source>Could not switch sending off</source>
        <translation>Der Versand konnte nicht ausgeschaltet werden</translation>
    </message>
    <message>
        <source>Could not switch automatic warm-up on</source>
        <translation>Das automatische Aufwärmen konnte nicht eingeschaltet werden</translation>
    </message>
    <message>
        <source>Could not switch automatic warm-up off</source>
        <translation>Das automatische Aufwärmen konnte nicht ausgeschaltet werden</translation>
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
        <translation>Von da an lehnt der Dienst jede Nachricht dieses Kontos in %1 ab, von jedem Programm, das darüber sendet. Schon angenommene Nachrichten gehen noch hinaus.</translation>
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
        <translation>Änderungen werden nicht auf dem Datenträger vermerkt</translation>
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
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>This call changed nothing.</source>
        <translation>Dieser Aufruf hat nichts geändert.</translation>
    </message>
    <message>
        <source>It was changed over another connection: open that one first.</source>
        <translation>Es wurde über eine andere Verbindung geändert: Öffnen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Only a setting whose value was read before it was changed can be set back.</source>
        <translation>Nur eine Einstellung, deren Wert vor der Änderung gelesen wurde, lässt sich zurücksetzen.</translation>
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
        <translation>Bestätigte Domain</translation>
    </message>
    <message>
        <source>Type the domain to confirm</source>
        <translation>Zur Bestätigung die Domain eingeben</translation>
    </message>
    <message>
        <source>It is domain %1 of the %2 that the monthly price includes.</source>
        <translation>Es ist Domain %1 von %2, die der Monatspreis enthält.</translation>
    </message>
    <message>
        <source>The %1 domains that the monthly price includes are used up: this one costs about %2 USD a month more.</source>
        <translation>Die %1 Domains, die der Monatspreis enthält, sind verbraucht: Diese kostet etwa %2 USD im Monat zusätzlich.</translation>
    </message>
    <message>
        <source>From tomorrow on it is measured at all mailbox providers, worldwide.</source>
        <translation>Ab morgen wird sie bei allen Postfachanbietern weltweit gemessen.</translation>
    </message>
    <message>
        <source>Type the domain to confirm:</source>
        <translation>Geben Sie zur Bestätigung die Domain ein:</translation>
    </message>
</context>
<context>
    <name>AuditFile</name>
    <message>
        <source>The change could not be noted in %1: %2.</source>
        <translation>Die Änderung konnte nicht in %1 vermerkt werden: %2.</translation>
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
        <translation>Die Sperrlisten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
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
        <source>Where the account&apos;s IPs are listed</source>
        <translation>Wo die IPs des Kontos gelistet sind</translation>
    </message>
    <message>
        <source>All dedicated IPs</source>
        <translation>Alle dedizierten IPs</translation>
    </message>
    <message>
        <source>Mail from a listed IP is refused or sorted out by those who ask the list. Find out why first, then ask the operator of the list for removal.</source>
        <translation>Post von einer gelisteten IP wird von allen, die die Liste befragen, abgelehnt oder aussortiert. Finden Sie zuerst den Grund heraus und bitten Sie dann den Betreiber der Liste um Austragung.</translation>
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
        <translation>Keine dedizierten IPs zu prüfen</translation>
    </message>
    <message>
        <source>The service looks up dedicated IPs only. This account sends from shared ones, which AWS keeps off the lists itself.</source>
        <translation>Der Dienst prüft nur dedizierte IPs. Dieses Konto sendet von gemeinsam genutzten, die AWS selbst von den Listen fernhält.</translation>
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
            <numerusform>Auf einer Sperrliste: %1 von %n dedizierten IPs</numerusform>
        </translation>
    </message>
    <message>
        <source>, unchanged since %1</source>
        <translation>, unverändert seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 since %2</source>
        <translation>, %1 seit %2</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Was aus jeder wurde</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Stopping: what is under way ends first</source>
        <translation>Wird angehalten: Was schon läuft, wird noch beendet</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was begun. %1</source>
        <translation>Mehr wurde nicht begonnen. %1</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Retry and go on</source>
        <translation>Erneut versuchen und fortfahren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CampaignDetails</name>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Fetch the picture</source>
        <translation>Bild abrufen</translation>
    </message>
    <message>
        <source>Details of the campaign</source>
        <translation>Einzelheiten der Kampagne</translation>
    </message>
    <message>
        <source>Fetch the picture of the message</source>
        <translation>Bild der Nachricht abrufen</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>Bild der Nachricht</translation>
    </message>
    <message>
        <source>It is on %1. Fetching it tells that server your address, and nothing else.</source>
        <translation>Es liegt auf %1. Beim Abrufen erfährt dieser Server Ihre Adresse und sonst nichts.</translation>
    </message>
    <message>
        <source>The service has no picture of this message that could be fetched over https.</source>
        <translation>Der Dienst hat kein Bild dieser Nachricht, das über https abgerufen werden könnte.</translation>
    </message>
    <message>
        <source>What came is not a picture that can be shown.</source>
        <translation>Was kam, ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
</context>
<context>
    <name>CampaignsController</name>
    <message>
        <source>Could not read the campaigns of %1</source>
        <translation>Die Kampagnen von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not fetch the picture</source>
        <translation>Das Bild konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Could not read all campaigns of %1</source>
        <translation>Nicht alle Kampagnen von %1 konnten gelesen werden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
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
        <translation>Die Kampagnen einer Domain, wo sie ankamen und ob sie gelesen wurden, sind zu sehen, sobald die Domain für das Zustellbarkeits-Dashboard abonniert ist.</translation>
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
        <translation>%1 hat keine Nachricht an viele gesendet, die der Dienst erkannt hätte. Wählen Sie andere Tage oder eine andere Domain.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A desktop console for Amazon Pinpoint Email and SES API v2.</source>
        <translation>Eine Desktop-Konsole für Amazon Pinpoint Email und SES API v2.</translation>
    </message>
    <message>
        <source>Open the practice account; no AWS account is needed.</source>
        <translation>Das Übungskonto öffnen; ein AWS-Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials.</source>
        <translation>Profil aus ~/.aws/config und ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>AWS region, such as eu-west-1.</source>
        <translation>AWS-Region, zum Beispiel eu-west-1.</translation>
    </message>
    <message>
        <source>pinpoint (Pinpoint Email, v1) or ses (SES API v2, the default).</source>
        <translation>pinpoint (Pinpoint Email, v1) oder ses (SES API v2, der Standard).</translation>
    </message>
    <message>
        <source>Another address of the service.</source>
        <translation>Eine andere Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Change nothing, whatever is clicked.</source>
        <translation>Nichts ändern, was auch angeklickt wird.</translation>
    </message>
    <message>
        <source>Draw every view of the practice account into PNG files in DIR, and exit.</source>
        <translation>Jede Ansicht des Übungskontos in PNG-Dateien in DIR zeichnen und beenden.</translation>
    </message>
    <message>
        <source>--sandbox has its own address; leave out --endpoint-url.</source>
        <translation>--sandbox hat eine eigene Adresse; lassen Sie --endpoint-url weg.</translation>
    </message>
    <message>
        <source>--sandbox has its own keys; leave out --profile.</source>
        <translation>--sandbox hat eigene Schlüssel; lassen Sie --profile weg.</translation>
    </message>
    <message>
        <source> See --help.</source>
        <translation> Siehe --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option; see --help.</source>
        <translation>„%1“ ist keine Option; siehe --help.</translation>
    </message>
    <message>
        <source>Sendscope needs a display: neither WAYLAND_DISPLAY nor DISPLAY is set. Without one, use sendscopectl.</source>
        <translation>Sendscope braucht eine grafische Anzeige: Weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt. Verwenden Sie ohne sie sendscopectl.</translation>
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
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Lowest inbox rate: %1 %2, %3 %4</source>
        <translation>Niedrigste Posteingangsrate: %1 %2, %3 %4</translation>
    </message>
</context>
<context>
    <name>ComparisonController</name>
    <message>
        <source>Could not read all statistics of %1</source>
        <translation>Nicht alle Statistiken von %1 konnten gelesen werden</translation>
    </message>
</context>
<context>
    <name>ComparisonLines</name>
    <message>
        <source>Inbox rates compared</source>
        <translation>Posteingangsraten im Vergleich</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Figures compared</source>
        <translation>Zahlen im Vergleich</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
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
        <translation>Einzelheiten des Konfigurationssatzes</translation>
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
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Clone…</source>
        <translation>&amp;Klonen…</translation>
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
        <translation>Ereignisziele</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Bearbe&amp;iten…</translation>
    </message>
    <message>
        <source>Edit the event destination</source>
        <translation>Ereignisziel bearbeiten</translation>
    </message>
    <message>
        <source>Delete the event destination</source>
        <translation>Ereignisziel löschen</translation>
    </message>
    <message>
        <source>Select an event destination first.</source>
        <translation>Wählen Sie zuerst ein Ereignisziel aus.</translation>
    </message>
    <message>
        <source>Sending is on</source>
        <translation>Versand ist an</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Versand ist aus</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On, counted from %1</source>
        <translation>An, gezählt seit %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Used where the receiver has it</source>
        <translation>Wo der Empfänger es kann</translation>
    </message>
    <message>
        <source>The account&apos;s default</source>
        <translation>Standard des Kontos</translation>
    </message>
    <message>
        <source>The service&apos;s own</source>
        <translation>Die des Dienstes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tracked: %1</source>
        <translation>Verfolgt: %1</translation>
    </message>
    <message>
        <source>Delivery is tried for %1 seconds</source>
        <translation>Die Zustellung wird %1 Sekunden lang versucht</translation>
    </message>
    <message>
        <source>Nobody is put on the suppression list</source>
        <translation>Niemand wird auf die Unterdrückungsliste gesetzt</translation>
    </message>
    <message>
        <source>Put on the suppression list: %1</source>
        <translation>Auf die Unterdrückungsliste gesetzt: %1</translation>
    </message>
    <message>
        <source>Engagement metrics: %1</source>
        <translation>Interaktionsmetriken: %1</translation>
    </message>
    <message>
        <source>Optimized shared delivery: %1</source>
        <translation>Optimierte gemeinsame Zustellung: %1</translation>
    </message>
    <message>
        <source>Archived by %1</source>
        <translation>Archiviert von %1</translation>
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
        <translation>Ver&amp;sand: Post geht darüber hinaus</translation>
    </message>
    <message>
        <source>&amp;Reputation metrics: bounce and complaint rates go to CloudWatch</source>
        <translation>&amp;Reputationsmetriken: Bounce- und Beschwerderaten gehen an CloudWatch</translation>
    </message>
    <message>
        <source>Require &amp;TLS: receivers that have no encryption get no mail</source>
        <translation>&amp;TLS verlangen: Empfänger ohne Verschlüsselung bekommen keine Post</translation>
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
        <translation>TLS verlangen</translation>
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
        <translation>Standard</translation>
    </message>
    <message>
        <source>the service&apos;s own</source>
        <translation>die des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Messages name it when they are sent.</source>
        <translation>Nachrichten nennen ihn beim Senden.</translation>
    </message>
    <message>
        <source>Trac&amp;king domain</source>
        <translation>Trac&amp;king-Domain</translation>
    </message>
    <message>
        <source>Links and the opens&apos; picture lead over it. It needs a CNAME record to the service&apos;s tracking host of the region, and has to belong to a verified domain.</source>
        <translation>Links und das Bild für Öffnungen führen darüber. Sie braucht einen CNAME-Eintrag auf den Tracking-Host des Dienstes in der Region und muss zu einer bestätigten Domain gehören.</translation>
    </message>
    <message>
        <source>Sending &amp;pool</source>
        <translation>Versand&amp;pool</translation>
    </message>
    <message>
        <source>The dedicated IPs that its mail leaves from.</source>
        <translation>Die dedizierten IPs, von denen seine Post ausgeht.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>This will change:
%1</source>
        <translation>Das ändert sich:
%1</translation>
    </message>
    <message>
        <source>How long delivery is tried</source>
        <translation>Wie lange die Zustellung versucht wird</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>the service&apos;s own time</source>
        <translation>die Zeit des Dienstes</translation>
    </message>
    <message>
        <source>Delivery is tried &amp;for</source>
        <translation>Die Zustellung wird &amp;versucht für</translation>
    </message>
    <message>
        <source>Tracked opens and links</source>
        <translation>Verfolgte Öffnungen und Links</translation>
    </message>
    <message>
        <source>The time is between 300 seconds (5 minutes) and 50,400 (14 hours).</source>
        <translation>Die Zeit liegt zwischen 300 Sekunden (5 Minuten) und 50.400 (14 Stunden).</translation>
    </message>
    <message>
        <source>What is not delivered by then bounces.</source>
        <translation>Was bis dahin nicht zugestellt ist, kommt als Bounce zurück.</translation>
    </message>
    <message>
        <source>Tracked &amp;opens and links, over a domain of your own</source>
        <translation>Verfolgte &amp;Öffnungen und Links, über eine eigene Domain</translation>
    </message>
</context>
<context>
    <name>ConfigurationSetsController</name>
    <message>
        <source>Could not read the list of configuration sets</source>
        <translation>Die Liste der Konfigurationssätze konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the details of %1</source>
        <translation>Die Einzelheiten von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not create %1</source>
        <translation>%1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Could not change %1</source>
        <translation>%1 konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>ConfigurationSetsPage</name>
    <message>
        <source>Configuration sets</source>
        <translation>Konfigurationssätze</translation>
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
        <translation>Ein Konfigurationssatz wird beim Senden genannt. Er bestimmt, von welchen IPs die Post ausgeht, wie sie verfolgt wird und wohin ihre Ereignisse gemeldet werden.</translation>
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
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Events of mail sent through %1 are no longer reported to it. What it has received already stays.</source>
        <translation>Ereignisse von Post, die über %1 gesendet wird, werden ihm nicht mehr gemeldet. Was es schon erhalten hat, bleibt.</translation>
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
        <source>The service&apos;s public address</source>
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
        <source>AWS_ACCESS_KEY_ID, AWS_PROFILE and the others are read as AWS&apos;s own tools read them.</source>
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
        <translation>Es gibt keinen Ort, an dem Verbindungen gespeichert werden können.</translation>
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
    <name>Console</name>
    <message>
        <source>Usage: sendscopectl COMMAND [options]

The console companion of Sendscope, for Amazon Pinpoint Email (v1) and SES API v2.

Commands:
</source>
        <translation>Aufruf: sendscopectl BEFEHL [Optionen]

Die Konsole zu Sendscope, für Amazon Pinpoint Email (v1) und SES API v2.

Befehle:
</translation>
    </message>
    <message>
        <source>
&apos;sendscopectl COMMAND --help&apos; explains a command. Credentials, region and endpoint are found as AWS&apos;s own tools find them.
</source>
        <translation>
&apos;sendscopectl BEFEHL --help&apos; erklärt einen Befehl. Zugangsdaten, Region und Endpunkt werden gefunden,
wie die Werkzeuge von AWS sie finden.
</translation>
    </message>
    <message>
        <source>Name a command; &apos;sendscopectl --help&apos; lists them.</source>
        <translation>Nennen Sie einen Befehl; &apos;sendscopectl --help&apos; zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; see &apos;sendscopectl --help&apos;.</source>
        <translation>Es gibt keinen Befehl „%1“; siehe &apos;sendscopectl --help&apos;.</translation>
    </message>
</context>
<context>
    <name>CoverageLine</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Rest abrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Fetch the days that are missing</source>
        <translation>Fehlende Tage abrufen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Fetch and keep everything the service has</source>
        <translation>Alles abrufen und behalten, was der Dienst hat</translation>
    </message>
    <message>
        <source>Fetch and keep</source>
        <translation>Abrufen und behalten</translation>
    </message>
    <message>
        <source>Fetches all days of all subscribed domains that the service still knows and the history does not have, and keeps them on this computer.</source>
        <translation>Ruft alle Tage aller abonnierten Domains ab, die der Dienst noch kennt und der Verlauf nicht hat, und behält sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 wird abgerufen…</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Es wird nachgesehen, was es gibt…</translation>
    </message>
    <message>
        <source>Reading the statistics of %1…</source>
        <translation>Die Statistiken von %1 werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Partial: %1 of %n day(s) could not be read and are missing in every figure.</source>
        <translation>
            <numerusform>Unvollständig: %1 von %n Tag konnte nicht gelesen werden und fehlt in jeder Zahl.</numerusform>
            <numerusform>Unvollständig: Was %1 von %n Tagen betrifft, konnte nicht gelesen werden und fehlt in jeder Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not subscribed: these numbers are what the history has kept.</source>
        <translation>%1 ist nicht abonniert: Diese Zahlen hat der Verlauf behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) from the history on this computer</source>
        <translation>
            <numerusform>%1 von %n Tag aus dem Verlauf auf diesem Computer</numerusform>
            <numerusform>%1 von %n Tagen aus dem Verlauf auf diesem Computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them no longer with the service.</source>
        <translation>
            <numerusform>, %n davon nicht mehr beim Dienst.</numerusform>
            <numerusform>, %n davon nicht mehr beim Dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message numerus="yes">
        <source>The read rate is that of %n day(s).</source>
        <translation>
            <numerusform>Die Leserate ist die von einem Tag.</numerusform>
            <numerusform>Die Leserate ist die von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days add up to %1 messages, the service says %2 for the whole; the days are shown.</source>
        <translation>Die Tage ergeben zusammen %1 Nachrichten, der Dienst nennt für das Ganze %2; gezeigt werden die Tage.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n day(s) were fetched and kept.</source>
        <translation>
            <numerusform>Angehalten; %n Tag wurde abgerufen und behalten.</numerusform>
            <numerusform>Angehalten; %n Tage wurden abgerufen und behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were fetched and kept.</source>
        <translation>
            <numerusform>%n Tag wurde abgerufen und behalten.</numerusform>
            <numerusform>%n Tage wurden abgerufen und behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history has everything that the service still knows.</source>
        <translation>Der Verlauf hat alles, was der Dienst noch kennt.</translation>
    </message>
    <message>
        <source>%1 is not subscribed, and the history has no numbers of these days.</source>
        <translation>%1 ist nicht abonniert, und der Verlauf hat keine Zahlen dieser Tage.</translation>
    </message>
    <message>
        <source>Reading the campaigns for the report…</source>
        <translation>Die Kampagnen für den Bericht werden gelesen…</translation>
    </message>
</context>
<context>
    <name>DashboardController</name>
    <message>
        <source>Could not read all statistics of %1</source>
        <translation>Nicht alle Statistiken von %1 konnten gelesen werden</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>history only</source>
        <translation>nur Verlauf</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>told of the whole domain only</source>
        <translation>nur für die ganze Domain bekannt</translation>
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
        <source>Filter providers and days</source>
        <translation>Anbieter und Tage filtern</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>The deliverability dashboard is off</source>
        <translation>Das Zustellbarkeits-Dashboard ist aus</translation>
    </message>
    <message>
        <source>It shows where your mail lands at each mailbox provider, in the inbox or in spam. A subscription costs about %1 USD a month, with %2 domains and %3 placement tests.</source>
        <translation>Es zeigt, wo Ihre Post bei jedem Postfachanbieter ankommt, im Posteingang oder im Spam. Ein Abonnement kostet etwa %1 USD im Monat, mit %2 Domains und %3 Platzierungstests.</translation>
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
        <translation>Das Dashboard ist an, misst aber noch keine Domain. Der Preis enthält %1 Domains.</translation>
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
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Compare: the days before</source>
        <translation>Vergleich: die Tage davor</translation>
    </message>
    <message>
        <source>Compare: a year before</source>
        <translation>Vergleich: ein Jahr davor</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, region</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>All of this as one PDF or HTML file</source>
        <translation>All dies als eine PDF- oder HTML-Datei</translation>
    </message>
    <message>
        <source>Save a report as PDF or HTML</source>
        <translation>Einen Bericht als PDF oder HTML speichern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all providers and days again</source>
        <translation>Wieder alle Anbieter und Tage zeigen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key figures and providers of %1 only</source>
        <translation>Nur Kennzahlen und Anbieter vom %1</translation>
    </message>
    <message>
        <source>Key figures of %1 on %2, its days, and the providers of that day</source>
        <translation>Kennzahlen von %1 am %2; Tage nur dieses Anbieters, Anbieter nur dieses Tages</translation>
    </message>
    <message>
        <source>Key figures and days of %1 only</source>
        <translation>Nur Kennzahlen und Tage von %1</translation>
    </message>
    <message>
        <source>Note on a day…</source>
        <translation>Anmerkung zu einem Tag…</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The history in %1 was written by a newer Sendscope, and is left as it is. Update Sendscope to see it.</source>
        <translation>Der Verlauf in %1 wurde von einem neueren Sendscope geschrieben und bleibt, wie er ist. Aktualisieren Sie Sendscope, um ihn zu sehen.</translation>
    </message>
</context>
<context>
    <name>DedicatedIpsController</name>
    <message>
        <source>Could not read the pools</source>
        <translation>Die Pools konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the dedicated IPs</source>
        <translation>Die dedizierten IPs konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not ask the blacklists</source>
        <translation>Die Sperrlisten konnten nicht gefragt werden</translation>
    </message>
    <message>
        <source>Could not move %1 to %2</source>
        <translation>%1 konnte nicht nach %2 verschoben werden</translation>
    </message>
    <message>
        <source>Could not set the warm-up of %1</source>
        <translation>Das Aufwärmen von %1 konnte nicht festgelegt werden</translation>
    </message>
    <message>
        <source>Could not create %1</source>
        <translation>%1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation>%1 konnte nicht gelöscht werden</translation>
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
        <translation>Die Post geht von Adressen aus, die mit anderen geteilt werden. Dedizierte IPs bestellt man bei AWS über einen Supportfall; Pools lassen sich vorher anlegen.</translation>
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
        <translation>Der Pool ist leer. Ein Konfigurationssatz, der ihn noch nennt, hindert den Dienst daran, ihn zu löschen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is on one blacklist</source>
        <translation>%1 steht auf einer Sperrliste</translation>
    </message>
</context>
<context>
    <name>DeleteIdentitiesDialog</name>
    <message numerus="yes">
        <source>Delete %n identities?</source>
        <translation>
            <numerusform>%n Identität löschen?</numerusform>
            <numerusform>%n Identitäten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message numerus="yes">
        <source>delete %n identities</source>
        <translation>
            <numerusform>%n Identität löschen</numerusform>
            <numerusform>%n Identitäten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Mail from these domains, from every address in them, and from these addresses is refused from then on. The domains&apos; DKIM keys are lost: to use one again, new DNS records have to be published; an address has to be verified again.</source>
        <translation>Post von diesen Domains, von jeder Adresse in ihnen und von diesen Adressen wird von da an abgelehnt. Die DKIM-Schlüssel der Domains gehen verloren: Um eine wieder zu verwenden, müssen neue DNS-Einträge veröffentlicht werden; eine Adresse muss neu bestätigt werden.</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
</context>
<context>
    <name>DeleteSetDialog</name>
    <message>
        <source>The service then refuses messages that name it, and identities that have it as their default can no longer send without naming another one.</source>
        <translation>Der Dienst lehnt dann Nachrichten ab, die ihn nennen, und Identitäten, deren Standard er ist, können nur noch senden, wenn sie einen anderen nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n event destinations go with it.</source>
        <translation>
            <numerusform>Sein Ereignisziel wird mitgelöscht.</numerusform>
            <numerusform>Seine %n Ereignisziele werden mitgelöscht.</numerusform>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the default of %1.</source>
        <translation>Er ist der Standard von %1.</translation>
    </message>
    <message>
        <source>Looking for identities that have it as their default…</source>
        <translation>Identitäten, deren Standard er ist, werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for identities that have it as their default: %1 of %2 read…</source>
        <translation>Identitäten, deren Standard er ist, werden gesucht: %1 von %2 gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n identities were not looked at: there are too many to ask for each.</source>
        <translation>
            <numerusform>%n Identität wurde nicht angesehen: Es sind zu viele, um nach jeder zu fragen.</numerusform>
            <numerusform>%n Identitäten wurden nicht angesehen: Es sind zu viele, um nach jeder zu fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No identity has it as its default.</source>
        <translation>Er ist der Standard keiner Identität.</translation>
    </message>
    <message>
        <source>Which identities have it as their default could not be read.</source>
        <translation>Es konnte nicht gelesen werden, welche Identitäten ihn als Standard haben.</translation>
    </message>
    <message>
        <source>Which identities have it as their default is told by SES only, not by the Pinpoint API.</source>
        <translation>Welche Identitäten ihn als Standard haben, sagt nur SES, nicht die Pinpoint-API.</translation>
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
    <name>DiagnosisList</name>
    <message>
        <source>What is the matter</source>
        <translation>Woran es liegt</translation>
    </message>
</context>
<context>
    <name>DnsPanel</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Asking name servers</source>
        <translation>Nameserver werden gefragt</translation>
    </message>
    <message>
        <source>Switch on DNS checks</source>
        <translation>DNS-Prüfungen einschalten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy all records</source>
        <translation>Alle Einträge kopieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save the records as a file</source>
        <translation>Einträge als Datei speichern</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>For your DNS administrator…</source>
        <translation>Für Ihre DNS-Verwaltung…</translation>
    </message>
    <message>
        <source>For your DNS administrator</source>
        <translation>Für Ihre DNS-Verwaltung</translation>
    </message>
    <message>
        <source>Asked are %1 and the domain&apos;s own name servers, for the names below and those that lead to them. They learn these names and your internet address, nothing else.</source>
        <translation>Gefragt werden %1 und die Nameserver der Domain selbst, nach den Namen unten und denen, die zu ihnen führen. Sie erfahren diese Namen und Ihre Internetadresse, sonst nichts.</translation>
    </message>
    <message>
        <source>Nothing is looked up yet. %1</source>
        <translation>Noch wurde nichts nachgesehen. %1</translation>
    </message>
    <message>
        <source>%1 (looked up at %2)</source>
        <translation>%1 (nachgesehen um %2)</translation>
    </message>
    <message>
        <source>Save the DNS records of %1</source>
        <translation>DNS-Einträge von %1 speichern</translation>
    </message>
    <message>
        <source>The domains of the practice account exist only here. Real DNS knows nothing of them, so it is not asked.</source>
        <translation>Die Domains des Übungskontos gibt es nur hier. Das echte DNS kennt sie nicht und wird deshalb nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>DomainController</name>
    <message>
        <source>Could not read which domains are subscribed</source>
        <translation>Es konnte nicht gelesen werden, welche Domains abonniert sind</translation>
    </message>
</context>
<context>
    <name>EventDestinationDialog</name>
    <message>
        <source>Event destination %1</source>
        <translation>Ereignisziel %1</translation>
    </message>
    <message>
        <source>New event destination of %1</source>
        <translation>Neues Ereignisziel von %1</translation>
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
        <translation>&amp;An: Ereignisse werden dorthin gesendet</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>Wert aus</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Standardwert</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>CloudWatch: counts by dimension</source>
        <translation>CloudWatch: Zählung nach Dimension</translation>
    </message>
    <message>
        <source>SNS: a notification for each event</source>
        <translation>SNS: eine Benachrichtigung je Ereignis</translation>
    </message>
    <message>
        <source>Kinesis Data Firehose: a stream of records</source>
        <translation>Kinesis Data Firehose: ein Datenstrom</translation>
    </message>
    <message>
        <source>Pinpoint: a project&apos;s analytics</source>
        <translation>Pinpoint: die Analysen eines Projekts</translation>
    </message>
    <message>
        <source>&amp;Role that may write to the stream</source>
        <translation>&amp;Rolle, die in den Strom schreiben darf</translation>
    </message>
    <message>
        <source>&amp;Delivery stream</source>
        <translation>Lieferstrom (&amp;Delivery Stream)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>D&amp;imensions</source>
        <translation>D&amp;imensionen</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Sends t&amp;o</source>
        <translation>Sen&amp;det an</translation>
    </message>
    <message>
        <source>Choose one event at least.</source>
        <translation>Wählen Sie mindestens ein Ereignis.</translation>
    </message>
</context>
<context>
    <name>FetchAndKeep</name>
    <message>
        <source>Could not read which domains are subscribed</source>
        <translation>Es konnte nicht gelesen werden, welche Domains abonniert sind</translation>
    </message>
    <message>
        <source>Could not fetch all statistics of %1</source>
        <translation>Nicht alle Statistiken von %1 konnten abgerufen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were fetched and kept.</source>
        <translation>
            <numerusform>%n Tag wurde abgerufen und behalten.</numerusform>
            <numerusform>%n Tage wurden abgerufen und behalten.</numerusform>
        </translation>
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
    <name>HandOverDialog</name>
    <message>
        <source>For your DNS administrator</source>
        <translation>Für Ihre DNS-Verwaltung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-Mail schreiben…</translation>
    </message>
    <message>
        <source>Write an e-mail with this letter</source>
        <translation>E-Mail mit diesem Brief schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A finished letter with the records and how to publish them. What you copy has the records as a table where the letter is pasted with its formats.</source>
        <translation>Ein fertiger Brief mit den Einträgen und wie man sie veröffentlicht. Wo der kopierte Brief mit Formatierung eingefügt wird, stehen die Einträge als Tabelle.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>DNS-Einträge für %1</translation>
    </message>
    <message>
        <source>No mail program opens</source>
        <translation>Es öffnet sich kein Mailprogramm</translation>
    </message>
    <message>
        <source>Copy the letter and paste it into a message.</source>
        <translation>Kopieren Sie den Brief und fügen Sie ihn in eine Nachricht ein.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Inbox rate by mailbox provider and day</source>
        <translation>Posteingangsrate nach Postfachanbieter und Tag</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 in the inbox</source>
        <translation>%1 im Posteingang</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Sendscope Help</source>
        <translation>Sendscope-Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Looking how much there is…</source>
        <translation>Es wird nachgesehen, wie viel da ist…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Eine Kopie des Verlaufs speichern</translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts behalten.</translation>
    </message>
    <message>
        <source>%1: no statistics yet, %2 and %3.</source>
        <translation>%1: noch keine Statistiken, %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne</numerusform>
            <numerusform>%n Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement test(s)</source>
        <translation>
            <numerusform>%n Platzierungstest</numerusform>
            <numerusform>%n Platzierungstests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 from %4 to %5, %6 and %7.</source>
        <translation>%1: %2 von %3 vom %4 bis zum %5, %6 und %7.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written</source>
        <translation>Die Kopie ist geschrieben</translation>
    </message>
    <message>
        <source>The history could not be copied</source>
        <translation>Der Verlauf konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All statistics, campaigns, placement tests and blacklist reports that are kept on this computer, of all accounts, are deleted. What the service itself has forgotten cannot be fetched again.</source>
        <translation>Alle Statistiken, Kampagnen, Platzierungstests und Sperrlistenberichte aller Konten, die auf diesem Computer behalten wurden, werden gelöscht. Was der Dienst selbst vergessen hat, lässt sich nicht wieder abrufen.</translation>
    </message>
    <message>
        <source>The history could not be deleted</source>
        <translation>Der Verlauf konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The history is deleted</source>
        <translation>Der Verlauf ist gelöscht</translation>
    </message>
</context>
<context>
    <name>IdentitiesController</name>
    <message>
        <source>Could not read the list of identities</source>
        <translation>Die Liste der Identitäten konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the details of %1</source>
        <translation>Die Einzelheiten von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is verified: mail can be sent from it.</source>
        <translation>%1 ist bestätigt: Von dort kann Post gesendet werden.</translation>
    </message>
    <message>
        <source>%1 has failed: nobody opened the link in the service&apos;s message in time.</source>
        <translation>%1 ist fehlgeschlagen: Niemand hat den Link in der Nachricht des Dienstes rechtzeitig geöffnet.</translation>
    </message>
    <message>
        <source>%1 has failed: the service did not find its DNS records in time.</source>
        <translation>%1 ist fehlgeschlagen: Der Dienst hat die DNS-Einträge nicht rechtzeitig gefunden.</translation>
    </message>
</context>
<context>
    <name>IdentitiesPage</name>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
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
        <translation>Post wird von einer bestätigten Domain oder Adresse gesendet. Legen Sie eine an, und Sendscope zeigt die DNS-Einträge, die sie bestätigen.</translation>
    </message>
    <message>
        <source>Mail from this address is refused from then on, unless its domain is verified too. To use it again, it has to be verified again.</source>
        <translation>Post von dieser Adresse wird von da an abgelehnt, außer ihre Domain ist auch bestätigt. Um sie wieder zu verwenden, muss sie neu bestätigt werden.</translation>
    </message>
    <message>
        <source>Mail from every address of this domain is refused from then on, and its DKIM keys are lost: to use it again, new DNS records have to be published.</source>
        <translation>Post von jeder Adresse dieser Domain wird von da an abgelehnt, und ihre DKIM-Schlüssel gehen verloren: Um sie wieder zu verwenden, müssen neue DNS-Einträge veröffentlicht werden.</translation>
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
        <translation>Nachricht senden…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Which identities are shown</source>
        <translation>Welche Identitäten gezeigt werden</translation>
    </message>
    <message>
        <source>All identities</source>
        <translation>Alle Identitäten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>%1: all selected</source>
        <translation>%1: alle ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>details of %1 read so far</source>
        <translation>Einzelheiten bisher von %1 gelesen</translation>
    </message>
</context>
<context>
    <name>IdentityDetails</name>
    <message>
        <source>Details of the identity</source>
        <translation>Einzelheiten der Identität</translation>
    </message>
    <message>
        <source>%1, published as %2</source>
        <translation>%1, veröffentlicht als %2</translation>
    </message>
    <message>
        <source>Reading the details…</source>
        <translation>Einzelheiten werden gelesen…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>IdentitySettings</name>
    <message>
        <source>Could not change the DKIM signing of %1</source>
        <translation>Die DKIM-Signatur von %1 konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Could not change the feedback forwarding of %1</source>
        <translation>Die Weiterleitung von Rückmeldungen von %1 konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>Could not change the MAIL FROM domain of %1</source>
        <translation>Die MAIL-FROM-Domain von %1 konnte nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>IpMoving</name>
    <message>
        <source>%1 is moved</source>
        <translation>%1 ist verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n IPs are moved</source>
        <translation>
            <numerusform>%n IP ist verschoben</numerusform>
            <numerusform>%n IPs sind verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>no pool</source>
        <translation>kein Pool</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The document %1.</source>
        <translation>Das Dokument %1.</translation>
    </message>
</context>
<context>
    <name>KeyPlace</name>
    <message>
        <source>The keys are kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>Die Schlüssel liegen im Schlüsselbund dieses Computers und nirgends sonst.</translation>
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
    <name>MailFromDialog</name>
    <message>
        <source>MAIL FROM domain of %1</source>
        <translation>MAIL-FROM-Domain von %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>MAIL FROM domain</source>
        <translation>MAIL-FROM-Domain</translation>
    </message>
    <message>
        <source>While the MX record is missing</source>
        <translation>Solange der MX-Eintrag fehlt</translation>
    </message>
    <message>
        <source>Send with the service&apos;s own MAIL FROM domain</source>
        <translation>Mit der MAIL-FROM-Domain des Dienstes senden</translation>
    </message>
    <message>
        <source>Refuse to send</source>
        <translation>Senden verweigern</translation>
    </message>
    <message>
        <source>MAIL FROM &amp;domain</source>
        <translation>MAIL-FROM-&amp;Domain</translation>
    </message>
    <message>
        <source>Bounces come back to it, and SPF is checked for it. Take a subdomain that neither receives mail nor stands in From addresses.</source>
        <translation>Bounces kommen zu ihr zurück, und SPF wird für sie geprüft. Nehmen Sie eine Subdomain, die weder Post empfängt noch in Absenderadressen steht.</translation>
    </message>
    <message>
        <source>&amp;While its MX record is missing</source>
        <translation>&amp;Solange ihr MX-Eintrag fehlt</translation>
    </message>
    <message>
        <source>Sent that way, SPF passes in the name of the service only. Refused mail is not kept for later.</source>
        <translation>Bei so gesendeter Post besteht SPF nur im Namen des Dienstes. Abgelehnte Post wird nicht für später aufgehoben.</translation>
    </message>
    <message>
        <source>DNS records it will need</source>
        <translation>DNS-Einträge, die sie brauchen wird</translation>
    </message>
    <message>
        <source>An MX and a TXT record at this name.</source>
        <translation>Ein MX- und ein TXT-Eintrag unter diesem Namen.</translation>
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
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Strg+N)</translation>
    </message>
    <message>
        <source>The history on this computer</source>
        <translation>Der Verlauf auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>MessageContent</name>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>A text that is typed here</source>
        <translation>Ein hier eingegebener Text</translation>
    </message>
    <message>
        <source>A whole message from a file (.eml)</source>
        <translation>Eine ganze Nachricht aus einer Datei (.eml)</translation>
    </message>
    <message>
        <source>A template of the account</source>
        <translation>Eine Vorlage des Kontos</translation>
    </message>
    <message>
        <source>What is se&amp;nt</source>
        <translation>Was gese&amp;ndet wird</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Preview of the HTML</source>
        <translation>Vorschau des HTML</translation>
    </message>
    <message>
        <source>Text and HTML</source>
        <translation>Text und HTML</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Pictures and other things from the network are not loaded.</source>
        <translation>Bilder und anderes aus dem Netz werden nicht geladen.</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the message&apos;s file</source>
        <translation>Datei der Nachricht wählen</translation>
    </message>
    <message>
        <source>The message, decoded</source>
        <translation>Die Nachricht, dekodiert</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>It has its own headers: From, To, Subject. Recipients given above come first.</source>
        <translation>Sie hat eigene Kopfzeilen: From, To, Subject. Oben angegebene Empfänger gehen vor.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Template (name or ARN)</source>
        <translation>&amp;Vorlage (Name oder ARN)</translation>
    </message>
    <message>
        <source>&amp;Template (ARN)</source>
        <translation>&amp;Vorlage (ARN)</translation>
    </message>
    <message>
        <source>&amp;Data (JSON)</source>
        <translation>&amp;Daten (JSON)</translation>
    </message>
    <message>
        <source>The values of the template&apos;s {{placeholders}}.</source>
        <translation>Die Werte der {{Platzhalter}} der Vorlage.</translation>
    </message>
    <message>
        <source>Choose a message</source>
        <translation>Nachricht wählen</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Nachrichten (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>MessageController</name>
    <message>
        <source>The message was not sent</source>
        <translation>Die Nachricht wurde nicht gesendet</translation>
    </message>
    <message>
        <source>It is not known whether the message was sent</source>
        <translation>Es ist nicht bekannt, ob die Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>%1 Ask a recipient or look at the events of the configuration set before it is sent again: it would arrive twice.</source>
        <translation>%1 Fragen Sie einen Empfänger oder sehen Sie die Ereignisse des Konfigurationssatzes an, bevor sie noch einmal gesendet wird: Sie käme zweimal an.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message tags</source>
        <translation>Nachrichten-Tags</translation>
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
        <translation>Ich habe nachgesehen: &amp;noch einmal senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>A verified address, or any of a verified domain.</source>
        <translation>Eine bestätigte Adresse oder eine beliebige einer bestätigten Domain.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>A&amp;ntwort an</translation>
    </message>
    <message>
        <source>Configuration set</source>
        <translation>Konfigurationssatz</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Confi&amp;guration set</source>
        <translation>Konfi&amp;gurationssatz</translation>
    </message>
    <message>
        <source>Message ta&amp;gs</source>
        <translation>Nachrichten-Ta&amp;gs</translation>
    </message>
    <message>
        <source>Sent, as message %1</source>
        <translation>Gesendet, als Nachricht %1</translation>
    </message>
    <message>
        <source>Send another</source>
        <translation>Weitere senden</translation>
    </message>
    <message>
        <source>This account is in the service&apos;s sandbox: every recipient has to be verified, and 200 messages a day are taken.</source>
        <translation>Dieses Konto ist in der Sandbox des Dienstes: Jeder Empfänger muss bestätigt sein, und 200 Nachrichten am Tag werden angenommen.</translation>
    </message>
    <message>
        <source>Sending is switched off for this account.</source>
        <translation>Der Versand ist für dieses Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>A message has one sender.</source>
        <translation>Eine Nachricht hat einen Absender.</translation>
    </message>
    <message>
        <source>A message has 50 recipients at most; these are %1.</source>
        <translation>Eine Nachricht hat höchstens 50 Empfänger; dies sind %1.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n IPs to %1</source>
        <translation>
            <numerusform>%n IP nach %1 verschieben</numerusform>
            <numerusform>%n IPs nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail sent through a pool leaves from its IPs only.</source>
        <translation>Post über einen Pool geht nur von seinen IPs aus.</translation>
    </message>
    <message>
        <source>%1 is left without an IP.</source>
        <translation>In %1 bleibt keine IP übrig.</translation>
    </message>
</context>
<context>
    <name>NetworkTransport</name>
    <message>
        <source>AWS_CA_BUNDLE names %1, which holds no certificate in PEM form.</source>
        <translation>AWS_CA_BUNDLE nennt %1; darin steht kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>AWS_CA_BUNDLE names %1, which cannot be read: %2.</source>
        <translation>AWS_CA_BUNDLE nennt %1, lässt sich aber nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>NewIdentityDialog</name>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Domain or e-mail address</source>
        <translation>Domain oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>example.com or news@example.com</source>
        <translation>example.com oder news@example.com</translation>
    </message>
    <message>
        <source>&amp;Domain or e-mail address</source>
        <translation>&amp;Domain oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A domain covers every address in it and is verified by DNS records; a single address is verified by a link in a message.</source>
        <translation>Eine Domain deckt jede Adresse in ihr ab und wird durch DNS-Einträge bestätigt; eine einzelne Adresse durch einen Link in einer Nachricht.</translation>
    </message>
    <message>
        <source>A domain. Its DNS records are shown next.</source>
        <translation>Eine Domain. Als Nächstes werden ihre DNS-Einträge gezeigt.</translation>
    </message>
    <message>
        <source>An address. The service sends a message with a link to it.</source>
        <translation>Eine Adresse. Der Dienst sendet ihr eine Nachricht mit einem Link.</translation>
    </message>
    <message>
        <source>It is created as %1.</source>
        <translation>Sie wird als %1 angelegt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Domains and e-mail addresses</source>
        <translation>Domains und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>example.com
news@example.org
bücher.example</source>
        <translation>example.com
news@example.org
bücher.example</translation>
    </message>
    <message>
        <source>What becomes of each</source>
        <translation>Was aus jeder wird</translation>
    </message>
    <message>
        <source>&amp;Domains and e-mail addresses, one a line</source>
        <translation>&amp;Domains und E-Mail-Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>From a CSV file…</source>
        <translation>Aus einer CSV-Datei…</translation>
    </message>
    <message>
        <source>Read the names from a CSV file</source>
        <translation>Namen aus einer CSV-Datei lesen</translation>
    </message>
    <message>
        <source>MAIL FROM domain and tags</source>
        <translation>MAIL-FROM-Domain und Tags</translation>
    </message>
    <message>
        <source>MAIL FROM subdomain</source>
        <translation>MAIL-FROM-Subdomain</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>&amp;MAIL FROM subdomain</source>
        <translation>&amp;MAIL-FROM-Subdomain</translation>
    </message>
    <message>
        <source>Optional, for domains. “mail” makes mail.example.com the domain that bounces return to, so that SPF is judged by your own domain. It needs two more DNS records.</source>
        <translation>Freiwillig, für Domains. „mail“ macht mail.example.com zu der Domain, zu der Bounces zurückkommen, sodass SPF nach Ihrer eigenen Domain beurteilt wird. Sie braucht zwei weitere DNS-Einträge.</translation>
    </message>
    <message>
        <source>Several at once…</source>
        <translation>Mehrere auf einmal…</translation>
    </message>
    <message>
        <source>Only one…</source>
        <translation>Nur eine…</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong, which stay in the list</source>
        <translation>
            <numerusform>%n falsch, bleibt in der Liste</numerusform>
            <numerusform>%n falsch, bleiben in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a list, or type: one name a line, or with commas between them.</source>
        <translation>Fügen Sie eine Liste ein oder tippen Sie: ein Name je Zeile oder mit Kommas dazwischen.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n identities</source>
        <translation>
            <numerusform>%n Identität anlegen</numerusform>
            <numerusform>%n Identitäten anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names from a CSV file</source>
        <translation>Namen aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.txt)</source>
        <translation>Tabellen und Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>NewTestDialog</name>
    <message>
        <source>The message is sent to test mailboxes at many providers; results take hours. This is test %1 of the %2 that a month includes; each further one costs about %3 USD (prices of %4).</source>
        <translation>Die Nachricht wird an Testpostfächer bei vielen Anbietern gesendet; Ergebnisse brauchen Stunden. Dies ist Test %1 von %2, die ein Monat enthält; jeder weitere kostet etwa %3 USD (Preise von %4).</translation>
    </message>
    <message>
        <source>The message is sent to test mailboxes at many providers; results take hours. The %1 tests that a month includes are used up: this one costs about %2 USD (prices of %3).</source>
        <translation>Die Nachricht wird an Testpostfächer bei vielen Anbietern gesendet; Ergebnisse brauchen Stunden. Die %1 Tests, die ein Monat enthält, sind verbraucht: Dieser kostet etwa %2 USD (Preise von %3).</translation>
    </message>
    <message>
        <source>New inbox placement test</source>
        <translation>Neuer Platzierungstest</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>HTML of the message</source>
        <translation>HTML der Nachricht</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Name des Tests</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Where the message comes from</source>
        <translation>Woher die Nachricht kommt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Spring newsletter, draft 2</source>
        <translation>Frühjahrs-Newsletter, Entwurf 2</translation>
    </message>
    <message>
        <source>news@example.com, a verified sender</source>
        <translation>news@example.com, ein bestätigter Absender</translation>
    </message>
    <message>
        <source>Write it here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <source>Take it from a file (.eml)</source>
        <translation>Aus einer Datei nehmen (.eml)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Inhalt der Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the file of the message</source>
        <translation>Datei der Nachricht wählen</translation>
    </message>
    <message>
        <source>Choose a message</source>
        <translation>Nachricht wählen</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Nachrichten (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than the 10 MB that a message may have.</source>
        <translation>%1 ist größer als die 10 MB, die eine Nachricht haben darf.</translation>
    </message>
    <message>
        <source>%1
From: %2
Subject: %3</source>
        <translation>%1
Von: %2
Betreff: %3</translation>
    </message>
    <message>
        <source>A message needs a subject and a text, or a file.</source>
        <translation>Eine Nachricht braucht einen Betreff und einen Text, oder eine Datei.</translation>
    </message>
    <message>
        <source>Say from which address it is sent.</source>
        <translation>Geben Sie an, von welcher Adresse sie gesendet wird.</translation>
    </message>
    <message>
        <source>Start one more test</source>
        <translation>Noch einen Test starten</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on %1</source>
        <translation>Anmerkung zum %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Summer sale began</source>
        <translation>Sommerschlussverkauf begonnen</translation>
    </message>
    <message>
        <source>It stands on the time axis of this domain&apos;s charts and in its reports.</source>
        <translation>Sie steht auf der Zeitachse der Diagramme dieser Domain und in ihren Berichten.</translation>
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
        <source>Inbox and spam by mailbox provider</source>
        <translation>Posteingang und Spam nach Postfachanbieter</translation>
    </message>
</context>
<context>
    <name>PlacementChart</name>
    <message>
        <source>Inbox and spam by day</source>
        <translation>Posteingang und Spam nach Tag</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Shows all days again (0)</source>
        <translation>Zeigt wieder alle Tage (0)</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation>Vergrößern	+</translation>
    </message>
    <message>
        <source>Show all days	0</source>
        <translation>Alle Tage zeigen	0</translation>
    </message>
    <message>
        <source>&amp;Note on %1…	N</source>
        <translation>Anmerku&amp;ng zum %1…	N</translation>
    </message>
</context>
<context>
    <name>PlacementResults</name>
    <message>
        <source>State of the test</source>
        <translation>Zustand des Tests</translation>
    </message>
    <message>
        <source>Results take hours, sometimes a day. Sendscope looks again from time to time; you can close it meanwhile.</source>
        <translation>Ergebnisse brauchen Stunden, manchmal einen Tag. Sendscope sieht von Zeit zu Zeit nach; Sie können es inzwischen schließen.</translation>
    </message>
    <message>
        <source>Results by mailbox provider</source>
        <translation>Ergebnisse nach Postfachanbieter</translation>
    </message>
    <message>
        <source>Results of the test</source>
        <translation>Ergebnisse des Tests</translation>
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
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>SPF · DKIM passed</source>
        <translation>SPF · DKIM bestanden</translation>
    </message>
    <message>
        <source>A test without a name</source>
        <translation>Ein Test ohne Namen</translation>
    </message>
    <message>
        <source>“%1” from %2, started %3</source>
        <translation>„%1“ von %2, gestartet %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlacementTestsController</name>
    <message>
        <source>Could not read the inbox placement tests</source>
        <translation>Die Platzierungstests konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the results of a placement test</source>
        <translation>Die Ergebnisse eines Platzierungstests konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is not known whether the test was started</source>
        <translation>Es ist nicht bekannt, ob der Test gestartet wurde</translation>
    </message>
    <message>
        <source>The connection was lost before the service answered. The list is read again: if the test is in it, close this; started again it would cost once more.</source>
        <translation>Die Verbindung ging verloren, bevor der Dienst geantwortet hat. Die Liste wird neu gelesen: Steht der Test darin, schließen Sie dies; noch einmal gestartet würde er noch einmal kosten.</translation>
    </message>
    <message>
        <source>Could not start the test</source>
        <translation>Der Test konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
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
        <translation>Ein Test sendet Ihre Nachricht an Testpostfächer bei vielen Anbietern und sagt einige Stunden später, wo sie angekommen ist: bevor Ihre Kunden es merken.</translation>
    </message>
    <message>
        <source>Select two tests to compare them.</source>
        <translation>Wählen Sie zwei Tests aus, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>PoolDialog</name>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
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
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Mail sent through a configuration set with this pool leaves from its IPs only.</source>
        <translation>Post über einen Konfigurationssatz mit diesem Pool geht nur von seinen IPs aus.</translation>
    </message>
    <message>
        <source>There is a pool of this name already.</source>
        <translation>Es gibt schon einen Pool dieses Namens.</translation>
    </message>
</context>
<context>
    <name>ProcessProvider</name>
    <message>
        <source>credential_process of %1</source>
        <translation>credential_process von %1</translation>
    </message>
</context>
<context>
    <name>ProcessProvider::State</name>
    <message>
        <source>has a quote or a backslash that is not closed. Close it.</source>
        <translation>enthält ein offenes Anführungszeichen oder einen Backslash, auf den nichts folgt. Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>is empty. Write the program to run, or remove the line.</source>
        <translation>ist leer. Schreiben Sie das auszuführende Programm hin, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>cannot be started (%1). Check that the program exists and may be run.</source>
        <translation>kann nicht gestartet werden (%1). Prüfen Sie, ob es das Programm gibt und ob es ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>gave no answer in %1 seconds and was stopped. Run it in a terminal: perhaps it waits for input.</source>
        <translation>hat in %1 Sekunden nicht geantwortet und wurde angehalten. Führen Sie es in einem Terminal aus: Vielleicht wartet es auf eine Eingabe.</translation>
    </message>
    <message>
        <source>wrote far more than an answer and was stopped.</source>
        <translation>hat weit mehr als eine Antwort geschrieben und wurde angehalten.</translation>
    </message>
    <message>
        <source>crashed. Run it in a terminal to see why.</source>
        <translation>ist abgestürzt. Führen Sie es in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>failed with exit code %1. Run it in a terminal to see why.</source>
        <translation>ist mit Exit-Code %1 fehlgeschlagen. Führen Sie es in einem Terminal aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>answered credentials that have expired already. Sign in with it again, and check this computer&apos;s clock.</source>
        <translation>hat Zugangsdaten geliefert, die schon abgelaufen sind. Melden Sie sich damit neu an, und prüfen Sie die Uhr dieses Computers.</translation>
    </message>
</context>
<context>
    <name>RangeChooser</name>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Whole days in UTC; today is not over and left out.</source>
        <translation>Ganze Tage in UTC; heute ist noch nicht vorbei und bleibt weg.</translation>
    </message>
</context>
<context>
    <name>RecheckIdentitiesDialog</name>
    <message numerus="yes">
        <source>Check %n identities again</source>
        <translation>
            <numerusform>%n Identität erneut prüfen</numerusform>
            <numerusform>%n Identitäten erneut prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>the value above</source>
        <translation>der Wert oben</translation>
    </message>
    <message>
        <source>Name of the record</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Wert des Eintrags</translation>
    </message>
    <message>
        <source>In DNS now</source>
        <translation>Jetzt im DNS</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>Der ausgewählte Eintrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy record</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>The domain&apos;s name servers</source>
        <translation>Die Nameserver der Domain</translation>
    </message>
    <message>
        <source>Resolvers</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Not looked up yet.</source>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message>
        <source>Look in other regions</source>
        <translation>In anderen Regionen nachsehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other regions</source>
        <translation>Andere Regionen</translation>
    </message>
    <message>
        <source>Cancel looking in other regions</source>
        <translation>Nachsehen in anderen Regionen abbrechen</translation>
    </message>
    <message>
        <source>Asking other regions</source>
        <translation>Andere Regionen werden gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Each region verifies for itself. Asked is the service in %n other regions, with this connection&apos;s credentials, whether the account has %1 there. Nothing is changed.</source>
        <translation>
            <numerusform>Jede Region bestätigt für sich. Gefragt wird der Dienst in einer anderen Region, mit den Zugangsdaten dieser Verbindung, ob das Konto dort %1 hat. Geändert wird nichts.</numerusform>
            <numerusform>Jede Region bestätigt für sich. Gefragt wird der Dienst in %n anderen Regionen, mit den Zugangsdaten dieser Verbindung, ob das Konto dort %1 hat. Geändert wird nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>verified in %1</source>
        <translation>bestätigt in %1</translation>
    </message>
    <message>
        <source>there, but not verified, in %1</source>
        <translation>vorhanden, aber nicht bestätigt, in %1</translation>
    </message>
    <message numerus="yes">
        <source>not there in %n regions</source>
        <translation>
            <numerusform>nicht vorhanden in %n Region</numerusform>
            <numerusform>nicht vorhanden in %n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at %1: no region said anything.</source>
        <translation>Nachgesehen um %1: Keine Region hat Auskunft gegeben.</translation>
    </message>
    <message>
        <source>Looked at %1: %2.</source>
        <translation>Nachgesehen um %1: %2.</translation>
    </message>
    <message>
        <source>Not known of: %1.</source>
        <translation>Nicht bekannt von: %1.</translation>
    </message>
    <message>
        <source>Work in %1</source>
        <translation>In %1 arbeiten</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export “%1” as CSV</source>
        <translation>„%1“ als CSV exportieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show “%1” as: %2</source>
        <translation>„%1“ zeigen als: %2</translation>
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
    <name>SettingsPanel</name>
    <message>
        <source>Switch DKIM signing on or off</source>
        <translation>DKIM-Signatur ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Set the MAIL FROM domain</source>
        <translation>MAIL-FROM-Domain festlegen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the MAIL FROM domain</source>
        <translation>MAIL-FROM-Domain entfernen</translation>
    </message>
    <message>
        <source>Switch feedback forwarding on or off</source>
        <translation>Weiterleitung von Rückmeldungen ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete this identity</source>
        <translation>Diese Identität löschen</translation>
    </message>
    <message>
        <source>DKIM signing</source>
        <translation>DKIM-Signatur</translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <translation>MAIL FROM</translation>
    </message>
    <message>
        <source>Bounces and complaints</source>
        <translation>Bounces und Beschwerden</translation>
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
        <source>%1 = %2</source>
        <comment>tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On (records: %1)</source>
        <translation>An (Einträge: %1)</translation>
    </message>
    <message>
        <source>Off (records: %1)
Receivers cannot tell that mail is from this domain.</source>
        <translation>Aus (Einträge: %1)
Empfänger können nicht erkennen, dass Post von dieser Domain ist.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>%1 (%2)
If its MX record is missing: %3</source>
        <translation>%1 (%2)
Wenn ihr MX-Eintrag fehlt: %3</translation>
    </message>
    <message>
        <source>The service&apos;s own domain</source>
        <translation>Die eigene Domain des Dienstes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>Forwarded by e-mail
to the Return-Path or From address of the message.</source>
        <translation>Per E-Mail weitergeleitet
an die Return-Path- oder From-Adresse der Nachricht.</translation>
    </message>
    <message>
        <source>Not forwarded by e-mail
as long as event destinations report them.</source>
        <translation>Nicht per E-Mail weitergeleitet,
solange Ereignisziele sie melden.</translation>
    </message>
    <message>
        <source>Switch DKIM signing on for %1?</source>
        <translation>DKIM-Signatur für %1 einschalten?</translation>
    </message>
    <message>
        <source>Switch DKIM signing off for %1?</source>
        <translation>DKIM-Signatur für %1 ausschalten?</translation>
    </message>
    <message>
        <source>Mail from this domain is signed with its DKIM key from now on, as soon as the domain&apos;s DKIM records are found.</source>
        <translation>Post von dieser Domain wird von jetzt an mit ihrem DKIM-Schlüssel signiert, sobald die DKIM-Einträge der Domain gefunden sind.</translation>
    </message>
    <message>
        <source>Mail from this domain goes out without its DKIM signature from now on: receivers may treat it as spam, and DMARC fails unless SPF passes in the domain&apos;s name. The DNS records can stay; signing can be switched on again.</source>
        <translation>Post von dieser Domain geht von jetzt an ohne ihre DKIM-Signatur hinaus: Empfänger können sie als Spam behandeln, und DMARC schlägt fehl, außer SPF besteht im Namen der Domain. Die DNS-Einträge können bleiben; die Signatur lässt sich wieder einschalten.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Forward bounces and complaints of %1 by e-mail?</source>
        <translation>Bounces und Beschwerden von %1 per E-Mail weiterleiten?</translation>
    </message>
    <message>
        <source>Stop forwarding bounces and complaints of %1 by e-mail?</source>
        <translation>Bounces und Beschwerden von %1 nicht mehr per E-Mail weiterleiten?</translation>
    </message>
    <message>
        <source>Each bounce and each complaint comes as an e-mail to the Return-Path address of the message, or else to its From address.</source>
        <translation>Jeder Bounce und jede Beschwerde kommt als E-Mail an die Return-Path-Adresse der Nachricht, sonst an ihre From-Adresse.</translation>
    </message>
    <message>
        <source>Bounces and complaints are then reported by event destinations of configuration sets only. The service asks that one of both is there: as long as no event destination reports them, it goes on to send e-mails.</source>
        <translation>Bounces und Beschwerden melden dann nur noch Ereignisziele von Konfigurationssätzen. Der Dienst verlangt, dass es eines von beiden gibt: Solange kein Ereignisziel sie meldet, sendet er weiter E-Mails.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Stop forwarding</source>
        <translation>Nicht mehr weiterleiten</translation>
    </message>
    <message>
        <source>Remove the MAIL FROM domain %1?</source>
        <translation>Die MAIL-FROM-Domain %1 entfernen?</translation>
    </message>
    <message>
        <source>Mail from %1 goes out with the service&apos;s own MAIL FROM domain from now on: SPF then passes for amazonses.com, no longer for your domain. Bounces of messages on their way still come to %2; leave its DNS records for some days.</source>
        <translation>Post von %1 geht von jetzt an mit der MAIL-FROM-Domain des Dienstes hinaus: SPF besteht dann für amazonses.com, nicht mehr für Ihre Domain. Bounces von Nachrichten, die unterwegs sind, kommen noch zu %2; lassen Sie ihre DNS-Einträge einige Tage stehen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <name>Stage</name>
    <message>
        <source>Cannot write %1 into %2.</source>
        <translation>%1 lässt sich nicht in %2 schreiben.</translation>
    </message>
</context>
<context>
    <name>Store::State</name>
    <message>
        <source>The history in %1 was damaged. It was set aside as %2, and a new one is begun.</source>
        <translation>Der Verlauf in %1 war beschädigt. Er wurde als %2 beiseitegelegt, und ein neuer beginnt.</translation>
    </message>
</context>
<context>
    <name>SubscriptionController</name>
    <message>
        <source>Could not read the dashboard&apos;s subscription</source>
        <translation>Das Abonnement des Dashboards konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read the account&apos;s domains</source>
        <translation>Die Domains des Kontos konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not start the subscription</source>
        <translation>Das Abonnement konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>Could not end the subscription</source>
        <translation>Das Abonnement konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>Could not add %1</source>
        <translation>%1 konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Could not remove %1</source>
        <translation>%1 konnte nicht entfernt werden</translation>
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
        <source>%1 USD a month with %2 domains and %3 inbox placement tests; a further domain %4 USD, a further test %5 USD. Prices of %6; they change: AWS&apos;s price list counts.</source>
        <translation>%1 USD im Monat mit %2 Domains und %3 Platzierungstests; jede weitere Domain %4 USD, jeder weitere Test %5 USD. Preise von %6; sie ändern sich: Es gilt die Preisliste von AWS.</translation>
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
        <translation>Es misst Tag für Tag, wo die Post seiner Domains bei jedem Postfachanbieter ankommt.</translation>
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
        <translation>Dem Konto werden von jetzt an etwa %1 USD im Monat berechnet, bis das Abonnement beendet wird. Es enthält %2 Domains und %3 Platzierungstests.</translation>
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
        <translation>Alle Domains werden entfernt. Das Dashboard kann bis zum Ende dieses Monats gelesen werden, der bezahlt ist; danach sind die Messungen für immer weg. Exportieren Sie, was bleiben soll.</translation>
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
        <translation>Sie wird bis zum Ende dieses Monats gemessen, der bezahlt ist; danach sind ihre Messungen für immer weg. Für die anderen Domains bleibt das Dashboard an.</translation>
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
        <translation>Nichts</translation>
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
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
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
    <name>TagIdentitiesDialog</name>
    <message numerus="yes">
        <source>Tags of %n identities</source>
        <translation>
            <numerusform>Tags von %n Identität</numerusform>
            <numerusform>Tags von %n Identitäten</numerusform>
        </translation>
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
        <translation>Die 12 Ziffern des Kontos: Mit ihnen findet der Dienst, was die Tags trägt.</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Zu entfernende Tags</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>These are set on each of them; a key that is there already gets the new value. All other tags stay.</source>
        <translation>Diese werden bei jeder von ihnen gesetzt; ein Schlüssel, der schon da ist, bekommt den neuen Wert. Alle anderen Tags bleiben.</translation>
    </message>
    <message>
        <source>Back to the tags</source>
        <translation>Zurück zu den Tags</translation>
    </message>
    <message>
        <source>%1 (on %2 of %3)</source>
        <translation>%1 (bei %2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n of them have not been read yet.</source>
        <translation>
            <numerusform>Die Tags von %n davon sind noch nicht gelesen.</numerusform>
            <numerusform>Die Tags von %n davon sind noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An account&apos;s number has 12 digits.</source>
        <translation>Eine Kontonummer hat 12 Ziffern.</translation>
    </message>
</context>
<context>
    <name>TagsController</name>
    <message>
        <source>Could not read the tags</source>
        <translation>Die Tags konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not change the tags</source>
        <translation>Die Tags konnten nicht geändert werden</translation>
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
        <translation>Die 12 Ziffern des Kontos: Mit ihnen findet der Dienst, was die Tags trägt.</translation>
    </message>
    <message>
        <source>An account&apos;s number has 12 digits.</source>
        <translation>Eine Kontonummer hat 12 Ziffern.</translation>
    </message>
</context>
<context>
    <name>TestComparison</name>
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
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Tests compared</source>
        <translation>Verglichene Tests</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>What changed since the earlier test, started %1</source>
        <translation>Was sich seit dem früheren Test geändert hat, gestartet %1</translation>
    </message>
    <message>
        <source>A test that is still running has no results to compare yet.</source>
        <translation>Ein Test, der noch läuft, hat noch keine Ergebnisse zum Vergleichen.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo this change?</source>
        <translation>Diese Änderung rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 goes back to what was read of it before %2:</source>
        <translation>%1 wird wieder auf das gesetzt, was vor %2 gelesen wurde:</translation>
    </message>
    <message>
        <source>It was changed again after that. What was set then is lost as well.</source>
        <translation>Danach wurde es noch einmal geändert. Was dabei festgelegt wurde, geht auch verloren.</translation>
    </message>
    <message>
        <source>What is sent to %1, %2:</source>
        <translation>Das wird an %1, %2 gesendet:</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>WarmupDialog</name>
    <message>
        <source>Warm-up of %1</source>
        <translation>Aufwärmen von %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Warm-up in percent</source>
        <translation>Aufwärmen in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Warm-up</source>
        <translation>Auf&amp;wärmen</translation>
    </message>
    <message>
        <source>0 to 100. A lower number makes the service send less through it; 100 means warmed up.</source>
        <translation>0 bis 100. Bei einer kleineren Zahl sendet der Dienst weniger darüber; 100 heißt aufgewärmt.</translation>
    </message>
    <message>
        <source>The percentage lies between 0 and 100.</source>
        <translation>Die Prozentzahl liegt zwischen 0 und 100.</translation>
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
        <translation>Vollständig, nur auf diesem Computer, sendet nichts, braucht kein AWS-Konto.</translation>
    </message>
    <message>
        <source>Saved connection</source>
        <translation>Gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>Found in ~/.aws; opened as AWS&apos;s own tools open it</source>
        <translation>In ~/.aws gefunden; wird geöffnet, wie die Werkzeuge von AWS es tun</translation>
    </message>
    <message>
        <source>Sign in with IAM Identity Center (SSO)…</source>
        <translation>Mit IAM Identity Center (SSO) anmelden…</translation>
    </message>
    <message>
        <source>With your company&apos;s start URL; a browser opens.</source>
        <translation>Mit der Start-URL Ihrer Firma; ein Browser öffnet sich.</translation>
    </message>
    <message>
        <source>Type in a key pair…</source>
        <translation>Schlüsselpaar eingeben…</translation>
    </message>
    <message>
        <source>Access key id and secret access key, kept in this computer&apos;s keychain.</source>
        <translation>Zugriffsschlüssel-ID und geheimer Zugriffsschlüssel, im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>%1 moved to the pool %2</source>
        <translation>%1 in den Pool %2 verschoben</translation>
    </message>
    <message>
        <source>Warm-up of %1 set to %2 %</source>
        <translation>Aufwärmen von %1 auf %2 % festgelegt</translation>
    </message>
    <message>
        <source>Automatic warm-up of dedicated IPs switched</source>
        <translation>Automatisches Aufwärmen dedizierter IPs umgeschaltet</translation>
    </message>
    <message>
        <source>Sending of the account switched</source>
        <translation>Versand des Kontos umgeschaltet</translation>
    </message>
    <message>
        <source>Delivery of the configuration set %1 changed</source>
        <translation>Zustellung des Konfigurationssatzes %1 geändert</translation>
    </message>
    <message>
        <source>Sending through the configuration set %1 switched</source>
        <translation>Versand über den Konfigurationssatz %1 umgeschaltet</translation>
    </message>
    <message>
        <source>DKIM signing of %1 switched</source>
        <translation>DKIM-Signatur von %1 umgeschaltet</translation>
    </message>
    <message>
        <source>MAIL FROM of %1 changed</source>
        <translation>MAIL FROM von %1 geändert</translation>
    </message>
</context>
<context>
    <name>aws</name>
    <message>
        <source>The role %1 wants a code of the MFA device %2. Open this profile in Sendscope&apos;s window, which asks for it, or choose a profile without MFA.</source>
        <translation>Die Rolle %1 verlangt einen Code des MFA-Geräts %2. Öffnen Sie dieses Profil im Fenster von Sendscope, das danach fragt, oder wählen Sie ein Profil ohne MFA.</translation>
    </message>
    <message>
        <source>Check the role&apos;s trust policy, the external id and the MFA code with your administrator.</source>
        <translation>Prüfen Sie mit Ihrem Administrator die Vertrauensrichtlinie der Rolle, die externe ID und den MFA-Code.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s keys and this computer&apos;s clock.</source>
        <translation>Prüfen Sie die Schlüssel des Profils und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The role %1 could not be assumed: %2 %3</source>
        <translation>Die Rolle %1 konnte nicht übernommen werden: %2 %3</translation>
    </message>
    <message>
        <source>the answer of STS for the role %1</source>
        <translation>die Antwort von STS für die Rolle %1</translation>
    </message>
    <message>
        <source>The answer of STS for the role %1 could not be understood. A proxy may be in between.</source>
        <translation>Die Antwort von STS für die Rolle %1 war nicht zu verstehen. Vielleicht ist ein Proxy dazwischen.</translation>
    </message>
    <message>
        <source>role %1 by way of %2</source>
        <translation>Rolle %1 über %2</translation>
    </message>
    <message>
        <source>profile %1 in %2</source>
        <translation>Profil %1 in %2</translation>
    </message>
    <message>
        <source>AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (not set), and profile %1 in %2 and %3 (no keys).</source>
        <translation>AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY in der Umgebung (nicht gesetzt) und Profil %1 in %2 und %3 (keine Schlüssel).</translation>
    </message>
    <message>
        <source>profile %1 in %2 and %3 (no keys).</source>
        <translation>Profil %1 in %2 und %3 (keine Schlüssel).</translation>
    </message>
    <message>
        <source>Profile %1: %2</source>
        <translation>Profil %1: %2</translation>
    </message>
    <message>
        <source>role_arn needs source_profile or credential_source, one of them.</source>
        <translation>role_arn braucht source_profile oder credential_source, eines von beiden.</translation>
    </message>
    <message>
        <source>credential_source is Environment, but AWS_ACCESS_KEY_ID is not set there.</source>
        <translation>credential_source ist Environment, aber AWS_ACCESS_KEY_ID ist dort nicht gesetzt.</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>credential_source is EcsContainer, but this is no container of ECS.</source>
        <translation>credential_source ist EcsContainer, aber dies ist kein Container von ECS.</translation>
    </message>
    <message>
        <source>credential_source “%1” is none of Environment, Ec2InstanceMetadata and EcsContainer.</source>
        <translation>credential_source „%1“ ist weder Environment noch Ec2InstanceMetadata noch EcsContainer.</translation>
    </message>
    <message>
        <source>its source_profile %1 does not exist.</source>
        <translation>sein source_profile %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>source_profile leads in a circle: %1.</source>
        <translation>source_profile führt im Kreis: %1.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>There are none in %1 and %2: run “aws configure --profile %3”.</source>
        <translation>In %1 und %2 gibt es keine: Führen Sie „aws configure --profile %3“ aus.</translation>
    </message>
    <message>
        <source>Profiles that exist: %1.</source>
        <translation>Vorhandene Profile: %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”%2. %3</source>
        <translation>Es gibt kein Profil „%1“%2. %3</translation>
    </message>
    <message>
        <source> (from AWS_PROFILE or AWS_DEFAULT_PROFILE)</source>
        <translation> (aus AWS_PROFILE oder AWS_DEFAULT_PROFILE)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is a folder. Move it away, or name a file instead.</source>
        <translation>Das ist ein Ordner. Verschieben Sie ihn, oder nennen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>cannot be read (%1). Check its permissions.</source>
        <translation>kann nicht gelesen werden (%1). Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>cannot be read (%1). Check the disk.</source>
        <translation>kann nicht gelesen werden (%1). Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>is larger than 4 MiB, so it is no AWS configuration. Check its path.</source>
        <translation>ist größer als 4 MiB und damit keine AWS-Konfiguration. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>In %1 there is %2 but not %3. Set both, or neither.</source>
        <translation>In %1 gibt es %2, aber nicht %3. Setzen Sie beide oder keines.</translation>
    </message>
    <message>
        <source>%1 in %2 holds a space, a line break or a character that no AWS key has. Copy the key again, with nothing around it.</source>
        <translation>%1 in %2 enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das kein AWS-Schlüssel hat. Kopieren Sie den Schlüssel noch einmal, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>die Umgebung</translation>
    </message>
    <message>
        <source>No credentials from %1: %2 Choose another credential source in the profile.</source>
        <translation>Keine Zugangsdaten von %1: %2 Wählen Sie im Profil eine andere Quelle der Zugangsdaten.</translation>
    </message>
    <message>
        <source>the answer of %1</source>
        <translation>die Antwort von %1</translation>
    </message>
    <message>
        <source>its answer could not be understood.</source>
        <translation>die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>it answered with HTTP status %1.</source>
        <translation>die Antwort hatte den HTTP-Status %1.</translation>
    </message>
    <message>
        <source>the EC2 instance&apos;s role</source>
        <translation>die Rolle der EC2-Instanz</translation>
    </message>
    <message>
        <source>the container&apos;s role</source>
        <translation>die Rolle des Containers</translation>
    </message>
    <message>
        <source>the address %1 is neither encrypted nor this machine&apos;s.</source>
        <translation>die Adresse %1 ist weder verschlüsselt noch die dieses Computers.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>its authorization token has a line break.</source>
        <translation>das Autorisierungstoken enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The credential_process of %1 %2</source>
        <translation>Der credential_process von %1 %2</translation>
    </message>
    <message>
        <source>answered without %1.</source>
        <translation>hat ohne %1 geantwortet.</translation>
    </message>
    <message>
        <source>answered a %1 that is no text.</source>
        <translation>hat als %1 etwas geliefert, das kein Text ist.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>did not answer a JSON object.</source>
        <translation>hat kein JSON-Objekt geliefert.</translation>
    </message>
    <message>
        <source>did not answer Version 1, the only one there is.</source>
        <translation>hat nicht Version 1 geliefert, die einzige, die es gibt.</translation>
    </message>
    <message>
        <source>the answer of the credential_process of %1</source>
        <translation>die Antwort des credential_process von %1</translation>
    </message>
    <message>
        <source>answered an Expiration that is no ISO 8601 time.</source>
        <translation>hat als Expiration keine ISO-8601-Zeit geliefert.</translation>
    </message>
    <message>
        <source>role_arn “%1” is no role; it looks like arn:aws:iam::123456789012:role/NAME.</source>
        <translation>role_arn „%1“ ist keine Rolle; sie sieht aus wie arn:aws:iam::123456789012:role/NAME.</translation>
    </message>
    <message>
        <source>role_session_name may have 2 to 64 letters, digits and _+=,.@-.</source>
        <translation>role_session_name darf 2 bis 64 Buchstaben, Ziffern und _+=,.@- haben.</translation>
    </message>
    <message>
        <source>duration_seconds “%1” has to lie between %2 and %3.</source>
        <translation>duration_seconds „%1“ muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>there is no [sso-session %1] in %2. Run “aws configure sso-session”.</source>
        <translation>es gibt kein [sso-session %1] in %2. Führen Sie „aws configure sso-session“ aus.</translation>
    </message>
    <message>
        <source>%1 is missing. Run “aws configure sso”.</source>
        <translation>%1 fehlt. Führen Sie „aws configure sso“ aus.</translation>
    </message>
    <message>
        <source>sso_region “%1” is no region, such as eu-west-1.</source>
        <translation>sso_region „%1“ ist keine Region wie eu-west-1.</translation>
    </message>
    <message>
        <source>the profile&apos;s %1</source>
        <translation>%1 des Profils</translation>
    </message>
    <message>
        <source>No region is set. Choose one with --region or AWS_REGION, or write region = … into the profile (aws configure does that).</source>
        <translation>Es ist keine Region gesetzt. Wählen Sie eine mit --region oder AWS_REGION, oder schreiben Sie region = … in das Profil (das tut aws configure).</translation>
    </message>
    <message>
        <source>“%1” (from %2) is not a region name. Region names look like eu-west-1.</source>
        <translation>„%1“ (aus %2) ist kein Regionsname. Regionsnamen sehen aus wie eu-west-1.</translation>
    </message>
    <message>
        <source>The endpoint address from %1 %2</source>
        <translation>Die Endpunktadresse aus %1 %2</translation>
    </message>
    <message>
        <source>is not a web address. Write it as https://HOST.</source>
        <translation>ist keine Webadresse. Schreiben Sie sie als https://HOST.</translation>
    </message>
    <message>
        <source>does not start with https://.</source>
        <translation>beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>has no host name. Write it as https://HOST.</source>
        <translation>hat keinen Hostnamen. Schreiben Sie sie als https://HOST.</translation>
    </message>
    <message>
        <source>holds a user name or password. Remove it: requests are signed.</source>
        <translation>enthält einen Benutzernamen oder ein Kennwort. Entfernen Sie es: Anfragen werden signiert.</translation>
    </message>
    <message>
        <source>has a part after ? or #. Remove it.</source>
        <translation>hat einen Teil nach ? oder #. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>is not encrypted. Use https://; http:// is for this computer only.</source>
        <translation>ist nicht verschlüsselt. Verwenden Sie https://; http:// gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>“%1” is not a region name. Region names look like eu-west-1.</source>
        <translation>„%1“ ist kein Regionsname. Regionsnamen sehen aus wie eu-west-1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the connection and try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie die Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 64 MiB and was refused.</source>
        <translation>Die Antwort von %1 ist größer als 64 MiB und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the endpoint, the firewall and that the service runs.</source>
        <translation>%1 verweigert die Verbindung. Prüfen Sie den Endpunkt, die Firewall und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the region, the endpoint and the network connection.</source>
        <translation>Der Host %1 wurde nicht gefunden. Prüfen Sie die Region, den Endpunkt und die Netzverbindung.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2. If your company inspects TLS, name its certificate authority in AWS_CA_BUNDLE.</source>
        <translation>Keine vertrauenswürdige Verbindung zu %1: %2. Wenn Ihre Firma TLS prüft, nennen Sie deren Zertifizierungsstelle in AWS_CA_BUNDLE.</translation>
    </message>
    <message>
        <source>The network proxy does not let Sendscope through to %1: %2.</source>
        <translation>Der Netzwerkproxy lässt Sendscope nicht zu %1 durch: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before its answer came.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen: %2.</translation>
    </message>
    <message>
        <source>The address %1 cannot be sent as it is.</source>
        <translation>Die Adresse %1 kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which the service never does. A proxy or a sign-in page may be in between.</source>
        <translation>%1 hat mit einer Umleitung geantwortet, was der Dienst nie tut. Vielleicht ist ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>It was not unlocked.</source>
        <translation>Er wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>There is none on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used. %1 Keys that you type in are kept in memory only, until Sendscope ends.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht verwenden. %1 Eingegebene Schlüssel bleiben nur im Speicher, bis Sendscope endet.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged: %2.</source>
        <translation>Der Verlauf in %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The disk with the history is full: %1 was not written. Free some space.</source>
        <translation>Der Datenträger mit dem Verlauf ist voll: %1 wurde nicht geschrieben. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be written. Ask for the permission to write there; until then nothing is kept.</source>
        <translation>Der Verlauf in %1 kann nicht geschrieben werden. Bitten Sie um das Recht, dort zu schreiben; bis dahin wird nichts behalten.</translation>
    </message>
    <message>
        <source>Another program works with the history in %1 at the moment. Try again later.</source>
        <translation>Ein anderes Programm arbeitet gerade mit dem Verlauf in %1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The history in %1 could not be used: %2.</source>
        <translation>Der Verlauf in %1 konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>No AWS credentials found. Looked at: %1 Run “aws configure”, or choose another profile with --profile.</source>
        <translation>Keine AWS-Zugangsdaten gefunden. Nachgesehen in: %1 Führen Sie „aws configure“ aus, oder wählen Sie mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>The service answered with the same page twice. Try again later.</source>
        <translation>Der Dienst hat zweimal mit derselben Seite geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>Der Dienst hat mit HTTP-Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The connection was lost on the way. The service was asked again: the change was not carried out.</source>
        <translation>Die Verbindung ging unterwegs verloren. Der Dienst wurde noch einmal gefragt: Die Änderung wurde nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>aws::Json</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
</context>
<context>
    <name>aws::Limits</name>
    <message>
        <source>only visible ASCII characters without :</source>
        <translation>nur sichtbare ASCII-Zeichen ohne :</translation>
    </message>
    <message>
        <source>only visible ASCII characters and blanks</source>
        <translation>nur sichtbare ASCII-Zeichen und Leerzeichen</translation>
    </message>
    <message>
        <source>only letters, digits, _ and -</source>
        <translation>nur Buchstaben, Ziffern, _ und -</translation>
    </message>
    <message>
        <source>only letters, digits and inner hyphens</source>
        <translation>nur Buchstaben, Ziffern und Bindestriche im Innern</translation>
    </message>
    <message>
        <source>only a private key in base64, on one line</source>
        <translation>nur ein privater Schlüssel in Base64, in einer Zeile</translation>
    </message>
</context>
<context>
    <name>aws::Parser</name>
    <message>
        <source>line 1: the file is UTF-16. Save it as UTF-8.</source>
        <translation>Zeile 1: Die Datei ist UTF-16. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>line %1 %2</source>
        <translation>Zeile %1 %2</translation>
    </message>
    <message>
        <source>stands before the first section. Put a header such as [default] above it.</source>
        <translation>steht vor dem ersten Abschnitt. Setzen Sie eine Überschrift wie [default] darüber.</translation>
    </message>
    <message>
        <source>is not a section header. Write it as [default], [profile NAME] or [profile &quot;NAME WITH SPACES&quot;].</source>
        <translation>ist keine Abschnittsüberschrift. Schreiben Sie sie als [default], [profile NAME] oder [profile &quot;NAME MIT LEERZEICHEN&quot;].</translation>
    </message>
    <message>
        <source>is neither a section header nor a setting. Write settings as name = value.</source>
        <translation>ist weder eine Abschnittsüberschrift noch eine Einstellung. Schreiben Sie Einstellungen als Name = Wert.</translation>
    </message>
    <message>
        <source>is indented below %1 but is no setting. Write it as name = value, or remove the blanks before it.</source>
        <translation>ist unter %1 eingerückt, aber keine Einstellung. Schreiben Sie sie als Name = Wert, oder entfernen Sie die Leerzeichen davor.</translation>
    </message>
</context>
<context>
    <name>aws::detail</name>
    <message>
        <source>The answer is a web page and not the service&apos;s. A proxy or a network sign-in page may be in between: open a browser, sign in and try again.</source>
        <translation>Die Antwort ist eine Webseite und nicht die des Dienstes. Vielleicht ist ein Proxy oder eine Anmeldeseite des Netzes dazwischen: Öffnen Sie einen Browser, melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer could not be understood: %1 Check the endpoint and try again.</source>
        <translation>Die Antwort war nicht zu verstehen: %1 Prüfen Sie den Endpunkt und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the secret access key (%1) and this computer&apos;s clock.</source>
        <translation>Prüfen Sie den geheimen Zugriffsschlüssel (%1) und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Sign in again to renew the credentials (%1).</source>
        <translation>Melden Sie sich neu an, um die Zugangsdaten zu erneuern (%1).</translation>
    </message>
    <message>
        <source>Check the access key (%1).</source>
        <translation>Prüfen Sie den Zugriffsschlüssel (%1).</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out: check before you repeat it.</source>
        <translation>Es ist nicht bekannt, ob es ausgeführt wurde: Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>has the wrong type: expected %1, found %2</source>
        <translation>hat den falschen Typ: erwartet %1, gefunden %2</translation>
    </message>
    <message>
        <source>is required and missing</source>
        <translation>ist erforderlich und fehlt</translation>
    </message>
    <message>
        <source>is not a known member; none is allowed here</source>
        <translation>ist kein bekanntes Feld; hier ist keines erlaubt</translation>
    </message>
    <message>
        <source>is not a known member; known are %1</source>
        <translation>ist kein bekanntes Feld; bekannt sind %1</translation>
    </message>
    <message>
        <source>is text that is not valid Unicode</source>
        <translation>ist Text, der kein gültiges Unicode ist</translation>
    </message>
    <message>
        <source>is a number out of range</source>
        <translation>ist eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>is not a date: write it like 2026-11-01T00:00:00Z, or in seconds since 1970</source>
        <translation>ist kein Datum: Schreiben Sie es wie 2026-11-01T00:00:00Z oder in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ist kein Base64</translation>
    </message>
    <message>
        <source>is not valid JSON (%1)</source>
        <translation>ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>is not one JSON value: something follows it</source>
        <translation>ist mehr als ein JSON-Wert: Es folgt noch etwas</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
            <numerusform>muss mindestens %n Zeichen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>has %1 characters; allowed are at most %2</source>
        <translation>hat %1 Zeichen; erlaubt sind höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>muss mindestens %n Eintrag haben</numerusform>
            <numerusform>muss mindestens %n Einträge haben</numerusform>
        </translation>
    </message>
    <message>
        <source>has %1 entries; allowed are at most %2</source>
        <translation>hat %1 Einträge; erlaubt sind höchstens %2</translation>
    </message>
    <message>
        <source>is %1; allowed is %2 to %3</source>
        <translation>ist %1; erlaubt ist %2 bis %3</translation>
    </message>
    <message>
        <source>may contain %1</source>
        <translation>darf enthalten: %1</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 must not be &quot;%2&quot;: it would name another resource.</source>
        <translation>%1 darf nicht „%2“ sein: Das stünde für eine andere Ressource.</translation>
    </message>
    <message>
        <source>has the wrong type: expected a whole number.</source>
        <translation>hat den falschen Typ: erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>has the wrong type: expected true or false.</source>
        <translation>hat den falschen Typ: erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>is not a date.</source>
        <translation>ist kein Datum.</translation>
    </message>
    <message>
        <source>%1 is required and missing.</source>
        <translation>%1 ist erforderlich und fehlt.</translation>
    </message>
</context>
<context>
    <name>aws::sso</name>
    <message>
        <source>The sign-in service&apos;s answer lacks what it needs. Check the SSO region and start URL.</source>
        <translation>In der Antwort des Anmeldedienstes fehlt, was gebraucht wird. Prüfen Sie SSO-Region und Start-URL.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Start it again when you are ready.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt. Beginnen Sie sie noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Nobody confirmed the code in the browser in time. Start the sign-in again.</source>
        <translation>Niemand hat den Code rechtzeitig im Browser bestätigt. Beginnen Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>You have no role %1 in the account %2: %3 Ask whoever manages IAM Identity Center, or choose another role.</source>
        <translation>Sie haben keine Rolle %1 im Konto %2: %3 Fragen Sie die Person, die IAM Identity Center verwaltet, oder wählen Sie eine andere Rolle.</translation>
    </message>
    <message>
        <source>the answer of IAM Identity Center</source>
        <translation>die Antwort von IAM Identity Center</translation>
    </message>
    <message>
        <source>IAM Identity Center answered no credentials for the role %1.</source>
        <translation>IAM Identity Center hat keine Zugangsdaten für die Rolle %1 geliefert.</translation>
    </message>
    <message>
        <source>The sign-in at %1 has expired.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1.</source>
        <translation>Niemand ist bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Sign in from Sendscope&apos;s window, or run “%1”.</source>
        <translation>Melden Sie sich im Fenster von Sendscope an, oder führen Sie „%1“ aus.</translation>
    </message>
    <message>
        <source>SSO role %1 in account %2</source>
        <translation>SSO-Rolle %1 im Konto %2</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be understood. A proxy or a network sign-in page may be in between: open a browser, sign in and try again.</source>
        <translation>Die Antwort des Anmeldedienstes war nicht zu verstehen. Vielleicht ist ein Proxy oder eine Anmeldeseite des Netzes dazwischen: Öffnen Sie einen Browser, melden Sie sich an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept in %1: %2. It holds until Sendscope ends.</source>
        <translation>Die Anmeldung konnte nicht in %1 behalten werden: %2. Sie gilt, bis Sendscope endet.</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
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
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in the chart&apos;s read-out</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2 inbox, %3 spam, inbox rate %4</source>
        <translation>%1: %2 im Posteingang, %3 im Spam, Posteingangsrate %4</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>Inbox rate; hatched is a day without data</source>
        <translation>Posteingangsrate; schraffiert ist ein Tag ohne Daten</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day on an axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>No data in these days</source>
        <translation>Keine Daten an diesen Tagen</translation>
    </message>
    <message>
        <source>A picture is a .png, .svg or .pdf file; choose one of these endings.</source>
        <translation>Ein Bild ist eine .png-, .svg- oder .pdf-Datei; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1: %2 inbox, %3 spam</source>
        <translation>%1: %2 im Posteingang, %3 im Spam</translation>
    </message>
    <message>
        <source>%1, of %2 messages</source>
        <translation>%1, von %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, %2 fehlend</translation>
    </message>
    <message>
        <source>No mail was measured in these days</source>
        <translation>An diesen Tagen wurde keine Post gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s). The lowest: %1, %2 in the inbox</source>
        <translation>
            <numerusform>%n Anbieter. Am niedrigsten: %1, %2 im Posteingang</numerusform>
            <numerusform>%n Anbieter. Am niedrigsten: %1, %2 im Posteingang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s). The lowest inbox rate: %1</source>
        <translation>
            <numerusform>%n Tag. Die niedrigste Posteingangsrate: %1</numerusform>
            <numerusform>%n Tage. Die niedrigste Posteingangsrate: %1</numerusform>
        </translation>
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
        <translation>Prüfen Sie die Zugriffsschlüssel-ID: AWS kennt keinen aktiven Schlüssel dieses Namens. Vielleicht wurde er deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>The secret access key is wrong</source>
        <translation>Der geheime Zugriffsschlüssel ist falsch</translation>
    </message>
    <message>
        <source>The access key id is known, but the secret does not belong to it. Type the secret in again; a blank or a letter may be missing.</source>
        <translation>Die Zugriffsschlüssel-ID ist bekannt, aber der geheime Schlüssel gehört nicht dazu. Geben Sie ihn neu ein; vielleicht fehlt ein Leerzeichen oder ein Buchstabe.</translation>
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
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>AWS refuses requests that are more than five minutes early or late. Set the date, the time and the time zone of this computer.</source>
        <translation>AWS weist Anfragen zurück, die mehr als fünf Minuten zu früh oder zu spät sind. Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Key and secret are right. Ask the account&apos;s administrator to allow ses:GetAccount and the other ses: actions that you need.</source>
        <translation>Beide Schlüssel stimmen. Bitten Sie den Administrator des Kontos, ses:GetAccount und die anderen ses:-Aktionen zu erlauben, die Sie brauchen.</translation>
    </message>
    <message>
        <source>The service does not exist in %1</source>
        <translation>Den Dienst gibt es in %1 nicht</translation>
    </message>
    <message>
        <source>Choose another region. If all of them fail, look at the network connection and its name servers.</source>
        <translation>Wählen Sie eine andere Region. Wenn keine funktioniert, prüfen Sie die Netzverbindung und ihre Nameserver.</translation>
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
        <translation>Vielleicht ist eine Anmeldeseite des Netzes oder ein Proxy dazwischen: Öffnen Sie einen Browser, melden Sie sich im Netz an und prüfen Sie erneut. Gibt es einen eigenen Endpunkt, prüfen Sie ihn.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Der Dienst hat abgelehnt</translation>
    </message>
    <message>
        <source>The Pinpoint Email API may have been shut down here; SES API v2 has everything that it had.</source>
        <translation>Die Pinpoint-Email-API ist hier vielleicht abgeschaltet; SES API v2 hat alles, was sie hatte.</translation>
    </message>
    <message>
        <source>The keys of %1 are not in the keychain. Type them in again.</source>
        <translation>Die Schlüssel von %1 sind nicht im Schlüsselbund. Geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for %1 is damaged. Type the keys in again.</source>
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
        <source>Give the connection a name, such as &quot;Marketing, Ireland&quot;.</source>
        <translation>Geben Sie der Verbindung einen Namen, etwa „Marketing, Irland“.</translation>
    </message>
    <message>
        <source>This version of Sendscope does not know the credentials&apos; source %1.</source>
        <translation>Diese Version von Sendscope kennt die Quelle %1 der Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no AWS region; one looks like eu-west-1.</source>
        <translation>„%1“ ist keine AWS-Region; Regionen sehen aus wie eu-west-1.</translation>
    </message>
    <message>
        <source>Choose the region that mail is sent from.</source>
        <translation>Wählen Sie die Region, aus der gesendet wird.</translation>
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
        <translation>Geben Sie --input oder --input-file an, nicht beide.</translation>
    </message>
    <message>
        <source>--input is empty; it takes a JSON object such as {}.</source>
        <translation>--input ist leer; es nimmt ein JSON-Objekt wie {}.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty; it takes a JSON object such as {}.</source>
        <translation>%1 ist leer; es nimmt ein JSON-Objekt wie {}.</translation>
    </message>
    <message>
        <source>Performs one operation: AWS&apos;s member names in and out, one JSON document on stdout.
Timestamps are ISO 8601 in UTC, blobs are base64. Exit code 0; 1 when the service or the network
refused; 2 when the input was refused before anything was sent.

Example: sendscopectl call GetEmailIdentity --input &apos;{&quot;EmailIdentity&quot;: &quot;example.com&quot;}&apos;</source>
        <translation>Führt eine Operation aus: Ein- und Ausgabe mit den Feldnamen von AWS, ein JSON-Dokument auf stdout.
Zeitstempel sind ISO 8601 in UTC, Blobs Base64. Exit-Code 0; 1, wenn der Dienst oder das Netz
abgelehnt hat; 2, wenn die Eingabe abgelehnt wurde, bevor etwas gesendet war.

Beispiel: sendscopectl call GetEmailIdentity --input &apos;{&quot;EmailIdentity&quot;: &quot;example.com&quot;}&apos;</translation>
    </message>
    <message>
        <source>One of the 42 operations; see --list.</source>
        <translation>Eine der 42 Operationen; siehe --list.</translation>
    </message>
    <message>
        <source>The request as a JSON object; default {}.</source>
        <translation>Die Anfrage als JSON-Objekt; Standard {}.</translation>
    </message>
    <message>
        <source>The same from a file; - reads standard input.</source>
        <translation>Dasselbe aus einer Datei; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Names all operations with their members (required ones with *).</source>
        <translation>Nennt alle Operationen mit ihren Feldern (erforderliche mit *).</translation>
    </message>
    <message>
        <source>Name one operation, such as GetAccount; &apos;sendscopectl call --list&apos; names all.</source>
        <translation>Nennen Sie eine Operation wie GetAccount; &apos;sendscopectl call --list&apos; nennt alle.</translation>
    </message>
    <message>
        <source>Not sent, since only SES API v2 knows it: %1.</source>
        <translation>Nicht gesendet, weil nur SES API v2 es kennt: %1.</translation>
    </message>
    <message>
        <source>Perform one of the 42 operations, JSON in and out.</source>
        <translation>Eine der 42 Operationen ausführen, Ein- und Ausgabe in JSON.</translation>
    </message>
    <message>
        <source>List every identity as a table, JSON or CSV.</source>
        <translation>Jede Identität aufzählen, als Tabelle, JSON oder CSV.</translation>
    </message>
    <message>
        <source>Write a table of the account as CSV.</source>
        <translation>Eine Tabelle des Kontos als CSV schreiben.</translation>
    </message>
    <message>
        <source>Write the DNS records that a domain needs.</source>
        <translation>Die DNS-Einträge schreiben, die eine Domain braucht.</translation>
    </message>
    <message>
        <source>Check a domain&apos;s DNS records, and say what is wrong.</source>
        <translation>Die DNS-Einträge einer Domain prüfen und sagen, was falsch ist.</translation>
    </message>
    <message>
        <source>Run a practice account on this machine, without AWS.</source>
        <translation>Ein Übungskonto auf diesem Computer betreiben, ohne AWS.</translation>
    </message>
    <message>
        <source>Profile of ~/.aws/config and ~/.aws/credentials.</source>
        <translation>Profil aus ~/.aws/config und ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>AWS region, such as eu-west-1.</source>
        <translation>AWS-Region, zum Beispiel eu-west-1.</translation>
    </message>
    <message>
        <source>pinpoint (Pinpoint Email, v1) or ses (SES API v2, the default).</source>
        <translation>pinpoint (Pinpoint Email, v1) oder ses (SES API v2, der Standard).</translation>
    </message>
    <message>
        <source>Another address of the service, such as the sandbox&apos;s.</source>
        <translation>Eine andere Adresse des Dienstes, etwa die der Sandbox.</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>Name one domain, such as example.com.</source>
        <translation>Nennen Sie eine Domain wie example.com.</translation>
    </message>
    <message>
        <source>%1 is an address; DNS records belong to its domain.</source>
        <translation>%1 ist eine Adresse; DNS-Einträge gehören zu ihrer Domain.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain name.</source>
        <translation>„%1“ ist kein Domainname.</translation>
    </message>
    <message>
        <source>Looks up every DNS record that a domain of the account needs, at the domain&apos;s own name servers
and at public resolvers, and says what is wrong and what to do. Exit code 0 if all is right, 1 if
not, 2 for usage.

Asked are 1.1.1.1, 8.8.8.8 and 9.9.9.9, unless --server names others, and the name servers that
the domain is delegated to; they learn the domain&apos;s name, and nothing else.

Example: sendscopectl dns check example.com --region eu-west-1</source>
        <translation>Sieht jeden DNS-Eintrag nach, den eine Domain des Kontos braucht, bei den Nameservern der Domain
selbst und bei öffentlichen Resolvern, und sagt, was falsch ist und was zu tun ist. Exit-Code 0,
wenn alles stimmt, 1, wenn nicht, 2 bei falschem Aufruf.

Gefragt werden 1.1.1.1, 8.8.8.8 und 9.9.9.9, wenn --server keine anderen nennt, und die Nameserver,
an die die Domain delegiert ist; sie erfahren den Namen der Domain und sonst nichts.

Beispiel: sendscopectl dns check example.com --region eu-west-1</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>A domain of the account.</source>
        <translation>Eine Domain des Kontos.</translation>
    </message>
    <message>
        <source>A resolver to ask in place of the public ones; can be given several times.</source>
        <translation>Ein Resolver, der statt der öffentlichen gefragt wird; mehrmals möglich.</translation>
    </message>
    <message>
        <source>A name server of the domain, in place of those that it is delegated to, such as before a move; can be given several times.</source>
        <translation>Ein Nameserver der Domain statt derer, an die sie delegiert ist, etwa vor einem Umzug; mehrmals möglich.</translation>
    </message>
    <message>
        <source>One JSON document.</source>
        <translation>Ein JSON-Dokument.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server; give an address or a name, such as 192.0.2.1 or [2001:db8::1]:5353.</source>
        <translation>„%1“ ist kein Server; geben Sie eine Adresse oder einen Namen an, etwa 192.0.2.1 oder [2001:db8::1]:5353.</translation>
    </message>
    <message>
        <source>The server %1 is not found: %2.</source>
        <translation>Der Server %1 ist nicht zu finden: %2.</translation>
    </message>
    <message>
        <source>Say what to do: &apos;sendscopectl dns check example.com&apos;. See --help.</source>
        <translation>Sagen Sie, was zu tun ist: &apos;sendscopectl dns check example.com&apos;. Siehe --help.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
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
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records are not right.</source>
        <translation>%1: %2 von %3 Einträgen stimmen nicht.</translation>
    </message>
    <message>
        <source>%1: the records are right, the service has not confirmed them.</source>
        <translation>%1: Die Einträge stimmen, der Dienst hat sie nicht bestätigt.</translation>
    </message>
    <message>
        <source>every identity with its details</source>
        <translation>jede Identität mit ihren Einzelheiten</translation>
    </message>
    <message>
        <source>every configuration set with its settings</source>
        <translation>jeder Konfigurationssatz mit seinen Einstellungen</translation>
    </message>
    <message>
        <source>every dedicated IP with its pool and warm-up</source>
        <translation>jede dedizierte IP mit Pool und Aufwärmen</translation>
    </message>
    <message>
        <source>inbox and spam by day</source>
        <translation>Posteingang und Spam nach Tag</translation>
    </message>
    <message>
        <source>inbox and spam by mailbox provider</source>
        <translation>Posteingang und Spam nach Postfachanbieter</translation>
    </message>
    <message>
        <source>every blacklist that has a dedicated IP</source>
        <translation>jede Sperrliste, auf der eine dedizierte IP steht</translation>
    </message>
    <message>
        <source>messages to many, and where they landed</source>
        <translation>Nachrichten an viele, und wo sie ankamen</translation>
    </message>
    <message>
        <source>inbox placement tests and their results</source>
        <translation>Platzierungstests und ihre Ergebnisse</translation>
    </message>
    <message>
        <source>Writes a table of the account as CSV (RFC 4180, UTF-8), to a file or to stdout.
A file is written whole or not at all; one that is there is replaced. Ranges of
over 30 days are read in several calls.

Tables:
</source>
        <translation>Schreibt eine Tabelle des Kontos als CSV (RFC 4180, UTF-8), in eine Datei oder auf stdout.
Eine Datei wird ganz oder gar nicht geschrieben; eine vorhandene wird ersetzt. Zeiträume von
mehr als 30 Tagen werden in mehreren Aufrufen gelesen.

Tabellen:
</translation>
    </message>
    <message>
        <source>; needs --domain</source>
        <translation>; braucht --domain</translation>
    </message>
    <message>
        <source>
Example, the last 30 days of a domain:
  sendscopectl export domain-statistics --domain example.com --out statistics.csv</source>
        <translation>
Beispiel, die letzten 30 Tage einer Domain:
  sendscopectl export domain-statistics --domain example.com --out statistics.csv</translation>
    </message>
    <message>
        <source>One of the tables above.</source>
        <translation>Eine der Tabellen oben.</translation>
    </message>
    <message>
        <source>The domain, subscribed to the deliverability dashboard.</source>
        <translation>Die Domain, abonniert für das Zustellbarkeits-Dashboard.</translation>
    </message>
    <message>
        <source>First day, such as 2026-10-01 (UTC); default 30 days up to --to.</source>
        <translation>Erster Tag, etwa 2026-10-01 (UTC); Standard: 30 Tage bis --to.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-10-01, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt einen Tag wie 2026-10-01, nicht „%2“.</translation>
    </message>
    <message>
        <source>--from %1 lies after --to %2; exchange them.</source>
        <translation>--from %1 liegt nach --to %2; vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>Name the table to export: %1.</source>
        <translation>Nennen Sie die zu exportierende Tabelle: %1.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keine Tabelle „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 is about one domain: name it with --domain, such as --domain example.com.</source>
        <translation>%1 betrifft eine Domain: Nennen Sie sie mit --domain, etwa --domain example.com.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2.</source>
        <translation>--%1 hat bei %2 keine Bedeutung.</translation>
    </message>
    <message>
        <source>--out takes the name of a file.</source>
        <translation>--out nimmt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Lists every identity of the account, however many pages there are, as a table, JSON or CSV on
stdout. The last line on stderr says how many there were: identities=N.

Example: sendscopectl list identities --details --json --region eu-west-1</source>
        <translation>Zählt jede Identität des Kontos auf, wie viele Seiten es auch sind, als Tabelle, JSON oder CSV auf
stdout. Die letzte Zeile auf stderr sagt, wie viele es waren: identities=N.

Beispiel: sendscopectl list identities --details --json --region eu-west-1</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Reads each identity too: DKIM, MAIL FROM, tags (one call each).</source>
        <translation>Liest auch jede Identität: DKIM, MAIL FROM, Tags (je ein Aufruf).</translation>
    </message>
    <message>
        <source>A JSON array of objects.</source>
        <translation>Ein JSON-Array von Objekten.</translation>
    </message>
    <message>
        <source>CSV as RFC 4180 has it.</source>
        <translation>CSV nach RFC 4180.</translation>
    </message>
    <message>
        <source>Say what to list: &apos;sendscopectl list identities&apos;. See --help.</source>
        <translation>Sagen Sie, was aufzuzählen ist: &apos;sendscopectl list identities&apos;. Siehe --help.</translation>
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation>Geben Sie --json oder --csv an, nicht beide.</translation>
    </message>
    <message>
        <source>Writes the DNS records that a domain needs, in the form in which they are published, to stdout.

Formats:
</source>
        <translation>Schreibt die DNS-Einträge, die eine Domain braucht, in der Form, in der sie veröffentlicht werden, auf stdout.

Formate:
</translation>
    </message>
    <message>
        <source>
Example:
  sendscopectl records example.com --format route53 &gt; batch.json
  aws route53 change-resource-record-sets --hosted-zone-id Z... --change-batch file://batch.json</source>
        <translation>
Beispiel:
  sendscopectl records example.com --format route53 &gt; batch.json
  aws route53 change-resource-record-sets --hosted-zone-id Z... --change-batch file://batch.json</translation>
    </message>
    <message>
        <source>One of the formats above; default text.</source>
        <translation>Eines der Formate oben; Standard: text.</translation>
    </message>
    <message>
        <source>--format takes %1, not &quot;%2&quot;.</source>
        <translation>--format nimmt %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>The service asks for no DNS records for %1: its DKIM key is the owner&apos;s, and it has no MAIL FROM domain.</source>
        <translation>Der Dienst verlangt für %1 keine DNS-Einträge: Ihr DKIM-Schlüssel ist der eigene, und sie hat keine MAIL-FROM-Domain.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--data takes demo or empty, not &quot;%1&quot;.</source>
        <translation>--data nimmt demo oder empty, nicht „%1“.</translation>
    </message>
    <message>
        <source>A practice account on this machine: Amazon Pinpoint Email (v1) and SES API v2, without AWS.
Says where it listens and which keys it knows, one a line, and runs until Ctrl+C.
Nothing is sent and nothing costs; what you change is gone when it ends.

Example:
  sendscopectl sandbox --port 8025 &amp;
  export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=... AWS_REGION=eu-west-1
  aws sesv2 list-email-identities --endpoint-url http://127.0.0.1:8025</source>
        <translation>Ein Übungskonto auf diesem Computer: Amazon Pinpoint Email (v1) und SES API v2, ohne AWS.
Nennt seine Adresse und die Schlüssel, die es kennt, je eine Zeile, und läuft bis Strg+C.
Nichts wird gesendet, nichts kostet etwas; was Sie ändern, ist mit dem Ende weg.

Beispiel:
  sendscopectl sandbox --port 8025 &amp;
  export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=... AWS_REGION=eu-west-1
  aws sesv2 list-email-identities --endpoint-url http://127.0.0.1:8025</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0, the default, takes a free one.</source>
        <translation>Port auf 127.0.0.1; 0, der Standard, nimmt einen freien.</translation>
    </message>
    <message>
        <source>demo (default): domains in every state, 400 days of statistics, campaigns, placement tests, dedicated IPs. empty: an account in which nothing has happened.</source>
        <translation>demo (Standard): Domains in jedem Zustand, 400 Tage Statistik, Kampagnen, Platzierungstests, dedizierte IPs. empty: ein Konto, in dem noch nichts geschehen ist.</translation>
    </message>
    <message>
        <source>Equal seeds give equal demo data, relative to today; default 1.</source>
        <translation>Gleiche Startwerte ergeben gleiche Demodaten, bezogen auf heute; Standard 1.</translation>
    </message>
    <message>
        <source>Every answer waits this long; default 0.</source>
        <translation>Jede Antwort wartet so lange; Standard 0.</translation>
    </message>
    <message>
        <source>Requests a second that are answered, the others are throttled (429); default 0, no limit.</source>
        <translation>Anfragen je Sekunde, die beantwortet werden, die anderen werden gedrosselt (429); Standard 0, ohne Grenze.</translation>
    </message>
    <message>
        <source>Seconds until a new identity is verified and a placement test is completed; default 20.</source>
        <translation>Sekunden, bis eine neue Identität bestätigt und ein Platzierungstest fertig ist; Standard 20.</translation>
    </message>
    <message>
        <source>Verified domains besides the data, to fill many pages; default 0.</source>
        <translation>Bestätigte Domains zusätzlich zu den Daten, um viele Seiten zu füllen; Standard 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much: sandbox takes options only. See --help.</source>
        <translation>„%1“ ist zu viel: sandbox nimmt nur Optionen. Siehe --help.</translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 cannot be used: %2.</source>
        <translation>Port %1 von 127.0.0.1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Write how a domain&apos;s mail landed as PDF or HTML.</source>
        <translation>Schreiben, wie die Post einer Domain ankam, als PDF oder HTML.</translation>
    </message>
    <message>
        <source>Print the least IAM policy for reading, or for everything.</source>
        <translation>Die kleinste IAM-Richtlinie zum Lesen oder für alles ausgeben.</translation>
    </message>
    <message>
        <source>Prints the least IAM policy for looking at an account, or for everything that Sendscope can do
with it. Nothing is sent. The same policy serves both APIs.

Example: sendscopectl policy read-only &gt; policy.json</source>
        <translation>Gibt die kleinste IAM-Richtlinie aus, um ein Konto anzusehen oder alles damit zu tun, was Sendscope
kann. Nichts wird gesendet. Dieselbe Richtlinie gilt für beide APIs.

Beispiel: sendscopectl policy read-only &gt; policy.json</translation>
    </message>
    <message>
        <source>read-only or full</source>
        <translation>read-only oder full</translation>
    </message>
    <message>
        <source>Say what the policy is for: &apos;sendscopectl policy read-only&apos; or &apos;full&apos;.</source>
        <translation>Sagen Sie, wofür die Richtlinie ist: &apos;sendscopectl policy read-only&apos; oder &apos;full&apos;.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>Die zu schreibende PDF-Datei.</translation>
    </message>
    <message>
        <source>The HTML file to write.</source>
        <translation>Die zu schreibende HTML-Datei.</translation>
    </message>
    <message>
        <source>--%1 takes the name of a file that ends in .%1, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt den Namen einer Datei, der auf .%1 endet, nicht „%2“.</translation>
    </message>
    <message>
        <source>Say what to write: --pdf FILE, --html FILE or both, such as --pdf report.pdf.</source>
        <translation>Sagen Sie, was zu schreiben ist: --pdf DATEI, --html DATEI oder beides, etwa --pdf report.pdf.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask the service in the other regions as well whether a domain that is not verified is so there.</source>
        <translation>Den Dienst auch in den anderen Regionen fragen, ob eine Domain, die hier nicht bestätigt ist, es dort ist.</translation>
    </message>
    <message>
        <source>Not known of %1: it %2.</source>
        <translation>Von %1 nicht bekannt: Der Dienst dort %2.</translation>
    </message>
    <message>
        <source>--keep has no meaning for %1.</source>
        <translation>--keep hat bei %1 keine Bedeutung.</translation>
    </message>
    <message>
        <source>Keep what the service says of deliverability in the history on this computer, and take from it what the service has forgotten.</source>
        <translation>Was der Dienst über die Zustellbarkeit sagt, im Verlauf auf diesem Computer behalten und daraus ergänzen, was der Dienst vergessen hat.</translation>
    </message>
    <message>
        <source>Writes how a domain&apos;s mail landed as one PDF or HTML file, or both: key figures, charts, the
changes and notes that the window has of these days, the campaigns, all numbers as tables, how
they are made. The HTML file loads nothing from anywhere. A file is written whole or not at
all; one that is there is replaced. No display is needed.

Example, the last 30 days of a domain:
  sendscopectl report example.com --pdf report.pdf</source>
        <translation>Schreibt, wie die Post einer Domain ankam, als PDF- oder HTML-Datei oder als beides: Kennzahlen,
Diagramme, die Änderungen und Anmerkungen, die das Fenster zu diesen Tagen hat, die Kampagnen,
alle Zahlen als Tabellen und wie sie entstehen. Die HTML-Datei lädt nichts nach. Eine Datei wird
ganz oder gar nicht geschrieben; eine vorhandene wird ersetzt. Ein Bildschirm ist nicht nötig.

Beispiel, die letzten 30 Tage einer Domain:
  sendscopectl report example.com --pdf report.pdf</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>To practise without an account, run &apos;sendscopectl sandbox&apos; and give its address with --endpoint-url.</source>
        <translation>Um ohne Konto zu üben, führen Sie &apos;sendscopectl sandbox&apos; aus, und geben Sie dessen Adresse mit --endpoint-url an.</translation>
    </message>
    <message>
        <source>Last day, itself included; default yesterday, of campaigns today.</source>
        <translation>Letzter Tag, er selbst eingeschlossen; Standard: gestern, bei Kampagnen heute.</translation>
    </message>
    <message>
        <source>The days from %1 on lie in the future; today is %2 (UTC).</source>
        <translation>Die Tage ab %1 liegen in der Zukunft; heute ist %2 (UTC).</translation>
    </message>
    <message>
        <source>--other-regions needs the service&apos;s public addresses: %1 serves %2 alone.</source>
        <translation>--other-regions braucht die öffentlichen Adressen des Dienstes: %1 dient nur %2.</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
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
    <message>
        <source>Afterwards it can take %1 until everybody sees it.</source>
        <translation>Danach kann es %1 dauern, bis alle es sehen.</translation>
    </message>
    <message>
        <source>There is no SPF record, and none is needed for this domain itself.</source>
        <translation>Es gibt keinen SPF-Eintrag, und für diese Domain selbst ist keiner nötig.</translation>
    </message>
    <message>
        <source>The record is at %1: the provider added the domain to the name once more. Enter the name without the domain.</source>
        <translation>Der Eintrag steht unter %1: Der Anbieter hat die Domain noch einmal an den Namen gehängt. Geben Sie den Namen ohne die Domain ein.</translation>
    </message>
    <message>
        <source>The value became %1: the provider added the domain to it. End the value with a dot.</source>
        <translation>Der Wert wurde zu %1: Der Anbieter hat die Domain daran gehängt. Beenden Sie den Wert mit einem Punkt.</translation>
    </message>
    <message>
        <source>There are addresses (%1) in place of the CNAME: a proxy is switched on for it. Set the record to &quot;DNS only&quot;.</source>
        <translation>Statt des CNAME stehen Adressen da (%1): Ein Proxy ist dafür eingeschaltet. Stellen Sie den Eintrag auf „DNS only“.</translation>
    </message>
    <message>
        <source>The value was entered with quotation marks; enter it without.</source>
        <translation>Der Wert wurde mit Anführungszeichen eingegeben; geben Sie ihn ohne ein.</translation>
    </message>
    <message>
        <source>There are blanks around the value; enter it without.</source>
        <translation>Um den Wert stehen Leerzeichen; geben Sie ihn ohne ein.</translation>
    </message>
    <message>
        <source>Something follows the value (%1); enter only: %2</source>
        <translation>Auf den Wert folgt etwas (%1); geben Sie nur ein: %2</translation>
    </message>
    <message>
        <source>The value is that of another region (%1); here it is %2.</source>
        <translation>Der Wert ist der einer anderen Region (%1); hier ist es %2.</translation>
    </message>
    <message>
        <source>The value is %1 instead of %2.</source>
        <translation>Der Wert ist %1 statt %2.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n MX records; a MAIL FROM domain must have exactly one. Remove the others.</source>
        <translation>
            <numerusform>Es gibt %n MX-Eintrag; eine MAIL-FROM-Domain muss genau einen haben. Entfernen Sie die anderen.</numerusform>
            <numerusform>Es gibt %n MX-Einträge; eine MAIL-FROM-Domain muss genau einen haben. Entfernen Sie die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more than one %1 record at this name, which makes all of them void. Put them together into one.</source>
        <translation>Unter diesem Namen gibt es mehr als einen %1-Eintrag, was alle ungültig macht. Fassen Sie sie zu einem zusammen.</translation>
    </message>
    <message>
        <source>Receivers would have to look up more than 10 names for this SPF record, and give up. Remove includes that are not needed.</source>
        <translation>Empfänger müssten für diesen SPF-Eintrag mehr als 10 Namen nachsehen und geben auf. Entfernen Sie Includes, die nicht nötig sind.</translation>
    </message>
    <message>
        <source>The domain&apos;s name servers do not have this record. Publish it as shown.</source>
        <translation>Die Nameserver der Domain haben diesen Eintrag nicht. Veröffentlichen Sie ihn wie gezeigt.</translation>
    </message>
    <message>
        <source>There is no DMARC record, and large mailbox providers ask for one. A first one that changes nothing: %1</source>
        <translation>Es gibt keinen DMARC-Eintrag, und große Postfachanbieter verlangen einen. Ein erster, der nichts ändert: %1</translation>
    </message>
    <message>
        <source>The domain is delegated to %1, and none of them is responsible for it. Correct the name servers at the registrar.</source>
        <translation>Die Domain ist an %1 delegiert, und keiner davon ist für sie zuständig. Berichtigen Sie die Nameserver beim Registrar.</translation>
    </message>
    <message>
        <source>The domain is delegated to %1, but its zone names %2. The record may have been published at servers that nobody asks; correct the name servers at the registrar.</source>
        <translation>Die Domain ist an %1 delegiert, aber ihre Zone nennt %2. Vielleicht wurde der Eintrag bei Servern veröffentlicht, die niemand fragt; berichtigen Sie die Nameserver beim Registrar.</translation>
    </message>
    <message>
        <source>The registry of .%1 does not know the domain: it is not registered, has expired, or has no name servers.</source>
        <translation>Die Registry von .%1 kennt die Domain nicht: Sie ist nicht registriert, abgelaufen oder hat keine Nameserver.</translation>
    </message>
    <message>
        <source>Some of the domain&apos;s name servers have the record, %1 does not yet. They exchange changes among themselves, usually within minutes.</source>
        <translation>Einige Nameserver der Domain haben den Eintrag, %1 noch nicht. Sie tauschen Änderungen untereinander aus, meist binnen Minuten.</translation>
    </message>
    <message>
        <source>Published and right. %1 still remembers that there was nothing, for another %2.</source>
        <translation>Veröffentlicht und richtig. %1 merkt sich noch %2 lang, dass nichts da war.</translation>
    </message>
    <message>
        <source>Published and right. %1 does not see it yet.</source>
        <translation>Veröffentlicht und richtig. %1 sieht es noch nicht.</translation>
    </message>
    <message>
        <source>Published and right. %1 still remembers an older value, for another %2.</source>
        <translation>Veröffentlicht und richtig. %1 merkt sich noch %2 lang einen älteren Wert.</translation>
    </message>
    <message>
        <source>No name server could be asked. Whether the record is there is not known.</source>
        <translation>Kein Nameserver konnte gefragt werden. Ob der Eintrag da ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not answer. Whether the record is there is not known; try again.</source>
        <translation>%1 antwortet nicht. Ob der Eintrag da ist, ist nicht bekannt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 reports a failure of its own. Whether the record is there is not known; if this lasts, the domain&apos;s name servers or its DNSSEC are broken.</source>
        <translation>%1 meldet einen eigenen Fehler. Ob der Eintrag da ist, ist nicht bekannt; hält das an, sind die Nameserver der Domain oder ihr DNSSEC gestört.</translation>
    </message>
    <message>
        <source>%1 refuses to answer for this domain. Whether the record is there is not known.</source>
        <translation>%1 verweigert die Antwort für diese Domain. Ob der Eintrag da ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not yet visible</source>
        <translation>noch nicht sichtbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Please add these records to the DNS of %1. With them, Amazon SES may send mail for this domain and sign it. Nothing that is there now has to be changed or removed.</source>
        <translation>Bitte tragen Sie diese Einträge in das DNS von %1 ein. Mit ihnen darf Amazon SES Post für diese Domain senden und signieren. Nichts, was jetzt da ist, muss geändert oder entfernt werden.</translation>
    </message>
    <message>
        <source>If your provider adds %1 to every name itself, enter the name without it: %2.</source>
        <translation>Wenn Ihr Anbieter %1 selbst an jeden Namen hängt, geben Sie den Namen ohne ein: %2.</translation>
    </message>
    <message>
        <source>Values have no quotation marks, blanks or dots around them, unless your provider asks for them.</source>
        <translation>Werte haben keine Anführungszeichen, Leerzeichen oder Punkte um sich, außer Ihr Anbieter verlangt sie.</translation>
    </message>
    <message>
        <source>With Cloudflare, set the CNAME records to &quot;DNS only&quot; (grey cloud); proxied ones do not work.</source>
        <translation>Stellen Sie die CNAME-Einträge bei Cloudflare auf „DNS only“ (graue Wolke); mit Proxy funktionieren sie nicht.</translation>
    </message>
    <message>
        <source>%1 must have exactly this one MX record; where the priority has a field of its own, it is 10.</source>
        <translation>%1 muss genau diesen einen MX-Eintrag haben; wo die Priorität ein eigenes Feld hat, ist sie 10.</translation>
    </message>
    <message>
        <source>To see whether it worked: dig +short %1 %2</source>
        <translation>So sehen Sie, ob es geklappt hat: dig +short %1 %2</translation>
    </message>
    <message>
        <source>Amazon SES looks again by itself, usually within minutes, for up to 72 hours.</source>
        <translation>Amazon SES sieht von selbst wieder nach, meist binnen Minuten, bis zu 72 Stunden lang.</translation>
    </message>
    <message>
        <source>DNS records for %1</source>
        <translation>DNS-Einträge für %1</translation>
    </message>
    <message>
        <source>Type:  %1
Name:  %2
Value: %3

</source>
        <translation>Typ:  %1
Name: %2
Wert: %3

</translation>
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
        <translation>Die %1-Einträge stimmen, aber der Dienst hat sie noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>It looks again by itself, for up to 72 hours.</source>
        <translation>Er sieht von selbst wieder nach, bis zu 72 Stunden lang.</translation>
    </message>
    <message numerus="yes">
        <source>It looks again by itself; %n of 72 hours are left.</source>
        <translation>
            <numerusform>Er sieht von selbst wieder nach; von 72 Stunden bleibt %n.</numerusform>
            <numerusform>Er sieht von selbst wieder nach; von 72 Stunden bleiben %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its 72 hours are over; if nothing changes soon, ask it to start again.</source>
        <translation>Seine 72 Stunden sind um; wenn sich bald nichts ändert, bitten Sie ihn, neu zu beginnen.</translation>
    </message>
    <message>
        <source>The %1 records are right now, but the service has stopped looking for them. Ask it to start again: switch DKIM signing off and on, or set the MAIL FROM domain anew.</source>
        <translation>Die %1-Einträge stimmen jetzt, aber der Dienst sucht nicht mehr nach ihnen. Bitten Sie ihn, neu zu beginnen: Schalten Sie die DKIM-Signatur aus und ein, oder legen Sie die MAIL-FROM-Domain neu fest.</translation>
    </message>
    <message>
        <source>The %1 records are right, but the service did not see them the last time it looked. It looks again by itself.</source>
        <translation>Die %1-Einträge stimmen, aber der Dienst hat sie beim letzten Nachsehen nicht gesehen. Er sieht von selbst wieder nach.</translation>
    </message>
    <message>
        <source>DKIM is there; a MAIL FROM domain of your own is not set up. It is optional, and lets SPF pass in the name of your domain.</source>
        <translation>DKIM ist da; eine eigene MAIL-FROM-Domain ist nicht eingerichtet. Sie ist freiwillig und lässt SPF im Namen Ihrer Domain bestehen.</translation>
    </message>
    <message>
        <source>Amazon SES: %1</source>
        <translation>Amazon SES: %1</translation>
    </message>
    <message>
        <source>The Route 53 hosted zone of %1</source>
        <translation>Die gehostete Zone von %1 in Route 53</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Zone file lines (BIND)</source>
        <translation>Zeilen für die Zonendatei (BIND)</translation>
    </message>
    <message>
        <source>Route 53 change batch</source>
        <translation>Änderungsstapel für Route 53</translation>
    </message>
    <message>
        <source>Cloudflare import</source>
        <translation>Import für Cloudflare</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Letter to the DNS administrator</source>
        <translation>Brief an die DNS-Verwaltung</translation>
    </message>
    <message>
        <source>Letter to the DNS administrator (HTML)</source>
        <translation>Brief an die DNS-Verwaltung (HTML)</translation>
    </message>
    <message>
        <source>no such record at this name</source>
        <translation>kein solcher Eintrag unter diesem Namen</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>refers to other servers</source>
        <translation>verweist auf andere Server</translation>
    </message>
    <message>
        <source>failure of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>refused to answer</source>
        <translation>verweigert die Antwort</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>war nicht zu erreichen</translation>
    </message>
    <message>
        <source>answered something else</source>
        <translation>hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>wurde nicht abgewartet</translation>
    </message>
    <message>
        <source>The identity is verified in %1, but not in %2: each region verifies for itself, with records of its own. Work in %1 to send from there; or publish the records of %2 as well, to send from here too.</source>
        <translation>Die Identität ist in %1 bestätigt, aber nicht in %2: Jede Region bestätigt für sich, mit eigenen Einträgen. Arbeiten Sie in %1, um von dort zu senden, oder veröffentlichen Sie auch die Einträge von %2, um auch von hier zu senden.</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>does not take the credentials; it may be switched off for the account</source>
        <translation>nimmt die Zugangsdaten nicht an und ist für das Konto vielleicht ausgeschaltet</translation>
    </message>
    <message>
        <source>answers no more for now</source>
        <translation>antwortet vorerst nicht mehr</translation>
    </message>
    <message>
        <source>does not allow it to be read</source>
        <translation>erlaubt das Lesen nicht</translation>
    </message>
    <message>
        <source>refuses: %1</source>
        <translation>lehnt ab: %1</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>day in a report</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By mailbox provider</source>
        <translation>Nach Postfachanbieter</translation>
    </message>
    <message>
        <source>The lowest inbox rate comes first. At the right: how many messages were measured.</source>
        <translation>Die niedrigste Posteingangsrate steht zuerst. Rechts: wie viele Nachrichten gemessen wurden.</translation>
    </message>
    <message>
        <source>By mailbox provider and day</source>
        <translation>Nach Postfachanbieter und Tag</translation>
    </message>
    <message>
        <source>The inbox rate of each mailbox provider on each day</source>
        <translation>Die Posteingangsrate jedes Postfachanbieters an jedem Tag</translation>
    </message>
    <message>
        <source>Days are days in UTC. The numbers are those of the service&apos;s deliverability dashboard, which looks into mailboxes of a panel at each provider: “inbox” and “spam” count the messages found there, and a day without any is left out, it is not a zero.</source>
        <translation>Tage sind Tage in UTC. Die Zahlen sind die des Zustellbarkeits-Dashboards des Dienstes, das bei jedem Anbieter in die Postfächer einer Stichprobe sieht: „Posteingang“ und „Spam“ zählen die dort gefundenen Nachrichten, und ein Tag ohne solche bleibt weg, er ist keine Null.</translation>
    </message>
    <message>
        <source>Inbox rate is inbox ÷ (inbox + spam), spam rate is the rest. The service answers for 30 days at most; for longer ranges its answers are put together by day, every day once, and rates are computed from the counts. The read rate over several answers is their mean, weighed by inbox.</source>
        <translation>Posteingangsrate ist Posteingang ÷ (Posteingang + Spam), Spamrate ist der Rest. Der Dienst antwortet für höchstens 30 Tage; für längere Zeiträume werden seine Antworten tageweise zusammengesetzt, jeder Tag einmal, und Raten aus den Anzahlen berechnet. Die Leserate über mehrere Antworten ist ihr Mittel, gewichtet nach Posteingang.</translation>
    </message>
    <message>
        <source>The projected volume is the service&apos;s estimate for all of the domain&apos;s mail. A change compares with as many days right before: rates in percentage points, volumes in percent.</source>
        <translation>Die Hochrechnung der Menge ist die Schätzung des Dienstes für alle Post der Domain. Eine Änderung vergleicht mit ebenso vielen Tagen unmittelbar davor: Raten in Prozentpunkten, Mengen in Prozent.</translation>
    </message>
    <message>
        <source>No mail was measured in these days.</source>
        <translation>An diesen Tagen wurde keine Post gemessen.</translation>
    </message>
    <message>
        <source>%1 of the measured mail reached the inbox.</source>
        <translation>%1 der gemessenen Post kam im Posteingang an.</translation>
    </message>
    <message>
        <source>%1 of the measured mail reached the inbox: %2.</source>
        <translation>%1 der gemessenen Post kam im Posteingang an: %2.</translation>
    </message>
    <message>
        <source>The lowest inbox rate is that of %1, with %2.</source>
        <translation>Die niedrigste Posteingangsrate hat %1, mit %2.</translation>
    </message>
    <message>
        <source>Deliverability report</source>
        <translation>Zustellbarkeitsbericht</translation>
    </message>
    <message>
        <source>Sendscope · %1 · written %2</source>
        <translation>Sendscope · %1 · erstellt %2</translation>
    </message>
    <message>
        <source>Numbers by mailbox provider</source>
        <translation>Zahlen nach Postfachanbieter</translation>
    </message>
    <message>
        <source>Numbers by day</source>
        <translation>Zahlen nach Tag</translation>
    </message>
    <message>
        <source>How these figures are made</source>
        <translation>Wie diese Zahlen entstehen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>A report is a .pdf or .html file; choose one of these endings.</source>
        <translation>Ein Bericht ist eine .pdf- oder .html-Datei; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>%1 · Note: %2</source>
        <translation>%1 · Anmerkung: %2</translation>
    </message>
    <message>
        <source>%1 · Change: %2</source>
        <translation>%1 · Änderung: %2</translation>
    </message>
    <message>
        <source>Changes and notes</source>
        <translation>Änderungen und Anmerkungen</translation>
    </message>
    <message>
        <source>Not all campaigns could be read: %1</source>
        <translation>Nicht alle Kampagnen konnten gelesen werden: %1</translation>
    </message>
    <message>
        <source>The service recognised no message to many in these days.</source>
        <translation>Der Dienst hat an diesen Tagen keine Nachricht an viele erkannt.</translation>
    </message>
    <message>
        <source>The lowest inbox rate comes first.</source>
        <translation>Die niedrigste Posteingangsrate steht zuerst.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more campaign(s), with higher inbox rates, are not listed.</source>
        <translation>
            <numerusform>%n weitere Kampagne mit höherer Posteingangsrate ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Kampagnen mit höheren Posteingangsraten sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the range could not be read and are missing.</source>
        <translation>
            <numerusform>%n Tag des Zeitraums konnte nicht gelesen werden und fehlt.</numerusform>
            <numerusform>%n Tage des Zeitraums konnten nicht gelesen werden und fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>email</name>
    <message>
        <source>There is no operation &quot;%1&quot;; &apos;sendscopectl call --list&apos; names all of them.</source>
        <translation>Es gibt keine Operation „%1“; „sendscopectl call --list“ nennt alle.</translation>
    </message>
    <message>
        <source>There is no operation &quot;%1&quot;. Did you mean %2?</source>
        <translation>Es gibt keine Operation „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
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
        <translation>Standard</translation>
    </message>
    <message>
        <source>Tracking domain</source>
        <translation>Tracking-Domain</translation>
    </message>
    <message>
        <source>the service&apos;s own</source>
        <translation>die des Dienstes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no API; use &apos;pinpoint&apos; (v1) or &apos;ses&apos; (v2).</source>
        <translation>„%1“ ist keine API; verwenden Sie „pinpoint“ (v1) oder „ses“ (v2).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The message is larger than the 40 MB that the service takes.</source>
        <translation>Die Nachricht ist größer als die 40 MB, die der Dienst annimmt.</translation>
    </message>
    <message>
        <source>This is no message: it has bytes in it that no message has.</source>
        <translation>Das ist keine Nachricht: Sie enthält Bytes, die in keiner Nachricht vorkommen.</translation>
    </message>
    <message>
        <source>This is no header line: “%1”. Headers stand first, then an empty line.</source>
        <translation>Das ist keine Kopfzeile: „%1“. Zuerst stehen Kopfzeilen, dann eine leere Zeile.</translation>
    </message>
    <message>
        <source>The header From is missing.</source>
        <translation>Die Kopfzeile From fehlt.</translation>
    </message>
    <message>
        <source>There is nothing after the headers.</source>
        <translation>Nach den Kopfzeilen steht nichts.</translation>
    </message>
    <message>
        <source>EndDate is more than 30 days after StartDate; ask for at most 30 days in one call</source>
        <translation>EndDate liegt mehr als 30 Tage nach StartDate; fragen Sie nach höchstens 30 Tagen je Aufruf</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits, _ and - are taken.</source>
        <translation>Nur Buchstaben ohne Akzente, Ziffern, _ und - sind erlaubt.</translation>
    </message>
    <message>
        <source>A name has 64 characters at most; these are %1.</source>
        <translation>Ein Name hat höchstens 64 Zeichen; dies sind %1.</translation>
    </message>
    <message>
        <source>Only the domain, without https:// and what follows it.</source>
        <translation>Nur die Domain, ohne https:// und was darauf folgt.</translation>
    </message>
    <message>
        <source>A domain has 253 characters at most.</source>
        <translation>Eine Domain hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>There are %1 tags; a thing has 50 at most.</source>
        <translation>Das sind %1 Tags; möglich sind höchstens 50.</translation>
    </message>
    <message>
        <source>A tag without a key is not taken.</source>
        <translation>Ein Tag ohne Schlüssel wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The tag “%1”: %2.</source>
        <translation>Das Tag „%1“: %2.</translation>
    </message>
    <message>
        <source>The tag “%1”: keys that start with aws: are AWS&apos;s own.</source>
        <translation>Das Tag „%1“: Schlüssel, die mit aws: beginnen, gehören AWS.</translation>
    </message>
    <message>
        <source>The tag “%1”: only letters, digits, blanks and _ . : / = + - @ are taken.</source>
        <translation>Das Tag „%1“: Erlaubt sind nur Buchstaben, Ziffern, Leerzeichen und _ . : / = + - @.</translation>
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation>Der Schlüssel „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>A message tag needs a name and a value.</source>
        <translation>Ein Nachrichten-Tag braucht einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>The name “%1” is there twice.</source>
        <translation>Der Name „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>CloudWatch needs one dimension at least.</source>
        <translation>CloudWatch braucht mindestens eine Dimension.</translation>
    </message>
    <message>
        <source>CloudWatch takes 10 dimensions at most.</source>
        <translation>CloudWatch nimmt höchstens 10 Dimensionen.</translation>
    </message>
    <message>
        <source>A dimension needs a name and a default value.</source>
        <translation>Eine Dimension braucht einen Namen und einen Standardwert.</translation>
    </message>
    <message>
        <source>The dimension “%1”: %2.</source>
        <translation>Die Dimension „%1“: %2.</translation>
    </message>
    <message>
        <source>The dimension “%1” is there twice.</source>
        <translation>Die Dimension „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“%1” is no address, such as news@example.com.</source>
        <translation>„%1“ ist keine Adresse wie news@example.com.</translation>
    </message>
    <message>
        <source>“%1”: the part before @ is not taken.</source>
        <translation>„%1“: Der Teil vor dem @ wird nicht angenommen.</translation>
    </message>
    <message>
        <source>“%1”: the part after @ is no domain.</source>
        <translation>„%1“: Der Teil nach dem @ ist keine Domain.</translation>
    </message>
    <message>
        <source>This is no JSON: %1, in line %2.</source>
        <translation>Das ist kein JSON: %1, in Zeile %2.</translation>
    </message>
    <message>
        <source>The data is a JSON object: {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Die Daten sind ein JSON-Objekt: {&quot;name&quot;: &quot;Wert&quot;}.</translation>
    </message>
    <message>
        <source>It looks like %1</source>
        <translation>Er sieht aus wie %1</translation>
    </message>
    <message>
        <source>An ARN is needed.</source>
        <translation>Ein ARN ist nötig.</translation>
    </message>
    <message>
        <source>This is no ARN.</source>
        <translation>Das ist kein ARN.</translation>
    </message>
    <message>
        <source>This is an ARN of something else.</source>
        <translation>Das ist der ARN von etwas anderem.</translation>
    </message>
    <message>
        <source>It is in %1, and this connection in %2.</source>
        <translation>Er liegt in %1 und diese Verbindung in %2.</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>keine Region</translation>
    </message>
    <message>
        <source>The account in it, “%1”, is not 12 digits.</source>
        <translation>Das Konto darin, „%1“, besteht nicht aus 12 Ziffern.</translation>
    </message>
    <message>
        <source>It belongs to account %1, and this one is %2.</source>
        <translation>Er gehört zum Konto %1, und dies ist %2.</translation>
    </message>
    <message>
        <source>opens and links over HTTPS</source>
        <translation>Öffnungen und Links über HTTPS</translation>
    </message>
    <message>
        <source>opens over HTTPS, links as they are written</source>
        <translation>Öffnungen über HTTPS, Links wie geschrieben</translation>
    </message>
    <message>
        <source>opens over HTTP, links as they are written</source>
        <translation>Öffnungen über HTTP, Links wie geschrieben</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Delivery is tried for</source>
        <translation>Zustellung wird versucht für</translation>
    </message>
    <message>
        <source>Tracked links</source>
        <translation>Verfolgte Links</translation>
    </message>
    <message>
        <source>A domain has a dot in it, as in example.com.</source>
        <translation>In einer Domain steht ein Punkt, wie in example.com.</translation>
    </message>
    <message>
        <source>There is a dot too many.</source>
        <translation>Da ist ein Punkt zu viel.</translation>
    </message>
    <message>
        <source>A part of a domain has 63 characters at most.</source>
        <translation>Ein Teil einer Domain hat höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>A domain has letters, digits and inner hyphens only.</source>
        <translation>Eine Domain hat nur Buchstaben, Ziffern und Bindestriche im Innern.</translation>
    </message>
    <message>
        <source>An IP address is no domain.</source>
        <translation>Eine IP-Adresse ist keine Domain.</translation>
    </message>
    <message>
        <source>“.%1” is no top-level domain.</source>
        <translation>„.%1“ ist keine Top-Level-Domain.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Sending is switched off: no mail leaves this account in this region.</source>
        <translation>Der Versand ist ausgeschaltet: In dieser Region verlässt keine Post das Konto.</translation>
    </message>
    <message>
        <source>The account is in the service&apos;s sandbox: mail goes to verified addresses only, 200 a day. Ask AWS for production access.</source>
        <translation>Das Konto ist in der Sandbox des Dienstes: Post geht nur an bestätigte Adressen, 200 am Tag. Beantragen Sie bei AWS den Produktionszugang.</translation>
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
        <source>The domain&apos;s DNS records were not found: nothing can be sent from it.</source>
        <translation>Die DNS-Einträge der Domain wurden nicht gefunden: Von ihr kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Waits for the link in the service&apos;s message to be opened.</source>
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
        <source>The deliverability dashboard&apos;s subscription ends on %1.</source>
        <translation>Das Abonnement des Zustellbarkeits-Dashboards endet am %1.</translation>
    </message>
    <message>
        <source>The deliverability dashboard&apos;s subscription ends soon.</source>
        <translation>Das Abonnement des Zustellbarkeits-Dashboards endet bald.</translation>
    </message>
    <message>
        <source>Is no longer tracked from the end of the month on.</source>
        <translation>Wird ab dem Monatsende nicht mehr gemessen.</translation>
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
        <translation>Der Dienst hat nichts einzuwenden: keine Probleme mit Bounces oder Beschwerden.</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>The account is under review, usually for too many bounces (over 5 %) or complaints (over 0.1 %). Mend the cause and tell AWS what was done, or sending may be stopped.</source>
        <translation>Das Konto wird überprüft, meist wegen zu vieler Bounces (über 5 %) oder Beschwerden (über 0,1 %). Beheben Sie die Ursache und teilen Sie AWS mit, was getan wurde, sonst kann der Versand angehalten werden.</translation>
    </message>
    <message>
        <source>Stopped by AWS</source>
        <translation>Von AWS angehalten</translation>
    </message>
    <message>
        <source>AWS has stopped sending from this account. Only a support case can lift this.</source>
        <translation>AWS hat den Versand von diesem Konto angehalten. Nur ein Supportfall kann das aufheben.</translation>
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
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
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
        <source>%1 (UTC)</source>
        <translation>%1 (UTC)</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space or choose another folder.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk does not take a file of this size. Choose another folder or a shorter range.</source>
        <translation>%1 wurde nicht geschrieben: Der Datenträger nimmt keine Datei dieser Größe. Wählen Sie einen anderen Ordner oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>%1 was not written: you may not write there. Choose a folder of your own or ask for the permission.</source>
        <translation>%1 wurde nicht geschrieben: Sie dürfen dort nicht schreiben. Wählen Sie einen eigenen Ordner oder bitten Sie um das Recht.</translation>
    </message>
    <message>
        <source>%1 was not written: its folder does not exist. Create it or choose another one.</source>
        <translation>%1 wurde nicht geschrieben: Den Ordner gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file, such as %1/export.csv.</source>
        <translation>%1 ist ein Ordner. Geben Sie den Namen einer Datei an, etwa %1/export.csv.</translation>
    </message>
    <message>
        <source>%1 was not written: the name is too long. Choose a shorter one.</source>
        <translation>%1 wurde nicht geschrieben: Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 was not written whole: whoever reads it has stopped reading.</source>
        <translation>%1 wurde nicht ganz geschrieben: Wer es liest, hat aufgehört zu lesen.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Try again or choose another place.</source>
        <translation>%1 wurde nicht geschrieben: %2. Versuchen Sie es erneut oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Its address, %1, is not an https one and was not opened.</source>
        <translation>Seine Adresse, %1, ist keine mit https und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB and was refused.</source>
        <translation>Es ist größer als %1 MB und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
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
        <translation>Hochrechnung</translation>
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
        <translation>Posteingang, hochgerechnet</translation>
    </message>
    <message>
        <source>Projected spam</source>
        <translation>Spam, hochgerechnet</translation>
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
        <translation>Signatur aus</translation>
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
        <translation>Gestartet</translation>
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
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputation</translation>
    </message>
    <message>
        <source>On one list</source>
        <translation>Auf einer Liste</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 points more than before</source>
        <translation>%1 Punkte mehr als zuvor</translation>
    </message>
    <message>
        <source>%1 points less than before</source>
        <translation>%1 Punkte weniger als zuvor</translation>
    </message>
    <message>
        <source>%1 % more than before</source>
        <translation>%1 % mehr als zuvor</translation>
    </message>
    <message>
        <source>%1 % less than before</source>
        <translation>%1 % weniger als zuvor</translation>
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
        <source>Read rate</source>
        <translation>Leserate</translation>
    </message>
    <message>
        <source>Messages measured</source>
        <translation>Gemessene Nachrichten</translation>
    </message>
    <message>
        <source>Inbox at %1 (%)</source>
        <comment>mailbox provider</comment>
        <translation>Posteingang bei %1 (%)</translation>
    </message>
    <message>
        <source>Read rate (%)</source>
        <translation>Leserate (%)</translation>
    </message>
    <message>
        <source>SPF passed (%)</source>
        <translation>SPF bestanden (%)</translation>
    </message>
    <message>
        <source>DKIM passed (%)</source>
        <translation>DKIM bestanden (%)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Managed domain</source>
        <translation>Verwaltete Domain</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Zeitweise gestört</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Use the service&apos;s own domain</source>
        <translation>Ohne sie senden</translation>
    </message>
    <message>
        <source>Reject the message</source>
        <translation>Senden verweigern</translation>
    </message>
    <message>
        <source>TLS required</source>
        <translation>TLS verlangt</translation>
    </message>
    <message>
        <source>TLS optional</source>
        <translation>TLS freiwillig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Warmed up</source>
        <translation>Aufgewärmt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Rendering failures</source>
        <translation>Vorlagenfehler</translation>
    </message>
    <message>
        <source>Delivery delays</source>
        <translation>Verzögerungen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Message tag</source>
        <translation>Nachrichten-Tag</translation>
    </message>
    <message>
        <source>Email header</source>
        <translation>E-Mail-Kopfzeile</translation>
    </message>
    <message>
        <source>Link tag</source>
        <translation>Link-Tag</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Transactional</source>
        <translation>Transaktional</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
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
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
</context>
<context>
    <name>reports::Display</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>reports::Row</name>
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
        <source>SPF (%)</source>
        <translation>SPF (%)</translation>
    </message>
    <message>
        <source>DKIM (%)</source>
        <translation>DKIM (%)</translation>
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
        <translation>Gelesen wurde dasselbe wie zuvor.</translation>
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
        <source>No MFA code was given.</source>
        <translation>Es wurde kein MFA-Code eingegeben.</translation>
    </message>
    <message>
        <source>There is a blank in it.</source>
        <translation>Darin steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This is no domain name.</source>
        <translation>Das ist kein Domainname.</translation>
    </message>
    <message>
        <source>The domain after @ is missing.</source>
        <translation>Die Domain nach dem @ fehlt.</translation>
    </message>
    <message>
        <source>The part before @ is missing.</source>
        <translation>Der Teil vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>There is an @ too many.</source>
        <translation>Da ist ein @ zu viel.</translation>
    </message>
    <message>
        <source>The part before @ has 64 characters at most.</source>
        <translation>Der Teil vor dem @ hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>The part before @ has a character that the service does not take.</source>
        <translation>Der Teil vor dem @ hat ein Zeichen, das der Dienst nicht annimmt.</translation>
    </message>
    <message>
        <source>Verified: mail can be sent from this address.</source>
        <translation>Bestätigt: Von dieser Adresse kann Post gesendet werden.</translation>
    </message>
    <message>
        <source>The address was not confirmed in time. Delete it and create it again to get a new message.</source>
        <translation>Die Adresse wurde nicht rechtzeitig bestätigt. Löschen Sie sie und legen Sie sie neu an, um eine neue Nachricht zu bekommen.</translation>
    </message>
    <message>
        <source>The service sent a message to this address. Open the link in it, which is valid for 24 hours.</source>
        <translation>Der Dienst hat eine Nachricht an diese Adresse gesendet. Öffnen Sie den Link darin; er gilt 24 Stunden.</translation>
    </message>
    <message>
        <source>Publish the public key of your own DKIM key as a TXT record. The service looks for it for up to 72 hours.</source>
        <translation>Veröffentlichen Sie den öffentlichen Schlüssel Ihres eigenen DKIM-Schlüsselpaars als TXT-Eintrag. Der Dienst sucht bis zu 72 Stunden lang danach.</translation>
    </message>
    <message>
        <source>Publish the DNS records below at the domain&apos;s DNS provider. The service looks for them for up to 72 hours, usually it takes minutes.</source>
        <translation>Veröffentlichen Sie die DNS-Einträge unten beim DNS-Anbieter der Domain. Der Dienst sucht bis zu 72 Stunden lang danach, meist dauert es Minuten.</translation>
    </message>
    <message>
        <source>The service did not find the DKIM records within 72 hours. Publish the records below, then delete the identity and create it again: the service starts to look anew.</source>
        <translation>Der Dienst hat die DKIM-Einträge nicht binnen 72 Stunden gefunden. Veröffentlichen Sie die Einträge unten, löschen Sie dann die Identität und legen Sie sie neu an: Der Dienst beginnt von vorn zu suchen.</translation>
    </message>
    <message>
        <source>The service cannot find the DKIM records any more, and stops signing soon. Check that all three are still published as below.</source>
        <translation>Der Dienst findet die DKIM-Einträge nicht mehr und hört bald auf zu signieren. Prüfen Sie, ob alle drei noch wie unten veröffentlicht sind.</translation>
    </message>
    <message>
        <source>DKIM is not set up for this domain, so it cannot be verified.</source>
        <translation>DKIM ist für diese Domain nicht eingerichtet, daher kann sie nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>The domain is verified, but sending from it is switched off.</source>
        <translation>Die Domain ist bestätigt, aber der Versand von ihr ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Mail can be sent. The MAIL FROM domain still waits for its MX and TXT records, see below.</source>
        <translation>Post kann gesendet werden. Die MAIL-FROM-Domain wartet noch auf ihre MX- und TXT-Einträge, siehe unten.</translation>
    </message>
    <message>
        <source>Mail can be sent, but the MAIL FROM domain failed: publish its MX and TXT records as below, and no other MX beside it.</source>
        <translation>Post kann gesendet werden, aber die MAIL-FROM-Domain ist fehlgeschlagen: Veröffentlichen Sie ihre MX- und TXT-Einträge wie unten, und keinen anderen MX daneben.</translation>
    </message>
    <message>
        <source>Mail can be sent, but DKIM signing is off: receivers may treat it as spam.</source>
        <translation>Post kann gesendet werden, aber die DKIM-Signatur ist aus: Empfänger können sie als Spam behandeln.</translation>
    </message>
    <message>
        <source>Everything is in place: mail can be sent from every address of this domain.</source>
        <translation>Alles ist bereit: Von jeder Adresse dieser Domain kann Post gesendet werden.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
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
        <translation>Melden, wenn etwas lange gedauert hat und das Fenster im Hintergrund liegt</translation>
    </message>
    <message>
        <source>What takes longer than this is long</source>
        <translation>Als lang gilt, was länger dauert als</translation>
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
        <translation>Das Übungskonto ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>the domain is in the name twice</source>
        <translation>die Domain steht zweimal im Namen</translation>
    </message>
    <message>
        <source>the domain is in the value</source>
        <translation>die Domain steht im Wert</translation>
    </message>
    <message>
        <source>a proxy stands in front</source>
        <translation>ein Proxy steht davor</translation>
    </message>
    <message>
        <source>quotation marks in the value</source>
        <translation>Anführungszeichen im Wert</translation>
    </message>
    <message>
        <source>blanks in the value</source>
        <translation>Leerzeichen im Wert</translation>
    </message>
    <message>
        <source>a word too many in the value</source>
        <translation>ein Wort zu viel im Wert</translation>
    </message>
    <message>
        <source>the value of another region</source>
        <translation>der Wert einer anderen Region</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>more than one MX record</source>
        <translation>mehr als ein MX-Eintrag</translation>
    </message>
    <message>
        <source>more than one policy</source>
        <translation>mehr als eine Richtlinie</translation>
    </message>
    <message>
        <source>too many look-ups</source>
        <translation>zu viele Nachfragen</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>no policy published</source>
        <translation>keine Richtlinie veröffentlicht</translation>
    </message>
    <message>
        <source>wrong name servers</source>
        <translation>falsche Nameserver</translation>
    </message>
    <message>
        <source>the domain is not registered</source>
        <translation>die Domain ist nicht registriert</translation>
    </message>
    <message>
        <source>the name servers disagree</source>
        <translation>die Nameserver sind sich nicht einig</translation>
    </message>
    <message>
        <source>published, but its absence is still remembered</source>
        <translation>veröffentlicht, aber Resolver merken sich noch sein Fehlen</translation>
    </message>
    <message>
        <source>published, but an older value is still remembered</source>
        <translation>veröffentlicht, aber Resolver merken sich noch einen älteren Wert</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>a name server fails</source>
        <translation>ein Nameserver ist gestört</translation>
    </message>
    <message>
        <source>a name server refuses to answer</source>
        <translation>ein Nameserver verweigert die Antwort</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Wartet auf den Dienst</translation>
    </message>
    <message>
        <source>The service looked too early</source>
        <translation>Der Dienst hat zu früh nachgesehen</translation>
    </message>
    <message>
        <source>Verified in another region</source>
        <translation>In einer anderen Region bestätigt</translation>
    </message>
    <message>
        <source>MAIL FROM is not set up</source>
        <translation>MAIL FROM ist nicht eingerichtet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n records</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n records are right</source>
        <translation>
            <numerusform>Der eine Eintrag stimmt</numerusform>
            <numerusform>Alle %n Einträge stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n records could be looked up</source>
        <translation>
            <numerusform>Der eine Eintrag konnte nicht nachgesehen werden</numerusform>
            <numerusform>Keiner der %n Einträge konnte nachgesehen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not right: %1 of %n records</source>
        <translation>
            <numerusform>Nicht richtig: %1 von %n Eintrag</numerusform>
            <numerusform>Nicht richtig: %1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>New domain</source>
        <translation>Neue Domain</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ist schon da</translation>
    </message>
    <message>
        <source>Twice: see line %1</source>
        <translation>Doppelt: siehe Zeile %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>The file has %1; a list of names has 8 MiB at most. Choose the file with the names only.</source>
        <translation>Die Datei hat %1; eine Namensliste hat höchstens 8 MiB. Wählen Sie die Datei nur mit den Namen.</translation>
    </message>
    <message>
        <source>This is no text: save the table as CSV first.</source>
        <translation>Das ist kein Text: Speichern Sie die Tabelle zuerst als CSV.</translation>
    </message>
    <message>
        <source>There is no name in the file: the first column is read, or the one that is headed “domain”, “email” or “identity”.</source>
        <translation>In der Datei steht kein Name: Gelesen wird die erste Spalte oder die mit der Überschrift „domain“, „email“ oder „identity“.</translation>
    </message>
    <message>
        <source>Only what stands before the domain, such as mail: letters, digits and inner hyphens.</source>
        <translation>Nur was vor der Domain steht, etwa mail: Buchstaben, Ziffern und Bindestriche im Innern.</translation>
    </message>
    <message>
        <source>Could not create %1</source>
        <translation>%1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created, with the MAIL FROM domain %1</source>
        <translation>Angelegt, mit der MAIL-FROM-Domain %1</translation>
    </message>
    <message>
        <source>%1 is created, but its MAIL FROM domain could not be set</source>
        <translation>%1 ist angelegt, aber die MAIL-FROM-Domain konnte nicht festgelegt werden</translation>
    </message>
    <message>
        <source>Created, but without a MAIL FROM domain.</source>
        <translation>Angelegt, aber ohne MAIL-FROM-Domain.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Was gone already</source>
        <translation>War schon weg</translation>
    </message>
    <message>
        <source>Could not delete %1</source>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Tags geändert</translation>
    </message>
    <message>
        <source>Could not change the tags of %1</source>
        <translation>Die Tags von %1 konnten nicht geändert werden</translation>
    </message>
    <message>
        <source>It has to be a subdomain, not %1 itself: its MX record would lead the domain&apos;s incoming mail to the service.</source>
        <translation>Es muss eine Subdomain sein, nicht %1 selbst: Ihr MX-Eintrag würde die eingehende Post der Domain zum Dienst leiten.</translation>
    </message>
    <message>
        <source>It has to be a subdomain of %1.</source>
        <translation>Es muss eine Subdomain von %1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>Missing in DNS: %1 of %n %2 records, see below.</source>
        <translation>
            <numerusform>Im DNS fehlt: %1 von %n %2-Eintrag, siehe unten.</numerusform>
            <numerusform>Im DNS fehlt: %1 von %n %2-Einträgen, siehe unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published, but wrong: %1 of %n %2 records, see below what to correct.</source>
        <translation>
            <numerusform>Veröffentlicht, aber falsch: %1 von %n %2-Eintrag, siehe unten, was zu berichtigen ist.</numerusform>
            <numerusform>Veröffentlicht, aber falsch: %1 von %n %2-Einträgen, siehe unten, was zu berichtigen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the %1 records are published could not be found out, see below.</source>
        <translation>Ob die %1-Einträge veröffentlicht sind, war nicht herauszufinden, siehe unten.</translation>
    </message>
    <message>
        <source>The %1 records are published. It takes a while until everybody sees them.</source>
        <translation>Die %1-Einträge sind veröffentlicht. Es dauert eine Weile, bis alle sie sehen.</translation>
    </message>
    <message>
        <source>The %1 records are right; the service has still to confirm them, see below.</source>
        <translation>Die %1-Einträge stimmen; der Dienst muss sie noch bestätigen, siehe unten.</translation>
    </message>
    <message>
        <source>Mail can be sent. %1</source>
        <translation>Post kann gesendet werden. %1</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>In DNS now</source>
        <translation>Jetzt im DNS</translation>
    </message>
    <message>
        <source>%1 is no address; write it as in 192.0.2.1, 192.0.2.1:5353 or [2001:db8::1]:5353.</source>
        <translation>%1 ist keine Adresse; schreiben Sie sie wie 192.0.2.1, 192.0.2.1:5353 oder [2001:db8::1]:5353.</translation>
    </message>
    <message>
        <source>Keep what the service says about deliverability on this computer</source>
        <translation>Auf diesem Computer behalten, was der Dienst über die Zustellbarkeit sagt</translation>
    </message>
    <message>
        <source>Look up the DNS records of domains, when they are looked at</source>
        <translation>DNS-Einträge von Domains nachsehen, wenn sie angesehen werden</translation>
    </message>
    <message>
        <source>DNS servers to ask</source>
        <translation>Zu fragende DNS-Server</translation>
    </message>
    <message>
        <source>Addresses of resolvers; empty for the public ones 1.1.1.1, 8.8.8.8 and 9.9.9.9. The name servers that a domain is delegated to are asked as well.</source>
        <translation>Adressen von Resolvern; leer für die öffentlichen 1.1.1.1, 8.8.8.8 und 9.9.9.9. Die Nameserver, an die eine Domain delegiert ist, werden auch gefragt.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Verified in another region, but not in this one, see below.</source>
        <translation>In einer anderen Region bestätigt, aber nicht in dieser, siehe unten.</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
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
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ speichern</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: refresh before trying again.</source>
        <translation>Vielleicht wurde es trotzdem ausgeführt: Aktualisieren Sie, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The service asks to slow down: wait a moment, then retry.</source>
        <translation>Der Dienst bittet um weniger Eile: Warten Sie einen Moment, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The fault is on the service&apos;s side: retry later.</source>
        <translation>Der Fehler liegt beim Dienst: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Could not read %1</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, war: %2</translation>
    </message>
    <message>
        <source>This connection only reads. Allow changes in the toolbar first.</source>
        <translation>Diese Verbindung liest nur. Erlauben Sie zuerst Änderungen in der Werkzeugleiste.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
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
    <name>ui::EventDestination</name>
    <message>
        <source>The service accepted a message.</source>
        <translation>Der Dienst hat eine Nachricht angenommen.</translation>
    </message>
    <message>
        <source>The service found a virus and did not send.</source>
        <translation>Wegen eines Virus hat der Dienst nicht gesendet.</translation>
    </message>
    <message>
        <source>The receiver refused for good.</source>
        <translation>Der Empfänger hat endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>A recipient called it spam.</source>
        <translation>Ein Empfänger hat sie als Spam gemeldet.</translation>
    </message>
    <message>
        <source>The receiver&apos;s server took it.</source>
        <translation>Der Empfängerserver hat sie angenommen.</translation>
    </message>
    <message>
        <source>A recipient opened it.</source>
        <translation>Ein Empfänger hat sie geöffnet.</translation>
    </message>
    <message>
        <source>A recipient followed a link.</source>
        <translation>Ein Empfänger ist einem Link gefolgt.</translation>
    </message>
    <message>
        <source>A template&apos;s data did not fit.</source>
        <translation>Die Daten einer Vorlage haben nicht gepasst.</translation>
    </message>
    <message>
        <source>The receiver cannot take it for now.</source>
        <translation>Der Empfänger kann sie gerade nicht annehmen.</translation>
    </message>
    <message>
        <source>A recipient changed the subscription.</source>
        <translation>Ein Empfänger hat das Abonnement geändert.</translation>
    </message>
</context>
<context>
    <name>ui::Failure</name>
    <message>
        <source>It may have been deleted elsewhere: refresh the list.</source>
        <translation>Vielleicht wurde es anderswo gelöscht: Aktualisieren Sie die Liste.</translation>
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
        <source>Ask the account&apos;s administrator for the permission.</source>
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
        <source>Check the secret access key and this computer&apos;s clock.</source>
        <translation>Prüfen Sie den geheimen Zugriffsschlüssel und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Check the access key; it may have been deleted.</source>
        <translation>Prüfen Sie den Zugriffsschlüssel; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>Or practise without an account: open the practice account.</source>
        <translation>Oder üben Sie ohne Konto: Öffnen Sie das Übungskonto.</translation>
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
    <name>ui::MfaDialog</name>
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
</TS>
