#!/usr/bin/env bash
# Proves the recipes of docs/scale.md with the packages of Debian: GNU parallel over ssh to two hosts (two sshd on loopback), and Slurm with
# one node. In each a worker is killed half way; the lines must be those of one process, byte for byte.
#   PAIRS=24 scripts/scale/prove.sh       ends with 0 where both hold, 1 where one does not; skipped loudly where the packages are missing
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD

skip() { echo "SKIPPED: $1; the recipes of docs/scale.md were not tried"; exit 0; }
[ "$(id -u)" = 0 ] || skip 'not root, so no sshd and no Slurm of its own'
for program in parallel sshd ssh-keygen sbatch slurmctld slurmd munged; do
  command -v "$program" >/dev/null || [ -x "/usr/sbin/$program" ] || skip "no $program (Debian: parallel openssh-server slurmctld slurmd slurm-client munge)"
done

work=$(mktemp -d)
chmod 755 "$work"
daemons=()
clean() {
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null || true; done
  # they write down where they were
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT

# the command as a host has it; it notes its process, so that one can be killed
mkdir "$work/bin" "$work/pids"
cat > "$work/bin/draftdiff" <<SH
#!/bin/sh
echo \$\$ > "$work/pids/\$\$"
exec "$(command -v node)" "$root/bin/draftdiff.js" "\$@"
SH
chmod +x "$work/bin/draftdiff"
export PATH="$work/bin:$PATH"

n=0
while [ "$n" -lt "${PAIRS:-24}" ]; do
  for fixture in "$root"/fixtures/*/; do
    [ -f "$fixture/draft.md" ] && [ -f "$fixture/final.md" ] && [ "$n" -lt "${PAIRS:-24}" ] || continue
    n=$((n + 1))
    echo "{\"id\":\"$n\",\"draft\":\"${fixture}draft.md\",\"final\":\"${fixture}final.md\"}"
  done
done > "$work/jobs.ndjson"
draftdiff batch -j 1 < "$work/jobs.ndjson" > "$work/want.ndjson" 2>/dev/null || [ $? -lt 5 ]
rm -f "$work"/pids/*
echo "$(wc -l < "$work/want.ndjson") pairs in one process"

# kills the first worker that notes itself, once it has begun
kill_one() {
  for _ in $(seq 600); do
    for file in "$work"/pids/*; do
      [ -f "$file" ] || continue
      sleep 0.2
      if kill -9 "$(cat "$file")" 2>/dev/null; then echo killed > "$work/killed"; return; fi
    done
    sleep 0.05
  done
}

same() {
  [ -f "$work/killed" ] || { echo "$1: no worker was killed"; exit 1; }
  cmp "$work/want.ndjson" "$2" || { echo "$1: other lines than one process gives"; exit 1; }
  echo "$1: the same bytes as one process, one worker killed"
  rm -f "$work/killed" "$work"/pids/*
}

# --- GNU parallel over ssh to two hosts
mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
cp "$work/key.pub" "$work/authorized"
for host in 1 2; do
  port=$((22000 + RANDOM % 20000))
  ssh-keygen -q -t ed25519 -N '' -f "$work/host$host"
  printf '%s\n' "Port $port" 'ListenAddress 127.0.0.1' "HostKey $work/host$host" "AuthorizedKeysFile $work/authorized" 'StrictModes no' 'UsePAM no' \
    'PasswordAuthentication no' 'PermitRootLogin prohibit-password' 'MaxStartups 50' "SetEnv PATH=$PATH" "PidFile $work/sshd$host.pid" > "$work/sshd$host.conf"
  /usr/sbin/sshd -D -f "$work/sshd$host.conf" -E "$work/sshd$host.log" & daemons+=($!)
  printf '%s\n' "Host host$host" 'HostName 127.0.0.1' "Port $port" 'User root' "IdentityFile $work/key" 'IdentitiesOnly yes' \
    'StrictHostKeyChecking no' "UserKnownHostsFile $work/known" 'LogLevel ERROR' >> "$work/ssh.conf"
done
sleep 1
kill_one & killer=$!
parallel --will-cite --plain --keep-order --retries 3 -N 4 -S "1/ssh -F $work/ssh.conf host1,1/ssh -F $work/ssh.conf host2" \
  'printf "%s\n" {} | draftdiff batch -j 1; [ $? -lt 5 ]' :::: "$work/jobs.ndjson" > "$work/parallel.ndjson" 2> "$work/parallel.log" || { cat "$work/parallel.log"; exit 1; }
wait "$killer"
same 'GNU parallel over two ssh hosts' "$work/parallel.ndjson"

# --- a job array of Slurm with one node
host=$(hostname -s)
mkdir "$work/munge" "$work/state" "$work/spool" "$work/chunks"
chmod 700 "$work/munge"
dd if=/dev/urandom of="$work/munge/key" bs=1 count=1024 2>/dev/null
chmod 400 "$work/munge/key"
/usr/sbin/munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge.sock" --pid-file="$work/munge/pid" --seed-file="$work/munge/seed" \
  --log-file="$work/munge/log" >/dev/null 2>&1 & daemons+=($!)
ctld=$((22000 + RANDOM % 20000))
cat > "$work/slurm.conf" <<CONF
ClusterName=proof
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmctldPort=$ctld
SlurmdPort=$((ctld + 1))
AuthType=auth/munge
AuthInfo=socket=$work/munge.sock
CryptoType=crypto/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
MailProg=/bin/true
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
for _ in $(seq 100); do [ -S "$work/munge.sock" ] && break; sleep 0.1; done
/usr/sbin/slurmctld -D -f "$SLURM_CONF" >/dev/null 2>&1 & daemons+=($!)
/usr/sbin/slurmd -D -f "$SLURM_CONF" >/dev/null 2>&1 & daemons+=($!)
for _ in $(seq 300); do sinfo -h -o %T 2>/dev/null | grep -q idle && break; sleep 0.2; done
sinfo -h -o %T 2>/dev/null | grep -q idle || { tail -5 "$work"/slurm*.log "$work/munge/log"; echo 'Slurm: the node did not come up'; exit 1; }

split -l 4 -d -a 4 "$work/jobs.ndjson" "$work/chunks/"
last=$(($(find "$work/chunks" -type f | wc -l) - 1))
cat > "$work/array.sh" <<'SH'
#!/bin/bash
#SBATCH --requeue --open-mode=append
chunk=$(printf 'chunks/%04d' "$SLURM_ARRAY_TASK_ID")
draftdiff batch -j 1 < "$chunk" > "$chunk.part"
if [ $? -lt 5 ]; then mv "$chunk.part" "$chunk.out"
elif [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then scontrol requeue "$SLURM_JOB_ID"; fi
SH
kill_one & killer=$!
(cd "$work" && sbatch --quiet --array="0-$last" --output="$work/array.log" array.sh)
for _ in $(seq 3000); do [ "$(find "$work/chunks" -name '*.out' | wc -l)" -gt "$last" ] && break; sleep 0.2; done
wait "$killer"
cat "$work"/chunks/*.out > "$work/slurm.ndjson" || { tail -20 "$work/array.log"; squeue; exit 1; }
same 'a job array of Slurm' "$work/slurm.ndjson"
