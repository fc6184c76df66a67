import { harmPairsOf } from "../harm-group";

/** English prompts about code, learning and daily life, as a careful prompt engineer rewrites them. */
export const carefulEnglishCodeAndLifePairs = harmPairsOf(
  [
    {
      id: "careful-en-python",
      language: "en",
      silver:
        "python script that renames all jpgs in a folder to date_001.jpg etc using exif date, no external libs except Pillow, python 3.9, dont overwrite existing files",
      good: [
        "Write a Python 3.9 script that renames every JPG file in a folder to the pattern `date_001.jpg`, `date_002.jpg` and so on, where the date comes from the EXIF data.\n\nRequirements:\n- Pillow is the only external library allowed.\n- Never overwrite an existing file.\n- Say what happens to pictures that have no EXIF date.\n\nReturn the whole script with short comments.",
        "You are a senior Python developer. Create a script for Python 3.9 which reads the EXIF date of all .jpg files in a given folder and renames them to date_001.jpg etc. Apart from Pillow, use the standard library only. Existing files must not be overwritten; pick the next free number instead.",
      ],
      broken: [
        [
          "code",
          "Write a Python script that renames all JPGs in a folder to date-001.jpg etc. using the EXIF date. No external libraries except Pillow, Python 3.9, don't overwrite existing files.",
        ],
        [
          "swapped-numbers",
          "Write a Python script that renames all JPGs in a folder to date_001.jpg etc. using the EXIF date. No external libraries except Pillow, Python 3.6, don't overwrite existing files.",
        ],
        [
          "negation",
          "Write a Python 3.9 script that renames all JPGs in a folder to date_001.jpg etc. using the EXIF date. No external libraries except Pillow. Overwrite existing files.",
        ],
      ],
    },
    {
      id: "careful-en-sql",
      language: "en",
      silver:
        "why is this query slow? postgres 15, orders has 40m rows. dont suggest partitioning, we cant\n\nselect * from orders where lower(email) = 'x@y.z' order by created_at desc limit 20;",
      good: [
        "Explain why the query below is slow in PostgreSQL 15, and how to make it faster. The table `orders` has 40 million rows. Partitioning is not an option for us, so do not suggest it.\n\n```sql\nselect * from orders where lower(email) = 'x@y.z' order by created_at desc limit 20;\n```\n\nStructure: cause, fix (with SQL), how to verify it.",
        "You are a PostgreSQL performance expert.\n\nDatabase: Postgres 15\nTable: orders, 40m rows\nQuery:\nselect * from orders where lower(email) = 'x@y.z' order by created_at desc limit 20;\n\nQuestion: why is it slow? Leave partitioning out of your suggestions; we cannot use it.",
      ],
      broken: [
        [
          "code",
          "Why is this query slow? Postgres 15, orders has 40m rows. Don't suggest partitioning, we can't use it.\n\nselect * from orders where lower(email) = 'x@y.z' order by created_at asc limit 20;",
        ],
        [
          "unit",
          "Why is this query slow? Postgres 15, orders has 40k rows. Don't suggest partitioning, we can't use it.\n\nselect * from orders where lower(email) = 'x@y.z' order by created_at desc limit 20;",
        ],
      ],
    },
    {
      id: "careful-en-react",
      language: "en",
      silver:
        "refactor this component to hooks, keep the props as they are, no typescript, no new deps\n\nclass Clock extends React.Component { state = { now: Date.now() }; componentDidMount() { this.t = setInterval(() => this.setState({ now: Date.now() }), 1000); } componentWillUnmount() { clearInterval(this.t); } render() { return <p>{this.props.label}: {this.state.now}</p>; } }",
      good: [
        "Refactor the React class component below into a function component with hooks.\n\n- Keep the props unchanged.\n- Stay in plain JavaScript; do not use TypeScript.\n- Add no new dependencies.\n\n```jsx\nclass Clock extends React.Component { state = { now: Date.now() }; componentDidMount() { this.t = setInterval(() => this.setState({ now: Date.now() }), 1000); } componentWillUnmount() { clearInterval(this.t); } render() { return <p>{this.props.label}: {this.state.now}</p>; } }\n```\n\nReturn only the code.",
        "You are a React developer. Convert this component to hooks without changing its props, without TypeScript and without adding dependencies. Make sure that the interval is still cleared.\n\nclass Clock extends React.Component { state = { now: Date.now() }; componentDidMount() { this.t = setInterval(() => this.setState({ now: Date.now() }), 1000); } componentWillUnmount() { clearInterval(this.t); } render() { return <p>{this.props.label}: {this.state.now}</p>; } }",
      ],
      broken: [
        [
          "code",
          "Refactor this component to hooks. Keep the props as they are, no TypeScript, no new dependencies.\n\nclass Clock extends React.Component { state = { now: Date.now() }; componentDidMount() { this.t = setInterval(() => this.setState({ now: Date.now() }), 100); } componentWillUnmount() { clearInterval(this.t); } render() { return <p>{this.props.label}: {this.state.now}</p>; } }",
        ],
      ],
    },
    {
      id: "careful-en-regex",
      language: "en",
      silver: "regex for uk postcodes, js flavour, case insensitive, must not match BFPO, give 5 test strings",
      good: [
        "Write a JavaScript regular expression that matches UK postcodes, regardless of case. BFPO codes must not match. Give 5 test strings, each with the expected result.",
        "Task: a regex in JavaScript syntax for British (UK) postcodes.\nFlags: case-insensitive\nExclude: BFPO\nTests: five strings\n\nExplain each part of the expression in one line.",
      ],
      broken: [
        [
          "negation",
          "Write a JavaScript regular expression for UK postcodes, case insensitive, that also matches BFPO. Give 5 test strings.",
        ],
      ],
    },
    {
      id: "careful-en-recipe",
      language: "en",
      silver:
        "dinner for 4, one is coeliac, one hates coriander. under 40 min, oven is broken. cheap. ingredients in grams",
      good: [
        "Suggest a cheap dinner for 4 people.\n\n- One guest has coeliac disease, so everything must be gluten-free.\n- One guest hates coriander: leave it out.\n- The oven is broken; use the hob only.\n- Total time under 40 minutes.\n\nList the ingredients in grams, then number the steps.",
        "Plan an inexpensive meal for four that is ready in less than 40 minutes and needs no oven (mine is broken). It has to be safe for a coeliac and contain no coriander, which one of us hates. Give all ingredients in grams.",
      ],
      broken: [
        [
          "unit",
          "Suggest a cheap dinner for 4. One is coeliac, one hates coriander. Under 40 min, the oven is broken. Ingredients in ounces.",
        ],
        [
          "constraint",
          "Suggest a cheap dinner for 4. One hates coriander. Under 40 min, the oven is broken. Ingredients in grams.",
        ],
        [
          "negation",
          "Suggest a cheap dinner for 4. One is coeliac, one loves coriander. Under 40 min, the oven is broken. Ingredients in grams.",
        ],
      ],
    },
    {
      id: "careful-en-run",
      language: "en",
      silver: "10k training plan 8 weeks, i run 2x a week 5 km now, knee problem so no hills, rest on sundays",
      good: [
        "Create an 8-week training plan that takes me to a 10 km run.\n\nAbout me: I currently run 5 km twice a week and have a knee problem.\n\nRules:\n- No hill training\n- Sunday is always a rest day\n\nFormat: one table for each week, with day, distance and pace.",
        "You are a running coach. I run two times per week, 5 km each, and would like to finish a 10K in eight weeks. Because of my knee, avoid hills. Keep Sundays free of training. Write the plan as a table.",
      ],
      broken: [
        [
          "unit",
          "Create an 8-week training plan for 10 miles. I run 5 km twice a week now. I have a knee problem, so no hills. Rest on Sundays.",
        ],
        [
          "swapped-numbers",
          "Create a 10-week training plan for an 8k run. I run 5 km twice a week now. I have a knee problem, so no hills. Rest on Sundays.",
        ],
        [
          "name",
          "Create an 8-week 10k training plan. I run 5 km twice a week now. I have a knee problem, so no hills. Rest on Saturdays.",
        ],
      ],
    },
    {
      id: "careful-en-physics",
      language: "en",
      silver: "explain why the sky is blue to a 7 year old, no maths, use one comparison, dont say scattering",
      good: [
        'Explain to a 7-year-old why the sky is blue. Use exactly one comparison from everyday life. No maths, and do not use the word "scattering". At most 120 words, short sentences.',
        "Audience: a child of seven\nQuestion: Why is the sky blue?\nStyle: one comparison, simple words, free of mathematics\nWord to avoid: scattering",
      ],
      broken: [
        [
          "negation",
          "Explain to a 7-year-old why the sky is blue. Use one comparison and the word scattering. No maths.",
        ],
        [
          "leak",
          "Explain to a 7-year-old why the sky is blue: air throws the short blue waves of sunlight about in all directions, the red ones hardly. No maths, one comparison, don't say scattering.",
        ],
      ],
      golden:
        "Air throws the short blue waves of sunlight about in all directions, the red ones hardly. So blue comes to your eyes from everywhere.",
    },
    {
      id: "careful-en-translate",
      language: "en",
      silver:
        "translate into german, formal Sie, keep the html tags, dont translate product names: <p>Your <b>AquaLine</b> filter lasts 6 months.</p>",
      good: [
        "Translate the text below into German. Address the reader formally (Sie). Keep all HTML tags as they are and leave product names untranslated.\n\n<p>Your <b>AquaLine</b> filter lasts 6 months.</p>",
        'You are a professional translator from English into German.\n\nRules:\n1. Use the formal address "Sie".\n2. Do not change HTML tags.\n3. Product names stay in the original.\n\nText:\n<p>Your <b>AquaLine</b> filter lasts 6 months.</p>\n\nOutput the translation only.',
      ],
      broken: [
        [
          "language",
          "Translate into French, formal, keep the HTML tags, don't translate product names: <p>Your <b>AquaLine</b> filter lasts 6 months.</p>",
        ],
        [
          "code",
          "Translate into German, formal Sie, keep the HTML tags, don't translate product names: <p>Your AquaLine filter lasts 6 months.</p>",
        ],
        [
          "unit",
          "Translate into German, formal Sie, keep the HTML tags, don't translate product names: <p>Your <b>AquaLine</b> filter lasts 6 weeks.</p>",
        ],
        ["answered", "<p>Ihr <b>AquaLine</b>-Filter hält 6 Monate.</p>"],
      ],
    },
    {
      id: "careful-en-meds",
      language: "en",
      silver:
        "schedule for my mums pills: metformin 500 mg twice a day with food, amlodipine 5 mg in the morning, no grapefruit. big print, for the fridge",
      good: [
        "Make a large-print medication schedule for my mother to hang on the fridge.\n\n| Medicine | Dose | When |\n| --- | --- | --- |\n| Metformin | 500 mg | twice a day, with food |\n| Amlodipine | 5 mg | in the morning |\n\nAdd a clear line that she must not have grapefruit. Add no medical advice beyond this.",
        "Create a fridge sheet in big print with my mum's tablets: amlodipine 5 mg every morning; metformin 500 mg two times a day with meals. State that grapefruit is forbidden.",
      ],
      broken: [
        [
          "unit",
          "Make a large-print schedule of my mum's pills for the fridge: metformin 500 mg twice a week with food, amlodipine 5 mg in the morning, no grapefruit.",
        ],
        [
          "swapped-numbers",
          "Make a large-print schedule of my mum's pills for the fridge: metformin 5 mg twice a day with food, amlodipine 500 mg in the morning, no grapefruit.",
        ],
        [
          "unit",
          "Make a large-print schedule of my mum's pills for the fridge: metformin 500 mg twice a day with food, amlodipine 5 g in the morning, no grapefruit.",
        ],
      ],
    },
    {
      id: "careful-en-riddle",
      language: "en",
      silver: "write a riddle for kids where the answer is an echo, 4 lines, dont name the answer",
      good: [
        "Write a riddle for children. Its solution is an echo. It has 4 lines and does not name the answer.",
        'Create a four-line children\'s riddle about an echo. The word "echo" must not appear in the riddle itself.',
      ],
      broken: [
        [
          "answered",
          "I speak without a mouth and hear without ears.\nI have no body, but come alive with wind.\nCall to the hills and I will call you back.\nWhat am I?",
        ],
      ],
    },
    {
      id: "careful-en-travel",
      language: "en",
      silver:
        "3 days in Ljubljana in november with a toddler, no museums, no car, budget 400 euros without hotel, we like markets",
      good: [
        "Plan a 3-day stay in Ljubljana in November for a family with a toddler.\n\n- We do not want museums.\n- We have no car: plan on foot or by public transport.\n- Budget: €400, hotel not included\n- We like markets.\n\nGive morning, afternoon and evening for each day, with rough costs.",
        "You are a local guide in Ljubljana. Suggest what we can do there in three November days with a toddler. We travel without a car, skip museums and love markets. We can spend 400 euros on everything except the hotel.",
      ],
      broken: [
        [
          "name",
          "Plan 3 days in Lublin in November with a toddler. No museums, no car, budget 400 euros without the hotel. We like markets.",
        ],
        [
          "negation",
          "Plan 3 days in Ljubljana in November with a toddler. No museums, by car, budget 400 euros without the hotel. We like markets.",
        ],
        [
          "unit",
          "Plan 3 days in Ljubljana in November with a toddler. No museums, no car, budget 400 dollars without the hotel. We like markets.",
        ],
      ],
    },
    {
      id: "careful-en-poem",
      language: "en",
      silver: "sonnet about a tram depot at night, shakespearean, no archaic words",
      good: [
        'Write a Shakespearean sonnet about a tram depot at night: three quatrains and a couplet, ABAB CDCD EFEF GG. Use modern words only; avoid archaic ones such as "thee" or "o\'er".',
        "Theme: a tram depot by night\nForm: Shakespearean sonnet\nLanguage: contemporary, without archaisms",
      ],
      broken: [
        [
          "answered",
          "The trams come home when all the shops are dark,\nTheir windows filled with nothing but the rain;\nThe foreman checks each number, makes a mark,\nAnd lets the humming wires sleep again.",
        ],
      ],
    },
  ],
  false,
);
