package fr.permanence.stays.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.ids.PersonId;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Trip;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Step;
import fr.permanence.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is thought of for a stay, in which order, and why. */
final class ProposalsTest {
    @TempDir
    Path directory;

    private TestHouse house;
    private Trip trip;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        house.services().loaded();
        trip = Trip.in(house, 2);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private PersonId followed(String name, FollowUpLevel level) {
        PersonId person = trip.person(name);
        house.services().followUps.set(person, level, "Connue de l’équipe", house.today());
        return person;
    }

    private List<Proposal> proposed() {
        return trip.services().proposals().of(trip.id(), 10);
    }

    private List<String> said() {
        ProposalWords words = new ProposalWords(() -> Language.FRENCH);
        return proposed().stream()
                .map(one -> one.person().is().chosenName() + " : " + words.say(one.reasons()))
                .toList();
    }

    /** A stay that ended on this day. */
    private Trip earlier(LocalDate last) {
        return Trip.in(house, 2, new StayDays(last.minusDays(2), last));
    }

    private void went(Trip earlier, PersonId person) {
        Participant her = Trip.taken(earlier.services().participants().propose(earlier.id(), person, null));
        her = Trip.taken(earlier.step(her, Step.CONFIRM));
        her = Trip.taken(earlier.step(her, Step.LEAVE));
        earlier.step(her, Step.RETURN);
    }

    @Test
    void who_never_went_and_is_followed_goes_first_and_who_went_lately_last() {
        PersonId ioana = followed("Ioana", FollowUpLevel.REGULAR);
        PersonId joy = followed("Joy", FollowUpLevel.REGULAR);
        PersonId awa = followed("Awa", FollowUpLevel.REGULAR);
        followed("Mercy", FollowUpLevel.DISTANT);
        went(earlier(LocalDate.of(2026, 9, 20)), joy);
        went(earlier(LocalDate.of(2024, 6, 20)), awa);
        house.services().entries.writePaper(ioana, new IdentityPaper(IdentityPaper.Kind.PASSPORT, null), "");
        assertThat(said())
                .containsExactly(
                        "Ioana : jamais partie · suivi régulier · papiers valides",
                        "Awa : suivi régulier · partie en 2024 · papiers à vérifier",
                        "Joy : partie il y a moins d’un an, en 2026 · suivi régulier · papiers à vérifier");
    }

    @Test
    void who_asked_and_got_no_place_is_thought_of_until_she_went() {
        PersonId mei = trip.person("Mei Lin");
        Trip first = earlier(LocalDate.of(2025, 5, 20));
        Trip second = earlier(LocalDate.of(2026, 5, 20));
        first.services().participants().ask(first.id(), mei);
        second.services().participants().ask(second.id(), mei);
        assertThat(said())
                .containsExactly("Mei Lin : a demandé 2 fois sans avoir de place · jamais partie · papiers à vérifier");
        went(earlier(LocalDate.of(2026, 7, 20)), mei);
        assertThat(said()).isEmpty();
    }

    @Test
    void who_is_among_the_participants_away_or_in_the_bin_is_not_proposed() {
        PersonId there = followed("Joy", FollowUpLevel.REGULAR);
        PersonId away = followed("Awa", FollowUpLevel.REGULAR);
        PersonId binned = followed("Mercy", FollowUpLevel.REGULAR);
        PersonId free = followed("Ioana", FollowUpLevel.OCCASIONAL);
        trip.services().participants().propose(trip.id(), there, null);
        Trip other = Trip.in(house, 2, trip.stay().days());
        other.step(Trip.taken(other.services().participants().propose(other.id(), away, null)), Step.CONFIRM);
        house.services().bin.put(binned);
        assertThat(proposed()).extracting(one -> one.person().id()).containsExactly(free);
        trip.services().stays().stage(other.stay(), StayStage.CANCELLED);
        assertThat(proposed()).extracting(one -> one.person().id()).containsExactly(away, free);
    }

    @Test
    void a_small_child_that_came_along_before_is_thought_of() {
        PersonId joy = followed("Joy", FollowUpLevel.REGULAR);
        Trip before = earlier(LocalDate.of(2025, 3, 10));
        went(before, joy);
        Participant her = before.services()
                .participantQueries()
                .of(before.id())
                .getFirst()
                .participant();
        before.services().children().add(her.id(), new ChildDraft("Andrei", 0, ChildBed.COT, false));
        assertThat(said().getFirst()).contains("un enfant de 2 ans : lit ou garde à prévoir");
    }

    @Test
    void a_freed_place_is_for_who_waits_then_for_who_is_thought_of() {
        Participant joy = trip.confirmed("Joy");
        PersonId asked = trip.person("Mei Lin");
        trip.services().participants().ask(trip.id(), asked);
        PersonId next = followed("Ioana", FollowUpLevel.REGULAR);
        trip.step(joy, Step.WITHDRAW);
        assertThat(trip.services().proposals().replacements(trip.id(), 5))
                .extracting(one -> one.person().id())
                .containsExactly(asked, next);
    }

    @Test
    void who_comes_most_is_thought_of_without_a_level_set_by_hand() {
        PersonId joy = trip.person("Joy");
        house.services().checkIns.arrive(joy);
        assertThat(said()).containsExactly("Joy : jamais partie · suivi ponctuel · papiers à vérifier");
    }
}
