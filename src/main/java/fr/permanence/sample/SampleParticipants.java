package fr.permanence.sample;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.sample.SampleGroup.Child;
import fr.permanence.sample.SampleGroup.Woman;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.participants.ChildBed;
import fr.permanence.stays.participants.ChildDraft;
import fr.permanence.stays.participants.OwnDays;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who was thought of for an invented stay, and how far each came. */
final class SampleParticipants {
    /** Lodgings have so many rooms for a family. */
    private static final int MOST_CHILDREN = 3;

    private final SampleClasses.Centre centre;
    private final SampleStayRepository rows;
    private final SampleDepartures departures;
    private final LocalDate today;
    private final BiPredicate<Integer, LocalDate> cameSince;

    /** @param cameSince whether somebody was at the centre on this day or later */
    SampleParticipants(
            SampleClasses.Centre centre,
            SampleStayRepository rows,
            SampleDepartures departures,
            LocalDate today,
            BiPredicate<Integer, LocalDate> cameSince) {
        this.centre = centre;
        this.rows = rows;
        this.departures = departures;
        this.today = today;
        this.cameSince = cameSince;
    }

    /** One stay for which people are sought, who is taken already, and how chance falls. */
    private record Call(Stay stay, StayPhase phase, Chance chance, Set<Integer> taken, List<Woman> going) {
        private int children() {
            return going.stream().mapToInt(woman -> woman.children().size()).sum();
        }
    }

    /**
     * Writes them all.
     *
     * @param coming 0 for a stay that has begun, 1 for the next one, 2 for the one after
     * @return those who have a place
     */
    List<Woman> add(Stay stay, int coming, Chance chance) {
        Call call = new Call(stay, stay.phase(today), chance, new HashSet<>(), new ArrayList<>());
        int places = stay.capacity();
        int confirmed = coming == 0 ? places - chance.between(0, 2) : coming == 1 ? places - 2 : 3;
        ParticipantState state = switch (call.phase()) {
            case OVER -> ParticipantState.RETURNED;
            case UNDER_WAY -> ParticipantState.LEFT;
            case IDEA, PREPARING, CANCELLED -> ParticipantState.CONFIRMED;
        };
        for (int i = 0; i < confirmed; i++) somebody(call, state);
        for (int i = 0; i < 2; i++) somebody(call, ParticipantState.WAITING);
        somebody(call, ParticipantState.WITHDREW);
        if (coming == 0) return call.going();
        for (int i = 0; i < 2; i++) somebody(call, ParticipantState.INVITED);
        somebody(call, ParticipantState.PROPOSED);
        return call.going();
    }

    private void somebody(Call call, ParticipantState state) {
        Stay stay = call.stay();
        Chance chance = call.chance();
        LocalDate thought = stay.days().first().minusDays(60);
        LocalDate known = thought.isAfter(today) ? today.minusDays(1) : thought;
        Optional<PersonId> found = person(call, known);
        if (found.isEmpty()) return;
        PersonId person = found.get();
        boolean asked = state == ParticipantState.WAITING || chance.happens(0.15);
        boolean hasPlace = state.takesPlace();
        boolean isLater = hasPlace && call.going().size() == 4 && stay.days().nights() > 3 && chance.happens(0.5);
        OwnDays days = isLater ? new OwnDays(1, null) : OwnDays.all();
        ParticipantId id = rows.participant(stay, person, state, asked, days);
        steps(id, stay, state, known);
        if (!hasPlace) return;
        boolean comesWith = !isLater && call.children() < MOST_CHILDREN && chance.happens(0.2);
        call.going().add(new Woman(id, days, comesWith ? List.of(child(id, chance)) : List.of()));
        departures.add(id, person, stay, chance);
    }

    private Optional<PersonId> person(Call call, LocalDate known) {
        while (true) {
            int place = centre.pool().pick(call.chance(), known, call.taken());
            if (place < 0) return Optional.empty();
            boolean isHere = call.phase() == StayPhase.UNDER_WAY
                    && cameSince.test(place, call.stay().days().first());
            if (!isHere) return Optional.of(centre.person(place));
        }
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
        if (state != ParticipantState.RETURNED && state != ParticipantState.LEFT) return;
        rows.step(id, Step.LEAVE, stay.days().first());
        if (state == ParticipantState.RETURNED)
            rows.step(id, Step.RETURN, stay.days().last());
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private Child child(ParticipantId mother, Chance chance) {
        int age = chance.between(0, 9);
        ChildBed bed = age < 3 ? ChildBed.COT : age < 5 ? ChildBed.WITH_MOTHER : ChildBed.OWN;
        String name = chance.oneOf(List.of("Andrei", "Grace", "Lina", "Samuel", "Noah", "Esther"));
        ChildDraft is = new ChildDraft(name, age, bed, age >= 4);
        return new Child(rows.child(mother, is), is);
    }
}
