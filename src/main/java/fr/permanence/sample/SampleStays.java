package fr.permanence.sample;

import fr.permanence.ids.DestinationId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.sample.Chance.Purpose;
import fr.permanence.sample.SampleTrips.Trip;
import fr.permanence.stays.Departure;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.stays.prepare.UsualTasks;
import fr.permanence.store.OpenVault;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents the stays of the years that the centre is known for, two that are being prepared and one that is an idea. */
final class SampleStays {
    /** So many stays to come are being prepared; the next one is an idea, and nobody thinks further. */
    private static final int PREPARED = 2;

    private final OpenVault vault;
    private final SampleSize size;
    private final SampleClasses.Centre centre;
    private final SampleStayRepository rows;
    private final SampleDepartures departures;
    private final LocalDate today;
    private final List<Tasks.Draft> usual = new UsualTasks(() -> Language.FRENCH).all();

    SampleStays(OpenVault vault, HouseClock clock, SampleSize size, SampleClasses.Centre centre) {
        this.vault = vault;
        this.size = size;
        this.centre = centre;
        this.today = clock.today();
        this.rows = new SampleStayRepository(vault.ids(), centre.team());
        this.departures = new SampleDepartures(vault, clock, centre.team());
    }

    void write() {
        if (size.people() == 0 || size.years() == 0) return;
        List<DestinationId> to =
                SampleTrips.DESTINATIONS.stream().map(rows::destination).toList();
        int coming = 0;
        int years = Math.min(size.years(), 6);
        for (Trip trip : SampleTrips.between(today.minusYears(years).plusDays(30), today.plusYears(1))) {
            if (trip.days().first().isAfter(today)) coming++;
            if (coming <= PREPARED + 1) stay(trip, to.get(trip.to()), coming);
        }
        vault.database().write(tx -> {
            rows.writeTo(new SampleRepository(tx));
            departures.writeTo(tx);
            return true;
        });
    }

    private void stay(Trip trip, DestinationId to, int coming) {
        Chance chance =
                new Chance(size.seed(), Purpose.STAY, trip.days().first().toEpochDay());
        StayDraft draft = new StayDraft(
                to,
                trip.days(),
                new Departure(LocalTime.of(8, 30), LocalTime.of(18, 45), "Gare, devant l’horloge"),
                chance.between(8, 12),
                4000);
        StayStage stage = coming > PREPARED ? StayStage.IDEA : StayStage.PREPARING;
        Stay stay = new Stay(new StayId(vault.ids().next()), draft, stage, 1);
        boolean isOver = stay.phase(today) == StayPhase.OVER;
        rows.stay(stay, isOver ? chance.oneOf(SampleTrips.REVIEWS) : null);
        if (stage == StayStage.IDEA) return;
        List<ParticipantId> going = participants(stay, coming, chance);
        List<AccompanierDraft> team = SampleTrips.TEAM;
        int first = chance.below(team.size());
        for (int i = 0; i < 3; i++) rows.accompanier(stay.id(), team.get((first + i) % team.size()));
        for (Tasks.Draft task : usual) rows.task(stay.id(), task, done(stay, task, chance));
        programme(stay, going, chance);
    }

    /** What was due is done, but for one thing now and then. */
    private @Nullable LocalDate done(Stay stay, Tasks.Draft task, Chance chance) {
        LocalDate due = stay.days().first().minusDays(task.daysBefore());
        boolean forgotten = chance.happens(0.2) && stay.phase(today) != StayPhase.OVER;
        LocalDate day = due.minusDays(chance.between(0, 6));
        return forgotten || due.isAfter(today) || day.isAfter(today) ? null : day;
    }

    private List<ParticipantId> participants(Stay stay, int coming, Chance chance) {
        int places = stay.capacity();
        int confirmed = coming == 0 ? places - chance.between(0, 2) : coming == 1 ? places - 2 : 3;
        Set<Integer> taken = new HashSet<>();
        List<ParticipantId> going = new ArrayList<>();
        boolean isOver = coming == 0;
        for (int i = 0; i < confirmed; i++)
            somebody(stay, isOver ? ParticipantState.RETURNED : ParticipantState.CONFIRMED, taken, chance)
                    .ifPresent(going::add);
        for (int i = 0; i < 2; i++) somebody(stay, ParticipantState.WAITING, taken, chance);
        somebody(stay, ParticipantState.WITHDREW, taken, chance);
        if (isOver) return going;
        for (int i = 0; i < 2; i++) somebody(stay, ParticipantState.INVITED, taken, chance);
        somebody(stay, ParticipantState.PROPOSED, taken, chance);
        return going;
    }

    private Optional<ParticipantId> somebody(Stay stay, ParticipantState state, Set<Integer> taken, Chance chance) {
        LocalDate thought = stay.days().first().minusDays(60);
        LocalDate known = thought.isAfter(today) ? today.minusDays(1) : thought;
        int place = centre.pool().pick(chance, known, taken);
        if (place < 0) return Optional.empty();
        PersonId person = centre.person(place);
        boolean asked = state == ParticipantState.WAITING || chance.happens(0.15);
        ParticipantId id = rows.participant(stay.id(), person, state, asked);
        steps(id, stay, state, known);
        boolean hasPlace = state.takesPlace();
        if (hasPlace && chance.happens(0.2)) child(id, chance);
        if (hasPlace) departures.add(id, person, stay, chance);
        return Optional.of(id);
    }

    private void steps(ParticipantId id, Stay stay, ParticipantState state, LocalDate known) {
        if (state == ParticipantState.WAITING) {
            rows.step(id, Step.ASK, known);
            return;
        }
        rows.step(id, Step.PROPOSE, known);
        if (state == ParticipantState.PROPOSED) return;
        rows.step(id, Step.INVITE, earlier(known.plusDays(7)));
        if (state == ParticipantState.INVITED) return;
        boolean withdrew = state == ParticipantState.WITHDREW;
        rows.step(id, withdrew ? Step.WITHDRAW : Step.CONFIRM, earlier(known.plusDays(15)));
        if (state != ParticipantState.RETURNED) return;
        rows.step(id, Step.LEAVE, stay.days().first());
        rows.step(id, Step.RETURN, stay.days().last());
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private void child(ParticipantId mother, Chance chance) {
        int age = chance.between(0, 9);
        ChildBed bed = age < 3 ? ChildBed.COT : age < 5 ? ChildBed.WITH_MOTHER : ChildBed.OWN;
        String name = chance.oneOf(List.of("Andrei", "Grace", "Lina", "Samuel", "Noah", "Esther"));
        rows.child(mother, new ChildDraft(name, age, bed, age >= 4));
    }

    private void programme(Stay stay, List<ParticipantId> going, Chance chance) {
        for (int day = 0; day < stay.days().count(); day++)
            rows.programme(stay.id(), day, chance.oneOf(SampleTrips.PROGRAMME), null, List.of());
        if (going.size() > 3)
            rows.programme(stay.id(), null, "Voir le coucher du soleil", going.getFirst(), going.subList(0, 3));
    }
}
