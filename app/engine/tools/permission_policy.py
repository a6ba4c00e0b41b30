"""Which tools may run, which ask first, and which are forbidden (pure).

A read-only tool runs at once. The user is asked before one that acts, unless it is declared
harmless or a rule applies. A rule that allows applies to the tool as it was when the user decided:
if its description, schema or server has changed, the user is asked again. The others apply to
every later version of the tool.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.engine.contracts.tools import PermissionRule, ToolPermission, Verdict, parse_arguments
from app.engine.tools.registry import Tool


class PermissionPolicy:
    """What the user has decided so far. ``save`` is called with the lasting rules when they
    change."""

    def __init__(
        self,
        rules: Iterable[PermissionRule] = (),
        save: Callable[[list[PermissionRule]], None] = lambda rules: None,
    ) -> None:
        self._lasting = {rule.tool: rule for rule in rules}
        self._save = save
        self._conversation: set[str] = set()

    def lasting_rules(self) -> list[PermissionRule]:
        """The lasting rules."""
        return list(self._lasting.values())

    def decision(
        self, tool: Tool, arguments: str = "{}", user_messages: Sequence[str] = ()
    ) -> bool | None:
        """Whether ``tool`` may run with these ``arguments``, after the ``user_messages`` of the
        conversation; None: ask the user."""
        rule = self._rule(tool)
        if rule is not None and rule.allows is not None:
            return rule.allows
        if tool.fingerprint in self._conversation:
            return True
        if rule is not None:
            return None
        if not tool.asks:
            return True
        if tool.preapproved and tool.preapproved(parse_arguments(arguments) or {}, user_messages):
            return True
        return None

    def offers(self, tool: Tool) -> bool:
        """Whether the model gets ``tool``: it does not get what is forbidden."""
        rule = self._rule(tool)
        return rule is None or rule.allows is not False

    def record(self, tool: Tool, verdict: Verdict) -> None:
        """Apply ``verdict`` to the later calls that it covers. Raises what ``save`` raises; the
        rule applies even then."""
        match verdict:
            case Verdict.CONVERSATION:
                self._conversation.add(tool.fingerprint)
            case Verdict.ALWAYS | Verdict.NEVER:
                rule = replace(_default_rule(tool), allows=verdict is Verdict.ALWAYS)
                self._lasting[rule.tool] = rule
                self._save(self.lasting_rules())

    def end_conversation(self) -> None:
        """Forget what was allowed in this conversation."""
        self._conversation.clear()

    # --- the settings ---------------------------------------------------------------------------

    def permissions(self, tools: Iterable[Tool]) -> list[ToolPermission]:
        """What applies to each of ``tools``, and the rules for tools that are not there now."""
        found = {
            tool.spec.name: ToolPermission(
                self._rule(tool) or _default_rule(tool),
                None if tool.asks else True,
                tool.spec.description,
            )
            for tool in tools
        }
        absent = [rule for name, rule in self._lasting.items() if name not in found]
        return [*found.values(), *(ToolPermission(rule, None) for rule in absent)]

    def change(self, permission: ToolPermission) -> None:
        """Apply what the user has chosen from now on. Raises what ``save`` raises; the rule applies
        even then."""
        rule = permission.rule
        self._conversation.discard(rule.fingerprint)
        if rule.allows == permission.default:
            self._lasting.pop(rule.tool, None)
        else:
            self._lasting[rule.tool] = rule
        self._save(self.lasting_rules())

    def _rule(self, tool: Tool) -> PermissionRule | None:
        """The lasting rule that applies to ``tool``."""
        rule = self._lasting.get(tool.spec.name)
        if rule is None or rule.origin != tool.origin:
            return None
        return None if rule.allows and rule.fingerprint != tool.fingerprint else rule


def _default_rule(tool: Tool) -> PermissionRule:
    """What applies to ``tool`` if the user decides nothing."""
    allows = None if tool.asks else True
    return PermissionRule(tool.spec.name, tool.origin, tool.fingerprint, allows)
