package fr.permanence.activities.ui.hers;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.PersonPlace;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.ui.hers.HersShown.Offer;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.activities.ui.register.Signing;
import fr.permanence.activities.ui.register.Signing.Reach;
import fr.permanence.activities.ui.register.Signing.Wish;
import fr.permanence.activities.waiting.Promotions;
import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.ui.Lane;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** All that one person does, and signing her up for more by a few letters and a key. */
final class HersModel {
    private final PersonId person;
    private final RegisterActs acts;
    private final Lane lane;
    private final Signing signing;
    private final ObjectProperty<@Nullable HersShown> shown = new SimpleObjectProperty<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Offer> found = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);

    HersModel(PersonId person, RegisterActs acts) {
        this.person = person;
        this.acts = acts;
        lane = acts.lane();
        signing = new Signing(acts);
        typed.addListener((observed, before, now) -> find());
        chosen.addListener((observed, before, now) -> look());
    }

    RegisterActs acts() {
        return acts;
    }

    Signing signing() {
        return signing;
    }

    ObjectProperty<@Nullable HersShown> shownProperty() {
        return shown;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** What answers to what is typed. */
    ObservableList<Offer> found() {
        return found;
    }

    IntegerProperty chosenProperty() {
        return chosen;
    }

    boolean mayLead() {
        return acts.services().mayLead();
    }

    void askAgain() {
        lane.run(() -> HersShown.read(acts.services(), person), this::take, acts.voice()::trouble);
    }

    private void take(HersShown now) {
        shown.set(now);
        find();
    }

    private void find() {
        HersShown now = shown.get();
        String letters = folded(typed.get());
        List<Offer> answer = now == null
                ? List.of()
                : now.offers().stream()
                        .filter(offer ->
                                folded(acts.words().title(offer.activity())).contains(letters))
                        .toList();
        int before = chosen.get();
        chosen.set(-1);
        found.setAll(answer);
        // Nothing is chosen before anything was typed or stepped to: Enter in an empty box signs nobody up.
        if (!letters.isEmpty() && !answer.isEmpty()) chosen.set(Math.clamp(before, 0, answer.size() - 1));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    void step(int by) {
        if (!found.isEmpty()) chosen.set(chosen.get() < 0 ? 0 : Math.floorMod(chosen.get() + by, found.size()));
    }

    /** The whole series for the coordinator; its next session alone for who keeps the desk. */
    Reach usual() {
        return mayLead() ? Reach.WHOLE : Reach.ONCE;
    }

    private Optional<Wish> wish(Reach reach) {
        HersShown now = shown.get();
        int at = chosen.get();
        if (now == null || at < 0 || at >= found.size()) return Optional.empty();
        Person who = now.who();
        if (who == null) return Optional.empty();
        Offer offer = found.get(at);
        return Optional.of(new Wish(person, acts.words().name(who.is()), offer.activity(), offer.next(), reach));
    }

    private void look() {
        signing.clear();
        wish(usual()).ifPresent(signing::look);
    }

    /** The key of this reach. */
    void take(Reach reach) {
        wish(reach).ifPresent(wish -> signing.take(wish, () -> typed.set("")));
    }

    /** Notes that she will be absent in this session, or comes after all. */
    void turnAbsence(PersonPlace place, ActivitySession of) {
        SignUps signUps = acts.services().given().signUps();
        Enrolment enrolment = place.enrolment();
        boolean isAbsent = enrolment.absences().contains(of.id());
        run(
                () -> isAbsent
                        ? signUps.comesAfterAll(enrolment.id(), of.id())
                        : signUps.absentOnce(enrolment.id(), of.id()),
                isAbsent ? "comes" : "absentOnce",
                isAbsent ? SignUps.COMES : SignUps.ABSENT,
                enrolment);
    }

    boolean mayLeave(PersonPlace place) {
        return place.enrolment().session() != null || mayLead();
    }

    /** Gives her place up from today on. */
    void leave(PersonPlace place) {
        Enrolment enrolment = place.enrolment();
        SignUps signUps = acts.services().given().signUps();
        boolean isOnce = enrolment.session() != null;
        LocalDate today = acts.services().clock().today();
        run(
                () -> isOnce ? signUps.leaveOnce(enrolment) : signUps.leave(enrolment, today),
                isOnce ? "left.ONCE" : "left.WHOLE",
                isOnce ? SignUps.LEAVE_ONCE : SignUps.LEAVE,
                enrolment);
    }

    private void run(Callable<SignUps.Signing> act, String said, String verb, Enrolment enrolment) {
        acts.run(act, signing -> {
            if (signing instanceof SignUps.Refused refused)
                acts.refused(acts.words().say("place.refusal." + refused.reason(), name()));
            else acts.done(acts.words().say(said, name()), verb, enrolment.id().value());
        });
    }

    /** She does not want to wait any more. */
    void withdraw(HersShown.Wait wait) {
        acts.run(
                () -> acts.services()
                        .waiting()
                        .promotions()
                        .withdraw(wait.line().entry().id()),
                stepping -> {
                    if (stepping instanceof Promotions.Refused refused)
                        acts.refused(acts.words().say("queue.refusal." + refused.reason(), name()));
                    else
                        acts.done(
                                acts.words().say("queue.withdrawn", name()),
                                Promotions.WITHDRAW,
                                wait.line().entry().id().value());
                });
    }

    /** Her name as it may be shown now. */
    String name() {
        HersShown now = shown.get();
        Person who = now == null ? null : now.who();
        return who == null ? "" : acts.words().name(who.is());
    }
}
