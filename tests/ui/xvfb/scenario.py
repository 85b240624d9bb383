# SPDX-License-Identifier: GPL-3.0-or-later
"""Works in Vigie by the keyboard alone and reads what a screen reader would be told. Started by `run`."""
import os
import subprocess
import sys
import time

import pyatspi

OUT = os.environ["OUT"]
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_LINK, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM,
}
ROWS = {pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_LIST_ITEM}
PLACES = ["overview", "structures", "indicators", "experiences", "map", "compare"]
failures = []


def check(what, holds, seen=""):
    print(("ok      " if holds else "FAILED  ") + what + (f" [{seen}]" if seen else ""), flush=True)
    if not holds:
        failures.append(what)


def shell(*words):
    return subprocess.run(words, capture_output=True, text=True).stdout.strip()


def key(*keys, pause=0.15):
    for each in keys:
        shell("xdotool", "key", "--clearmodifiers", each)
        time.sleep(pause)


def type_text(text):
    shell("xdotool", "type", "--delay", "60", text)
    time.sleep(0.4)


def shot(name):
    shell("import", "-window", "root", f"{OUT}/{name}.png")


def application():
    for _ in range(60):
        for each in pyatspi.Registry.getDesktop(0):
            if each and each.name.lower().startswith("vigie"):
                return each
        time.sleep(0.5)
    sys.exit("vigie is not on the accessibility bus")


def walk(node, depth=0):
    """Everything that is showing; of long tables the first cells only."""
    if node is None or depth > 40:
        return
    try:
        if depth > 1 and not node.getState().contains(pyatspi.STATE_SHOWING):
            return
        yield node
        for position in range(min(node.childCount, 80)):
            yield from walk(node.getChildAtIndex(position), depth + 1)
    except Exception:  # what is shown may go while it is read
        return


def focused():
    for node in walk(app):
        if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRole() != pyatspi.ROLE_FRAME:
            last = node
            for child in walk(node):
                if child.getState().contains(pyatspi.STATE_FOCUSED):
                    last = child
            return last
    return None


def label(node):
    return f"{node.getRoleName()} '{node.name[:60]}'" if node else "nothing"


def text_of(node):
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def showing(wanted, role=None):
    for node in walk(app):
        if wanted.lower() in node.name.lower() and (role is None or node.getRole() == role):
            return node
    return None


def tab_to(wanted, most=60, back=False, never=None):
    """By the keyboard alone; how many keys it took, or None. A cell that has the focus is known by its table."""
    for pressed in range(most):
        node = focused()
        if node and node.getRole() in ROWS:
            node = node.parent
        if node and node.getRole() != never and wanted.lower() in node.name.lower():
            return pressed
        key("shift+Tab" if back else "Tab", pause=0.1)
    return None


def read_places():
    print("\n# What a screen reader finds (interactive showing elements / without a name)")
    total = nameless_total = 0
    for number, place in enumerate(PLACES, 1):
        key(f"ctrl+{number}")
        time.sleep(2.5)
        shot(f"place-{number}-{place}")
        found = [node for node in walk(app) if node.getRole() in INTERACTIVE]
        # An empty cell is an empty value, not a control without a name.
        nameless = [node for node in found if not node.name and node.getRole() not in ROWS]
        total += len(found)
        nameless_total += len(nameless)
        print(f"{place}: {len(found)}/{len(nameless)}")
        for node in nameless[:10]:
            parent = node.parent
            print(f"    {node.getRoleName()} in {label(parent)}, described as '{node.description}'")
    check("every control has a name", nameless_total == 0, f"{total}/{nameless_total}")


def read_chart():
    key("ctrl+1")
    time.sleep(1)
    charts = [node for node in walk(app) if node.description and node.getRole() in
              (pyatspi.ROLE_CHART, pyatspi.ROLE_IMAGE, pyatspi.ROLE_CANVAS, pyatspi.ROLE_FILLER)]
    print("\n# The charts of the first place, as they are read")
    for node in charts:
        print(f"  {node.getRoleName()} “{node.name[:80]}”: {node.description[:200]}")
    check("charts say a sentence with a number",
          any(any(sign.isdigit() for sign in node.description) for node in charts), f"{len(charts)} charts")


def type_accents():
    print("\n# Typing with accents")
    key("ctrl+l")
    type_text("délai à façon")
    node = focused()
    check("the search field has what was typed", node is not None and text_of(node) == "délai à façon",
          text_of(node) if node else "")
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input="œuvre", text=True)
    key("ctrl+a", "ctrl+v")
    check("and what was pasted", text_of(focused()) == "œuvre", text_of(focused()))
    key("ctrl+a", "BackSpace", "Return")
    time.sleep(1)


def read_the_week():
    """product.md, W2: the week's negative testimonies of my network."""
    print("\n# The week's negative testimonies, by the keyboard alone")
    key("ctrl+l")
    type_text("typologie:CAF")
    key("Escape", "Return")
    time.sleep(1)
    shot("w2-0-filtered")
    key("ctrl+d")
    time.sleep(0.8)
    type_text("Mon réseau")
    shot("w2-1-save-view")
    key("Return")
    time.sleep(0.8)
    key("ctrl+BackSpace")
    time.sleep(0.8)
    key("ctrl+l")
    check("the filter is cleared", text_of(focused()) == "", text_of(focused()))
    key("ctrl+shift+d")
    time.sleep(0.8)
    shot("w2-2-views")
    key("Down", "Down", "Right", "Return")
    time.sleep(1)
    key("ctrl+l")
    field = focused()
    check("the saved view is open", "typologie" in text_of(field).lower(), text_of(field))
    key("F6")
    keys = tab_to("Period at once")
    check("the period is reached with Tab", keys is not None, f"{keys} keys, {label(focused())}")
    key("Down")
    time.sleep(1.5)
    shot("w2-3-period")
    check("it is the last seven days", "7 days" in focused().name or showing("7 days") is not None)
    keys = tab_to("negative", back=True)
    check("the sentiment is reached with Tab", keys is not None, f"{keys} keys, {label(focused())}")
    key("space")
    time.sleep(1)
    shot("w2-4-negative")
    key("ctrl+l")
    check("the filter asks for negative ones", "négatif" in text_of(focused()).lower(), text_of(focused()))
    key("ctrl+4")
    time.sleep(2)
    key("ctrl+l", "F6", "F6")
    keys = tab_to("Experiences", 30, never=pyatspi.ROLE_PAGE_TAB)
    check("the list is reached", keys is not None, f"{keys} keys, {label(focused())}")
    key("Home", "j", "j", "b", "n")
    time.sleep(0.5)
    type_text("délai à façon, œuvre")
    node = focused()
    check("the note has what was typed", node is not None and "délai à façon, œuvre" in text_of(node),
          f"{label(node)}: {text_of(node) if node else ''}")
    shot("w2-5-note")
    time.sleep(1.5)
    key("Escape", "ctrl+7")
    time.sleep(1.5)
    shot("w2-6-notebook")
    check("the notebook has the testimony with its note", showing("délai à façon") is not None)
    check("its export is a button that is on", any(
        "xport" in node.name and node.getRole() == pyatspi.ROLE_PUSH_BUTTON
        and node.getState().contains(pyatspi.STATE_ENABLED) for node in walk(app)))
    key("Escape")


process = subprocess.Popen([os.environ["VIGIE"], "--demo", "--size", "1280x760"],
                           env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
try:
    app = application()
    window = shell("xdotool", "search", "--sync", "--onlyvisible", "--pid", str(process.pid)).split()[-1]
    shell("xdotool", "windowactivate", "--sync", window)
    time.sleep(8)
    shot("start")
    read_places()
    read_chart()
    type_accents()
    read_the_week()
    check("the window is still there", process.poll() is None)
finally:
    process.kill()
print(f"\n{len(failures)} failed")
sys.exit(1 if failures else 0)
