"""The files to deploy name only what exists: commands, settings, folders, networks and secrets."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from collections import OrderedDict
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from bot import config
from bot.__main__ import app
from bot.config import Settings, SettingsMissing, load

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
UNIT, COMPOSE, DOCKERFILE = DEPLOY / "ouderbrug.service", DEPLOY / "compose.yaml", DEPLOY / "Dockerfile"
OPERATING = ROOT / "docs" / "operating.md"
MENTIONED = re.compile(r"\bOUDERBRUG_[A-Z_]+\b")
COMMAND = re.compile(r"(?:^|[`/ ])ouderbrug ([a-z]+)(?=[\s`.,;:]|$)", re.MULTILINE)
HELD = {"OUDERBRUG_DOMAIN", config.SECRETS}  # of the compose file itself, and the folder of secrets


def commands() -> set[str]:
    group = typer.main.get_command(app)
    return {*group.commands, "models"}  # type: ignore[attr-defined]


def settings() -> set[str]:
    return {f"{config.PREFIX}{name.upper()}" for name in Settings.model_fields} | HELD


def compose() -> dict[str, Any]:
    return dict(yaml.safe_load(COMPOSE.read_text(encoding="utf-8")))


def unit() -> configparser.ConfigParser:
    class Several(OrderedDict[str, Any]):
        """Keep every value of a name that stands there more than once."""

        def __setitem__(self, name: str, value: Any) -> None:
            if isinstance(value, list) and isinstance(self.get(name), list):
                self[name].extend(value)
            else:
                super().__setitem__(name, value)

    parser = configparser.RawConfigParser(dict_type=Several, strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNIT, encoding="utf-8")
    return parser  # type: ignore[return-value]


@pytest.mark.parametrize("file", [UNIT, COMPOSE, DOCKERFILE, OPERATING], ids=lambda file: file.name)
def test_every_setting_that_a_file_names_exists(file: Path) -> None:
    named = set(MENTIONED.findall(file.read_text(encoding="utf-8")))
    assert named and named <= settings(), named - settings()


def test_every_command_that_the_unit_and_the_guide_name_exists() -> None:
    assert unit()["Service"]["ExecStart"].split()[1] in commands()
    named = set(COMMAND.findall(OPERATING.read_text(encoding="utf-8")))
    assert {"run", "serve", "worker", "backup", "restore", "doctor", "retain", "organisation"} <= named
    assert named <= commands(), named - commands()


def test_every_command_of_the_compose_file_exists() -> None:
    services = compose()["services"]
    assert [services[name]["command"] for name in ("serve", "worker")] == [["serve"], ["worker"]]
    assert {"serve", "worker"} <= commands()


def test_the_guide_names_every_setting_that_an_operator_can_use() -> None:
    named = set(MENTIONED.findall(OPERATING.read_text(encoding="utf-8")))
    assert settings() - named <= {"OUDERBRUG_TELEGRAM_URL"}  # for the stand-in only


def test_services_use_only_networks_volumes_and_secrets_that_are_declared() -> None:
    described = compose()
    for name, service in described["services"].items():
        assert set(service["networks"]) <= set(described["networks"]), name
        assert set(service.get("secrets", ())) <= set(described["secrets"]), name
        named = {volume.split(":")[0] for volume in service.get("volumes", ())}
        assert {one for one in named if not one.startswith(".")} <= set(described["volumes"]), name
        assert set(service.get("depends_on", ())) <= set(described["services"]), name


def test_the_secrets_of_the_compose_file_are_settings_that_are_read_from_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in compose()["services"]["worker"]["secrets"]:
        (tmp_path / name).write_text(f"value of {name}\n", encoding="utf-8")
    monkeypatch.setenv(config.SECRETS, str(tmp_path))
    read = load()
    for field in ("database_url", "key", "webhook_secret"):
        assert getattr(read, field).get_secret_value() == f"value of ouderbrug_{field}"


def test_the_environment_goes_before_a_file_and_a_missing_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ouderbrug_token").write_text("from the file", encoding="utf-8")
    monkeypatch.setenv(config.SECRETS, str(tmp_path))
    assert load().bot_token() == "from the file"
    monkeypatch.setenv("OUDERBRUG_TOKEN", "from the environment")
    assert load().bot_token() == "from the environment"
    monkeypatch.setenv(config.SECRETS, str(tmp_path / "none"))
    with pytest.raises(SettingsMissing, match=config.SECRETS):
        load()


def test_health_is_asked_where_the_pages_are() -> None:
    services = compose()["services"]
    port = "8080"
    for name in ("serve", "worker"):
        assert f"127.0.0.1:{port}/readyz" in services[name]["healthcheck"]["test"][-1]
    dockerfile = DOCKERFILE.read_text(encoding="utf-8")
    assert f"OUDERBRUG_PORT={port}" in dockerfile and f"127.0.0.1:{port}/healthz" in dockerfile
    assert f"serve:{port}" in (DEPLOY / "Caddyfile").read_text(encoding="utf-8")


def test_everything_that_the_image_copies_is_there_and_no_secret_is() -> None:
    for line in DOCKERFILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("COPY ") and "--from" not in line:
            *sources, _ = line.split()[1:]
            assert all((ROOT / source).exists() for source in sources), line
    assert "secret" not in DOCKERFILE.read_text(encoding="utf-8").lower().replace("ouderbrug_secrets=/run/secrets", "")
    assert not list(DEPLOY.glob("secrets/*"))


def test_containers_may_do_little_and_the_database_is_not_reachable_from_outside() -> None:
    services = compose()["services"]
    for name in ("serve", "worker"):
        service = services[name]
        assert service["cap_drop"] == ["ALL"] and service["read_only"] is True
        assert "ports" not in service
    assert services["postgres"]["networks"] == ["inside"] and "ports" not in services["postgres"]
    assert compose()["networks"]["inside"] == {"internal": True}


def test_the_unit_runs_as_its_own_user_with_little_right() -> None:
    service = unit()["Service"]
    assert service["User"] == "ouderbrug"
    wanted = {"NoNewPrivileges": "yes", "ProtectSystem": "strict", "ProtectHome": "yes", "PrivateTmp": "yes"}
    assert {name: service[name] for name in wanted} == wanted
    assert (service["CapabilityBoundingSet"], service["KillMode"]) == ("", "mixed")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    copy = tmp_path / "ouderbrug.service"
    copy.write_text(UNIT.read_text(encoding="utf-8").replace("/opt/ouderbrug/.venv/bin/ouderbrug", "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False)
    complaints = [line for line in done.stderr.splitlines() if copy.name in line]
    assert not complaints
