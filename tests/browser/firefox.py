"""Drives the Firefox of the system as a person would have it, through WebDriver BiDi, which it brings itself."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

FIREFOX = shutil.which("firefox")
PATIENCE = 60
ENTER, DOWN, ESCAPE = "\ue007", "\ue015", "\ue00c"
LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
# It asks nobody for news.
SETTINGS = """user_pref("app.normandy.enabled", false);
user_pref("app.update.disabledForTesting", true);
user_pref("browser.startup.page", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("services.settings.server", "data:,");
"""
UNTIL = """new Promise((resolve, reject) => {
  const stop = Date.now() + 30000;
  const look = () => {
    const found = (() => EXPRESSION)();
    if (found) resolve(JSON.stringify(found));
    else if (Date.now() > stop) reject(new Error("waited in vain"));
    else setTimeout(look, 30);
  };
  look();
})"""


@dataclass
class Tab:
    """One tab of Firefox."""

    line: ClientConnection
    context: str = ""
    sent: int = 0
    errors: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)

    def ask(self, method: str, **params: object) -> dict[str, Any]:
        """Send a command and return its result; errors of the page that are told meanwhile are kept."""
        self.sent += 1
        self.line.send(json.dumps({"id": self.sent, "method": method, "params": params}))
        while (told := self.hear()).get("id") != self.sent:
            pass
        assert told["type"] == "success", told
        result: dict[str, Any] = told["result"]
        return result

    def hear(self) -> dict[str, Any]:
        """Take in what Firefox says next."""
        told: dict[str, Any] = json.loads(self.line.recv(PATIENCE))
        if told.get("method") == "log.entryAdded" and told["params"]["level"] == "error":
            self.errors.append(told["params"]["text"])
        if told.get("method") == "browsingContext.load":
            self.loaded.append(told["params"]["url"])
        return told

    def follow(self, selector: str) -> str:
        """Follow a link by the keyboard, and return the address of the page it leads to."""
        self.until(f"(document.querySelector({json.dumps(selector)}).focus(), true)")
        self.loaded.clear()
        self.press(ENTER)
        while not self.loaded:
            self.hear()
        return self.loaded[0]

    def open(self, url: str) -> None:
        """Go to a page, and wait until it is loaded."""
        self.ask("browsingContext.navigate", context=self.context, url=url, wait="complete")

    def until(self, expression: str) -> Any:
        """Wait until the page gives something for an expression, and return it."""
        told = self.ask(
            "script.evaluate",
            expression=UNTIL.replace("EXPRESSION", expression),
            target={"context": self.context},
            awaitPromise=True,
        )
        assert told["type"] == "success", (expression, told)
        return json.loads(told["result"]["value"])

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.ask(
            "input.performActions", context=self.context, actions=[{"type": "key", "id": "keys", "actions": actions}]
        )


@contextmanager
def firefox(profile: Path) -> Iterator[Tab]:
    """Start Firefox with a profile, and end it afterwards."""
    assert FIREFOX is not None
    (profile / "user.js").write_text(SETTINGS, "utf-8")
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        try:
            assert process.stderr is not None
            address = next(found[1] for line in process.stderr if (found := LISTENS.search(line)))
            with connect(f"{address}/session", max_size=None) as line:
                tab = Tab(line)
                tab.ask("session.new", capabilities={})
                tab.ask("session.subscribe", events=["log.entryAdded", "browsingContext.load"])
                tab.context = tab.ask("browsingContext.create", type="tab")["context"]
                yield tab
                tab.ask("browser.close")
            process.wait(PATIENCE)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
