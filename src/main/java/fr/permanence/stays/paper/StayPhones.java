package fr.permanence.stays.paper;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.ids.StayId;
import fr.permanence.people.Phones;
import fr.permanence.stays.Planning;
import fr.permanence.stays.StayReversals;
import fr.permanence.stays.Stays;
import fr.permanence.store.Database;
import fr.permanence.store.Journal;
import fr.permanence.store.RowChanges;
import fr.permanence.text.CleanText;
import java.util.Optional;

/** The one telephone number that stands on what may be lost: whom to call during a stay. */
public final class StayPhones {
    /** The number was written. */
    public static final String WRITE = "stay.phone";

    private final Database database;
    private final Journal journal;
    private final Session session;
    private final Runnable told;

    public StayPhones(Planning with) {
        database = with.database();
        journal = with.journal();
        session = with.session();
        told = with.told();
    }

    /** Lets undo take back what this service did. */
    public void teach(Undo undo, StayReversals reversals) {
        reversals.learn(undo, WRITE);
    }

    /** What came of writing. */
    public sealed interface Writing {}

    /** It is kept; with the verb, the number of the stay takes it back. */
    public record Written(Optional<String> phone) implements Writing {}

    /** It was so already. */
    public record Unchanged() implements Writing {}

    /** This is no telephone number; nothing was changed. */
    public record NotANumber() implements Writing {}

    /** The stay is gone. */
    public record Gone() implements Writing {}

    /** Writes the number; nothing typed takes it away. */
    public Writing write(StayId stay, String typed) {
        session.require(Right.PLAN_STAYS);
        Optional<String> phone = Phones.normalise(typed);
        if (phone.isEmpty() && !CleanText.line(typed).isEmpty()) return new NotANumber();
        Writing writing = database.write(tx -> {
            if (Stays.findWithin(tx, stay).isEmpty()) return new Gone();
            StayPhoneRepository repository = new StayPhoneRepository(tx);
            if (Optional.ofNullable(repository.of(stay)).equals(phone)) return new Unchanged();
            RowChanges changes = new RowChanges(tx);
            repository.write(changes, stay, phone.orElse(null));
            journal.record(tx, WRITE, stay.value(), changes.note());
            return new Written(phone);
        });
        if (writing instanceof Written) told.run();
        return writing;
    }

    /** The number of a stay in its international form, if one is written. */
    public Optional<String> of(StayId stay) {
        session.require(Right.PLAN_STAYS);
        return database.read(tx -> Optional.ofNullable(new StayPhoneRepository(tx).of(stay)));
    }
}
