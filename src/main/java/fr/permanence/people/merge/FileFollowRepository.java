package fr.permanence.people.merge;

import static fr.permanence.store.schema.Tables.DEPARTURE_ENTRY;
import static fr.permanence.store.schema.Tables.DESK_NOTE;
import static fr.permanence.store.schema.Tables.FOLLOW_UP;
import static fr.permanence.store.schema.Tables.SOCIAL_ENTRY;

import fr.permanence.ids.DeskNoteId;
import fr.permanence.ids.EntryId;
import fr.permanence.ids.FollowUpId;
import fr.permanence.store.PersonRows;
import java.util.List;

/** What the room of people itself keeps beside a person. Sealed entries follow unopened: their seal names no person. */
final class FileFollowRepository {
    /** The kinds, in the order in which a preview says them. */
    static final List<MovedKind> ALL = List.of(
            new MovedKind(
                    "deskNote",
                    new PersonRows<>(DESK_NOTE.ID, DESK_NOTE.PERSON_ID, DeskNoteId::value, DeskNoteId::new)),
            new MovedKind(
                    "followUp",
                    new PersonRows<>(FOLLOW_UP.ID, FOLLOW_UP.PERSON_ID, FollowUpId::value, FollowUpId::new)),
            new MovedKind(
                    "departureEntry",
                    new PersonRows<>(DEPARTURE_ENTRY.ID, DEPARTURE_ENTRY.PERSON_ID, EntryId::value, EntryId::new)),
            new MovedKind(
                    "socialEntry",
                    new PersonRows<>(SOCIAL_ENTRY.ID, SOCIAL_ENTRY.PERSON_ID, EntryId::value, EntryId::new)));

    private FileFollowRepository() {}
}
