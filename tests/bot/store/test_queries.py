from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store import audit, cards, children, groups, guardians, invites, notices, organisations, people, replies
from bot.store.errors import CardChanged, CodeRefused, Erased
from bot.store.vault import Vault
from bot.values import DeliveryState, Letter, Line, ParentMessage, Role
from simplify.types import Provenance
from tests.conftest import NOW, House, RecordingOutbox, befriend, furnish

pytestmark = pytest.mark.database


def message(words: str = "Sam çorbasını bitirdi.", locale: str = "tr") -> ParentMessage:
    line = Line(words, "Sam heeft zijn soep opgegeten.", Provenance.PHRASE)
    return ParentMessage("handover", "🌞", "Günlük", "Sam", locale, (line,), NOW.date())


async def send(session: AsyncSession, vault: Vault, outbox: RecordingOutbox, house: House) -> tuple[int, list[int]]:
    letters = [
        Letter(guardian.person.id, guardian.child.id, message())
        for guardian in await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
    ]
    return await notices.approve(
        session, vault, outbox, house.staff, "handover", {"typed": "soep"}, letters, NOW, child_id=house.sam.id
    )


async def test_a_person_is_found_by_account_within_one_organisation(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    found = await people.by_user(session, vault, house.organisation_id, 2001)
    assert found == house.mother
    assert await people.by_user(session, vault, house.organisation_id + 1, 2001) is None


async def test_a_removed_person_is_a_stranger(session: AsyncSession, vault: Vault, house: House) -> None:
    await people.set_status(session, house.organisation_id, house.mother.id, "removed")
    assert await people.by_user(session, vault, house.organisation_id, 2001) is None


async def test_the_groups_of_a_staff_member_are_those_assigned(session: AsyncSession, house: House) -> None:
    assert await groups.of_person(session, house.organisation_id, house.staff.id) == [house.group]
    assert [group.name for group in await groups.every(session, house.organisation_id)] == ["Beren", "De Vlinders"]


async def test_no_name_stands_readable_in_the_tables(session: AsyncSession, house: House) -> None:
    for table in ("person", "child", "guardianship"):
        rows = (await session.execute(text(f"SELECT t::text FROM {table} t"))).scalars().all()
        for name in ("Fatma", "Elif", "Sam"):
            assert name.encode().hex() not in "".join(rows) and name not in "".join(rows)


async def test_both_guardians_of_a_child_are_recipients(session: AsyncSession, vault: Vault, house: House) -> None:
    found = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id, house.noor.id])
    assert [(guardian.person.name, guardian.child_name) for guardian in found] == [("Elif", "Sam"), ("Олег", "Sam")]


@pytest.mark.parametrize("status", ["joining", "waiting", "refused", "ended"])
async def test_only_a_confirmed_guardian_is_a_recipient(
    session: AsyncSession, vault: Vault, house: House, status: str
) -> None:
    await session.execute(text("UPDATE guardianship SET status = :status"), {"status": status})
    assert await guardians.recipients(session, vault, house.organisation_id, [house.sam.id]) == []
    assert not await guardians.may_receive(session, house.organisation_id, house.mother.id, house.sam.id)


async def test_without_consent_nothing_is_sent(session: AsyncSession, vault: Vault, house: House) -> None:
    link = (await guardians.of_person(session, vault, house.organisation_id, house.mother.id))[0]
    await guardians.consent(session, house.organisation_id, link.id, "text", NOW, given=False)
    found = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
    assert [guardian.person.name for guardian in found] == ["Олег"]


async def test_who_stopped_is_no_recipient(session: AsyncSession, vault: Vault, house: House) -> None:
    await people.set_status(session, house.organisation_id, house.father.id, "stopped")
    found = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
    assert [guardian.person.name for guardian in found] == ["Elif"]


async def test_a_guardian_writes_the_name_of_the_child_in_her_own_way(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    link = (await guardians.of_person(session, vault, house.organisation_id, house.father.id))[0]
    await guardians.set_child_name(session, vault, house.organisation_id, link.id, "Сем")
    found = await guardians.recipients(session, vault, house.organisation_id, [house.sam.id])
    assert [guardian.child_name for guardian in found] == ["Sam", "Сем"]


async def test_a_link_is_confirmed_once(session: AsyncSession, vault: Vault, house: House) -> None:
    link = await guardians.join(session, vault, house.mother, house.noor.id, NOW)
    assert not await guardians.confirm(session, house.organisation_id, link.id, house.staff.id, NOW)
    assert await guardians.ask_confirmation(session, house.organisation_id, link.id)
    assert [one.id for one in await guardians.waiting(session, vault, house.organisation_id)] == [link.id]
    assert await guardians.confirm(session, house.organisation_id, link.id, house.staff.id, NOW)
    assert not await guardians.refuse(session, house.organisation_id, link.id, house.manager.id, NOW)


async def test_joining_again_leaves_a_confirmed_link_alone(session: AsyncSession, vault: Vault, house: House) -> None:
    again = await guardians.join(session, vault, house.mother, house.sam.id, NOW)
    assert again.status == "confirmed"


async def test_an_ended_link_begins_anew_without_consent(session: AsyncSession, vault: Vault, house: House) -> None:
    link = (await guardians.of_person(session, vault, house.organisation_id, house.mother.id))[0]
    assert await guardians.end(session, house.organisation_id, link.id, NOW)
    again = await guardians.join(session, vault, house.mother, house.sam.id, NOW)
    assert (again.id, again.status, again.consents) == (link.id, "joining", frozenset())


async def test_a_code_is_good_for_one_account(session: AsyncSession, house: House) -> None:
    code = await invites.create(
        session, house.organisation_id, created_by=house.staff.id, child_id=house.noor.id, now=NOW
    )
    found = await invites.redeem(session, house.organisation_id, code, 3001, NOW)
    assert (found.child_id, found.role) == (house.noor.id, Role.GUARDIAN)
    assert await invites.redeem(session, house.organisation_id, code, 3001, NOW) == found
    with pytest.raises(CodeRefused) as refusal:
        await invites.redeem(session, house.organisation_id, code, 3002, NOW)
    assert refusal.value.reason == "used"


async def test_a_code_of_another_organisation_is_unknown(session: AsyncSession, vault: Vault, house: House) -> None:
    other = await organisations.add(session, vault, "Elders", NOW)
    code = await invites.create(session, house.organisation_id, created_by=1, child_id=house.noor.id, now=NOW)
    with pytest.raises(CodeRefused, match="unknown"):
        await invites.redeem(session, other, code, 3001, NOW)


async def test_a_code_expires(session: AsyncSession, house: House) -> None:
    code = await invites.create(session, house.organisation_id, created_by=1, child_id=house.noor.id, now=NOW)
    with pytest.raises(CodeRefused, match="expired"):
        await invites.redeem(session, house.organisation_id, code, 3001, NOW + dt.timedelta(days=8))


async def test_guessing_is_slowed_down_even_for_the_right_code(session: AsyncSession, house: House) -> None:
    code = await invites.create(session, house.organisation_id, created_by=1, child_id=house.noor.id, now=NOW)
    for guess in range(5):
        with pytest.raises(CodeRefused, match="unknown"):
            await invites.redeem(session, house.organisation_id, f"guess-{guess}", 3001, NOW)
    with pytest.raises(CodeRefused, match="guessing"):
        await invites.redeem(session, house.organisation_id, code, 3001, NOW)
    later = NOW + dt.timedelta(hours=2)
    assert (await invites.redeem(session, house.organisation_id, code, 3001, later)).child_id == house.noor.id


async def test_of_two_who_edit_a_card_the_second_is_told(session: AsyncSession, vault: Vault, house: House) -> None:
    card = await cards.begin(session, vault, house.staff, "handover", {"meal": None}, NOW, group_id=house.group.id)
    saved = await cards.save(session, vault, card, {"meal": "soup"}, house.staff.id, NOW)
    with pytest.raises(CardChanged):
        await cards.save(session, vault, card, {"meal": "bread"}, house.manager.id, NOW)
    assert await cards.load(session, vault, house.organisation_id, card.id) == saved


async def test_a_sent_card_is_closed_for_good(session: AsyncSession, vault: Vault, house: House) -> None:
    card = await cards.begin(session, vault, house.staff, "message", {"text": "dag"}, NOW)
    sent = await cards.close(session, vault, card, "sent", house.staff.id, NOW)
    with pytest.raises(CardChanged):
        await cards.save(session, vault, sent, {"text": "toch niet"}, house.staff.id, NOW)
    assert await cards.open_cards(session, vault, house.organisation_id, author_id=house.staff.id) == []
    assert await cards.last_closed(session, vault, house.organisation_id, "message") == [sent]


async def test_a_colleague_of_the_group_finds_the_open_card(session: AsyncSession, vault: Vault, house: House) -> None:
    card = await cards.begin(session, vault, house.staff, "handover", {}, NOW, group_id=house.group.id)
    found = await cards.open_cards(session, vault, house.organisation_id, group_ids=[house.group.id])
    assert found == [card]


async def test_a_card_of_another_organisation_is_not_there(session: AsyncSession, vault: Vault, house: House) -> None:
    card = await cards.begin(session, vault, house.staff, "handover", {}, NOW)
    other = await organisations.add(session, vault, "Elders", NOW)
    assert await cards.load(session, vault, other, card.id) is None


async def test_approving_stores_the_message_and_hands_it_to_the_outbox(
    session: AsyncSession, vault: Vault, outbox: RecordingOutbox, house: House
) -> None:
    notice_id, ids = await send(session, vault, outbox, house)
    assert outbox.enqueued == ids
    assert await notices.progress(session, house.organisation_id, notice_id) == {DeliveryState.WAITING: 2}
    found = await notices.delivery(session, vault, house.organisation_id, ids[0])
    assert found is not None and found[1] == message()
    assert await notices.delivery(session, vault, house.organisation_id + 1, ids[0]) is None


async def test_a_correction_names_the_delivery_it_changes(
    session: AsyncSession, vault: Vault, outbox: RecordingOutbox, house: House
) -> None:
    notice_id, ids = await send(session, vault, outbox, house)
    letter = Letter(house.mother.id, house.sam.id, message("Sam yarısını yedi."), edits_delivery_id=ids[0])
    (new,) = await notices.correct(session, vault, outbox, house.staff, notice_id, {"typed": "half"}, [letter], NOW)
    assert [one.id for one in await notices.deliveries(session, house.organisation_id, notice_id)] == [*ids, new]
    stored = await notices.load(session, vault, house.organisation_id, notice_id)
    assert stored is not None and stored.body == {"typed": "half"}


async def test_a_tap_on_understood_counts_once_and_only_for_its_reader(
    session: AsyncSession, vault: Vault, outbox: RecordingOutbox, house: House
) -> None:
    _, ids = await send(session, vault, outbox, house)
    assert not await notices.understood(session, house.organisation_id, house.father.id, ids[0], NOW)
    assert await notices.understood(session, house.organisation_id, house.mother.id, ids[0], NOW)
    assert not await notices.understood(session, house.organisation_id, house.mother.id, ids[0], NOW)


async def test_replies_wait_longest_first_until_done(session: AsyncSession, vault: Vault, house: House) -> None:
    first = await replies.record(
        session, vault, house.mother, "Sam hasta", NOW, language="tr", dutch="Sam is ziek", child_id=house.sam.id
    )
    later = NOW + dt.timedelta(minutes=1)
    second = await replies.record(session, vault, house.father, "Дякую", later, language="uk")
    found = await replies.waiting(session, vault, house.organisation_id, group_ids=[house.group.id])
    assert [(reply.id, reply.original, reply.dutch) for reply in found] == [
        (first, "Sam hasta", "Sam is ziek"),
        (second, "Дякую", None),
    ]
    assert await replies.done(session, house.organisation_id, first, house.staff.id, later)
    assert await replies.count_waiting(session, house.organisation_id) == 1


async def test_a_reply_is_claimed_by_one_colleague_for_a_while(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    reply = await replies.record(session, vault, house.mother, "?", NOW, language="tr")
    assert await replies.claim(session, house.organisation_id, reply, house.staff.id, NOW)
    assert not await replies.claim(session, house.organisation_id, reply, house.manager.id, NOW)
    later = NOW + dt.timedelta(minutes=16)
    assert await replies.claim(session, house.organisation_id, reply, house.manager.id, later)


async def test_erasing_a_child_makes_its_words_unreadable(
    session: AsyncSession, vault: Vault, outbox: RecordingOutbox, house: House
) -> None:
    _, ids = await send(session, vault, outbox, house)
    await children.erase(session, house.organisation_id, house.sam.id, NOW)
    with pytest.raises(Erased):
        await notices.delivery(session, vault, house.organisation_id, ids[0])
    assert await children.by_id(session, vault, house.organisation_id, house.sam.id) is None
    assert await guardians.recipients(session, vault, house.organisation_id, [house.sam.id]) == []


async def test_two_organisations_never_see_each_other(session: AsyncSession, vault: Vault, house: House) -> None:
    other_id = await organisations.add(session, vault, "Elders", NOW)
    other = await furnish(session, vault, other_id)
    assert await children.by_ids(session, vault, other_id, [house.sam.id]) == {}
    assert await guardians.recipients(session, vault, other_id, [house.sam.id]) == []
    assert await people.by_ids(session, vault, other_id, [house.staff.id]) == {}
    assert await groups.by_id(session, other_id, house.group.id) is None
    assert (await people.by_user(session, vault, other_id, 2001)) == other.mother


async def test_the_audit_chain_shows_a_changed_row(session: AsyncSession, house: House) -> None:
    for subject in ("delivery:1", "delivery:2", "delivery:3"):
        await audit.record(session, house.organisation_id, "sent", NOW, actor_id=house.staff.id, subject=subject)
    assert await audit.first_broken(session, house.organisation_id) is None
    changed = await session.scalar(text("UPDATE audit SET actor_id = 99 WHERE subject = 'delivery:2' RETURNING id"))
    assert await audit.first_broken(session, house.organisation_id) == changed


async def test_the_mark_of_an_audit_chain_shows_rows_cut_off_at_its_end(session: AsyncSession, house: House) -> None:
    assert not await audit.holds(session, "")
    assert not await audit.holds(session, f"{house.organisation_id}:1:{'0' * 64}")
    told = (session, house.organisation_id, "sent", NOW)
    await audit.record(*told, subject="delivery:1")
    await audit.record(*told, subject="delivery:2")
    mark = await audit.mark(session, house.organisation_id)
    await audit.record(*told, subject="delivery:3")
    assert await audit.holds(session, mark)
    assert not await audit.holds(session, f"9{mark}")  # of another organisation
    await session.execute(text("DELETE FROM audit WHERE subject <> 'delivery:1'"))
    assert await audit.first_broken(session, house.organisation_id) is None
    assert not await audit.holds(session, mark)


async def test_the_audit_chain_shows_a_removed_row(session: AsyncSession, house: House) -> None:
    for subject in ("delivery:1", "delivery:2", "delivery:3"):
        await audit.record(session, house.organisation_id, "sent", NOW, subject=subject)
    await session.execute(text("DELETE FROM audit WHERE subject = 'delivery:2'"))
    assert await audit.first_broken(session, house.organisation_id) is not None


async def test_a_second_link_for_the_same_child_waits_for_staff_too(
    session: AsyncSession, vault: Vault, house: House
) -> None:
    await befriend(session, vault, house.father, house.noor.id, house.staff.id)
    found = await guardians.of_child(session, vault, house.organisation_id, house.noor.id)
    assert [link.status for link in found] == ["confirmed"]
