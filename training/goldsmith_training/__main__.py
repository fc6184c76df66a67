"""`python -m goldsmith_training <command>`; `npm run train -- <command>` makes the environment first."""

import sys

from goldsmith_training.command_line import main

sys.exit(main())
