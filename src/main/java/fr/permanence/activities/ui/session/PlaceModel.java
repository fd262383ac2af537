package fr.permanence.activities.ui.session;

import fr.permanence.activities.attendance.AttendanceRow.Standing;
import fr.permanence.activities.signups.Enrolment;
import fr.permanence.activities.signups.SignUps;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.ids.SessionId;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** What becomes of a place that somebody has: she will be absent once, comes after all, or gives it up. */
final class PlaceModel {
    private final RegisterActs acts;

    PlaceModel(RegisterActs acts) {
        this.acts = acts;
    }

    /** Whether her absence can still be noted beforehand, or taken back. */
    boolean maySayAbsent(SessionShown shown, SheetLine line) {
        return shown.isToCome() && line.place() != null;
    }

    /** Whether her place can be given up by who is signed in. */
    boolean mayLeave(SessionShown shown, SheetLine line) {
        Enrolment place = line.place();
        if (place == null) return false;
        if (place.session() != null) return shown.isToCome();
        return acts.services().mayLead()
                && !place.last().isBefore(acts.services().clock().today());
    }

    /** Notes that she will be absent, or that she comes after all. */
    void turnAbsence(SessionShown shown, SheetLine line) {
        Enrolment place = line.place();
        if (place == null || !maySayAbsent(shown, line)) return;
        SignUps signUps = acts.services().given().signUps();
        SessionId of = shown.session().id();
        boolean isAbsent = line.standing() == Standing.SAID_ABSENT;
        run(
                () -> isAbsent ? signUps.comesAfterAll(place.id(), of) : signUps.absentOnce(place.id(), of),
                line,
                isAbsent ? "comes" : "absentOnce",
                isAbsent ? SignUps.COMES : SignUps.ABSENT,
                place);
    }

    /** Gives her place up: that of one session, or that of the whole activity from this day on. */
    void leave(SheetLine line, LocalDate from) {
        Enrolment place = line.place();
        if (place == null) return;
        SignUps signUps = acts.services().given().signUps();
        boolean isOnce = place.session() != null;
        run(
                () -> isOnce ? signUps.leaveOnce(place) : signUps.leave(place, from),
                line,
                isOnce ? "left.ONCE" : "left.WHOLE",
                isOnce ? SignUps.LEAVE_ONCE : SignUps.LEAVE,
                place);
    }

    private void run(Callable<SignUps.Signing> act, SheetLine line, String said, String verb, Enrolment place) {
        acts.run(act, signing -> {
            String name = acts.words().name(line.name());
            if (signing instanceof SignUps.Refused refused)
                acts.refused(acts.words().say("place.refusal." + refused.reason(), name));
            else acts.done(acts.words().say(said, name), verb, place.id().value());
        });
    }
}
