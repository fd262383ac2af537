package fr.permanence.activities.ui.register;

import fr.permanence.activities.Activity;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.Clash;
import fr.permanence.activities.signups.SignUpRefusal;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.activities.waiting.WaitingLists;
import fr.permanence.ids.PersonId;
import fr.permanence.ui.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Signing somebody up with one key. A clash is said before, and the same key again signs her up all the same; where it is full,
 * the same key again puts her on the waiting list.
 */
public final class Signing {
    private final RegisterActs acts;
    private final Lane clashes;
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private boolean isWorking;

    public Signing(RegisterActs acts) {
        this.acts = acts;
        clashes = acts.lane();
    }

    /** For how much somebody is signed up. */
    public enum Reach {
        /** Every session from now on. */
        WHOLE,
        /** Every session from the one meant on. */
        FROM_HERE,
        /** The session meant alone. */
        ONCE
    }

    /** Who is signed up for what. */
    public record Wish(PersonId person, String name, Activity activity, ActivitySession session, Reach reach) {
        boolean isSame(Wish other) {
            return person.equals(other.person) && session.id().equals(other.session.id()) && reach == other.reach;
        }

        @Override
        public String toString() {
            return "Wish[" + person + "]";
        }
    }

    /** What stands in the way. */
    public sealed interface Notice {
        /** Of what. */
        Wish wish();
    }

    /**
     * She has another place at the same hour.
     *
     * @param sessions in how many sessions
     * @param isAsked whether her sign-up now waits for the same key again
     */
    public record Clashing(Wish wish, int sessions, ActivitySession other, String title, boolean isAsked)
            implements Notice {}

    /**
     * She is away on a stay.
     *
     * @param sessions how many sessions she would miss
     * @param first the first of them
     * @param isAsked whether her sign-up now waits for the same key again
     */
    public record Away(Wish wish, int sessions, ActivitySession first, boolean isAsked) implements Notice {}

    /** No place is given; the waiting list is offered, at this rank. */
    public record Full(Wish wish, boolean somebodyWaits, int rank) implements Notice {}

    /** Nothing can be done. */
    public record Refused(Wish wish, String sentence) implements Notice {}

    /** What is said now; null for nothing. */
    public ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /** What stands in the way, in one or two sentences; empty for nothing. */
    public String said() {
        RegisterWords words = acts.words();
        return switch (notice.get()) {
            case null -> "";
            case Clashing clash ->
                words.say(
                        clash.isAsked() ? "clash.asked" : "clash",
                        clash.title(),
                        words.begins(clash.other()),
                        clash.sessions());
            case Away away ->
                words.say(away.isAsked() ? "away.asked" : "away", words.begins(away.first()), away.sessions());
            case Full full ->
                words.say(
                        (full.somebodyWaits() ? "full.somebodyWaits" : "full")
                                + (full.wish().reach() == Reach.ONCE ? ".once" : ""),
                        full.rank());
            case Refused refused -> refused.sentence();
        };
    }

    /** Nothing is meant any more. */
    public void clear() {
        clashes.clear();
        notice.set(null);
    }

    /** Looks whether this would clash, to say so before any key. */
    public void look(Wish wish) {
        notice.set(null);
        clashes.run(() -> clash(wish, false), found -> found.ifPresent(notice::set), acts.voice()::trouble);
    }

    /**
     * Signs her up, or does what the notice asked the same key for.
     *
     * @param then runs once she has a place or waits
     */
    public void take(Wish wish, Runnable then) {
        if (isWorking) return;
        Notice said = notice.get();
        boolean isAgain = said != null && said.wish().isSame(wish);
        boolean isWarned = isAgain
                && (said instanceof Clashing clash && clash.isAsked() || said instanceof Away away && away.isAsked());
        isWorking = true;
        clashes.clear();
        acts.background()
                .run(
                        () -> isAgain && said instanceof Full ? waiting(wish) : signed(wish, isWarned),
                        answer -> answered(answer, then),
                        this::failed);
    }

    private void failed(Exception trouble) {
        isWorking = false;
        acts.voice().trouble(trouble);
    }

    /** What came of it: something that stands in the way, or what is done and how it is taken back. */
    private sealed interface Answer {}

    private record No(Notice notice) implements Answer {}

    private record Done(String sentence, String verb, long subject) implements Answer {}

    private void answered(Answer answer, Runnable then) {
        isWorking = false;
        switch (answer) {
            case No no -> notice.set(no.notice());
            case Done done -> {
                then.run();
                clear();
                acts.done(done.sentence(), done.verb(), done.subject());
            }
        }
    }

    private Optional<Notice> clash(Wish wish, boolean isAsked) {
        RegisterServices from = acts.services();
        List<Clash> met = from.given()
                .places()
                .clashes(
                        wish.person(),
                        wish.activity().id(),
                        wish.reach() == Reach.ONCE ? wish.session().id() : null,
                        from(wish));
        if (met.isEmpty()) return away(wish, isAsked);
        return from.offered()
                .sessions()
                .find(met.getFirst().other())
                .flatMap(other -> from.offered()
                        .activities()
                        .find(other.activity())
                        .map(activity -> new Clashing(
                                wish, met.size(), other, acts.words().title(activity), isAsked)));
    }

    private Optional<Notice> away(Wish wish, boolean isAsked) {
        List<ActivitySession> missed = acts.services()
                .given()
                .places()
                .missed(
                        wish.person(),
                        wish.activity().id(),
                        wish.reach() == Reach.ONCE ? wish.session().id() : null,
                        from(wish));
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Away(wish, missed.size(), missed.getFirst(), isAsked));
    }

    private LocalDate from(Wish wish) {
        return wish.reach() == Reach.FROM_HERE
                ? wish.session().plannedDay()
                : acts.services().clock().today();
    }

    private Answer signed(Wish wish, boolean isWarned) {
        Optional<Notice> clash = isWarned ? Optional.empty() : clash(wish, true);
        if (clash.isPresent()) return new No(clash.get());
        SignUps signUps = acts.services().given().signUps();
        boolean isOnce = wish.reach() == Reach.ONCE;
        SignUps.Signing signing = isOnce
                ? signUps.signUpOnce(wish.session().id(), wish.person())
                : signUps.signUp(wish.activity().id(), wish.person(), from(wish));
        return switch (signing) {
            case SignUps.Signed done ->
                new Done(
                        sentence("signed." + wish.reach(), wish),
                        isOnce ? SignUps.SIGN_UP_ONCE : SignUps.SIGN_UP,
                        done.enrolment().id().value());
            case SignUps.Refused refused -> new No(refusal(wish, refused.reason()));
            case SignUps.Left left -> throw new IllegalStateException();
        };
    }

    private Notice refusal(Wish wish, SignUpRefusal reason) {
        boolean isFull = reason == SignUpRefusal.FULL || reason == SignUpRefusal.SOMEBODY_WAITS;
        if (!isFull) return new Refused(wish, acts.words().say("signUp.refusal." + reason, wish.name()));
        WaitingLists lists = acts.services().waiting().lists();
        List<WaitingLine> list = wish.reach() == Reach.ONCE
                ? lists.listOnce(wish.session())
                : lists.list(wish.activity().id());
        boolean waits = list.stream().anyMatch(line -> line.entry().person().equals(wish.person()));
        if (waits) return new Refused(wish, acts.words().say("waiting.refusal.WAITS_ALREADY", wish.name()));
        return new Full(wish, reason == SignUpRefusal.SOMEBODY_WAITS, list.size() + 1);
    }

    private Answer waiting(Wish wish) {
        WaitingLists lists = acts.services().waiting().lists();
        boolean isOnce = wish.reach() == Reach.ONCE;
        WaitingLists.Asking asking = isOnce
                ? lists.askOnce(wish.session().id(), wish.person())
                : lists.ask(wish.activity().id(), wish.person());
        return switch (asking) {
            case WaitingLists.Asked asked ->
                new Done(
                        sentence(isOnce ? "asked.ONCE" : "asked.WHOLE", wish),
                        WaitingLists.ASK,
                        asked.entry().id().value());
            case WaitingLists.Refused refused ->
                new No(new Refused(wish, acts.words().say("waiting.refusal." + refused.reason(), wish.name())));
        };
    }

    private String sentence(String key, Wish wish) {
        return acts.words()
                .say(
                        key,
                        wish.name(),
                        acts.words().title(wish.activity()),
                        acts.words().day(wish.session().day()));
    }
}
