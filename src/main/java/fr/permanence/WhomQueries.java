package fr.permanence;

import static fr.permanence.store.schema.Tables.ACTIVITY;
import static fr.permanence.store.schema.Tables.ACTIVITY_SESSION;
import static fr.permanence.store.schema.Tables.CHILD_HALF_DAY;
import static fr.permanence.store.schema.Tables.DESK_MESSAGE;
import static fr.permanence.store.schema.Tables.DESK_NOTE;
import static fr.permanence.store.schema.Tables.FOLLOW_UP;
import static fr.permanence.store.schema.Tables.HOUSE_WORD;
import static fr.permanence.store.schema.Tables.INTERVIEW_REQUEST;
import static fr.permanence.store.schema.Tables.PERSON;
import static fr.permanence.store.schema.Tables.SERVICE_COUNT;
import static fr.permanence.store.schema.Tables.VISIT;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.change.Undo.About;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.FollowUpId;
import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.ServiceCountId;
import fr.permanence.ids.SessionId;
import fr.permanence.ids.VisitId;
import fr.permanence.store.Act;
import fr.permanence.store.RowChanges;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Record;
import org.jooq.TableField;

/** Of whom, and of what, an act of the journal speaks: said to who takes it back, and may know her name. */
final class WhomQueries implements Undo.Whom {
    private final Session session;

    WhomQueries(Session session) {
        this.session = session;
    }

    @Override
    public About of(Transaction tx, Act act) {
        if (!session.may(Right.KEEP_THE_DESK)) return new About("", word(tx, act));
        return new About(person(tx, act).orElse(""), activity(tx, act).orElseGet(() -> word(tx, act)));
    }

    private static Optional<String> person(Transaction tx, Act act) {
        Set<Long> touched = numbers(act, "PERSON_ID");
        Optional<PersonId> who =
                touched.isEmpty() ? bySubject(tx, act) : only(touched).map(PersonId::new);
        return who.flatMap(id -> value(tx, PERSON.ID, id, PERSON.CHOSEN_NAME));
    }

    private static Optional<PersonId> bySubject(Transaction tx, Act act) {
        if (act.subject() == null) return Optional.empty();
        return switch (subjectOf(act)) {
            case "person" -> Optional.of(act.subjectAs(PersonId::new));
            case "visit" -> value(tx, VISIT.ID, act.subjectAs(VisitId::new), VISIT.PERSON_ID);
            case "interview" ->
                value(tx, INTERVIEW_REQUEST.ID, act.subjectAs(InterviewRequestId::new), INTERVIEW_REQUEST.VISIT_ID)
                        .flatMap(visit -> value(tx, VISIT.ID, visit, VISIT.PERSON_ID));
            case "service" ->
                value(tx, SERVICE_COUNT.ID, act.subjectAs(ServiceCountId::new), SERVICE_COUNT.VISIT_ID)
                        .flatMap(visit -> value(tx, VISIT.ID, visit, VISIT.PERSON_ID));
            case "message" -> value(tx, DESK_MESSAGE.ID, act.subjectAs(MessageId::new), DESK_MESSAGE.PERSON_ID);
            case "deskNote" -> value(tx, DESK_NOTE.ID, act.subjectAs(DeskNoteId::new), DESK_NOTE.PERSON_ID);
            case "followUp" -> value(tx, FOLLOW_UP.ID, act.subjectAs(FollowUpId::new), FOLLOW_UP.PERSON_ID);
            case "halfDay" -> value(tx, CHILD_HALF_DAY.ID, act.subjectAs(HalfDayId::new), CHILD_HALF_DAY.PERSON_ID);
            default -> Optional.empty();
        };
    }

    private static Optional<String> activity(Transaction tx, Act act) {
        Set<Long> touched = numbers(act, "ACTIVITY_ID");
        touched.addAll(numbers(act, "ACTIVITY.ID"));
        if (touched.isEmpty())
            for (long session : numbers(act, "SESSION_ID"))
                value(tx, ACTIVITY_SESSION.ID, new SessionId(session), ACTIVITY_SESSION.ACTIVITY_ID)
                        .ifPresent(of -> touched.add(of.value()));
        return only(touched).flatMap(id -> value(tx, ACTIVITY.ID, new ActivityId(id), ACTIVITY.TITLE));
    }

    /** The word of a list of the house, or the service that was given. */
    private static String word(Transaction tx, Act act) {
        if (act.subject() == null) return "";
        Optional<HouseWordId> word = switch (subjectOf(act)) {
            case "word" -> Optional.of(act.subjectAs(HouseWordId::new));
            case "service" -> value(tx, SERVICE_COUNT.ID, act.subjectAs(ServiceCountId::new), SERVICE_COUNT.SERVICE_ID);
            default -> Optional.empty();
        };
        return word.flatMap(id -> value(tx, HOUSE_WORD.ID, id, HOUSE_WORD.LABEL))
                .orElse("");
    }

    /** What the verb is about: "visit" of "visit.arrive". */
    private static String subjectOf(Act act) {
        return act.verb().substring(0, act.verb().indexOf('.'));
    }

    private static Set<Long> numbers(Act act, String column) {
        UndoNote note = act.undo();
        return note == null ? new TreeSet<>() : new TreeSet<>(RowChanges.numbersIn(note, column));
    }

    /** Of several nobody is named. */
    private static Optional<Long> only(Set<Long> numbers) {
        return numbers.size() == 1 ? Optional.of(numbers.iterator().next()) : Optional.empty();
    }

    private static <R extends Record, I, T> Optional<T> value(
            Transaction tx, TableField<R, I> id, I of, TableField<R, T> wanted) {
        return tx.sql().select(wanted).from(id.getTable()).where(id.eq(of)).fetchOptional(wanted);
    }
}
