package fr.permanence.checkin.messages;

import static java.util.stream.Collectors.groupingBy;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.Ids;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.PersonId;
import fr.permanence.people.People;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.Transaction;
import fr.permanence.store.UndoNote;
import fr.permanence.text.CleanText;
import fr.permanence.text.HouseClock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the team leaves at the desk for a person: a short signed word, post that waits; said or handed over by one key. */
public final class DeskMessages {
    /** A word was written, or post noted. */
    public static final String WRITE = "message.write";
    /** It was said, or handed over. */
    public static final String GIVE = "message.give";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Ids ids;
    private final HouseClock clock;
    private final Runnable told;

    /** @param told run after each commit */
    public DeskMessages(Database database, Journal journal, Session session, Ids ids, HouseClock clock, Runnable told) {
        this.database = database;
        this.journal = journal;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
        this.told = told;
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo) {
        new MessageReversals(told).teach(undo);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /** It waits for her. */
    public record Written(DeskMessage message) implements Writing {}

    /** It cannot be a word; nothing was written. */
    public record Refused(MessageRefusal reason) implements Writing {}

    /** She is not there any more; nothing was written. */
    public record Unknown() implements Writing {}

    /** What came of giving. */
    public sealed interface Giving {}

    /** It is said, or handed over. */
    public record Given(DeskMessage message) implements Giving {}

    /** It was before, or it was taken back in between; nothing was changed. */
    public record NotWaiting() implements Giving {}

    /** Leaves a word for her, signed by who is signed in. */
    public Writing word(PersonId person, String typed) {
        session.require(Right.KEEP_THE_DESK);
        Optional<MessageRefusal> refusal = MessageRules.refusal(typed);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return write(person, DeskMessage.Kind.WORD, CleanText.line(typed));
    }

    /** Notes that post waits for her. */
    public Writing post(PersonId person) {
        session.require(Right.KEEP_THE_DESK);
        return write(person, DeskMessage.Kind.POST, null);
    }

    private Writing write(PersonId person, DeskMessage.Kind kind, @Nullable String body) {
        Writing writing = database.write(tx -> {
            MessageRepository repository = new MessageRepository(tx);
            if (!People.isListed(tx, person)) return new Unknown();
            DeskMessage message = new DeskMessage(
                    new MessageId(ids.next()),
                    person,
                    kind,
                    body,
                    session.account(),
                    session.name(),
                    clock.now(),
                    null);
            repository.insert(message);
            journal.record(tx, WRITE, message.id().value(), UndoNote.empty());
            return new Written(message);
        });
        if (writing instanceof Written) told.run();
        return writing;
    }

    /** It is said, or handed over: it waits no longer. */
    public Giving give(MessageId id) {
        session.require(Right.KEEP_THE_DESK);
        Giving giving = database.write(tx -> {
            MessageRepository repository = new MessageRepository(tx);
            Optional<DeskMessage> waiting = repository.find(id).filter(DeskMessage::isOpen);
            if (waiting.isEmpty()) return new NotWaiting();
            DeskMessage given = waiting.get().given(clock.now());
            repository.update(given);
            journal.record(tx, GIVE, id.value(), UndoNote.empty());
            return new Given(given);
        });
        if (giving instanceof Given) told.run();
        return giving;
    }

    /** What waits for these people, the oldest first; who has nothing is absent. */
    public Map<PersonId, List<DeskMessage>> waitingFor(Collection<PersonId> people) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(
                tx -> new MessageRepository(tx).open(people).stream().collect(groupingBy(DeskMessage::person)));
    }

    /** What waits for her, then what was given, the newest first. */
    public List<DeskMessage> of(PersonId person, int limit) {
        session.require(Right.KEEP_THE_DESK);
        return database.read(tx -> new MessageRepository(tx).of(person, limit));
    }

    /** Whether something was left for her, so that she cannot simply be taken back. */
    public static boolean speaksOf(Transaction tx, PersonId person) {
        return new MessageRepository(tx).speaksOf(person);
    }
}
