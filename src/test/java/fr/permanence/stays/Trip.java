package fr.permanence.stays;

import fr.permanence.StaysWiring;
import fr.permanence.TestHouse;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.People;
import fr.permanence.people.PersonDraft;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.Participants.Taken;
import fr.permanence.stays.participants.Participants.Taking;
import fr.permanence.stays.participants.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stay in a test house, and who goes on it. */
public final class Trip {
    /** The departure: Monday 15 March 2027; the clock of the house stands in November before. */
    public static final LocalDate FIRST = LocalDate.of(2027, 3, 15);

    public static final LocalDate LAST = FIRST.plusDays(4);

    private final TestHouse house;
    private final Stay stay;

    private Trip(TestHouse house, Stay stay) {
        this.house = house;
        this.stay = stay;
    }

    /** A stay in March with so many places, being prepared. */
    public static Trip in(TestHouse house, int capacity) {
        return in(house, capacity, new StayDays(FIRST, LAST));
    }

    public static Trip in(TestHouse house, int capacity, StayDays days) {
        StaysWiring stays = house.services().stays;
        DestinationId where = stays.destinations().all().stream()
                .map(Destination::id)
                .findFirst()
                .orElseGet(() -> added(stays));
        StayDraft draft = new StayDraft(where, days, Departure.unknown(), capacity, 4000);
        var written = (Stays.Written) stays.stays().plan(draft, StayStage.PREPARING);
        return new Trip(house, written.stay());
    }

    private static DestinationId added(StaysWiring stays) {
        var written = (Destinations.Written) stays.destinations().add(DestinationDraft.named("Lourdes"));
        return written.destination().id();
    }

    public StaysWiring services() {
        return house.services().stays;
    }

    public StayId id() {
        return stay.id();
    }

    /** As it is now. */
    public Stay stay() {
        return line().stay();
    }

    public StayLine line() {
        return services().stays().line(stay.id()).orElseThrow();
    }

    public PersonId person(String name) {
        return ((People.Kept) house.services().people.add(PersonDraft.named(name))).person();
    }

    /** Somebody new, proposed. */
    public Participant proposed(String name) {
        return taken(services().participants().propose(id(), person(name), null));
    }

    /** Somebody new, with a place. */
    public Participant confirmed(String name) {
        return taken(step(proposed(name), Step.CONFIRM));
    }

    public Taking step(Participant who, Step step) {
        return step(who, step, null);
    }

    public Taking step(Participant who, Step step, @Nullable String reason) {
        return services().participants().step(who, step, reason);
    }

    public static Participant taken(Taking taking) {
        return ((Taken) taking).participant();
    }
}
