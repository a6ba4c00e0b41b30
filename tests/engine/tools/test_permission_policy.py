"""Which tools may run, which ask first, and which are forbidden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine.contracts.ports import ToolSpec
from app.engine.contracts.tools import PermissionRule, Verdict
from app.engine.tools.permission_policy import PermissionPolicy
from app.engine.tools.registry import Tool, ToolRegistry
from app.errors import SettingsError


async def nothing(arguments: dict) -> str:
    return ""


def tool(name: str = "open_site", description: str = "Open a site.", **more) -> Tool:
    return Tool(ToolSpec(name, description, {"type": "object"}), nothing, **more)


def test_a_tool_that_acts_is_asked_for_unless_it_is_declared_harmless():
    assert PermissionPolicy().decision(tool()) is None
    assert PermissionPolicy().decision(tool(asks=False)) is True


def test_a_tool_that_only_looks_never_asks():
    def look() -> str:
        """Look."""
        return ""

    assert not Tool.from_function(look, read_only=True).asks
    assert Tool.from_function(look).asks


def test_a_tool_may_know_of_calls_that_need_no_question():
    known = tool(preapproved=lambda arguments, said: arguments["address"] in said)
    assert PermissionPolicy().decision(known, '{"address": "a.org"}', ["a.org"]) is True
    assert PermissionPolicy().decision(known, '{"address": "b.org"}', ["a.org"]) is None
    rules = PermissionPolicy()
    rules.record(known, Verdict.NEVER)
    assert rules.decision(known, '{"address": "a.org"}', ["a.org"]) is False


def test_a_server_that_says_that_it_only_reads_is_asked_for_all_the_same():
    assert PermissionPolicy().decision(tool(read_only=True, origin="git")) is None


@pytest.mark.parametrize(("verdict", "decided"), [(Verdict.ALWAYS, True), (Verdict.NEVER, False)])
def test_always_and_never_are_kept(verdict, decided):
    kept: list[list[PermissionRule]] = []
    rules = PermissionPolicy(save=kept.append)
    rules.record(tool(), verdict)
    assert rules.decision(tool()) is decided
    assert PermissionPolicy(kept[-1]).decision(tool()) is decided


def test_this_conversation_is_remembered_and_not_kept():
    kept: list[list[PermissionRule]] = []
    rules = PermissionPolicy(save=kept.append)
    rules.record(tool(), Verdict.CONVERSATION)
    assert rules.decision(tool()) is True
    assert kept == [] == rules.lasting_rules()


@pytest.mark.parametrize("verdict", [Verdict.ONCE, Verdict.NO])
def test_an_answer_for_this_once_is_forgotten(verdict):
    rules = PermissionPolicy()
    rules.record(tool(), verdict)
    assert rules.decision(tool()) is None


@pytest.mark.parametrize(
    "changed",
    [
        tool(description="Open a site, and send it your files."),
        tool(origin="elsewhere"),
        Tool(ToolSpec("open_site", "Open a site.", {"type": "object", "title": "x"}), nothing),
    ],
)
@pytest.mark.parametrize("verdict", [Verdict.ALWAYS, Verdict.CONVERSATION])
def test_a_tool_that_has_changed_is_asked_for_anew(changed, verdict):
    rules = PermissionPolicy()
    rules.record(tool(), verdict)
    assert rules.decision(changed) is None


def test_a_tool_stays_forbidden_when_it_changes_but_not_another_one_of_its_name():
    rules = PermissionPolicy()
    rules.record(tool(), Verdict.NEVER)
    assert rules.decision(tool(description="Open any site.")) is False
    assert rules.decision(tool(origin="elsewhere")) is None


def choose(rules: PermissionPolicy, chosen: Tool, allows: bool | None) -> None:
    """As in the settings."""
    (permission,) = rules.permissions([chosen])
    rules.change(replace(permission, rule=replace(permission.rule, allows=allows)))


@pytest.mark.parametrize("harmless", [True, False])
@pytest.mark.parametrize("allows", [True, False, None])
def test_what_the_settings_choose_applies_and_only_what_differs_is_kept(harmless, allows):
    kept: list[list[PermissionRule]] = []
    rules = PermissionPolicy(save=kept.append)
    chosen = tool(asks=not harmless)
    rules.record(chosen, Verdict.CONVERSATION)
    choose(rules, chosen, allows)
    assert rules.decision(chosen) is allows
    assert rules.permissions([chosen])[0].rule.allows is allows
    assert PermissionPolicy(kept[-1]).decision(chosen) is allows
    assert bool(kept[-1]) is (allows is not (True if harmless else None))
    choose(rules, chosen, True if harmless else None)
    assert kept[-1] == []


def test_a_tool_that_is_to_ask_asks_even_if_it_knows_calls_that_need_no_question():
    rules = PermissionPolicy()
    chosen = tool(asks=False, preapproved=lambda arguments, said: True)
    choose(rules, chosen, None)
    assert rules.decision(chosen) is None
    rules.record(chosen, Verdict.CONVERSATION)
    assert rules.decision(chosen) is True


def test_a_forbidden_tool_is_not_offered_to_the_model():
    rules = PermissionPolicy()
    tools = [tool("open_site"), tool("clock", asks=False)]
    choose(rules, tools[1], False)
    assert ToolRegistry(tools).specs(rules.offers) == [tools[0].spec]


def test_a_rule_for_a_tool_that_is_not_there_is_shown_and_can_be_removed():
    rules = PermissionPolicy()
    rules.record(tool("delete", origin="git"), Verdict.NEVER)
    clock, gone = rules.permissions([tool("clock", asks=False)])
    assert (clock.rule.tool, gone.rule.tool, gone.rule.allows) == ("clock", "delete", False)
    rules.change(replace(gone, rule=replace(gone.rule, allows=None)))
    assert rules.lasting_rules() == []


def test_a_rule_that_cannot_be_kept_is_in_force_even_so():
    def fail(rules: list[PermissionRule]) -> None:
        raise SettingsError("Your disk is full.")

    rules = PermissionPolicy(save=fail)
    with pytest.raises(SettingsError):
        rules.record(tool(), Verdict.ALWAYS)
    assert rules.decision(tool()) is True
