package fr.permanence.checkin;

import fr.permanence.ids.PersonId;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how often and how lately everybody comes, so that the box need not ask the store at each key. */
public final class Familiarity {
    private final CheckIns checkIns;
    private final HouseClock clock;
    private final Map<PersonId, Footfall> known = new ConcurrentHashMap<>();

    public Familiarity(CheckIns checkIns, HouseClock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Reads everybody's footfall in. */
    public void load() {
        checkIns.eachFootfall(known::put);
    }

    /** Asks again for one person, after a visit of hers was recorded or taken back. */
    public void refresh(PersonId person) {
        Optional<Footfall> footfall = checkIns.footfallOf(person);
        if (footfall.isPresent()) known.put(person, footfall.get());
        else known.remove(person);
    }

    /** Her warmth today; 0 when she never came. */
    public double warmth(PersonId person) {
        Footfall footfall = known.get(person);
        return footfall == null ? 0 : footfall.warmthOn(clock.today());
    }

    /** How often and how lately she comes, or nothing when she never did. */
    public Optional<Footfall> of(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    /** Those who come most and most lately, the warmest first; who never came is not among them. */
    public List<PersonId> warmest(int most) {
        LocalDate today = clock.today();
        // The coolest of those kept stands first, to be passed by the next warmer one: nobody puts everybody in order.
        PriorityQueue<Warm> kept = new PriorityQueue<>(Comparator.comparingDouble(Warm::warmth));
        known.forEach((person, footfall) -> {
            kept.add(new Warm(person, footfall.warmthOn(today)));
            if (kept.size() > most) kept.remove();
        });
        return kept.stream()
                .sorted(Comparator.comparingDouble(Warm::warmth).reversed())
                .map(Warm::person)
                .toList();
    }

    private record Warm(PersonId person, double warmth) {}

    /** Whether she was seen today. */
    boolean cameToday(PersonId person) {
        Footfall footfall = known.get(person);
        return footfall != null && !footfall.lastDay().isBefore(clock.today());
    }

    /** Forgets everybody, when the vault is locked. */
    public void clear() {
        known.clear();
    }
}
