# -*- coding: utf-8 -*-
"""Start here: `python3 main.py` plays, `python3 main.py test` runs the tests."""
import sys

if sys.version_info < (3, 11):
    sys.stderr.write(
        "小小金融家需要 Python 3.11 或更新的版本，这里是 %d.%d。\n"
        "Little Financier needs Python 3.11 or newer; this is %d.%d.\n" % (sys.version_info[:2] * 2)
    )
    sys.exit(2)

from game.bootstrap import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
