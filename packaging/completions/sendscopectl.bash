# Completion of sendscopectl for bash. Operations are asked of the program, so that their names stand nowhere twice.

_sendscopectl() {
    local cur prev words cword
    _init_completion -n = || return
    local connection='--profile --region --api --endpoint-url --help'
    local command=${words[1]-}

    if ((cword == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'call list export report records dns policy sandbox --help --version' -- "$cur")
        return
    fi
    case $prev in
        --input-file | --out | --pdf | --html) _filedir; return ;;
        --api) mapfile -t COMPREPLY < <(compgen -W 'pinpoint ses' -- "$cur"); return ;;
        --data) mapfile -t COMPREPLY < <(compgen -W 'demo empty' -- "$cur"); return ;;
        --format)
            mapfile -t COMPREPLY < <(compgen -W 'csv bind route53 cloudflare terraform text html' -- "$cur")
            return
            ;;
        --profile)
            mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^\[\(profile \)\?\([^]]*\)\]$/\2/p' \
                "${AWS_CONFIG_FILE:-$HOME/.aws/config}" 2>/dev/null)" -- "$cur")
            return
            ;;
        --input | --region | --endpoint-url | --domain | --from | --to | --server | --name-server | --port | --seed \
            | --latency-ms | --rate | --verify-after | --identities) return ;;
    esac

    local choices=
    case $command in
        call)
            choices="--input --input-file --list $connection"
            if ((cword == 2)); then choices+=" $(sendscopectl call --list 2>/dev/null | cut -d' ' -f1)"; fi
            ;;
        list) choices="identities --details --json --csv $connection" ;;
        export)
            choices="--domain --from --to --out --keep $connection"
            if ((cword == 2)); then
                choices+=' identities configuration-sets dedicated-ips domain-statistics isp-placements blacklists'
                choices+=' campaigns placement-tests'
            fi
            ;;
        report) choices="--pdf --html --from --to --keep $connection" ;;
        records) choices="--format $connection" ;;
        dns) choices="check --server --name-server --other-regions --json $connection" ;;
        policy) choices='read-only full --help' ;;
        sandbox) choices='--port --data --seed --latency-ms --rate --verify-after --identities --help' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
} && complete -F _sendscopectl sendscopectl
