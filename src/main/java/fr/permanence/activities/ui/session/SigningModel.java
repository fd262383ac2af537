package fr.permanence.activities.ui.session;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Clash;
import fr.permanence.activities.signups.SignUpRefusal;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.ui.register.PersonBoxModel;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.ui.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Signing somebody up for what is shown, by a few letters and a key. A clash is said before, and the same key again signs her up
 * all the same; where it is full, the same key again puts her on the waiting list.
 */
final class SigningModel {
    private final RegisterActs acts;
    private final PersonBoxModel box;
    private final Lane clashes;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private @Nullable SessionShown shown;
    private boolean isWorking;

    SigningModel(RegisterActs acts) {
        this.acts = acts;
        box = new PersonBoxModel(acts);
        clashes = acts.lane();
        box.chosenProperty().addListener((observed, before, now) -> lookForClashes());
    }

    /** For how much she is signed up. */
    enum Reach {
        /** Every session from now on. */
        WHOLE,
        /** Every session from the one shown on. */
        FROM_HERE,
        /** The session shown alone. */
        ONCE
    }

    /** What is said below the box. */
    sealed interface Notice {
        PersonId person();
    }

    /** She has another place at the same hour, in so many sessions; {@code isAsked} once her sign-up waits for the same key again. */
    record Clashing(PersonId person, Reach reach, int sessions, ActivitySession other, String title, boolean isAsked)
            implements Notice {}

    /** No place is given; the waiting list is offered. */
    record Full(PersonId person, Reach reach, boolean somebodyWaits, int rank) implements Notice {}

    /** Nothing can be done. */
    record Refused(PersonId person, String sentence) implements Notice {}

    PersonBoxModel box() {
        return box;
    }

    BooleanProperty openProperty() {
        return open;
    }

    ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    void take(SessionShown now) {
        SessionShown before = shown;
        if (before != null && !before.session().id().equals(now.session().id())) close();
        shown = now;
    }

    void open() {
        open.set(true);
    }

    void close() {
        open.set(false);
        box.clear();
        notice.set(null);
    }

    /** The reaches that who is signed in may give here, the usual one first. */
    List<Reach> reaches() {
        SessionShown now = shown;
        if (now == null) return List.of();
        if (!acts.services().mayLead()) return now.isToCome() ? List.of(Reach.ONCE) : List.of();
        if (!now.isToCome()) return List.of(Reach.WHOLE);
        return now.isLater() ? List.of(Reach.WHOLE, Reach.FROM_HERE, Reach.ONCE) : List.of(Reach.WHOLE, Reach.ONCE);
    }

    private void lookForClashes() {
        notice.set(null);
        Optional<Person> who = box.chosen();
        List<Reach> reaches = reaches();
        SessionShown now = shown;
        if (who.isEmpty() || reaches.isEmpty() || now == null) {
            clashes.clear();
            return;
        }
        PersonId person = who.get().id();
        clashes.run(
                () -> clash(now, person, reaches.getFirst(), false),
                found -> found.ifPresent(notice::set),
                acts.voice()::trouble);
    }

    private Optional<Notice> clash(SessionShown now, PersonId person, Reach reach, boolean isAsked) {
        RegisterServices from = acts.services();
        List<Clash> met = from.given()
                .places()
                .clashes(
                        person,
                        now.activity().id(),
                        reach == Reach.ONCE ? now.session().id() : null,
                        from(now, reach));
        if (met.isEmpty()) return Optional.empty();
        return from.offered()
                .sessions()
                .find(met.getFirst().other())
                .flatMap(other -> from.offered()
                        .activities()
                        .find(other.activity())
                        .map(activity -> new Clashing(
                                person, reach, met.size(), other, acts.words().title(activity), isAsked)));
    }

    private LocalDate from(SessionShown now, Reach reach) {
        return reach == Reach.FROM_HERE
                ? now.session().plannedDay()
                : acts.services().clock().today();
    }

    /** The key of this reach: signs the chosen one up, or does what the notice asked the same key for. */
    void take(Reach reach) {
        SessionShown now = shown;
        Optional<Person> who = box.chosen();
        if (now == null || who.isEmpty() || isWorking || !reaches().contains(reach)) return;
        Person person = who.get();
        Notice said = notice.get();
        if (said instanceof Full full && full.person().equals(person.id()) && full.reach() == reach) {
            wait(now, person, reach);
            return;
        }
        boolean isWarned = said instanceof Clashing clash
                && clash.person().equals(person.id())
                && clash.reach() == reach
                && clash.isAsked();
        isWorking = true;
        acts.background().run(() -> signed(now, person, reach, isWarned), this::answered, this::failed);
    }

    private void failed(Exception trouble) {
        isWorking = false;
        acts.voice().trouble(trouble);
    }

    /** What came of it: a notice to show, or nothing more to say than that it is done. */
    private record Answer(
            @Nullable Notice notice, Runnable then) {}

    private Answer signed(SessionShown now, Person person, Reach reach, boolean isWarned) {
        Optional<Notice> clash = isWarned ? Optional.empty() : clash(now, person.id(), reach, true);
        if (clash.isPresent()) return new Answer(clash.get(), () -> {});
        SignUps signUps = acts.services().given().signUps();
        SignUps.Signing signing = reach == Reach.ONCE
                ? signUps.signUpOnce(now.session().id(), person.id())
                : signUps.signUp(now.activity().id(), person.id(), from(now, reach));
        return switch (signing) {
            case SignUps.Signed done ->
                new Answer(null, () -> done(
                        "signed." + reach,
                        person,
                        now,
                        reach == Reach.ONCE ? SignUps.SIGN_UP_ONCE : SignUps.SIGN_UP,
                        done.enrolment().id().value()));
            case SignUps.Refused refused -> new Answer(refusal(now, person, reach, refused.reason()), () -> {});
            case SignUps.Left left -> throw new IllegalStateException();
        };
    }

    private Notice refusal(SessionShown now, Person person, Reach reach, SignUpRefusal reason) {
        boolean isFull = reason == SignUpRefusal.FULL || reason == SignUpRefusal.SOMEBODY_WAITS;
        if (!isFull)
            return new Refused(
                    person.id(),
                    acts.words().say("signUp.refusal." + reason, acts.words().name(person.is())));
        WaitingLists lists = acts.services().waiting().lists();
        int before = reach == Reach.ONCE
                ? lists.listOnce(now.session()).size()
                : lists.list(now.activity().id()).size();
        return new Full(person.id(), reach, reason == SignUpRefusal.SOMEBODY_WAITS, before + 1);
    }

    private void wait(SessionShown now, Person person, Reach reach) {
        isWorking = true;
        WaitingLists lists = acts.services().waiting().lists();
        acts.background()
                .run(
                        () -> reach == Reach.ONCE
                                ? lists.askOnce(now.session().id(), person.id())
                                : lists.ask(now.activity().id(), person.id()),
                        asking -> answered(
                                switch (asking) {
                                    case WaitingLists.Asked asked ->
                                        new Answer(null, () -> done(
                                                reach == Reach.ONCE ? "asked.ONCE" : "asked.WHOLE",
                                                person,
                                                now,
                                                WaitingLists.ASK,
                                                asked.entry().id().value()));
                                    case WaitingLists.Refused refused ->
                                        new Answer(
                                                new Refused(
                                                        person.id(),
                                                        acts.words()
                                                                .say(
                                                                        "waiting.refusal." + refused.reason(),
                                                                        acts.words()
                                                                                .name(person.is()))),
                                                () -> {});
                                }),
                        this::failed);
    }

    private void answered(Answer answer) {
        isWorking = false;
        if (answer.notice() != null) notice.set(answer.notice());
        answer.then().run();
    }

    private void done(String key, Person person, SessionShown now, String verb, long subject) {
        box.clear();
        notice.set(null);
        acts.done(
                acts.words()
                        .say(
                                key,
                                acts.words().name(person.is()),
                                acts.words().title(now.activity()),
                                acts.words().day(now.session().day())),
                verb,
                subject);
    }
}
