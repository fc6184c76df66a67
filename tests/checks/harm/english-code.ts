import { harmPairsOf } from "./harm-group";

/** English pairs about code, commands and queries. */
export const englishCodePairs = harmPairsOf(
  [
    {
      id: "kept-pandas",
      language: "en",
      silver:
        "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Oslo even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.",
      good: [
        "Explain why `df.groupby('city').agg(total=('price', 'sum'))` returns NaN for Oslo although I called `df.fillna(0)` before. My config has `max_retries=3` and `--no-cache`. Give the cause first, then corrected code.",
        "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Oslo even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.\n\n- Name the most likely cause first.\n- Show the corrected line.",
      ],
      broken: [
        [
          "code",
          "Why does df.groupby('city').agg(total=('price', 'mean')) return NaN for Oslo even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.",
        ],
        [
          "code",
          "Explain why df.groupby('city').agg(total=('price', 'sum')) returns NaN for Oslo after df.dropna(0). My config has max_retries=3 and --no-cache.",
        ],
        [
          "code",
          "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Oslo even after I call df.fillna(0)? My config has maxRetries=3 and --cache.",
        ],
        [
          "name",
          "Why does df.groupby('city').agg(total=('price', 'sum')) return NaN for Bergen even after I call df.fillna(0)? My config has max_retries=3 and --no-cache.",
        ],
      ],
    },
    {
      id: "harm-bash",
      language: "en",
      silver:
        "my cron job 0 3 * * 1 /usr/bin/backup.sh --full -o /mnt/nas fails with exit code 126, chmod 644 was set, what now? I call run_backup(level=2) from Python too",
      good: [
        "Explain why my cron job `0 3 * * 1 /usr/bin/backup.sh --full -o /mnt/nas` fails with exit code 126 after `chmod 644`, and how to fix it. I also call `run_backup(level=2)` from Python.",
      ],
      broken: [
        [
          "code",
          "Explain why my cron job 0 3 * * 1 /usr/bin/backup.sh --incremental -o /mnt/nas fails with exit code 126. chmod 644 was set. I also call run_backup(level=2) from Python.",
        ],
        [
          "code",
          "Explain why my cron job 0 3 * * 1 /usr/bin/backup.sh --full -o /mnt/nas fails with exit code 126. chmod 644 was set. I also call run_backups(level=2) from Python.",
        ],
        [
          "code",
          "Explain why my cron job 0 3 * * 1 /usr/bin/backup.sh --full -i /mnt/nas fails with exit code 126. chmod 644 was set. I also call run_backup(level=2) from Python.",
        ],
      ],
    },
    {
      id: "harm-react",
      language: "en",
      silver:
        "fix: const [user, setUser] = useState(null); useEffect(() => { fetchUser(id).then(setUser) }, [id]) rerenders twice in StrictMode, node.next !== null is true",
      good: [
        "Explain why this React code renders twice in StrictMode and show a fix:\n\n```js\nconst [user, setUser] = useState(null);\nuseEffect(() => { fetchUser(id).then(setUser) }, [id])\n```\n\nNote that `node.next !== null` is true.",
      ],
      broken: [
        [
          "code",
          "Explain why const [user, setUser] = useState([]); useEffect(() => { fetchUser(id).then(setUser) }, [id]) rerenders twice in StrictMode. node.next !== null is true.",
        ],
        [
          "code",
          "Explain why const [user, setUser] = useState(null); useEffect(() => { fetchUser(id).then(setUser) }, [id]) rerenders twice in StrictMode. node.next === null is true.",
        ],
        [
          "code",
          "Explain why const [user, setUser] = useState(null); useLayoutEffect(() => { fetchUser(id).then(setUser) }, [id]) rerenders twice in StrictMode. node.next !== null is true.",
        ],
      ],
    },
    {
      id: "final-query",
      language: "en",
      silver:
        "Explain why this query is slow, without rewriting it: `SELECT name FROM orders WHERE lower(city) = 'oslo'`. At most 3 sentences.",
      good: [
        "In at most three sentences, explain why the following query is slow. Do not rewrite it.\n\n`SELECT name FROM orders WHERE lower(city) = 'oslo'`",
        "You are a database engineer. Explain why this query is slow: `SELECT name FROM orders WHERE lower(city) = 'oslo'`. Use no more than 3 sentences and don't offer a rewritten query.",
      ],
      broken: [
        [
          "code",
          "Explain why this query is slow, without rewriting it: `SELECT name FROM orders WHERE upper(city) = 'oslo'`. At most 3 sentences.",
        ],
        [
          "against",
          "Explain why this query is slow, without rewriting it: `SELECT name FROM orders WHERE lower(city) = 'oslo'`. At most 3 sentences.\n- Write at least five paragraphs.",
        ],
        [
          "answered",
          "The query is slow because calling lower() on the column keeps the database from using its index, so I would expect a full scan. Our advice is an index on the expression.",
        ],
      ],
    },
    {
      id: "held-harm-code",
      language: "en",
      silver: "why does docker run -p 8080:80 --rm nginx:alpine exit and what is os.path.join(base, 'x') for",
      good: ["Explain why `docker run -p 8080:80 --rm nginx:alpine` exits, and what `os.path.join(base, 'x')` is for."],
      broken: [
        [
          "code",
          "Explain why docker run -p 8080:80 --init nginx:alpine exits and what os.path.join(base, 'x') is for.",
        ],
        ["code", "Explain why docker run -p 8080:80 --rm nginx:alpine exits and what os.path.split(base, 'x') is for."],
      ],
    },
    {
      id: "late-code",
      language: "en",
      silver: "what does sort(key=lambda x: x[1], reverse=True) do and why does my_list.append([1,2]) return None",
      good: [
        "Explain what `sort(key=lambda x: x[1], reverse=True)` does, and why `my_list.append([1,2])` returns None.",
      ],
      broken: [
        [
          "code",
          "Explain what sort(key=lambda x: x[0], reverse=True) does and why my_list.append([1,2]) returns None.",
        ],
        [
          "code",
          "Explain what sort(key=lambda x: x[1], reverse=True) does and why my_list.extend([1,2]) returns None.",
        ],
      ],
    },
    {
      id: "kept-git",
      language: "en",
      silver: "explain what git rebase -i HEAD~4 does compared to git merge --squash feature/login, I use zsh on a Mac",
      good: [
        "Explain the difference between `git rebase -i HEAD~4` and `git merge --squash feature/login` to someone who uses zsh on a Mac. Give one example of each.",
      ],
      broken: [
        [
          "code",
          "Explain what git rebase -i HEAD~2 does compared to git merge --squash feature/login. I use zsh on a Mac.",
        ],
        [
          "code",
          "Explain what git rebase -i HEAD~4 does compared to git merge --no-ff feature/login. I use zsh on a Mac.",
        ],
        [
          "code",
          "Explain what git rebase -i HEAD~4 does compared to git merge --squash feature/logout. I use zsh on a Mac.",
        ],
      ],
    },
  ],
  false,
);
