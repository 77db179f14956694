# Completion of sendscopectl for fish. Operations are asked of the program, so that their names stand nowhere twice.

function __sendscopectl_at
    set -l words (commandline -opc)
    test (count $words) -ge 2; and contains -- $words[2] $argv
end

function __sendscopectl_first
    test (count (commandline -opc)) -eq 2; and __sendscopectl_at $argv
end

complete -c sendscopectl -f
complete -c sendscopectl -n __fish_is_first_token -a call -d 'Perform one of the 42 operations'
complete -c sendscopectl -n __fish_is_first_token -a list -d 'List every identity'
complete -c sendscopectl -n __fish_is_first_token -a export -d 'Write a table of the account as CSV'
complete -c sendscopectl -n __fish_is_first_token -a report -d 'Write how mail landed as PDF or HTML'
complete -c sendscopectl -n __fish_is_first_token -a records -d 'Write the DNS records that a domain needs'
complete -c sendscopectl -n __fish_is_first_token -a dns -d "Check a domain's DNS records"
complete -c sendscopectl -n __fish_is_first_token -a policy -d 'Print the least IAM policy'
complete -c sendscopectl -n __fish_is_first_token -a sandbox -d 'Run a practice account on this machine'
complete -c sendscopectl -n __fish_is_first_token -l version -d 'Tell the version'
complete -c sendscopectl -s h -l help -d 'Explain the command'

set -l connected call list export report records dns
complete -c sendscopectl -n "__sendscopectl_at $connected" -l profile -x -d 'Profile of ~/.aws/config'
complete -c sendscopectl -n "__sendscopectl_at $connected" -l region -x -d 'AWS region'
complete -c sendscopectl -n "__sendscopectl_at $connected" -l api -x -a 'pinpoint ses' -d 'API of the service'
complete -c sendscopectl -n "__sendscopectl_at $connected" -l endpoint-url -x -d 'Another address of the service'

complete -c sendscopectl -n '__sendscopectl_first call' -a "(sendscopectl call --list 2>/dev/null | string replace -r ' .*' '')"
complete -c sendscopectl -n '__sendscopectl_at call' -l input -x -d 'The request as a JSON object'
complete -c sendscopectl -n '__sendscopectl_at call' -l input-file -r -F -d 'The same from a file'
complete -c sendscopectl -n '__sendscopectl_at call' -l list -d 'Name all operations'

complete -c sendscopectl -n '__sendscopectl_first list' -a identities
complete -c sendscopectl -n '__sendscopectl_at list' -l details -d 'Read each identity too'
complete -c sendscopectl -n '__sendscopectl_at list' -l csv -d 'CSV'
complete -c sendscopectl -n '__sendscopectl_at list dns' -l json -d 'JSON'

complete -c sendscopectl -n '__sendscopectl_first export' -a 'identities configuration-sets dedicated-ips domain-statistics isp-placements blacklists campaigns placement-tests'
complete -c sendscopectl -n '__sendscopectl_at export' -l domain -x -d 'A subscribed domain'
complete -c sendscopectl -n '__sendscopectl_at export report' -l from -x -d 'First day'
complete -c sendscopectl -n '__sendscopectl_at export report' -l to -x -d 'Last day'
complete -c sendscopectl -n '__sendscopectl_at export report' -l keep -d 'Keep it in the history'
complete -c sendscopectl -n '__sendscopectl_at export' -l out -r -F -d 'The file to write'

complete -c sendscopectl -n '__sendscopectl_at report' -l pdf -r -F -d 'The PDF file to write'
complete -c sendscopectl -n '__sendscopectl_at report' -l html -r -F -d 'The HTML file to write'

complete -c sendscopectl -n '__sendscopectl_at records' -l format -x -a 'csv bind route53 cloudflare terraform text html'

complete -c sendscopectl -n '__sendscopectl_first dns' -a check
complete -c sendscopectl -n '__sendscopectl_at dns' -l server -x -d 'A resolver to ask'
complete -c sendscopectl -n '__sendscopectl_at dns' -l name-server -x -d 'A name server of the domain'
complete -c sendscopectl -n '__sendscopectl_at dns' -l other-regions -d 'Ask the service in the other regions as well'

complete -c sendscopectl -n '__sendscopectl_first policy' -a 'read-only full'

complete -c sendscopectl -n '__sendscopectl_at sandbox' -l port -x -d 'Port on 127.0.0.1'
complete -c sendscopectl -n '__sendscopectl_at sandbox' -l data -x -a 'demo empty' -d 'What is there'
complete -c sendscopectl -n '__sendscopectl_at sandbox' -l seed -x -d 'Equal seeds give equal data'
complete -c sendscopectl -n '__sendscopectl_at sandbox' -l latency-ms -x -d 'Every answer waits'
complete -c sendscopectl -n '__sendscopectl_at sandbox' -l rate -x -d 'Requests a second'
complete -c sendscopectl -n '__sendscopectl_at sandbox' -l verify-after -x -d 'Seconds until verified'
complete -c sendscopectl -n '__sendscopectl_at sandbox' -l identities -x -d 'Verified domains besides'
