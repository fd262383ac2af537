package fr.permanence.activities.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.access.Role;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.activities.attendance.Mark;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.PersonPlace;
import fr.permanence.activities.ui.Autumn;
import fr.permanence.activities.ui.register.RegisterAtWork;
import fr.permanence.activities.ui.register.Signing.Reach;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.PersonId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class SessionModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path directory;

    private TestHouse house;
    private Autumn autumn;
    private RegisterAtWork work;
    private SessionModel model;

    @BeforeEach
    void open() {
        house = TestHouse.in(directory.resolve("house"));
        autumn = Autumn.in(house);
        enter();
        show(TODAY);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void enter() {
        work = new RegisterAtWork(house);
        model = new SessionModel(work.acts);
        house.services().changes.on(ActivitiesChanged.class, changed -> model.askAgain());
    }

    private void show(LocalDate day) {
        model.show(session(day).id());
    }

    private ActivitySession session(LocalDate day) {
        return autumn.session(autumn.french(), day);
    }

    private SessionShown shown() {
        return java.util.Objects.requireNonNull(model.shownProperty().get());
    }

    private @Nullable Mark shownOf(String name) {
        return model.sheet().items().stream()
                .filter(item -> item.line().name().equals(name))
                .findFirst()
                .orElseThrow()
                .line()
                .mark();
    }

    private @Nullable Mark keptOf(String name) {
        return house.services().activities.attendance().sheet(session(TODAY).id()).stream()
                .filter(row -> row.chosenName().equals(name))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private void leave(String name) {
        PersonPlace place = autumn.services().places().of(autumn.person(name)).stream()
                .filter(one -> one.activity().id().equals(autumn.french().id()))
                .findFirst()
                .orElseThrow();
        Enrolment enrolment = place.enrolment();
        autumn.services().signUps().leave(enrolment, TODAY.plusDays(1));
    }

    private List<PersonId> waiting() {
        return shown().queue().whole().stream()
                .map(line -> line.entry().person())
                .toList();
    }

    private WaitingLine due() {
        return java.util.Objects.requireNonNull(shown().queue().dueWhole());
    }

    private void types(String letters) {
        model.signing().open();
        model.signing().box().typedProperty().set(letters);
    }

    @Test
    void a_session_is_marked_by_one_key_each_and_every_key_is_kept() {
        for (Mark mark : List.of(Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED))
            model.sheet().key(mark);
        assertThat(List.of(keptOf("Ana Lucía"), keptOf("Blessing O."), keptOf("Joy")))
                .containsExactly(Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED);
        assertThat(model.sheet().chosen().orElseThrow().name()).isEqualTo("Mei Lin");
        model.sheet().step(-1);
        model.sheet().clear();
        assertThat(keptOf("Joy")).isNull();
        assertThat(work.lastSaid()).isEqualTo("Joy : marque effacée");
    }

    @Test
    void the_letter_that_is_there_already_keeps_it_and_goes_on_and_a_click_on_it_clears() {
        model.sheet().key(Mark.PRESENT);
        model.sheet().step(-1);
        model.sheet().key(Mark.PRESENT);
        assertThat(keptOf("Ana Lucía")).isEqualTo(Mark.PRESENT);
        assertThat(model.sheet().chosen().orElseThrow().name()).isEqualTo("Blessing O.");
        model.sheet().press(model.sheet().items().getFirst().line(), Mark.PRESENT);
        assertThat(keptOf("Ana Lucía")).isNull();
    }

    @Test
    void keys_are_shown_before_the_store_answers_and_none_is_lost() {
        work.storeWaits();
        model.sheet().key(Mark.PRESENT);
        model.sheet().key(Mark.ABSENT);
        model.sheet().step(-1);
        model.sheet().key(Mark.EXCUSED);
        assertThat(shownOf("Ana Lucía")).isEqualTo(Mark.PRESENT);
        assertThat(shownOf("Blessing O.")).isEqualTo(Mark.EXCUSED);
        assertThat(keptOf("Ana Lucía")).isNull();
        work.storeWorks();
        assertThat(keptOf("Ana Lucía")).isEqualTo(Mark.PRESENT);
        assertThat(keptOf("Blessing O.")).isEqualTo(Mark.EXCUSED);
        assertThat(shownOf("Blessing O.")).isEqualTo(Mark.EXCUSED);
    }

    @Test
    void what_is_not_kept_is_taken_back_on_the_screen_and_said() {
        show(FRIDAY);
        model.sheet().key(Mark.PRESENT);
        assertThat(shownOf("Ana Lucía")).isNull();
        assertThat(work.lastSaid()).startsWith("Cette séance est à venir");
    }

    @Test
    void everybody_present_at_once_is_one_act_and_comes_back_whole() {
        model.sheet().key(Mark.ABSENT);
        model.sheet().allPresent();
        assertThat(keptOf("Ana Lucía")).isEqualTo(Mark.ABSENT);
        assertThat(model.sheet().items()).noneMatch(item -> item.line().mark() == null);
        work.takeBack();
        assertThat(model.sheet().items())
                .filteredOn(item -> item.line().mark() != null)
                .hasSize(1);
    }

    @Test
    void what_the_desk_saw_is_proposed_and_taken_over_by_one_key() {
        assertThat(model.sheet().proposed()).isEqualTo(5);
        model.sheet().acceptAll();
        assertThat(keptOf("Mirela")).isEqualTo(Mark.PRESENT);
        assertThat(keptOf("Rasha")).isNull();
        assertThat(model.sheet().proposed()).isZero();
    }

    @Test
    void several_absences_in_a_row_are_counted_as_a_reason_to_ask_after_her() {
        assertThat(model.sheet().items())
                .filteredOn(item -> item.line().missed() >= SheetCell.ASK_AFTER)
                .extracting(item -> item.line().name())
                .containsExactly("Ngozi");
    }

    @Test
    void where_it_is_full_the_same_key_again_puts_her_on_the_list() {
        show(FRIDAY);
        types("awa");
        model.signing().take(Reach.WHOLE);
        assertThat(model.signing().signing().said()).startsWith("C’est complet").contains("au rang 4");
        assertThat(waiting()).hasSize(3);
        model.signing().take(Reach.WHOLE);
        assertThat(waiting()).hasSize(4).endsWith(autumn.person("Awa"));
        assertThat(model.signing().box().typedProperty().get()).isEmpty();
        work.takeBack();
        assertThat(waiting()).hasSize(3);
    }

    @Test
    void who_waits_already_is_not_offered_another_rank() {
        types("prec");
        model.signing().take(Reach.WHOLE);
        assertThat(model.signing().signing().said()).isEqualTo("Precious est déjà dans la liste d’attente.");
    }

    @Test
    void another_place_at_the_same_hour_is_said_before_and_asks_for_the_same_key_again() {
        autumn.plansYogaOnFridaysAt(LocalTime.of(15, 0));
        model.show(autumn.session(autumn.yoga(), FRIDAY).id());
        types("mire");
        assertThat(model.signing().signing().said()).startsWith("Elle a déjà Français A1");
        model.signing().take(Reach.ONCE);
        assertThat(shown().lines()).isEmpty();
        assertThat(model.signing().signing().said()).contains("la même touche l’inscrit quand même");
        model.signing().take(Reach.ONCE);
        assertThat(shown().lines()).hasSize(1);
    }

    @Test
    void a_freed_place_is_hers_who_is_next_by_one_key_and_that_is_taken_back_as_one_act() {
        show(FRIDAY);
        leave("Tatiana Ж.");
        assertThat(due().chosenName()).isEqualTo("Precious");
        model.queue().confirm(due());
        assertThat(waiting()).doesNotContain(autumn.person("Precious"));
        assertThat(shown().lines()).anyMatch(line -> line.name().equals("Precious"));
        work.takeBack();
        assertThat(waiting()).startsWith(autumn.person("Precious"));
        assertThat(due().chosenName()).isEqualTo("Precious");
    }

    @Test
    void who_does_not_answer_is_passed_over_only_with_a_reason_and_keeps_her_rank() {
        show(FRIDAY);
        leave("Tatiana Ж.");
        model.queue().unreachable(due());
        WaitingLine precious = shown().queue().proposed().getFirst();
        List<String> refused = new java.util.ArrayList<>();
        model.queue().pass(precious, " ", refused::add, () -> {});
        assertThat(refused).hasSize(1);
        model.queue().pass(precious, "en voyage", refused::add, () -> {});
        assertThat(shown().queue().proposed())
                .extracting(WaitingLine::chosenName)
                .containsExactly("Ioana");
        assertThat(waiting()).startsWith(autumn.person("Precious"));
        work.takeBack();
        assertThat(shown().queue().proposed())
                .extracting(WaitingLine::chosenName)
                .containsExactly("Precious");
    }

    @Test
    void who_is_absent_once_frees_her_place_and_comes_after_all() {
        show(FRIDAY);
        SheetLine ana = model.sheet().chosen().orElseThrow();
        model.places().turnAbsence(shown(), ana);
        assertThat(shown().places().free()).isEqualTo(1);
        model.places().turnAbsence(shown(), model.sheet().chosen().orElseThrow());
        assertThat(shown().places().free()).isZero();
    }

    @Test
    void everybody_of_a_cancelled_session_is_told_one_by_one() {
        autumn.services().sessions().cancel(session(FRIDAY), "Claire est malade");
        show(FRIDAY);
        assertThat(shown().toTell()).hasSize(10).noneMatch(one -> one.told());
        model.tell(shown().toTell().getFirst());
        assertThat(shown().toTell().getFirst().told()).isTrue();
        show(TODAY);
        assertThat(shown().queue().untold())
                .extracting(QueueShown.Untold::people)
                .containsExactly(9);
    }

    @Test
    void reception_marks_and_signs_up_for_one_session_and_no_more() throws Exception {
        house.open().keyring().addAccount("Anne", Set.of(Role.RECEPTION), TestHouse.passphrase(), null);
        house.restartAs("Anne");
        enter();
        ActivitySession thursday = autumn.session(autumn.computers(), LocalDate.of(2026, 11, 26));
        model.show(thursday.id());
        assertThat(model.signing().reaches()).containsExactly(Reach.ONCE);
        assertThat(model.queue().mayLead()).isFalse();
        types("mire");
        model.signing().take(Reach.ONCE);
        assertThat(shown().lines()).anyMatch(line -> line.name().equals("Mirela"));
        show(TODAY);
        model.sheet().key(Mark.PRESENT);
        assertThat(keptOf("Ana Lucía")).isEqualTo(Mark.PRESENT);
        assertThat(model.places().mayLeave(shown(), model.sheet().chosen().orElseThrow()))
                .isFalse();
    }

    @Test
    void in_the_discreet_mode_nobody_is_named() {
        work.appearance.discreet().toggle();
        model.sheet().key(Mark.PRESENT);
        assertThat(work.lastSaid()).doesNotContain("Ana").endsWith(": présente");
    }
}
