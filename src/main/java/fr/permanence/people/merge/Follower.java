package fr.permanence.people.merge;

import fr.permanence.ids.PersonId;
import fr.permanence.store.Transaction;
import java.util.List;
import java.util.Map;

/** What a room keeps of people, and how it follows when two files become one; each room that does hands one over. */
public interface Follower {
    /** How many of each kind speak of her; the kinds have words under {@code merge.kind.<kind>}, those of none are absent. */
    Map<String, Integer> countOf(Transaction tx, PersonId person);

    /** Moves all that speaks of {@code gone} over to {@code kept}, and says what was moved. */
    List<MovedRow> move(Transaction tx, PersonId gone, PersonId kept);

    /**
     * The same for two who had come apart, when that is taken back: they become one as they stood then.
     *
     * @param before what was moved when they first became one, and what {@link #standing} said when they came apart
     */
    default List<MovedRow> moveAgain(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> before) {
        return move(tx, gone, kept);
    }

    /** How what was joined stands, just before the two come apart; under kinds of its own. */
    default List<MovedRow> standing(Transaction tx, PersonId gone, PersonId kept) {
        return List.of();
    }

    /** Brings back what is still there and still with {@code kept}; rows of kinds that are not its own it leaves. */
    void bringBack(Transaction tx, PersonId gone, PersonId kept, List<MovedRow> rows);

    /** Told after the commit that what speaks of these two has moved. */
    void moved(PersonId gone, PersonId kept);
}
